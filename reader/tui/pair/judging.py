"""Verdicts and notes on findings and rows: what is said is shown at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from reader.dataclass import replace
from reader.model import Judgement, ReviewedComparison, RowKind, Verdict
from reader.tui import captions
from reader.tui.neighbours import following
from reader.tui.pair.finding_steps import to_finding
from reader.tui.pair.moving import jumped
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, Judge, WriteNote
from reader.tui.said import Judged
from reader.view.checklist import matters
from reader.view.labels import LABELS
from reader.view.reading import UNJUDGED, Reading

Judgements = Mapping[int, Judgement]
_NOTHING: Judgements = {}


def saying(verdict: Verdict, of_row: Verdict | None = None) -> Step:
    """Gives a verdict to what is under the cursor, and goes on to the next.

    `of_row` is that of a row without a finding, where it is another one.
    """

    def step(state: PairState) -> PairState:
        if state.reading is None:
            return state.saying(captions.STILL_COMPARING)
        finding = state.current
        if finding is not None:
            group = state.reading.group_of(finding)
            said = {k: Judgement(verdict, finding_judgement(state, k).note) for k in group}
            return _after_finding(judged(state, said), group[0])
        if state.row is None or state.row.kind is not RowKind.PASSAGE:
            return state.saying(captions.NOTHING_TO_JUDGE)
        return _row_said(_on_row(state, of_row or verdict), state, of_row or verdict)

    return step


def rest_fair(state: PairState) -> PairState:
    """Everything of the pair that is not judged is fair, in one step that can be taken back."""
    if state.reading is None or state.reviewed is None:
        return state.saying(captions.STILL_COMPARING)
    reading, before = state.reading, state.reviewed
    found = reading.comparison.findings
    left = [k for k in range(len(found)) if k not in reading.verdicts and not found[k].possible]
    with_findings = {reading.comparison.findings[k].passage for k in left}
    rows = [
        row.passages.start
        for row in reading.whole
        if row.change and row.review in UNJUDGED and row.passages.start not in with_findings
    ]
    now = judged(
        state,
        {k: Judgement(Verdict.REST, finding_judgement(state, k).note) for k in left},
        {k: Judgement(Verdict.FAIR, _of(before.reviews, k).note) for k in rows},
    )
    return now.saying(captions.rest_fair(len(_counted(reading, left)), len(rows)))


def _after_finding(state: PairState, finding: int) -> PairState:
    """To the next finding that is not judged: of those that matter, before the minor ones."""
    assert state.reading
    found, verdicts = state.reading.comparison.findings, state.reading.verdicts
    order = state.reading.counted(finding)
    ahead = order[order.index(finding) + 1 :]
    round_about = [*ahead, *order]
    if matters(found[finding]):
        left = [k for k in round_about if k not in verdicts and matters(found[k])]
    else:
        left = [k for k in ahead if k not in verdicts and not found[k].possible]
    if not left:
        return state.saying(captions.all_judged(*state.reading.judged, listed=bool(state.queue)))
    return to_finding(left[0])(state)


def _row_said(state: PairState, before: PairState, verdict: Verdict) -> PairState:
    """To the next row that differs and is not judged; what was said, of which row, is told."""
    assert state.reading
    ahead = following(state.reading.to_review, state.cursor)
    now = state if ahead is None else jumped(state, ahead, "")
    done, waiting = state.reading.judged
    number = before.row.number if before.row else ""
    return now.saying(captions.row_judged(number, verdict, state.reading.reviewed, waiting - done))


def reviewed(state: PairState) -> PairState:
    """Fair, unless there is a verdict; on to the next row without one."""
    if state.reading is None:
        return state.saying(captions.STILL_COMPARING)
    unjudged = state.row is not None and state.row.review in UNJUDGED
    now = _on_row(state, Verdict.FAIR) if unjudged else state
    return _row_said(now, state, passage_judgement(now).verdict or Verdict.FAIR)


def verdict(state: PairState) -> PairState:
    """Ask for a verdict on the row."""
    return state.wanting(Ask(captions.VERDICT_CHOICES, _verdict_by_letter))


def _verdict_by_letter(letter: str) -> Step:
    given = captions.ROW_VERDICTS[letter]

    def step(state: PairState) -> PairState:
        before = passage_judgement(state).verdict
        said = captions.verdict_saved(given) if given or before else captions.NO_VERDICT
        return _on_row(state, given).saying(said)

    return step


def _on_row(state: PairState, verdict: Verdict | None) -> PairState:
    after = Judgement(verdict, passage_judgement(state).note)
    return judged(state, passages={state.passage: after}) if state.reading else state


def note(state: PairState) -> PairState:
    """Write a note on the finding under the cursor, or on the row, in a field."""
    return _written(state, in_editor=False)


def note_in_editor(state: PairState) -> PairState:
    """Write it in the user's editor."""
    return _written(state, in_editor=True)


def _written(state: PairState, *, in_editor: bool) -> PairState:
    if state.reading is None:
        return state
    comparison, finding = state.reading.comparison, state.current
    before = passage_judgement(state) if finding is None else finding_judgement(state, finding)
    label = "" if finding is None else LABELS[comparison.findings[finding].kind]
    about = captions.note_on(label, state.row.number if state.row else "")
    note = WriteNote(comparison, state.passage, finding, before.note, about, in_editor=in_editor)
    return state.wanting(note)


def noted(wanted: WriteNote, note: str | None) -> Step:
    """Keeps a note where it was wanted; None is no note at all."""

    def step(state: PairState) -> PairState:
        if note is None or state.reading is None or state.reviewed is None:
            return state
        if wanted.comparison is not state.reading.comparison:
            return state.saying(captions.OUTDATED)
        if wanted.finding is None:
            before = _of(state.reviewed.reviews, wanted.passage)
            now = judged(state, passages={wanted.passage: replace(before, note=note)})
        else:
            before = finding_judgement(state, wanted.finding)
            now = judged(state, {wanted.finding: replace(before, note=note)})
        return now.saying(captions.NOTED if note else captions.NOTE_GONE)

    return step


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
        _in_words(state, new, rows),
    )
    return written(state.remembering(before), state.reviewed, new, rows)


def _in_words(state: PairState, findings: Judgements, rows: Judgements) -> str:
    """What is being said, and of what, to be told when it is taken back."""
    assert state.reading and state.reviewed
    before = state.reviewed.reviews
    counted = _counted(state.reading, findings)
    if len(counted) + len(rows) > 1:
        return captions.said_of_all(Verdict.FAIR, len(counted), len(rows))
    found = state.reading.comparison.findings
    for index in counted:
        where = captions.said_on(LABELS[found[index].kind], _number(state, found[index].passage))
        return captions.said(finding_judgement(state, index), findings[index], where)
    for passage, after in rows.items():
        where = captions.said_on("", _number(state, passage))
        return captions.said(_of(before, passage), after, where)
    return ""


def _counted(reading: Reading, findings: Collection[int]) -> list[int]:
    """One of those that are judged as one; all, where none of them is what counts."""
    return [k for k in findings if k in reading.groups] or list(findings)


def _number(state: PairState, passage: int | None) -> str:
    assert state.reading
    if passage is None or not state.reading.rows:
        return ""
    return state.reading.rows[state.reading.row_of_passage(passage)].number


def written(
    state: PairState, before: ReviewedComparison, findings: Judgements, passages: Judgements
) -> PairState:
    """With judgements in place of those before, and a wish to have them stored."""
    wanted = Judge(before.comparison, findings, passages)
    return state.reviewed_as(before.judged(findings, passages)).wanting(wanted)


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
