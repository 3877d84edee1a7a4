"""Where a claim is bounded: under a condition, with an exception, for a while, up to now.

    The mill opens in May if the council agrees.    a condition: if the council agrees
    All roads but not the pass are open.            an exception: but not the pass

A condition, an exception or a concession is its clause; the others are said of the claim as they
stand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt, tokens_of
from reader.languages import language
from reader.languages.restrictions import Restriction, Restrictions
from reader.model import Span
from reader.named_tuple import NamedTuple

PLACES = "places"
"""The name of a limit to a place of a kind (`in the northern province`)."""
BACK = 4
"""Words before the word for a place in which a preposition leads it."""
WORDED = frozenset({"conditions", "exceptions", "concessions", "motives", PLACES})
"""Limits that are a clause of their own."""

_ENDS = frozenset(',;.!?()"“”—–:，；。！？、「」：')
_HANGUL = "(?![가-힣])"

Row = tuple[tuple[str, ...], str]


class Bounded(NamedTuple):
    """A limit of a claim: its kind, the words that open it and all of its words."""

    name: str
    opener: Span
    clause: Span


def limits(excerpt: Excerpt) -> list[Bounded]:
    """Every limit of an excerpt, in order; of two in one place the longer opener."""
    own = excerpt.own
    if not own.limits:
        return []
    if not own.writing.apart:
        return _clinging(excerpt)
    openers, places = _openers(own.code), _places(own.code)
    found: list[Bounded] = []
    for index, token in enumerate(excerpt.tokens):
        if token.text in places:
            found += _place(excerpt, index)
        if token.text not in openers:
            continue
        for words, name in openers[token.text]:
            stop = index + len(words)
            if tuple(t.text for t in excerpt.tokens[index:stop]) == words:
                if not _is_none(excerpt, index, name):
                    found.append(_spaced(excerpt, index, stop, name))
                break
    return found


def cues(code: str, name: str, text: str) -> set[str]:
    """The words of a lower-case text that bound something in a way, or come near it."""
    if not any(opening in text for opening in _kin_openings(code, name)):
        return set()
    return set(_kin(code, name).findall(text))


def _is_none(excerpt: Excerpt, index: int, name: str) -> bool:
    """Whether the words before a condition make it a question or a comparison (`asked if`)."""
    before = excerpt.tokens[index - 1].text if index else ""
    return name == "conditions" and before in excerpt.own.limits.not_after


def _spaced(excerpt: Excerpt, index: int, stop: int, name: str) -> Bounded:
    tokens = excerpt.tokens
    opener = Span(tokens[index].start, tokens[stop - 1].end)
    if name not in WORDED:
        return Bounded(name, opener, opener)
    last, told = stop, False
    while last < len(tokens) and not (told and tokens[last].text in _ENDS):
        told = told or (tokens[last].is_word and tokens[last].text not in excerpt.grammar)
        last += 1
    while last > stop and tokens[last - 1].text in _ENDS:
        last -= 1
    return Bounded(name, opener, Span(opener.start, tokens[last - 1].end))


def _place(excerpt: Excerpt, index: int) -> list[Bounded]:
    """`in the northern province`: a place of a kind with a word that says which, led by a word."""
    tokens, own = excerpt.tokens, excerpt.own
    for first in range(index - 2, max(-1, index - BACK - 1), -1):
        if not tokens[first + 1].is_word:
            return []
        if tokens[first].text in own.small.prepositions - own.dates.of:
            which = [t for t in tokens[first + 1 : index] if t.text not in excerpt.grammar]
            opener = Span(tokens[first].start, tokens[first].end)
            return [Bounded(PLACES, opener, Span(opener.start, tokens[index].end))] if which else []
    return []


@cache
def _places(code: str) -> frozenset[str]:
    """Words for a place of a kind that is smaller than the world."""
    return frozenset(word for row in language(code).scope.places[:3] for word in row.split("|"))


@cache
def _openers(code: str) -> Mapping[str, Sequence[Row]]:
    """From the first word of a phrase to all phrases that it opens, the longest first."""
    table: dict[str, list[Row]] = {}
    for name, limit in _rows(language(code).limits):
        for phrase in limit.phrases:
            words = tuple(token.text for token in tokens_of(phrase, 0, len(phrase)))
            table.setdefault(words[0], []).append((words, name))
    return {
        first: sorted(rows, key=lambda row: (-len(row[0]), row)) for first, rows in table.items()
    }


def _rows(own: Restrictions) -> list[tuple[str, Restriction]]:
    return [
        (name, limit)
        for name, limit in own._asdict().items()
        if isinstance(limit, Restriction) and limit.phrases
    ]


def _clinging(excerpt: Excerpt) -> list[Bounded]:
    """The limits of a text whose words are not parted from what clings to them."""
    found = []
    for match in _pattern(excerpt.language).finditer(excerpt.text, *excerpt.span):
        name, opener = match.lastgroup or "", Span(*match.span())
        before = excerpt.text[max(excerpt.span.start, opener.start - 3) : opener.start]
        if before.endswith(tuple(excerpt.own.limits.not_after) or ("\0",)):
            continue
        if name not in WORDED:
            found.append(Bounded(name, opener, opener))
            continue
        clause = _clause_around(excerpt, opener)
        if match[0] not in getattr(excerpt.own.limits, name).phrases:
            opener = Span(opener.start, opener.start + 1)  # `除…外` holds what it leaves out
        found.append(Bounded(name, opener, clause))
    return found


def _clause_around(excerpt: Excerpt, opener: Span) -> Span:
    """From the mark before an opener to its end; in Chinese to the mark after it."""
    text, (start, end) = excerpt.text, excerpt.span
    first = max((text.rfind(mark, start, opener.start) + 1 for mark in _ENDS), default=start)
    if excerpt.own.writing.particles:
        return Span(max(first, start), opener.end)
    stops = [at for mark in _ENDS if (at := text.find(mark, opener.end, end)) >= 0]
    return Span(max(first, start), min(stops, default=end))


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """Every phrase, in a group named after its kind."""
    own = language(code)
    after = _HANGUL if own.writing.spaced else ""
    groups = [f"(?P<{name}>{_any_of(limit.phrases)})" for name, limit in _rows(own.limits)]
    return re.compile("(?:" + "|".join(groups) + ")" + after)


def _any_of(phrases: Sequence[str]) -> str:
    longest = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(
        re.escape(phrase).replace(r"\*", r"\w*").replace("…", "[^，。、]{1,12}?")
        for phrase in longest
    )


@cache
def _kin_phrases(code: str, name: str) -> tuple[str, ...]:
    limit: Restriction = getattr(language(code).limits, name)
    return *limit.phrases, *limit.kin


@cache
def _kin_openings(code: str, name: str) -> frozenset[str]:
    """What a text has where one of the phrases may stand; their pattern is slow to compile."""
    return frozenset(re.split("[*…]", phrase)[0] for phrase in _kin_phrases(code, name))


@cache
def _kin(code: str, name: str) -> re.Pattern[str]:
    own, any_of = language(code), _any_of(_kin_phrases(code, name))
    return re.compile(rf"(?<!\w)(?:{any_of})(?!\w)" if own.writing.apart else any_of)
