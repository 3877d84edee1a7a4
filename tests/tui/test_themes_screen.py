"""Choosing a theme with the text in sight, and themes that change on disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.model import Mark
from reader.theme.depth import Depth
from reader.theme.files import palette_named
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.start import Start, ThemeState
from tests.tui.driving import Driver, drive, start

STORM = ("storm-1-wire.txt", "storm-3-rewrite.txt")


def begun(own: Path, saved: list[str], theme: str = "night", depth: Depth = Depth.NONE) -> Start:
    """The storm story in a theme; what was saved is noted."""
    theme_state = ThemeState(palette_named(theme, own), depth, own, saved.append)
    return replace(start(*STORM), theme_state=theme_state)


def worn_by_the_pair(driver: Driver) -> object:
    """The colour of plain words on the pair's screen, whatever is shown above it."""
    pair = next(s for s in driver.app.screen_stack if isinstance(s, PairScreen))
    return pair.paint_styles.mark(Mark.PLAIN).color


def test_moving_through_the_themes_shows_each_on_the_text_and_enter_keeps_it(
    tmp_path: Path,
) -> None:
    saved: list[str] = []

    async def steps(driver: Driver) -> None:
        await driver.press("t")
        before = worn_by_the_pair(driver)
        await driver.press("down")
        assert driver.app.theme == "paper"
        assert worn_by_the_pair(driver) != before
        assert "Storm tears open" in driver.text()
        assert saved == []
        await driver.press("enter")
        assert driver.app.theme == "paper"
        assert saved == ["paper"]
        assert len(driver.app.screen_stack) == 1

    drive(begun(tmp_path, saved, depth=Depth.TRUECOLOR), steps)


def test_escape_brings_the_theme_from_before_back(tmp_path: Path) -> None:
    saved: list[str] = []

    async def steps(driver: Driver) -> None:
        before = worn_by_the_pair(driver)
        await driver.press("t", "up", "up", "escape")
        assert driver.app.theme == "night"
        assert worn_by_the_pair(driver) == before
        assert saved == []

    drive(begun(tmp_path, saved, depth=Depth.TRUECOLOR), steps)


def test_a_broken_theme_is_listed_with_its_problem_and_cannot_be_kept(tmp_path: Path) -> None:
    (tmp_path / "a-mess.yaml").write_text("marsk: {}\n", encoding="utf-8")
    saved: list[str] = []

    async def steps(driver: Driver) -> None:
        await driver.press("t", *["up"] * 12)
        assert "a-mess" in driver.text()
        assert 'did you mean "marks"?' in driver.text()
        await driver.press("enter")
        assert saved == []
        assert driver.app.theme == "colorblind"

    drive(begun(tmp_path, saved), steps, size=(160, 40))


def test_a_saved_theme_is_worn_at_once_and_a_broken_one_leaves_the_old(tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text('extends: night\nmarks: {plain: {foreground: "#aabbcc"}}\n', encoding="utf-8")

    async def steps(driver: Driver) -> None:
        mine.write_text('extends: night\nmarks: {plain: {foreground: "#ccddee"}}\n')
        driver.app.reload_if_saved()
        await driver.settled()
        color = driver.pair.paint_styles.mark(Mark.PLAIN).color
        assert color and color.get_truecolor().hex == "#ccddee"
        mine.write_text("marks: {plian: {}}\n")
        driver.app.reload_if_saved()
        await driver.settled()
        assert driver.pair.paint_styles.mark(Mark.PLAIN).color == color
        assert "mine.yaml:1: marks.plian" in driver.text() or "plian" in driver.text()

    drive(begun(tmp_path, [], "mine", Depth.TRUECOLOR), steps)


def test_the_names_and_problems_of_theme_files_are_only_shown(tmp_path: Path) -> None:
    (tmp_path / "[red]x\x1b[31m.yaml").write_text("marsk: {}\n", encoding="utf-8")

    async def steps(driver: Driver) -> None:
        await driver.press("t")
        assert "[red]x" in driver.text()
        assert "\x1b" not in driver.text()

    drive(begun(tmp_path, []), steps)
