"""What is known of articles from an earlier start: entries, stories, what was found in pairs.

    night/a.txt, of the size and time that it had      its entry, without opening the file
    the same articles as then                          their stories
    two articles with the words that they had          their findings, without comparing them

Everything is asked for and kept by the state of a file, or by digests, and by what made it.
"""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from threading import Lock
from time import time_ns

from reader.dataclass import replace
from reader.formats.place import ArticlePath
from reader.library.entries import Entry, numbered, story_heads
from reader.library.index_file import Damaged, IndexFile
from reader.library.index_tables import ENTRY_FIELDS
from reader.library.maker import maker
from reader.stories.terms import Terms

_UNSURE = 20_000_000
"""Nanoseconds after a change in which the next one may leave size and times as they are."""
_GROUPINGS = 20
"""Lists of articles whose stories are kept."""
_AT_ONCE = 400
"""Values of one question."""
_MARKS = ", ".join("?" * (2 + len(ENTRY_FIELDS)))
_TYPES = [
    tuple({"words": int, "wire": wire}.get(name, str) for name in ENTRY_FIELDS)
    for wire in (int, type(None))
]
_FIELDS = ", ".join(ENTRY_FIELDS)
_NONE = -1
_LAST = "\U0010ffff"

Checkpoint = Callable[[], None]


class Index:
    """The index in a folder; with None, or where the file cannot be used, in memory.

    Several threads may use it. What is kept goes to the file with `flush`, or when there is much.
    """

    def __init__(self, folder: Path | None) -> None:
        self._file = IndexFile(folder)
        self._read: dict[str, tuple[str, tuple[Entry, ...]]] = {}
        self._lock = Lock()

    @property
    def notice(self) -> str:
        """One line on what happened to the file, or ""."""
        return self._file.notice

    def known(self, files: Sequence[str], checkpoint: Checkpoint) -> dict[str, tuple[Entry, ...]]:
        """The entries of those of the files that are as they were when they were read."""
        if not self._file.kept or not files:
            return {}
        places = {os.path.abspath(file): file for file in files if _storable(file)}  # noqa: PTH100
        first = _shared(min(places), max(places)) if places else ""
        span = (first, first + _LAST)
        states = self._file.read(lambda db: _states(db, span))
        same = {}
        for place, file in places.items():
            checkpoint()
            if place in states and states[place] == _state(place):
                same[place] = file
        return self._file.read(lambda db: _entries(db, span, same, checkpoint))

    def read(self, file: str, state: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Keep what was read of a file when it had a state; the entries without their terms."""
        if _storable(file, *(f"{entry.headline}{entry.outlet}{entry.lead}" for entry in entries)):
            with self._lock:
                self._read[os.path.abspath(file)] = state, entries  # noqa: PTH100
        if len(self._read) >= _AT_ONCE:
            self.flush()
        return tuple(replace(entry, terms=None) for entry in entries)

    def flush(self) -> None:
        """Write what is still to be written."""
        with self._lock:
            read, self._read = self._read, {}
        if read:
            kept = self._file.kept
            self._file.write(lambda db: _write_entries(db, read, with_files=kept))

    def with_stories(
        self, entries: Sequence[Entry], checkpoint: Checkpoint, days: int
    ) -> tuple[Entry, ...]:
        """The entries with their stories."""
        from reader.stories.group import grouped_by_story

        self.flush()
        key = _articles_key(entries, days)
        found = self._file.read(lambda db: _numbers(db, key))
        if len(found) == 2 * len(entries):
            told = [None if number == _NONE else number for number in found]
            return numbered(entries, told[: len(entries)], told[len(entries) :])
        wanted = {entry.digest for entry in entries if entry.digest and entry.terms is None}
        terms = self._file.read(lambda db: _terms(db, wanted))
        grouped = grouped_by_story(story_heads(entries, terms), checkpoint, days=days)
        told = [*grouped.stories, *grouped.candidates]
        numbers = array("i", (_NONE if number is None else number for number in told))
        self._file.write(lambda db: _keep_numbers(db, key, numbers.tobytes()))
        return numbered(entries, *grouped)

    def found(self, pairs: Iterable[tuple[str, str]], options: str) -> dict[tuple[str, str], str]:
        """What was kept of each two articles, by their digests, base first."""
        wanted = set(pairs)
        if not self._file.kept or not wanted:
            return {}
        return self._file.read(lambda db: _found(db, wanted, options))

    def keep_found(self, found: Mapping[tuple[str, str], str], options: str) -> None:
        """Keep a text on each two articles."""
        rows = [(*pair, options, text) for pair, text in found.items()]
        if self._file.kept and rows:
            statement = "INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?)"
            self._file.write(lambda db: _many(db, statement, rows))

    def close(self) -> None:
        """Write the rest, and close the file."""
        self.flush()
        self._file.close()


def file_state(file: str) -> str:
    """The state of a file, to be asked for before it is read; "" where it tells too little.

    That is where the file has just changed: it might change again within the same tick.
    """
    state = _state(os.path.abspath(file))  # noqa: PTH100
    return state if state and time_ns() - int(state.split()[2]) >= _UNSURE else ""


def _shared(first: str, last: str) -> str:
    """The beginning that two texts, and all that sort between them, have in common."""
    return "".join(a for a, _ in takewhile(lambda two: two[0] == two[1], zip(first, last)))  # noqa: B905


def _storable(*texts: str) -> bool:
    """Whether texts are Unicode; names of files may be bytes of another encoding."""
    try:
        "".join(texts).encode()
    except UnicodeEncodeError:
        return False
    return True


def _state(place: str) -> str:
    """What differs between one state of a file and the next; "" of one that is not there."""
    try:
        found = os.stat(place)  # noqa: PTH116
    except OSError:
        return ""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def _states(db: sqlite3.Connection, span: tuple[str, str]) -> dict[str, str]:
    question = "SELECT file, state FROM files WHERE maker = ? AND file BETWEEN ? AND ?"
    return dict(db.execute(question, (maker(), *span)))


def _entries(
    db: sqlite3.Connection, span: tuple[str, str], same: Mapping[str, str], checkpoint: Checkpoint
) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    alike: dict[str, str] = {}
    question = f"SELECT file, number, {_FIELDS} FROM entries WHERE file BETWEEN ? AND ?"
    for place, number, *values in db.execute(question, span):
        file = same.get(place)
        if file is None:
            continue
        checkpoint()
        if tuple(map(type, values)) not in _TYPES:
            raise Damaged("an entry holds other values than were written")
        *most, agency, release, wire, own, exact = values
        headline, outlet, published, language, words, lead, problem = most
        path, given = (str(ArticlePath(file, number)), file) if number else (file, "")
        entry = Entry(
            path,
            headline,
            alike.setdefault(outlet, outlet),
            alike.setdefault(published, published),
            alike.setdefault(language, language),
            words,
            lead,
            problem,
            True,  # noqa: FBT003
            None,
            agency,
            given,
            release,
            None if wire is None else bool(wire),
            own,
            None,
            exact,
        )
        found.setdefault(file, []).append(entry)
    return {file: tuple(entries) for file, entries in found.items()}


def _write_entries(
    db: sqlite3.Connection,
    read: Mapping[str, tuple[str, tuple[Entry, ...]]],
    *,
    with_files: bool,
) -> None:
    for place, (state, entries) in read.items():
        terms = [(e.digest, e.terms.tobytes()) for e in entries if e.terms is not None]
        _many(db, "INSERT OR IGNORE INTO terms VALUES (?, ?)", terms)
        if not with_files or not state:
            continue
        db.execute("DELETE FROM entries WHERE file = ?", (place,))
        numbers = range(1, len(entries) + 1) if entries[0].given else (0,)
        rows = [
            (place, number, *(getattr(entry, name) for name in ENTRY_FIELDS))
            for number, entry in zip(numbers, entries, strict=True)
        ]
        _many(db, f"INSERT INTO entries VALUES ({_MARKS})", rows)
        db.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", (place, state, maker()))


def _many(db: sqlite3.Connection, statement: str, rows: Iterable[Sequence[object]]) -> None:
    db.executemany(statement, rows)


def _terms(db: sqlite3.Connection, wanted: Iterable[str]) -> dict[str, Terms[int]]:
    found = {}
    for some in _in_parts(sorted(wanted)):
        marks = ", ".join("?" * len(some))
        rows = db.execute(f"SELECT digest, terms FROM terms WHERE digest IN ({marks})", some)
        for digest, raw in rows:
            with suppress(ValueError):
                found[digest] = array("I", raw)
    return found


def _in_parts(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))


def _articles_key(entries: Sequence[Entry], days: int) -> str:
    """A digest of all that the grouping looks at."""
    from hashlib import sha256

    whole = sha256(f"{maker()} {days}".encode())
    every = (f"{entry.digest} {entry.published[:10]} {entry.path}" for entry in entries)
    whole.update("\n".join(every).encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


def _numbers(db: sqlite3.Connection, key: str) -> Terms[int]:
    rows = db.execute("SELECT numbers FROM stories WHERE articles = ?", (key,)).fetchall()
    return array("i", rows[0][0]) if rows and len(rows[0][0]) % 4 == 0 else array("i")


def _keep_numbers(db: sqlite3.Connection, key: str, numbers: bytes) -> None:
    db.execute("INSERT OR REPLACE INTO stories (articles, numbers) VALUES (?, ?)", (key, numbers))
    newest = "SELECT id FROM stories ORDER BY id DESC LIMIT ?"
    db.execute(f"DELETE FROM stories WHERE id NOT IN ({newest})", (_GROUPINGS,))


def _found(
    db: sqlite3.Connection, wanted: set[tuple[str, str]], options: str
) -> dict[tuple[str, str], str]:
    found = {}
    for some in _in_parts(sorted({base for base, _ in wanted})):
        marks = ", ".join("?" * len(some))
        question = (
            f"SELECT base, other, found FROM findings WHERE options = ? AND base IN ({marks})"
        )
        for base, other, text in db.execute(question, (options, *some)):
            if (base, other) in wanted:
                found[base, other] = text
    return found
