"""One SQLite file that never stops the reading: where it cannot be used, memory takes its place.

    a read-only home, a full disk, a lock that is not let go    memory, for as long as this runs
    a damaged file                                              put aside by renaming, a new one
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
from reader.review.state.opening import (
    Limits,
    NotOurs,
    connected,
    file_at,
    mended,
    worth_another_look,
)
from reader.review.state.schema import migrate, table_names

NAME = "state.db"

Answer = TypeVar("Answer")


class StateFile:
    """The file, opened by the first question; for several threads, one at a time.

    `notice` is empty, or one line that says why nothing is kept or where a damaged file went.
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.path, self.limits, self.notice = folder / NAME, limits, ""
        self._connection: sqlite3.Connection | None = None
        self._in_memory = False
        self._lock = RLock()

    def ask(self, work: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """The answer of `work`, which only reads."""
        with self._lock:
            return self._done(work)

    def change(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do `work` in one transaction: all of it is kept or none."""

        def transaction(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                work(connection)

        self.ask(transaction)

    def close(self) -> None:
        """Let go of the file, or of the memory; a later question tries the file again."""
        with self._lock:
            self._let_go()
            self._in_memory = False

    def _done(self, work: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """The answer of the file, of the file made anew, or of memory."""
        for remedy in (self._make_way, self._move_to_memory):
            try:
                return work(self._opened())
            except (OSError, NotOurs, sqlite3.DatabaseError) as problem:
                if self._in_memory:
                    raise
                remedy(problem)
        return work(self._opened())

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = file_at(self.path, self.limits)
        return self._connection

    def _make_way(self, problem: Exception) -> None:
        """Leave a connection that failed: for a new one where that may help, else for memory."""
        if not worth_another_look(problem):
            self._move_to_memory(problem)
            return
        self._let_go()
        try:
            aside = mended(self.path, self.limits)
        except (OSError, NotOurs, sqlite3.DatabaseError) as hindrance:
            self._move_to_memory(hindrance)
            return
        if aside:
            self._say(f"was damaged; it is kept as {aside} and a new one is started")

    def _move_to_memory(self, problem: Exception) -> None:
        """From here on in memory, with what the file still tells."""
        memory = connected(":memory:", self.limits.wait)
        migrate(memory)
        if self._connection:
            _copy(self._connection, memory)
        self._let_go()
        self._connection, self._in_memory = memory, True
        reason = getattr(problem, "strerror", None) or str(problem)
        self._say(f"{reason}; what you mark now is forgotten when you leave")

    def _let_go(self) -> None:
        if self._connection:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _say(self, words: str) -> None:
        self.notice = printable(f"{self.path}: {words}")


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Every row that can still be read."""
    for table in table_names(target):
        with suppress(sqlite3.Error):
            for row in source.execute(f'SELECT * FROM "{table}"'):
                target.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)
