"""How the articles are viewed: the columns, what is folded or left out, the grain of wording.

The sentence under the cursor stays there.
"""

from __future__ import annotations

from dataclasses import replace

from reader.keymap.keys import KINDS, SEVERITIES
from reader.model import Severity
from reader.tui import captions
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask
from reader.view.lens import Category, Extent, Grain

_MOST_CONTEXT = 99
_ALL = "*"


def viewed(view: str) -> Step:
    """Shows the wordings in one of the views."""

    def step(state: PairState) -> PairState:
        return replace(state, view=view, notice=captions.VIEW[view])

    return step


def fold(state: PairState) -> PairState:
    """Open the fold under the cursor or close the one that was opened here; else fold all."""
    lens = state.reading.opened(state.cursor).lens if state.reading else state.lens
    return extent(state) if lens == state.lens else state.through(lens)


def extent(state: PairState) -> PairState:
    """Everything, then folded, then changes only."""
    extents = list(Extent)
    now = extents[(extents.index(state.lens.extent) + 1) % len(extents)]
    lens = replace(state.lens, extent=now, opened=frozenset())
    return state.through(lens, captions.EXTENT[now])


def context(rows: int) -> Step:
    """Shows so many rows more around each change where what is the same is folded."""

    def step(state: PairState) -> PairState:
        now = max(0, min(state.lens.context + rows, _MOST_CONTEXT))
        return state.through(replace(state.lens, context=now), captions.context(now))

    return step


def grain(state: PairState) -> PairState:
    """Word by word, by phrase, by sentence, no wording at all."""
    grains = list(Grain)
    now = grains[(grains.index(state.lens.grain) + 1) % len(grains)]
    return state.through(replace(state.lens, grain=now), captions.GRAIN[now])


def only(state: PairState) -> PairState:
    """Ask for a kind or a severity to see only that, or that too, or that no more."""
    if state.reading is None:
        return state
    found = captions.choices(state.reading)
    return state.wanting(Ask(found if not state.lens.filters else {**found, _ALL: "all"}, _only))


def everything(state: PairState) -> PairState:
    """Leave nothing out any more."""
    return _filtered(state, frozenset(), None)


def _only(letter: str) -> Step:
    def step(state: PairState) -> PairState:
        if letter == _ALL:
            return everything(state)
        if letter in SEVERITIES:
            least = SEVERITIES[letter]
            again = least is state.lens.least
            return _filtered(state, state.lens.kinds, None if again else least)
        return _filtered(state, state.lens.kinds ^ {KINDS[letter][1]}, state.lens.least)

    return step


def _filtered(state: PairState, kinds: frozenset[Category], least: Severity | None) -> PairState:
    lens = replace(state.lens, kinds=kinds, least=least, opened=frozenset())
    return state.through(lens, captions.only(lens) or captions.ALL)
