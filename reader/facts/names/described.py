"""What a person who is named is said to be: accused on one side, a witness on the other.

    the victim, Pavel Novy, was a sailor   |   the suspect, Pavel Novy, was a sailor

Only words of parts that exclude each other count, right beside the same name on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.facts.excerpt import Excerpt, Token
from reader.facts.in_place import alone
from reader.facts.names.name import Name
from reader.facts.names.rules import NAME_TITLE
from reader.facts.poles import are_opposite
from reader.facts.report import Claims, Report
from reader.facts.wordlists import by_word
from reader.languages import language
from reader.model import Fact, FactKind, Span

BESIDE = 5
"""Words and marks before a name, and after it, in which it is told what somebody is."""
STOPS = frozenset('.;:!?"')


Parts = frozenset[tuple[int, int]]
"""Kinds of affairs, each with the number of a part in it."""


@cache
def _parts(code: str) -> dict[str, Parts]:
    """From a word to the parts that it names."""
    return by_word(
        (word, (affair, number))
        for affair, row in enumerate(language(code).names.parts)
        for number, part in enumerate(row.split())
        for word in part.split("|")
    )


def _exclude(one: Parts, other: Parts) -> bool:
    """Whether two words name two parts in one affair."""
    return one.isdisjoint(other) and any(a == b for a, _ in one for b, _ in other)


def descriptions(
    claims: Claims, lefts: Sequence[Name], rights: Sequence[Name], report: Report
) -> None:
    """Report one name that has another part on either side."""
    parts = _parts(claims.left.language)
    if not parts or claims.left.language != claims.right.language:
        return
    said = [
        {t.text for t in excerpt.tokens} & parts.keys() for excerpt in (claims.left, claims.right)
    ]
    if not said[0] or not said[1] or said[0] == said[1]:
        return
    there = [frozenset(p for word in words for p in parts[word]) for words in said]
    in_one_place = set(alone(claims.left, claims.right))
    for left in lefts:
        for right in (name for name in rights if name.words[-1] == left.words[-1]):
            own, other = _described(claims.left, left), _described(claims.right, right)
            if own is None or other is None or not _exclude(parts[own.text], parts[other.text]):
                continue
            if parts[own.text] & there[1] or parts[other.text] & there[0]:
                continue
            opposite = are_opposite(claims.left.language, own.text, other.text)
            if opposite and (own, other) in in_one_place:
                continue  # `his daughter`, `his son`: told as opposites, which is surer
            facts = _fact(claims.left, own), _fact(claims.right, other)
            words = f"'{own.raw}' and '{other.raw}': another part in the affair"
            report.add(NAME_TITLE, 0.7, words, *facts)
            return


def _fact(excerpt: Excerpt, word: Token) -> Fact:
    return excerpt.fact(FactKind.NAME, *Span(word.start, word.end))


def _described(excerpt: Excerpt, name: Name) -> Token | None:
    """The one word for a part beside a name, in its own sentence; none where there are two."""
    parts = _parts(excerpt.language)
    inside = excerpt.inside(*name.span)
    before = excerpt.tokens[max(0, inside.start - BESIDE) : inside.start]
    after = excerpt.tokens[inside.stop : inside.stop + BESIDE]
    if not after or after[0].text != ",":
        after = ()
    stop = next((i for i, t in enumerate(reversed(before)) if t.text in STOPS), len(before))
    near = [*before[len(before) - stop :], *_until_stop(after)]
    found = [token for token in near if token.text in parts]
    return found[0] if len({parts[token.text] for token in found}) == 1 else None


def _until_stop(tokens: Sequence[Token]) -> Sequence[Token]:
    stop = next((i for i, t in enumerate(tokens) if t.text in STOPS or (i and t.text == ",")), None)
    return tokens[:stop]
