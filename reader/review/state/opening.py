"""From a path to an open state file that is ours, sound and of this version.

A file that is damaged is renamed, never overwritten; one of a newer version, or another program's,
is looked at without a right to write and left alone.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from time import sleep

from reader.files.private import make_folder, shut_off
from reader.review.state.schema import STEPS, has_its_tables, migrate, version_of

_MOST_ASIDE = 100
"""Damaged files kept beside a new one; after that nothing is renamed."""
_LONGEST_VALUE = 1_000_000
"""Bytes that one value in the file may have."""
_PAUSE = 0.05
"""Seconds between two looks at whether another instance is done putting a file aside."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is kept: rows a table (the oldest go first), pages of 4 KiB; `wait` in seconds."""

    pairs: int = 100_000
    verdicts: int = 300_000
    pins: int = 100_000
    pages: int = 250_000
    wait: float = 3.0


class NotOurs(Exception):
    """A file to leave as it is, and why."""


def file_at(path: Path, limits: Limits) -> sqlite3.Connection:
    """The open file, made or brought up to date; raises OSError, NotOurs or DatabaseError."""
    make_folder(path.parent)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotOurs("is no regular file")
    _look_at(path, limits.wait)
    shut_off(path, 0o600)
    connection = connected(f"{path.absolute().as_uri()}?mode=rw", limits.wait)
    try:
        connection.execute(f"PRAGMA max_page_count = {limits.pages:d}")
        _bring_up_to_date(connection)
    except (sqlite3.Error, NotOurs):
        connection.close()
        raise
    return connection


def connected(address: str, wait: float) -> sqlite3.Connection:
    """A connection that waits for others, trusts no schema, and has not read the file yet."""
    connection = sqlite3.connect(
        address, timeout=wait, isolation_level=None, check_same_thread=False, uri=True
    )
    connection.text_factory = _text
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def worth_another_look(problem: Exception) -> bool:
    """Whether a failed file may be put right: it is broken, or another instance moved it away."""
    moved = {sqlite3.SQLITE_READONLY_DBMOVED, sqlite3.SQLITE_CANTOPEN}
    return (
        _is_broken(problem)
        or isinstance(problem, FileNotFoundError)
        or getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_OK) in moved
    )


def mended(path: Path, limits: Limits) -> str:
    """Put a broken file aside and start a new one: the name under which the old one is kept.

    "" where the file is sound after all, since another instance was first. Raises as `file_at`.
    """
    with _alone_in(path.parent, limits.wait):
        if _is_sound(path, limits):
            return ""
        aside = next(name for name in _names_aside(path) if not name.exists())
        # The journal first: once the file's name is free, the next journal is another file's.
        with suppress(FileNotFoundError):
            Path(f"{path}-journal").rename(f"{aside}-journal")
        path.rename(aside)
        file_at(path, limits).close()
        return aside.name


def _is_sound(path: Path, limits: Limits) -> bool:
    try:
        with closing(file_at(path, limits)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite3.DatabaseError as problem:
        if _is_broken(problem):
            return False
        raise


def _is_broken(problem: Exception) -> bool:
    code = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


def _look_at(path: Path, wait: float) -> None:
    """Refuse a file that is not ours, without a right to write it.

    What a killed instance left half done is not readable so: SQLite first has to undo it.
    """
    with closing(connected(f"{path.absolute().as_uri()}?mode=ro", wait)) as connection:
        try:
            _refuse_what_is_not_ours(connection)
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    _refuse_what_is_not_ours(connection)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    if version_of(connection) < len(STEPS):
        migrate(connection)
    if not has_its_tables(connection):
        problem = sqlite3.DatabaseError("its tables are not those of its version")
        problem.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise problem


def _refuse_what_is_not_ours(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN")  # one look, also while another instance makes the file
    with connection:
        version = version_of(connection)
    if version < 0:
        raise NotOurs("is another program's file and left as it is")
    if version > len(STEPS):
        raise NotOurs("is from a newer version of Wire Reader and left as it is")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _names_aside(path: Path) -> Iterator[Path]:
    for number in range(1, _MOST_ASIDE + 1):
        yield path.with_name(f"{path.name}.damaged-{number}")
    raise FileExistsError(f"{_MOST_ASIDE} damaged files lie beside it already")


@contextmanager
def _alone_in(folder: Path, wait: float) -> Iterator[None]:
    """While no other instance puts a file aside; OSError where one does not come to an end."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        for _ in range(int(wait / _PAUSE)):
            with suppress(BlockingIOError):
                flock(descriptor, LOCK_EX | LOCK_NB)
                break
            sleep(_PAUSE)
        flock(descriptor, LOCK_EX | LOCK_NB)
        yield
    finally:
        os.close(descriptor)
