"""Whether two sources are one: `the army` and `soldiers`, `Anna Lind` and `Ms. Lind`."""

from __future__ import annotations

from functools import cache

from reader.facts.excerpt import Excerpt, stem
from reader.facts.letters import letters_alike
from reader.facts.sources.source import Attribution, source_word
from reader.facts.sources.topics import pairs_in
from reader.languages.countries import COUNTRIES
from reader.model import Span

SPELT_ALIKE = 0.65
"""Share of letters in common from which two words of sources are spellings of one name."""

NOUN_ALIKE, LONG = 0.8, 6
"""The same for other words of so many letters: `defence officials`, `defense officials`."""

_NATIONS = frozenset(COUNTRIES.values())


def are_one(one: Attribution, other: Attribution) -> bool:
    """A shared word; but `Turkish media` and `Turkey` share no more than a country."""
    if are_of_one_age(one, other):
        return True
    shared = one.words & other.words
    if not shared:
        return are_spellings(one, other)
    if shared <= one.institutions and one.words - shared and other.words - shared:
        return are_of_one_place(one, other)
    if shared - _NATIONS:
        return True
    rest = {w for a in (one, other) for w in a.words if w not in shared and w not in COUNTRIES}
    return (
        not {w for w in rest if not any(c.startswith(w) for c in shared)}
        - one.state
        - other.state
        - _adjectives(one, other)
    )


def are_of_one_place(one: Attribution, other: Attribution) -> bool:
    """`the Lund council` and `the town council`: whose it is, and of what sort."""
    shared = one.nouns & other.nouns
    alone = [each.nouns - shared for each in (one, other)]
    named = [frozenset(map(stem, each.names)) for each in (one, other)]
    return bool(shared and shared <= one.institutions and all(alone)) and any(
        alone[i] <= named[i] and alone[1 - i].isdisjoint(named[1 - i]) for i in (0, 1)
    )


def one_is_described(one: Attribution, own: Excerpt, other: Attribution, theirs: Excerpt) -> bool:
    """Whether one is told by what he is and one by his name: `the Lund councillor`, `Brandt`.

    What is told by what it is has no name, or begins with an article.
    """
    articles = own.own.small.articles
    described = [
        not source.names or excerpt.text[slice(*source.source)].lower().split()[0] in articles
        for source, excerpt in ((one, own), (other, theirs))
    ]
    named = other if described[0] else one
    return described[0] != described[1] and 0 < len(named.nouns) <= len(named.names)


def are_of_one_age(one: Attribution, other: Attribution) -> bool:
    """`Lind, 61,` and `the 61-year-old`: an age in figures tells who is meant by no name."""
    return bool(one.age) and one.age == other.age and not (one.names and other.names)


def are_spellings(one: Attribution, other: Attribution) -> bool:
    """`Runnels` and `Runalls`: how a name is spelt is no matter of who said it."""
    named = any(
        letters_alike(own, word) >= SPELT_ALIKE
        for own in one.names
        for word in other.names
        if own[0] == word[0]
    )
    alone = one.nouns - other.nouns, other.nouns - one.nouns
    return named or any(
        letters_alike(own, word) >= NOUN_ALIKE
        for own in alone[0]
        for word in alone[1]
        if own[:2] == word[:2] and min(len(own), len(word)) >= LONG
    )


@cache
def _nation_stems() -> frozenset[str]:
    return frozenset(map(stem, COUNTRIES))


def _adjectives(one: Attribution, other: Attribution) -> set[str]:
    """Stems under which the words for a country stand beside its name."""
    return {w for a in (one, other) for w in a.words if w in _nation_stems()}


def nouns_in(excerpt: Excerpt) -> frozenset[str]:
    """Every word of an excerpt as sources are compared by."""
    if excerpt.own.sources.pattern:
        return pairs_in(excerpt, excerpt.span)
    return frozenset(source_word(excerpt.own.sources, t.text) for t in excerpt.tokens if t.is_word)


def stems_in(excerpt: Excerpt, without: Span | None = None) -> frozenset[str]:
    """The stem of every word of an excerpt, as claims are compared by, but those of one stretch."""
    hole = without or Span(excerpt.span.start, excerpt.span.start)
    if excerpt.own.sources.pattern:
        first, last = excerpt.span
        return pairs_in(excerpt, Span(first, max(first, hole.start))) | pairs_in(
            excerpt, Span(hole.end, max(last, hole.end))
        )
    return frozenset(
        stem(t.text) for t in excerpt.tokens if t.is_word and not hole.start <= t.start < hole.end
    )
