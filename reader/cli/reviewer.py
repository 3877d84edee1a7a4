"""Who reviews: the setting, else the login name; in the kiosk the owner of the notes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from pwd import getpwuid

from reader.settings.settings import Settings
from reader.text.clean import sanitized

_NAMES = ("LOGNAME", "USER")
"""Variables that name who has logged in."""
LONGEST_NAME = 80


def reviewer(settings: Settings, environment: Mapping[str, str], owner: str | None = None) -> str:
    """The name under which verdicts are kept; "" where there is none.

    `owner` takes the place of the login name.
    """
    if name := cleaned(settings.reviewer):
        return name
    if owner is not None:
        return owner
    names = (cleaned(environment.get(name, "")) for name in _NAMES)
    return next(filter(None, names), "") or _name(os.getuid())


def owner_of(folder: Path | None) -> str:
    """Who owns a folder, or will own it once it is made; "" where that user has no name."""
    if folder is None:
        return ""
    try:
        return _name(folder.stat().st_uid)
    except OSError:
        return _name(os.getuid())


def cleaned(name: str) -> str:
    """A name on one line, without what acts on a terminal."""
    return sanitized(" ".join(name.split()))[:LONGEST_NAME]


def _name(number: int) -> str:
    try:
        return cleaned(getpwuid(number).pw_name)
    except KeyError:
        return ""
