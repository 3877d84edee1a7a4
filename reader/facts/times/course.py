"""What a time is to the claim: where it ends or begins.

closed until July 3             closed from July 3                another end
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.claim import alike_sides, matter
from reader.facts.excerpt import Excerpt
from reader.facts.led_by import followed_by, led_by
from reader.facts.report import Claims, Report, quoted
from reader.facts.times.rules import DATE_ORDER
from reader.facts.times.when import When
from reader.model import FactKind, Span

ALIKE = 0.6
"""Share of the words of the shorter side on the other, from which both tell one course."""


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
