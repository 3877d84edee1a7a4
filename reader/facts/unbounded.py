"""Whether a sentence that is told anew lost its condition or exception.

    all shops open on Sundays, except in Alsand    every shop receives its customers on Sundays
    the border reopens if the rebels disarm        the border opens again, to the joy of traders

Other words for the rest of the sentence may stand there, so they cannot be asked for; but then the
whole other article must not have the words of the condition either, and an exception counts only
where the other side says of all that it holds.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.bounded import Bounded
from reader.facts.claim import ClaimWord
from reader.facts.half import Half, stands
from reader.facts.phrasing import places
from reader.facts.sentence_words import SentenceWords

HOST, ELSEWHERE = 0.5, 0.34
"""The share of the words around that stand on the other side at least, and that of the words of a
condition which stand anywhere in the other article at most."""
LEAST = 3
"""Words of a condition that the other article must not have."""
ENDS = 2
"""Words of a claim before its condition with which a sentence of the other side ends."""
_FULL = frozenset(".!?。！？")
_ALL = frozenset({1, 2})
"""The rows of amounts of which the first side says that all are meant."""


def is_lost(
    own: Half, other: Half, limit: Bounded, words: Sequence[ClaimWord], sentences: SentenceWords
) -> bool:
    """Whether the other side tells of all, or without a condition, what a limit bounds."""
    if not words or not stands(own, other, limit.clause, share=HOST):
        return False
    if limit.name == "conditions" and _ends_before(own, other, limit):
        return not all(sentences.has_any(other.side, [word]) for word in words)
    untold = [word for word in words if not sentences.has_any(other.side, [word])]
    if limit.name == "exceptions":
        return len(untold) == len(words) and _says_all(own, other)
    if limit.name != "conditions" or len(words) - len(untold) > ELSEWHERE * len(words):
        return False
    return len(untold) >= LEAST


def _ends_before(own: Half, other: Half, limit: Bounded) -> bool:
    """Whether a sentence of the other side ends with the words right before the condition.

    `would suspend the walkout if the company gave in`, `would suspend the walkout.`: then nothing
    that is told behind it is a condition of it.
    """
    before = [word.key for word in own.matter.words if word.end <= limit.clause.start][-ENDS:]
    words, text = other.matter.words, other.excerpt.text
    ends = (
        at
        for at, word in enumerate(words)
        if text[word.end : word.end + 1] in _FULL
        and text[word.end + 1 : word.end + 2].strip() == ""
    )
    return len(before) == ENDS and any(
        [word.key for word in words[at + 1 - ENDS : at + 1]] == before for at in ends
    )


def _says_all(own: Half, other: Half) -> bool:
    """Whether the other side says that it holds of all, or of none with a word of its own."""
    if any(place.row in _ALL for place in places(other.excerpt, "scope")):
        return True
    none = other.excerpt.own.negation.distant
    mine, others = ({token.text for token in side.excerpt.tokens} for side in (own, other))
    return bool(none & others - mine)
