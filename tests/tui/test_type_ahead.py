"""Keys that arrive in one burst, as over a slow line, go where they would have gone one by one."""

from __future__ import annotations

from pathlib import Path

from textual import events

from reader.model import FactKind, Side, Sign
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.screens.list import ListScreen
from reader.tui.widgets.prompt import Prompt
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"


async def burst(driver: Driver, *keys: str) -> None:
    """Keys without a pause between them, then time for all of them."""
    driver.type_ahead(*keys)
    await driver.settled()
    await driver.settled()


def test_letters_of_a_search_are_no_commands() -> None:
    async def steps(driver: Driver) -> None:
        row = driver.table.cursor
        await burst(driver, "slash", *"quux", "enter", "n", "j")
        assert isinstance(driver.app.screen, PairScreen)
        assert driver.table.wanted.text == "quux"
        assert driver.table.cursor == row + 1

    drive(start(WIRE, REWRITE), steps)


def test_a_row_number_is_no_view() -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, "colon", "9", "enter", "j")
        row = driver.table.current
        assert row
        assert row.number == "s10"
        assert driver.table.view == "auto"

    drive(start(WIRE, REWRITE), steps)


def test_a_menu_takes_the_key_that_follows_and_only_that() -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, "f", "F", "q")
        assert driver.pair.state.reading
        assert list(driver.pair.state.reading.verdicts.values()) == ["fair"]
        assert driver.pair.state.lens.kinds == {FactKind.QUOTE}

    drive(start(WIRE, REWRITE), steps)


def test_letters_of_a_note_are_no_commands(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, "c", *"qrst")
        await driver.press("enter")
        assert driver.note == "qrst"
        assert {row.review for row in driver.table.rows} <= {Sign.NONE, Sign.NOTED}

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_escape_and_a_letter_in_one_piece_are_both() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("i")
        driver.app.post_message(events.Key("alt+c", "c"))
        await burst(driver, *"dwf")
        await driver.press("enter")
        assert not driver.pair.state.explained
        assert driver.note == "dwf"
        assert driver.pair.state.reading
        assert not driver.pair.state.reading.verdicts

    drive(start(WIRE, REWRITE), steps)


def test_escape_and_a_letter_close_a_line_and_are_a_key_there() -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, "slash", *"pier")
        driver.app.post_message(events.Key("alt+f", "f"))
        await driver.settled()
        assert driver.pair.state.reading
        assert list(driver.pair.state.reading.verdicts.values()) == ["fair"]

    drive(start(WIRE, REWRITE), steps)


def test_letters_in_the_palette_choose_an_action() -> None:
    async def steps(driver: Driver) -> None:
        before = driver.pair.state.left
        await burst(driver, "ctrl+p", *"swap")
        await driver.press("enter")
        await driver.settled()
        assert driver.pair.state.right == before

    drive(start(WIRE, REWRITE), steps)


def test_a_paste_keeps_its_place_among_the_keys() -> None:
    async def steps(driver: Driver) -> None:
        driver.type_ahead("slash", "u")
        driver.app.post_message(events.Paste("nio"))
        await burst(driver, "n", "enter")
        assert driver.table.wanted.text == "union"

    drive(start(WIRE, REWRITE), steps)


def test_letters_of_a_filter_of_the_list_are_no_commands() -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, "slash", *"sqon")
        assert isinstance(driver.app.screen, ListScreen)
        assert driver.app.screen.query_one(Prompt).text == "sqon"

    drive(start(), steps)


def test_the_key_that_always_quits_does_so_from_a_prompt_too() -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, "slash", *"ab", "ctrl+q")
        assert not driver.app.is_running or driver.app._exit

    drive(start(WIRE, REWRITE), steps)


def test_a_screen_may_be_opened_again_while_it_is_still_going_away() -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, *["t", "t", "ctrl+p", "escape", "question_mark", "q", "i", "i"] * 5)
        assert isinstance(driver.app.screen, PairScreen)

    drive(start(WIRE, REWRITE), steps)


def test_keys_before_the_first_frame_are_kept() -> None:
    async def steps(driver: Driver) -> None:
        await burst(driver, "j", "j")
        reading = driver.pair.state.reading
        assert reading
        # Two rows on: from the first, or from the worst finding where the comparison was quicker.
        worst = reading.row_of_finding(reading.findings[0])
        assert driver.table.cursor in (reading.row_of_sentence(Side.LEFT, 2), worst + 2)
        assert driver.pair.state.left.text.startswith(driver.words_left(0)[:10])
        assert driver.table.rows[0].runs(Side.LEFT)

    drive(start(WIRE, REWRITE), steps, wait=False)
