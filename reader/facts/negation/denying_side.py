"""One side of a passage with what it denies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import chain

from reader.facts.claim import Matter, claim, matter
from reader.facts.excerpt import Excerpt
from reader.facts.negation.asides import past_aside
from reader.facts.negation.read import Negation

REACH = 4
"""Words after a denial that it denies on its own side."""
_CLOSING = frozenset('"”»“')
_ENDS = frozenset(",;:.!?")


class DenyingSide:
    """One side with the negations that were read there; most have none, and are asked nothing."""

    def __init__(self, excerpt: Excerpt, negations: Sequence[Negation]) -> None:
        self.excerpt = excerpt
        self._negations = negations

    @property
    def negated(self) -> bool:
        """Whether anything is denied."""
        return bool(self._negations)

    @cached_property
    def matter(self) -> Matter:
        """The words that carry matter."""
        return matter(self.excerpt, [n.span for n in self._negations])

    @cached_property
    def denied(self) -> frozenset[int]:
        """The places of those that it denies."""
        reached = (_reach(self.excerpt, self.matter, n) for n in self._negations)
        return frozenset(chain.from_iterable(reached))

    def denies(self, negation: Negation) -> list[int]:
        """The places of the words that a negation denies, the nearest first."""
        own = self.excerpt.own.negation
        near = claim(self.matter, past_aside(self.excerpt, negation))
        before = self.matter.before(negation.span)
        if _closes(self.excerpt, negation):
            words = self.matter.words
            back = range(before, max(-1, before - REACH), -1)
            return [i for i in back if words[i].clause == words[before].clause]
        if negation.word in own.trailing and before >= 0 and before not in near:
            near = [*near, before] if near else [before]
        return near

    def affirmed(self, key: str, without: Sequence[int] = ()) -> list[int]:
        """Where a word stands that is not denied."""
        return [p for p in self.matter.places(key) if p not in self.denied and p not in without]


def _closes(excerpt: Excerpt, negation: Negation) -> bool:
    """Whether a quotation or a clause ends with a denial, which denies what stands before it."""
    end = past_aside(excerpt, negation).end
    after = excerpt.text[end : min(end + 2, excerpt.span.end)]
    ends = after.lstrip()[:1] in _ENDS and not negation.distant
    # Behind a blank a mark opens a quotation, but for `»`: `has not "kept its word"`.
    closing = _CLOSING & {"»"} if after[:1].isspace() else _CLOSING
    return ends or any(mark in after for mark in closing)


def _reach(excerpt: Excerpt, words: Matter, negation: Negation) -> range:
    """The places of the words that a negation may deny."""
    behind, front = words.after(past_aside(excerpt, negation)), words.before(negation.span)
    clause = words.clause_at(negation.span)
    ahead, back = REACH, 0
    if words.backwards or _closes(excerpt, negation):
        ahead, back = 0, 3
    elif negation.word in excerpt.own.negation.trailing:
        back = 3
    first = front + 1
    while first > front + 1 - back and first and words.words[first - 1].clause == clause:
        first -= 1
    last = behind
    while last < min(len(words.words), behind + ahead) and words.words[last].clause == clause:
        if (
            last > behind
            and "," in excerpt.text[words.words[last - 1].end : words.words[last].start]
        ):
            break
        last += 1
    return range(first, last)
