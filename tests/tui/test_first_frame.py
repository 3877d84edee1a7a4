"""The first screen of a pair is the one that its widgets show, so that nothing is painted twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rich.color import ColorSystem

from reader.formats.beginning import begun, wholes
from reader.keymap.keymap import Keymap
from reader.library.folders import SAMPLES
from reader.model import Article
from reader.settings.settings import Settings
from reader.theme.depth import Depth
from reader.theme.files import palette_named
from reader.tui.driver.cell import CellRow, cells_of
from reader.tui.driver.sgr_style import PLAIN
from reader.tui.geometry import overview_columns
from reader.tui.pair.first_frame import ScreenSize, first_frame
from reader.tui.pair.pair_state import opening
from reader.tui.segments import PaintedLine
from reader.tui.start import Start, ThemeState
from reader.tui.styles import paint_styles
from tests.tui.driving import Driver, drive, start
from tests.tui.test_comparing import Slow

PAIR = "workshop-1-wire.txt", "workshop-3-rewrite.md"
KOREAN = "workshop-1-wire.txt", "workshop-2-close.txt"
FULL = ColorSystem.TRUECOLOR
HOSTILE = (
    "\x1b]0;gone\x07 A bell\x07 rings in Łódź \u202eagain\u202c. 한국어 문장이 여기에 있다. "
    "👩\u200d🚒 came.\n"
)


def shown_first(begun: Start, size: ScreenSize) -> list[PaintedLine]:
    """What is painted before Textual is there."""
    assert begun.pair
    state = opening(*begun.pair, begun.settings)
    palette = begun.theme_state.mapped(begun.theme_state.palette)
    styles = paint_styles(palette, begun.settings.signs)
    return first_frame(state, begun.keymap, styles, size, begun=begun.whole is not None)


def cells(line: PaintedLine) -> CellRow:
    """What a terminal shows of it, but for the overview's cells."""
    written = (style.render(text, color_system=FULL) if style else text for text, style, _ in line)
    row = cells_of("".join(written), PLAIN)[0]
    return row[: -overview_columns(len(row))]


def assert_the_widgets_show_the_same(begun: Start, size: ScreenSize) -> None:
    """The same characters in the same styles, from when it is there until it is compared."""
    slow: Any = Slow(begun.session())
    first = shown_first(begun, size)
    assert len(first) == size[1]
    frames: list[list[PaintedLine]] = []

    async def steps(driver: Driver) -> None:
        frames.append([list(strip) for strip in driver._strips()])
        slow.go_on.set()

    def whole(article: Article) -> Article:
        assert begun.whole
        slow.go_on.wait()
        return begun.whole(article)

    late = replace(begun, session=lambda: slow, whole=begun.whole and whole)
    drive(late, steps, size, wait=False)
    for y, (one, other) in enumerate(zip(first, frames[0], strict=True)):
        if y != size[1] - 2:  # How far the comparison has come is told there meanwhile.
            assert cells(one) == cells(other), y


@pytest.mark.parametrize("pair", [PAIR, KOREAN])
@pytest.mark.parametrize("size", [(120, 40), (80, 24), (160, 50), (100, 30), (33, 10), (250, 80)])
def test_at_every_size(pair: tuple[str, str], size: ScreenSize) -> None:
    assert_the_widgets_show_the_same(start(*pair), size)


@pytest.mark.parametrize("view", ["side", "stacked", "inline"])
@pytest.mark.parametrize("size", [(120, 40), (60, 24)])
def test_in_every_view(view: str, size: ScreenSize) -> None:
    assert_the_widgets_show_the_same(start(*PAIR, settings=Settings(view=view)), size)


@pytest.mark.parametrize("depth", list(Depth))
@pytest.mark.parametrize("theme", ["day", "night", "sixteen"])
def test_in_every_theme_at_every_depth(theme: str, depth: Depth) -> None:
    looks = ThemeState(palette_named(theme), depth)
    plain = Settings(theme=theme, signs="ascii")
    assert_the_widgets_show_the_same(
        replace(start(*PAIR, settings=plain), theme_state=looks), (100, 30)
    )


def test_with_other_keys() -> None:
    keys = Keymap({"down": ("n",), "help": ("f1",)}).own
    assert_the_widgets_show_the_same(start(*PAIR, settings=Settings(keys=keys)), (120, 40))


@pytest.mark.parametrize("sentences", [3, 600, 4000])
def test_of_long_articles_of_which_the_beginning_is_read(tmp_path: Path, sentences: int) -> None:
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for path in paths:
        lines = [f"The {path.stem} keeper counted {k} boats at dawn." for k in range(sentences)]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    left, right = begun(paths[0]), begun(paths[1])
    pair = left.article, right.article
    assert_the_widgets_show_the_same(
        replace(start(), pair=pair, whole=wholes(left, right)), (90, 33)
    )


def test_of_text_that_would_act_on_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    pair = begun(path).article, begun(SAMPLES / PAIR[1]).article
    first = shown_first(replace(start(), pair=pair), (120, 40))
    assert not any(ord(letter) < 32 for line in first for text, _, _ in line for letter in text)
    assert_the_widgets_show_the_same(replace(start(), pair=pair), (120, 40))


@pytest.mark.parametrize("size", [(1, 1), (120, 9), (1, 40)])
def test_a_window_too_small_for_all_of_it_has_none(size: ScreenSize) -> None:
    assert shown_first(start(*PAIR), size) == []
