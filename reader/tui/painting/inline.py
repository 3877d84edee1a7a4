"""Inline: one text with both wordings in place, the base's words before the other's.

    students aged [-7-14-] {+7 to 16+} [-are required to-] {+must+} join

The base's words are struck out and the other's underlined; where colours do not tell the two
apart, wdiff's brackets stand around them instead. A passage that is rephrased whole, or not told
word by word, is stacked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.style import Style

from reader.model import Edit, Kind, Mark, Op, Row, RowKind, Run, Side
from reader.text.clean import sanitized
from reader.tui.painting.stacked import captioned, stacked
from reader.tui.painting.text import (
    CellContext,
    Line,
    Piece,
    Words,
    more,
    pieces,
    trimmed,
    words_of,
    wrapped,
)
from reader.tui.segments import blank
from reader.view.grain import grained
from reader.view.runs import runs_in_lines

_LOOK = {Side.LEFT: Style(strike=True), Side.RIGHT: Style(underline=True)}
_BRACKETS = {
    Side.LEFT: (sanitized("[-"), sanitized("-]")),
    Side.RIGHT: (sanitized("{+"), sanitized("+}")),
}
_SPACE = sanitized(" ")


def inline(page: CellContext, row: Row) -> Iterator[Line]:
    """The lines of a row."""
    edits = _woven_edits(page, row)
    if not edits:
        yield from stacked(page, row)
        return
    words = {side: words_of(page, row, side) for side in Side}
    told = _woven(page, edits, words[Side.LEFT], words[Side.RIGHT])
    margin = blank(2, page.brushes.mark(Mark.PLAIN))
    left_out = max(side.left_out for side in words.values())
    for line in (*wrapped(page, list(told)), *more(page, left_out)):
        yield [margin, *line]
    yield from captioned(page, row)


def _woven_edits(page: CellContext, row: Row) -> Sequence[Edit]:
    """The edits that tell both wordings in one text; none where each is better told whole."""
    if row.kind is not RowKind.PASSAGE or not page.passages:
        return ()
    passage = page.passages[row.passages.start]
    edits = grained(passage, page.grain, page.left.text)
    return edits if passage.kind is Kind.REWORDED and len(edits) > 1 else ()


def _woven(page: CellContext, edits: Sequence[Edit], left: Words, right: Words) -> Iterator[Piece]:
    """The words of both sides in the order of the edits, equal ones once."""
    before = runs_in_lines(left.runs, [edit.left for edit in edits])
    after = runs_in_lines(right.runs, [edit.right for edit in edits])
    changed = ""
    for edit, gone, new in zip(edits, before, after, strict=True):
        if edit.op is Op.EQUAL:
            yield from pieces(page, left, gone)
            changed = ""
            continue
        for words, runs, side in ((left, gone, Side.LEFT), (right, new, Side.RIGHT)):
            told = _changed(page, words, runs, side)
            if _collide(changed, told):
                yield Piece(_SPACE, page.brushes.mark(Mark.PLAIN))
            yield from told
            changed = "".join(piece.words for piece in told) or changed


def _collide(changed: str, told: Sequence[Piece]) -> bool:
    """Whether words of both sides would run together."""
    first = next((piece.words for piece in told if piece.words), "")
    return bool(changed and first) and not (changed[-1].isspace() or first[0].isspace())


def _changed(page: CellContext, words: Words, runs: Sequence[Run], side: Side) -> list[Piece]:
    """The words that only one side has; blanks at their ends stand outside of what marks them."""
    told = list(pieces(page, words, trimmed(words, runs)))
    written = [k for k, piece in enumerate(told) if not piece.words.isspace()]
    if not written:
        return told
    first, last = written[0], written[-1] + 1
    if _bracketed(page):
        plain = page.brushes.mark(Mark.PLAIN)
        opening, closing = (Piece(bracket, plain) for bracket in _BRACKETS[side])
        return [*told[:first], opening, *told[first:last], closing, *told[last:]]
    core = (Piece(safe, style + _LOOK[side]) for safe, style in told[first:last])
    return [*told[:first], *core, *told[last:]]


def _bracketed(page: CellContext) -> bool:
    """Whether colours do not tell what is gone from what is new."""
    gone, new = page.brushes.mark(Mark.OMITTED), page.brushes.mark(Mark.ADDED)
    return (gone.color, gone.bgcolor) == (new.color, new.bgcolor)
