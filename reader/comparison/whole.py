"""The picture of the whole: what the alignment says of two articles before any finding does.

    wire 291 words, brief 50, all of the brief is in the wire     abridged
    18 and 21 sentences, 2 of them shared                         two stories
    everything else                                               no picture: each finding counts

A much shorter telling leaves out by nature, and two reports of their own tell different things: a
finding for every sentence would hide what matters. So the picture stands for them. Omissions and
additions of weight stay findings of an abridged telling, and so does of two stories what differs
within sentences that surely tell the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from reader.dataclass import dataclass, replace
from reader.model import (
    Article,
    FactKind,
    Finding,
    Link,
    Passage,
    Picture,
    PictureKind,
    Role,
    Severity,
)
from reader.progress import paced
from reader.text import words

LEAST_SENTENCES = 4
"""Sentences in the body of either article from which there is a picture."""
ONE_STORY = 0.61
"""Share of its words in paired sentences, up to which neither article tells the other's story."""
SURELY = 0.9
"""Score of a link in two stories from which its passage surely tells the same."""
MUCH_SHORTER = 0.5
"""Words of the shorter body over those of the longer one, up to which it is abridged."""
ABRIDGED_FROM = 0.8
"""Share of the words of an abridged body that stand in paired sentences, at least."""

_ONE_SIDED = {FactKind.OMISSION, FactKind.ADDITION}


@dataclass(frozen=True, slots=True, eq=False)
class _Body:
    """The body of one side: its sentences, those with a partner, its words and theirs."""

    sentences: int
    paired: int
    words: int
    paired_words: int

    @property
    def covered(self) -> float:
        return self.paired_words / self.words


def picture_of(
    left: Article, right: Article, links: Iterable[Link], *, independent: bool = False
) -> Picture | None:
    """The picture of two aligned articles, or None where each finding tells more.

    The same from both sides: what is abridged from one is expanded from the other. Two that a
    reader calls `independent` are two stories, whatever they share.
    """
    listed = list(links)
    count = cache(words.count)  # Most sentences stand in both.
    bodies = (
        _body(left, {link.left for link in listed}, count),
        _body(right, {link.right for link in listed}, count),
    )
    small = any(body.sentences < LEAST_SENTENCES or not body.words for body in bodies)
    kind = PictureKind.TWO_STORIES if independent else None if small else _kind(*bodies)
    if kind is None:
        return None
    fewer = min(bodies, key=lambda body: (body.sentences, body.paired))
    length = bodies[1].words / max(1, bodies[0].words)
    return Picture(kind, fewer.paired, fewer.sentences, length)


def summed_up(
    findings: Iterable[Finding],
    passages: Sequence[Passage],
    links: Iterable[Link],
    picture: Picture | None,
) -> tuple[Finding, ...]:
    """The same findings; those that the picture stands for are marked."""
    if picture is None:
        return tuple(findings)
    apart = picture.kind is PictureKind.TWO_STORIES
    stood_for = _in_two_stories(passages, links) if apart else _light
    return tuple(replace(found, summed_up=stood_for(found)) for found in paced(findings))


def _body(article: Article, paired: set[int], count: Callable[[str], int]) -> _Body:
    sizes = {
        index: count(article.sentence_text(index))
        for index, sentence in enumerate(article.sentences)
        if sentence.role is Role.BODY
    }
    within = [size for index, size in sizes.items() if index in paired]
    return _Body(len(sizes), len(within), sum(sizes.values()), sum(within))


def _kind(left: _Body, right: _Body) -> PictureKind | None:
    if max(left.covered, right.covered) < ONE_STORY:
        return PictureKind.TWO_STORIES
    if right.words <= MUCH_SHORTER * left.words and right.covered >= ABRIDGED_FROM:
        return PictureKind.ABRIDGED
    if left.words <= MUCH_SHORTER * right.words and left.covered >= ABRIDGED_FROM:
        return PictureKind.EXPANDED
    return None


def _light(found: Finding) -> bool:
    """What a much shorter telling leaves out without harm."""
    return found.kind in _ONE_SIDED and found.severity is Severity.LOW


def _in_two_stories(
    passages: Sequence[Passage], links: Iterable[Link]
) -> Callable[[Finding], bool]:
    """What two reports of their own tell differently by nature; all, where they share nothing."""
    linked = {link.left for link in links if link.score >= SURELY}
    sure = {index for index, one in enumerate(passages) if linked.intersection(one.bead.left)}

    def stood_for(found: Finding) -> bool:
        if found.kind is FactKind.HEADLINE and found.passage is not None:
            return not sure
        return found.kind in _ONE_SIDED or found.passage not in sure

    return stood_for
