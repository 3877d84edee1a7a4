"""How the articles are viewed: the columns, what is folded or left out, the grain of wording.

The sentence under the cursor stays there.
"""

from __future__ import annotations

from reader.dataclass import replace
from reader.keymap.keys import KINDS, SEVERITIES
from reader.model import Severity
from reader.tui import captions, choices
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask
from reader.view.lens import Category, Extent, Grain

_MOST_CONTEXT = 99


def viewed(view: str) -> Step:
    """Shows the wordings in one of the views."""

    def step(state: PairState) -> PairState:
        return replace(state, view=view, notice=captions.VIEW[view])

    return step


def next_view(state: PairState) -> PairState:
    """Side by side, stacked, inline, by the width of the screen."""
    views = list(captions.VIEW)
    now = views[(views.index(state.view) + 1) % len(views)] if state.view in views else views[0]
    return viewed(now)(state)


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
    """Ask for a kind or a severity to see only that; where there is a filter, lift it."""
    if state.reading is None:
        return state
    if state.lens.filters:
        return everything(state)
    return state.wanting(Ask(choices.choices(state.reading), _only))


def everything(state: PairState) -> PairState:
    """Leave nothing out any more."""
    return _filtered(state, frozenset(), None)


def _only(letter: str) -> Step:
    def step(state: PairState) -> PairState:
        if letter in SEVERITIES:
            return _filtered(state, frozenset(), SEVERITIES[letter])
        return _filtered(state, frozenset({KINDS[letter][1]}), None)

    return step


def _filtered(state: PairState, kinds: frozenset[Category], least: Severity | None) -> PairState:
    """Through the filter; where the sentence under the cursor is left out, to the first match."""
    lens = replace(state.lens, kinds=kinds, least=least, opened=frozenset())
    now = state.through(lens)
    if now.reading is None or not lens.filters:
        return now.saying(captions.ALL)
    shown = now.reading.sentences
    if now.cursor not in shown and shown:
        after = next((row for row in shown if row > now.cursor), shown[0])
        now = replace(now, cursor=after)
    return now.saying(captions.left_out(now.reading) if now.reading else "")
