"""Findings of one row on the same words are one to judge: one lie takes one key.

    negation  not ruled out → has ruled out
    quote     “we have not ruled out fire” → “we have ruled out fire”      judged with it
    number    40 → 50, and a quotation around it and a denial: the quotation goes with the worse

A wider finding goes with the worst of those that lie within its words on both sides, and with no
more than one: two lies in one quotation stay two. Two of one rule in one clause, a few letters
apart, go together too: fell below, rose above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from reader.model import Article, Comparison, FactKind, Finding, Severity, Span
from reader.view.differing import differing_spans
from reader.view.digest import by_consequence

MOST = 30
"""Findings of a row that are looked at, the worst."""
NEAR = 16
"""Characters between two turned directions in one clause, at most."""


def judged_with(
    findings: Sequence[Finding], left: Article, right: Article
) -> Mapping[int, tuple[int, ...]]:
    """Findings by the first of those with the same words, in the order of consequence.

    Each index is in one of the groups, or it is possible and in none.
    """
    rows: dict[int, list[int]] = {}
    groups: dict[int, tuple[int, ...]] = {}
    for index in by_consequence(findings):
        one = findings[index]
        if one.possible:
            continue
        groups[index] = (index,)
        if one.passage is not None and one.left and one.right:
            rows.setdefault(one.passage, []).append(index)
    for row in rows.values():
        for first, *others in _together(row[:MOST], findings, (left, right)):
            groups[first] = (first, *others)
            for other in others:
                del groups[other]
    return groups


def heads(comparison: Comparison) -> Mapping[int, tuple[int, ...]]:
    """The same of a comparison: what counts as one finding, by its first."""
    return judged_with(comparison.findings, comparison.left, comparison.right)


def adds_nothing(comparison: Comparison, first: int, twin: int) -> bool:
    """Whether the words of a twin that differ first are those of the finding that it goes with."""
    own, other = _spans(comparison.findings[first]), _spans(comparison.findings[twin])
    differing = differing_spans(comparison.left.text, other[0], comparison.right.text, other[1])
    return all(
        span is None or span.meets(around) for span, around in zip(differing, own, strict=True)
    )


def twins(groups: Mapping[int, tuple[int, ...]]) -> frozenset[int]:
    """The findings that are judged with another, and do not count; `groups` are from `heads`."""
    return frozenset(k for group in groups.values() for k in group[1:])


def severities(
    findings: Sequence[Finding], left: Article, right: Article
) -> Mapping[Severity, int]:
    """How many findings there are of each severity; those that are judged as one count once."""
    counts = Counter(findings[k].severity for k in judged_with(findings, left, right))
    return {level: counts[level] for level in Severity}


def _together(
    row: Sequence[int], findings: Sequence[Finding], articles: tuple[Article, Article]
) -> Iterable[list[int]]:
    """The findings of a row in groups of at least two, the worst first."""
    goes_with: dict[int, int] = {}
    for rank, index in enumerate(row):
        one = findings[index]
        inner = (k for k in row if _within(findings[k], one))
        same = (k for k in row[:rank] if _are_one(findings[k], one, articles))
        if (found := next(chain(inner, same), None)) is not None:
            goes_with[index] = found
    groups: dict[int, list[int]] = {}
    for index in row:
        groups.setdefault(_end(goes_with, index), []).append(index)
    return [group for group in groups.values() if len(group) > 1]


def _end(goes_with: Mapping[int, int], index: int) -> int:
    """Where the way from one to the next ends; no way goes round."""
    seen = {index}
    while (found := goes_with.get(index)) is not None and found not in seen:
        seen.add(found)
        index = found
    return index


def _spans(one: Finding) -> tuple[Span, Span]:
    assert one.left and one.right
    return one.left.span, one.right.span


def _within(narrow: Finding, wide: Finding) -> bool:
    """Whether the words of one lie among those of the other, on both sides, and are fewer."""
    inner, outer = _spans(narrow), _spans(wide)
    return inner != outer and all(
        own.within(around) for own, around in zip(inner, outer, strict=True)
    )


def _are_one(one: Finding, other: Finding, articles: tuple[Article, Article]) -> bool:
    """Whether two are of the same words, or turn the same course in one clause on both sides."""
    spans = list(zip(_spans(one), _spans(other), strict=True))
    if all(own == its for own, its in spans):
        return True
    return (
        one.kind is FactKind.DIRECTION
        and one.rule == other.rule
        and all(
            _in_one_clause(article.text, *sorted(pair, key=lambda span: span.start))
            for article, pair in zip(articles, spans, strict=True)
        )
    )


def _in_one_clause(text: str, first: Span, second: Span) -> bool:
    between = text[first.end : second.start]
    near = first.end <= second.start and len(between) <= NEAR
    return near and all(char.isalnum() or char.isspace() for char in between)
