"""Two that are compared the other way round.

The effect was stronger in boys than in girls.    The effect was stronger in girls than in boys.
The effect was stronger in boys than in girls.    It was weaker in girls than in boys.    equal
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from reader.facts.actors.read import Word
from reader.facts.poles import are_opposite
from reader.facts.tokens import SENTENCE_MARKS
from reader.languages.record import Language
from reader.model import Span
from reader.named_tuple import NamedTuple

BEHIND, BEFORE = 5, 20
"""Words behind `than` among which the second stands, and before it among which the first does."""


class Contrast(NamedTuple):
    """What stands on one side of `than`: the words before it, those behind, how the two compare."""

    before: Sequence[Word]
    behind: Sequence[Word]
    way: str

    @property
    def second(self) -> Word:
        """With whom the first is compared."""
        return self.behind[0]

    @property
    def span(self) -> Span:
        """From the first word of matter to the last."""
        return Span(self.before[0].span.start, self.behind[-1].span.end)


class Crossing(NamedTuple):
    """Two that are compared on both sides, each where the other stands on the other side.

    `lefts` and `rights` are their places, `spans` what is said of them on each side; `mirrored`
    where that is turned round as well, so that both sides say the same.
    """

    lefts: Sequence[Span]
    rights: Sequence[Span]
    spans: tuple[Span, Span]
    mirrored: bool


def compared(own: Language, lefts: Sequence[Word], rights: Sequence[Word]) -> Crossing | None:
    """The two that are compared in the other order on the other side; else None."""
    if not own.actors.than:
        return None
    left, right = _contrast(own, lefts), _contrast(own, rights)
    if left is None or right is None:
        return None
    first = next((w for w in left.before if w.key == right.second.key), None)
    other = next((w for w in right.before if w.key == left.second.key), None)
    kept = any(w.key == left.second.key for w in left.before)
    if first is None or other is None or kept or left.second.key == right.second.key:
        return None
    mirrored = _turns(own, left, right) % 2 == 1
    if not (mirrored or left.way == right.way):
        return None
    places = [first.span, left.second.span], [other.span, right.second.span]
    return Crossing(*places, (left.span, right.span), mirrored)


def _turns(own: Language, left: Contrast, right: Contrast) -> int:
    """How often what is said of the two is turned round: `less` for `more`, `dear` for `cheap`.

    Another word that is compared (`faster`, `more slowly`) is turned as well, or it is no crossing.
    """
    ways = own.actors.less | own.actors.more
    alone = [
        [w for w in side.before if all(w.key != o.key for o in (*other.before, other.second))]
        for side, other in ((left, right), (right, left))
    ]
    told = [[w.text for w in words if w.text not in ways] for words in alone]
    opposites = any(are_opposite(own.code, *pair) for pair in product(*told))
    ends = [
        words[-1:] == list(side.before[-1:])
        for words, side in zip(alone, (left, right), strict=True)
    ]
    otherwise = all(ends) and all(alone) and not opposites and left.way == right.way
    return (left.way != right.way) + (opposites or otherwise)


def _contrast(own: Language, words: Sequence[Word]) -> Contrast | None:
    """What a single `than` stands between, and the one word there that tells less or more."""
    if any(w.text in own.negation.words for w in words):
        return None
    found = [
        one
        for at, word in enumerate(words)
        if word.text in own.actors.than and (one := _around(own, words, at))
    ]
    return found[0] if len(found) == 1 else None


def _around(own: Language, words: Sequence[Word], at: int) -> Contrast | None:
    behind = words[at + 1 : at + 1 + BEHIND]
    behind = behind[: next((i for i, w in enumerate(behind) if w.mark), len(behind))]
    before = words[max(0, at - BEFORE) : at]
    ends = SENTENCE_MARKS | own.actors.than
    before = before[max((i + 1 for i, w in enumerate(before) if w.text in ends), default=0) :]
    # Without blanks the word that compares stands behind the two: 南部的雨比北部大.
    telling = before if own.writing.spaced else behind
    ways = [w.text for w in telling if w.text in own.actors.less | own.actors.more]
    told = [w for w in behind if not w.bare]
    if len(ways) != 1 or not told or told[0].figure:
        return None
    way = "less" if ways[0] in own.actors.less else "more"
    return Contrast([w for w in before if not w.bare and not w.figure], told, way)
