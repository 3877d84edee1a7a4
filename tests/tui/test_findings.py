"""The findings on the screen: first, worst first, explained, and reviewed."""

from __future__ import annotations

from pathlib import Path

from reader.model import FactKind, Severity, Sign
from reader.tui import captions
from reader.tui.pair.comparer import Compared
from reader.tui.pair.comparing_again import swap
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.screens.why import WhyScreen
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"
SEVERITIES = list(Severity)


def test_what_matters_is_on_the_screen_when_a_pair_opens_and_the_keys_still_read() -> None:
    async def steps(driver: Driver) -> None:
        assert "7-14 → 7 to 16" in driver.text()
        assert len(driver.findings.lines) <= 10
        await driver.press("j")
        assert driver.table.cursor == 1

    drive(start(WIRE, REWRITE), steps)


def test_one_key_goes_to_the_summary_hides_it_and_brings_it_back() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("s")
        assert driver.findings.has_focus
        await driver.press("s")
        assert not driver.findings.display
        assert "7-14 → 7 to 16" not in driver.text()
        await driver.press("s")
        assert "7-14 → 7 to 16" in driver.text()

    drive(start(WIRE, REWRITE), steps)


def test_closing_the_list_is_not_leaving_the_pair(tmp_path: Path) -> None:
    async def first(driver: Driver) -> None:
        driver.table.move_to(5)
        await driver.press("s", "q")
        assert driver.table.has_focus

    async def later(driver: Driver) -> None:
        assert driver.table.cursor == 0
        await driver.press("j", "j", "q")

    async def last(driver: Driver) -> None:
        assert driver.table.cursor == 2

    for steps in (first, later, last):
        drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_line_of_the_summary_leads_to_its_row() -> None:
    async def steps(driver: Driver) -> None:
        numbers = [
            k for k, line in enumerate(driver.findings.lines) if line.kind is FactKind.NUMBER
        ]
        await driver.press("s", *["j"] * numbers[0], "enter")
        assert driver.table.has_focus
        assert "7-14" in driver.words_left(driver.table.cursor)

    drive(start(WIRE, REWRITE), steps)


def test_findings_are_stepped_through_from_worst_to_least_without_going_round() -> None:
    async def steps(driver: Driver) -> None:
        reading = driver.pair.state.reading
        assert reading
        found = reading.comparison.findings
        levels = [SEVERITIES.index(found[k].severity) for k in reading.findings]
        assert levels == sorted(levels)
        for finding in reading.findings:
            await driver.press("right_curly_bracket")
            assert driver.table.cursor == reading.row_of_finding(finding)
        await driver.press("right_curly_bracket")
        assert captions.LAST_FINDING in driver.text()
        await driver.press("left_curly_bracket")
        assert driver.table.cursor == reading.row_of_finding(reading.findings[-2])

    drive(start(WIRE, REWRITE), steps)


def test_after_the_jump_key_a_letter_leads_to_the_next_of_its_kind() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("apostrophe")
        assert "quotation" in driver.text()
        await driver.press("q")
        row = driver.table.current
        assert row
        assert row.alert is Sign.QUOTE
        first = driver.table.cursor
        await driver.press("full_stop")
        assert driver.table.cursor > first or captions.NONE_OF_KIND in driver.text()

    drive(start(WIRE, REWRITE), steps)


def test_the_list_can_be_summed_up_by_severity_or_in_reading_order() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("o")
        worst = [line.finding for line in driver.findings.lines]
        await driver.press("o")
        order = [line.finding for line in driver.findings.lines]
        assert sorted(map(str, worst)) == sorted(map(str, order))
        reading = driver.pair.state.reading
        assert reading
        rows = [reading.row_of_finding(k) for k in order if k is not None]
        assert rows == sorted(rows)

    drive(start(WIRE, REWRITE), steps)


def test_why_tells_how_a_row_was_paired_and_which_rule_fired() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("apostrophe", "#", "i")
        assert isinstance(driver.app.screen, WhyScreen)
        page = driver.text()
        assert "sure to" in page
        assert "Shared words" in page
        assert "[number." in page
        await driver.press("q")
        assert isinstance(driver.app.screen, PairScreen)

    drive(start(WIRE, REWRITE), steps)


def test_a_dismissed_finding_is_gone_also_the_next_time_until_that_is_taken_back(
    tmp_path: Path,
) -> None:
    async def dismiss(driver: Driver) -> None:
        assert "7-14 → 7 to 16" in driver.text()
        await driver.press("apostrophe", "#", "i", "d")
        assert "7-14 → 7 to 16" not in driver.text()
        assert "hidden: 1 dismissed" in driver.text()
        assert "1 hidden: 1 dismissed (o lists them)" in driver.text()

    async def take_back(driver: Driver) -> None:
        assert "7-14 → 7 to 16" not in driver.text()
        row = next(k for k in range(len(driver.table.rows)) if "7-14" in driver.words_left(k))
        driver.table.move_to(row)
        await driver.press("i", "d")
        assert "7-14 → 7 to 16" in driver.text()

    drive(start(WIRE, REWRITE, memory=tmp_path), dismiss)
    drive(start(WIRE, REWRITE, memory=tmp_path), take_back)


def test_a_rule_switched_off_finds_nothing_until_all_are_switched_on(tmp_path: Path) -> None:
    async def switch(driver: Driver) -> None:
        before = len(driver.comparison.findings)
        numbers = sum(found.kind is FactKind.NUMBER for found in driver.comparison.findings)
        await driver.press("apostrophe", "#", "i", "r")
        assert f"hide {numbers} finding" in driver.text()
        await driver.press("r", "r")
        await driver.press("n", "q")
        assert len(driver.comparison.findings) == before
        await driver.press("i", "r", "y")
        assert all(found.kind is not FactKind.NUMBER for found in driver.comparison.findings)
        assert f"hidden: {before - len(driver.comparison.findings)} by rules off" in driver.text()
        await driver.press("i", "R")
        assert "by rules off" not in driver.text()
        assert len(driver.comparison.findings) == before

    drive(start(WIRE, REWRITE, memory=tmp_path), switch)


def test_after_a_dismissal_the_next_worst_is_not_skipped(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        reading = driver.pair.state.reading
        assert reading
        first, second = reading.findings[:2]
        await driver.press("right_curly_bracket")
        assert driver.table.cursor == reading.row_of_finding(first)
        chosen = reading.indexes_in(driver.table.cursor).index(first)
        await driver.press("i", *["j"] * chosen, "d", "right_curly_bracket")
        assert driver.table.cursor == reading.row_of_finding(second)

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_decision_on_a_comparison_that_is_gone_changes_nothing(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        pair = driver.pair
        await driver.press("apostrophe", "#", "i")
        pair.press(swap)
        await driver.settled()
        await driver.press("d")
        assert captions.OUTDATED in driver.text()
        assert driver.pair.state.reading
        assert not driver.pair.state.reading.dismissed

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_comparison_of_other_articles_is_not_shown() -> None:
    async def steps(driver: Driver) -> None:
        pair = driver.pair
        assert pair.state.reading
        stale = Compared(
            pair.session().compare(pair.state.left, pair.state.right), pair.state.reading
        )
        await driver.press("x")
        before = pair.state.reading
        pair.post_message(stale)
        await driver.settled()
        assert pair.state.reading is before

    drive(start(WIRE, REWRITE), steps)
