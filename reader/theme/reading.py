"""A theme file read into a Palette, and everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reader.errors import BadFile
from reader.files import yamlfile
from reader.files.fields import FieldChecker, FieldRule, flag, mapping_in, words
from reader.files.yamlfile import Node, Scalar
from reader.late_pattern import late_pattern
from reader.model import Mark
from reader.theme.files import SHIPPED, hint, in_folders
from reader.theme.palette import HUES, Look, Palette

_DEEPEST = 8
_NAMED = {"ansi_default"} | {f"ansi_{b}{c}" for c in HUES for b in ("", "bright_")}
_HEX = late_pattern(r"#[0-9a-fA-F]{6}")


def _color(node: Node) -> str | None:
    text = node.text if isinstance(node, Scalar) else ""
    return text if _HEX.fullmatch(text) or text in _NAMED else None


COLOR = FieldRule(_color, 'a colour such as "#1e2d45" or ansi_red')
_UI = dict.fromkeys(
    ("foreground", "background", "surface", "panel", "accent", "primary", "secondary"), COLOR
)
_LOOK = {"foreground": COLOR, "background": COLOR} | dict.fromkeys(
    ("bold", "dim", "italic", "underline", "strike", "reverse"), flag()
)
_TABLES = ("ui", "marks")
_TOP = {
    "name": words(),
    "description": words(),
    "dark": flag(),
    "extends": words(),
} | dict.fromkeys(_TABLES, words())
"""The keys at the top level; `ui` and `marks` have tables of their own."""


def read(path: Path, themes: Mapping[str, Path], seen: tuple[Path, ...]) -> Palette:
    """The theme of a file; `seen` are those that extend it. Raises BadFile(s)."""
    root = mapping_in(str(path))
    if not root.entries:
        raise BadFile(str(path), "is empty", remedy="begin with extends: night")
    checked = FieldChecker(str(path))
    plain = [entry for entry in root if entry.key not in _TABLES]
    top = checked.values(yamlfile.Mapping(tuple(plain), 1, 1), _TOP, "key of a theme")
    for entry in plain:
        if entry.key == "name" and top.get("name") not in (None, path.stem):
            checked.add_problem(entry, "is another than the file's", "a theme is named as its file")
        if entry.key == "extends" and "extends" in top and top["extends"] not in themes:
            checked.add_problem(entry, "no such theme", hint(str(top["extends"]), themes))
    ui = _ui(checked, root.get("ui"))
    marks = _marks(checked, root.get("marks"))
    checked.raise_problems()
    base = Palette("", dark=True)
    if "extends" in top:
        base = _extended(str(top["extends"]), path, themes, (*seen, path))
    return Palette(
        name=path.stem,
        dark=bool(top.get("dark", base.dark)),
        description=str(top.get("description", "")),
        ui={**base.ui, **ui},
        marks={**base.marks, **marks},
    )


def _extended(name: str, path: Path, themes: Mapping[str, Path], seen: tuple[Path, ...]) -> Palette:
    """What a theme file extends. A shipped theme extends shipped ones, whatever a user has.

    So does a user's own that comes back to itself: `night.yaml` may extend `night`.
    """
    shipped = in_folders(SHIPPED)
    if path in shipped.values() or themes[name] in seen:
        themes = shipped
    if themes.get(name) in (None, *seen) or len(seen) > _DEEPEST:
        way = " > ".join((*(one.stem for one in seen), name))
        raise BadFile(str(path), f"extends itself: {way}")
    return read(themes[name], themes, seen)


def _ui(checked: FieldChecker, node: Node | None) -> dict[str, str]:
    if node is None:
        return {}
    return {key: str(value) for key, value in checked.values(node, _UI, "part of ui").items()}


def _marks(checked: FieldChecker, node: Node | None) -> dict[Mark, Look]:
    if node is None:
        return {}
    marks: dict[Mark, Look] = {}
    names = {mark.value: mark for mark in Mark}
    if not isinstance(node, yamlfile.Mapping):
        checked.values(node, {}, "table of marks")
        return {}
    for entry in node:
        if entry.key not in names:
            checked.add_unknown(entry, names, "mark")
            continue
        look = checked.values(entry.value, _LOOK, "part of a mark")
        marks[names[entry.key]] = Look(**look)  # type: ignore[arg-type]
    return marks
