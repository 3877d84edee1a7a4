"""What a figure is compared with: another time, an average, a forecast.

up 4 percent from a year ago      up 4 percent from last quarter          another base
12% below the 20-year average     12% lower than last year                another base

A time alone says little: it is a base where a word leads to it (`than in`, `from`) or stands behind
it (`보다`), or where it is said of nothing else (`year on year`). Both sides have to compare the
same figure, the nearest one, and neither may have the other's base as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import takewhile

from reader.facts.excerpt import Excerpt, Token
from reader.facts.led_by import followed_by
from reader.facts.numbers.rules import NUMBER_BASE
from reader.facts.report import Claims, Report, quoted
from reader.facts.tokens import SENTENCE_MARKS
from reader.facts.wordlists import ByFirstWord, by_first_word, by_length, phrase_at
from reader.languages import language as known
from reader.model import FactKind, Span
from reader.named_tuple import NamedTuple

NEAR = 100
"""Characters around what a figure is compared with in which that figure stands."""
BETWEEN = 4
"""Words between what leads to a base and the base itself (`than the 20-year average`)."""
FIGURES = 2
"""Figures beside a base of which one has to be the nearest to the other base."""


class _Base(NamedTuple):
    span: Span
    unit: str


def compare_bases(claims: Claims, report: Report) -> None:
    """Report a figure that each side compares with something else: `from a year earlier`."""
    lefts = list(_bases(claims.left))
    rights = list(_bases(claims.right)) if lefts else []
    if {one.unit for one in lefts} & {other.unit for other in rights}:
        return
    for one in lefts:
        for other in rights:
            if _is_other(one.unit, other.unit) and _is_same_figure(claims, one, other):
                facts = (
                    claims.left.fact(FactKind.NUMBER, *one.span),
                    claims.right.fact(FactKind.NUMBER, *other.span),
                )
                pair = f"{quoted(claims.left, one.span)} and {quoted(claims.right, other.span)}"
                report.add(NUMBER_BASE, 0.8, f"{pair}: compared with something else", *facts)
                return


def _is_other(unit: str, its: str) -> bool:
    """Whether two bases differ; the last period of any length may be the other (`环比`)."""
    return unit != its and ("period" not in {unit, its} or "year" in {unit, its})


def _is_same_figure(claims: Claims, one: _Base, other: _Base) -> bool:
    """Whether the figure nearest to a base is one of those nearest to the other."""
    lefts, rights = _figures(claims.left, one.span), _figures(claims.right, other.span)
    return bool(lefts and rights) and (lefts[0] in rights or rights[0] in lefts)


def _figures(excerpt: Excerpt, base: Span) -> list[str]:
    """The figures near a base in its sentence, the nearest first, those before it first of all."""
    start, end = max(excerpt.span.start, base.start - NEAR), min(excerpt.span.end, base.end + NEAR)
    before = _up_to_an_end(reversed(excerpt.between(start, base.start)))
    behind = _up_to_an_end(excerpt.between(base.end, end))
    if excerpt.own.numbers.myriads:
        before, behind = behind, before
    return [*before, *behind][:FIGURES]


def _up_to_an_end(tokens: Iterable[Token]) -> list[str]:
    """The figures of some tokens before the first that ends a sentence."""
    told = takewhile(lambda token: token.text not in SENTENCE_MARKS, tokens)
    return [token.text for token in told if token.is_figure]


def _bases(excerpt: Excerpt) -> Iterator[_Base]:
    """Where it is said what a figure is compared with, and what that is."""
    if not excerpt.own.writing.spaced or excerpt.own.numbers.myriads:
        yield from _glued(excerpt)
        return
    texts, tables = [token.text for token in excerpt.tokens], _tables(excerpt.language)
    taken = 0
    for index in range(len(texts)):
        found = phrase_at(tables.alone, texts, index) or _led(tables, texts, index)
        if index >= taken and found is not None:
            taken, unit = found
            yield _Base(Span(excerpt.tokens[index].start, excerpt.tokens[taken - 1].end), unit)


class _Tables(NamedTuple):
    """The phrases of a language by the first of their words, the longest first."""

    alone: ByFirstWord
    leads: ByFirstWord
    led: ByFirstWord


@cache
def _tables(language: str) -> _Tables:
    dates = known(language).dates
    leads = dict.fromkeys(dates.base_leads, "")
    return _Tables(by_first_word(dates.bases), by_first_word(leads), by_first_word(dates.led_bases))


def _led(tables: _Tables, texts: Sequence[str], index: int) -> tuple[int, str] | None:
    """The same for a word that leads to a base, with the words up to it."""
    lead = phrase_at(tables.leads, texts, index)
    if lead is None:
        return None
    for place in range(lead[0], min(len(texts), lead[0] + BETWEEN + 1)):
        if texts[place] in {",", ".", ";"}:
            return None
        found = phrase_at(tables.led, texts, place)
        if found is not None:
            return found
    return None


def _glued(excerpt: Excerpt) -> Iterator[_Base]:
    """The same where words cling to each other: the base with what stands before or behind it."""
    dates, (start, end) = excerpt.own.dates, excerpt.span
    taken: list[Span] = []
    for led, phrases in ((False, dates.bases), (True, dates.led_bases)):
        for phrase, unit in by_length(phrases):
            at = excerpt.text.find(phrase, start, end)
            span = Span(at, at + len(phrase))
            if at < 0 or any(span.meets(other) for other in taken):
                continue
            if led and not _is_led(excerpt, span, dates.base_leads, dates.base_ends):
                continue
            taken.append(span)
            yield _Base(span, unit)


def _is_led(excerpt: Excerpt, span: Span, leads: Sequence[str], ends: Sequence[str]) -> bool:
    before = excerpt.words(max(excerpt.span.start, span.start - 4), span.start).rstrip()
    if any(before.endswith(lead) for lead in leads):
        return True
    return followed_by(excerpt, span.end, ends) is not None
