"""What stands in the list's columns, and what a narrow screen leaves out first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.library.columns import LEAST_TITLE, MOST_TITLE, Layout, in_words, layout
from reader.library.entries import Entry
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.model import Severity
from reader.view.descriptions import HiddenFindings

ENTRY = Entry("a.txt", "Ferry stuck", "Post", "2031-05-02T10:00", "en", 1234, known=True)


def glance(high: int = 0, medium: int = 0, low: int = 0, *, reviewed: int = 0, to_review: int = 9,
           changed: bool = False) -> PairValues:  # fmt: skip
    findings = {Severity.HIGH: high, Severity.MEDIUM: medium, Severity.LOW: low}
    return PairValues(0.624, findings, frozenset(), reviewed, to_review, changed)


def headings(plan: Layout) -> list[str]:
    return [column.heading for column, _ in plan.columns]


def told(beside: PairColumns | None) -> list[str]:
    return [column.cell(ENTRY, beside)[0].strip() for column, _ in layout(200, pairs=True).columns]


def test_a_wide_list_has_every_column_and_a_narrow_one_those_that_matter() -> None:
    every = ["outlet", "date", "words", "kept", "findings", "reviewed"]
    assert headings(layout(194, pairs=True)) == every
    assert headings(layout(74, pairs=True)) == ["outlet", "kept", "findings", "reviewed"]
    assert headings(layout(74, pairs=False)) == ["outlet", "date", "words"]
    assert headings(layout(30, pairs=True)) == []


@pytest.mark.parametrize("width", range(0, 240, 7))
@pytest.mark.parametrize("pairs", [True, False])
def test_headline_and_columns_never_need_more_cells_than_there_are(width: int, pairs: bool) -> None:
    plan = layout(width, pairs=pairs)
    assert plan.title + sum(2 + size for _, size in plan.columns) <= width
    assert min(width, LEAST_TITLE) <= plan.title <= MOST_TITLE


def test_a_pair_shows_its_share_kept_its_findings_from_the_worst_and_what_was_reviewed() -> None:
    assert told(glance(2, 1, reviewed=3)) == [
        "Post", "2031-05-02", "1,234", "62%", "2!  1:", "3/9",
    ]  # fmt: skip
    assert told(glance(reviewed=9))[3:] == ["62%", "-", "done"]
    assert told(glance(low=4, reviewed=9, changed=True))[4:] == ["4.", "changed"]
    assert told(glance(to_review=0))[5] == "-"


def test_findings_that_are_hidden_are_counted_in_a_column_and_in_words() -> None:
    beside = replace(glance(1), hidden=HiddenFindings(dismissed=2, rules_off=3), lost=1)
    columns = dict(layout(74, pairs=True, hidden=True).columns)
    cells = {column.heading: column.cell(ENTRY, beside)[0] for column in columns}
    assert cells["hidden"] == "5"
    words = in_words(ENTRY, beside)
    assert "5 hidden (2 dismissed, 3 by rules off)" in words
    assert "1 lost" in words


@pytest.mark.parametrize("beside", [None, NoValues.ALONE, NoValues.BROKEN])
def test_what_has_no_pair_leaves_its_columns_blank(beside: PairColumns | None) -> None:
    assert told(beside)[3:] == ["", "", ""]


def test_what_is_too_long_says_so() -> None:
    assert told(NoValues.LARGE)[3] == "large"
    assert "too long" in in_words(ENTRY, NoValues.LARGE)


def test_the_status_line_says_in_words_what_the_columns_say_in_signs() -> None:
    assert in_words(ENTRY, glance(2, 1, reviewed=3, changed=True)) == (
        "2031-05-02 · 1,234 words · 2 high, 1 medium · kept 62%"
        " · reviewed 3 of 9 · changed since then · Post"
    )
    assert in_words(ENTRY, NoValues.ALONE) == "2031-05-02 · 1,234 words · Post"
    assert in_words(Entry("b.txt"), None) == ""
