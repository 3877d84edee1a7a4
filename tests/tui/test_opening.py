"""How a pair opens: its first words at once, and then the worst finding in the middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.formats import load
from reader.tui.captions import STOPPED
from reader.tui.start import Start
from tests.tui.driving import Driver, drive, lightly_edited, start
from tests.tui.test_comparing import Slow

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"
WORST_NEAR_THE_BEGINNING = "storm-1-wire.txt", "storm-3-rewrite.txt"
SIZES = [(80, 24), (120, 40), (160, 50)]


def lines_of_the_cursor(driver: Driver) -> list[int]:
    """The lines of the articles that hold the current row, from 0."""
    table = driver.table
    return [y for y, place in enumerate(table._places) if place.row == table.cursor]


def assert_in_the_middle(driver: Driver) -> None:
    """As many lines above the row as below it, but for an odd one and the blank line below."""
    lines, height = lines_of_the_cursor(driver), driver.table.size.height
    assert abs(lines[0] - (height - 1 - lines[-2])) <= 1


@pytest.mark.parametrize("size", SIZES)
def test_a_pair_opens_with_its_worst_finding_in_the_middle(size: tuple[int, int]) -> None:
    async def steps(driver: Driver) -> None:
        line = driver.findings.current
        assert line
        assert line.findings == (driver.pair.state.current,)
        assert line.number == 1
        assert_in_the_middle(driver)

    drive(start(WIRE, REWRITE), steps, size)


def test_a_worst_finding_near_the_beginning_has_the_articles_from_their_first_line_above_it() -> (
    None
):
    async def steps(driver: Driver) -> None:
        lines, height = lines_of_the_cursor(driver), driver.table.size.height
        assert driver.findings.current
        assert driver.findings.current.number == 1
        assert driver.table._places[0].row == 0
        assert 0 < lines[0] < height - 1 - lines[-2]

    drive(start(*WORST_NEAR_THE_BEGINNING), steps, SIZES[-1])


def test_the_finding_stays_in_the_middle_of_a_window_that_is_given_another_size() -> None:
    async def steps(driver: Driver) -> None:
        for width, height in (*SIZES, (80, 30)):
            await driver.resize(width, height)
            assert_in_the_middle(driver)

    drive(start(WIRE, REWRITE), steps)


def before_it_is_compared(
    folder: Path, sentences: int, seen: Callable[[Driver], bool], *keys: str
) -> bool:
    """Whether something is seen of a long pair after some keys, while its comparison is made."""
    begun = start()
    slow: Any = Slow(begun.session())
    paths = lightly_edited(folder)
    for path in paths:
        lines = Path(path).read_text(encoding="utf-8").split("\n\n")
        Path(path).write_text("\n\n".join(lines * (sentences // 12)), encoding="utf-8")
    found: list[bool] = []

    async def steps(driver: Driver) -> None:
        await driver.pilot.press(*keys)
        await driver.pilot.pause(0.05)
        found.append(seen(driver))
        slow.go_on.set()
        await driver.settled()
        assert driver.pair.state.reading

    pair = load(paths[0]), load(paths[1])
    drive(replace(begun, pair=pair, session=lambda: slow), steps, (120, 40), wait=False)
    return found[0]


def begun_only(driver: Driver) -> bool:
    """Whether the first sentences are shown and the lower half of the screen is empty."""
    lines = driver.lines()
    return "harbour" in driver.text() and not any(lines[20:36])


def test_only_the_first_words_are_shown_until_the_comparison_fills_the_screen(
    tmp_path: Path,
) -> None:
    assert before_it_is_compared(tmp_path, 48, begun_only)


def test_a_key_shows_all_there_is_however_soon_the_comparison_comes(tmp_path: Path) -> None:
    assert not before_it_is_compared(tmp_path, 600, begun_only, "j")


def test_keys_typed_before_the_comparison_judge_what_it_finds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The first comparison of a busy machine takes longer than keys wait for it.
    monkeypatch.setattr("reader.tui.pair.comparer._MOMENT", 60.0)

    async def steps(driver: Driver) -> None:
        driver.type_ahead("f", "e")
        await driver.settled()
        await driver.settled()
        assert driver.pair.state.reading
        assert list(driver.pair.state.reading.verdicts.values()) == ["fair", "error"]

    drive(start(WIRE, REWRITE), steps, wait=False)


def begun_only_in_part(slow: Any) -> Start:
    """A pair of which the screen has the beginnings, as of long files; few sentences are there."""
    begun = start(WIRE, REWRITE)
    return replace(begun, session=lambda: slow(begun.session()), whole=lambda article: article)


def test_keys_wait_for_no_comparison_of_articles_that_are_only_begun() -> None:
    async def steps(driver: Driver) -> None:
        await driver.pilot.press("j", "j")
        await driver.pilot.pause()
        assert driver.pair.state.reading is None
        assert driver.table.cursor == 2
        await driver.press("escape")

    drive(begun_only_in_part(Slow), steps, wait=False)


def test_escape_before_the_comparison_begins_stops_it_too() -> None:
    class Never(Slow):
        def compare(self, *_: Any, **__: Any) -> Any:
            raise AssertionError("it is compared")

    async def steps(driver: Driver) -> None:
        await driver.settled()
        assert STOPPED in driver.text()
        assert driver.pair.state.reading is None
        await driver.resize(100, 30)
        assert driver.pair.state.reading is None

    drive(begun_only_in_part(Never), steps, typed=("escape",))


def test_articles_whose_comparison_takes_seconds_fill_the_screen_at_once(tmp_path: Path) -> None:
    assert not before_it_is_compared(tmp_path, 2400, begun_only)


def test_two_reports_that_share_nothing_open_at_their_first_row(tmp_path: Path) -> None:
    base = "The council will repair the {} before winter, said its clerk."
    other = "Rain is due over the {} all week, forecasters think."
    base_words = ["roof", "bridge", "harbour", "school", "market"]
    other_words = ["hills", "coast", "plain", "valley", "islands", "lakes"]
    names = tmp_path / "wire.txt", tmp_path / "rewrite.txt"
    for path, text, words in zip(names, (base, other), (base_words, other_words), strict=True):
        path.write_text("\n\n".join(map(text.format, words)) + "\n", encoding="utf-8")

    async def steps(driver: Driver) -> None:
        assert "two separate reports" in driver.text()
        assert driver.table.cursor == 0

    drive(start(*map(str, names)), steps)
