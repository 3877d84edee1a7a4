"""The SQL of the state file: reads and writes, each within the caller's transaction.

A pair has one row for each content that was seen. Rows belong to the same pair where both contents
are equal (the files were renamed) or both places (a file was edited), in either order of the sides.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.model import Judgement, Verdict
from reader.review.state.subjects import PairKey, SentenceKey, Subject
from reader.review.state.visit import Visit

_MOST_ROWS = 100
"""Rows of one pair that are read, the newest: a file overwritten every night has many."""
_AT_ONCE = 500
"""Subjects in one query; the oldest builds of SQLite take 999 values."""
_ROWS = """
    SELECT id FROM pairs
    WHERE "left" = :left AND "right" = :right AND "left" <> '' AND "right" <> ''
    OR left_place = :left_place AND right_place = :right_place
        AND left_place <> '' AND right_place <> ''
    ORDER BY "left" = :left AND "right" = :right DESC, id DESC LIMIT :most"""
_VERDICTS = set(Verdict)


class StoredPin(NamedTuple):
    """A pin by the words of its two sentences, and the number of its row."""

    row: int
    left: SentenceKey
    right: SentenceKey
    together: bool


def judgements_of(
    connection: sqlite3.Connection, pair: PairKey, subjects: Sequence[Subject]
) -> dict[Subject, Judgement]:
    """The judgements of those subjects that have one."""
    by_digest = {subject.digest: subject for subject in subjects}
    digests, rows = list(by_digest), sorted(_rows(connection, pair))
    judgements = {}
    for start in range(0, len(digests), _AT_ONCE):
        some = digests[start : start + _AT_ONCE]
        for digest, mirrored, verdict, note, at in connection.execute(
            "SELECT subject, CAST(mirrored AS INTEGER), CAST(verdict AS TEXT),"
            " CAST(note AS TEXT), CAST(at AS TEXT) FROM verdicts"
            f" WHERE subject IN ({_placeholders(some)})"
            f" AND (pair IS NULL OR pair IN ({_placeholders(rows)}))"
            " ORDER BY id",
            (*some, *rows),
        ):
            subject = by_digest[digest]
            known = Verdict(verdict) if verdict in _VERDICTS else None
            judgements[subject] = Judgement(known, note, at, bool(mirrored) != subject.mirrored)
    return judgements


def judge(
    connection: sqlite3.Connection, pair: PairKey, subject: Subject, judgement: Judgement, most: int
) -> None:
    """Replace the judgement of a subject; an empty one only removes it."""
    rows = sorted(_rows(connection, pair))
    connection.execute(
        "DELETE FROM verdicts WHERE subject = ?"
        + (f" AND pair IN ({_placeholders(rows)})" if subject.alone else ""),
        (subject.digest, *(rows if subject.alone else ())),
    )
    if judgement.empty:
        return
    own = own_row(connection, pair)
    connection.execute("UPDATE pairs SET judged = ? WHERE id = ?", (judgement.at, own))
    connection.execute(
        "INSERT INTO verdicts (subject, pair, mirrored, verdict, note, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            subject.digest,
            own if subject.alone else None,
            int(subject.mirrored),
            judgement.verdict or "",
            judgement.note,
            judgement.at,
        ),
    )
    trim(connection, "verdicts", most)


def pins_of(connection: sqlite3.Connection, pair: PairKey) -> list[StoredPin]:
    """Every pin of the pair, the newest last, with the sides in the order of `pair`."""
    rows = _rows(connection, pair)
    found = connection.execute(
        'SELECT id, pair, CAST("left" AS TEXT), CAST(left_nth AS INTEGER), CAST("right" AS TEXT),'
        " CAST(right_nth AS INTEGER), CAST(together AS INTEGER) FROM pins"
        f" WHERE pair IN ({_placeholders(rows)}) ORDER BY id",
        tuple(rows),
    )
    pins = []
    for number, row, left, left_nth, right, right_nth, together in found:
        keys = (SentenceKey(left, left_nth), SentenceKey(right, right_nth))
        pins.append(StoredPin(number, *(keys[::-1] if rows[row] else keys), bool(together)))
    return pins


def write_pins(
    connection: sqlite3.Connection,
    pair: PairKey,
    gone: Iterable[StoredPin],
    pins: Iterable[tuple[SentenceKey, SentenceKey, bool]],
    at: str,
) -> None:
    """Remove pins and write others, in the row of the present contents."""
    connection.executemany("DELETE FROM pins WHERE id = ?", [(pin.row,) for pin in gone])
    own = own_row(connection, pair)
    connection.executemany(
        'INSERT INTO pins (pair, "left", left_nth, "right", right_nth, together, at)'
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(own, *left, *right, int(together), at) for left, right, together in pins],
    )


def last_visit(connection: sqlite3.Connection, pair: PairKey) -> Visit | None:
    """The latest visit to the pair."""
    rows = tuple(_rows(connection, pair))
    found = connection.execute(
        "SELECT CAST(passage AS TEXT), CAST(view AS TEXT), CAST(reviewed AS INTEGER),"
        " CAST(passages AS INTEGER), CAST(visited AS TEXT) FROM pairs"
        f" WHERE id IN ({_placeholders(rows)}) AND visited <> ''"
        " ORDER BY visited DESC, id DESC LIMIT 1",
        rows,
    )
    return next((Visit(*row) for row in found), None)


def write_visit(connection: sqlite3.Connection, pair: PairKey, visit: Visit) -> None:
    """Write how the pair was left, in the row of the present contents."""
    connection.execute(
        "UPDATE pairs SET passage = ?, view = ?, reviewed = ?, passages = ?, visited = ?"
        " WHERE id = ?",
        (
            visit.passage,
            visit.view,
            visit.reviewed,
            visit.passages,
            visit.at,
            own_row(connection, pair),
        ),
    )


def contents_judged(connection: sqlite3.Connection, pair: PairKey) -> list[frozenset[str]]:
    """The two contents of each of the pair's rows that was judged."""
    rows = tuple(_rows(connection, pair))
    found = connection.execute(
        f'SELECT "left", "right" FROM pairs WHERE id IN ({_placeholders(rows)}) AND judged <> \'\'',
        rows,
    )
    return [frozenset(contents) for contents in found]


def own_row(connection: sqlite3.Connection, pair: PairKey) -> int:
    """The row with exactly these contents and places, created if need be."""
    values = (pair.left.content, pair.right.content, pair.left.place, pair.right.place)
    connection.execute(
        'INSERT OR IGNORE INTO pairs ("left", "right", left_place, right_place)'
        " VALUES (?, ?, ?, ?)",
        values,
    )
    ((number,),) = connection.execute(
        'SELECT id FROM pairs WHERE "left" = ? AND "right" = ? AND left_place = ?'
        " AND right_place = ?",
        values,
    )
    return int(number)


def named(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """The names and values of a table of names."""
    found = connection.execute(
        f"SELECT CAST(name AS TEXT), CAST(value AS TEXT) FROM {table} ORDER BY id"
    )
    return dict(found.fetchall())


def write_named(
    connection: sqlite3.Connection, table: str, name: str, value: str | None, most: int
) -> None:
    """Set the value of a name in a table of names; None removes the name."""
    connection.execute(f"DELETE FROM {table} WHERE name = ?", (name,))
    if value is not None:
        connection.execute(f"INSERT INTO {table} (name, value) VALUES (?, ?)", (name, value))
        trim(connection, table, most)


def trim(connection: sqlite3.Connection, table: str, most: int) -> None:
    """Remove the oldest rows of a table that has more than `most`."""
    connection.execute(
        f"DELETE FROM {table} WHERE id <= (SELECT max(id) FROM {table}) - ?", (most,)
    )


def _rows(connection: sqlite3.Connection, pair: PairKey) -> dict[int, bool]:
    """The ids of the pair's rows, each with whether its sides are exchanged."""
    rows: dict[int, bool] = {}
    for mirrored, way in ((False, pair), (True, pair.mirrored)):
        for (number,) in connection.execute(_ROWS, _parameters(way)):
            rows.setdefault(number, mirrored)
    return rows


def _parameters(pair: PairKey) -> dict[str, str | int]:
    return {
        "left": pair.left.content,
        "right": pair.right.content,
        "left_place": pair.left.place,
        "right_place": pair.right.place,
        "most": _MOST_ROWS,
    }


def _placeholders(values: Iterable[object]) -> str:
    """As many question marks as there are values."""
    return ", ".join("?" for _ in values)
