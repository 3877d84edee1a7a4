"""The findings of a comparison in at most ten lines, each of which leads to its findings.

    high    1 altered quotation: “should be taught” → “must be educated”
    high    1 changed number: 7-14 → 7 to 16
    medium  1 addition: a new source, Han Se-mi
            order kept

Findings of one kind and severity share a line, the worst first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from operator import eq

from reader.model import Article, Comparison, Fact, FactKind, Finding, Severity
from reader.text import cells
from reader.text.clean import sanitized

MOST_LINES = 10
_SAMPLE = 34
"""Cells of a line for the words of one side."""
_SHARED = _SAMPLE // 2
"""Cells of a line for the common beginning of both sides before their first difference."""
_SAMPLES = 2
_SEVERITIES = tuple(Severity)
KINDS_IN_ORDER = (
    FactKind.QUOTE,
    FactKind.NUMBER,
    FactKind.UNIT,
    FactKind.DATE,
    FactKind.NAME,
    FactKind.NEGATION,
    FactKind.DIRECTION,
    FactKind.ROLE,
    FactKind.ATTRIBUTION,
    FactKind.SCOPE,
    FactKind.HEDGE,
    FactKind.TENSE,
    FactKind.OMISSION,
    FactKind.ADDITION,
    FactKind.HEADLINE,
)
"""The order of kinds of one severity, the most important to an editor first."""
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
_DESCRIBED_BY_RULE = frozenset({FactKind.OMISSION, FactKind.ADDITION, FactKind.HEADLINE})
"""Kinds whose spans are whole sentences: the message of the rule says more."""


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One line: its words, its severity (None: no finding), and its findings as indexes."""

    words: str
    severity: Severity | None = None
    findings: tuple[int, ...] = ()


def by_consequence(findings: Sequence[Finding]) -> list[int]:
    """The indexes of the findings from worst to least, and in reading order where they tie."""
    return sorted(range(len(findings)), key=lambda k: (*_rank(findings[k]), _place(findings[k]), k))


def digest(comparison: Comparison, hidden: Iterable[int] = ()) -> tuple[DigestLine, ...]:
    """At most ten lines on a comparison; `hidden` are indexes of findings to leave out."""
    left_out = set(hidden)
    findings = comparison.findings
    groups: dict[tuple[int, int], list[int]] = {}
    for index in by_consequence(findings):
        if index not in left_out:
            groups.setdefault(_rank(findings[index]), []).append(index)
    lines = [_line(comparison, group) for group in groups.values()]
    room = MOST_LINES - 1
    if len(lines) > room:
        rest = [index for line in lines[room - 1 :] for index in line.findings]
        worst = lines[room - 1].severity
        lines[room - 1 :] = [DigestLine(f"and {len(rest)} more", worst, tuple(rest))]
    return (*lines, DigestLine(_order(comparison)))


def _rank(finding: Finding) -> tuple[int, int]:
    return _SEVERITIES.index(finding.severity), KINDS_IN_ORDER.index(finding.kind)


def _place(finding: Finding) -> int:
    return -1 if finding.passage is None else finding.passage


def _line(comparison: Comparison, group: Sequence[int]) -> DigestLine:
    first = comparison.findings[group[0]]
    name = KIND_NAMES[first.kind][len(group) > 1]
    samples = "; ".join(_samples(comparison, group[:_SAMPLES]))
    more = " …" if len(group) > _SAMPLES else ""
    return DigestLine(f"{len(group)} {name}: {samples}{more}", first.severity, tuple(group))


def _samples(comparison: Comparison, group: Sequence[int]) -> Iterator[str]:
    for index in group:
        finding = comparison.findings[index]
        if finding.kind in _DESCRIBED_BY_RULE:
            yield sanitized(finding.message)
            continue
        before = _words(comparison.left, finding.left)
        after = _words(comparison.right, finding.right)
        start = _start(before, after)
        yield f"{_sample(before, start)} → {_sample(after, start)}"


def _words(article: Article, fact: Fact | None) -> str:
    return "—" if fact is None else sanitized(article.text[fact.span.start : fact.span.end])


def _start(before: str, after: str) -> int:
    """Where to begin two wordings, so that their first difference is within the cells."""
    from reader.text.words import words

    same = sum(takewhile(bool, map(eq, before, after)))
    fits = max(cells.width(before), cells.width(after)) <= _SAMPLE
    if fits or before == after or cells.width(before[:same]) <= _SHARED:
        return 0
    starts = (word.start for word in reversed(words(before, 0, same)))
    near = takewhile(lambda start: cells.width(before[start:same]) <= _SHARED, starts)
    return int(min(near, default=same))


def _sample(wording: str, start: int) -> str:
    return cells.fitted("…" + wording[start:] if start else wording, _SAMPLE)


def _order(comparison: Comparison) -> str:
    moved = comparison.summary.moved
    if not moved:
        return "order kept"
    return f"{moved} {'passage' if moved == 1 else 'passages'} moved"
