"""What stands in the list's columns, and what a narrow screen leaves out first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.library.columns import (
    LEAST_TITLE,
    MOST_TITLE,
    Layout,
    cut_name,
    folder_and_name,
    in_words,
    layout,
)
from reader.library.entries import Entry
from reader.library.pair_said import PairSaid
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.model import Mark, Severity, Sign
from reader.view.descriptions import HiddenFindings

ENTRY = Entry("desk/a.txt", "Ferry stuck", "Post", "2031-05-02T10:00", "en", 1234, known=True)


def glance(high: int = 0, medium: int = 0, low: int = 0, *, judged: int = 0,
           changed: bool = False) -> PairValues:  # fmt: skip
    findings = {Severity.HIGH: high, Severity.MEDIUM: medium, Severity.LOW: low}
    said = PairSaid({Severity.HIGH: judged}, changed=changed)
    return PairValues(0.624, findings, frozenset(), said)


def verdicts(*, error: int = 0, ask: int = 0) -> PairValues:
    """Both findings that matter judged, so many of them and of others as errors or to be asked."""
    signs = {Sign.ERROR: error, Sign.ASK: ask, Sign.FAIR: 1}
    said = PairSaid({Severity.HIGH: 2}, signs)
    return PairValues(0.6, {Severity.HIGH: 2}, frozenset(), said)


def differing(pair: PairValues) -> PairValues:
    """The same where two reviewers gave one of the findings different verdicts."""
    return replace(pair, said=replace(pair.said, differ=1))


def headings(plan: Layout) -> list[str]:
    return [column.heading for column, _ in plan.columns]


def told(beside: PairColumns | None) -> dict[str, str]:
    columns = layout(200, pairs=True).columns
    return {column.heading: column.cell(ENTRY, beside)[0].strip() for column, _ in columns}


def test_a_wide_list_has_every_column_and_a_narrow_one_those_that_matter() -> None:
    every = ["file", "outlet", "date", "words", "told", "hi", "med", "low", "judged"]
    assert headings(layout(194, pairs=True)) == every
    assert headings(layout(68, pairs=True)) == ["file", "hi", "med", "judged"]
    assert headings(layout(74, pairs=False)) == ["file", "outlet"]
    assert headings(layout(24, pairs=True)) == []


def test_outlets_have_a_column_before_long_file_names_and_what_is_hidden() -> None:
    def plan(width: int) -> dict[str, int]:
        made = layout(width, pairs=True, hidden=True, longest_name=60, longest_outlet=21)
        assert made.title >= LEAST_TITLE
        return {column.heading: size for column, size in made.columns}

    assert plan(76) == {"file": 12, "outlet": 10, "hi": 3, "med": 3, "judged": 12}
    assert plan(92) == {"file": 12, "outlet": 10, "hi": 3, "med": 3, "low": 3, "judged": 12}
    assert plan(100) == {
        "file": 14, "outlet": 16, "hi": 3, "med": 3, "low": 3, "judged": 12
    }  # fmt: skip
    assert "hidden" in plan(140)
    none = layout(92, pairs=True, hidden=True, longest_name=60, longest_outlet=0)
    assert headings(none) == ["file", "hi", "med", "low", "judged"]


def test_the_files_take_no_more_room_than_the_longest_of_their_names() -> None:
    long, short = (layout(68, pairs=True, longest_name=cells) for cells in (90, 9))
    assert dict(zip(headings(long), (size for _, size in long.columns), strict=True))["file"] == 17
    assert dict(zip(headings(short), (size for _, size in short.columns), strict=True))["file"] == 9
    assert short.title == long.title + 8


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("wire.txt", "wire.txt"),
        ("court-3-rewrite.md", "court-3-rewrite.…"),
        ("2031-03-24-00094-rewrite-2.md", "2031-03-…ewrite-2"),
        ("a-day-of-the-wire.xml#12", "a-day-of…e.xml#12"),
    ],
)
def test_a_long_name_keeps_what_parts_it_from_others(name: str, shown: str) -> None:
    assert cut_name(name, 17) == shown


@pytest.mark.parametrize("width", range(0, 240, 7))
@pytest.mark.parametrize("pairs", [True, False])
def test_headline_and_columns_never_need_more_cells_than_there_are(width: int, pairs: bool) -> None:
    plan = layout(width, pairs=pairs)
    assert plan.title + sum(2 + size for _, size in plan.columns) <= width
    assert min(width, LEAST_TITLE) <= plan.title <= MOST_TITLE


def test_severities_have_columns_of_three_digits_and_the_gravest_alone_is_loud() -> None:
    cells = told(glance(2, 0, 1234))
    assert (cells["hi"], cells["med"], cells["low"]) == ("2", ".", "999")
    columns = {column.heading: column for column, _ in layout(200, pairs=True).columns}
    loud = {name: columns[name].cell(ENTRY, glance(1, 1, 1))[1] for name in ("hi", "med", "low")}
    assert loud == {"hi": Mark.PLAIN, "med": Mark.NOTE, "low": Mark.NOTE}


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        (glance(7), "░░░░ 0/7"),
        (glance(7, judged=1), "█░░░ 1/7"),
        (glance(2, judged=1), "██░░ 1/2"),
        (glance(100, judged=99), "███░ 99/100"),
        (glance(2, judged=2), "████ ok"),
        (glance(2, judged=2, changed=True), "changed 2/2"),
        (glance(12, judged=10, changed=True), "changed"),
        (glance(0, 4), "░░░░ 0/4"),
        (glance(0, 0, 4), "-"),
        (verdicts(error=2), "████ ✗2"),
        (verdicts(error=2, ask=1), "████ ✗2 ?1"),
        (differing(verdicts()), "████ differ"),
        (differing(verdicts(error=1)), "✗1 differ"),
        (differing(replace(verdicts(), findings={Severity.HIGH: 3})), "2/3 differ"),
        (verdicts(error=12, ask=10), "████ ✗12 ?10"),
        (replace(verdicts(error=1), findings={Severity.HIGH: 3}), "██░░ 2/3 ✗1"),
        (replace(verdicts(), findings={Severity.LOW: 1}), "████ ok"),
        (replace(glance(), picture="two separate reports: 1 of 9 sentences shared"), "separate"),
        (replace(glance(1), picture="two separate reports: 1 of 9 sentences shared"), "░░░░ 0/1"),
    ],
)
def test_what_is_judged_of_what_matters_is_a_bar(values: PairValues, shown: str) -> None:
    assert told(values)["judged"] == shown


def test_a_likely_telling_that_shares_hardly_any_text_is_separate_whatever_was_found() -> None:
    columns = {column.heading: column for column, _ in layout(200, pairs=True).columns}
    pair = replace(glance(1), picture="two separate reports: 1 of 9 sentences shared")
    assert columns["judged"].cell(replace(ENTRY, candidate=3), pair)[0] == "separate"


def test_findings_that_are_hidden_are_counted_in_a_column_and_in_words() -> None:
    said = PairSaid(lost=1)
    beside = replace(glance(1), hidden=HiddenFindings(dismissed=2, rules_off=3), said=said)
    columns = dict(layout(140, pairs=True, hidden=True).columns)
    cells = {column.heading: column.cell(ENTRY, beside)[0] for column in columns}
    assert cells["hidden"] == "5"
    words = in_words(ENTRY, beside)
    assert "5 hidden (2 dismissed, 3 by rules off)" in words
    assert "1 lost" in words


@pytest.mark.parametrize("beside", [None, NoValues.ALONE, NoValues.BROKEN])
def test_what_has_no_pair_leaves_its_columns_blank(beside: PairColumns | None) -> None:
    cells = told(beside)
    assert [cells[name] for name in ("told", "hi", "med", "low", "judged")] == [""] * 5


def test_what_is_too_long_says_so() -> None:
    assert told(NoValues.LARGE)["told"] == "large"
    assert "too long" in in_words(ENTRY, NoValues.LARGE)


def test_the_status_line_says_in_words_what_the_columns_say_in_signs() -> None:
    assert in_words(ENTRY, glance(2, 1, judged=1, changed=True)) == (
        "2031-05-02 · Post · 1,234 words · 2 high, 1 medium · 1 of 2 judged · 62% told"
        " · changed since then"
    )


def test_a_wire_copy_is_named_with_its_folder() -> None:
    assert folder_and_name(ENTRY) == "desk/a.txt"
