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
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from time import sleep

from reader.dataclass import dataclass
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


_BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite keeps beside a file."""


class ForeignFile(Exception):
    """A file of another program or version, which is left as it is; the reason in words."""


class BlockedJournal(Exception):
    """Something that is no file lies where SQLite keeps a journal."""


TROUBLE = (OSError, ForeignFile, BlockedJournal, sqlite3.Error, UnicodeError)
"""All that using the file may raise: where bytes are damaged, Python cannot even read what SQLite
says of it, and that is a UnicodeError."""


def file_at(path: Path, limits: Limits) -> sqlite3.Connection:
    """The open file, created or migrated if need be; raises one of `TROUBLE`."""
    make_folder(path.parent)
    if _blocking(path):
        raise BlockedJournal("its journal cannot be written")
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if not stat.S_ISREG(path.stat().st_mode):
        raise ForeignFile("state.db is no regular file")
    _check_owner(path, limits.wait)
    restrict_mode(path, 0o600)
    connection = connected(f"{path.absolute().as_uri()}?mode=rw", limits.wait)
    try:
        connection.execute(f"PRAGMA max_page_count = {limits.pages:d}")
        _prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def connected(address: str, wait: float) -> sqlite3.Connection:
    """A connection with a time limit for locks that trusts no schema; the file is not read yet."""
    connection = sqlite3.connect(
        address, timeout=wait, isolation_level=None, check_same_thread=False, uri=True
    )
    try:
        connection.text_factory = _text
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def may_be_repaired(problem: Exception) -> bool:
    """Whether a new connection may help: the file is broken, or another instance moved it."""
    moved = {sqlite3.SQLITE_READONLY_DBMOVED, sqlite3.SQLITE_CANTOPEN}
    return (
        _is_broken(problem)
        or isinstance(problem, FileNotFoundError | BlockedJournal)
        or getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_OK) in moved
    )


def repaired(path: Path, limits: Limits) -> str:
    """Put aside what is broken, and create a new file if need be; what was put aside, in words.

    "" where nothing was, since another instance has repaired it. Raises as `file_at`.
    """
    with _locked(path.parent, limits.wait):
        blocking = [_put_aside(each).name for each in _blocking(path)]
        if _is_sound(path, limits):
            return f"journal was no file: kept as {', '.join(blocking)}" if blocking else ""
        backup = _free_name(path)
        # The journal first: once the file's name is free, the next journal is another file's.
        with suppress(FileNotFoundError):
            Path(f"{path}-journal").rename(f"{backup}-journal")
        path.rename(backup)
        file_at(path, limits).close()
        return f"memory damaged: kept as {backup.name}, a new one is started"


def _blocking(path: Path) -> list[Path]:
    """What lies where SQLite keeps its files, and is none."""
    beside = (Path(f"{path}{ending}") for ending in _BESIDE)
    return [each for each in beside if os.path.lexists(each) and not _is_file(each)]


def _is_file(path: Path) -> bool:
    """Whether it is a file itself, no link to one; what was taken away meanwhile is no trouble."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except FileNotFoundError:
        return True


def _put_aside(path: Path) -> Path:
    """Rename what lies at a path; returns the new one."""
    return path.rename(_free_name(path))


def _is_sound(path: Path, limits: Limits) -> bool:
    try:
        with closing(file_at(path, limits)) as connection:
            # A quick check passes over indexes, whose damage stops each write.
            return connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
    except (sqlite3.Error, UnicodeError) as problem:
        if _is_broken(problem):
            return False
        raise


def _is_broken(problem: Exception) -> bool:
    code = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF
    return isinstance(problem, UnicodeError) or code in {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_ERROR,
    }


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


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    _refuse_foreign(connection)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    if version_of(connection) < len(STEPS):
        migrate(connection)
    if not has_its_tables(connection) or _is_cut_off(connection, path):
        problem = sqlite3.DatabaseError("its tables are not those of its version")
        problem.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise problem


def _is_cut_off(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file lacks bytes of its last pages, which SQLite takes for zeros."""
    ((pages,),) = connection.execute("PRAGMA page_count")
    ((size,),) = connection.execute("PRAGMA page_size")
    return bool(path.stat().st_size < pages * size)


def _refuse_foreign(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN")  # one snapshot, also while another instance makes the file
    with connection:
        version = version_of(connection)
    if version < 0:
        raise ForeignFile("another program's file, so left as it is")
    if version > len(STEPS):
        raise ForeignFile("from a newer version of Wire Reader, so left as it is")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _free_name(path: Path) -> Path:
    """A name beside a path that nothing has."""
    for number in range(1, _MOST_BACKUPS + 1):
        backup = path.with_name(f"{path.name}.damaged-{number}")
        if not os.path.lexists(backup):
            return backup
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
