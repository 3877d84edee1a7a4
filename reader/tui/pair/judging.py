"""Verdicts and notes on findings and rows: what is said is shown at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reader.model import Comparison, Judgement, ReviewedComparison, Verdict
from reader.tui import captions
from reader.tui.decision import Decision
from reader.tui.neighbours import following
from reader.tui.pair.moving import jumped
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, Judge, ShowWhy, SwitchRule, WriteNote
from reader.tui.said import Judged, RuleSaid
from reader.view.reading import Reading

Judgements = Mapping[int, Judgement]
_NOTHING: Judgements = {}


def reviewed(state: PairState) -> PairState:
    """Reviewed, unless there is a verdict; on to the next row without one."""
    if state.reviewed is None or state.reading is None:
        return state.saying(captions.STILL_COMPARING)
    if passage_judgement(state).verdict is None:
        state = _verdict(state, "reviewed")
    assert state.reading
    ahead = following(state.reading.to_review, state.cursor)
    return jumped(state, ahead, captions.review_progress(*state.reading.reviewed))


def verdict(state: PairState) -> PairState:
    """Ask for a verdict on the row."""
    return state.wanting(Ask(captions.VERDICT_CHOICES, _verdict_by_letter))


def _verdict_by_letter(letter: str) -> Step:
    word = captions.ROW_VERDICTS[letter]

    def step(state: PairState) -> PairState:
        before = passage_judgement(state).verdict
        said = captions.verdict_saved(word) if word or before else captions.NO_VERDICT
        return _verdict(state, word).saying(said)

    return step


def _verdict(state: PairState, word: str | None) -> PairState:
    after = judgement(word, passage_judgement(state).note)
    return judged(state, passages={state.passage: after}) if state.reading else state


def note(state: PairState) -> PairState:
    """Write a note on the row in a field."""
    return _written(state, in_editor=False)


def note_in_editor(state: PairState) -> PairState:
    """Write it in the user's editor."""
    return _written(state, in_editor=True)


def _written(state: PairState, *, in_editor: bool) -> PairState:
    if state.reading is None:
        return state
    there, words = state.passage, passage_judgement(state).note
    return state.wanting(WriteNote(state.reading.comparison, there, words, in_editor=in_editor))


def why(state: PairState) -> PairState:
    """Show why the row was paired and flagged."""
    return state.wanting(ShowWhy(state.reading, state.cursor)) if state.reading else state


def noted(comparison: Comparison, passage: int, note: str | None) -> Step:
    """Keeps a note on the passage that it was written for; None is no note at all."""

    def step(state: PairState) -> PairState:
        if note is None or state.reading is None or state.reviewed is None:
            return state
        if comparison is not state.reading.comparison:
            return state.saying(captions.OUTDATED)
        before = state.reviewed.reviews.get(passage, Judgement())
        now = judged(state, passages={passage: replace(before, note=note)})
        return now.saying(captions.NOTED if note else captions.NOTE_GONE)

    return step


def decided(shown: Reading, decision: Decision | None) -> Step:
    """Carries out what was decided on a finding of the reading that was shown."""

    def step(state: PairState) -> PairState:
        if decision is None or state.reviewed is None or state.reading is None:
            return state
        comparison = state.reading.comparison
        if shown.comparison is not comparison:
            return state.saying(captions.OUTDATED)
        if decision.action in captions.VERDICTS:
            return _finding_verdict(state, decision.finding, captions.VERDICTS[decision.action])
        if decision.action == "rule_off":
            return rule_off(state, comparison.findings[decision.finding].rule.id)
        return rules_on(state)

    return step


def _finding_verdict(state: PairState, finding: int, word: str) -> PairState:
    """The verdict, or none where the finding has this one."""
    before = finding_judgement(state, finding)
    after = None if before.verdict == word else word
    now = judged(state, findings={finding: judgement(after, before.note)})
    return now.saying(captions.finding_verdict_saved(after))


def rule_off(state: PairState, rule_id: str) -> PairState:
    """The rule finds nothing any more, in any pair."""
    off = SwitchRule(rule_id, on=False)
    return state.remembering(RuleSaid(rule_id)).comparing(captions.RULE_OFF, off)


def rules_on(state: PairState) -> PairState:
    """Every rule finds again."""
    said = tuple(step for step in state.said if not isinstance(step, RuleSaid))
    on = SwitchRule("", on=True)
    return replace(state, said=said).comparing(captions.RULES_ON, on)


def judged(
    state: PairState, findings: Judgements = _NOTHING, passages: Judgements = _NOTHING
) -> PairState:
    """With judgements on findings and passages; those that are new can be taken back as one."""
    if state.reviewed is None:
        return state
    new = {k: j for k, j in findings.items() if _differs(finding_judgement(state, k), j)}
    rows = {k: j for k, j in passages.items() if _differs(_of(state.reviewed.reviews, k), j)}
    if not new and not rows:
        return state
    before = Judged(
        state.reviewed.comparison,
        {k: finding_judgement(state, k) for k in new},
        {k: _of(state.reviewed.reviews, k) for k in rows},
    )
    return written(state.remembering(before), state.reviewed, new, rows)


def written(
    state: PairState, before: ReviewedComparison, findings: Judgements, passages: Judgements
) -> PairState:
    """With judgements in place of those before, and a wish to have them stored."""
    now = replace(
        before,
        findings=_merged(before.findings, findings),
        reviews=_merged(before.reviews, passages),
    )
    return state.reviewed_as(now).wanting(Judge(before.comparison, findings, passages))


def judgement(word: str | None, note: str) -> Judgement:
    """A judgement of a verdict by its word, None for none, and a note."""
    return Judgement(Verdict(word) if word else None, note)


def finding_judgement(state: PairState, finding: int) -> Judgement:
    """What was said of a finding."""
    return _of(state.reviewed.findings, finding) if state.reviewed else Judgement()


def passage_judgement(state: PairState) -> Judgement:
    """What was said of the row under the cursor."""
    return _of(state.reviewed.reviews, state.passage) if state.reviewed else Judgement()


def _of(judgements: Judgements, index: int) -> Judgement:
    return judgements.get(index) or Judgement()


def _differs(before: Judgement, after: Judgement) -> bool:
    return (before.verdict, before.note) != (after.verdict, after.note)


def _merged(before: Judgements, after: Judgements) -> Judgements:
    return {k: each for k, each in {**before, **after}.items() if not each.empty}
