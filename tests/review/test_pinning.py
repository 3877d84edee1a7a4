"""Corrections by hand: the last word counts, and every step can be taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.model import Article, MatchedBy, Pin
from reader.review.pinning import MOST_PAST, Corrections

SENTENCES = st.integers(0, 6)
RUNS = st.builds(lambda start, size: range(start, start + size), SENTENCES, st.integers(0, 3))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("joined"), SENTENCES, SENTENCES),
        st.tuples(st.just("parted"), RUNS, RUNS),
        st.tuples(st.just("freed"), RUNS, RUNS),
    ),
    max_size=12,
)


def after(steps: list[tuple[str, int, int]]) -> Corrections:
    corrections = Corrections()
    for verb, left, right in steps:
        corrections = getattr(corrections, verb)(left, right)
    return corrections


def apart(left: int, right: int) -> Pin:
    return Pin(left, right, together=False)


def test_a_join_takes_the_place_of_one_with_a_sentence_elsewhere() -> None:
    assert Corrections().joined(1, 1).joined(1, 4).pins == (Pin(1, 4),)
    assert Corrections().joined(1, 1).joined(5, 1).pins == (Pin(5, 1),)


def test_a_sentence_that_was_split_in_two_can_be_joined_with_both() -> None:
    assert Corrections().joined(1, 1).joined(1, 2).pins == (Pin(1, 1), Pin(1, 2))
    assert Corrections().joined(1, 1).joined(2, 1).pins == (Pin(1, 1), Pin(2, 1))


def test_two_sentences_told_apart_can_be_joined_and_the_other_way_round() -> None:
    parted = Corrections().joined(2, 3).parted([2], [3])
    assert parted.pins == (apart(2, 3),)
    assert parted.joined(2, 3).pins == (Pin(2, 3),)


def test_no_match_parts_every_sentence_of_the_one_side_from_every_one_of_the_other() -> None:
    assert Corrections().parted(range(1, 3), range(4, 6)).pins == (
        apart(1, 4),
        apart(1, 5),
        apart(2, 4),
        apart(2, 5),
    )


def test_what_was_said_of_other_sentences_stays() -> None:
    corrections = Corrections().joined(0, 0).parted([1], [5])
    assert corrections.joined(3, 3).pins == (Pin(0, 0), apart(1, 5), Pin(3, 3))
    assert corrections.freed([0], []).pins == (apart(1, 5),)


def test_saying_the_same_again_is_no_step() -> None:
    once = Corrections().joined(0, 0)
    assert once.joined(0, 0) is once


def test_with_nothing_to_take_back_nothing_changes() -> None:
    kept = Corrections((Pin(0, 0),))
    assert kept.undone() is kept


def test_the_oldest_steps_are_forgotten() -> None:
    corrections = Corrections()
    for index in range(MOST_PAST + 50):
        corrections = corrections.joined(0, 2 * index)
    assert len(corrections.past) == MOST_PAST


@given(STEPS)
def test_undoing_every_step_leads_back_to_the_start(steps: list[tuple[str, int, int]]) -> None:
    corrections = after(steps)
    for _ in corrections.past:
        corrections = corrections.undone()
    assert corrections == Corrections()


@given(STEPS, SENTENCES, SENTENCES)
def test_the_last_join_always_holds_and_undoing_it_is_exact(
    steps: list[tuple[str, int, int]], left: int, right: int
) -> None:
    before = after(steps)
    joined = before.joined(left, right)
    assert Pin(left, right) in joined.pins
    assert joined is before or joined.undone() == before


@given(STEPS)
def test_pins_are_sorted_one_a_pair_and_each_sentence_is_joined_with_neighbours_only(
    steps: list[tuple[str, int, int]],
) -> None:
    pins = after(steps).pins
    places = [(pin.left, pin.right) for pin in pins]
    assert places == sorted(set(places))
    for left in {pin.left for pin in pins}:
        rights = sorted(pin.right for pin in pins if pin.together and pin.left == left)
        assert len(rights) < 2 or rights == list(range(rights[0], rights[-1] + 1))


@given(STEPS)
def test_exchanging_the_articles_twice_changes_nothing(steps: list[tuple[str, int, int]]) -> None:
    corrections = after(steps)
    assert corrections.mirrored().mirrored() == corrections
    assert {(p.left, p.right) for p in corrections.pins} == {
        (p.right, p.left) for p in corrections.mirrored().pins
    }


LEFT = Article.from_sentences(
    [
        "The harbour master closed the eastern lock on Friday.",
        "Nine barges were waiting above the weir by noon.",
        "Divers found a cracked hinge on the lower gate.",
        "Repairs will cost about 40,000 euros.",
    ]
)
RIGHT = Article.from_sentences(
    [
        "On Friday the eastern lock was closed by the harbour master.",
        "By noon nine barges waited above the weir.",
        "A hinge on the lower gate had cracked, divers found.",
        "The repairs are put at 40,000 euros.",
    ]
)


def pairs(corrections: Corrections, *, inverted: bool = False) -> set[tuple[int, int]]:
    sides = (RIGHT, LEFT) if inverted else (LEFT, RIGHT)
    return {(link.left, link.right) for link in compare(*sides, pins=corrections.pins).links}


def test_a_comparison_honours_joins_and_partings_and_pairs_the_rest_around_them() -> None:
    assert pairs(Corrections()) == {(0, 0), (1, 1), (2, 2), (3, 3)}
    assert pairs(Corrections().parted([2], [2])) == {(0, 0), (1, 1), (3, 3)}
    swapped = Corrections().joined(2, 1).joined(1, 2)
    assert pairs(swapped) == {(0, 0), (2, 1), (1, 2), (3, 3)}
    assert pairs(swapped.mirrored(), inverted=True) == {(0, 0), (1, 2), (2, 1), (3, 3)}


def test_a_passage_joined_by_hand_says_so() -> None:
    found = compare(LEFT, RIGHT, pins=Corrections().joined(1, 2).pins).passages
    (by_hand,) = [p for p in found if p.bead.matched_by is MatchedBy.BY_HAND]
    assert (by_hand.bead.left, by_hand.bead.right) == (range(1, 2), range(2, 3))
