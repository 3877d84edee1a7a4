"""The options and settings that say how files are read and who else read them, handed down."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from reader.cli.streams import complain
from reader.errors import printable
from reader.formats.wishes import Wishes, ask
from reader.settings.settings import Settings


def ask_for(options: argparse.Namespace, settings: Settings) -> None:
    """Read files from now on as options and settings say; raises BadFile for bad findings."""
    now = options.now or datetime.now(UTC)
    ask(Wishes(settings.jsonl_fields, now if options.respect_embargo else None))
    if getattr(options, "findings", None):
        from reader.comparison.second_file import second_readers
        from reader.comparison.second_readers import use_second

        use_second(second_readers(options.findings))


def say_what_was_not_found(options: argparse.Namespace) -> None:
    """A line on stderr for each finding of another reader that is in no article."""
    if getattr(options, "findings", None):
        from reader.comparison.second_readers import second_in_use

        for line in second_in_use().not_found():
            complain(printable(f"{options.findings}: {line}"))
