"""One SQLite file that never stops the program: where it cannot be used, memory takes its place.

    a read-only home, a full disk, a lock that stays            memory, until the program ends
    a damaged file                                              renamed, and a new one is made
    a newer version's file, another program's                   left untouched, and memory

Two instances may write at once: each change is one short transaction, and the other waits. The
journal is SQLite's rollback journal and no write-ahead log, whose shared memory fails on a home
that two machines share.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

from reader.errors import printable
from reader.review.state.connection import (
    ForeignFile,
    Limits,
    connected,
    file_at,
    may_be_repaired,
    repaired,
)
from reader.review.state.schema import migrate, table_names

NAME = "state.db"

Result = TypeVar("Result")


class StateFile:
    """The file, opened by the first read or write; several threads may use it, one at a time.

    `notice` is empty, or one line that says why nothing is stored, or where a damaged file is.
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.path, self.limits, self.notice = folder / NAME, limits, ""
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
            except (OSError, ForeignFile, sqlite3.DatabaseError) as problem:
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
            backup = repaired(self.path, self.limits)
        except (OSError, ForeignFile, sqlite3.DatabaseError) as second_problem:
            self._fall_back_to_memory(second_problem)
            return
        if backup:
            self._notify(f"was damaged; it is kept as {backup} and a new one is started")

    def _fall_back_to_memory(self, problem: Exception) -> None:
        """Use memory from now on, with what can still be read from the file."""
        memory = connected(":memory:", self.limits.wait)
        migrate(memory)
        if self._connection:
            _copy_rows(self._connection, memory)
        self._disconnect()
        self._connection, self._in_memory = memory, True
        reason = getattr(problem, "strerror", None) or str(problem)
        self._notify(f"{reason}; what you mark now is forgotten when you leave")

    def _disconnect(self) -> None:
        if self._connection:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _notify(self, words: str) -> None:
        self.notice = printable(f"{self.path}: {words}")


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Every row that can still be read."""
    for table in table_names(target):
        with suppress(sqlite3.Error):
            for row in source.execute(f'SELECT * FROM "{table}"'):
                target.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)
