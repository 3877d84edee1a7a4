"""One SQLite file that never stops the program: where it cannot be used, memory takes its place.

    a read-only home, a full disk, a lock that stays            memory, until the program ends
    a damaged file                                              renamed, and a new one is made
    a folder in the place of its journal                        renamed
    a newer version's file, another program's                   left untouched, and memory

Two instances may write at once: each change is one short transaction, and the other waits. The
journal is SQLite's rollback journal and no write-ahead log, whose shared memory fails on a home
that two machines share.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

from reader.errors import printable
from reader.review.state.connection import (
    TROUBLE,
    Limits,
    connected,
    file_at,
    may_be_repaired,
    repaired,
)
from reader.review.state.schema import migrate, table_names

NAME = "state.db"
_LEAST_WAIT = 100
"""Milliseconds for each table whose rows are rescued from a locked file."""

_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_BUSY: "the database is locked",
    sqlite3.SQLITE_LOCKED: "the database is locked",
    sqlite3.SQLITE_READONLY: "the file is read-only",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened",
}
_SYSTEM_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EROFS: "the file is read-only",
}
"""Shorter words, and the same for the same trouble, than SQLite and the system have."""

Result = TypeVar("Result")


class StateFile:
    """The file, opened by the first read or write; several threads may use it, one at a time.

    `notice` is empty, or one line that says why nothing is stored, or where a damaged file is: the
    reason within forty characters, the path last. `listener` is called with each notice, from the
    thread that reads or writes.
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.path, self.limits, self.notice = folder / NAME, limits, ""
        self.listener: Callable[[str], object] | None = None
        self._connection: sqlite3.Connection | None = None
        self._in_memory = False
        self._lock = RLock()

    def read(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """The result of `work`, which only reads."""
        with self._lock:
            return self._retried(work)

    def write(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do `work` in one transaction: all of it is stored, or nothing."""

        def transaction(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                work(connection)

        self.read(transaction)

    def close(self) -> None:
        """Close the file, or drop the memory; a later read or write tries the file again."""
        with self._lock:
            self._disconnect()
            self._in_memory = False

    def _retried(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """The result of `work` with the file, with a repaired file, or with memory."""
        for remedy in (self._repair, self._fall_back_to_memory):
            try:
                return work(self._opened())
            except TROUBLE as problem:
                if self._in_memory:
                    raise
                remedy(problem)
        return work(self._opened())

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = file_at(self.path, self.limits)
        return self._connection

    def _repair(self, problem: Exception) -> None:
        """Replace a connection that failed by one to a repaired file, or else by memory."""
        if not may_be_repaired(problem):
            self._fall_back_to_memory(problem)
            return
        self._disconnect()
        try:
            put_aside = repaired(self.path, self.limits)
        except TROUBLE as second_problem:
            self._fall_back_to_memory(second_problem)
            return
        if put_aside:
            self._notify(put_aside)

    def _fall_back_to_memory(self, problem: Exception) -> None:
        """Use memory from now on, with what can still be read from the file."""
        self._notify(not_kept(_reason(problem)))
        memory = connected(":memory:", self.limits.wait)
        migrate(memory)
        if self._connection:
            with suppress(sqlite3.Error):  # a lock was waited for already
                self._connection.execute(f"PRAGMA busy_timeout = {_LEAST_WAIT:d}")
            _copy_rows(self._connection, memory)
        self._disconnect()
        self._connection, self._in_memory = memory, True

    def _disconnect(self) -> None:
        if self._connection:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _notify(self, words: str) -> None:
        self.notice = printable(f"{words} ({self.path})")
        if self.listener:
            self.listener(self.notice)


def not_kept(reason: str) -> str:
    """That nothing is stored, and why."""
    return f"not kept: {reason}; what you mark now is forgotten when you leave"


def _reason(problem: Exception) -> str:
    """Why the file cannot be used, in few words."""
    code = getattr(problem, "sqlite_errorcode", None)
    if code is not None:
        known = _REASONS.get(code & 0xFF)
    else:
        known = _SYSTEM_REASONS.get(getattr(problem, "errno", 0))
    return known or getattr(problem, "strerror", None) or str(problem)


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Every row that can still be read."""
    for table in table_names(target):
        with suppress(sqlite3.Error, UnicodeError):
            for row in source.execute(f'SELECT * FROM "{table}"'):
                target.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)
