"""One passage with both sides: what is found on each, and every comparer over it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.hedges import hedges, loaded
from reader.facts.hedges.hedges import hedges as hedges_in
from reader.facts.names import compare as names
from reader.facts.names.read import names as names_in
from reader.facts.negation import compare as negation
from reader.facts.negation.read import negations
from reader.facts.numbers import compare as numbers
from reader.facts.numbers.amount import Amount
from reader.facts.numbers.read import amounts
from reader.facts.options import Options
from reader.facts.pairing import MOST
from reader.facts.quotes import quotes
from reader.facts.quotes.quotes import quotations
from reader.facts.report import Claims, Report
from reader.facts.sources import compare as sources
from reader.facts.sources.read import attributions
from reader.facts.times import compare as times
from reader.facts.times.read import whens
from reader.model import Fact, Finding, Side


def compare(claims: Claims, options: Options, report: Report) -> None:
    """Report all that the two sides of a passage disagree on."""
    left, right = claims.left, claims.right
    moments = whens(left)[:MOST], whens(right)[:MOST]
    taken = [{i for when in side for i in when.tokens} for side in moments]
    counts = amounts(left, taken[0])[:MOST], amounts(right, taken[1])[:MOST]
    numbers.compare(claims, counts[0], counts[1], report)
    times.compare(claims, moments[0], moments[1], report)
    said = quotations(left)[:MOST], quotations(right)[:MOST]
    quotes.compare(claims, said[0], said[1], report)
    quoted = [[q.span for q in side] for side in said]
    stated = attributions(left, quoted[0])[:MOST], attributions(right, quoted[1])[:MOST]
    sources.compare(claims, stated[0], stated[1], report)
    used = _used(left, counts[0], taken[0]), _used(right, counts[1], taken[1])
    called = names_in(left, used[0])[:MOST], names_in(right, used[1])[:MOST]
    spans = [a.source for a in stated[0]], [a.source for a in stated[1]]
    names.compare(claims, called[0], called[1], spans, report)
    cues = hedges_in(left, quoted[0])[:MOST], hedges_in(right, quoted[1])[:MOST]
    hedges.compare(claims, cues[0], cues[1], report)
    negation.compare(claims, negations(left)[:MOST], negations(right)[:MOST], report)
    loaded.compare(claims, options, report)
    times.exchanged(report)
    if options.house_style:
        report.findings = [d for d in report.findings if not _in_style(d, options)]


def _in_style(found: Finding, options: Options) -> bool:
    """The house counts the two spellings as one, whichever side has which."""
    if found.left is None or found.right is None:
        return False
    left, right = found.left.value.lower(), found.right.value.lower()
    return any(
        (one.lower(), other.lower()) in {(left, right), (right, left)}
        for one, other in options.house_style.items()
    )


_CONTRADICTING = frozenset(
    {
        "number.changed",
        "number.range",
        "number.scale",
        "number.ratio",
        "unit.changed",
        "unit.currency",
        "date.day",
        "date.clock",
        "hedge.lost",
        "negation.lost",
        "negation.added",
        "negation.flipped",
        "name.spelling",
    }
)
"""Rules that hold between a summary and what it sums up: a summary leaves out by nature."""


def contradictions(claims: Claims, options: Options, report: Report) -> None:
    """Report what a summary says otherwise than a sentence that it sums up."""
    every = Report()
    compare(claims, options, every)
    for found in every.findings:
        if found.rule in _CONTRADICTING and not _told(claims, found.left, found.right):
            report.findings.append(found)


def _told(claims: Claims, left: Fact | None, right: Fact | None) -> bool:
    """Whether each side's article has the other's value too, so that nothing contradicts it."""
    return any(
        fact is not None and claims.told(side, fact.value.split()[0] if fact.value else "")
        for fact, side in ((left, Side.RIGHT), (right, Side.LEFT))
    )


def _used(excerpt: Excerpt, found: Sequence[Amount], taken: set[int]) -> set[int]:
    """Tokens that belong to dates and amounts, so that `Celsius` and `May` are no names."""
    spans = [amount.span for amount in found if amount.unit is not None]
    return taken | {
        index
        for index, token in enumerate(excerpt.tokens)
        if any(span.start <= token.start < span.end for span in spans)
    }
