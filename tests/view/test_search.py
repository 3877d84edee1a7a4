"""Looking for words and patterns in all rows, whatever is shown of them."""

from __future__ import annotations

import pytest

from reader.model import Article, Side
from reader.view import search
from reader.view.rows import unaligned
from reader.view.search import SearchQuery, SearchResult, find, matches

LEFT = Article.from_sentences(
    ["“Fast boats”, she said.", "Boats left on 3 May.", "None came back."]
)
RIGHT = Article.from_sentences(['"Fast boats" were seen.', "They left on 13 May.", "No boat came."])
ROWS = unaligned(LEFT, RIGHT)


def found(
    text: str, *, regex: bool = False, sides: frozenset[Side] = frozenset(Side)
) -> SearchResult:
    """What is found in the three rows."""
    return find(LEFT, RIGHT, ROWS, SearchQuery(text, regex, sides))


def test_words_are_found_whatever_their_case_and_typography() -> None:
    assert found('"FAST boats"') == SearchResult((0,), 2)


def test_every_occurrence_counts_and_every_passage_once() -> None:
    assert found("boat") == SearchResult((0, 1, 2), 4)


def test_one_side_alone_may_be_searched() -> None:
    assert found("boat", sides=frozenset({Side.RIGHT})) == SearchResult((0, 2), 2)
    assert (
        matches(
            ROWS[1].left, LEFT.text, SearchQuery("boats", sides=frozenset({Side.RIGHT})), Side.LEFT
        )
        == []
    )


def test_signs_mean_themselves_unless_a_pattern_is_asked_for() -> None:
    assert found(r"\d may") == SearchResult()
    assert found(r"\b\d may", regex=True) == SearchResult((1,), 1)


def test_nothing_wanted_finds_nothing() -> None:
    assert found("") == SearchResult()
    assert found("x*", regex=True) == SearchResult()


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("(boat", "at character 6"),
        ("bo[", "at character 4"),
        ("(?:(?:a{99}){99}){99}", "repeats of more than 1000"),
        ("(?R)", "a group that calls another is not offered at character 1"),
        ("a" * 201, "longer than 200 characters"),
    ],
)
def test_a_pattern_that_cannot_be_used_says_why_and_where(pattern: str, says: str) -> None:
    result = found(pattern, regex=True)
    assert says in result.problem
    assert result.passages == ()


def test_a_pattern_that_takes_for_ever_is_stopped_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "BUDGET", 0.05)
    article = Article.from_sentences(["a ship", "a" * 5000 + "!"])
    rows = unaligned(article, Article.from_sentences([]))
    result = find(
        article, Article.from_sentences([]), rows, SearchQuery("(a|aa)+$|ship", regex=True)
    )
    assert (result.passages, result.complete) == ((0,), False)
    assert result.problem


def test_what_is_found_is_where_it_stands_in_the_text() -> None:
    spans = matches(ROWS[1].left, LEFT.text, SearchQuery("LEFT on"), Side.LEFT)
    assert [LEFT.text[a:b] for a, b in spans] == ["left on"]
