"""Another stage or outcome is found, in seven languages, and another wording of the same is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from reader import compare
from reader.facts.excerpt import FoldedArticle
from reader.facts.stage_order import exclude
from reader.facts.stages import stages
from reader.languages import NAMES, language
from reader.model import Article, Finding, Pin

OPPOSITE = {"direction.outcome", "direction.turned", "negation.flipped"}
"""What tells of another outcome; two outcomes may be plain opposites too."""


class Pair(NamedTuple):
    """Two sentences, and the words that differ, where they tell of two outcomes."""

    language: str
    left: str
    right: str
    words: tuple[str, ...]


def _pairs() -> Iterator[Pair]:
    text = (Path(__file__).parent / "outcomes.txt").read_text(encoding="utf-8")
    code, lines = "en", dict[str, str]()
    for line in [*text.splitlines(), ""]:
        mark, _, rest = line.partition(" ")
        if mark == "@":
            code = rest
        elif mark in {"L", "R", "!"}:
            lines[mark] = rest
        elif not mark and lines:
            words = tuple(lines["!"].split(" | ")) if "!" in lines else ()
            yield Pair(code, lines["L"], lines["R"], words)
            lines = {}


PAIRS = list(_pairs())


def _findings(left: str, right: str, code: str, *more: tuple[str, str]) -> list[Finding]:
    lefts, rights = zip((left, right), *more, strict=True)
    one, other = (Article.from_sentences(list(side), code) for side in (lefts, rights))
    found = compare(one, other, pins=[Pin(i, i) for i in range(len(lefts))]).findings
    return [finding for finding in found if finding.rule.id in OPPOSITE and not finding.possible]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.language} {pair.right[:40]}")
def test_another_outcome_is_told_by_its_words_and_the_same_one_is_not(pair: Pair) -> None:
    found = _findings(pair.left, pair.right, pair.language)
    sides = [(f.left.span, f.right.span) for f in found if f.left and f.right]
    told = [(pair.left[slice(*one)], pair.right[slice(*other)]) for one, other in sides]
    if not pair.words:
        assert told == []
    else:
        assert len(told) == 1
        assert all(a in b or b in a for a, b in zip(pair.words, told[0], strict=True)), told


CHARGED = "Mara Quill was charged with arson in Arva on Monday."
CONVICTED = "Mara Quill was convicted of arson in Arva on Monday."


def test_a_story_that_tells_both_stages_of_one_event_is_left_alone() -> None:
    both = ("A jury convicted Mara Quill of arson.", "A jury found Mara Quill guilty.")
    assert _findings(CHARGED, CONVICTED, "en", both) == []


def test_the_word_told_of_something_else_leaves_the_finding_less_sure() -> None:
    elsewhere = ("Two bankers were convicted in May.", "Two bankers went to prison in May.")
    (alone,) = _findings(CHARGED, CONVICTED, "en")
    (beside,) = _findings(CHARGED, CONVICTED, "en", elsewhere)
    assert beside.chance < alone.chance


def test_what_would_follow_a_conviction_is_no_conviction() -> None:
    if_so = ("If convicted of arson, Quill faces ten years.", "Quill could get ten years.")
    assert [f.severity.value for f in _findings(CHARGED, CONVICTED, "en", if_so)] == ["high"]


@pytest.mark.parametrize("code", NAMES)
def test_the_stages_of_a_language_have_known_names_and_no_empty_phrase(code: str) -> None:
    known = language(code).outcomes
    names = [name for name, _ in known.stages]
    assert len(names) == len(set(names))
    for name, row in known.stages:
        assert name == "pardoned" or any(exclude(name, other) for other in names), name
        for phrase in row.split("|"):
            words, _, ground = phrase.removeprefix("~").partition("+")
            assert words.split()
            assert not ground or ground in known.grounds


def test_no_language_without_words_for_stages_is_asked_for_them() -> None:
    article = Article.from_sentences(["Een man is aangehouden."], "nl")
    assert stages(FoldedArticle(article).excerpt([0])) == ()
