"""`reader theme list|show|preview|check`: the themes, and whether one is legible."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from reader.cli.theme_sample import SAMPLE
from reader.dataclass import replace
from reader.model import Mark
from reader.report import sgr
from reader.settings.layers import config_folder
from reader.text.clean import sanitized
from reader.theme.depth import Depth, depth_of
from reader.theme.files import available, offers, palette_in, palette_named
from reader.theme.legibility import problems
from reader.theme.palette import SIGN_MARK, UNICODE_SIGNS, Look, Palette
from reader.theme.shades import palette_at

FINE, WANTING = 0, 1
_WIDTH = 56
"""Cells of a sample beside the name of its mark."""
_ATTRIBUTES = ("bold", "dim", "italic", "underline", "strike", "reverse")


def run(options: argparse.Namespace) -> int:
    """Carry out one of the four; 0, or 1 where a checked theme is hard to read."""
    return _ACTIONS[options.action](options)


def _list(_options: argparse.Namespace) -> int:
    themes = list(offers(_own()))
    room = max(len(sanitized(theme.name)) for theme in themes)
    for theme in themes:
        kind = "broken" if theme.palette is None else "dark" if theme.palette.dark else "light"
        about = theme.problem.split("\n")[0] if theme.problem else ""
        about = theme.palette.description if theme.palette else about
        origin = "yours" if theme.own else "shipped"
        _print(f"{sanitized(theme.name):{room}}  {kind:6}  {origin:7}  {sanitized(about)}".rstrip())
    return FINE


def _show(options: argparse.Namespace) -> int:
    for line in written(palette_named(options.name, _own())):
        _print(line)
    return FINE


def written(palette: Palette) -> Iterator[str]:
    """A palette as the lines of a theme file that extends no other."""
    about = "".join(c for c in sanitized(palette.description) if c not in '"\\')
    yield f'description: "{about}"'
    yield f"dark: {str(palette.dark).lower()}"
    yield "ui:"
    yield from (f"  {name}: {_quoted(color)}" for name, color in palette.ui.items())
    yield "marks:"
    for mark in Mark:
        if mark in palette.marks:
            yield f"  {mark}: {{{', '.join(_parts(palette.look(mark)))}}}"


def _parts(look: Look) -> Iterator[str]:
    colors = {"foreground": look.foreground, "background": look.background}
    yield from (f"{name}: {_quoted(color)}" for name, color in colors.items() if color)
    yield from (f"{name}: true" for name in _ATTRIBUTES if getattr(look, name))


def _quoted(color: str) -> str:
    return f'"{color}"' if color.startswith("#") else color


def _preview(options: argparse.Namespace) -> int:
    palette = palette_named(options.name, _own())
    bare = options.color == "auto" and not sys.stdout.isatty()
    for line in sample(palette, None if bare else depth_of(os.environ, options.color)):
        _print(line)
    return FINE


def sample(palette: Palette, depth: Depth | None) -> Iterator[str]:
    """A line for each mark with its sign and name, in its look at a depth; bare words for None."""
    mapped = palette_at(palette, depth or Depth.NONE)
    signs = {mark: sign for sign, mark in reversed(tuple(SIGN_MARK.items()))}
    for mark, (before, words, after) in SAMPLE.items():
        glyph = UNICODE_SIGNS[signs[mark]] if mark in signs else " "
        rest = f"{after:<{_WIDTH - len(before) - len(words)}}"
        named = (f" {glyph} {mark:<12}", Mark.NOTE)
        line = (named, (before, Mark.PLAIN), (words, mark), (rest, Mark.PLAIN))
        if depth is None:
            yield "".join(text for text, _ in line).rstrip()
        else:
            yield "".join(_painted(text, mapped, look) for text, look in line)


def _painted(text: str, palette: Palette, mark: Mark) -> str:
    look, ui = palette.look(mark), palette.ui
    filled = replace(
        look,
        foreground=look.foreground or ui.get("foreground", ""),
        background=look.background or ui.get("background", ""),
    )
    return sgr.painted(text, filled)


def _check(options: argparse.Namespace) -> int:
    named = options.name in available(_own()) and not Path(options.name).exists()
    name, own = options.name, _own()
    palette = palette_named(name, own) if named else palette_in(Path(name), own)
    found = list(problems(palette))
    for line in found:
        _print(f"{sanitized(name)}: {line}")
    if not found:
        _print("ok")
    return WANTING if found else FINE


def _own() -> Path:
    return config_folder(os.environ) / "themes"


def _print(line: str) -> None:
    print(line)  # noqa: T201


_ACTIONS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "list": _list,
    "show": _show,
    "preview": _preview,
    "check": _check,
}
