"""One small example for every shape that an alignment can take."""

import pytest

from reader.align import align
from reader.model import Alignment, Article, Bead, MatchedBy

HARBOUR = (
    "The harbour of Lindmouth will close for six weeks in spring, the port authority said.",
    "Divers found cracks along 80 metres of the northern quay wall in November.",
    "Repairs are expected to cost 4.2 million crowns and to be paid by the region.",
    "Fishermen fear that they will lose the best part of the herring season.",
    '"We were told nothing until this morning," said Agda Roos, who owns two trawlers.',
    "The ferry to Skarv will leave from the oil terminal until the work is done.",
)


def aligned(left: tuple[str, ...], right: tuple[str, ...]) -> Alignment:
    return align(Article.from_sentences(left), Article.from_sentences(right))


def runs(alignment: Alignment) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.left), list(bead.right)) for bead in alignment.beads]


def bead_of_left(alignment: Alignment, index: int) -> Bead:
    return next(bead for bead in alignment.beads if index in bead.left)


def test_the_same_sentences_are_paired_in_order_and_are_sure() -> None:
    found = aligned(HARBOUR, HARBOUR)
    assert runs(found) == [([k], [k]) for k in range(6)]
    assert {(bead.matched_by, bead.score) for bead in found.beads} == {(MatchedBy.IDENTICAL, 1.0)}


def test_typography_alone_is_no_difference() -> None:
    curly = (
        *HARBOUR[:4],
        "“We were told nothing until this morning,” said Agda\u00a0Roos, who owns two trawlers.",
        HARBOUR[5],
    )
    assert bead_of_left(aligned(HARBOUR, curly), 4).matched_by is MatchedBy.TYPOGRAPHIC


def test_a_reworded_sentence_keeps_its_partner() -> None:
    right = (
        HARBOUR[0],
        "Along the northern quay, divers had discovered cracks on a stretch of 80 metres.",
        *HARBOUR[2:],
    )
    bead = bead_of_left(aligned(HARBOUR, right), 1)
    assert (list(bead.right), bead.matched_by) == ([1], MatchedBy.ALIKE)
    assert 0.8 < bead.score < 1


def test_a_sentence_that_was_left_out_is_one_sided_and_tears_nothing_apart() -> None:
    right = (*HARBOUR[:3], *HARBOUR[4:])
    assert runs(aligned(HARBOUR, right)) == [
        ([0], [0]),
        ([1], [1]),
        ([2], [2]),
        ([3], []),
        ([4], [3]),
        ([5], [4]),
    ]


def test_an_inserted_sentence_stands_after_the_partner_of_its_right_neighbour() -> None:
    right = (*HARBOUR[:2], "Lindmouth was founded by monks who traded in salt.", *HARBOUR[2:])
    assert runs(aligned(HARBOUR, right))[:4] == [([0], [0]), ([1], [1]), ([], [2]), ([2], [3])]


def test_an_addition_before_everything_stands_first() -> None:
    right = ("Spring will be quiet on this coast.", *HARBOUR)
    assert runs(aligned(HARBOUR, right))[0] == ([], [0])


@pytest.mark.parametrize("place", range(6))
def test_a_sentence_replaced_by_another_is_omitted_and_added(place: int) -> None:
    right = (*HARBOUR[:place], "A choir sang for the evacuees.", *HARBOUR[place + 1 :])
    found = runs(aligned(HARBOUR, right))
    assert ([place], []) in found
    assert ([], [place]) in found


def test_a_split_sentence_is_one_bead() -> None:
    right = (
        *HARBOUR[:2],
        "Repairs are expected to cost 4.2 million crowns.",
        "They are to be paid by the region.",
        *HARBOUR[3:],
    )
    assert list(bead_of_left(aligned(HARBOUR, right), 2).right) == [2, 3]


def test_merged_sentences_are_one_bead() -> None:
    right = (
        HARBOUR[0],
        "Divers found cracks along 80 metres of the northern quay wall in November, and repairs "
        "are expected to cost 4.2 million crowns.",
        *HARBOUR[3:],
    )
    bead = bead_of_left(aligned(HARBOUR, right), 1)
    assert (list(bead.left), list(bead.right)) == ([1, 2], [1])


def test_a_moved_sentence_is_found_and_alone_is_called_moved() -> None:
    right = (HARBOUR[5], *HARBOUR[:5])
    found = aligned(HARBOUR, right)
    assert [list(bead.left) for bead in found.beads if bead.moved] == [[5]]
    assert runs(found)[-1] == ([5], [0])


def test_a_sentence_moved_and_reworded_at_once_is_found() -> None:
    right = (
        "Until the work is done, ferries to Skarv leave from the oil terminal instead.",
        *HARBOUR[:5],
    )
    found = bead_of_left(aligned(HARBOUR, right), 5)
    assert (list(found.right), found.moved) == ([0], True)


def test_of_two_sentences_that_change_places_the_shorter_one_moved() -> None:
    left = ("Rain fell.", "The mayor of Lindmouth has asked every household to save water.")
    found = aligned(left, left[::-1])
    assert [list(bead.left) for bead in found.beads if bead.moved] == [[0]]


def test_a_second_identical_sentence_is_a_repetition_of_the_first() -> None:
    right = (*HARBOUR, HARBOUR[1])
    last = next(bead for bead in aligned(HARBOUR, right).beads if 6 in bead.right)
    assert (list(last.left), last.repeats) == ([], (1,))


def test_unrelated_articles_are_left_alone() -> None:
    other = (
        "A court in Velden has freed the banker who was accused of hiding losses.",
        "Judges found no proof that he knew of the forged accounts.",
        "He had spent four months in custody and wept when the ruling was read.",
        "The prosecution will appeal, its spokesman said on Friday.",
        "Shares of the bank rose by seven percent.",
    )
    assert aligned(HARBOUR, other).links == ()


def test_an_empty_article_has_no_partner_for_anything() -> None:
    assert runs(aligned((), HARBOUR)) == [([], [k]) for k in range(6)]
    assert runs(aligned(HARBOUR, ())) == [([k], []) for k in range(6)]
    assert aligned((), ()).beads == ()
