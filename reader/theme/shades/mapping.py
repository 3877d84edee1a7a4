"""A palette mapped to a depth of colour, by the rules of that depth; results are cached."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import ModuleType

from reader.dataclass import replace
from reader.model import Mark
from reader.theme.colors.contrast import HIGH, READABLE, contrast
from reader.theme.colors.terminal import (
    DEFAULT,
    nearest_16,
    nearest_256,
    readable_256,
    strongest,
    value,
)
from reader.theme.depth import Depth
from reader.theme.legibility import distinct, rendered
from reader.theme.palette import Look, Palette
from reader.theme.shades import sixteen, xterm
from reader.theme.shades.colorless import WITHOUT_COLOR

_MAPPED: Mapping[Depth, ModuleType] = {Depth.XTERM: xterm, Depth.SIXTEEN: sixteen}

_NO_COLORS = {"foreground": DEFAULT, "background": DEFAULT}


def palette_at(palette: Palette, depth: Depth) -> Palette:
    """The palette with only colours that can be shown at that depth.

    Words stay readable on their background (with high contrast if every mark of the theme has it),
    and marks that must be distinct are so, by an attribute where the colours do not suffice.
    """
    if depth is Depth.TRUECOLOR:
        return palette
    if depth is Depth.NONE:
        return replace(palette, ui=_NO_COLORS, marks=WITHOUT_COLOR)
    ui, marks = _mapped(
        tuple(palette.ui.items()), tuple(palette.marks.items()), palette.dark, depth
    )
    return replace(palette, ui=ui, marks=marks)


@lru_cache(maxsize=64)
def _mapped(
    ui: tuple[tuple[str, str], ...],
    marks: tuple[tuple[Mark, Look], ...],
    dark: bool,  # noqa: FBT001
    depth: Depth,
) -> tuple[Mapping[str, str], Mapping[Mark, Look]]:
    palette = Palette("", dark=dark, ui=dict(ui), marks=dict(marks))
    least, at = _least(palette), _MAPPED[depth]
    mapped = at.ui(palette, least)
    looks = {mark: at.look(palette, mapped, look, least) for mark, look in marks}
    done = distinct(replace(palette, ui=mapped, marks=looks))
    return done.ui, done.marks


def _least(palette: Palette) -> float:
    """The least contrast that a theme promises."""
    lowest = min(rendered(palette, palette.look(mark)).contrast for mark in Mark)
    return HIGH if lowest >= HIGH else READABLE


def pair_at(words: str, behind: str, depth: Depth) -> tuple[str, str]:
    """Any two `#rrggbb` colours, words and background, mapped to 256 or 16 colours."""
    if depth is Depth.XTERM:
        ground = nearest_256(behind)
        return readable_256(words, value(ground), READABLE), ground
    ground, near = nearest_16(behind), nearest_16(words)
    readable = contrast(value(near), value(ground)) >= READABLE
    return near if readable else strongest(value(ground)), ground
