"""What a time is to the claim: where it ends or begins, and what a figure is compared with.

closed until July 3             closed from July 3                another end
up 4 percent from a year ago    up 4 percent from last quarter    another base
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from reader.facts.claim import alike_sides, matter
from reader.facts.excerpt import Excerpt
from reader.facts.led_by import followed_by, led_by
from reader.facts.report import Claims, Report, quoted
from reader.facts.times.rules import DATE_ORDER, DATE_PERIOD
from reader.facts.times.when import When
from reader.languages import language as known
from reader.model import FactKind, Span

ALIKE = 0.6
"""Share of the words of the shorter side on the other, from which both tell one course."""
NEAR = 60
"""Characters before what a figure is compared with in which that figure stands."""


def compare_ends(claims: Claims, left: When, right: When, report: Report) -> None:
    """Report a time at which something ends on one side and begins on the other."""
    sides = (claims.left, left.span), (claims.right, right.span)
    ends = [_with_words(*side, *_until(side[0])) for side in sides]
    begins = [_with_words(*side, *_since(side[0])) for side in sides]
    turned = [bool(each) for each in ends] == [not each for each in begins]
    if (
        turned
        and ends.count(None) == 1
        and alike_sides(matter(claims.left), matter(claims.right), ALIKE)
    ):
        one, other = (
            end or begin or span for end, begin, (_, span) in zip(ends, begins, sides, strict=True)
        )
        facts = (
            claims.left.fact(FactKind.DATE, *one),
            claims.right.fact(FactKind.DATE, *other),
        )
        pair = f"{quoted(claims.left, one)} and {quoted(claims.right, other)}"
        report.add(DATE_ORDER, 0.8, f"{pair}: where it ends against where it begins", *facts)


def _until(excerpt: Excerpt) -> tuple[Sequence[str], Sequence[str]]:
    return excerpt.own.dates.until, excerpt.own.dates.until_after


def _since(excerpt: Excerpt) -> tuple[Sequence[str], Sequence[str]]:
    return excerpt.own.dates.since, excerpt.own.dates.since_after


def _with_words(
    excerpt: Excerpt, span: Span, before: Sequence[str], behind: Sequence[str]
) -> Span | None:
    """A time with one of some phrases right before or behind it; None where none stands there."""
    start, end = led_by(excerpt, span.start, before), followed_by(excerpt, span.end, behind)
    if start is None and end is None:
        return None
    return Span(span.start if start is None else start, span.end if end is None else end)


def compare_bases(claims: Claims, report: Report) -> None:
    """Report a figure that each side compares with another time: `from a year earlier`."""
    lefts = list(_bases(claims.left))
    rights = list(_bases(claims.right)) if lefts else []
    if {unit for _, unit in lefts} & {unit for _, unit in rights}:
        return
    for one, unit in lefts:
        figures = _figures(claims.left, one)
        for other, its in rights:
            if figures & _figures(claims.right, other) and not _is_other(unit, its):
                facts = (
                    claims.left.fact(FactKind.DATE, *one),
                    claims.right.fact(FactKind.DATE, *other),
                )
                pair = f"{quoted(claims.left, one)} and {quoted(claims.right, other)}"
                report.add(DATE_PERIOD, 0.8, f"{pair}: compared with another time", *facts)
                return


def _is_other(unit: str, its: str) -> bool:
    """Whether a word for the last period of any length may be the other (`环比`)."""
    return "period" in {unit, its} and "year" not in {unit, its}


def _bases(excerpt: Excerpt) -> Iterator[tuple[Span, str]]:
    """Where it is said what a figure is compared with, and the unit of time that lies between."""
    phrases = _by_length(excerpt.language)
    if not phrases:
        return
    if not excerpt.own.writing.spaced or excerpt.own.numbers.myriads:
        start, end = excerpt.span
        for phrase, unit in phrases:
            at = excerpt.text.find(phrase, start, end)
            if at >= 0:
                yield Span(at, at + len(phrase)), unit
        return
    tokens, by_word = excerpt.tokens, _by_word(excerpt.language)
    for index, token in enumerate(tokens):
        for parts, unit in by_word.get(token.text, ()):
            if [t.text for t in tokens[index : index + len(parts)]] == parts:
                yield Span(token.start, tokens[index + len(parts) - 1].end), unit
                break


@cache
def _by_length(language: str) -> tuple[tuple[str, str], ...]:
    """The phrases of a language with their units, the longest first."""
    bases = known(language).dates.bases
    return tuple(sorted(bases.items(), key=lambda each: (-len(each[0]), each)))


@cache
def _by_word(language: str) -> Mapping[str, Sequence[tuple[list[str], str]]]:
    """The words of the same phrases with their units, by the first of them."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for phrase, unit in _by_length(language):
        parts = phrase.split()
        found.setdefault(parts[0], []).append((parts, unit))
    return found


def _figures(excerpt: Excerpt, span: Span) -> frozenset[str]:
    """The figures near what they are compared with."""
    start, end = max(excerpt.span.start, span.start - NEAR), min(excerpt.span.end, span.end + NEAR)
    return frozenset(token.text for token in excerpt.between(start, end) if token.is_figure)
