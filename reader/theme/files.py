"""Theme files: where they are, and one of them read into a Palette."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from reader.dataclass import dataclass
from reader.errors import BadFile, ReaderError, closest
from reader.files import yamlfile
from reader.files.fields import FieldChecker, FieldRule, flag, mapping_in, words
from reader.files.yamlfile import Node, Scalar
from reader.late_pattern import late_pattern
from reader.model import Mark
from reader.theme.palette import HUES, Look, Palette

DEFAULT = "night"
_PACKAGE = Path(__file__).resolve().parent.parent
SHIPPED = (_PACKAGE / "themes", _PACKAGE.parent / "themes")
"""Where the themes are in an installed wheel, and beside the package in a clone."""
_SUFFIXES = (".yaml", ".yml")
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


def available(own: Path | None = None) -> Mapping[str, Path]:
    """Every theme file by name, sorted: the shipped ones, and before them those in `own`."""
    return dict(sorted((_in_folders(SHIPPED) | _in_folders((own,) if own else ())).items()))


def _in_folders(folders: Iterable[Path]) -> dict[str, Path]:
    """The theme files of folders by name; of two with one name the `.yaml` counts."""
    files = (path for folder in folders for path in _files(folder))
    ordered = sorted(files, key=lambda path: (_SUFFIXES.index(path.suffix.lower()), path.name))
    return {path.stem: path for path in reversed(ordered)}


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)


@dataclass(frozen=True, slots=True)
class Offer:
    """A theme of the list: its palette, or what is wrong with its file."""

    name: str
    own: bool
    palette: Palette | None
    problem: str = ""


def offers(own: Path | None = None) -> Iterator[Offer]:
    """Every theme there is, sorted by name; a broken one with its problems, a line each.

    Last come the files among a user's own that are no theme.
    """
    themes = available(own)
    for name, path in themes.items():
        palette, problem = None, ""
        try:
            palette = palette_named(name, own)
        except ReaderError as error:
            problem = str(error).replace(f"{path.parent}{os.sep}", "")
        yield Offer(name, path.parent == own, palette, problem)
    yield from _passed_over(own, themes)


def _passed_over(own: Path | None, themes: Mapping[str, Path]) -> Iterator[Offer]:
    """What lies among a user's own themes and is read as none, with the reason."""
    for path in sorted(own.iterdir()) if own and own.is_dir() else ():
        if path.name.startswith(".") or path.name.endswith("~") or path.is_dir():
            continue
        if path.suffix.lower() not in _SUFFIXES:
            yield Offer(
                path.name, own=True, palette=None, problem="no theme: its name must end in .yaml"
            )
        elif themes.get(path.stem) != path:
            problem = f"passed over: {themes[path.stem].name} has the same name"
            yield Offer(path.name, own=True, palette=None, problem=problem)


def stamp(own: Path | None) -> tuple[tuple[str, int, int], ...]:
    """A value that changes when a file of the user's own is saved, added or removed."""
    if own is None:
        return ()
    try:
        with os.scandir(own) as entries:
            files = [(e.name, e.stat()) for e in entries if e.name.lower().endswith(_SUFFIXES)]
    except OSError:
        return ()
    return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in files))


def palette_in(path: Path, own: Path | None = None) -> Palette:
    """The theme in a file anywhere; raises BadFile(s) with everything that is wrong with it."""
    return _read(path, available(own), ())


def palette_named(name: str, own: Path | None = None) -> Palette:
    """The theme of that name; raises BadFile(s) if there is none, or with what is wrong."""
    return _named(name, available(own), ())


def _named(name: str, themes: Mapping[str, Path], seen: tuple[Path, ...]) -> Palette:
    if name not in themes:
        raise BadFile(name, "no such theme", remedy=_hint(name, themes))
    return _read(themes[name], themes, seen)


def _extended(name: str, path: Path, themes: Mapping[str, Path], seen: tuple[Path, ...]) -> Palette:
    """What a theme file extends. A shipped theme extends shipped ones, whatever a user has.

    So does a user's own that comes back to itself: `night.yaml` may extend `night`.
    """
    shipped = _in_folders(SHIPPED)
    if path in shipped.values() or themes[name] in seen:
        themes = shipped
    if themes.get(name) in (None, *seen) or len(seen) > _DEEPEST:
        way = " > ".join((*(one.stem for one in seen), name))
        raise BadFile(str(path), f"extends itself: {way}")
    return _named(name, themes, seen)


def _hint(name: str, themes: Mapping[str, Path]) -> str:
    near = closest(name, themes)
    return f'did you mean "{near}"?' if near else f"there are {', '.join(themes)}"


def _read(path: Path, themes: Mapping[str, Path], seen: tuple[Path, ...]) -> Palette:
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
            checked.add_problem(entry, "no such theme", _hint(str(top["extends"]), themes))
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
