"""How far two long articles are compared: all of both only where most sentences stand in both.

    50,000 sentences, of which 15,000 are edited           all of both
    50,000, of which none stands in the other article      the first 20,000 of each

A sentence that both have costs next to nothing; one that the other article lacks is weighed against
many of its sentences, and that is what hostile texts are made of.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.formats.caps import cut_after
from reader.model import SENTENCES_CUT, Article, Pin

MOST_ALONE = 20_000
"""Sentences of an article that the other has not, word for word; of more, no more are compared."""


def as_far_as_compared(
    left: Article, right: Article, pins: Sequence[Pin]
) -> tuple[Article, Article, Sequence[Pin]]:
    """The two articles, or the beginning of each with a note where too much stands in one alone.

    Pins of sentences beyond that are left out.
    """
    if max(len(left.sentences), len(right.sentences)) <= MOST_ALONE:
        return left, right, pins
    texts = [
        [article.sentence_text(index) for index in range(len(article.sentences))]
        for article in (left, right)
    ]
    known = [frozenset(own) for own in texts]
    alone = [
        sum(text not in others for text in own)
        for own, others in zip(texts, known[::-1], strict=True)
    ]
    if max(alone) <= MOST_ALONE:
        return left, right, pins
    beyond = [range(MOST_ALONE, len(article.sentences)) for article in (left, right)]
    followed = [pin for pin in pins if pin.left not in beyond[0] and pin.right not in beyond[1]]
    return _beginning(left), _beginning(right), followed


def _beginning(article: Article) -> Article:
    """The first `MOST_ALONE` sentences; what follows is not read, and counts as a difference."""
    if len(article.sentences) <= MOST_ALONE:
        return article
    sentences = article.sentences[:MOST_ALONE]
    end = sentences[-1].span.end
    kept = tuple(note for note in article.notes if not note.startswith(SENTENCES_CUT))
    return replace(
        article,
        text=article.text[:end],
        sentences=sentences,
        notes=(*kept, cut_after(MOST_ALONE)),
        unread=f"{article.text[end:]}\n{article.unread}",
    )
