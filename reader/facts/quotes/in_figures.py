"""Numbers of a quotation that one side writes in words and the other in figures.

we waited twenty minutes | we waited 20 minutes    →    we waited 20 minutes, on both sides
it grew 5 percent a year | it grew 5% a year       →    it grew 5 a year, on both sides
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.quotes.read import Quotation, words_of
from reader.languages import language as known
from reader.late_pattern import late_pattern
from reader.model import Span
from reader.text.numerals import value_of

LONGEST = 6
"""Words of a number that are read together."""

UNIT = 2
"""Words that one sign stands for: `%`, `per cent`."""

_SIGNED = late_pattern(r"([0-9][0-9.,]*) ?[%％]\W*")
"""A figure with a sign that is no word, up to the word after it."""
_GLUED = late_pattern(r"([0-9][0-9.,]*)(\D+(?:00)?)")
"""A figure with what clings to it: `10분`, `16h00`."""


def in_figures(
    own: Sequence[Quotation], other: Sequence[Quotation], excerpt: Excerpt
) -> list[Quotation]:
    """The quotations of a side as the other side, of that excerpt, writes their numbers.

    With the figures that it has for their words, and without words for which it has a sign.
    """
    language = excerpt.language
    signed = {key: after for quotation in other for key, after in _signed(quotation, excerpt)}
    figures: dict[Decimal, str] = {}
    for word in (w for quotation in other for w in _parted(quotation.words)):
        value = value_of(word, language) if "0" <= word[0] <= "9" else None
        if value is not None:
            figures[value] = word
    return [_told_in(quotation, figures, signed, language) for quotation in own]


def _signed(quotation: Quotation, excerpt: Excerpt) -> Iterator[tuple[str, str]]:
    """The figures of a quotation that a sign follows, each with the word after that."""
    for match in _SIGNED.finditer(excerpt.text, *quotation.span):
        after = words_of(excerpt.text, Span(match.end(), quotation.span.end), excerpt.language)
        yield match[1], after[0] if after else ""


def _told_in(
    quotation: Quotation, figures: dict[Decimal, str], signed: Mapping[str, str], language: str
) -> Quotation:
    def changed(words: Sequence[str]) -> tuple[str, ...]:
        return _unsigned(_changed(words, figures, language), signed)

    return replace(
        quotation, words=changed(quotation.words), runs=tuple(map(changed, quotation.runs))
    )


def _unsigned(words: Sequence[str], signed: Mapping[str, str]) -> tuple[str, ...]:
    """The words without those that the other side has a sign for: what it goes on with follows."""
    found: list[str] = []
    at = 0
    while at < len(words):
        found.append(words[at])
        at += 1
        if words[at - 1] in signed:
            ahead = [*words[at : at + UNIT + 1], ""]
            after = signed[words[at - 1]]
            at += ahead.index(after) if after in ahead else 0
    return tuple(found)


def _changed(words: Sequence[str], figures: dict[Decimal, str], code: str) -> tuple[str, ...]:
    parted = _parted(words)
    between = " " if known(code).writing.spaced else ""
    hours = known(code).dates.hour_words
    found: list[str] = []
    at = 0
    while at < len(parted):
        size, word = 1, parted[at]
        for long in range(min(LONGEST, len(parted) - at) if figures else 0, 0, -1):
            value = value_of(between.join(parted[at : at + long]), code)
            if value is not None and value in figures:
                size, word = long, figures[value]
                break
        found.append("h" if word in hours or word == "h00" else word)
        at += size
    return tuple(found)


def _parted(words: Sequence[str]) -> list[str]:
    """The words, a figure parted from what clings to it."""
    found: list[str] = []
    for word in words:
        glued = _GLUED.fullmatch(word)
        found += glued.groups() if glued else (word,)
    return found
