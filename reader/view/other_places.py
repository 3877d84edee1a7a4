"""Rows that name another place: where a moved passage stands, the other half, what is summed up.

s9   moved: in the other article before s6
+4   a takeaway of s7
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.dataclass import replace
from reader.model import Comparison, Passage, Row, RowKind, Side, Sign


def naming_other_places(
    rows: Sequence[Row], whole: Sequence[Row], comparison: Comparison
) -> tuple[Row, ...]:
    """The rows that are shown, out of all, with the captions and partners that name other rows."""
    passages = comparison.passages
    placed = _with_halves(list(_partnered(rows, whole)), passages)
    return tuple(_with_takeaways(placed, passages))


def _stubs(rows: Sequence[Row]) -> dict[int, int]:
    """The row of each moved passage's stub."""
    return {row.passages.start: k for k, row in enumerate(rows) if row.kind is RowKind.STUB}


def _partnered(rows: Sequence[Row], whole: Sequence[Row]) -> Iterator[Row]:
    """The rows, each moved passage and its stub naming the other's row.

    What a moved passage stood before is looked up in `whole`: it may be folded or filtered away.
    """
    at = {row.passages.start: k for k, row in enumerate(rows) if row.kind is RowKind.PASSAGE}
    stubs, places = _stubs(rows), _stubs(whole)
    after = _numbers_after(whole) if stubs else []
    for row in rows:
        passage = row.passages.start
        if row.kind is RowKind.STUB:
            partner = at[passage]
            yield replace(row, partner=partner, caption=f"moved: stands at {rows[partner].number}")
        elif row.kind is RowKind.PASSAGE and passage in stubs:
            caption = f"moved: in the other article before {after[places[passage]]}"
            yield replace(row, partner=stubs[passage], caption=caption)
        else:
            yield row


def _numbers_after(rows: Sequence[Row]) -> list[str]:
    """The number of the first row with one behind each row."""
    behind, numbers = "the end", []
    for row in reversed(rows):
        numbers.append(behind)
        behind = row.number or behind
    return numbers[::-1]


def _with_halves(rows: Sequence[Row], passages: Sequence[Passage]) -> Iterator[Row]:
    """The rows, each half that stands elsewhere and the row of its sentence naming each other."""
    at = {row.passages.start: k for k, row in enumerate(rows) if row.kind is RowKind.PASSAGE}
    others: dict[int, list[int]] = {}
    for one, other in halves(passages):
        if one in at and other in at:
            others.setdefault(at[one], []).append(at[other])
            others.setdefault(at[other], []).append(at[one])
    for k, row in enumerate(rows):
        if k not in others:
            yield row
            continue
        places = " and ".join(rows[place].number for place in sorted(others[k]))
        half = bool(passages[row.passages.start].bead.half_of)
        words = f"a half of {places}" if half else f"its other half: {places}"
        partner = min(others[k]) if row.partner is None else row.partner
        caption = words if half or not row.caption else f"{row.caption}; {words}"
        yield replace(row, partner=partner, caption=caption)


def halves(passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Each passage that is a half of a sentence elsewhere, with the passage of that sentence."""
    if not any(passage.bead.half_of for passage in passages):
        return
    home = {
        (side, index): k
        for k, passage in enumerate(passages)
        for side in Side
        for index in passage.run(side)
    }
    for k, passage in enumerate(passages):
        side = Side.RIGHT if passage.bead.left else Side.LEFT
        for place in sorted({home[side, index] for index in passage.bead.half_of}):
            yield k, place


def _with_takeaways(rows: Iterator[Row], passages: Sequence[Passage]) -> Iterator[Row]:
    """The rows, each takeaway naming the sentence of the base that it is a takeaway of."""
    home: Mapping[int, Passage] = {}
    for row in rows:
        if row.sign is not Sign.TAKEAWAY or row.kind is not RowKind.PASSAGE:
            yield row
            continue
        home = home or _told_at(passages)
        told = [home[k] for k in passages[row.passages.start].bead.repeats if k in home]
        first = next((passage.bead.left.start for passage in told if passage.bead.left), None)
        yield row if first is None else replace(row, caption=f"a summary point of s{first + 1}")


def _told_at(passages: Sequence[Passage]) -> Mapping[int, Passage]:
    """The passage of each sentence of the other article."""
    return {k: passage for passage in passages for k in passage.bead.right}
