"""What holds for every pair of articles, whatever their sentences."""

import os
import subprocess
import sys
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.align import Options, align
from reader.model import Alignment, Article, MatchedBy, Pin, Role

WORDS = (
    *("harbour", "ship", "storm", "council", "voted", "rescued", "five", "nights", "mountain"),
    *("herring", "price", "rose", "12", "percent", "said", "that", "the", "a", "of", "in"),
    *("Lindmouth", "Arvika", "yesterday", "closed", "bridge", "cracks", "repaired"),
)
sentence = st.lists(st.sampled_from(WORDS), min_size=0, max_size=9).map(" ".join)
role = st.sampled_from([Role.BODY] * 8 + list(Role))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    parts = draw(st.lists(st.tuples(sentence, role), max_size=9))
    return Article.from_sentences(
        [text for text, _ in parts], roles=[given_role for _, given_role in parts]
    )


def check_parted(left: Article, right: Article, found: Alignment) -> None:
    for axis, side in enumerate((left, right)):
        runs = [(bead.left, bead.right)[axis] for bead in found.beads]
        assert sorted(k for run in runs for k in run) == list(range(len(side.sentences)))
    assert all(bead.left or bead.right for bead in found.beads)
    lefts = [bead.left.start for bead in found.beads if bead.left]
    assert lefts == sorted(lefts)


@given(articles(), articles())
def test_every_sentence_is_in_exactly_one_bead(left: Article, right: Article) -> None:
    check_parted(left, right, align(left, right))


@given(articles(), articles())
def test_scores_are_chances_and_one_sided_beads_have_none(left: Article, right: Article) -> None:
    found = align(left, right)
    assert all(0 <= link.score <= 1 for link in found.links)
    for bead in found.beads:
        both = bool(bead.left and bead.right)
        assert (bead.matched_by is not None) == both
        assert 0 < bead.score <= 1 if both else bead.score == 0
        assert not bead.repeats or not both


@given(articles(), articles())
def test_links_are_many_to_many_but_each_stands_once(left: Article, right: Article) -> None:
    counted = Counter((link.left, link.right) for link in align(left, right).links)
    assert set(counted.values()) <= {1}


@given(articles())
def test_an_article_is_the_same_as_itself(article: Article) -> None:
    found = align(article, article)
    assert [(list(b.left), list(b.right)) for b in found.beads] == [
        ([k], [k]) for k in range(len(article.sentences))
    ]
    assert {bead.matched_by for bead in found.beads} <= {MatchedBy.IDENTICAL}
    assert not any(bead.moved or bead.repeats for bead in found.beads)


@given(articles(), articles(), st.data())
def test_pins_are_obeyed(left: Article, right: Article, data: st.DataObject) -> None:
    if not left.sentences or not right.sentences:
        return
    pin = st.builds(
        Pin,
        st.integers(0, len(left.sentences) - 1),
        st.integers(0, len(right.sentences) - 1),
        st.booleans(),
    )
    pins = data.draw(st.lists(pin, max_size=4, unique_by=lambda p: (p.left, p.right)))
    found = align(left, right, pins=pins)
    linked = {(link.left, link.right): link for link in found.links}
    for each in pins:
        link = linked.get((each.left, each.right))
        assert (link is not None) == each.together
        assert link is None or (link.matched_by, link.score) == (MatchedBy.BY_HAND, 1.0)
    check_parted(left, right, found)


@given(articles(), articles(), st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=50)
def test_any_options_give_an_alignment(
    left: Article, right: Article, threshold: float, moved: float
) -> None:
    check_parted(left, right, align(left, right, Options(threshold, moved)))


LEFT = [
    "The old mill of Tarn burned down.",
    "Nobody was hurt, police said.",
    "The mill had stood empty since 1998.",
    "A cable may have been the cause.",
]
RIGHT = [
    "A faulty cable may be the cause.",
    "Police said that nobody was hurt.",
    "Empty since 1998, the mill of Tarn has burned down.",
    "Its owner lives abroad.",
]
PROGRAM = f"""
from reader.align import align
from reader.model import Article
print(align(Article.from_sentences({LEFT}), Article.from_sentences({RIGHT})))
"""


def test_swapping_the_sides_swaps_the_links() -> None:
    left, right = Article.from_sentences(LEFT), Article.from_sentences(RIGHT)
    there = {(link.left, link.right, link.score) for link in align(left, right).links}
    back = {(link.right, link.left, link.score) for link in align(right, left).links}
    assert there == back


def test_the_hash_seed_changes_nothing() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(said) == 1
