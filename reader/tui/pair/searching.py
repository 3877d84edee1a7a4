"""Looking for words on both sides or one, in what is folded and filtered out too."""

from __future__ import annotations

from reader.dataclass import replace
from reader.model import RowKind, Side
from reader.tui import captions
from reader.tui.neighbours import following, preceding
from reader.tui.pair.moving import to_passage
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import OpenAnother, OpenPrompt
from reader.view.search import SearchQuery


def search(state: PairState) -> PairState:
    """Ask for words to look for."""
    return state.wanting(OpenPrompt("prompt"))


def looked_for(query: SearchQuery) -> Step:
    """Highlights what is looked for, and counts it."""

    def step(state: PairState) -> PairState:
        now = replace(state, query=query).searched()
        return now.saying(captions.found(now.found, query))

    return step


def taken(query: SearchQuery) -> Step:
    """Goes to the first match from here on; where all are above, to the first of them."""

    def step(state: PairState) -> PairState:
        now = replace(state, query=query).searched()
        if not query.text:
            return now
        ahead = following(now.found.passages, now.passage - 1)
        first = next(iter(now.found.passages), None) if ahead is None else ahead
        return _to_match(now, first, captions.found(now.found, query))

    return step


def given_up(state: PairState) -> PairState:
    """Nothing is looked for any more."""
    return replace(state, query=SearchQuery()).searched()


def next_match(state: PairState) -> PairState:
    """To the next row that holds the words searched for; of a fold no passage is behind."""
    folded = state.row is not None and state.row.kind is RowKind.FOLD
    behind = state.passage - (1 if folded else 0)
    return _to_match(state, following(state.found.passages, behind), captions.NO_MATCH)


def previous_match(state: PairState) -> PairState:
    """To the row before that holds them."""
    passage = preceding(state.found.passages, state.passage)
    return _to_match(state, passage, captions.NO_MATCH_ABOVE)


def next_open(state: PairState) -> PairState:
    """The next match while a search is lit, else the next pair with something left."""
    return next_match(state) if state.query.text else state.wanting(OpenAnother(1))


def previous_open(state: PairState) -> PairState:
    """The match before, else the pair before."""
    return previous_match(state) if state.query.text else state.wanting(OpenAnother(-1))


def telling(step: int) -> Step:
    """The next telling of the story, or the one before, at the sentence of the wire copy here."""

    def opened(state: PairState) -> PairState:
        there = _of_base(state, *state.here)
        return state.wanting(OpenAnother(step, story=True, sentence=there))

    return opened


def _of_base(state: PairState, side: Side, sentence: int) -> int:
    """The sentence of the base; the last one before it where only the other article has this."""
    if side is Side.LEFT or state.reading is None:
        return sentence
    above = state.reading.comparison.passages[: state.passage]
    return max((passage.bead.left.stop - 1 for passage in above if passage.bead.left), default=0)


def _to_match(state: PairState, passage: int | None, otherwise: str) -> PairState:
    """Open what the match is folded in, and go there."""
    if passage is None or state.reading is None:
        return state.saying(state.found.problem or otherwise)
    return to_passage(state, passage).saying(captions.found(state.found, state.query))
