"""Files and folders of our own, which nobody else may read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def state_folder(environment: Mapping[str, str]) -> Path:
    """Where the state lies; a relative XDG_STATE_HOME does not count, as the standard says."""
    given = environment.get("XDG_STATE_HOME", "")
    if given.startswith("/"):
        return Path(given) / "wire-reader"
    try:
        home = Path(environment.get("HOME") or "~").expanduser()
    except RuntimeError:
        home = Path()
    if not home.is_absolute():
        home = Path(os.devnull)  # no home at all: a folder that cannot be made, which is said
    return home / ".local" / "state" / "wire-reader"


def make_folder(folder: Path) -> None:
    """The folder and those above it, for nobody else to read; raises OSError."""
    for part in (*reversed(folder.parents), folder):
        if not part.exists():
            part.mkdir(mode=0o700, exist_ok=True)
    shut_off(folder, 0o700)


def shut_off(path: Path, mode: int) -> None:
    """Take from others what they may do, where the path is the user's own."""
    if path.stat().st_mode & 0o077:
        with suppress(PermissionError):
            path.chmod(mode)


def write(path: Path, data: bytes) -> None:
    """The file as a whole in place of the one before, in a folder made if need be; or OSError.

    A link in its place is replaced and never followed; nobody sees half of it.
    """
    make_folder(path.parent)
    fresh = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
    descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
