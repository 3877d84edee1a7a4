"""Chinese, Japanese and Korean decades: `1990年代`, `二十世纪七十年代`, `60 至 70 年代`, `80년대`.

A decade of two figures is one of the century told before it, of the one that an earlier decade of
the same words is in, or of the twentieth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.times.when import DateKind, When
from reader.languages import language as known
from reader.model import Span
from reader.text.myriads import myriad_value, words_of_numbers

TWENTIETH = 1900
"""The first year of the century of a decade that is told by its tens alone."""


def decades(excerpt: Excerpt, first: int, end: int) -> Iterator[When]:
    """Every decade between two places of a text, both ends of a range; linear in their distance."""
    century, dates = TWENTIETH, excerpt.own.dates
    if all(excerpt.text.find(mark, first, end) < 0 for mark in dates.decades):
        return
    for match in _pattern(excerpt.language).finditer(excerpt.text, first, end):
        if match["century"]:
            century = 100 * (_value(match["century"], excerpt.language) - 1)
        elif match["last"]:
            century = TWENTIETH
        ends = (match.start(), match.end("own")), (match.start("then"), match.end())
        told = ("first", *ends[0]), ("then", *ends[1])
        for group, start, stop in told if match["then"] else [("first", *match.span())]:
            year = _value(match[group], excerpt.language)
            year += century if 0 < year < 100 else 0
            if 1000 <= year < 3000 and year % 10 == 0:
                found = When(DateKind.YEAR, Span(start, stop), excerpt.inside(start, stop))
                phase = dates.month_parts.get(match["phase"] or "", "")
                yield replace(found, year=year, part="decade", phase=phase)


def _value(word: str, language: str) -> int:
    return int(myriad_value(word, language) or 0)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A decade or two, with the century before them; nothing where a language has no such word."""
    dates = known(language).dates
    counting, scale = words_of_numbers(language)
    counted = f"(?:{counting}|{scale})"
    gap = " ?の?" if not known(language).writing.spaced else " ?"
    mark = "|".join(dates.decades) or "(?!)"
    centuries = "|".join(dates.centuries) or "(?!)"
    last = "|".join(sorted(dates.centuries_ago, key=len, reverse=True)) or "(?!)"
    to = "|".join(sorted(map(re.escape, dates.links), key=len, reverse=True)) or "(?!)"
    phases = "|".join(sorted(dates.month_parts, key=len, reverse=True)) or "(?!)"
    tens = rf"(?:\d{{3}}0|[1-9]0|{counted}{{2,4}})"
    return re.compile(
        rf"(?<![\d.,])(?:(?:(?P<century>\d\d|{counted}{{1,3}}) ?|(?P<last>{last}) ?)"
        rf"(?:{centuries}){gap})?"
        rf"(?P<own>(?P<first>{tens})(?: ?(?:{mark}))?)"
        rf"(?:(?: ?(?:{to}) ?)(?P<then>{tens}) ?(?:{mark}))?(?<={mark})"
        rf"(?:{gap}(?P<phase>{phases}))?"
    )
