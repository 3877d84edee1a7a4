"""Correcting the alignment by hand: two sentences paired or parted, and all else around them."""

from __future__ import annotations

from reader.dataclass import replace
from reader.model import Bead, RowKind, Side
from reader.review.pinning import Corrections
from reader.tui import captions
from reader.tui.jump_history import Anchor
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import StorePins
from reader.tui.said import Corrected


def marking(side: Side) -> Step:
    """Marks the row's first sentence of a side, the next one, and after the last none."""

    def step(state: PairState) -> PairState:
        bead = _bead(state)
        if bead is None:
            return state
        run = bead.run(side)
        marked = dict(state.marked)
        here = marked.pop(side, None)
        later = [index for index in run if here not in run or index > (here or 0)]
        if later:
            marked[side] = later[0]
        notice = captions.marked(marked) if run else captions.NOTHING_HERE
        return replace(state, marked=marked, notice=notice)

    return step


def pin(state: PairState) -> PairState:
    """The two marked sentences belong together."""
    if len(state.marked) < 2:
        return state.saying(captions.MARK_BOTH)
    joined = state.corrections.joined(state.marked[Side.LEFT], state.marked[Side.RIGHT])
    at = Anchor(Side.LEFT, state.marked[Side.LEFT])
    return _corrected(state, joined, captions.PINNED, at=at)


def part(state: PairState) -> PairState:
    """The sentences of this row do not belong together."""
    bead = _bead(state)
    if bead is None or not (bead.left and bead.right):
        return state.saying(captions.NO_PAIR)
    parted = state.corrections.parted(bead.left, bead.right)
    return _corrected(state, parted, captions.PARTED)


def undone(state: PairState) -> PairState | None:
    """With the last correction taken back; None where there was none."""
    before = state.corrections.undone()
    return None if before == state.corrections else _applied(state, before, captions.UNDONE)


def freed(state: PairState) -> PairState:
    """Take back what was paired or parted by hand in this row, in an earlier visit too."""
    bead = _bead(state)
    if bead is None:
        return state
    without = state.corrections.freed(bead.left, bead.right)
    return _corrected(state, without, captions.UNDONE, captions.NOTHING_TO_UNDO)


def _bead(state: PairState) -> Bead | None:
    """The bead of the row under the cursor; None of a fold, and while nothing is compared."""
    if state.reading is None or state.row is None or state.row.kind is RowKind.FOLD:
        return None
    return state.reading.comparison.passages[state.passage].bead


def _corrected(
    state: PairState,
    corrections: Corrections,
    notice: str,
    otherwise: str = captions.ALREADY,
    at: Anchor | None = None,
) -> PairState:
    if corrections == state.corrections:
        return state.saying(otherwise)
    return _applied(state.remembering(Corrected()), corrections, notice, at)


def _applied(
    state: PairState, corrections: Corrections, notice: str, at: Anchor | None = None
) -> PairState:
    now = replace(state, corrections=corrections, marked={})
    return now.wanting(StorePins(corrections.pins)).comparing(notice, at=at)
