"""The pipeline from end to end: its laws, and a story told twice."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.errors import Cancelled
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import (
    Article,
    Comparison,
    Edit,
    Kind,
    MatchedBy,
    Op,
    Passage,
    Pin,
    Role,
    Side,
)

STORIES = ("court", "storm", "transit", "workshop")
PAIRS = [pair for story in STORIES for pair in combinations(sorted(SAMPLES.glob(f"{story}-*")), 2)]
MIRRORED_KIND = {Kind.OMITTED: Kind.ADDED, Kind.ADDED: Kind.OMITTED}
MIRRORED_OP = {Op.DELETE: Op.INSERT, Op.INSERT: Op.DELETE}

WORDS = ("harbour", "wall", "storm", "closed", "Monday", "23", "nobody", "said", "the", "wave")
sentence = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
sentences = st.lists(sentence | st.text(max_size=20), max_size=8)
roles = st.sampled_from(list(Role))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article of a few sentences with any roles."""
    texts = draw(sentences)
    return Article.from_sentences(texts, roles=[draw(roles) for _ in texts])


def parts(comparison: Comparison, side: Side) -> list[int]:
    """The sentences of one side as the passages have them."""
    return sorted(index for passage in comparison.passages for index in passage.run(side))


class Told(NamedTuple):
    """What a comparison says of one passage."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    kind: Kind
    moved: bool
    repeats: tuple[int, ...]
    score: float
    edits: tuple[Edit, ...]

    def mirrored(self) -> Told:
        """The same with the sides exchanged."""
        edits = (Edit(MIRRORED_OP.get(e.op, e.op), e.right, e.left, e.moved) for e in self.edits)
        kind = MIRRORED_KIND.get(self.kind, self.kind)
        return self._replace(left=self.right, right=self.left, kind=kind, edits=tuple(edits))


def told(comparison: Comparison) -> set[Told]:
    """What a comparison says of each passage, in no order."""
    return {
        Told(
            tuple(p.bead.left),
            tuple(p.bead.right),
            p.kind,
            p.moved,
            p.bead.repeats,
            p.bead.score,
            p.edits,
        )
        for p in comparison.passages
    }


def mirrored(comparison: Comparison) -> set[Told]:
    """The same with its sides exchanged."""
    return {passage.mirrored() for passage in told(comparison)}


def assert_mirrors(left: Article, right: Article) -> None:
    """Swapping the sides changes nothing but the sides."""
    there, back = compare(left, right), compare(right, left)
    assert told(back) == mirrored(there)
    assert {(k.right, k.left, k.score) for k in back.links} == {
        (k.left, k.right, k.score) for k in there.links
    }
    assert back.summary.moved == there.summary.moved
    assert back.summary.same == there.summary.same


@settings(max_examples=80, deadline=None)
@given(articles(), articles())
def test_every_sentence_is_in_exactly_one_passage(left: Article, right: Article) -> None:
    comparison = compare(left, right)
    assert parts(comparison, Side.LEFT) == list(range(len(left.sentences)))
    assert parts(comparison, Side.RIGHT) == list(range(len(right.sentences)))


@settings(max_examples=80, deadline=None)
@given(articles(), articles())
def test_swapping_the_sides_mirrors_the_result(left: Article, right: Article) -> None:
    assert_mirrors(left, right)


@pytest.mark.parametrize(("left", "right"), PAIRS, ids=lambda path: Path(path).stem)
def test_swapping_two_samples_mirrors_the_result(left: Path, right: Path) -> None:
    assert_mirrors(load(left), load(right))


@settings(max_examples=80, deadline=None)
@given(articles())
def test_an_article_is_the_same_as_itself(article: Article) -> None:
    comparison = compare(article, article)
    assert all(p.kind is Kind.SAME and not p.moved for p in comparison.passages)
    assert not comparison.different
    assert not comparison.findings


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: Path(path).stem)
def test_a_sample_is_the_same_as_itself(path: Path) -> None:
    comparison = compare(load(path), load(path))
    assert {p.kind for p in comparison.passages} == {Kind.SAME}
    assert not comparison.different


@settings(max_examples=40, deadline=None)
@given(articles(), articles())
def test_passages_stand_in_the_lefts_order(left: Article, right: Article) -> None:
    runs = [p.bead.left.start for p in compare(left, right).passages if p.bead.left]
    assert runs == sorted(runs)


def body(*texts: str) -> Article:
    """An article of body sentences."""
    return Article.from_sentences(texts)


A = "The harbour wall gave way on Monday night."
B = "Fishing crews asked the council for help."
C = "No ship may enter before the end of the week."
NEW = "A choir sang for the evacuees."


def kinds(passages: Sequence[Passage]) -> list[tuple[list[int], list[int], str]]:
    """Each passage as its sentences and kind."""
    return [(list(p.bead.left), list(p.bead.right), p.kind.value) for p in passages]


def test_an_addition_stands_after_its_right_neighbours_partner() -> None:
    assert kinds(compare(body(A, B, C), body(A, NEW, C)).passages) == [
        ([0], [0], "same"),
        ([], [1], "added"),
        ([1], [], "omitted"),
        ([2], [2], "same"),
    ]


def test_typography_alone_is_no_difference() -> None:
    straight = body('"We wait," he said - at once.')
    curly = body("“We\u00a0wait,” he said – at once.")
    comparison = compare(straight, curly)
    assert not comparison.different
    assert comparison.summary.verbatim == 1.0


def test_a_changed_order_alone_is_a_difference() -> None:
    comparison = compare(body(A, B, C), body(C, A, B))
    assert comparison.different
    assert comparison.summary.moved == 1
    assert comparison.summary.kept == 1.0


def test_the_summary_counts_headline_and_body_only() -> None:
    left = Article.from_sentences([A, "Photo: the wall", B], roles=["body", "caption", "body"])
    summary = compare(left, body(A)).summary
    assert (summary.same, summary.omitted, summary.kept) == (1, 1, 0.5)
    assert summary.sentences_left == 3


def test_a_pin_joins_two_sentences_whatever_they_say() -> None:
    comparison = compare(body(A, B), body(A, NEW), pins=[Pin(1, 1)])
    link = next(link for link in comparison.links if link.left == 1)
    assert (link.right, link.matched_by) == (1, MatchedBy.BY_HAND)


def test_a_pin_parts_two_sentences_however_alike() -> None:
    comparison = compare(body(A, B), body(A, B), pins=[Pin(1, 1, together=False)])
    assert all((link.left, link.right) != (1, 1) for link in comparison.links)


def test_pins_mean_the_same_on_swapped_sides() -> None:
    there = compare(body(A, B), body(NEW, A), pins=[Pin(1, 0)])
    back = compare(body(NEW, A), body(A, B), pins=[Pin(0, 1)])
    assert told(back) == mirrored(there)


def test_a_pin_that_names_no_sentence_is_an_error() -> None:
    with pytest.raises(ValueError, match="7"):
        compare(body(A), body(B), pins=[Pin(7, 0)])


def test_what_progress_raises_stops_the_comparison() -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compare(body(A, B), body(B, C), progress=stop)


def test_progress_is_told_through_every_stage() -> None:
    shares: list[float] = []
    compare(body(A, B), body(B, C), progress=shares.append)
    assert shares == sorted(shares)
    assert {0.5, 0.65} <= set(shares)


def test_an_empty_article_has_nothing_in_common() -> None:
    assert kinds(compare(body(), body(A)).passages) == [([], [0], "added")]
    assert kinds(compare(body(A), body()).passages) == [([0], [], "omitted")]
