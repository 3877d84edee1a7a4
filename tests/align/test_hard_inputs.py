"""Long, repetitive and hostile articles are answered, with the work bounded."""

import random

import pytest

from reader.align import align
from reader.align.profile import LONGEST, Profile, profile
from reader.align.scene import Profiles
from reader.align.similarity import PER_SENTENCE
from reader.errors import Cancelled
from reader.model import Article


def test_one_sentence_two_thousand_times_is_paired_in_order() -> None:
    same = Article.from_sentences(["No comment."] * 2000)
    shorter = Article.from_sentences(["No comment."] * 1500)
    assert [bead.shape for bead in align(same, same).beads] == [(1, 1)] * 2000
    assert len(align(same, shorter).links) == 1500


def test_random_words_get_a_bounded_number_of_links_and_hardly_any() -> None:
    dice = random.Random(7)
    words = [f"{chr(97 + k % 26)}{k}x" for k in range(500)]
    left, right = (
        Article.from_sentences([" ".join(dice.choices(words, k=12)) for _ in range(120)])
        for _ in range(2)
    )
    links = align(left, right).links
    assert len(links) <= 2 * PER_SENTENCE * 120
    assert len(links) <= 6


def test_periodic_text_is_answered() -> None:
    left, right = (
        Article.from_sentences([("tick tock " * (k % 7 + 1)).strip() for k in range(count)])
        for count in (700, 693)
    )
    found = align(left, right)
    assert sum(len(bead.left) for bead in found.beads) == 700


@pytest.mark.parametrize(
    "text",
    ["x" * 200_000, "word " * 40_000, "가나" * 100_000, "\ud800\u202e\x1b[31m\x00", "1,0" * 9999],
)
def test_a_sentence_of_anything_is_answered(text: str) -> None:
    left = Article.from_sentences([text, "The bridge is closed."])
    right = Article.from_sentences(["The bridge is closed.", text + " indeed"])
    assert (1, 0) in {(link.left, link.right) for link in align(left, right).links}


def test_a_giant_sentence_is_known_by_its_beginning() -> None:
    beginning = ("the harbour wall " * LONGEST)[:LONGEST]
    assert profile(f"{beginning} and 12 Boats") == profile(beginning)
    assert profile(beginning[1:]) != profile(f"{beginning[1:]}2")


def test_sentences_without_a_word_are_no_trouble() -> None:
    left = Article.from_sentences(["", "…", "***", "!"])
    right = Article.from_sentences(["—", "", "?!"])
    assert {(link.left, link.right) for link in align(left, right).links} == {(0, 1)}


def test_progress_is_told_and_rises() -> None:
    left = Article.from_sentences(
        [f"Witness {k} saw {k * 7} cars near gate {k}." for k in range(400)]
    )
    right = Article.from_sentences(
        [f"Near gate {k}, {k * 7} cars were seen by witness {k}." for k in range(400)]
    )
    told: list[float] = []
    align(left, right, progress=told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1
    assert len(told) > 10


def test_progress_can_stop_the_work() -> None:
    def stop(done: float) -> None:
        if done > 0.3:
            raise Cancelled

    texts = [f"Witness {k} saw {k * 7} cars near gate {k}." for k in range(200)]
    left = Article.from_sentences(texts)
    right = Article.from_sentences([f"Yes, {text}" for text in texts])
    with pytest.raises(Cancelled):
        align(left, right, progress=stop)


def test_what_is_known_of_many_sentences_is_freed_bit_by_bit() -> None:
    freed: list[int] = []

    class Watched(Profiles):
        def popitem(self) -> tuple[int, Profile]:
            freed.append(len(self))
            return super().popitem()

    table = Watched({k: profile(f"Ship {k} came in.") for k in range(3)})
    del table
    assert freed == [3, 2, 1]
