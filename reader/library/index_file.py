"""`library.db`: one SQLite file of what can be made again, which never stops the program.

    damaged, older                        taken away, and a new one is made
    of a newer version, another program   left as it is; nothing is kept
    a full disk, a read-only home         nothing more is kept
    another instance writes               waited for, a second at most; else nothing is kept now

Nothing in it was said by anybody (that is in `state.db`), so whatever is wrong with it costs time
and nothing else. It is said once. Where nothing is kept, memory takes the place of the file.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

from reader.errors import printable
from reader.files.private import make_folder, restrict_mode
from reader.library.index_tables import APPLICATION, TABLES, VERSION

NAME = "library.db"
_WAIT = 1.0
_LARGEST = 1 << 30
"""Bytes above which the file is begun anew: it holds folders that nobody looks into any more."""
_BESIDE = ("", "-journal", "-wal", "-shm")
_DAMAGED = {
    sqlite3.SQLITE_OK,  # Python could not read a text, or we an entry.
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_TROUBLE = (OSError, sqlite3.Error, UnicodeError)
"""All that using the file may raise: where bytes are damaged, Python cannot even read what SQLite
says of it, and that is a UnicodeError."""

Result = TypeVar("Result")


class Damaged(sqlite3.DatabaseError):
    """The file holds what nobody has written."""


class _Unusable(Exception):
    """The file is left as it is, for a reason in words."""


class IndexFile:
    """The file, opened by the first use; several threads may use it, one at a time.

    `folder` None keeps everything in memory. `notice` is empty, or one line on what happened to
    the file.
    """

    def __init__(self, folder: Path | None) -> None:
        self.path = folder / NAME if folder else None
        self.notice = ""
        self._connection: sqlite3.Connection | None = None
        self._lock = RLock()

    @property
    def kept(self) -> bool:
        """Whether what is written is there at the next start."""
        return self.path is not None

    def read(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """The result of `work`: with the file, with a new one, else with memory."""
        with self._lock:
            for _ in range(2):
                try:
                    return work(self._opened())
                except _TROUBLE as problem:
                    self._remedy(problem)
                except _Unusable as problem:
                    self._give_up(str(problem))
            return work(self._opened())

    def write(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do `work` in one transaction: all of it is kept, or nothing."""

        def transaction(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                work(connection)

        with self._lock:
            try:
                transaction(self._opened())
            except _TROUBLE as problem:
                if _code(problem) in _BUSY:
                    return  # It is made again at the next start.
                self._remedy(problem)
                with suppress(*_TROUBLE):
                    transaction(self._opened())
            except _Unusable as problem:
                self._give_up(str(problem))
                transaction(self._opened())

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._connection:
                with suppress(sqlite3.Error):
                    self._connection.close()
            self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = _memory() if self.path is None else _file(self.path)
        return self._connection

    def _remedy(self, problem: Exception) -> None:
        """A new file for a damaged one, memory for one that cannot be written."""
        if self.path is None:
            raise problem
        damaged = isinstance(problem, (UnicodeError, sqlite3.Error)) and _code(problem) in _DAMAGED
        if not damaged:
            self._give_up(getattr(problem, "strerror", None) or str(problem))
            return
        self.close()
        try:
            forget(self.path)
            self._connection = _file(self.path)
        except (*_TROUBLE, _Unusable) as second:
            self._give_up(str(second))
            return
        self._say("was damaged, and is made anew")

    def _give_up(self, reason: str) -> None:
        self._say(f"is not used: {reason}; each start reads and compares anew")
        self.close()
        self.path = None

    def _say(self, words: str) -> None:
        self.notice = self.notice or printable(f"{NAME} {words} ({self.path})")


def forget(path: Path) -> bool:
    """Take the file away; whether there was one. Raises OSError."""
    found = path.exists()
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return found


def _code(problem: Exception) -> int:
    code: int = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_OK)
    return code & 0xFF


def _memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _make_tables(connection)
    return connection


def _file(path: Path) -> sqlite3.Connection:
    """The open file with its tables; raises one of `_TROUBLE`, or `_Unusable`."""
    make_folder(path.parent)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600))
    if not stat.S_ISREG(path.lstat().st_mode):
        raise _Unusable("it is no regular file")
    restrict_mode(path, 0o600)
    if path.stat().st_size > _LARGEST:
        forget(path)
        return _file(path)
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        timeout=_WAIT,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )
    try:
        # What a power cut breaks is made again; what a killed instance leaves is rolled back.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA trusted_schema = OFF")
        _check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    """See that the tables are those of this version; an older file gets new ones."""
    version, tables = _found(connection)
    if version == VERSION and tables == sorted(TABLES):
        return
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        version, tables = _found(connection)  # Another instance may have been first.
        if version == VERSION and tables == sorted(TABLES):
            return
        for name in tables:
            connection.execute(f'DROP TABLE IF EXISTS "{name}"')
        _make_tables(connection)


def _found(connection: sqlite3.Connection) -> tuple[int, list[str]]:
    ((application,),) = connection.execute("PRAGMA application_id")
    ((version,),) = connection.execute("PRAGMA user_version")
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = sorted(name for (name,) in rows if not name.startswith("sqlite_"))
    if application != APPLICATION and (application or version or tables):
        raise _Unusable("another program's file")
    if version > VERSION:
        raise _Unusable("from a newer version of Wire Reader")
    return version, tables


def _make_tables(connection: sqlite3.Connection) -> None:
    for statement in TABLES.values():
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION:d}")
    connection.execute(f"PRAGMA user_version = {VERSION:d}")
