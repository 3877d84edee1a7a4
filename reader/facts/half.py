"""One side of a paired sentence, read for what it has and the other side lacks."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.claim import ClaimWord, Matter, matter
from reader.facts.excerpt import Excerpt
from reader.facts.sentence_words import KnownWords, SentenceWords, known_words
from reader.model import Passage, Rule, Severity, Side, Span
from reader.named_tuple import NamedTuple

HOST = 6
"""Words around what is missing that have to stand on the other side."""
HOST_SHARE = 0.6
LEAST = 2
"""Words around what is missing of which the other side has to have so many."""
ELSEWHERE = 0.6
"""The share of its words in one sentence of the other article from which it is told there."""


class Half(NamedTuple):
    """One side of a passage, read for what it has and the other lacks."""

    side: Side
    run: Sequence[int]
    excerpt: Excerpt
    matter: Matter
    words: KnownWords


class Missing(NamedTuple):
    """What one side has and the other lacks."""

    span: Span
    message: str
    rules: tuple[Rule, Rule]
    chance: float
    severity: Severity


def alone(own: Half, other: Half) -> list[ClaimWord]:
    """The words of a side that the other has in no form; figures are compared elsewhere."""
    counting = own.excerpt.own.numbers.counting
    return [
        word
        for word in own.matter.words
        if not word.key[0].isdecimal()
        and word.key not in counting
        and not other.words.has(word.key)
    ]


def is_told(other: Half, words: Sequence[ClaimWord], sentences: SentenceWords) -> bool:
    """Whether the sentences around, or one sentence elsewhere, tell most of some words."""
    near = sentences.near(other.side, other.run)
    if known_words(matter(near)).share(words) >= ELSEWHERE:
        return True
    return len(words) > 1 and sentences.has_sentence(other.side, words, ELSEWHERE)


def stands(own: Half, other: Half, span: Span, *, share: float = HOST_SHARE) -> bool:
    """Whether the other side tells what stands around a span."""
    words = own.matter.words
    before = [w for w in words if w.end <= span.start][-HOST:]
    after = [w for w in words if w.start >= span.end][:HOST]
    host = [*before, *after]
    told = sum(other.words.has(word.key) for word in host)
    return told >= min(LEAST, len(host)) > 0 and told >= share * len(host)


def chance(own: Half, other: Half) -> float:
    """What the other side says besides may be the same in words that are not known to be."""
    return 0.55 if alone(other, own) else 0.7


def read_half(side: Side, excerpt: Excerpt, passage: Passage) -> Half:
    """A side of a passage."""
    own = matter(excerpt)
    return Half(side, passage.run(side), excerpt, own, known_words(own))
