"""Words exchanged for their opposites: `denied` for `confirmed`."""

from __future__ import annotations

from functools import cache

from reader.facts.excerpt import Excerpt, stem
from reader.facts.report import Claims
from reader.languages import language as known
from reader.model import Span


@cache
def _sides(language: str) -> dict[str, list[tuple[int, int]]]:
    """From a word to the rows it stands in and on which side."""
    table: dict[str, list[tuple[int, int]]] = {}
    for row, sides in enumerate(known(language).negation.opposites):
        for side, words in enumerate(sides):
            for word in words.split("|"):
                table.setdefault(word, []).append((row, side))
    return table


def opposites_in(claims: Claims) -> list[tuple[Span, Span]]:
    """Words of one side whose opposites stand on the other, where neither side has both."""
    lefts, rights = _polar(claims.left), _polar(claims.right)
    found = []
    for (row, side), place in sorted(lefts.items()):
        if (row, 1 - side) not in rights or (row, side) in rights or (row, 1 - side) in lefts:
            continue
        other, other_next = rights[row, 1 - side]
        own, own_next = place
        if own_next & other_next:
            found.append((own, other))
    return found


def _polar(excerpt: Excerpt) -> dict[tuple[int, int], tuple[Span, set[str]]]:
    """The polar words of a excerpt with the stems of what follows and precedes them."""
    found: dict[tuple[int, int], tuple[Span, set[str]]] = {}
    sides = _sides(excerpt.language)
    if not sides:
        return {}
    words, grammar = [t for t in excerpt.tokens if t.is_word], excerpt.grammar
    for index, token in enumerate(words):
        keys = [token.text]
        if index + 1 < len(words):
            keys.append(f"{token.text} {words[index + 1].text}")
        for key in keys:
            for place in sides.get(key, ()):
                near = words[max(0, index - 6) : index] + words[index + 1 : index + 7]
                end = words[index + key.count(" ")].end
                stems = {stem(t.text) for t in near if t.text not in grammar}
                found.setdefault(place, (Span(token.start, end), stems))
    return found
