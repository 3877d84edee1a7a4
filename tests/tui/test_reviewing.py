"""A review: verdicts, notes, how far one is, and where one left off."""

from __future__ import annotations

from pathlib import Path

from reader.library.folders import SAMPLES
from reader.model import Sign
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"


def signs(driver: Driver) -> list[Sign]:
    """The review sign of each row."""
    return [row.review for row in driver.table.rows]


def test_reviewing_goes_from_change_to_change_and_counts(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        assert driver.pair.state.reading
        changes = driver.pair.state.reading.changes
        driver.table.move_to(changes[0])
        await driver.press("r", "r", "r")
        assert driver.table.cursor == changes[3]
        assert f"3 of {len(changes)} reviewed" in driver.text()
        assert signs(driver).count(Sign.REVIEWED) == 3

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_verdict_is_given_shown_saved_and_taken_back(tmp_path: Path) -> None:
    async def first(driver: Driver) -> None:
        await driver.press("right_curly_bracket", "v")
        assert "fair" in driver.text()
        await driver.press("e")
        assert driver.table.rows[driver.table.cursor].review is Sign.ERROR
        assert "✗" in driver.text()

    async def later(driver: Driver) -> None:
        assert signs(driver).count(Sign.ERROR) == 1
        await driver.press("right_curly_bracket", "v", "minus")
        assert Sign.ERROR not in signs(driver)

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_a_note_that_is_being_typed_when_the_program_must_end_is_there_again(
    tmp_path: Path,
) -> None:
    async def first(driver: Driver) -> None:
        await driver.press("right_curly_bracket", "c", *"ask Seo")
        driver.app.exit(143)

    async def rubbed_out(driver: Driver) -> None:
        assert driver.note == "ask Seo"
        await driver.press("c", "ctrl+u")
        driver.app.exit(143)

    async def later(driver: Driver) -> None:
        assert driver.note == "ask Seo"

    for steps in (first, rubbed_out, later):
        drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_note_is_saved_beside_the_verdict_and_offered_again(tmp_path: Path) -> None:
    async def first(driver: Driver) -> None:
        await driver.press("right_curly_bracket", "v", "a", "c", *"ask Seoul")
        await driver.press("enter")
        assert driver.note == "ask Seoul"
        assert driver.table.rows[driver.table.cursor].review is Sign.ASK
        await driver.press("q")

    async def later(driver: Driver) -> None:
        assert driver.note == "ask Seoul"
        await driver.press("c")
        assert "ask Seoul" in driver.text()
        await driver.press("escape")
        assert driver.note == "ask Seoul"

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_a_pair_opens_at_the_row_and_in_the_view_it_was_left_at(tmp_path: Path) -> None:
    left_at: list[int] = []

    async def first(driver: Driver) -> None:
        await driver.press("G", "k", "2")
        left_at.append(driver.table.cursor)
        await driver.press("q")

    async def later(driver: Driver) -> None:
        assert driver.table.cursor == left_at[0]
        assert driver.table.view == "stacked"

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_a_pair_that_changed_since_its_review_says_so_and_keeps_what_still_holds(
    tmp_path: Path,
) -> None:
    files = [tmp_path / name for name in (WIRE, REWRITE)]
    for path in files:
        path.write_text((SAMPLES / path.name).read_text(encoding="utf-8"), encoding="utf-8")

    async def first(driver: Driver) -> None:
        await driver.press("right_curly_bracket", "v", "e")

    async def later(driver: Driver) -> None:
        assert "changed since it was reviewed" in driver.text()
        assert signs(driver).count(Sign.ERROR) == 1

    names = tuple(map(str, files))
    drive(start(*names, memory=tmp_path / "state"), first)
    with files[1].open("a", encoding="utf-8") as rewrite:
        rewrite.write("\nA sentence that was put in after the review.\n")
    drive(start(*names, memory=tmp_path / "state"), later)
