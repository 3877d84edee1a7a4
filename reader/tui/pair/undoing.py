"""One key that takes back what was said last, of whatever sort it is."""

from __future__ import annotations

from reader.dataclass import replace
from reader.model import Judgement
from reader.tui import captions
from reader.tui.pair import correcting
from reader.tui.pair.judging import (
    finding_judgement,
    judged,
    passage_judgement,
    written,
)
from reader.tui.pair.pair_state import PairState
from reader.tui.pair.wanted import Judge, OpenAnother, SwitchRule
from reader.tui.said import Judged, RuleSaid, Said
from reader.view.labels import LABELS


def undo(state: PairState) -> PairState:
    """Take back what was said last; when nothing of this visit is left, what the row has.

    That is its verdict, or that of the finding under the cursor; then what was paired by hand.
    What was said of a comparison that is no longer shown is taken back in the file, and the pair is
    compared again. Where there is nothing at all, the pair before is opened in which there is.
    """
    if state.reading is None:
        return state.saying(captions.STILL_COMPARING)
    while state.said:
        step, state = state.said[-1], replace(state, said=state.said[:-1])
        before = _taken_back(state, step)
        if before is not None:
            return before
    now = _unjudged_here(state) or correcting.freed(state)
    return now.wanting(OpenAnother(0)) if now.notice == captions.NOTHING_TO_UNDO else now


def _unjudged_here(state: PairState) -> PairState | None:
    """Without the verdict under the cursor; None where there is none."""
    assert state.reading
    finding = state.current
    here = passage_judgement(state) if finding is None else finding_judgement(state, finding)
    if here.verdict is None:
        return None
    if finding is None:
        now = judged(state, passages={state.passage: Judgement(None, here.note)})
    else:
        group = state.reading.group_of(finding)
        now = judged(state, {k: Judgement(None, finding_judgement(state, k).note) for k in group})
    where = state.row.number if state.row else ""
    label = "" if finding is None else LABELS[state.reading.comparison.findings[finding].kind]
    words = captions.said(replace(here, verdict=None), here, captions.said_on(label, where))
    return now.saying(captions.taken_back(words))


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
    notice = captions.taken_back(said.words)
    if state.reviewed and said.comparison is state.reviewed.comparison:
        return written(state, state.reviewed, said.findings, said.passages).saying(notice)
    stored = Judge(said.comparison, said.findings, said.passages)
    return state.comparing(notice, stored)
