"""Sources that a word makes sources: `according to the mayor`, `den Prüfern zufolge`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.sources.source import Attribution, source_over
from reader.facts.sources.subjects import phrase_end
from reader.languages import language as known

LONGEST_BEFORE = 5
"""Words that a source before such a word may have."""


@cache
def leads(language: str) -> Mapping[str, Sequence[Sequence[str]]]:
    """The phrases before a source, by their first word."""
    by_word: dict[str, list[list[str]]] = {}
    for lead in known(language).sources.leads:
        by_word.setdefault(lead.split()[0], []).append(lead.split())
    return by_word


def led(excerpt: Excerpt, index: int) -> Attribution | None:
    """`according to X`, `citing X`, `reports from X`."""
    tokens = excerpt.tokens
    for lead in leads(excerpt.language).get(tokens[index].text, ()):
        if [t.text for t in tokens[index : index + len(lead)]] == lead:
            first = index + len(lead)
            if lead[0] in excerpt.own.sources.mouthpieces:
                first = index + len(lead) - 1
            stop = phrase_end(excerpt.own.sources, tokens, first)
            stop = _end_of_noun(excerpt, first, stop)
            return source_over(excerpt, index, stop, first, stop)
    return None


def _end_of_noun(excerpt: Excerpt, first: int, stop: int) -> int:
    """Where a noun phrase ends at a word that goes on with no noun: `der Firma Olm lagen im …`.

    Only where nouns have capitals: after one a small word goes on with a genitive or a preposition.
    """
    tokens, own = excerpt.tokens, excerpt.own
    if not own.sources.bending:
        return stop
    going_on = own.sources.determiners | own.small.telling | own.actors.joining
    for at in range(first + 1, stop):
        word, before = tokens[at], tokens[at - 1]
        if before.capital and word.is_word and not word.capital and word.text not in going_on:
            return at
    return stop


def followed(excerpt: Excerpt, index: int) -> Attribution | None:
    """`den Prüfern zufolge`, `Medienberichten zufolge`: a source before the word that makes it one.

    It begins at a determiner or a pronoun nearby, else it is the words with a capital before it.
    """
    tokens, own = excerpt.tokens, excerpt.own.sources
    if tokens[index].text not in own.leads_after:
        return None
    near = range(index - 1, max(-1, index - 1 - LONGEST_BEFORE), -1)
    opening = own.determiners | own.pronouns
    first = next((at for at in near if tokens[at].text in opening), index)
    between = tokens[first + 1 : index]
    if first == index or not all(t.capital or t.text.endswith(own.bending) for t in between):
        first = index
        while first == index or (first and tokens[first - 1].capital):
            first -= 1
            if first < 0 or not tokens[first].capital:
                return None
    return source_over(excerpt, first, index + 1, first, index)
