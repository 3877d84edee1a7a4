"""The findings of a comparison in at most ten lines, each of which leads to its findings.

    high    1 altered quotation: “should be taught” → “must be educated”
    high    1 changed number: students aged 7-14 → 7 to 16
    medium  1 addition: Han Se-mi, a spokesperson: “an effort to …”
            in the same order

Findings of one kind and severity share a line, and lines stand in the order of their first finding.
What is only possible is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from reader.dataclass import dataclass
from reader.model import Comparison, FactKind, Finding, Severity
from reader.text.how_many import counted
from reader.view.finding_words import words_after_kind
from reader.view.picture_words import picture_line

MOST_LINES = 10
_SAMPLE = 72
"""Cells of a line for the words of one finding."""
_SAMPLES = 2
POSSIBLE = "only possible"
"""What a finding of small chance is called."""
KIND_NAMES = {
    FactKind.QUOTE: ("altered quotation", "altered quotations"),
    FactKind.NUMBER: ("changed number", "changed numbers"),
    FactKind.UNIT: ("changed unit", "changed units"),
    FactKind.DATE: ("changed date or time", "changed dates or times"),
    FactKind.NAME: ("changed name", "changed names"),
    FactKind.NEGATION: ("turned meaning", "turned meanings"),
    FactKind.DIRECTION: ("turned direction", "turned directions"),
    FactKind.ROLE: ("exchanged role", "exchanged roles"),
    FactKind.SCOPE: ("changed scope", "changed scopes"),
    FactKind.TENSE: ("changed tense", "changed tenses"),
    FactKind.ATTRIBUTION: ("changed source", "changed sources"),
    FactKind.HEDGE: ("changed hedge", "changed hedges"),
    FactKind.OMISSION: ("omission", "omissions"),
    FactKind.ADDITION: ("addition", "additions"),
    FactKind.HEADLINE: ("change in headline or lead", "changes in headline or lead"),
}


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One line: its words, its severity (None: no finding), and its findings as indexes."""

    words: str
    severity: Severity | None = None
    findings: tuple[int, ...] = ()


def by_consequence(findings: Sequence[Finding]) -> list[int]:
    """The indexes of the findings in the one order of screen, reports and JSON.

    By severity, then by chance, then as they are read; what is only possible comes last. What
    another reader found has no chance of ours: it follows ours of its severity.
    """
    return sorted(range(len(findings)), key=lambda k: (*_rank(findings[k]), k))


def digest(comparison: Comparison, hidden: Collection[int] | None = None) -> tuple[DigestLine, ...]:
    """At most ten lines on a comparison, the picture of the whole first where there is one.

    `hidden` are indexes of findings to leave out; without it, those that are only possible.
    """
    left_out = comparison.possible if hidden is None else hidden
    findings = comparison.findings
    groups: dict[tuple[Severity, FactKind], list[int]] = {}
    for index in by_consequence(findings):
        if index not in left_out:
            found = findings[index]
            groups.setdefault((found.severity, found.kind), []).append(index)
    lines = [_line(comparison, group) for group in groups.values()]
    picture = picture_line(comparison)
    opening = (DigestLine(picture),) if picture else ()
    room = MOST_LINES - 1 - len(opening)
    if len(lines) > room:
        rest = [index for line in lines[room - 1 :] for index in line.findings]
        worst = lines[room - 1].severity
        lines[room - 1 :] = [DigestLine(f"and {len(rest)} more", worst, tuple(rest))]
    return (*opening, *lines, DigestLine(_order(comparison)))


def possible_line(comparison: Comparison, told: Collection[int] = ()) -> str:
    """How many findings have a small chance of being right; "" for none.

    Those that are `told` all the same, and those that the picture of the whole stands for, are not
    among them.
    """
    count = sum(
        found.possible and not found.summed_up and index not in told
        for index, found in enumerate(comparison.findings)
    )
    return f"{count:,} more {'is' if count == 1 else 'are'} {POSSIBLE}" if count else ""


def _rank(finding: Finding) -> tuple[bool, int, float, int]:
    place = -1 if finding.passage is None else finding.passage
    chance = finding.known_chance or 0.0
    return finding.possible, finding.severity.rank, -chance, place


def _line(comparison: Comparison, group: Sequence[int]) -> DigestLine:
    first = comparison.findings[group[0]]
    name = KIND_NAMES[first.kind][len(group) > 1]
    samples = "; ".join(_samples(comparison, group[:_SAMPLES]))
    more = " …" if len(group) > _SAMPLES else ""
    return DigestLine(f"{len(group)} {name}: {samples}{more}", first.severity, tuple(group))


def _samples(comparison: Comparison, group: Sequence[int]) -> Iterator[str]:
    for index in group:
        yield words_after_kind(comparison, comparison.findings[index], _SAMPLE)


def _order(comparison: Comparison) -> str:
    moved = comparison.summary.moved
    if not moved:
        return "in the same order"
    return f"{counted(moved, 'passage')} moved"
