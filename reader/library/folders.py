"""The article files to read: those given, and those below the folders given."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from reader.errors import BadFile
from reader.files.read import ADDRESSES, address_refused
from reader.formats import place_in
from reader.formats.catalogue import SUFFIXES
from reader.library.own_files import LOOKED_INTO, is_own
from reader.library.unread import is_unread

MOST_FILES = 100_000
DEEPEST = 12

_PAGES = frozenset({"html", "htm", "xhtml"})
_PART_ENDINGS_OF_BROWSERS = """
    _files .files -files -Dateien _fichiers _archivos _file _arquivos _ficheiros _bestanden
    -bestanden -filer _tiedostot _pliki _soubory _dosyalar _datoteke _elemei _fajlovi
"""
_PART_ENDINGS = tuple(_PART_ENDINGS_OF_BROWSERS.split())
"""How browsers call the folder of a saved page's parts, in the languages that they speak."""

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def files_in(
    paths: Iterable[str], passed_over: Callable[[str], object] = lambda _: None
) -> list[str]:
    """The article files at `paths`, each once, those of a folder in order of their names.

    In a folder they are known by their suffixes; a file given by its own name may have any.
    Without paths the bundled samples. `passed_over` is told of each file of a folder that this
    program wrote itself (a report, a hand-over), and of each document that it does not read.

    Raises BadFile for a path that does not exist and a folder without an article.
    """
    found: dict[str, None] = {}
    for path in tuple(paths) or (str(SAMPLES),):
        if Path(path).is_dir():
            below = dict.fromkeys(_articles(path, passed_over))
            if not below:
                raise BadFile(
                    path, "no article in this folder", remedy="`reader formats` lists what is read"
                )
            found |= below
        elif not os.path.lexists(place_in(path).file):
            if path.startswith(ADDRESSES):
                raise address_refused(path)
            raise BadFile(path, "no such file or folder")
        else:
            found[path] = None
    return list(found)


def _articles(folder: str, passed_over: Callable[[str], object]) -> Iterator[str]:
    for number, path in enumerate(_below(folder, passed_over)):
        if number < LOOKED_INTO and is_own(path):
            passed_over(path)
        else:
            yield path


def _below(folder: str, unread: Callable[[str], object]) -> Iterator[str]:
    """Files named like articles below a folder, without hidden ones and links to folders.

    `unread` is told of those named like documents that are not read.
    """
    count = 0
    for here, folders, names in os.walk(folder):
        depth = Path(here).relative_to(folder).parts
        parts = _parts_of_pages(names)
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in parts)
        if len(depth) >= DEEPEST:
            folders.clear()
        articles = [name for name in names if _suffix(name) in SUFFIXES and name[0] != "."]
        count += len(articles)
        if count > MOST_FILES:
            raise BadFile(folder, f"more than {MOST_FILES:,} articles", remedy="open a part")
        start = os.path.join(here, "")  # noqa: PTH118
        for name in sorted(filter(is_unread, names)):
            unread(f"{start}{name}")
        yield from [f"{start}{name}" for name in sorted(articles)]


def _parts_of_pages(names: Iterable[str]) -> frozenset[str]:
    """The folders in which browsers saved the pictures and frames of the pages beside them."""
    stems = [name.rpartition(".")[0] for name in names if _suffix(name) in _PAGES]
    return frozenset(f"{stem}{ending}" for stem in stems for ending in _PART_ENDINGS)


def _suffix(name: str) -> str:
    """What follows the last dot of a name that does not begin with it, in lower case."""
    stem, _, suffix = name.rpartition(".")
    return suffix.lower() if stem else ""
