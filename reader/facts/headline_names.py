"""Whom and what places a headline names, and whether another one names them in any form.

Storm Hits Elsey Pier, N.O.A. Says      story: `in Elsey`, `the N.O.A.`      Elsey, N.O.A.
NOA: Elseyans without pier                                                   names both
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.names.read import names
from reader.languages.countries import COUNTRIES
from reader.languages.record import Words
from reader.late_pattern import late_pattern
from reader.model import Span
from reader.named_tuple import NamedTuple

_TIES = {"", " ", "-", "'"}
_BEGINNING, _SHORT = 4, 3
"""Letters that two forms of a name have in common (`Gaza`, `Gazans`), and those of a short form."""
_LETTERS = range(2, 5)
_REST = late_pattern(r"(?:['-][^\W\d_]{1,40})+")


class Known(NamedTuple):
    """What a headline names: its runs of names, and of all of its words the stems and nations.

    `plain` are its words without full stops in them, `initials` the first letters of words side by
    side, `grammar` words that carry no statement.
    """

    runs: tuple[tuple[Token, ...], ...]
    stems: Words
    nations: Words
    plain: Words
    initials: Words
    grammar: Words


def known_in(excerpt: Excerpt, timeless: Sequence[Token], stems: Words) -> Known:
    """What a headline names, of which those words tell no time and those are the stems."""
    text = excerpt.words(*excerpt.span).lower().replace(".", "")
    return Known(
        tuple(_named(excerpt, timeless)),
        stems,
        _nations(excerpt.tokens),
        frozenset(re.findall(r"[^\W_]+", text)),
        frozenset(_initials([t.text for t in excerpt.tokens if t.is_word])),
        excerpt.grammar,
    )


def _initials(words: Sequence[str]) -> Iterator[str]:
    """The first letters of two to four words side by side: `hc` of `High court stops eviction`."""
    for size in _LETTERS:
        for first in range(len(words) - size + 1):
            yield "".join(word[0] for word in words[first : first + size])


def _named(excerpt: Excerpt, story: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Who and what place is named: runs of words that are names by their form or in the story."""
    sure = {
        t
        for name in names(excerpt)
        if name.firm and not _opens(excerpt, name.span)
        for t in excerpt.between(*name.span)
    }
    apart = excerpt.own.names.capitals and not excerpt.own.writing.capital_nouns
    run: list[Token] = []
    for token in story:
        is_name = token in sure or token.text in COUNTRIES
        if not is_name and apart and token.is_word and token.capital:
            is_name = len(token.raw) > 1 and _is_proper(token, excerpt)
        if run and (not is_name or excerpt.words(run[-1].end, token.start) not in _TIES):
            if token.raw in _TIES and is_name is False and run[-1].end == token.start:
                continue
            yield tuple(run)
            run = []
        if is_name:
            run.append(token)
    if run:
        yield tuple(run)


def _opens(excerpt: Excerpt, span: Span) -> bool:
    """Whether a capital says nothing: after a quotation mark, or in the label before a colon."""
    label = span.start == excerpt.span.start and excerpt.text[span.end : span.end + 1] == ":"
    return label or excerpt.text[max(0, span.start - 1) : span.start] in {"'", "‘", '"', "“"}


def _is_proper(token: Token, excerpt: Excerpt) -> bool:
    """Whether the article writes a word of its headline with a capital in midst of a sentence."""
    if token.text in excerpt.grammar:
        return False
    text = excerpt.text
    within = excerpt.span
    found = False
    for match in re.finditer(rf"(?<!\w){re.escape(token.raw)}(?!\w)", text):
        if not within.start <= match.start() < within.end:
            found = found or bool(_MIDST.search(text[max(0, match.start() - 3) : match.start()]))
    return found and re.search(rf"(?<!\w){re.escape(token.text)}(?!\w)", text) is None


_MIDST = late_pattern(r"[a-z,] $")


def is_named(run: Sequence[Token], other: Known) -> bool:
    """Whether the other side names the same: a word of it, its country, its letters, its people."""
    if _nations(run) & other.nations:
        return True
    words = [t.text for t in run if t.text not in other.grammar] or [run[0].text]
    if any(stem(word) in other.stems or word.replace(".", "") in other.plain for word in words):
        return True
    if any(t.raw.isupper() and t.text in other.initials for t in run):
        return True
    theirs = [t.text for other_run in other.runs for t in other_run]
    initials = {"".join(t.text[0] for t in other_run) for other_run in other.runs}
    own_initials = "".join(word[0] for word in words)
    return (
        any(_begin_alike(a, b) for a in words for b in theirs)
        or any(word in initials for word in words)
        or (len(own_initials) > 1 and own_initials in theirs)
    )


def _begin_alike(one: str, other: str) -> bool:
    """Whether two words may be forms of one, or one its short form: `Dems`, `Democrats`."""
    short, long = sorted((one, other), key=len)
    short = short if len(short) <= _SHORT else short.removesuffix("s")
    return (one[:_BEGINNING] == other[:_BEGINNING] and len(one) >= _BEGINNING) or (
        len(short) == _SHORT and long.startswith(short) and len(long) > _BEGINNING
    )


def _nations(tokens: Iterable[Token]) -> frozenset[str]:
    """The countries that words, or two words or initials side by side, are names for."""
    words = [t.text for t in tokens if t.is_word]
    keys = [*words, *(" ".join(pair) for pair in pairwise(words))]
    return frozenset(COUNTRIES[key] for key in keys if key in COUNTRIES)


def whole(excerpt: Excerpt, run: Sequence[Token]) -> Span:
    """A run with all of its last word: `Thumbs-Up`, `O'Hara`."""
    end = run[-1].end
    rest = _REST.match(excerpt.text, end, excerpt.span.end)
    return Span(run[0].start, rest.end() if rest else end)
