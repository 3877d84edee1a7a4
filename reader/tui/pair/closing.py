"""Closing what is open, one layer at a time: marks, a search, a filter."""

from __future__ import annotations

from reader.dataclass import replace
from reader.tui import captions
from reader.tui.pair import searching, viewing
from reader.tui.pair.pair_state import PairState


def peeled(state: PairState) -> PairState | None:
    """The state with one layer less; None where nothing is open."""
    if state.explained:
        return replace(state, explained=False)
    if state.marked:
        return replace(state, marked={}, notice=captions.marked({}))
    if state.query.text:
        return searching.given_up(state).saying(captions.SEARCH_GONE)
    if state.lens.filters:
        return viewing.everything(state)
    return None
