"""How a pair is looked at: views, folds, filters, grain, and the likeness of pairings."""

from __future__ import annotations

import re
from pathlib import Path

from reader.model import FactKind, Mark, RowKind, Severity
from reader.tui import captions
from reader.view.lens import Grain
from tests.tui.driving import Driver, drive, lightly_edited, start

WIRE, CLOSE, REWRITE = "workshop-1-wire.txt", "workshop-2-close.txt", "workshop-3-rewrite.md"


def marks(driver: Driver) -> set[Mark]:
    """Every mark of every row."""
    return {run.mark for row in driver.table.rows for run in (*row.left, *row.right)}


def summary(driver: Driver) -> str:
    """The line that sums the pair up and shows how it is viewed."""
    return driver.lines()[1]


def test_one_key_shows_everything_then_folds_then_shows_changes_only(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        everything = len(driver.table.rows)
        await driver.press("Z")
        folded = driver.table.rows
        assert any(row.kind is RowKind.FOLD for row in folded)
        await driver.press("Z")
        assert all(row.change or row.kind is RowKind.STUB for row in driver.table.rows)
        assert len(driver.table.rows) < len(folded)
        assert "changes" in summary(driver)
        await driver.press("Z")
        assert len(driver.table.rows) == everything

    drive(start(*lightly_edited(tmp_path)), steps)


def test_a_fold_is_opened_where_one_stands_and_closed_again(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("Z")
        rows = driver.table.rows
        fold = next(k for k, row in enumerate(rows) if row.kind is RowKind.FOLD)
        hidden = rows[fold].passages
        driver.table.move_to(fold)
        await driver.press("z")
        assert driver.table.rows[fold].passages.start == hidden.start
        assert len(driver.table.rows) == len(rows) + len(hidden) - 1
        await driver.press("z")
        assert driver.table.rows == rows

    drive(start(*lightly_edited(tmp_path)), steps)


def test_context_around_changes_grows_and_shrinks(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("Z")
        one = len([row for row in driver.table.rows if row.kind is RowKind.PASSAGE])
        await driver.press("less_than_sign")
        none = len([row for row in driver.table.rows if row.kind is RowKind.PASSAGE])
        await driver.press("greater_than_sign", "greater_than_sign")
        two = len([row for row in driver.table.rows if row.kind is RowKind.PASSAGE])
        assert none < one < two
        assert captions.context(2) in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)


def test_a_filter_shows_one_kind_and_says_so_until_it_is_lifted() -> None:
    async def steps(driver: Driver) -> None:
        assert driver.pair.state.reading
        wanted = driver.pair.state.reading.stops(FactKind.QUOTE)
        everything = driver.table.rows
        await driver.press("F")
        assert f"quote ({len(wanted)})" in driver.text()
        await driver.press("q")
        shown = [row for row in driver.table.rows if row.kind is RowKind.PASSAGE]
        assert [row.passages for row in shown] == [everything[k].passages for k in wanted]
        assert "only quote" in summary(driver)
        await driver.press("j", "j")
        assert "only quote" in summary(driver)
        await driver.press("F")
        assert driver.table.rows == everything
        assert "only quote" not in summary(driver)

    drive(start(WIRE, REWRITE), steps)


def test_a_filter_by_severity_leaves_out_what_weighs_less() -> None:
    async def steps(driver: Driver) -> None:
        assert driver.pair.state.reading
        high = driver.pair.state.reading.severities[Severity.HIGH]
        await driver.press("F", "1")
        shown = [row for row in driver.table.rows if row.kind is RowKind.PASSAGE]
        assert len(shown) == high
        assert "only high" in summary(driver)
        await driver.press("escape")
        assert len(driver.table.rows) > high

    drive(start(WIRE, REWRITE), steps)


def test_the_question_of_the_filter_counts_the_rows_that_it_would_show() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("F")
        told = re.search(r"2 medium or worse \((\d+)\)", driver.text())
        await driver.press("2")
        shown = [row for row in driver.table.rows if row.kind is RowKind.PASSAGE]
        assert told
        assert len(shown) == int(told[1])
        assert "only medium or worse" in summary(driver)
        folds = [row.caption for row in driver.table.rows if row.kind is RowKind.FOLD]
        assert folds
        assert all(fold.endswith("without a finding, medium or worse") for fold in folds)

    drive(start(WIRE, REWRITE), steps)


def test_a_filter_keeps_the_sentence_under_the_cursor() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g", "apostrophe", "q")
        passage = driver.table.passage
        await driver.press("F", "q")
        assert driver.table.passage == passage
        await driver.press("F")
        assert driver.table.passage == passage

    drive(start(WIRE, REWRITE), steps)


def test_the_wording_is_told_by_word_by_phrase_by_sentence_or_not_at_all() -> None:
    async def steps(driver: Driver) -> None:
        fine = sum(len(row.left) for row in driver.table.rows)
        await driver.press("w")
        assert captions.GRAIN[Grain.PHRASE] in driver.text()
        assert sum(len(row.left) for row in driver.table.rows) <= fine
        await driver.press("w", "w")
        assert Mark.REWORDED not in marks(driver)
        assert {Mark.FACT, Mark.QUOTE} <= marks(driver)
        await driver.press("w")
        assert sum(len(row.left) for row in driver.table.rows) == fine

    drive(start("storm-1-wire.txt", "storm-3-rewrite.txt"), steps)


def test_more_sentences_are_paired_when_they_need_be_less_alike() -> None:
    async def steps(driver: Driver) -> None:
        def paired() -> int:
            return sum(bool(p.bead.left and p.bead.right) for p in driver.comparison.passages)

        before = paired()
        await driver.press(*["equals_sign"] * 12)
        assert paired() < before
        assert "likeness 1.00" in summary(driver)
        await driver.press(*["minus"] * 10)
        assert paired() >= before

    drive(start(WIRE, REWRITE), steps)


def test_typography_counts_as_a_change_or_not() -> None:
    async def steps(driver: Driver) -> None:
        quiet = len([row for row in driver.table.rows if row.change])
        await driver.press("T")
        assert len([row for row in driver.table.rows if row.change]) > quiet
        assert "typography counts" in summary(driver)
        await driver.press("T")
        assert len([row for row in driver.table.rows if row.change]) == quiet

    drive(start(WIRE, CLOSE), steps)


def test_the_inline_view_has_both_wordings_in_one_text() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("V", "V", "V")
        assert captions.VIEW["inline"] in driver.text()
        assert " │ " not in driver.text()
        assert all(width <= 120 for width in driver.widths())

    drive(start(WIRE, REWRITE), steps)
