"""With 256 colours the printed report and the screen use the same ones, theme by theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.cli import run
from reader.library.folders import SAMPLES
from reader.model import Mark
from reader.report import sgr
from reader.theme.depth import Depth
from reader.theme.files import available, palette_named
from reader.theme.palette import Look, Palette
from reader.theme.shades import palette_at
from reader.tui.styles import color_of

NAMES = sorted(available())
COLOR = re.compile(r"([34]8;5;\d+)")


@pytest.fixture(autouse=True)
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal with 256 colours, and nobody's own settings."""
    for name in ("NO_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def on_screen(color: str, *, foreground: bool) -> str:
    """The parameters that the screen sends for a colour of a palette; "" for none."""
    rich = color_of(color) if color != "ansi_default" else None
    return ";".join(rich.get_ansi_codes(foreground=foreground)) if rich else ""


def colors_of(palette: Palette) -> set[tuple[str, bool]]:
    """Every colour of a palette, and whether it is one of words."""
    looks = palette.marks.values()
    return {
        *((look.foreground, True) for look in looks),
        *((look.background, False) for look in looks),
        *((color, front) for color in palette.ui.values() for front in (True, False)),
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_colour_of_a_theme_is_printed_as_the_screen_paints_it(name: str) -> None:
    for color, front in colors_of(palette_at(palette_named(name), Depth.XTERM)):
        look = Look(foreground=color) if front else Look(background=color)
        printed = re.findall(r"^\x1b\[([\d;]*)m", sgr.painted("x", look))
        assert "".join(printed) == on_screen(color, foreground=front)


@pytest.mark.parametrize("name", NAMES)
def test_a_report_and_a_preview_have_no_colours_but_those_of_the_screen(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    palette = palette_at(palette_named(name), Depth.XTERM)
    screen = {on_screen(color, foreground=front) for color, front in colors_of(palette)}
    pair = [str(SAMPLES / f"storm-{part}.txt") for part in ("1-wire", "3-rewrite")]
    for command in (["diff", *pair, "--theme", name], ["theme", "preview", name]):
        run([*command, "--color", "always"])
        assert set(COLOR.findall(capsys.readouterr().out)) <= screen


@pytest.mark.parametrize("name", NAMES)
def test_each_mark_is_previewed_in_its_own_colour_of_the_256(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    palette = palette_at(palette_named(name), Depth.XTERM)
    run(["theme", "preview", name, "--color", "always"])
    lines = {
        re.sub(r"\x1b\[[\d;]*m", "", line)[3:].split()[0]: line
        for line in capsys.readouterr().out.splitlines()
    }
    for mark in Mark:
        color = palette.look(mark).foreground
        if color.startswith("xterm_"):
            assert on_screen(color, foreground=True) in lines[mark]
