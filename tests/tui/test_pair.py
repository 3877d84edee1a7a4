"""Two articles on the screen: keys in, what a person sees out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.comparison import alone
from reader.formats import load
from reader.model import Kind, RowKind, Side, Sign
from reader.settings.settings import Settings
from reader.tui import captions
from tests.tui.driving import Driver, drive, lightly_edited, start

WIRE, CLOSE, REWRITE = "workshop-1-wire.txt", "workshop-2-close.txt", "workshop-3-rewrite.md"
KEYS = (
    *("j", "space", "G", "z", "V", "V", "V", "i", "i", "s", "j", "s", "o", "escape"),
    *("right_curly_bracket", "apostrophe", "q", "full_stop", "x", "b", "g", "t", "t", "t"),
    *("question_mark", "q"),
)
STORM = ("storm-1-wire.txt", "storm-3-rewrite.txt")


def words(driver: Driver, row: int, side: Side) -> str:
    """The words of one side of a row."""
    runs = driver.table.rows[row].runs(side)
    text = driver.pair.state.left.text if side is Side.LEFT else driver.pair.state.right.text
    return text[runs[0].span.start : runs[-1].span.end] if runs else ""


def test_the_changed_age_stands_in_one_row() -> None:
    async def steps(driver: Driver) -> None:
        beside = [
            (words(driver, row, Side.LEFT), words(driver, row, Side.RIGHT))
            for row in range(len(driver.table.rows))
        ]
        assert any("7-14" in left and "7 to 16" in right for left, right in beside)

    drive(start(WIRE, REWRITE), steps)


def test_stepping_from_change_to_change_counts_them_and_stops_at_the_last() -> None:
    async def steps(driver: Driver) -> None:
        changes = [row for row, r in enumerate(driver.table.rows) if r.change]
        await driver.press("g")
        seen = []
        for _ in changes:
            await driver.press("right_square_bracket")
            seen.append(driver.table.cursor)
        first = [0] if changes[0] == 0 else []
        assert first + [row for row in seen if row != seen[-1]] + [seen[-1]] == changes
        assert driver.table.cursor == changes[-1]
        await driver.press("right_square_bracket")
        assert driver.table.cursor == changes[-1]
        assert captions.LAST_CHANGE in driver.text()

    drive(start(WIRE, REWRITE), steps)


def test_the_cursor_is_marked_in_the_first_cell_of_its_row() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g", "j", "j", "s", "s")
        marked = [line for line in driver.lines() if line.startswith("▌")]
        assert marked
        assert marked[0].split()[1] == driver.table.rows[2].number

    drive(start(WIRE, REWRITE), steps)


def test_folding_leaves_what_changed_and_says_how_much_is_hidden() -> None:
    async def steps(driver: Driver) -> None:
        before = {r.passages.start for r in driver.table.rows if r.change}
        await driver.press("z")
        kinds = [row.kind for row in driver.table.rows]
        driver.table.move_to(kinds.index(RowKind.FOLD))
        await driver.settled()
        assert "sentences the same" in driver.text()
        assert before == {r.passages.start for r in driver.table.rows if r.change}
        await driver.press("z")
        assert RowKind.FOLD not in [row.kind for row in driver.table.rows]

    drive(start(WIRE, CLOSE, settings=Settings(context=0)), steps)


def test_swapping_makes_the_other_article_the_base_and_mirrors_the_counts() -> None:
    async def steps(driver: Driver) -> None:
        before = driver.comparison
        await driver.press("x")
        after = driver.comparison
        assert before and after
        assert after.left == before.right
        assert after.summary.omitted == before.summary.added
        assert after.summary.added == before.summary.omitted
        assert after.summary.moved == before.summary.moved

    drive(start(*STORM), steps)


def test_a_search_finds_words_on_both_sides_and_goes_through_them() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g", "slash", *"harbour")
        assert "of “harbour” in" in driver.text()
        await driver.press("enter")
        first = driver.table.cursor
        await driver.press("n")
        second = driver.table.cursor
        assert second > first
        await driver.press("N")
        assert driver.table.cursor == first
        for row in (first, second):
            both = words(driver, row, Side.LEFT) + words(driver, row, Side.RIGHT)
            assert "harbour" in both.lower()

    drive(start(*STORM), steps)


def test_a_search_given_up_leaves_no_highlight() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"union", "escape")
        assert driver.table.wanted.text == ""
        assert driver.pair.state.query.text == ""

    drive(start(WIRE, REWRITE), steps)


def test_a_moved_passage_and_its_stub_lead_to_each_other() -> None:
    async def steps(driver: Driver) -> None:
        row = next(k for k, r in enumerate(driver.table.rows) if r.alert is Sign.MOVED and r.left)
        driver.table.move_to(row)
        await driver.press("enter")
        stub = driver.table.rows[driver.table.cursor]
        assert stub.kind is RowKind.STUB
        assert f"stands at {driver.table.rows[row].number}" in driver.text()
        await driver.press("enter")
        assert driver.table.cursor == row

    drive(start("court-1-wire.txt", "court-2-light.md"), steps)


@pytest.mark.parametrize(("width", "stacked"), [(80, True), (99, True), (100, False), (160, False)])
def test_the_width_decides_between_stacked_and_side_by_side(width: int, *, stacked: bool) -> None:
    async def steps(driver: Driver) -> None:
        assert driver.table.geometry().stacked is stacked

    drive(start(WIRE, REWRITE), steps, (width, 40))


def test_the_view_key_overrides_the_width_and_keeps_the_row() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "V", "V")
        assert driver.table.geometry().stacked
        assert driver.table.cursor == len(driver.table.rows) - 1
        assert any(line.startswith("▌") for line in driver.lines())

    drive(start(WIRE, REWRITE), steps, (120, 30))


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (160, 50), (40, 12), (20, 6), (1, 1)])
def test_no_line_is_wider_than_the_screen_and_no_key_fails(size: tuple[int, int]) -> None:
    async def steps(driver: Driver) -> None:
        for key in (
            "j",
            "space",
            "G",
            "z",
            "V",
            "V",
            "V",
            "i",
            "q",
            "s",
            "j",
            "s",
            "o",
            "escape",
            "right_curly_bracket",
            "x",
            "b",
            "g",
            "t",
            "question_mark",
            "q",
        ):
            await driver.press(key)
            assert all(width <= size[0] for width in driver.widths())

    drive(start(WIRE, REWRITE), steps, size)


def test_korean_is_wrapped_by_cells() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g")
        assert "심야버스" in driver.text()
        assert all(width <= 80 for width in driver.widths())

    drive(start("transit-1-wire.txt", "transit-2-rewrite.md"), steps, (80, 24))


def test_the_close_version_keeps_every_sentence() -> None:
    async def steps(driver: Driver) -> None:
        comparison = driver.comparison
        assert comparison
        assert comparison.summary.kept == 1.0
        one_sided = [p for p in comparison.passages if p.kind in (Kind.OMITTED, Kind.ADDED)]
        roles = {comparison.left.sentences[i].role.value for p in one_sided for i in p.bead.left}
        assert "body" not in roles

    drive(start(WIRE, CLOSE), steps)


def test_settings_decide_how_a_pair_opens() -> None:
    async def steps(driver: Driver) -> None:
        assert driver.table.geometry().stacked
        assert any(row.kind is RowKind.FOLD for row in driver.table.rows)

    drive(start(WIRE, CLOSE, settings=Settings(view="stacked", extent="folded", context=0)), steps)


def test_a_search_looks_into_what_is_folded() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g", "slash", *"harbour")
        assert " in 0 rows" not in driver.text()
        await driver.press("enter")
        assert "harbour" in words(driver, driver.table.cursor, Side.LEFT).lower()

    drive(start(STORM[0], STORM[0], settings=Settings(extent="folded")), steps)


def test_swapping_keeps_the_sentence_under_the_cursor_and_the_matches_true() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"pembrey", "enter")
        row = driver.table.cursor
        there = words(driver, row, Side.LEFT), words(driver, row, Side.RIGHT)
        await driver.press("x")
        row = driver.table.cursor
        assert (words(driver, row, Side.RIGHT), words(driver, row, Side.LEFT)) == there
        await driver.press("g", "n")
        row = driver.table.cursor
        both = words(driver, row, Side.LEFT) + words(driver, row, Side.RIGHT)
        assert "pembrey" in both.lower()

    drive(start(*STORM), steps)


def test_no_key_is_a_command_while_the_prompt_is_open() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", "tab", "x", "q")
        assert driver.pair.state.left.source.endswith(STORM[0])
        assert driver.table.wanted.text == "xq"

    drive(start(*STORM), steps)


def test_how_an_article_was_read_is_said_when_it_arrives_and_on_the_why_page(
    tmp_path: Path,
) -> None:
    wire, rewrite = map(Path, lightly_edited(tmp_path))
    wire.write_bytes(wire.read_bytes() + b"The caf\xff was shut.\n")
    begun = replace(start(), pair=(load(wire), load(rewrite)))

    async def steps(driver: Driver) -> None:
        assert "the base: read as Windows-1252" in driver.lines()[-2]
        await driver.press("i")
        assert "the base: read as Windows-1252" in driver.text()

    drive(begun, steps)


def test_a_pair_of_which_only_the_beginnings_are_compared_is_shown_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(alone, "MOSTLY_ALONE", 3)

    async def steps(driver: Driver) -> None:
        assert driver.pair.state.reading
        assert len(driver.table.rows) <= 6
        await driver.press("i")
        assert "cut after 3 sentences" in driver.text()

    drive(start(WIRE, REWRITE), steps)
