"""Inline: one text with both wordings in place, the base's words before the other's.

    students aged [-7-14-] {+7 to 16+} [-are required to-] {+must+} join

The base's words are struck out and the other's underlined; where the two have the
same colours, wdiff's brackets enclose them instead. A passage that is rephrased whole, or not shown
word by word, is stacked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.style import Style

from reader.model import Edit, Kind, Mark, Op, Row, RowKind, Run, Side
from reader.text.clean import sanitized
from reader.tui.painting.row_text import (
    CellContext,
    Piece,
    SideText,
    more,
    pieces,
    trimmed,
    words_of,
    wrapped,
)
from reader.tui.painting.stacked import captioned, stacked
from reader.tui.segments import PaintedLine, blank
from reader.view.grain import grained
from reader.view.measure import TAG
from reader.view.runs import runs_in_lines

_LOOK = {Side.LEFT: Style(strike=True), Side.RIGHT: Style(underline=True)}
_BRACKETS = {
    Side.LEFT: (sanitized("[-"), sanitized("-]")),
    Side.RIGHT: (sanitized("{+"), sanitized("+}")),
}
_SPACE = sanitized(" ")


def inline(page: CellContext, row: Row) -> Iterator[PaintedLine]:
    """The lines of a row."""
    edits = _inline_edits(page, row)
    if not edits:
        yield from stacked(page, row)
        return
    words = {side: words_of(page, row, side) for side in Side}
    marked = _inline_pieces(page, edits, words[Side.LEFT], words[Side.RIGHT])
    margin = blank(TAG, page.paint_styles.mark(Mark.PLAIN))
    left_out = max(side.left_out for side in words.values())
    for line in (*wrapped(page, list(marked)), *more(page, left_out)):
        yield [margin, *line]
    yield from captioned(page, row)


def _inline_edits(page: CellContext, row: Row) -> Sequence[Edit]:
    """The edits that show both wordings in one text; none where each is better shown whole."""
    if row.kind is not RowKind.PASSAGE or not page.passages:
        return ()
    passage = page.passages[row.passages.start]
    edits = grained(passage, page.grain, page.left.text)
    return edits if passage.kind is Kind.REWORDED and len(edits) > 1 else ()


def _inline_pieces(
    page: CellContext, edits: Sequence[Edit], left: SideText, right: SideText
) -> Iterator[Piece]:
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
            marked = _changed(page, words, runs, side)
            if _collide(changed, marked):
                yield Piece(_SPACE, page.paint_styles.mark(Mark.PLAIN))
            yield from marked
            changed = "".join(piece.words for piece in marked) or changed


def _collide(changed: str, marked: Sequence[Piece]) -> bool:
    """Whether words of both sides would run together."""
    first = next((piece.words for piece in marked if piece.words), "")
    return bool(changed and first) and not (changed[-1].isspace() or first[0].isspace())


def _changed(page: CellContext, words: SideText, runs: Sequence[Run], side: Side) -> list[Piece]:
    """The words that only one side has; blanks at their ends are outside of what marks them."""
    marked = list(pieces(page, words, trimmed(words, runs)))
    written = [k for k, piece in enumerate(marked) if not piece.words.isspace()]
    if not written:
        return marked
    first, last = written[0], written[-1] + 1
    if _bracketed(page):
        plain = page.paint_styles.mark(Mark.PLAIN)
        opening, closing = (Piece(bracket, plain) for bracket in _BRACKETS[side])
        return [*marked[:first], opening, *marked[first:last], closing, *marked[last:]]
    core = (Piece(safe, style + _LOOK[side]) for safe, style in marked[first:last])
    return [*marked[:first], *core, *marked[last:]]


def _bracketed(page: CellContext) -> bool:
    """Whether what is gone and what is new have the same colours."""
    gone, new = page.paint_styles.mark(Mark.OMITTED), page.paint_styles.mark(Mark.ADDED)
    return (gone.color, gone.bgcolor) == (new.color, new.bgcolor)
