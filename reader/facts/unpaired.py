"""What is known of sentences without a partner: how many, where, and what they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from reader.facts.claim import ClaimWord, matter
from reader.facts.excerpt import FoldedArticle, Token
from reader.facts.quotes.read import quotations
from reader.facts.sentence_words import inside
from reader.model import Finding, Passage, Role, Side
from reader.named_tuple import NamedTuple
from reader.progress import paced

A_QUOTATION = 4
"""Words from which a quotation is more than a word or two in marks."""


def is_paired(passage: Passage) -> bool:
    """Whether both sides have sentences there."""
    return bool(passage.bead.left and passage.bead.right)


def without_partner(passages: Sequence[Passage], side: Side, source: FoldedArticle) -> float:
    """The share in 0..1 of the sentences of a side's body that have no partner."""
    every = source.article.sentences
    paired = [
        is_paired(passage)
        for passage in paced(passages)
        for index in passage.run(side)
        if every[index].role is Role.BODY
    ]
    return 1 - sum(paired) / len(paired) if paired else 0.0


def between_pairs(passages: Sequence[Passage], side: Side) -> frozenset[int]:
    """The passages between two pairs of sentences where a side has sentences without a partner."""
    groups = _groups(passages, range(len(passages)))
    return frozenset(
        index for each in groups if any(passages[i].run(side) for i in each) for index in each
    )


def together(passages: Sequence[Passage], side: Side) -> Mapping[int | None, int]:
    """By passage: how many sentences of a side stand together there without a partner."""
    found: dict[int | None, int] = {}
    own = [index for index in paced(range(len(passages))) if passages[index].run(side)]
    for group in _groups(passages, own):
        count = sum(len(passages[index].run(side)) for index in group)
        found.update(dict.fromkeys(group, count))
    return found


def standing_there(passages: Sequence[Passage], side: Side) -> Mapping[int, frozenset[int]]:
    """By passage without a pair: the sentences of a side between the same two pairs."""
    found: dict[int, frozenset[int]] = {}
    for group in _groups(passages, range(len(passages))):
        there = frozenset(sentence for at in group for sentence in passages[at].run(side))
        found.update(dict.fromkeys(group, there))
    return found


def _groups(passages: Sequence[Passage], places: Sequence[int]) -> Iterator[list[int]]:
    """The passages of some that stand together without a pair between them."""
    for paired, group in groupby(paced(places), lambda index: is_paired(passages[index])):
        if not paired:
            yield list(group)


class Held(NamedTuple):
    """What a stretch left out or put in holds: its words of matter, and whether it is quoted.

    A word or two in marks are no quotation. `tokens` are all of it, where it is a whole sentence.
    """

    words: Sequence[ClaimWord]
    quoted: bool
    tokens: Sequence[Token]


NOTHING = Held((), quoted=False, tokens=())


def held(finding: Finding, passage: Passage | None, side: Side, source: FoldedArticle) -> Held:
    """What a finding's words hold of the first sentence of a passage that they reach."""
    fact = finding.left or finding.right
    if passage is None or fact is None:
        return NOTHING
    every = source.article.sentences
    run = [i for i in passage.run(side) if every[i].span.end > fact.span.start][:1]
    if not run:
        return NOTHING
    own = source.excerpt(run)
    words = matter(own)
    said = (each for each in quotations(own) if each.span.within(fact.span))
    return Held(
        [words.words[k] for k in inside(words, fact.span)],
        any(len(each.words) >= A_QUOTATION for each in said),
        own.tokens if fact.span == own.span else (),
    )
