"""The SQL of verdicts and pins: reads and writes, each within the caller's transaction.

Each row has the sentences that it is about as they stood when it was written. A row of version 1
has none: its subject holds the number among like ones, and only unchanged articles have it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reader.model import Judgement, Severity, Verdict
from reader.named_tuple import NamedTuple
from reader.review.state.locations import Location, Locations, surroundings_from
from reader.review.state.subjects import ArticleKey, PairKey, Subject
from reader.review.state.tables import PairRow, own_row, placeholders, rows_of

_VERDICTS = set(Verdict)
_SEVERITIES = set(Severity)
_SIDES = (
    'CAST("left" AS TEXT), CAST(left_nth AS INTEGER), CAST(left_around AS TEXT),'
    ' CAST("right" AS TEXT), CAST(right_nth AS INTEGER), CAST(right_around AS TEXT)'
)


class StoredJudgement(NamedTuple):
    """A judgement as it was written, with the sides in the order of the pair that was asked for.

    `row` is its number, `pair` the row of its pair, in which the other article was the base if
    `mirrored_pair`. `severity` is that of a finding when it was judged, None for a passage and
    where it is not known.
    """

    row: int
    pair: int
    subject: str
    locations: Locations
    contents: tuple[str, str]
    mirrored_pair: bool
    severity: Severity | None
    judgement: Judgement

    @property
    def older(self) -> bool:
        """Whether it is as version 1 wrote it, without what stands around its sentences."""
        return self.locations == (None, None)

    @property
    def said(self) -> tuple[str, str]:
        """The verdict and the note."""
        return self.judgement.verdict or "", self.judgement.note


class StoredPin(NamedTuple):
    """A pin as it was written, the sides as above."""

    row: int
    pair: int
    locations: Locations
    contents: tuple[str, str]
    together: bool
    at: str
    mirrored_pair: bool

    @property
    def older(self) -> bool:
        """Whether it is as version 1 wrote it."""
        return any(place is None or not place.around.like for place in self.locations)

    @property
    def said(self) -> bool:
        """Whether the two belong together."""
        return self.together


class SaidThen(NamedTuple):
    """A judgement without its words, and the severity of its finding then; None of a passage."""

    judgement: Judgement
    severity: Severity | None = None


class JudgedPair(NamedTuple):
    """A pair, and all that was said of it."""

    key: PairKey
    said: tuple[SaidThen, ...]


class BesideArticles(NamedTuple):
    """What makes a comparison another than its articles do, or shows more of it.

    `touched` are the pairs with a verdict, a note, a pin, or that somebody called independent.
    """

    touched: list[PairKey]
    rules_off: frozenset[str]


def judgements_of(
    connection: sqlite3.Connection, pair: PairKey, subject: Subject | None = None
) -> list[StoredJudgement]:
    """Every judgement of the pair, the newest last; only those with the words of a `subject`."""
    rows = rows_of(connection, pair)
    words = (subject.digest, subject.older) if subject else ()
    found = connection.execute(
        f"SELECT id, pair, {_SIDES}, CAST(subject AS TEXT), CAST(severity AS TEXT),"
        " CAST(mirrored AS INTEGER), CAST(verdict AS TEXT), CAST(note AS TEXT), CAST(at AS TEXT),"
        " CAST(reviewer AS TEXT)"
        f" FROM verdicts WHERE pair IN ({placeholders(rows)})"
        + (f" AND subject IN ({placeholders(words)})" if words else "")
        + " ORDER BY id",
        (*rows, *words),
    )
    judgements = []
    for number, row, *sides, about, severity, mirrored, verdict, note, at, by in found:
        known = Verdict(verdict) if verdict in _VERDICTS else None
        judgements.append(
            StoredJudgement(
                number,
                row,
                about,
                _locations(sides, rows[row]),
                rows[row].contents,
                rows[row].mirrored,
                Severity(severity) if severity in _SEVERITIES else None,
                Judgement(known, note, at, bool(mirrored), by),
            )
        )
    return judgements


def judged_pairs(connection: sqlite3.Connection) -> list[JudgedPair]:
    """Every row of a pair of which something was said, in the order in which they were made."""
    found = connection.execute(
        'SELECT pairs.id, CAST("left" AS TEXT), CAST("right" AS TEXT), CAST(left_place AS TEXT),'
        " CAST(right_place AS TEXT), CAST(severity AS TEXT), CAST(verdict AS TEXT),"
        " CAST(note AS TEXT), CAST(at AS TEXT), CAST(reviewer AS TEXT) FROM"
        " (SELECT pair, id AS number, severity, verdict, note, at, reviewer FROM verdicts)"
        " JOIN pairs ON pairs.id = pair ORDER BY pairs.id, number"
    )
    said: dict[int, list[SaidThen]] = {}
    keys: dict[int, PairKey] = {}
    for row, left, right, left_place, right_place, level, verdict, note, at, by in found:
        keys[row] = PairKey(ArticleKey(left, left_place), ArticleKey(right, right_place))
        known = Verdict(verdict) if verdict in _VERDICTS else None
        severity = Severity(level) if level in _SEVERITIES else None
        said.setdefault(row, []).append(SaidThen(Judgement(known, note, at, by=by), severity))
    return [JudgedPair(key, tuple(said[row])) for row, key in keys.items()]


def notes_alone(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The notes on articles that were read alone, by the digest of their words."""
    found = connection.execute(
        'SELECT CAST(pairs."left" AS TEXT), CAST(note AS TEXT) FROM verdicts'
        ' JOIN pairs ON pairs.id = pair WHERE pairs."left" = pairs."right" AND note <> \'\''
        " ORDER BY verdicts.id"
    )
    notes: dict[str, tuple[str, ...]] = {}
    for content, note in found:
        notes[content] = (*notes.get(content, ()), note)
    return notes


def touched(connection: sqlite3.Connection) -> list[PairKey]:
    """Every pair of which something is kept that its comparison follows or shows."""
    said = connection.execute(
        'SELECT CAST("left" AS TEXT), CAST("right" AS TEXT), CAST(left_place AS TEXT),'
        " CAST(right_place AS TEXT) FROM pairs"
        " WHERE id IN (SELECT pair FROM verdicts UNION SELECT pair FROM pins)"
        " UNION SELECT CAST(\"left\" AS TEXT), CAST(\"right\" AS TEXT), '', '' FROM relations"
        " WHERE relation = 'independent'"
    )
    return [
        PairKey(ArticleKey(left, left_place), ArticleKey(right, right_place))
        for left, right, left_place, right_place in said
    ]


def write_judgement(
    connection: sqlite3.Connection,
    pair: PairKey,
    subject: Subject,
    locations: Locations,
    judgement: Judgement,
) -> None:
    """Write a judgement, in the row of the present contents."""
    own = own_row(connection, pair)
    connection.execute("UPDATE pairs SET judged = ? WHERE id = ?", (judgement.at, own))
    connection.execute(
        "INSERT INTO verdicts (subject, pair, mirrored, severity, verdict, note, at, reviewer,"
        ' "left", left_nth, left_around, "right", right_nth, right_around)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            subject.digest,
            own,
            int(subject.mirrored),
            subject.severity or "",
            judgement.verdict or "",
            judgement.note,
            judgement.at,
            judgement.by,
            *_stored(locations),
        ),
    )


def pins_of(connection: sqlite3.Connection, pair: PairKey) -> list[StoredPin]:
    """Every pin of the pair, the newest last."""
    rows = rows_of(connection, pair)
    found = connection.execute(
        f"SELECT id, pair, {_SIDES}, CAST(together AS INTEGER), CAST(at AS TEXT)"
        f" FROM pins WHERE pair IN ({placeholders(rows)}) ORDER BY id",
        tuple(rows),
    )
    return [
        StoredPin(
            number,
            row,
            _locations(sides, rows[row]),
            rows[row].contents,
            bool(together),
            at,
            rows[row].mirrored,
        )
        for number, row, *sides, together, at in found
    ]


def write_pins(
    connection: sqlite3.Connection,
    pair: PairKey,
    pins: Iterable[tuple[Locations, bool]],
    at: str,
) -> None:
    """Write pins, in the row of the present contents."""
    own = own_row(connection, pair)
    connection.executemany(
        "INSERT INTO pins (pair, together, at,"
        ' "left", left_nth, left_around, "right", right_nth, right_around)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(own, int(together), at, *_stored(locations)) for locations, together in pins],
    )


def locate(
    connection: sqlite3.Connection, row: StoredJudgement | StoredPin, locations: Locations
) -> None:
    """Write where the sentences of a row stand, the sides in the order that was asked for."""
    table = "pins" if isinstance(row, StoredPin) else "verdicts"
    left, right = locations
    stored = _stored((right, left) if row.mirrored_pair else locations)
    connection.execute(
        f'UPDATE {table} SET "left" = ?, left_nth = ?, left_around = ?,'
        ' "right" = ?, right_nth = ?, right_around = ? WHERE id = ?',
        (*stored, row.row),
    )


def rename(connection: sqlite3.Connection, row: StoredJudgement, subject: Subject) -> None:
    """Give a row of version 1 the digest of its words alone."""
    connection.execute("UPDATE verdicts SET subject = ? WHERE id = ?", (subject.digest, row.row))


def remove(connection: sqlite3.Connection, table: str, rows: Iterable[int]) -> None:
    """Remove some rows of a table by their numbers."""
    connection.executemany(f"DELETE FROM {table} WHERE id = ?", [(row,) for row in rows])


def _locations(sides: list[str | int], row: PairRow) -> Locations:
    left, right = (_location(*sides[start : start + 3]) for start in (0, 3))
    return (right, left) if row.mirrored else (left, right)


def _location(sentence: str | int, nth: str | int, around: str | int) -> Location | None:
    return Location(str(sentence), int(nth), surroundings_from(str(around))) if sentence else None


def _stored(locations: Locations) -> tuple[str | int, ...]:
    stored: list[str | int] = []
    for location in locations:
        sentence, nth, around = location or Location("", 0)
        stored += [sentence, nth, around.stored]
    return tuple(stored)
