"""The findings of a comparison as lines of a list, in one of three ways; and what is not shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model import LostJudgement
from reader.text.clean import sanitized
from reader.tui.widgets.findings_table import FindingLine
from reader.view.digest import digest
from reader.view.reading import Reading

LISTS = ("digest", "worst", "order", "hidden")


def listed(reading: Reading, way: str, lost: Sequence[LostJudgement] = ()) -> list[FindingLine]:
    """The lines: "digest" sums them up, "worst" has the worst first, "order" is as read.

    "hidden" has the findings that are not shown, and what is lost of what was said.
    """
    if way == "digest":
        return [*_digest(reading), *_what_is_hidden(reading, lost)]
    if way == "hidden":
        return list(_hidden(reading, lost)) or [FindingLine("nothing is hidden and nothing lost")]
    indexes = list(reading.findings)
    if way == "order":
        indexes.sort(key=lambda k: (reading.row_of_finding(k), k))
    return [_line(reading, index) for index in indexes] or [
        FindingLine("nothing that matters was found")
    ]


def _digest(reading: Reading) -> Iterator[FindingLine]:
    found = reading.comparison.findings
    for line in digest(reading.comparison, reading.skipped):
        first = line.findings[0] if line.findings else None
        kind = None if first is None else found[first].kind
        yield FindingLine(line.words, first, line.severity, kind)


def _what_is_hidden(reading: Reading, lost: Sequence[LostJudgement]) -> Iterator[FindingLine]:
    hidden = f"{reading.hidden.total:,} hidden: {reading.hidden.words}"
    parts = (
        hidden if reading.hidden.total else "",
        f"{len(lost):,} lost of what was said" if lost else "",
    )
    if words := "; ".join(filter(None, parts)):
        yield FindingLine(f"{words} (o lists them)")


def _hidden(reading: Reading, lost: Sequence[LostJudgement]) -> Iterator[FindingLine]:
    for one in lost:
        yield FindingLine(_lost_words(one))
    for index in sorted(reading.skipped):
        yield _line(reading, index)
    for finding in reading.comparison.switched_off:
        words = f"rule off {finding.rule.id}: {sanitized(finding.message)}"
        yield FindingLine(f"{words} (back by i, then R; or by rules_off in the settings)")


def _lost_words(lost: LostJudgement) -> str:
    said = lost.judgement
    why = "matters more than when it was dismissed" if lost.raised else "its place is not sure"
    words = " ".join(filter(None, (said.at[:10], str(said.verdict or ""))))
    note = f": {sanitized(said.note)}" if said.note else ""
    return f"lost, {lost.about} {words}{note} ({why})"


def _line(reading: Reading, index: int) -> FindingLine:
    finding = reading.comparison.findings[index]
    row = reading.row_of_finding(index) + 1
    said = "possible" if index in reading.possible else reading.verdicts.get(index)
    verdict = f" ({said})" if said else ""
    words = f"row {row}  {finding.kind}: {sanitized(finding.message)}{verdict}"
    return FindingLine(words, index, finding.severity, finding.kind)
