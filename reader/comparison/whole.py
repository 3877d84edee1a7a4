"""The picture of the whole: what the alignment says of two articles before any finding does.

    wire 291 words, brief 50, all of the brief is in the wire     abridged
    18 and 21 sentences, 2 of them shared                         two stories
    everything else                                               no picture: each finding counts

A much shorter telling leaves out by nature, and two reports of their own tell different things: a
finding for every sentence would hide what matters. So the picture stands for them. Of what an
abridged telling leaves out the gravest few stay findings; of two stories what differs within
sentences that surely tell the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reader.dataclass import dataclass, replace
from reader.model import (
    Article,
    FactKind,
    Finding,
    Kind,
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
"""Sentences from which there is a picture, in the body of either article; of two of which one is
much shorter, in the longer one: a flash may be a sentence."""
ONE_STORY = 0.61
"""Share of its words in paired sentences, up to which neither article tells the other's story."""
SURELY = 0.9
"""Score of a link in two stories from which its passage surely tells the same."""
MUCH_SHORTER = 0.5
"""Words of the shorter body over those of the longer one, up to which it is abridged."""
GRAVEST = 5
"""Sentences that a much shorter telling leaves out and that stay findings, at most."""

_ONE_SIDED = {FactKind.OMISSION, FactKind.ADDITION}
_MISSING = {PictureKind.ABRIDGED: FactKind.OMISSION, PictureKind.EXPANDED: FactKind.ADDITION}
"""What the findings are of what the shorter telling leaves out."""


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
    left: Article,
    right: Article,
    links: Iterable[Link],
    count: Callable[[str], int] = words.count,
    *,
    independent: bool = False,
) -> Picture | None:
    """The picture of two aligned articles, or None where each finding tells more.

    The same from both sides: what is abridged from one is expanded from the other. Two that a
    reader calls `independent` are two stories, whatever they share. `count` counts words.
    """
    listed = list(links)
    bodies = (
        _body(left, {link.left for link in listed}, count),
        _body(right, {link.right for link in listed}, count),
    )
    empty = any(not body.words for body in bodies)
    kind = PictureKind.TWO_STORIES if independent else None if empty else _kind(*bodies)
    if kind is None:
        return None
    fewer = min(bodies, key=lambda body: (body.sentences, body.paired))
    length = bodies[1].words / max(1, bodies[0].words)
    return Picture(kind, fewer.paired, fewer.sentences, length)


def summed_up(
    found: Sequence[Finding],
    weighed: Sequence[Severity],
    passages: Sequence[Passage],
    links: Iterable[Link],
    picture: Picture | None,
) -> tuple[Finding, ...]:
    """The same findings; those that the picture stands for are marked.

    `weighed` is the severity of each by its rule, whatever its chance.
    """
    if picture is None:
        return tuple(found)
    if picture.kind is PictureKind.TWO_STORIES:
        folded = _in_two_stories(found, passages, links)
    else:
        folded = _but_the_gravest(found, weighed, passages, _MISSING[picture.kind])
    return tuple(replace(one, summed_up=k in folded) for k, one in enumerate(paced(found)))


def _body(article: Article, paired: set[int], count: Callable[[str], int]) -> _Body:
    sizes = {
        index: count(article.sentence_text(index))
        for index, sentence in enumerate(article.sentences)
        if sentence.role is Role.BODY
    }
    within = [size for index, size in sizes.items() if index in paired]
    return _Body(len(sizes), len(within), sum(sizes.values()), sum(within))


def _kind(left: _Body, right: _Body) -> PictureKind | None:
    shorter, longer = sorted((left, right), key=lambda body: body.words)
    much = shorter.words <= MUCH_SHORTER * longer.words
    if (longer.sentences if much else min(left.sentences, right.sentences)) < LEAST_SENTENCES:
        return None
    if max(left.covered, right.covered) < ONE_STORY:
        return PictureKind.TWO_STORIES
    if not much:
        return None
    return PictureKind.ABRIDGED if shorter is right else PictureKind.EXPANDED


def _but_the_gravest(
    found: Sequence[Finding],
    weighed: Sequence[Severity],
    passages: Sequence[Passage],
    missing: FactKind,
) -> set[int]:
    """What is left out or put in without harm, and all but the gravest of what a side leaves out.

    Those are what the core of the story would be misread without, the surest first.
    """
    light = {
        k for k, one in enumerate(found) if one.kind in _ONE_SIDED and one.severity is Severity.LOW
    }
    whole = {
        k
        for k, one in enumerate(found)
        if one.kind is missing
        and one.passage is not None
        and passages[one.passage].kind is not Kind.REWORDED
    }
    grave = [k for k in whole if weighed[k] is Severity.HIGH and not found[k].possible]
    gravest = sorted(grave, key=lambda k: (-found[k].chance, k))[:GRAVEST]
    return light | whole.difference(gravest)


def _in_two_stories(
    found: Sequence[Finding], passages: Sequence[Passage], links: Iterable[Link]
) -> set[int]:
    """What two reports of their own tell differently by nature; all, where they share nothing."""
    linked = {link.left for link in links if link.score >= SURELY}
    sure = {index for index, one in enumerate(passages) if linked.intersection(one.bead.left)}

    def stood_for(one: Finding) -> bool:
        if one.kind is FactKind.HEADLINE and one.passage is not None:
            return not sure
        return one.kind in _ONE_SIDED or one.passage not in sure

    return {k for k, one in enumerate(found) if stood_for(one)}
