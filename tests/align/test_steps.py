"""The steps of an alignment, each on the smallest example that shows what it is for."""

import pytest

from reader.align import Options
from reader.align.beads import beads
from reader.align.chain import Step, heaviest
from reader.align.exact import same_pairs
from reader.align.first import common_opening
from reader.align.moves import marked
from reader.align.places import line_through, overlap, stretches
from reader.align.profile import profile
from reader.align.repeats import repetitions
from reader.align.score import agreement, cut
from reader.align.similarity import Lexicon, candidates, row_by_row
from reader.align.texts import Sides, texts_of
from reader.model import Article, Link, MatchedBy


def sides(left: int, right: int) -> Sides:
    one, other = (Article.from_sentences([f"{k}."[:2] for k in range(n)]) for n in (left, right))
    return texts_of(one), texts_of(other)


def link(left: int, right: int, score: float = 0.9) -> Link:
    return Link(left, right, score, MatchedBy.ALIKE)


class TestSamePairs:
    def test_unique_sentences_are_paired_wherever_they_stand(self) -> None:
        assert same_pairs("abc", "cxa") == {0: 2, 2: 0}

    def test_a_repeated_sentence_goes_with_its_neighbour(self) -> None:
        assert same_pairs("xaxb", "axb") == {1: 0, 2: 1, 3: 2}

    def test_as_many_on_both_sides_are_paired_in_order(self) -> None:
        assert same_pairs("aaa", "aaa") == {0: 0, 1: 1, 2: 2}


class TestHeaviestChain:
    def test_it_beats_greed(self) -> None:
        steps = [Step(0, 0, 1), Step(1, 2, 1), Step(2, 1, 1), Step(3, 3, 1)]
        kept = heaviest(steps)
        assert len(kept) == 3
        assert {0, 3} <= set(kept)

    def test_weight_decides_not_number(self) -> None:
        assert heaviest([Step(0, 1, 1), Step(1, 2, 1), Step(2, 0, 3)]) == [2]

    def test_nobody_makes_no_chain(self) -> None:
        assert heaviest([]) == []


class TestPlaces:
    def test_the_line_runs_through_the_anchors(self) -> None:
        down, across = line_through([(1, 3)], 3, 5)
        assert down == [1.0, 3.0, 4.0]
        assert across == [-0.5, 0.0, 0.5, 1.0, 2.0]

    def test_an_anchor_fills_the_same_stretch_on_both_sides(self) -> None:
        left, right = stretches([(1, 0)], [4, 4, 2], [6, 4])
        assert left[1] == right[0]
        assert left[-1][1] == pytest.approx(right[-1][1])

    def test_stretches_overlap_or_leave_a_gap(self) -> None:
        assert overlap((0.0, 0.5), (0.25, 0.5)) == (1.0, 0.0)
        assert overlap((0.0, 0.25), (0.5, 0.75)) == (0.0, 0.25)


class TestProfile:
    def test_numbers_in_words_and_figures_are_the_same(self) -> None:
        assert profile("Seven boats").numbers == profile("7 boats").numbers == {"7"}

    def test_a_number_word_counts_in_its_own_language_alone(self) -> None:
        assert profile("Once upon a time", "en").numbers == frozenset()
        assert profile("Once barcos", "es").numbers == {"11"}

    def test_a_capital_marks_a_name_but_not_first_and_not_in_german(self) -> None:
        assert profile("Yesterday Agda sailed").names == {"agda"}
        assert profile("Gestern fuhr das Schiff", "de").names == frozenset()

    def test_unspaced_scripts_are_read_in_pairs_of_characters(self) -> None:
        assert profile("図書館", "ja").words == ("図書", "書館")

    def test_a_word_is_its_first_letters(self) -> None:
        assert profile("rescuers rescued").words == ("resc", "resc")


class TestCandidates:
    def test_those_that_share_words_are_found_and_no_others(self) -> None:
        left = [profile("red boat sank"), profile("mayor resigned")]
        right = [profile("the mayor has resigned"), profile("a red boat")]
        lexicon = Lexicon([*left, *right])
        one, other = ([lexicon.vector(each) for each in side] for side in (left, right))
        assert candidates(one, other) == [(0, 1), (1, 0)]

    def test_each_sentence_of_the_right_keeps_the_six_that_are_most_like_it(self) -> None:
        left = [{"boat": 1 - k / 100} for k in range(40)]
        right = [{"boat": 1.0} for _ in range(9)]
        found = candidates(left, right)
        for j in range(6, 9):
            assert [i for i, at in found if at == j] == list(range(6))


def test_an_opening_is_shared_up_to_the_first_difference() -> None:
    assert common_opening("abcdefgh", "abcxefgh") == 0.5
    assert common_opening("ab", "ab") == pytest.approx(1 / 3)


class TestCut:
    def test_sure_pairs_promise_agreement(self) -> None:
        assert agreement([1.0, 1.0, 0.0]) == 1.0
        assert agreement([0.5, 0.5]) == pytest.approx(2 / 3)
        assert agreement([]) == 1.0

    def test_a_little_less_than_half_of_a_high_agreement_is_asked_for(self) -> None:
        assert cut([0.95] * 9 + [0.05], 0.5) == pytest.approx(0.44, abs=0.01)

    def test_a_free_retelling_asks_for_less(self) -> None:
        assert cut([0.9, 0.6, 0.5, 0.4, 0.3], 0.5) < 0.45

    def test_articles_that_promise_nothing_ask_for_more(self) -> None:
        assert cut([0.5] + [0.1] * 30, 0.5) > 0.7

    @pytest.mark.parametrize("options", [{"threshold": -0.1}, {"moved": 1.1}])
    def test_options_are_chances(self, options: dict[str, float]) -> None:
        with pytest.raises(ValueError, match="between 0 and 1"):
            Options(**options)


class TestBeads:
    def test_neighbours_join_and_a_far_one_does_not(self) -> None:
        links = [link(0, 0, 0.95), link(1, 0, 0.6), link(5, 0, 0.5)]
        found = beads(links, 6, 1)
        assert [(list(b.left), list(b.right)) for b in found][:2] == [([0, 1], [0]), ([2], [])]

    def test_a_bead_is_as_sure_as_its_links_in_the_mean(self) -> None:
        assert beads([link(0, 0, 0.9), link(0, 1, 0.5)], 1, 2)[0].score == pytest.approx(0.7)

    def test_two_with_two_where_links_cross(self) -> None:
        found = beads([link(0, 0), link(0, 1, 0.8), link(1, 0, 0.7)], 2, 2)
        assert [bead.shape for bead in found] == [(2, 2)]


class TestMoves:
    def test_one_moved_down_not_three_moved_up(self) -> None:
        found = beads([link(0, 3), link(1, 0), link(2, 1), link(3, 2)], 4, 4)
        assert [list(b.left) for b in marked(found, sides(4, 4)) if b.moved] == [[0]]


class TestRepeats:
    def test_a_far_retelling_repeats_the_bead_of_its_partner(self) -> None:
        links = [link(0, 0), link(1, 1), link(2, 2), link(0, 3, 0.8)]
        found = repetitions(beads(links, 3, 4), links, sides(3, 4), ({}, {}))
        assert [(list(b.right), b.repeats) for b in found if not b.left] == [([3], (0,))]


def test_pairs_are_put_in_order_row_by_row() -> None:
    assert row_by_row({(2, 1), (0, 7), (2, 0), (0, 3), (1, 1)}) == [
        (0, 3),
        (0, 7),
        (1, 1),
        (2, 0),
        (2, 1),
    ]
