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
from itertools import islice, takewhile
from pathlib import Path
from threading import Lock
from time import time_ns
from typing import TYPE_CHECKING, Any, TypeVar

from reader.dataclass import replace
from reader.files.path_key import path_key, path_keys
from reader.formats.place import ArticlePath
from reader.formats.wishes import asked
from reader.library.entries import Entry, entries_at, numbered, story_heads
from reader.library.index_file import Damaged, IndexFile
from reader.library.index_tables import ENTRY_FIELDS
from reader.library.maker import maker
from reader.library.terms_kept import AT_ONCE, in_parts, terms_kept
from reader.stories.terms import Terms

if TYPE_CHECKING:
    from reader.stories.group import Grouped

_UNSURE = 20_000_000
"""Nanoseconds after a change in which the next one may leave size and times as they are."""
_GROUPINGS = 20
"""Lists of articles whose stories are kept."""
_MARKS = ", ".join("?" * (2 + len(ENTRY_FIELDS)))
_TYPES = [
    tuple({"words": int, "wire": wire}.get(name, str) for name in ENTRY_FIELDS)
    for wire in (int, type(None))
]
_FIELDS = ", ".join(ENTRY_FIELDS)
_KNOWN = f"""SELECT file, state, number, {_FIELDS} FROM files CROSS JOIN entries USING (file)
    WHERE maker = ? AND file BETWEEN ? AND ?"""
"""Files first, so that the entries of each come one after the other."""
_NONE = -1
_LAST = "\U0010ffff"

Checkpoint = Callable[[], None]
Found = TypeVar("Found")


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
        keyed = zip(path_keys(files), files, strict=True)
        places = {key: file for key, file in keyed if key and _storable(file)}
        first = _shared(min(places), max(places)) if places else ""
        return self._file.read(lambda db: _entries(db, (first, first + _LAST), places, checkpoint))

    def read(self, file: str, state: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Keep what was read of a file when it had a state; the entries without their terms."""
        if _storable(file, *(f"{entry.headline}{entry.outlet}{entry.lead}" for entry in entries)):
            with self._lock:
                self._read[path_key(file)] = state, entries
        if len(self._read) >= AT_ONCE:
            self.flush()
        return tuple(replace(entry, terms=None) for entry in entries)

    def flush(self) -> None:
        """Write what is still to be written."""
        with self._lock:
            read, self._read = self._read, {}
        if read:
            kept = self._file.kept
            self._file.write(lambda db: _write_entries(db, read, with_files=kept))

    def known_stories(self, entries: Sequence[Entry], days: int) -> tuple[Entry, ...] | None:
        """The entries with the stories that were found in the same ones; None where none were."""
        key = _articles_key(entries, days)
        found = self._file.read(lambda db: _numbers(db, key))
        if len(found) != 2 * len(entries):
            return None
        told = [None if number == _NONE else number for number in found]
        return numbered(entries, told[: len(entries)], told[len(entries) :])

    def with_stories(
        self,
        entries: Sequence[Entry],
        checkpoint: Checkpoint,
        days: int,
        elsewhere: Callable[[], Grouped | None] = lambda: None,
    ) -> tuple[Entry, ...]:
        """The entries with their stories, found anew: by `elsewhere`, where that can be."""
        self.flush()
        grouped = elsewhere() or self._grouped(entries, checkpoint, days)
        told = [*grouped.stories, *grouped.candidates]
        numbers = array("i", (_NONE if number is None else number for number in told))
        key = _articles_key(entries, days)
        self._file.write(lambda db: _keep_numbers(db, key, numbers.tobytes()))
        return numbered(entries, *grouped)

    def _grouped(self, entries: Sequence[Entry], checkpoint: Checkpoint, days: int) -> Grouped:
        from reader.stories.group import grouped_by_story

        wanted = {entry.digest for entry in entries if entry.digest and entry.terms is None}
        terms = self._file.read(lambda db: terms_kept(db, wanted))
        for entry in entries:
            if (
                entry.digest in wanted and entry.digest not in terms
            ):  # Another instance was writing.
                checkpoint()
                again = entries_at(entry.given or entry.path, checkpoint)
                terms |= {one.digest: one.terms for one in again if one.terms is not None}
        return grouped_by_story(story_heads(entries, terms), checkpoint, days=days)

    def found(
        self,
        pairs: Iterable[tuple[str, str]],
        options: str,
        read: Callable[[str], Found | None],
    ) -> dict[tuple[str, str], Found]:
        """What was kept of each two articles, by their digests, base first; as `read` reads it."""
        wanted = set(pairs)
        if not self._file.kept or not wanted:
            return {}
        return self._file.read(lambda db: _found(db, wanted, options, read))

    def keep_found(self, found: Mapping[tuple[str, str], str], options: str) -> None:
        """Keep a text on each two articles."""
        rows = [(*pair, options, text) for pair, text in found.items()]
        if self._file.kept and rows:
            statement = "INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?)"
            self._file.write(lambda db: _many(db, statement, rows))

    def rest(self) -> None:
        """Write the rest, and let go of the file's pages that are in memory."""
        self.flush()
        self._file.read(lambda db: db.execute("PRAGMA shrink_memory").close())

    def close(self) -> None:
        """Write the rest, and close the file."""
        self.flush()
        self._file.close()


def file_state(file: str) -> str:
    """The state of a file, to be asked for before it is read; "" where it tells too little.

    That is where the file has just changed: it might change again within the same tick.
    """
    state = _state(path_key(file))
    return state if state and time_ns() - int(state.split()[2]) >= _UNSURE else ""


def _made_by() -> str:
    """What made an entry: the program, and the names of fields that it was told to read."""
    fields = sorted(asked().jsonl_fields.items())
    return f"{maker()} {fields}" if fields else maker()


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


def _entries(
    db: sqlite3.Connection, span: tuple[str, str], places: Mapping[str, str], checkpoint: Checkpoint
) -> dict[str, tuple[Entry, ...]]:
    """The entries of those files at some places that are as they were, row by row."""
    found: dict[str, tuple[Entry, ...]] = {}
    several: dict[str, list[Entry]] = {}
    alike: dict[str, str] = {}
    before, same = "", False
    for row in db.execute(_KNOWN, (_made_by(), *span)):
        place = row[0]
        if place != before:
            checkpoint()
            before, same = place, place in places and _state(place) == row[1]
        if same:
            entry = _entry(file := places[place], row, alike)
            found[file] = (entry,)
            if entry.given:
                several.setdefault(file, []).append(entry)
    found.update((file, tuple(entries)) for file, entries in several.items())
    return found


def _entry(file: str, row: Sequence[Any], alike: dict[str, str]) -> Entry:
    """An entry as it was kept; `alike` has each text that many share once."""
    _, _, number, *values = row
    if tuple(map(type, values)) not in _TYPES:
        raise Damaged("an entry holds other values than were written")
    *most, agency, release, wire, own, exact = values
    headline, outlet, published, language, words, lead, problem = most
    path, given = (str(ArticlePath(file, number)), file) if number else (file, "")
    return Entry(
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
        alike.setdefault(agency, agency),
        given,
        release,
        None if wire is None else bool(wire),
        own,
        None,
        exact,
    )


def _write_entries(
    db: sqlite3.Connection,
    read: Mapping[str, tuple[str, tuple[Entry, ...]]],
    *,
    with_files: bool,
) -> None:
    for place, (state, entries) in read.items():
        terms = [(e.digest, e.terms.tobytes()) for e in entries if e.terms is not None]
        _many(db, "INSERT OR REPLACE INTO terms VALUES (?, ?)", terms)
        if not with_files or not state:
            continue
        db.execute("DELETE FROM entries WHERE file = ?", (place,))
        numbers = range(1, len(entries) + 1) if entries[0].given else (0,)
        rows = [
            (place, number, *(getattr(entry, name) for name in ENTRY_FIELDS))
            for number, entry in zip(numbers, entries, strict=True)
        ]
        _many(db, f"INSERT INTO entries VALUES ({_MARKS})", rows)
        db.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", (place, state, _made_by()))


def _many(db: sqlite3.Connection, statement: str, rows: Iterable[Sequence[object]]) -> None:
    db.executemany(statement, rows)


def _articles_key(entries: Sequence[Entry], days: int) -> str:
    """A digest of all that the grouping looks at."""
    from hashlib import sha256

    whole = sha256(f"{_made_by()} {days}".encode())
    keyed = zip(entries, path_keys(entry.path for entry in entries), strict=True)
    while some := [*islice(keyed, AT_ONCE)]:
        lines = [
            f"{entry.digest} {entry.published[:10]} {entry.outlet}\n{key}\n" for entry, key in some
        ]
        whole.update("".join(lines).encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


def _numbers(db: sqlite3.Connection, key: str) -> Terms[int]:
    rows = db.execute("SELECT numbers FROM stories WHERE articles = ?", (key,)).fetchall()
    return array("i", rows[0][0]) if rows and len(rows[0][0]) % 4 == 0 else array("i")


def _keep_numbers(db: sqlite3.Connection, key: str, numbers: bytes) -> None:
    db.execute("INSERT OR REPLACE INTO stories (articles, numbers) VALUES (?, ?)", (key, numbers))
    newest = "SELECT id FROM stories ORDER BY id DESC LIMIT ?"
    db.execute(f"DELETE FROM stories WHERE id NOT IN ({newest})", (_GROUPINGS,))


def _found(
    db: sqlite3.Connection,
    wanted: set[tuple[str, str]],
    options: str,
    read: Callable[[str], Found | None],
) -> dict[tuple[str, str], Found]:
    found = {}
    for some in in_parts(sorted({base for base, _ in wanted})):
        marks = ", ".join("?" * len(some))
        question = (
            f"SELECT base, other, found FROM findings WHERE options = ? AND base IN ({marks})"
        )
        for base, other, text in db.execute(question, (options, *some)):
            if (base, other) in wanted and (one := read(text)) is not None:
                found[base, other] = one
    return found
