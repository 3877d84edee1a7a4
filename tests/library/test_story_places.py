"""Where the stories of a list stand, and that what is mended after a key is what is found anew."""

from __future__ import annotations

import random

import pytest

from reader.library.entries import Entry
from reader.library.loading import LoadState
from reader.library.story_places import story_places
from reader.review.state.related import Related, Relation


def articles(count: int, chosen: random.Random) -> list[Entry]:
    """Stories of one to five articles, some of them only likely, all mixed."""
    entries = []
    for k in range(count):
        story = chosen.randrange(count // 3)
        likely = chosen.random() < 0.2
        known = None if likely or chosen.random() < 0.2 else story
        candidate = story if likely else None
        one = Entry(
            f"{k}.txt", str(k), digest=f"d{k}", known=True, story=known, candidate=candidate
        )
        entries.append(one)
    return entries


@pytest.mark.parametrize("seed", range(20))
def test_places_after_a_saying_are_those_found_anew(seed: int) -> None:
    chosen = random.Random(seed)
    entries = articles(60, chosen)
    state = LoadState(entries, {})
    for _ in range(12):
        left, right = chosen.sample(entries, 2)
        relation = chosen.choice([Relation.JOINED, Relation.PARTED])
        related = [Related(relation, left.digest, right.digest, "Ida", "2031")]
        wires = state.wires
        if chosen.random() < 0.5:
            related, wires = [], wires ^ {left.digest}
        state = state.said(related, wires)
        anew = LoadState(state.entries, {}, wires=wires)
        assert state.copies == anew.copies
        assert state.stories == story_places(state.entries, frozenset(anew.copies.values()))


def test_places_of_stories_are_those_of_their_sure_and_likely_articles() -> None:
    entries = [Entry("a", story=3), Entry("b"), Entry("c", candidate=3), Entry("d", story=4)]
    places = story_places(entries, {"a"})
    assert places.of_stories({3}) == [0, 2]
    assert (places.wires, places.likely) == (frozenset({0}), frozenset({2}))
