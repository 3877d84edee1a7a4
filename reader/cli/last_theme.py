"""The theme that was chosen last on the screen: one word in a file beside the state.

It is needed before the first frame, when the state is not open yet, and used only where no flag,
variable or file names a theme.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from reader.errors import ReaderError
from reader.files import private
from reader.files.read import read_bytes
from reader.late_pattern import late_pattern
from reader.theme.files import palette_named
from reader.theme.palette import Palette

_FILE = "theme"
_LONGEST = 100
"""Bytes of that file."""
_NAME = late_pattern(r"[\w-]{1,60}", re.ASCII)


def last_theme(state: Path, themes: Path) -> Palette | None:
    """The theme chosen last; None where there is none, or it cannot be used any more."""
    try:
        raw = read_bytes(os.fspath(state / _FILE), cap=_LONGEST)
        name = raw.decode("ascii", "replace").strip()
        return palette_named(name, themes) if _NAME.fullmatch(name) else None
    except ReaderError:
        return None


def save_last_theme(state: Path, name: str) -> None:
    """Remember a theme; nothing happens where that fails."""
    if _NAME.fullmatch(name):
        with suppress(OSError):
            private.write(state / _FILE, name.encode("ascii"))
