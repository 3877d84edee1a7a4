"""How far two long articles are compared: all of both only where most sentences stand in both.

    50,000 sentences, of which 15,000 are edited           all of both
    50,000, of which 24,000 are edited                     the first 20,000 of each
    10,000, of which none stands in the other article      the first 6,000 of each

A sentence that both have costs next to nothing; one that the other article lacks is weighed against
many of its sentences, and that is what hostile texts are made of.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.formats.caps import cut_after
from reader.model import SENTENCES_CUT, Article, Pin

MOST_ALONE, MOSTLY_ALONE = 20_000, 6_000
"""Sentences of an article that the other has not, word for word; of more, no more are compared. The
second where both articles together have more of these than of others."""


def as_far_as_compared(
    left: Article, right: Article, pins: Sequence[Pin]
) -> tuple[Article, Article, Sequence[Pin]]:
    """The two articles, or the beginning of each with a note where too much stands in one alone.

    Pins of sentences beyond that are left out.
    """
    most = _most_compared(left, right)
    beyond = [range(most, len(article.sentences)) for article in (left, right)]
    followed = [pin for pin in pins if pin.left not in beyond[0] and pin.right not in beyond[1]]
    return _beginning(left, most), _beginning(right, most), followed


def _most_compared(left: Article, right: Article) -> int:
    """How many sentences of each article are compared, at most."""
    longest = max(len(left.sentences), len(right.sentences))
    if longest <= MOSTLY_ALONE:
        return longest
    texts = [
        [article.sentence_text(index) for index in range(len(article.sentences))]
        for article in (left, right)
    ]
    known = [frozenset(own) for own in texts]
    alone = [
        sum(text not in others for text in own)
        for own, others in zip(texts, known[::-1], strict=True)
    ]
    if sum(alone) > max(2 * MOSTLY_ALONE, sum(map(len, texts)) / 2):
        return MOSTLY_ALONE
    return MOST_ALONE if max(alone) > MOST_ALONE else longest


def _beginning(article: Article, most: int) -> Article:
    """The first sentences; what follows is not read, and counts as a difference."""
    if len(article.sentences) <= most:
        return article
    sentences = article.sentences[:most]
    end = sentences[-1].span.end
    kept = tuple(note for note in article.notes if not note.startswith(SENTENCES_CUT))
    return replace(
        article,
        text=article.text[:end],
        sentences=sentences,
        notes=(*kept, cut_after(most)),
        unread=f"{article.text[end:]}\n{article.unread}",
    )
