"""The findings of a pair as a checklist, one line each: a label, its own words, what was said.

     1  QUOTE   “should be taught” → “must be educated” (a speaker)
    ✓2  NUMBER  students aged 7-14 → 7 to 16
        8 minor: 4 QUOTE, 2 ADDED, SOURCE, HEADLINE

The worst come first. Minor findings are one line until they are opened; where nothing matters,
the medium ones stand one by one, and a few low ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from reader.dataclass import dataclass, replace
from reader.model import FactKind, Finding, LostJudgement, LostKind, Severity, Sign
from reader.text.clean import sanitized
from reader.view.by_others import beside_finding, beside_folded
from reader.view.finding_words import ADDED, LEFT_OUT, finding_words
from reader.view.labels import LABELS
from reader.view.noted import Noted
from reader.view.reading import Reading
from reader.view.together import adds_nothing

_WHY_LOST = dict.fromkeys(LostKind, "its place is not sure") | {
    LostKind.FINDING: "there is no such finding now, or its place is not sure"
}
_FEW = 3
"""Minor findings that stand one by one where nothing matters."""
NOTHING = "nothing that matters was found"
SAME = "same words"
"""What is said of a finding that is judged with the one above it."""
_SUMMED_UP = "told in one line above"
NOTHING_NOTED = "nothing is noted"
NOTHING_HIDDEN = "nothing is hidden and nothing lost"


class Listing(StrEnum):
    """Which findings are listed, and in what order."""

    WORST = "worst"
    ORDER = "order"
    NOTES = "notes"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line; `findings` are those that it stands for, several only where they are folded.

    Without `words` it says its finding in the finding's own words (`line_words`). `number` is its
    place in the order of consequence, from 1; 0 for a line without one. `note` is what was noted of
    the finding, and what others said of it; `passage` that of a line without a finding. `again`:
    what else tells the same; `also`: as what else the same words were found.
    """

    findings: tuple[int, ...] = ()
    words: str = ""
    number: int = 0
    label: str = ""
    severity: Severity | None = None
    verdict: Sign = Sign.NONE
    note: str = ""
    passage: int | None = None
    again: str = ""
    also: str = ""


def matters(finding: Finding) -> bool:
    """Whether it misleads about the core of the story; the others are minor."""
    return finding.severity is Severity.HIGH and not finding.possible


def checklist(
    reading: Reading,
    *,
    opened: bool = False,
    listing: Listing = Listing.WORST,
    lost: Sequence[LostJudgement] = (),
) -> tuple[CheckLine, ...]:
    """The lines; `opened` lists the minor findings one by one too."""
    if listing is Listing.HIDDEN:
        return tuple(_hidden(reading, lost)) or (CheckLine(words=NOTHING_HIDDEN),)
    if listing is Listing.NOTES:
        return tuple(map(_noted, reading.notes)) or (CheckLine(words=NOTHING_NOTED),)
    found = reading.comparison.findings
    order = list(reading.order)
    numbers = {index: k for k, index in enumerate(order, 1)}
    minor = [k for k in order if not matters(found[k])]
    if listing is Listing.ORDER:
        order = sorted(order, key=lambda k: (reading.row_of_finding(k), k))
    fold = listing is Listing.WORST and not opened and len(minor) > 1
    if listing is Listing.ORDER:
        order = [k for k in order if k not in reading.possible]
    if fold:
        minor = _folded(reading, minor)
        folded = frozenset(minor)
        order = [k for k in order if k not in folded]
    lines = list(_lines(reading, order, numbers))
    if fold and minor:
        lines.append(_fold(reading, minor))
    return (*(lines or [CheckLine(words=NOTHING)]), *_trace(reading, lost))


def line_words(reading: Reading, line: CheckLine, room: int) -> str:
    """The words of a line in at most `room` cells where they are a finding's."""
    if line.words:
        return line.words
    found = reading.comparison.findings[line.findings[0]]
    # The label says already that it was left out, or added.
    prefix = {FactKind.OMISSION: LEFT_OUT, FactKind.ADDITION: ADDED}.get(found.kind, "")
    again = f"{line.again}: " if line.again else ""
    also = f" (also {line.also})" if line.also else ""
    left_over = room + len(prefix) - len(again) - len(also)
    words: str = finding_words(reading.comparison, found, left_over)
    return f"{again}{words.removeprefix(prefix)}{also}"


def _lines(
    reading: Reading, order: Sequence[int], numbers: Mapping[int, int]
) -> Iterator[CheckLine]:
    """A line each; one that says what another said says so, with its sentence.

    Those on the same words are judged with it: they stand behind it, or below where they say more.
    """
    told = set[tuple[FactKind, str, str]]()
    findings = reading.comparison.findings
    for index in order:
        found = findings[index]
        line = _line(reading, index, numbers[index])
        if found.left and found.right:
            same = found.kind, found.left.value, found.right.value
            row = reading.rows[reading.row_of_finding(index)] if reading.rows else None
            if same in told and row:
                line = replace(line, again=f"also in {row.number or 'another row'}")
            told.add(same)
        group = reading.group_of(index)[1:]
        told_too = [k for k in group if adds_nothing(reading.comparison, index, k)]
        also = ", ".join(LABELS[findings[k].kind] for k in told_too)
        yield replace(line, also=also) if also else line
        for twin in group:
            if twin not in told_too:
                own = _line(reading, twin, 0)
                yield replace(own, again=SAME, severity=Severity.LOW)


def _line(reading: Reading, index: int, number: int) -> CheckLine:
    found = reading.comparison.findings[index]
    verdict = reading.verdicts.get(index)
    sign = verdict.sign if verdict else Sign.NONE
    severity = Severity.LOW if found.possible else found.severity
    noted = (each.words for each in reading.notes if each.finding == index)
    note = "; ".join(filter(None, (next(noted, ""), beside_finding(reading.others, index))))
    return CheckLine((index,), "", number, LABELS[found.kind], severity, sign, note)


def _noted(note: Noted) -> CheckLine:
    findings = () if note.finding is None else (note.finding,)
    words = f"{note.number}  {note.words}" if note.number else note.words
    sign = Sign.NOTED
    return CheckLine(findings, words, 0, note.label, verdict=sign, passage=note.passage)


def _folded(reading: Reading, minor: list[int]) -> list[int]:
    """Which of the minor findings stand in one line: not those that wait, nor a few."""
    told = [k for k in minor if k not in reading.possible]
    if reading.matter:
        return minor
    if len(told) <= _FEW:
        return [k for k in minor if k in reading.possible]
    waiting = frozenset(reading.waiting)
    return [k for k in minor if k not in waiting]


def _fold(reading: Reading, folded: Sequence[int]) -> CheckLine:
    """The minor findings in a line: how many of each kind; ticked where all are judged."""
    found, possible = reading.comparison.findings, reading.possible
    minor = [k for k in folded if k not in possible]
    kinds = Counter(LABELS[found[k].kind] for k in minor)
    words = ", ".join(f"{count} {kind}" if count > 1 else kind for kind, count in kinds.items())
    summed_up = sum(found[k].summed_up for k in folded if k in possible)
    only_possible = len(folded) - len(minor) - summed_up
    counts = [f"{len(minor)} minor: {words}"] if minor else []
    counts += [f"{only_possible} only possible"] if only_possible else []
    counts += [f"{summed_up} more {_SUMMED_UP}"] if summed_up else []
    judged = all(k in reading.verdicts for k in minor)
    sign = Sign.FAIR if minor and judged else Sign.NONE
    note = beside_folded(reading.others, folded)
    every = tuple(k for one in folded for k in reading.group_of(one))
    return CheckLine(every, f"{', '.join(counts)}", verdict=sign, note=note)


def _trace(reading: Reading, lost: Sequence[LostJudgement]) -> Iterator[CheckLine]:
    """That findings are hidden by rules that are off, or judgements are lost."""
    off = len(reading.comparison.switched_off)
    parts = (
        f"{off:,} hidden by rules off" if off else "",
        f"{len(lost):,} lost of what was said" if lost else "",
    )
    if words := "; ".join(filter(None, parts)):
        yield CheckLine(words=f"{words} (o lists them)")


def _hidden(reading: Reading, lost: Sequence[LostJudgement]) -> Iterator[CheckLine]:
    for one in lost:
        yield CheckLine(words=_lost_words(one))
    for index in sorted(reading.skipped):
        yield _line(reading, index, 0)
    for finding in reading.comparison.switched_off:
        words = f"rule off {finding.rule.id}: {sanitized(finding.message)}"
        yield CheckLine(words=f"{words} (back by u, or Ctrl+P: rules on)")


def _lost_words(lost: LostJudgement) -> str:
    said = lost.judgement
    why = "matters more than when it was dismissed" if lost.raised else _WHY_LOST[lost.about]
    words = " ".join(filter(None, (said.at[:10], str(said.verdict or ""))))
    note = f": {sanitized(said.note)}" if said.note else ""
    return f"lost, {lost.about} {words}{note} ({why})"
