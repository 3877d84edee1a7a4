"""The connection to a state file: opened, brought up to date, and repaired where it is damaged.

A damaged file is renamed, never overwritten. A file of a newer version, or of another program, is
opened read-only, recognised and left alone.
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

from reader.files.private import make_folder, restrict_mode
from reader.review.state.schema import STEPS, has_its_tables, migrate, version_of

_MOST_BACKUPS = 100
"""Damaged files beside a new one; with so many nothing more is renamed."""
_LONGEST_VALUE = 1_000_000
"""Bytes of one value in the file."""
_PAUSE = 0.05
"""Seconds between two attempts to get the lock while another instance repairs the file."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most rows of each table (the oldest go first), pages of 4 KiB, and seconds to `wait`."""

    pairs: int = 100_000
    verdicts: int = 300_000
    pins: int = 100_000
    pages: int = 250_000
    wait: float = 3.0


class ForeignFile(Exception):
    """A file of another program or version, which is left as it is; the reason in words."""


def file_at(path: Path, limits: Limits) -> sqlite3.Connection:
    """The open file, created or migrated if need be; raises OSError, ForeignFile, DatabaseError."""
    make_folder(path.parent)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if not stat.S_ISREG(path.stat().st_mode):
        raise ForeignFile("is no regular file")
    _check_owner(path, limits.wait)
    restrict_mode(path, 0o600)
    connection = connected(f"{path.absolute().as_uri()}?mode=rw", limits.wait)
    try:
        connection.execute(f"PRAGMA max_page_count = {limits.pages:d}")
        _prepare(connection)
    except (sqlite3.Error, ForeignFile):
        connection.close()
        raise
    return connection


def connected(address: str, wait: float) -> sqlite3.Connection:
    """A connection with a time limit for locks that trusts no schema; the file is not read yet."""
    connection = sqlite3.connect(
        address, timeout=wait, isolation_level=None, check_same_thread=False, uri=True
    )
    connection.text_factory = _text
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def may_be_repaired(problem: Exception) -> bool:
    """Whether a new connection may help: the file is broken, or another instance moved it."""
    moved = {sqlite3.SQLITE_READONLY_DBMOVED, sqlite3.SQLITE_CANTOPEN}
    return (
        _is_broken(problem)
        or isinstance(problem, FileNotFoundError)
        or getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_OK) in moved
    )


def repaired(path: Path, limits: Limits) -> str:
    """Rename a broken file and create a new one; returns the new name of the broken one.

    "" where the file is sound, since another instance has repaired it. Raises as `file_at`.
    """
    with _locked(path.parent, limits.wait):
        if _is_sound(path, limits):
            return ""
        backup = next(name for name in _backup_paths(path) if not name.exists())
        # The journal first: once the file's name is free, the next journal is another file's.
        with suppress(FileNotFoundError):
            Path(f"{path}-journal").rename(f"{backup}-journal")
        path.rename(backup)
        file_at(path, limits).close()
        return backup.name


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


def _check_owner(path: Path, wait: float) -> None:
    """Raise ForeignFile for a file that is not ours; opened read-only.

    After a killed instance a read-only look may fail: SQLite has to roll back first.
    """
    with closing(connected(f"{path.absolute().as_uri()}?mode=ro", wait)) as connection:
        try:
            _refuse_foreign(connection)
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise


def _prepare(connection: sqlite3.Connection) -> None:
    _refuse_foreign(connection)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    if version_of(connection) < len(STEPS):
        migrate(connection)
    if not has_its_tables(connection):
        problem = sqlite3.DatabaseError("its tables are not those of its version")
        problem.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise problem


def _refuse_foreign(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN")  # one snapshot, also while another instance makes the file
    with connection:
        version = version_of(connection)
    if version < 0:
        raise ForeignFile("is another program's file and left as it is")
    if version > len(STEPS):
        raise ForeignFile("is from a newer version of Wire Reader and left as it is")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _backup_paths(path: Path) -> Iterator[Path]:
    for number in range(1, _MOST_BACKUPS + 1):
        yield path.with_name(f"{path.name}.damaged-{number}")
    raise FileExistsError(f"{_MOST_BACKUPS} damaged files lie beside it already")


@contextmanager
def _locked(folder: Path, wait: float) -> Iterator[None]:
    """Hold the lock for repairs in this folder; OSError where another instance does not free it."""
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
