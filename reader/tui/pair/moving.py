"""The ways along the articles: changes, sentences, paragraphs, rows, and back to where one was.

No way goes round at an end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.dataclass import replace
from reader.model import Side
from reader.tui import captions
from reader.tui.jump_history import Anchor, JumpHistory
from reader.tui.neighbours import following, preceding
from reader.tui.pair.pair_state import PairState
from reader.tui.pair.wanted import OpenPrompt
from reader.view.reading import Reading

Rows = Callable[[Reading], Sequence[int]]


def jumped(state: PairState, row: int | None, otherwise: str) -> PairState:
    """Jump to a row; without one, the notice says why."""
    if row is None:
        return state.saying(otherwise)
    jumps = state.jumps if row == state.cursor else state.jumps.left(state.here)
    return replace(state, jumps=jumps, cursor=row, notice="")


def stepped(state: PairState, row: int | None, otherwise: str) -> PairState:
    """A step along the text is no jump: one need not come back from it."""
    return state.saying(otherwise) if row is None else replace(state, cursor=row, notice="")


def to_passage(state: PairState, passage: int) -> PairState:
    """Jump to a passage; where it is folded or left out, it alone is shown."""
    if state.reading is None:
        return state
    row = state.reading.rows[state.reading.row_of_passage(passage)]
    if row.passages != range(passage, passage + 1):
        opened = state.lens.opened | {passage}
        state = state.through(replace(state.lens, opened=opened))
    return jumped(state, state.reading.row_of_passage(passage) if state.reading else None, "")


def next_change(state: PairState) -> PairState:
    """To the next row that differs."""
    return jumped(state, _after(state, _changes), _unless_comparing(state, captions.LAST_CHANGE))


def previous_change(state: PairState) -> PairState:
    """To the row before that differs."""
    return jumped(state, _before(state, _changes), _unless_comparing(state, captions.FIRST_CHANGE))


def next_sentence(state: PairState) -> PairState:
    """To the next row with words."""
    return stepped(state, _after(state, _sentences), captions.LAST_ROW)


def previous_sentence(state: PairState) -> PairState:
    """To the row before with words."""
    return stepped(state, _before(state, _sentences), captions.FIRST_ROW)


def next_paragraph(state: PairState) -> PairState:
    """To the next row that begins a paragraph."""
    return stepped(state, _after(state, _paragraphs), captions.LAST_PARAGRAPH)


def previous_paragraph(state: PairState) -> PairState:
    """To the row before that begins one."""
    return stepped(state, _before(state, _paragraphs), captions.FIRST_PARAGRAPH)


def partner(state: PairState) -> PairState:
    """To the other place of a moved passage."""
    return jumped(state, state.row.partner if state.row else None, captions.NOT_MOVED)


def first(state: PairState) -> PairState:
    """To the first row."""
    return jumped(state, 0, "")


def last(state: PairState) -> PairState:
    """To the last row."""
    return jumped(state, max(0, state.row_count - 1), "")


def jump_back(state: PairState) -> PairState:
    """To where the last jump began."""
    return _followed(state, *state.jumps.back(state.here), captions.NO_JUMP)


def jump_forward(state: PairState) -> PairState:
    """To where one went back from."""
    return _followed(state, *state.jumps.forward(state.here), captions.NO_JUMP_AHEAD)


def go_to(state: PairState) -> PairState:
    """Ask for a sentence's number."""
    return state.wanting(OpenPrompt("row"))


def to_numbered(state: PairState, number: str) -> PairState:
    """To the sentence of a number as the gutter has it: 18 or s18 of the base, +20 of the other.

    Where it is left out, it alone is shown.
    """
    side = Side.RIGHT if number.startswith("+") else Side.LEFT
    digits = number.removeprefix("+" if side is Side.RIGHT else "s")
    there = int(digits) - 1 if digits.isascii() and digits.isdigit() else -1
    if state.reading is None or not 0 <= there < len(state.article(side).sentences):
        return state.saying(captions.no_sentence(state.left, state.right))
    return to_passage(state, state.reading.passage_of(side, there))


def _followed(
    state: PairState, jumps: JumpHistory, place: Anchor | None, otherwise: str
) -> PairState:
    state = replace(state, jumps=jumps)
    if place is None or state.reading is None:
        return state.saying(otherwise)
    return stepped(state, state.reading.row_of_sentence(*place), otherwise)


def _after(state: PairState, rows: Rows) -> int | None:
    return following(rows(state.reading), state.cursor) if state.reading else None


def _before(state: PairState, rows: Rows) -> int | None:
    return preceding(rows(state.reading), state.cursor) if state.reading else None


def _unless_comparing(state: PairState, notice: str) -> str:
    return notice if state.reading else captions.STILL_COMPARING


def _changes(reading: Reading) -> Sequence[int]:
    return reading.changes


def _sentences(reading: Reading) -> Sequence[int]:
    return reading.sentences


def _paragraphs(reading: Reading) -> Sequence[int]:
    return reading.paragraphs
