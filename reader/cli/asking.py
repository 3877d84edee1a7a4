"""The options and settings that say how files are read, handed to the reading of formats."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from reader.formats.wishes import Wishes, ask
from reader.settings.settings import Settings


def ask_for(options: argparse.Namespace, settings: Settings) -> None:
    """Read files from now on as options and settings say."""
    now = options.now or datetime.now(UTC)
    ask(Wishes(settings.jsonl_fields, now if options.respect_embargo else None))
