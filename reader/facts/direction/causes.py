"""What is told as the cause on one side and as the effect on the other.

    raised its rate in response to a fall    |    the rise in its rate led to a fall
    →    in response to, led to

Both words stand before the same noun. The other end has to be the same too: a strike may be because
of one thing and the cause of another.
"""

from __future__ import annotations

from reader.facts.excerpt import stem
from reader.facts.opposing import Pair, opposed
from reader.facts.phrasing import Phrasing, Place, phrasing, places
from reader.facts.report import Claims
from reader.facts.tokens import CLAUSE_MARKS

NAME = "cause"
"""The table of what leads a cause, against what leads an effect."""
AHEAD, BEHIND = 12, 6
"""Words before an effect that tell of its cause, and words behind a cause that tell what it is."""


def exchanged_causes(claims: Claims) -> list[Pair]:
    """The words of both sides before what one side has as a cause and the other as an effect."""
    lefts, rights = places(claims.left, NAME), places(claims.right, NAME)
    if not lefts or not rights or claims.left.language != claims.right.language:
        return []
    left, right = phrasing(claims.left), phrasing(claims.right)
    found = []
    for pair in opposed(claims, NAME, lefts, rights):
        one = next(p for p in lefts if left.span(p) == pair[0])
        other = next(p for p in rights if right.span(p) == pair[1])
        same = _is_same_end(right, other, left, one)
        if one.row < 0:
            same = _is_same_end(left, one, right, other)
        if same:
            found.append(pair)
    return found


def _is_same_end(side: Phrasing, effect: Place, other: Phrasing, cause: Place) -> bool:
    """Whether what a side has as the cause of an effect is what follows the cause on the other."""
    own = _subject(side, effect)
    pointing = {stem(word) for word in side.excerpt.own.direction.pointing}
    follows = {*other.stems(0, cause.first), *other.stems(cause.last + BEHIND, len(other.words))}
    return own <= pointing or bool(own & follows)


def _subject(side: Phrasing, effect: Place) -> set[str]:
    """The words of matter before an effect in its clause."""
    first = max(0, effect.first - AHEAD)
    text, words = side.excerpt.text, side.words
    for at in range(effect.first, first, -1):
        if CLAUSE_MARKS.intersection(text[words[at - 1].end : words[at].start]):
            first = at
            break
    return {word for word in side.stems(first, effect.first) if word}
