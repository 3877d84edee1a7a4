"""The comparison as sentences for a screen reader."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.model import Article
from reader.report import FORMATS, PageStyle
from reader.text.clean import sanitized
from reader.view.rows import rows_of

WIRE = Article.from_sentences(
    [
        "Ferry to stop at Lund island",
        "The ferry carried 30 passengers to Lund on Monday, the harbour master said.",
        "A second boat waits at the old pier in case the engine fails again.",
        "Nobody was hurt.",
        "The company was founded by two brothers who had fished here all their lives.",
    ],
    roles=["headline", "body", "body", "body", "body"],
)
REWRITE = Article.from_sentences(
    [
        "Ferry to stop at Lund island",
        "The company was founded by two brothers who had fished here all their lives.",
        "The ferry carried 80 passengers to Lund on Monday, the harbour master said.",
        "A second boat waits at the old pier in case the engine fails again.",
        "Tickets will cost more from autumn.",
    ],
    roles=["headline", "body", "body", "body", "body"],
)


def told_of(left: Article, right: Article) -> str:
    """What is said of two articles."""
    return FORMATS["linear"](compare(left, right), PageStyle())


def lines() -> list[str]:
    """What is said of the two."""
    return told_of(WIRE, REWRITE).splitlines()


def row(words: str) -> str:
    """The line of a row that says some words."""
    (line,) = (line for line in lines() if line.startswith("Row ") and words in line)
    return line


def test_it_begins_with_which_is_which_and_what_became_of_the_story() -> None:
    first, second, third, *_ = lines()
    assert first.startswith("The wire, the base: Ferry to stop at Lund island.")
    assert second.startswith("The rewrite: Ferry to stop at Lund island.")
    assert re.match(r"Summary: \d+% told, \d+% word for word, \d+ same", third)


def test_every_row_is_one_numbered_line() -> None:
    numbers = [found[1] for line in lines() if (found := re.match(r"Row ([s+]\d+),", line))]
    rows = rows_of(compare(WIRE, REWRITE))
    assert numbers == [row.number for row in rows if row.number]


def test_a_changed_row_says_kind_finding_both_wordings_and_the_change() -> None:
    told = row("30 passengers")
    assert re.match(r"Row s\d+, reworded, number altered, high\. The wire says: The ferry", told)
    assert "The rewrite says: The ferry carried 80 passengers" in told
    assert 'What changed: "30" became "80".' in told
    assert "Number, high:" in told


def test_what_is_missing_or_new_is_said_in_words() -> None:
    assert ", omitted, not in the rewrite" in row("Nobody was hurt")
    assert ", added, not in the wire" in row("Tickets will cost more")


def test_the_same_words_are_read_out_once() -> None:
    assert row("A second boat").count("second boat") == 1
    assert "the same. Both say: A second boat" in row("A second boat")


def test_a_moved_row_says_where_it_went_and_that_place_says_whence() -> None:
    moved = row("two brothers")
    found = re.match(r"Row (s\d+), the same, moved: in the rewrite before (s\d+)\.", moved)
    assert found
    stub = lines().index(f"Here the rewrite has what is told in row {found[1]}.")
    assert lines()[stub + 1].startswith(f"Row {found[2]}, ")


def test_findings_come_worst_first_with_their_rows() -> None:
    said = lines()
    at = next(k for k, line in enumerate(said) if line.startswith("What was found"))
    assert re.match(r"Number, high: .* Row s\d+\.$", said[at + 1])
    count = int(said[at].split()[-2])
    severities = [line.split(":")[0].split(", ")[1] for line in said[at + 1 : at + 1 + count]]
    assert severities == sorted(severities, key=["high", "medium", "low"].index)


def test_repeated_sentences_name_the_row_that_says_it_first() -> None:
    again = Article.from_sentences(
        [*("A long sentence about the harbour wall and its repair.",) * 2]
    )
    once = Article.from_sentences(["A long sentence about the harbour wall and its repair."])
    told = told_of(again, once)
    assert "repeated, the wire says it in row s1 too. The wire says: A long" in told


def test_nothing_is_drawn_and_every_line_ends_like_a_sentence() -> None:
    for line in lines():
        assert not re.search("[\u2190-\u21ff\u2500-\u259f~≈−·]", line)
        assert line.rstrip("\"'”)]").endswith((".", "!", "?"))


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.text(max_size=20), min_size=1, max_size=4),
    st.lists(st.text(max_size=20), min_size=1, max_size=4),
)
def test_no_text_can_act_or_break_a_line(left: list[str], right: list[str]) -> None:
    told = told_of(Article.from_sentences(left), Article.from_sentences(right))
    assert all(sanitized(line) == line for line in told.split("\n"))
    assert len(told.splitlines()) == told.count("\n")
