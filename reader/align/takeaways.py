"""Takeaways and what they sum up.

Left body "Officers found no leaking fuel, but laid a boom.", right body "Specialists detected no
fuel; a floating barrier was placed around the ship.", right takeaway "Barrier deployed although no
pollution was detected." The takeaway shares hardly a word with the left sentence: the ugly answer
calls it an addition. But it shares much with its own article's sentence, and that one has the left
sentence as its partner. So a takeaway is measured against each left sentence together with that
sentence's partners, and against the sentences of its own article that have none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.align.likeness import Telling
from reader.align.options import Options
from reader.align.pins import Pinned
from reader.align.profile import Profile, profile
from reader.align.roles import SAME_STORY, related
from reader.align.second import sigmoid
from reader.align.similarity import Lexicon
from reader.align.texts import Sides, Texts, link_of
from reader.model import Link, Role
from reader.named_tuple import NamedTuple
from reader.progress import Progress

MOST = 60
"""Takeaways of one article that are measured; an article has a handful."""

FAR = 400
"""Body sentences that they are measured against, from the first on."""

TOLD = 0.1
"""The share of a takeaway that what it sums up has to tell."""

SUPPORT = 0.2
"""The same for a sentence of its own article, which is worded more like it."""


class Source(NamedTuple):
    """What a takeaway may sum up: a sentence of the other article, of its own, or a pair of both.

    `terms` are the words and the grams of all sentences meant.
    """

    across: int | None
    own: int | None
    terms: Profile


def takeaway_links(
    sides: Sides, links: Sequence[Link], pin: Pinned, options: Options, progress: Progress
) -> tuple[list[Link], tuple[dict[int, int], dict[int, int]]]:
    """Links of takeaways, and for the takeaways of each side the sentence there that says so."""
    found: list[Link] = []
    supported: tuple[dict[int, int], dict[int, int]] = ({}, {})
    same_story = related(sides, links) >= SAME_STORY
    for at, one in enumerate(sides):
        taken = {(link.left, link.right)[at] for link in links}
        takeaways = [k for k in one.of(Role.TAKEAWAY) if k not in taken][:MOST]
        if not takeaways:
            continue
        sources = _sources(sides, at, links, progress)
        for takeaway, best, score in _summed(one, takeaways, sources):
            if best.own is not None:
                supported[at][takeaway] = best.own
            if best.across is None or not same_story:
                continue
            i, j = (takeaway, best.across) if at == 0 else (best.across, takeaway)
            if score >= options.threshold and pin.allows(i, j):
                found.append(link_of(sides, i, j, score))
    return found, supported


def _sources(sides: Sides, at: int, links: Sequence[Link], progress: Progress) -> list[Source]:
    """Every body sentence of the other side with its partners, then those of its own without."""
    own, other = sides[at], sides[1 - at]
    partners: dict[int, list[int]] = defaultdict(list)
    linked = set()
    for link in links:
        here, there = (link.left, link.right) if at == 0 else (link.right, link.left)
        partners[there].append(here)
        linked.add(here)
    theirs = other.of(Role.BODY)[:FAR]
    ours = [k for k in own.of(Role.BODY) if k not in linked][:FAR]
    read = {k: profile(own.texts[k], own.language) for there in theirs for k in partners[there]}
    found = []
    for there in progress.over(theirs):
        told = [profile(other.texts[there], other.language), *(read[k] for k in partners[there])]
        found.append(Source(there, next(iter(partners[there]), None), _together(told)))
    return found + [Source(None, k, profile(own.texts[k], own.language)) for k in ours]


def _together(told: Sequence[Profile]) -> Profile:
    """The terms of several sentences as those of one."""
    stems = frozenset[str]().union(*(one.stems for one in told))
    grams = frozenset[str]().union(*(one.grams for one in told))
    return told[0]._replace(stems=stems, grams=grams)


def _summed(
    one: Texts, takeaways: Sequence[int], sources: Sequence[Source]
) -> Iterator[tuple[int, Source, float]]:
    """Every takeaway that sums something up, with what, and how sure that is, 0..1.

    The chance is a logistic curve over the share told and its lead over the next best source,
    drawn through two dozen takeaways by hand.
    """
    read = {k: profile(one.texts[k], one.language) for k in takeaways}
    telling = Telling(Lexicon([*read.values(), *(source.terms for source in sources)]))
    for k, terms in read.items():
        shares = sorted(
            ((telling.told(terms, source.terms), -place) for place, source in enumerate(sources)),
            reverse=True,
        )
        if not shares:
            continue
        share, lead = shares[0][0], shares[0][0] - (shares[1][0] if len(shares) > 1 else 0.0)
        best = sources[-shares[0][1]]
        if share >= (SUPPORT if best.across is None else TOLD):
            yield k, best, sigmoid(-1 + 6 * share + 4 * lead)
