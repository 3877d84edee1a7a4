"""What a restricted user may do, who may read one folder and nothing else.

Three layers, in case one of them has a hole: actions that lead out are switched off (`BARRED`),
every open file is checked (`reader.files.walls`), and an audit hook refuses to start a program,
open a connection or write outside the notes (`barrier`).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from reader.errors import BadFile
from reader.files.walls import is_below
from reader.late_pattern import late_pattern

BARRED = frozenset(
    {
        "copy",
        "edit",
        "edit_base",
        "edit_either",
        "hand_over",
        "hand_over_listed",
        "note_in_editor",
        "suspend_process",
        # Textual's own, which have no key here
        "change_theme",
        "command_palette",
        "screenshot",
        "simulate_key",
    }
)
"""Actions that lead out of the screen."""

HOME = "/nonexistent"
"""A home folder that does not exist, so that nobody can have put anything there."""
_TERM = late_pattern(r"[A-Za-z0-9+._-]{1,40}")
_LOCALE = late_pattern(r"[A-Za-z0-9_.@-]{1,40}")
_MILLISECONDS = late_pattern(r"[0-9]{1,5}")
_LOCALES = ("COLORTERM", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LC_TIME")

_NEVER = (
    "subprocess.",
    "pty.",
    "webbrowser.",
    "ctypes.",
    "ftplib.",
    "http.",
    "smtplib.",
    "urllib.",
    "socket.bind",
    "socket.connect",
    "socket.get",
    "socket.send",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "os.chown",
    "os.link",
    "os.setxattr",
    "os.symlink",
    "shutil.",
)
"""Beginnings of the names of audit events that are always refused."""
_CHANGES = frozenset(
    {"os.chmod", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate", "os.utime"}
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_TERMINALS = ("/dev/pts", "/dev/tty", "/dev/null")


def reduced(environment: Mapping[str, str]) -> dict[str, str]:
    """The safe part of an environment: the terminal and the language."""
    term = environment.get("TERM", "")
    safe = {
        "PATH": "/usr/bin:/bin",
        "HOME": HOME,
        "TERM": term if _TERM.fullmatch(term) else "dumb",
    }
    for name in _LOCALES:
        if _LOCALE.fullmatch(environment.get(name, "")):
            safe[name] = environment[name]
    if _MILLISECONDS.fullmatch(environment.get("ESCDELAY", "")):
        safe["ESCDELAY"] = environment["ESCDELAY"]
    if environment.get("SSH_CONNECTION"):
        safe["SSH_CONNECTION"] = "1"  # that there is a line; not whose
    if environment.get("NO_COLOR"):
        safe["NO_COLOR"] = "1"
    return safe


def trusted(path: Path) -> bool:
    """Whether only root can write a path and every folder above it."""
    try:
        real = path.resolve(strict=True)
        return all(_only_roots(part.stat()) for part in (real, *real.parents))
    except (OSError, RuntimeError):
        return False


def trusted_themes(folder: Path) -> Path | None:
    """The folder of themes if only root can write it and everything in it."""
    safe = trusted(folder) and all(map(trusted, folder.glob("*")))
    return folder if safe else None


def paths_inside(folder: str, paths: Sequence[str]) -> list[str]:
    """The paths, which are inside the folder; BadFile for one that leads out or is absolute."""
    for path in paths:
        real = os.path.realpath(os.path.join(folder, path))  # noqa: PTH118
        if os.path.isabs(path) or not is_below(folder, real):  # noqa: PTH117
            raise BadFile(path, "lies outside the folder that may be read")
    return list(paths)


def barrier(notes: Path | None) -> Callable[[str, tuple[Any, ...]], None]:
    """An audit hook that refuses to start programs, to connect, and to write outside `notes`."""
    own = os.path.realpath(notes) if notes else ""

    def refuse(event: str, details: tuple[Any, ...]) -> None:
        if event.startswith(_NEVER):
            raise PermissionError(f"not in restricted mode: {event}")
        for path in _written(event, details):
            if not _writable(path, own):
                raise PermissionError(f"not in restricted mode: {event}")

    return refuse


def _only_roots(status: os.stat_result) -> bool:
    return status.st_uid == 0 and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _written(event: str, details: tuple[Any, ...]) -> Iterator[Any]:
    """The paths that an event would change."""
    if event == "open":
        path, _, flags = details
        if isinstance(flags, int) and flags & _WRITING:
            yield path
    elif event == "sqlite3.connect":
        yield _database(details[0])
    elif event in _CHANGES:
        yield details[0]
        if event == "os.rename":
            yield details[1]


def _database(address: Any) -> Any:  # noqa: ANN401
    text = os.fsdecode(address) if isinstance(address, bytes) else address
    named = isinstance(text, str) and text.startswith("file:")
    return unquote(urlsplit(text).path) if named else text


def _writable(path: Any, own: str) -> bool:  # noqa: ANN401
    """Whether a path may be written: an open descriptor, memory, the notes or the terminal."""
    if isinstance(path, int) or path in (":memory:", b":memory:"):
        return True
    real = os.path.realpath(os.fsdecode(path))
    return bool(own and is_below(own, real)) or any(is_below(there, real) for there in _TERMINALS)
