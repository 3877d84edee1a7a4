"""Every time that a excerpt names, in order; a date of several words is read as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache

from reader.facts.excerpt import Excerpt
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.facts.times.clocks import clock_at
from reader.facts.times.days import day_month_at, month_day_at, slashed_day_at, weekday_at
from reader.facts.times.numeric import numeric_at
from reader.facts.times.periods import period_at, relative_at, season_at, year_at
from reader.facts.times.when import When
from reader.languages import language as known
from reader.progress import pause
from reader.text.word_table import WordTable


def read(excerpt: Excerpt, taken: Taken) -> list[When]:
    """Every time that an excerpt names, in order; its words are no number and no name."""
    found = whens(excerpt)[:MOST]
    taken.times += [when.span for when in found]
    taken.tokens.update(index for when in found for index in when.tokens)
    return found


def whens(excerpt: Excerpt) -> list[When]:
    """Every time that a excerpt names, in order."""
    if excerpt.own.numbers.myriads:
        from reader.facts.times.asian import asian_whens

        return asian_whens(excerpt)
    found: list[When] = []
    index = 0
    begins = _begins(excerpt.language)
    for place in [at for at, token in enumerate(excerpt.tokens) if begins[token.text]]:
        if place < index:
            continue
        if times := _read(excerpt, place):
            found += times
            index = max(time.tokens.stop for time in times)
    return found


_Reader = Callable[[Excerpt, int], list[When]]

_OF_FIGURES: tuple[_Reader, ...] = (
    numeric_at,
    slashed_day_at,
    clock_at,
    day_month_at,
    period_at,
    year_at,
)
"""In the order of trying."""


@cache
def _openings(language: str) -> Sequence[tuple[_Reader, frozenset[str]]]:
    """What reads a time that begins with a word, in the order of trying, with those words."""
    dates, numbers = known(language).dates, known(language).numbers
    counting = {*numbers.counting, *numbers.scales}
    hours = {*numbers.articles, *dates.pieces, *dates.half_to, *dates.noons}
    elided = {word.partition("'")[0] for word in dates.relative}
    table: tuple[tuple[_Reader, Iterable[str]], ...] = (
        (clock_at, hours | counting),
        (day_month_at, counting | numbers.ordinals.keys()),
        (month_day_at, dates.months),
        (weekday_at, dates.weekdays),
        (period_at, {"q", "h", *numbers.ordinals}),
        (year_at, counting),
        (relative_at, elided.union(dates.relative, dates.turns, dates.stretches)),
        (season_at, (*dates.seasons, *dates.dayparts)),
    )
    return tuple((reader, frozenset(words)) for reader, words in table)


@cache
def _begins(language: str) -> WordTable[bool]:
    """Whether a time can begin with a word or figure."""
    starts = frozenset().union(*(words for _, words in _openings(language)))
    endings = known(language).numbers.ordinal_endings
    return WordTable(
        lambda word: (
            word in starts or "0" <= word[0] <= "9" or (bool(endings) and word.endswith(endings))
        )
    )


@lru_cache(maxsize=1024)
def _readers(language: str, word: str) -> Sequence[_Reader]:
    """What may read a time that begins with a word: of most words one, of the morning its part."""
    numbers = known(language).numbers
    whole = numbers.packed or word.endswith(numbers.ordinal_endings)
    return [reader for reader, words in _openings(language) if whole or word in words]


def _read(excerpt: Excerpt, index: int) -> list[When]:
    pause()
    token = excerpt.tokens[index]
    readers = _OF_FIGURES if token.is_figure else _readers(excerpt.language, token.text)
    for reader in readers:
        if found := reader(excerpt, index):
            return found
    return []
