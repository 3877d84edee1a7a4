"""One finding as plain lines, to be judged by a letter: for a screen reader, with words for marks.

    Finding 2 of 11, high, number. Students aged 7-14, now 7 to 16.
    The wire, sentence 14: Students aged 7-14 join.
    The rewrite: Students aged 7 to 16 join.
    Why: A range with another end. 95 percent sure.

Nothing depends on its position, and what differs is told in words.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import FactKind, Finding, ReviewedComparison, Side, Verdict
from reader.report.linear import sentence
from reader.text.clean import sanitized
from reader.view.citation import words
from reader.view.finding_words import ARROW, finding_words

_LONGEST = 400
"""Cells of a finding in its own words."""
_SENTENCES = frozenset({FactKind.OMISSION, FactKind.ADDITION})
"""Findings of whole sentences, which are read out below."""
_MARKS = {ARROW: ", now ", " [": ", found by ", "]": "", " (": ", ", ")": ""}
"""What the screen writes in marks."""
_NAME = {Side.LEFT: "The wire", Side.RIGHT: "The rewrite"}
_NOTHING = {Side.LEFT: "The wire has nothing of it.", Side.RIGHT: "The rewrite has nothing of it."}
SAID = {
    Verdict.FAIR: "a fair change",
    Verdict.REST: "a fair change, said of all the rest",
    Verdict.REVIEWED: "a fair change",
    Verdict.ERROR: "an error",
    Verdict.CONFIRMED: "an error",
    Verdict.ASK: "to be asked",
    Verdict.DISMISSED: "dismissed",
    Verdict.IGNORE: "dismissed",
}
"""What a verdict is in words."""


def spoken(reviewed: ReviewedComparison, index: int, place: int, count: int) -> Iterator[str]:
    """The lines of a finding, which is number `place` of `count`."""
    comparison = reviewed.comparison
    found = comparison.findings[index]
    what = f"Finding {place} of {count}, {found.severity}, {found.kind}."
    sure = f"{round(found.chance * 100)} percent sure."
    rule = sentence(found.rule.title)
    if found.passage is not None and found.kind in _SENTENCES:
        yield f"{what} {rule}"
    else:
        yield f"{what} {sentence(_in_words(finding_words(comparison, found, _LONGEST)))}"
        sure = f"Why: {rule} {sure}"
    yield from _sentences(reviewed, found)
    if found.origin:
        yield f"Found by {sentence(found.origin)} Why: {sentence(found.message)}"
    else:
        yield sure
    if judgement := reviewed.findings.get(index):
        yield f"Judged: {_judged(judgement.verdict, judgement.note)}"


def _in_words(told: str) -> str:
    """A finding as the screen has it, its marks as words."""
    for mark, word in _MARKS.items():
        told = told.replace(mark, word)
    return told


def _sentences(reviewed: ReviewedComparison, found: Finding) -> Iterator[str]:
    """What each article says there; the number is said once, of the wire where it has it."""
    if found.passage is None:
        return
    comparison = reviewed.comparison
    bead = comparison.passages[found.passage].bead
    for side in Side:
        run = bead.run(side)
        told = words(comparison.article(side), run)
        numbered = bool(run) and (side is Side.LEFT or not bead.left)
        number = f", sentence {run.start + 1}" if numbered else ""
        yield f"{_NAME[side]}{number}: {sentence(told)}" if run else _NOTHING[side]


def _judged(verdict: Verdict | None, note: str) -> str:
    parts = (SAID[verdict] if verdict else "", f"note: {sanitized(note)}" if note else "")
    return sentence("; ".join(filter(None, parts)))
