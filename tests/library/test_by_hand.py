"""Stories as a reader puts them together and apart."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.by_hand import put_together, wires_in
from reader.library.choice import wire_copies
from reader.library.entries import Entry
from reader.library.story_places import story_places
from reader.review.state.related import Related, Relation


def entry(name: str, story: int | None = None, candidate: int | None = None) -> Entry:
    digest = name[0]
    return Entry(f"{name}.txt", name, digest=digest, known=True, story=story, candidate=candidate)


WIRE, LIGHT, LIKELY = entry("wire", 0), entry("light", 0), entry("x", candidate=0)
OTHER, THIRD, ALONE = entry("other", 1), entry("third", 1), entry("alone")
ALL = (WIRE, LIGHT, LIKELY, OTHER, THIRD, ALONE)


def said(relation: Relation, left: str, right: str = "") -> Related:
    first, second = sorted((left, right)) if right else (left, right)
    return Related(relation, first, second, "Ida", "2031")


def told(*related: Related, entries: Sequence[Entry] = ALL) -> dict[str, str]:
    """The wire copy of each telling, by their names."""
    made = put_together(entries, related, wires_in(related), story_places(entries, ()))
    copies = wire_copies(made, wires_in(related)).items()
    return {path.removesuffix(".txt"): wire.removesuffix(".txt") for path, wire in copies}


def test_what_is_only_likely_is_held_against_the_wire_copy_too() -> None:
    assert told() == {"light": "wire", "x": "wire", "third": "other"}


def test_joined_articles_bring_their_stories_together_and_an_alone_one_joins() -> None:
    joined = told(said(Relation.JOINED, "t", "l"))
    assert joined == {"light": "wire", "other": "wire", "third": "wire", "x": "wire"}
    assert told(said(Relation.JOINED, "a", "l"))["alone"] == "wire"
    likely = told(said(Relation.JOINED, "x", "a"))
    assert likely == {"light": "wire", "third": "other", "alone": "x"}


def test_a_parted_article_is_alone_and_what_is_likely_is_so_no_longer() -> None:
    assert told(said(Relation.PARTED, "l", "w"), entries=(WIRE, LIGHT, LIKELY)) == {}
    three = (WIRE, LIGHT, entry("second", 0))
    assert told(said(Relation.PARTED, "l", "w"), entries=three) == {"second": "wire"}
    assert told(said(Relation.PARTED, "x", "w")) == {"light": "wire", "third": "other"}


def test_the_wire_copy_by_hand_is_the_base_and_never_the_one_that_leaves() -> None:
    assert told(said(Relation.WIRE, "l"))["wire"] == "light"
    three = (WIRE, LIGHT, entry("second", 0))
    parted = told(said(Relation.WIRE, "l"), said(Relation.PARTED, "l", "w"), entries=three)
    assert parted == {"second": "light"}


def test_what_was_said_of_articles_that_are_not_here_changes_nothing() -> None:
    unknown = [said(Relation.JOINED, "w", "?")]
    assert put_together(ALL, unknown, frozenset(), story_places(ALL, ())) == list(ALL)
