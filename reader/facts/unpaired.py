"""What is known of sentences without a partner: how many, where, and what they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from reader.facts.claim import ClaimWord, matter
from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.facts.quotes.read import quotations
from reader.facts.sentence_words import inside
from reader.model import Finding, Passage, Role, Side
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


def gaps(passages: Sequence[Passage], side: Side) -> frozenset[int]:
    """The passages between two pairs of sentences where a side has sentences without a partner."""
    between = _between_pairs(passages, range(len(passages)))
    return frozenset(
        index for each in between if any(passages[i].run(side) for i in each) for index in each
    )


def stretches(passages: Sequence[Passage], side: Side) -> Mapping[int | None, int]:
    """By passage: how many sentences of a side stand together there without a partner."""
    found: dict[int | None, int] = {}
    own = [index for index in paced(range(len(passages))) if passages[index].run(side)]
    for together in _between_pairs(passages, own):
        count = sum(len(passages[index].run(side)) for index in together)
        found.update(dict.fromkeys(together, count))
    return found


def _between_pairs(passages: Sequence[Passage], places: Sequence[int]) -> Iterator[list[int]]:
    """The passages of some that stand together without a pair between them."""
    for paired, group in groupby(paced(places), lambda index: is_paired(passages[index])):
        if not paired:
            yield list(group)


def words_of(finding: Finding, own: Excerpt | None) -> Sequence[ClaimWord]:
    """The words of matter of a stretch left out or put in."""
    fact = finding.left or finding.right
    words = matter(own) if own and fact else None
    return [words.words[k] for k in inside(words, fact.span)] if words and fact else ()


def is_quoted(finding: Finding, own: Excerpt | None) -> bool:
    """Whether a stretch left out or put in holds a quotation, not only a word or two in marks."""
    fact = finding.left or finding.right
    if own is None or fact is None:
        return False
    said = (each for each in quotations(own) if each.span.within(fact.span))
    return any(len(each.words) >= A_QUOTATION for each in said)


def sentence_of(
    finding: Finding, passage: Passage | None, side: Side, source: FoldedArticle
) -> Excerpt | None:
    """The first sentence of a passage that a finding's words reach."""
    fact = finding.left or finding.right
    if passage is None or fact is None:
        return None
    every = source.article.sentences
    run = [i for i in passage.run(side) if every[i].span.end > fact.span.start][:1]
    return source.excerpt(run) if run else None
