"""Theme files: found, read, inherited, readable on a screen; wrong ones refused line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.model import Mark
from reader.palette import Look, Palette
from reader.themes import available, palette_named

NAMES = sorted(available())
COLORED = [name for name in NAMES if not palette_named(name).ansi]
"""The themes that choose their own shades; the others leave them to the terminal."""


def luminance(color: str) -> float:
    """Relative luminance of a #rrggbb colour (WCAG 2.2)."""
    parts = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(palette: Palette, mark: Mark) -> float:
    """Contrast ratio of a mark's words on what is behind them (WCAG 2.2), 1 to 21."""
    look = palette.look(mark)
    shades = sorted(
        luminance(getattr(look, part) or palette.ui[part]) for part in ("foreground", "background")
    )
    return (shades[1] + 0.05) / (shades[0] + 0.05)


def test_the_four_shipped_themes_are_there() -> None:
    assert {"night", "day", "sixteen", "mono"} <= set(NAMES)


@pytest.mark.parametrize("name", COLORED)
def test_every_mark_of_a_shipped_theme_can_be_read(name: str) -> None:
    palette = palette_named(name)
    for mark in Mark:
        assert contrast(palette, mark) >= 4.5, mark


@pytest.mark.parametrize("name", NAMES)
def test_what_was_reworded_omitted_added_and_what_matters_look_different(name: str) -> None:
    palette = palette_named(name)
    telling = (Mark.PLAIN, Mark.REWORDED, Mark.ADDED, Mark.MOVED, Mark.FACT, Mark.QUOTE)
    looks = [palette.look(mark) for mark in telling]
    assert len(set(looks)) == len(telling)
    assert palette.look(Mark.OMITTED) not in (palette.look(Mark.PLAIN), palette.look(Mark.REWORDED))


def test_mono_names_no_colour() -> None:
    palette = palette_named("mono")
    for mark in Mark:
        assert palette.look(mark).foreground == palette.look(mark).background == ""
    assert palette.ansi


def test_a_theme_takes_over_what_it_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "dusk.yaml").write_text(
        'extends: night\nmarks:\n  added: {foreground: "#ffffff"}\n', encoding="utf-8"
    )
    dusk = palette_named("dusk", tmp_path)
    night = palette_named("night")
    assert dusk.look(Mark.ADDED) == Look(foreground="#ffffff")
    assert dusk.look(Mark.QUOTE) == night.look(Mark.QUOTE)
    assert dusk.ui == night.ui
    assert dusk.name == "dusk"


def test_a_theme_of_ones_own_stands_before_a_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "night.yaml").write_text("marks:\n  note: {italic: true}\n", encoding="utf-8")
    assert palette_named("night", tmp_path).look(Mark.NOTE) == Look(italic=True)


def problem(folder: Path, text: str) -> str:
    """What is said of a theme file with that text, without its folder."""
    (folder / "mine.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ReaderError) as caught:
        palette_named("mine", folder)
    return str(caught.value).replace(f"{folder}/", "")


def test_every_error_of_a_file_is_said_at_once_with_its_line(tmp_path: Path) -> None:
    said = problem(
        tmp_path,
        "marks:\n  aded: {bold: true}\n  quote: {bold: yess}\n  fact: {foreground: redish}\n",
    )
    assert said.split("\n") == [
        'mine.yaml:2: aded: no such mark (did you mean "added"?)',
        "mine.yaml:3: bold: wants true or false",
        'mine.yaml:4: foreground: wants a colour such as "#1e2d45" or ansi_red',
    ]


def test_a_theme_that_extends_itself_is_refused(tmp_path: Path) -> None:
    assert "extends itself" in problem(tmp_path, "extends: mine\n")


def test_a_theme_that_does_not_exist_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(ReaderError, match=r'nigth: no such theme \(did you mean "night"\?\)'):
        palette_named("nigth")
