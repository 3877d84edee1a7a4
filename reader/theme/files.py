"""Themes by name: which there are, where their files are, and one of them as a Palette."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from reader.dataclass import dataclass
from reader.errors import BadFile, ReaderError, closest
from reader.theme.baked import BAKED, baked
from reader.theme.palette import Palette

DEFAULT = "night"
_PACKAGE = Path(__file__).resolve().parent.parent
SHIPPED = (_PACKAGE / "themes", _PACKAGE.parent / "themes")
"""Where the themes are in an installed wheel, and beside the package in a clone."""
_SUFFIXES = (".yaml", ".yml")


def available(own: Path | None = None) -> Mapping[str, Path]:
    """Every theme file by name, sorted: the shipped ones, and before them those in `own`."""
    return dict(sorted((in_folders(SHIPPED) | in_folders((own,) if own else ())).items()))


def in_folders(folders: Iterable[Path]) -> dict[str, Path]:
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
    from reader.theme.reading import read

    return read(path, available(own), ())


def palette_named(name: str, own: Path | None = None) -> Palette:
    """The theme of that name; raises BadFile(s) if there is none, or with what is wrong."""
    themes = available(own)
    if name not in themes:
        raise BadFile(name, "no such theme", remedy=hint(name, themes))
    if themes[name].parent in SHIPPED and name in BAKED:
        return baked(name)
    return palette_in(themes[name], own)


def hint(name: str, themes: Mapping[str, Path]) -> str:
    """What else there is, for a name that is no theme's."""
    near = closest(name, themes)
    return f'did you mean "{near}"?' if near else f"there are {', '.join(themes)}"
