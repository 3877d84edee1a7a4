"""What is copied of a passage: one safe line, with as much of its origin as is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.model import Article, Comparison, Kind, Side
from reader.view.citation import Copy, citation, copied

WIRE = replace(
    Article.from_sentences(
        [
            "Ferry to Lindholm stops for the winter",
            "The last ferry left Lindholm at dusk.",
            "Mail goes by sledge.",
        ],
        roles=["headline", "body", "body"],
    ),
    outlet="Coast Wire",
    published="2031-11-04T16:20",
    source="/stories/ferry.txt",
)
REWRITE = replace(
    Article.from_sentences(["At dusk the last ferry left Lindholm."]), source="rewrite.md"
)
COMPARED = compare(WIRE, REWRITE)
FERRY = next(k for k, p in enumerate(COMPARED.passages) if 1 in p.bead.left)
MAIL = next(k for k, p in enumerate(COMPARED.passages) if 2 in p.bead.left)


def test_a_sentence_is_copied_bare() -> None:
    assert copied(COMPARED, FERRY, Copy.LEFT) == "The last ferry left Lindholm at dusk."
    assert copied(COMPARED, FERRY, Copy.RIGHT) == "At dusk the last ferry left Lindholm."
    assert COMPARED.passages[MAIL].kind is Kind.OMITTED
    assert copied(COMPARED, MAIL, Copy.RIGHT) == ""


def test_a_pair_is_copied_with_its_outlets_or_file_names() -> None:
    assert copied(COMPARED, FERRY, Copy.PAIR) == (
        "“The last ferry left Lindholm at dusk.” (Coast Wire)"
        " → “At dusk the last ferry left Lindholm.” (rewrite.md)"
    )
    assert copied(COMPARED, MAIL, Copy.PAIR) == "“Mail goes by sledge.” (Coast Wire) → (omitted)"


def test_a_citation_names_outlet_day_headline_and_place() -> None:
    assert copied(COMPARED, FERRY, Copy.CITATION) == (
        "“The last ferry left Lindholm at dusk.” (Coast Wire, 4 November 2031,"
        ' "Ferry to Lindholm stops for the winter", /stories/ferry.txt)'
    )


def test_a_citation_is_of_the_other_side_where_the_one_asked_for_has_no_words() -> None:
    assert copied(COMPARED, MAIL, Copy.CITATION, Side.RIGHT).startswith("“Mail goes by sledge.” (")


def test_an_address_is_cited_before_a_file_and_what_is_not_known_is_left_out() -> None:
    bare = Article.from_sentences(["Rain fell."])
    assert citation(bare, range(1)) == "“Rain fell.”"
    assert citation(replace(bare, source="-"), range(1)) == "“Rain fell.”"
    placed = replace(bare, source="rain.txt", url="https://example.org/rain")
    assert citation(placed, range(1)) == "“Rain fell.” (https://example.org/rain)"


def test_a_headline_is_not_cited_as_coming_from_itself() -> None:
    assert citation(WIRE, range(1)).count("stops for the winter") == 1


@pytest.mark.parametrize(
    ("written", "cited"),
    [
        ("2031-02-29", "2031-02-29"),
        ("2032-02-29", "29 February 2032"),
        ("late on Monday", "late on Monday"),
        ("2031-11", "2031-11"),
    ],
)
def test_a_day_is_written_out_if_the_calendar_has_it(written: str, cited: str) -> None:
    assert citation(replace(REWRITE, published=written, source=""), range(1)).endswith(f"({cited})")


def hostile(text: str) -> Comparison:
    article = replace(
        Article.from_sentences([text]), outlet=text, headline=text + "!", source=text, url=""
    )
    return compare(article, replace(article, published=text))


@given(st.text(min_size=1))
def test_whatever_is_copied_is_one_line_in_which_nothing_acts(text: str) -> None:
    for what in Copy:
        line = copied(hostile(text), 0, what)
        assert not any(
            ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u2028\u2029\u202e" for c in line
        )


def test_a_command_hidden_in_an_article_is_seen_and_not_run_when_pasted() -> None:
    assert copied(hostile("Rain.\n\x1b[201~rm -rf\r"), 0, Copy.LEFT) == "Rain. ␛[201~rm -rf␍"
