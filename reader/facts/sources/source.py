"""What a source is: its words without grammar, by which two sources are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.sources.reporting import (
    PRONOUNS,
    SAME_SOURCE,
)
from reader.facts.wordforms import FUNCTION_WORDS
from reader.facts.wordlists import listed
from reader.languages.countries import COUNTRIES
from reader.model import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source: its span with the verb, the span of the source alone and its content words.

    `hinted` marks a verb that shows who speaks without handing a claim to them (`denied`).
    """

    span: Span
    source: Span
    words: frozenset[str]
    stems: frozenset[str] = frozenset()
    pronoun: bool = False
    hinted: bool = False


def source_over(
    excerpt: Excerpt,
    first: int,
    stop: int,
    source_first: int,
    source_stop: int,
    *,
    hinted: bool = False,
) -> Attribution | None:
    """The source in a stretch of tokens, None where nothing in it can speak.

    The first range is the attribution with its verb, the second the source alone.
    """
    tokens = excerpt.tokens
    own = [t for t in tokens[source_first:source_stop] if t.is_word]
    if not own or stop <= first:
        return None
    words = frozenset(
        source_word(t.text)
        for t in own
        if t.text not in FUNCTION_WORDS and t.text not in _NO_SOURCE
    )
    pronoun = not words
    if pronoun and not any(t.text in PRONOUNS for t in own):
        return None
    span = Span(tokens[first].start, tokens[stop - 1].end)
    alone = Span(tokens[source_first].start, tokens[source_stop - 1].end)
    countries = frozenset(COUNTRIES[k] for k in _country_keys(own) if k in COUNTRIES)
    initials = "".join(t.raw[0].lower() for t in own if t.capital and t.text not in FUNCTION_WORDS)
    words |= countries | ({initials} if len(initials) > 1 else frozenset())
    stems = frozenset(
        stem(t.text) for t in own if t.text not in FUNCTION_WORDS and t.text not in _NO_SOURCE
    )
    mute = stems and stems <= _MUTE
    return Attribution(span, alone, words, stems, pronoun, hinted or bool(mute))


def _country_keys(own: Sequence[Token]) -> list[str]:
    """Words, pairs of words and dotted initials that may name a country."""
    words = [t.text for t in own]
    return words + [" ".join(pair) for pair in pairwise(words)]


_NO_SOURCE = listed(
    """monday tuesday wednesday thursday friday saturday sunday yesterday today week month year
    briefing statement reporters news conference later told said says also own new"""
)


_MUTE = frozenset(
    stem(w)
    for w in [
        "law",
        "laws",
        "bill",
        "act",
        "treaty",
        "constitution",
        "article",
        "rule",
        "rules",
        "contract",
        "sign",
        "banner",
        "placard",
        "regulation",
        "regulations",
        "draft",
        "clause",
        "section",
        "code",
        "agreement",
        "accord",
        "trail",
        "story",
        "book",
        "film",
        "song",
    ]
)
"""What says something without anyone speaking."""


def source_word(word: str) -> str:
    """The stem of a word, the same for words of one source (`troops`, `army`)."""
    return stem(SAME_SOURCE.get(word, word))
