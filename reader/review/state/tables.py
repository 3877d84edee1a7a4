"""The SQL of pairs, visits and names: reads and writes, each within the caller's transaction.

A pair has one row for each content that was seen. Rows belong to the same pair where both contents
are equal (the files were renamed) or both places (a file was edited), in either order of the sides.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reader.dataclass import replace
from reader.named_tuple import NamedTuple
from reader.review.state.subjects import PairKey
from reader.review.state.visit import Visit

_MOST_ROWS = 100
"""Rows of one pair that are read, the newest: a file overwritten every night has many."""
_ROWS = """
    SELECT id, CAST("left" AS TEXT), CAST("right" AS TEXT) FROM pairs
    WHERE "left" = :left AND "right" = :right AND "left" <> '' AND "right" <> ''
    OR left_place = :left_place AND right_place = :right_place
        AND left_place <> '' AND right_place <> ''
    ORDER BY "left" = :left AND "right" = :right DESC, id DESC LIMIT :most"""


class PairRow(NamedTuple):
    """A row of a pair: whether its sides are exchanged, and the contents, left and right as asked.

    A content is "" where only its place is known.
    """

    mirrored: bool
    contents: tuple[str, str]


def last_visit(connection: sqlite3.Connection, pair: PairKey, reviewer: str) -> Visit | None:
    """The reviewer's latest visit to the pair; before reviewers had places, the latest of all."""
    rows = tuple(rows_of(connection, pair))
    inside = placeholders(rows)
    kept = connection.execute(
        "SELECT CAST(pairs.passage AS TEXT), CAST(pairs.view AS TEXT),"
        " CAST(pairs.reviewed AS INTEGER), CAST(pairs.passages AS INTEGER),"
        f" CAST(pairs.visited AS TEXT) FROM pairs WHERE id IN ({inside}) AND visited <> ''"
        " ORDER BY visited DESC, id DESC LIMIT 1",
        rows,
    )
    latest = next((Visit(*row) for row in kept), None)
    visits = connection.execute(
        "SELECT CAST(reviewer AS TEXT), CAST(passage AS TEXT), CAST(view AS TEXT),"
        f" CAST(at AS TEXT) FROM visits WHERE pair IN ({inside}) ORDER BY at DESC, id DESC",
        rows,
    ).fetchall()
    if latest is None or not visits:
        return latest
    own = (visit for by, *visit in visits if by == reviewer)
    return next((replace(latest, passage=p, view=v, at=at) for p, v, at in own), None)


def write_visit(connection: sqlite3.Connection, pair: PairKey, visit: Visit, reviewer: str) -> None:
    """Write how the reviewer left the pair, in the row of the present contents."""
    row = own_row(connection, pair)
    connection.execute(
        "UPDATE pairs SET passage = ?, view = ?, reviewed = ?, passages = ?, visited = ?"
        " WHERE id = ?",
        (visit.passage, visit.view, visit.reviewed, visit.passages, visit.at, row),
    )
    connection.execute("DELETE FROM visits WHERE pair = ? AND reviewer = ?", (row, reviewer))
    connection.execute(
        "INSERT INTO visits (pair, reviewer, passage, view, at) VALUES (?, ?, ?, ?, ?)",
        (row, reviewer, visit.passage, visit.view, visit.at),
    )


def contents_judged(connection: sqlite3.Connection, pair: PairKey) -> list[frozenset[str]]:
    """The two contents of each of the pair's rows that was judged."""
    rows = tuple(rows_of(connection, pair))
    found = connection.execute(
        f'SELECT "left", "right" FROM pairs WHERE id IN ({placeholders(rows)}) AND judged <> \'\'',
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


def rows_of(connection: sqlite3.Connection, pair: PairKey) -> dict[int, PairRow]:
    """The pair's rows by their ids."""
    rows: dict[int, PairRow] = {}
    for mirrored, way in ((False, pair), (True, pair.mirrored)):
        for number, *contents in connection.execute(_ROWS, _parameters(way)):
            left, right = reversed(contents) if mirrored else contents
            rows.setdefault(number, PairRow(mirrored, (left, right)))
    return rows


def _parameters(pair: PairKey) -> dict[str, str | int]:
    return {
        "left": pair.left.content,
        "right": pair.right.content,
        "left_place": pair.left.place,
        "right_place": pair.right.place,
        "most": _MOST_ROWS,
    }


def placeholders(values: Iterable[object]) -> str:
    """As many question marks as there are values."""
    return ", ".join("?" for _ in values)
