"""Theme files: found, read, inherited, readable on a screen; wrong ones refused line by line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.model import Mark, Sign
from reader.theme.baked import BAKED, baked
from reader.theme.colors.contrast import HIGH, READABLE, contrast
from reader.theme.colors.terminal import SIXTEEN
from reader.theme.colors.vision import Vision
from reader.theme.depth import Depth
from reader.theme.files import available, offers, palette_named, stamp
from reader.theme.legibility import (
    APART,
    EYES,
    KINDS,
    RenderedLook,
    chrome,
    difference,
    problems,
    rendered,
)
from reader.theme.palette import SIGN_SETS, Look, Palette
from reader.theme.shades import palette_at
from tests.theme.baking import FILE, shipped, source

NAMES = sorted(available())
COLORED_DEPTHS = (Depth.TRUECOLOR, Depth.XTERM, Depth.SIXTEEN)
SIGNS: Mapping[Mark, Sign] = {
    **{mark: Sign(mark) for mark in KINDS if mark not in (Mark.FACT, Mark.QUOTE)},
    Mark.QUOTE: Sign.HIGH,
    Mark.FACT: Sign.MEDIUM,
}
SGR_OF_256 = re.compile(r"xterm_\d+|ansi_\w+|")
SGR_OF_16 = re.compile(r"ansi_\w+|")


def mark_looks(palette: Palette) -> dict[str, RenderedLook]:
    """Every mark as it comes out on the palette's screen; gutter signs take the same colours."""
    return {str(mark): rendered(palette, palette.look(mark)) for mark in Mark}


def least(name: str) -> float:
    """The contrast that a shipped theme promises."""
    return HIGH if name == "contrast" else READABLE


def test_the_eight_shipped_themes_are_there() -> None:
    eight = {"night", "day", "paper", "dusk", "contrast", "colorblind", "sixteen", "mono"}
    assert eight <= set(NAMES)
    assert all(palette_named(name).description for name in NAMES)


@pytest.mark.parametrize("depth", list(Depth))
@pytest.mark.parametrize("name", NAMES)
def test_every_mark_and_all_around_it_can_be_read_at_every_depth(name: str, depth: Depth) -> None:
    palette = palette_at(palette_named(name), depth)
    for what, look in (*chrome(palette).items(), *mark_looks(palette).items()):
        assert look.contrast >= least(name), (what, look)


@pytest.mark.parametrize("depth", list(Depth))
@pytest.mark.parametrize("name", NAMES)
def test_no_kind_is_taken_for_another_by_anybody(name: str, depth: Depth) -> None:
    palette = palette_at(palette_named(name), depth)
    looks = {mark: rendered(palette, palette.look(mark)) for mark in KINDS}
    for one, other in combinations(KINDS, 2):
        for eye in EYES:
            assert difference(looks[one], looks[other], eye) >= APART, (one, other, eye)


@pytest.mark.parametrize("depth", list(Depth))
@pytest.mark.parametrize("name", NAMES)
def test_no_kind_is_taken_for_what_was_kept(name: str, depth: Depth) -> None:
    palette = palette_at(palette_named(name), depth)
    plain = rendered(palette, palette.look(Mark.PLAIN))
    for mark in KINDS:
        look = rendered(palette, palette.look(mark))
        assert all(difference(look, plain, eye) >= APART for eye in EYES), mark


@pytest.mark.parametrize("glyphs", SIGN_SETS.values(), ids=SIGN_SETS)
def test_in_grey_the_signs_tell_the_kinds_apart(glyphs: Mapping[Sign, str]) -> None:
    signs = [glyphs[SIGNS[mark]] for mark in KINDS]
    assert len(set(signs)) == len(KINDS)
    assert " " not in signs


@pytest.mark.parametrize("name", NAMES)
def test_a_mapped_palette_holds_no_colour_but_those_of_its_depth(name: str) -> None:
    for depth, form in ((Depth.XTERM, SGR_OF_256), (Depth.SIXTEEN, SGR_OF_16)):
        palette = palette_at(palette_named(name), depth)
        looks = palette.marks.values()
        colors = [*palette.ui.values(), *(c for k in looks for c in (k.foreground, k.background))]
        assert [color for color in colors if not form.fullmatch(color)] == []


@pytest.mark.parametrize("name", NAMES)
def test_without_colours_every_theme_looks_like_mono(name: str) -> None:
    palette = palette_at(palette_named(name), Depth.NONE)
    assert palette.marks == palette_named("mono").marks
    assert set(palette.ui.values()) == {"ansi_default"}


@pytest.mark.parametrize("depth", COLORED_DEPTHS)
def test_what_is_behind_omitted_and_added_words_does_not_vanish(depth: Depth) -> None:
    for name in ("night", "day", "paper", "dusk"):
        palette = palette_at(palette_named(name), depth)
        plain = rendered(palette, palette.look(Mark.PLAIN))
        for mark in (Mark.OMITTED, Mark.ADDED):
            look = rendered(palette, palette.look(mark))
            assert difference(look, plain, Vision.FULL) >= 2 * APART, (name, mark)


TERMINALS = {
    "VGA": "#000000 #aa0000 #00aa00 #aa5500 #0000aa #aa00aa #00aaaa #aaaaaa "
    "#555555 #ff5555 #55ff55 #ffff55 #5555ff #ff55ff #55ffff #ffffff",
    "GNOME": "#171421 #c01c28 #26a269 #a2734c #12488b #a347ba #2aa1b3 #d0cfcc "
    "#5e5c64 #f66151 #33d17a #e9ad0c #2a7bde #c061cb #33c7de #ffffff",
    "macOS": "#000000 #990000 #00a600 #999900 #0000b2 #b200b2 #00a6b2 #bfbfbf "
    "#666666 #e50000 #00d900 #e5e500 #0000ff #e500e5 #00e5e5 #e5e5e5",
}
"""What terminals make of the sixteen, in their order."""


@pytest.mark.parametrize("colors", TERMINALS.values(), ids=TERMINALS)
def test_sixteen_can_be_read_on_a_dark_and_a_light_terminal_whatever_it_makes_of_them(
    colors: str,
) -> None:
    palette, values = palette_named("sixteen"), dict(zip(SIXTEEN, colors.split(), strict=True))
    for mark in Mark:
        look = palette.look(mark)
        words = values[look.foreground or palette.ui["foreground"]]
        behind = values[look.background or palette.ui["background"]]
        assert contrast(words, behind) >= 4, mark


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


def test_a_theme_named_as_a_shipped_one_may_extend_it_and_changes_no_other(tmp_path: Path) -> None:
    before = {name: palette_named(name) for name in NAMES}
    (tmp_path / "night.yaml").write_text("extends: night\nmarks:\n  note: {bold: true}\n")
    night = palette_named("night", tmp_path)
    assert night.look(Mark.NOTE) == Look(bold=True)
    assert night.look(Mark.QUOTE) == before["night"].look(Mark.QUOTE)
    others = [name for name in NAMES if name != "night"]
    assert all(palette_named(name, tmp_path) == before[name] for name in others)


def test_themes_of_ones_own_named_as_shipped_ones_may_extend_each_other(tmp_path: Path) -> None:
    (tmp_path / "night.yaml").write_text("extends: dusk\nmarks:\n  note: {bold: true}\n")
    (tmp_path / "dusk.yaml").write_text("extends: night\nmarks:\n  quote: {italic: true}\n")
    assert palette_named("night", tmp_path).look(Mark.QUOTE) == Look(italic=True)
    assert palette_named("dusk", tmp_path).look(Mark.NOTE) == Look(bold=True)


def test_a_broken_theme_named_as_a_shipped_one_breaks_no_other(tmp_path: Path) -> None:
    (tmp_path / "night.yaml").write_text("extends: night\nnonsense: 1\n")
    assert [theme.name for theme in offers(tmp_path) if theme.palette is None] == ["night"]


def test_a_theme_may_end_in_yml_and_what_is_no_theme_is_named_with_its_reason(
    tmp_path: Path,
) -> None:
    for name in ("dawn.yml", "noon.YAML", "noon.yml", "sunset.json", ".hidden", "dawn.yml~"):
        (tmp_path / name).write_text("extends: day\n", encoding="utf-8")
    assert palette_named("dawn", tmp_path).ui == palette_named("day").ui
    refused = {theme.name: theme.problem for theme in offers(tmp_path) if theme.palette is None}
    assert set(refused) == {"noon.yml", "sunset.json"}
    assert "noon.YAML has the same name" in refused["noon.yml"]
    assert "must end in .yaml" in refused["sunset.json"]


def test_a_chain_of_themes_is_bounded(tmp_path: Path) -> None:
    for number in range(400):
        (tmp_path / f"t{number}.yaml").write_text(f"extends: t{number + 1}\n", encoding="utf-8")
    (tmp_path / "t400.yaml").write_text("extends: day\n", encoding="utf-8")
    with pytest.raises(ReaderError, match="extends itself"):
        palette_named("t0", tmp_path)


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


def test_a_file_without_a_theme_in_it_is_refused(tmp_path: Path) -> None:
    for text in ("", "# nothing yet\n", "{}\n"):
        assert problem(tmp_path, text) == "mine.yaml: is empty (begin with extends: night)"


def test_a_theme_has_the_name_of_its_file(tmp_path: Path) -> None:
    assert problem(tmp_path, "extends: night\nname: yours\n") == (
        "mine.yaml:2: name: is another than the file's (a theme is named as its file)"
    )
    (tmp_path / "mine.yaml").write_text("name: mine\nextends: night\n", encoding="utf-8")
    assert palette_named("mine", tmp_path).name == "mine"


def test_a_theme_that_does_not_exist_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(ReaderError, match=r'nigth: no such theme \(did you mean "night"\?\)'):
        palette_named("nigth")


def test_a_broken_theme_is_offered_with_its_problem(tmp_path: Path) -> None:
    (tmp_path / "oops.yaml").write_text("drak: true\n", encoding="utf-8")
    offered = {theme.name: theme for theme in offers(tmp_path)}
    assert offered["oops"].palette is None
    assert 'did you mean "dark"?' in offered["oops"].problem
    assert offered["oops"].own
    assert not offered["night"].own


def test_the_stamp_changes_with_a_saved_theme_and_with_nothing_else(tmp_path: Path) -> None:
    before = stamp(tmp_path)
    (tmp_path / "notes.txt").write_text("no theme", encoding="utf-8")
    assert stamp(tmp_path) == before
    (tmp_path / "mine.yaml").write_text("extends: day\n", encoding="utf-8")
    assert stamp(tmp_path) != before
    assert stamp(tmp_path / "not there") == stamp(None) == ()


def test_what_is_hard_to_read_or_to_tell_apart_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        'extends: night\nmarks:\n  added: {foreground: "#a2bef2", background: "#22304c"}\n'
        '  note: {foreground: "#444444"}\n',
        encoding="utf-8",
    )
    assert list(problems(palette_named("mine", tmp_path))) == [
        "note: contrast 1.8, below 4.5",
        "added and moved: not told apart by anybody",
    ]


def test_the_table_of_shipped_themes_is_what_their_files_say() -> None:
    assert FILE.read_text(encoding="utf-8") == source()
    assert {palette.name: palette for palette in shipped()} == {name: baked(name) for name in BAKED}
