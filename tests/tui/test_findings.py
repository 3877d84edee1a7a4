"""The findings on the screen: first, worst first, explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.dataclass import replace
from reader.formats import load
from reader.model import FactKind, Severity, Sign
from reader.tui import captions
from reader.tui.pair.comparer import Compared
from reader.tui.pair.finding_steps import to_finding
from reader.view.checklist import matters
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"
THREE_HIGH = "court-1-wire.txt", "court-3-rewrite.md"
SEVERITIES = list(Severity)
AGES = "aged 7-14 →"


def test_what_matters_is_on_the_screen_when_a_pair_opens_and_the_keys_still_read() -> None:
    async def steps(driver: Driver) -> None:
        assert AGES in driver.text()
        row = driver.table.cursor
        await driver.press("j")
        assert driver.table.cursor == row + 1

    drive(start(WIRE, REWRITE), steps)


def test_heads_summary_and_foot_take_at_most_ten_of_twenty_four_lines() -> None:
    async def steps(driver: Driver) -> None:
        assert driver.table.size.height >= 14
        assert [line[1:5] for line in driver.lines()[2:5]] == ["! 1 ", "! 2 ", "! 3 "]

    drive(start(*THREE_HIGH), steps, size=(80, 24))


def test_one_key_goes_to_the_summary_hides_it_and_brings_it_back() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("s")
        assert driver.findings.has_focus
        await driver.press("s")
        assert not driver.findings.display
        assert AGES not in driver.text()
        await driver.press("s")
        assert AGES in driver.text()

    drive(start(WIRE, REWRITE), steps)


def test_closing_the_summary_is_not_leaving_the_pair() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("s", "escape")
        assert driver.table.has_focus

    drive(start(WIRE, REWRITE), steps)


def test_the_cursor_of_the_summary_moves_the_text() -> None:
    async def steps(driver: Driver) -> None:
        numbers = [k for k, line in enumerate(driver.findings.lines) if line.label == "NUMBER"]
        await driver.press("s", *["j"] * numbers[0])
        assert driver.findings.has_focus
        assert "7-14" in driver.words_left(driver.table.cursor)
        await driver.press("enter")
        assert driver.table.has_focus
        assert "7-14" in driver.words_left(driver.table.cursor)

    drive(start(WIRE, REWRITE), steps)


def test_the_text_moves_the_cursor_of_the_summary() -> None:
    async def steps(driver: Driver) -> None:
        row = next(k for k in range(len(driver.table.rows)) if "7-14" in driver.words_left(k))
        driver.table.move_to(row)
        await driver.press("i", "i")
        line = driver.findings.current
        assert line
        assert line.label == "NUMBER"

    drive(start(WIRE, REWRITE), steps)


def test_minor_findings_are_one_line_until_they_are_opened() -> None:
    async def steps(driver: Driver) -> None:
        findings = driver.comparison.findings
        possible = len(driver.comparison.possible)
        minor = sum(not matters(found) for found in findings) - possible
        assert f"{minor} minor: " in driver.text()
        assert f", {possible} only possible" in driver.text()
        await driver.press("tab")
        assert len(driver.findings.lines) == len(findings)
        await driver.press("tab")
        assert len(driver.findings.lines) < len(findings)

    drive(start(WIRE, REWRITE), steps)


def test_where_nothing_matters_a_few_minor_findings_stand_one_by_one(tmp_path: Path) -> None:
    wire, rewrite = tmp_path / "wire.txt", tmp_path / "rewrite.txt"
    told = "The council met on Monday in the old town hall.\n\nThe roof was mended.\n"
    wire.write_text(
        f"{told}\nThe mayor thanked the roofers for it in a letter.\n", encoding="utf-8"
    )
    rewrite.write_text(f"{told}\nThe choir sang in the market square.\n", encoding="utf-8")

    async def steps(driver: Driver) -> None:
        minor = [line for line in driver.findings.lines if line.number]
        assert len(minor) == len(driver.comparison.findings) - len(driver.comparison.possible)
        assert minor
        assert not any(matters(found) for found in driver.comparison.findings)

    drive(replace(start(), pair=(load(wire), load(rewrite))), steps)


def test_findings_are_stepped_through_from_worst_to_least_without_going_round() -> None:
    async def steps(driver: Driver) -> None:
        reading = driver.pair.state.reading
        assert reading
        found = reading.comparison.findings
        levels = [SEVERITIES.index(found[k].severity) for k in reading.findings]
        assert levels == sorted(levels)
        for finding in reading.findings:
            assert driver.pair.state.current == finding
            assert driver.table.cursor == reading.row_of_finding(finding)
            await driver.press("right_curly_bracket")
        assert captions.LAST_FINDING in driver.text()
        await driver.press("left_curly_bracket")
        assert driver.table.cursor == reading.row_of_finding(reading.findings[-2])

    drive(start(WIRE, REWRITE), steps)


def test_after_the_jump_key_a_letter_leads_to_the_next_of_its_kind() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g", "apostrophe")
        assert "quote" in driver.text()
        await driver.press("q")
        row = driver.table.current
        assert row
        assert row.label == "QUOTE"
        first = driver.table.cursor
        await driver.press("full_stop")
        assert driver.table.cursor > first or captions.NONE_OF_KIND in driver.text()

    drive(start(WIRE, REWRITE), steps)


def test_the_list_can_be_in_the_order_of_consequence_in_reading_order_or_what_is_hidden() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("o")
        assert captions.LIST[driver.pair.state.listing] in driver.text()
        order = [line.findings[0] for line in driver.findings.lines]
        assert {*order} == {*range(len(driver.comparison.findings))} - driver.comparison.possible
        reading = driver.pair.state.reading
        assert reading
        rows = [reading.row_of_finding(k) for k in order]
        assert rows == sorted(rows)
        await driver.press("o")
        listed = {line.findings[0] for line in driver.findings.lines}
        assert listed == driver.comparison.possible
        await driver.press("o")
        assert driver.findings.lines[0].severity is Severity.HIGH

    drive(start(WIRE, REWRITE), steps)


def test_why_is_a_panel_below_the_row_with_the_finding_first() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g", "apostrophe", "#", "i")
        panel = [line for line in driver.lines() if "▏" in line]
        assert 2 <= len(panel) <= 6
        assert "high, " in panel[0]
        assert "% sure" in panel[0]
        assert "the same sentence" in " ".join(panel)
        assert "7-14" in driver.text() and "7 to 16" in driver.text()
        await driver.press("escape")
        assert "▏" not in driver.text()

    drive(start(WIRE, REWRITE), steps, size=(80, 24))


@pytest.mark.parametrize("size", [(40, 10), (60, 15), (80, 24)])
def test_the_panel_is_in_sight_on_a_small_screen_with_the_verdict_keys_on_it(
    size: tuple[int, int],
) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("i")
        panel = [line for line in driver.lines() if "▏" in line]
        room = driver.table.size.height
        assert len(panel) >= min(room, 4)
        assert "A range or an age range" in panel[0]
        assert "f fair e error a ask d dismiss" in driver.lines()[-1]
        await driver.press("f")
        reading = driver.pair.state.reading
        assert reading
        assert len(reading.verdicts) == 1
        assert [line for line in driver.lines() if "▏" in line]
        await driver.press("i")
        assert "▏" not in driver.text()
        assert driver.findings.display

    drive(start(WIRE, REWRITE), steps, size=size)


def test_the_summary_says_how_many_findings_are_out_of_view() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("tab")
        hidden = len(driver.findings.lines) - driver.findings.size.height
        assert hidden > 0
        last = driver.lines()[driver.findings.region.bottom - 1]
        assert last.endswith(f" +{hidden}")
        await driver.press("s", "G")
        first = driver.lines()[driver.findings.region.y]
        assert first.endswith(f" +{hidden}")

    drive(start(WIRE, REWRITE), steps, size=(80, 24))


def test_verdict_keys_work_on_the_panel_and_the_panel_goes_on_to_the_next() -> None:
    async def steps(driver: Driver) -> None:
        first = driver.pair.state.current
        await driver.press("i", "f")
        reading = driver.pair.state.reading
        assert reading
        assert reading.verdicts == {first: "fair"}
        assert "▏" in driver.text()
        assert driver.pair.state.current != first

    drive(start(*THREE_HIGH), steps)


def test_a_dismissed_finding_is_out_of_the_text_and_ticked_in_the_summary(tmp_path: Path) -> None:
    async def dismiss(driver: Driver) -> None:
        await driver.press("g", "apostrophe", "#", "d")
        row = next(row for row in driver.table.rows if row.number == "s12")
        assert row.label != "NUMBER"
        assert "hidden: 1 dismissed" in driver.text()

    async def take_back(driver: Driver) -> None:
        line = next(line for line in driver.findings.lines if line.label == "NUMBER")
        assert line.verdict is Sign.IGNORE
        driver.pair.press(to_finding(line.findings[0]))
        await driver.press("u")
        assert "taken back: dismissed on NUMBER" in driver.text()
        await driver.press("i", "i")
        assert "dismissed" not in driver.text()

    drive(start(WIRE, REWRITE, memory=tmp_path), dismiss)
    drive(start(WIRE, REWRITE, memory=tmp_path), take_back)


def test_a_rule_switched_off_finds_nothing_until_all_are_switched_on(tmp_path: Path) -> None:
    async def switch(driver: Driver) -> None:
        before = len(driver.comparison.findings)
        numbers = sum(found.kind is FactKind.NUMBER for found in driver.comparison.findings)
        await driver.press("g", "apostrophe", "#", "R")
        assert captions.WHY_FIRST in driver.text()
        await driver.press("i", "R")
        assert f"hide {numbers} finding" in driver.text()
        await driver.press("n")
        assert len(driver.comparison.findings) == before
        await driver.press("R", "y")
        assert all(found.kind is not FactKind.NUMBER for found in driver.comparison.findings)
        assert f"{before - len(driver.comparison.findings)} hidden by rules off" in driver.text()
        await driver.press("escape", "ctrl+p", *"rules_on", "enter")
        assert "by rules off" not in driver.text()
        assert len(driver.comparison.findings) == before

    drive(start(WIRE, REWRITE, memory=tmp_path), switch)


def test_after_a_dismissal_the_next_worst_is_not_skipped(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        reading = driver.pair.state.reading
        assert reading
        second = reading.findings[1]
        await driver.press("d")
        assert driver.pair.state.current == second

    drive(start(*THREE_HIGH, memory=tmp_path), steps)


def test_a_comparison_of_other_articles_is_not_shown() -> None:
    async def steps(driver: Driver) -> None:
        pair = driver.pair
        assert pair.state.reading
        left, right = pair.state.left, pair.state.right
        stale = Compared((left, right), pair.session().compare(left, right), pair.state.reading)
        await driver.press("x")
        before = pair.state.reading
        pair.post_message(stale)
        await driver.settled()
        assert pair.state.reading is before

    drive(start(WIRE, REWRITE), steps)


def test_the_keys_at_the_foot_are_those_of_the_summary_while_it_has_them() -> None:
    async def steps(driver: Driver) -> None:
        assert "] change" in driver.lines()[-1]
        await driver.press("s")
        assert "s hide" in driver.lines()[-1]
        assert "] change" not in driver.lines()[-1]
        await driver.press("escape")
        assert "] change" in driver.lines()[-1]
        assert "s hide" not in driver.lines()[-1]

    drive(start(WIRE, REWRITE), steps)


def test_the_next_pair_is_a_key_at_the_foot_where_there_is_a_list_of_them() -> None:
    async def alone(driver: Driver) -> None:
        assert "next pair" not in driver.lines()[-1]

    async def of_a_list(driver: Driver) -> None:
        await driver.press("n", "enter")
        assert "n next pair" in driver.lines()[-1]
        await driver.press("s")
        assert "next pair" not in driver.lines()[-1]
        await driver.press("escape")
        assert "n next pair" in driver.lines()[-1]

    drive(start(WIRE, REWRITE), alone)
    drive(start(), of_a_list)
