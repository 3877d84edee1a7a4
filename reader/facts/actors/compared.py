"""Two that are compared the other way round.

The effect was stronger in boys than in girls.    The effect was stronger in girls than in boys.
The effect was stronger in boys than in girls.    It was weaker in girls than in boys.    equal
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.actors.read import Word
from reader.facts.actors.stretches import ENDS
from reader.languages.record import Language
from reader.model import Span
from reader.named_tuple import NamedTuple

BEHIND, BEFORE = 5, 20
"""Words behind `than` among which the second stands, and before it among which the first does."""


class Contrast(NamedTuple):
    """What stands on one side of `than`: the words before it, the second, how the two compare."""

    before: Sequence[Word]
    second: Word
    way: str


def turned(
    own: Language, lefts: Sequence[Word], rights: Sequence[Word]
) -> tuple[list[Span], list[Span]] | None:
    """Where the two stand that are compared the other way round, on both sides; else None."""
    if not own.actors.than:
        return None
    left, right = _compared(own, lefts), _compared(own, rights)
    if left is None or right is None or left.way != right.way or not left.way:
        return None
    first = next((w for w in left.before if w.key == right.second.key), None)
    other = next((w for w in right.before if w.key == left.second.key), None)
    kept = any(w.key == left.second.key for w in left.before)
    if first is None or other is None or kept or left.second.key == right.second.key:
        return None
    return [first.span, left.second.span], [other.span, right.second.span]


def _compared(own: Language, words: Sequence[Word]) -> Contrast | None:
    places = [i for i, word in enumerate(words) if word.text in own.actors.than]
    if len(places) != 1 or any(w.text in own.negation.words for w in words):
        return None
    at = places[0]
    behind = words[at + 1 : at + 1 + BEHIND]
    end = next((i for i, w in enumerate(behind) if w.mark), len(behind))
    second = next((w for w in behind[:end] if not w.bare), None)
    if second is None or second.figure:
        return None
    before = words[max(0, at - BEFORE) : at]
    start = max((i + 1 for i, w in enumerate(before) if w.text in ENDS), default=0)
    before = before[start:]
    ways = [w.text for w in before if w.text in own.actors.less | own.actors.more]
    way = "" if len(ways) != 1 else "less" if ways[0] in own.actors.less else "more"
    return Contrast([w for w in before if not w.bare and not w.figure], second, way)
