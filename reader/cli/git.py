"""`reader git -- PATH OLD HEX MODE NEW HEX MODE`: an article that changed, as git's external diff.

diff a/night/wire.txt b/night/wire.txt
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping

from reader.cli.asking import ask_for
from reader.cli.diff import comparison_of, page_of
from reader.cli.printing import print_text
from reader.cli.streams import complain
from reader.errors import ReaderError, printable
from reader.formats import article_from, bytes_given
from reader.model import Article
from reader.report import FORMATS
from reader.settings.layers import settings
from reader.text.clean import sanitized

DONE = 0
_UNMERGED, _CHANGED, _RENAMED = 1, 7, 9
"""How many arguments git gives."""
_WIDEST = 400


def run(options: argparse.Namespace) -> int:
    """Print the comparison of the two files that git names; 0 even where they cannot be read.

    Raises ReaderError where the arguments are not git's.
    """
    given = options.changed
    if len(given) == _UNMERGED:
        print_text(f"unmerged {sanitized(given[0])}\n")
        return DONE
    if len(given) not in (_CHANGED, _RENAMED):
        raise ReaderError(f"git gives 1, 7 or 9 arguments, and here are {len(given)} (docs/git.md)")
    path, old, _, _, new, *_ = given
    renamed = given[_CHANGED] if len(given) == _RENAMED else path
    print_text(f"diff {sanitized(f'a/{path} b/{renamed}')}\n")
    try:
        _print(options, (old, f"a/{path}"), (new, f"b/{renamed}"))
    except ReaderError as problem:
        # Git stops at any other status, and shows none of the files to come.
        complain(printable(str(problem)))
    return DONE


def _print(options: argparse.Namespace, old: tuple[str, str], new: tuple[str, str]) -> None:
    """The comparison of two files, each with what it is called."""
    _follow_pager(options, os.environ)
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    page = page_of(options, resolved)
    left, right = (_article(file, name, options.language) for file, name in (old, new))
    comparison, page = comparison_of(left, right, resolved, page, options)
    print_text(FORMATS[options.format](comparison, page))


def _article(file: str, name: str, language: str | None) -> Article:
    """The article in a file under its name in git; the null device keeps its own."""
    return article_from(bytes_given(file), file if file == os.devnull else name, language)


def _follow_pager(options: argparse.Namespace, environment: Mapping[str, str]) -> None:
    """The colours and the width of git's pager, which is no terminal but ends in one."""
    if environment.get("GIT_PAGER_IN_USE") != "true" or environment.get("NO_COLOR"):
        return
    if options.color == "auto":
        options.color = "always"
    columns = environment.get("COLUMNS", "")
    if options.width is None and columns.isascii() and columns.isdigit():
        options.width = min(int(columns), _WIDEST)
