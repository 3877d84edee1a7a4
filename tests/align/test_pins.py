"""What the reader pins together or apart stays so, and the rest is aligned around it."""

import pytest

from reader.align import align
from reader.model import Article, MatchedBy, Pin

LEFT = Article.from_sentences(
    [
        "Two climbers were found alive on Mount Ostre after five nights.",
        "A helicopter crew saw their red tent below the western ridge.",
        "Both suffer from frostbite but are out of danger, a doctor said.",
        "The mountain stays closed until the storm has passed.",
    ]
)
RIGHT = Article.from_sentences(
    [
        "After five nights on Mount Ostre two climbers have been found alive.",
        "Below the western ridge a helicopter crew spotted their red tent.",
        "A doctor said both had frostbite but were out of danger.",
        "Until the storm is over the mountain will stay closed.",
    ]
)


def pairs(*pins: Pin) -> set[tuple[int, int]]:
    return {(link.left, link.right) for link in align(LEFT, RIGHT, pins=pins).links}


def test_without_pins_every_sentence_finds_its_partner() -> None:
    assert pairs() == {(0, 0), (1, 1), (2, 2), (3, 3)}


def test_a_pair_pinned_together_is_sure_and_by_hand() -> None:
    links = align(LEFT, RIGHT, pins=[Pin(0, 3)]).links
    (link,) = [link for link in links if link.left == 0]
    assert (link.right, link.score, link.matched_by) == (3, 1.0, MatchedBy.BY_HAND)


def test_the_rest_is_aligned_around_a_pin() -> None:
    assert pairs(Pin(0, 3)) >= {(1, 1), (2, 2)}


def test_a_pair_pinned_apart_is_no_pair() -> None:
    assert pairs(Pin(1, 1, together=False)) == {(0, 0), (2, 2), (3, 3)}


def test_the_same_sentence_can_be_pinned_apart() -> None:
    found = align(LEFT, LEFT, pins=[Pin(2, 2, together=False)])
    assert {(link.left, link.right) for link in found.links} == {(0, 0), (1, 1), (3, 3)}


def test_a_reader_can_pin_one_sentence_to_two() -> None:
    found = align(LEFT, RIGHT, pins=[Pin(1, 1), Pin(1, 2)])
    bead = next(bead for bead in found.beads if 1 in bead.left)
    assert (list(bead.right), bead.matched_by) == ([1, 2], MatchedBy.BY_HAND)


def test_the_last_word_on_a_pair_counts() -> None:
    assert (1, 1) not in pairs(Pin(1, 1), Pin(1, 1, together=False))


@pytest.mark.parametrize("pin", [Pin(4, 0), Pin(0, 4), Pin(-1, 0), Pin(0, -1)])
def test_a_pin_on_a_sentence_that_is_not_there_is_refused(pin: Pin) -> None:
    with pytest.raises(ValueError, match="a pin names left sentence"):
        align(LEFT, RIGHT, pins=[pin])
