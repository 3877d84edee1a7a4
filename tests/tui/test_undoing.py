"""One key takes back what was said last, of whatever sort; and what is hidden is listed."""

from __future__ import annotations

from pathlib import Path

from reader.model import Sign
from reader.tui import captions
from reader.view.checklist import Listing
from reader.view.labels import LABELS
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"


def said(driver: Driver) -> tuple[object, ...]:
    """Everything that was said of the pair, and the findings that are left."""
    reviewed = driver.pair.state.reviewed
    assert reviewed
    judged = [
        sorted((k, each.verdict, each.note) for k, each in judgements.items())
        for judgements in (reviewed.reviews, reviewed.findings)
    ]
    return *judged, reviewed.pins, len(driver.comparison.findings)


def test_every_sort_of_thing_said_is_taken_back_the_latest_first(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        states = [said(driver)]
        for keys in (
            ("e",),
            ("c", *"why", "enter"),
            ("d",),
            ("g", "D"),
            ("right_curly_bracket", "i", "R", "y"),
            ("g", "f"),
            ("c", *"no", "enter"),
            ("A",),
        ):
            await driver.press(*keys)
            assert said(driver) != states[-1], keys
            states.append(said(driver))
        for before in states[-2::-1]:
            await driver.press("u")
            assert said(driver) == before
        await driver.press("u")
        assert captions.NOTHING_TO_UNDO in driver.text()

    async def later(driver: Driver) -> None:
        assert said(driver)[:3] == ([], [], ())

    drive(start(WIRE, REWRITE, memory=tmp_path), steps, size=(140, 40))
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_what_was_said_before_the_sides_were_exchanged_is_taken_back_too(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("e", "x", "x")
        assert [row.review for row in driver.table.rows].count(Sign.ERROR) == 1
        await driver.press("x")
        await driver.press("u")
        assert said(driver)[:1] == ([],)

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_verdict_that_is_there_already_is_no_step(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("e", "left_curly_bracket", "e", "u")
        assert said(driver)[:2] == ([], [])

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_what_is_hidden_and_what_is_lost_is_listed_with_its_note(tmp_path: Path) -> None:
    names = tmp_path / "wire.txt", tmp_path / "ours.txt"
    names[0].write_text("The mill burnt down.\n\nIt cost 40 crowns.\n", encoding="utf-8")
    names[1].write_text("The mill burnt down.\n\nIt cost 70 crowns.\n", encoding="utf-8")

    async def review(driver: Driver) -> None:
        await driver.press("c", *"ask the owner", "enter", "d")
        await driver.press("o", "o", "o")
        assert captions.LIST[Listing.HIDDEN] in driver.text()
        assert "40" in driver.text() and "/" in driver.text()
        await driver.press("f", "o")
        assert "nothing is hidden" not in driver.text()

    async def later(driver: Driver) -> None:
        assert "lost, but kept: o lists them" in driver.text()
        await driver.press("o", "o")
        assert "lost, finding" in driver.text()
        assert "ask the owner" in driver.text()
        assert Sign.NOTED not in [row.review for row in driver.table.rows]

    drive(start(*map(str, names), memory=tmp_path / "state"), review)
    names[1].write_text("The mill burnt down.\n\nIt cost 90 crowns.\n", encoding="utf-8")
    drive(start(*map(str, names), memory=tmp_path / "state"), later, size=(140, 40))


def test_what_is_taken_back_is_told(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        state = driver.pair.state
        assert state.row and state.current is not None
        label = LABELS[driver.comparison.findings[state.current].kind]
        where = f"{label} in {state.row.number}"
        await driver.press("c", *"why", "enter", "u")
        assert f"taken back: the note on {where}" in driver.text()
        await driver.press("e", "u")
        assert f"taken back: error on {where}; it is not judged" in driver.text()
        driver.table.move_to(state.cursor)
        await driver.press("e")
        driver.table.move_to(state.cursor)
        await driver.press("f", "u")
        assert f"taken back: fair on {where}; it is error again" in driver.text()
        await driver.press("A", "u")
        assert "taken back: fair for " in driver.text()

    drive(start(WIRE, REWRITE, memory=tmp_path), steps, size=(140, 40))
