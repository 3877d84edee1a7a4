"""Files written as a whole, and folders of our own that no other user may read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def state_folder(environment: Mapping[str, str]) -> Path:
    """The folder of the state: what a user said, and can be made by nobody else."""
    return _own_folder(environment, "XDG_STATE_HOME", ".local/state")


def data_folder(environment: Mapping[str, str]) -> Path:
    """The folder of data that can be made again."""
    return _own_folder(environment, "XDG_DATA_HOME", ".local/share")


def _own_folder(environment: Mapping[str, str], variable: str, below_home: str) -> Path:
    """Our folder in the one of a variable, which is ignored if relative, as the standard says."""
    given = environment.get(variable, "")
    if given.startswith("/"):
        return Path(given) / "wire-reader"
    try:
        home = Path(environment.get("HOME") or "~").expanduser()
    except RuntimeError:
        home = Path()
    if not home.is_absolute():
        home = Path(
            os.devnull
        )  # no home at all: a folder that cannot be made, which the user is told
    return home / below_home / "wire-reader"


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that no other user may read; raises OSError."""
    for part in (*reversed(folder.parents), folder):
        if not part.exists():
            part.mkdir(mode=0o700, exist_ok=True)
    restrict_mode(folder, 0o700)


def restrict_mode(path: Path, mode: int) -> None:
    """Set the mode of a path that others may use, if it is the user's own."""
    if path.stat().st_mode & 0o077:
        with suppress(PermissionError):
            path.chmod(mode)


def write(path: Path, data: bytes) -> None:
    """Replace a file of our own; its folder is made if need be. Raises OSError."""
    make_folder(path.parent)
    replace_file(path, data, 0o600)


def new_file(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a file that is not there yet, whole or not at all; raises FileExistsError, OSError."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def replace_file(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Replace a file as a whole, with a mode less the user's mask; raises OSError.

    A link at the path is replaced, not followed; no other program sees half a file.
    """
    fresh = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
    descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
