"""One key that takes back what was said last, of whatever sort it is."""

from __future__ import annotations

from dataclasses import replace

from reader.tui import captions
from reader.tui.pair import correcting
from reader.tui.pair.judging import written
from reader.tui.pair.pair_state import PairState
from reader.tui.pair.wanted import Judge, SwitchRule
from reader.tui.said import Judged, RuleSaid, Said


def undo(state: PairState) -> PairState:
    """Take back what was said last; when nothing of this visit is left, the row's corrections.

    What was said of a comparison that is no longer shown is taken back in the file, and the pair is
    compared again.
    """
    if state.reading is None:
        return state.saying(captions.STILL_COMPARING)
    while state.said:
        step, state = state.said[-1], replace(state, said=state.said[:-1])
        before = _taken_back(state, step)
        if before is not None:
            return before
    return correcting.freed(state)


def _taken_back(state: PairState, step: Said) -> PairState | None:
    match step:
        case Judged():
            return _unsaid(state, step)
        case RuleSaid(rule_id):
            on = SwitchRule(rule_id, on=True)
            return state.comparing(captions.rule_undone(rule_id), on)
        case _:
            return correcting.undone(state)


def _unsaid(state: PairState, said: Judged) -> PairState:
    notice = captions.undone(said.findings, said.passages)
    if state.reviewed and said.comparison is state.reviewed.comparison:
        return written(state, state.reviewed, said.findings, said.passages).saying(notice)
    stored = Judge(said.comparison, said.findings, said.passages)
    return state.comparing(notice, stored)
