"""`reader report PATHS --output FOLDER`: many pairs written out, a page each, and an index.

night/index.html
night/lorne-ferry-3fa9c1d2.html    the page of one pair, by its other article
night/pages.jsonl                  what is done: the same command goes on there
"""

from __future__ import annotations

import argparse
import os
from hashlib import sha256
from pathlib import Path

from reader import __version__
from reader.cli.asking import ask_for
from reader.cli.bar import Bar
from reader.cli.check_pairs import articles_of, pairs_of
from reader.cli.diff import comparison_of, page_of, write_whole
from reader.cli.journal import Journal
from reader.cli.streams import complain
from reader.dataclass import replace
from reader.errors import printable
from reader.model import Article
from reader.report import FORMATS, PageStyle
from reader.report.collection import index, index_name
from reader.report.outline import Outline
from reader.report.told_pair import ToldPair, told_pair
from reader.settings.layers import settings
from reader.settings.settings import Settings

DONE, TROUBLE = 0, 2
_SUFFIX = {"text": "txt", "linear": "txt", "markdown": "md"}
_WIDTH = 120
_LONGEST_NAME = 40


def run(options: argparse.Namespace) -> int:
    """Write the page of each pair that is not written yet, then the index; 2 after trouble."""
    options.width = options.width or _WIDTH
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    home = index_name(options.format)
    page = replace(page_of(options, resolved), home=home)
    pages = _Pages(Journal(Path(options.output)), resolved, page, options)
    asked, bar = pairs_of(options.paths, resolved.story_days), Bar("comparing")
    told = []
    for number, left, right in articles_of(asked, options):
        bar(number / len(asked.pairs))
        told.append(pages.told(left, right))
    bar.clear()
    write_whole(pages.journal.folder / home, index(told, options.format, page))
    if left_over := pages.journal.finish(told):
        many = "1 page" if left_over == 1 else f"{left_over:,} pages"
        complain(f"{many} of an earlier report stay in {printable(options.output)}")
    asked.say_what_is_no_pair()
    return TROUBLE if asked.problems else DONE


class _Pages:
    """Writes the page of one pair after another."""

    def __init__(
        self, journal: Journal, resolved: Settings, page: PageStyle, options: argparse.Namespace
    ) -> None:
        self.journal, self._settings, self._page, self._options = journal, resolved, page, options

    def told(self, left: Article, right: Article) -> ToldPair:
        """What is told of a pair, whose page is written now if it is not there."""
        form = self._options.format
        name = _page_name(left, right, _SUFFIX.get(form, form))
        kinds = sorted(self._page.kinds)
        said_by_others = bool(self._options.with_review or self._options.findings)
        plain = replace(self._page, kinds=frozenset())
        made_from = self._settings, plain, kinds, left, right, said_by_others
        key = _digest(__version__, form, *map(repr, made_from))
        known = None if said_by_others else self.journal.done(name, key)
        return known or self._written(left, right, name, key)

    def _written(self, left: Article, right: Article, name: str, key: str) -> ToldPair:
        comparison, page = comparison_of(left, right, self._settings, self._page, self._options)
        write_whole(self.journal.folder / name, FORMATS[self._options.format](comparison, page))
        told = told_pair(Outline(comparison, page), name, key)
        self.journal.add(told)
        return told


def _page_name(left: Article, right: Article, suffix: str) -> str:
    """A name for the page of a pair: the same the next time, safe in a shell and an address."""
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in Path(right.source).stem)
    stem = "-".join(words.lower().split())[:_LONGEST_NAME] or "page"
    return f"{stem}-{_digest(left.source, right.source)[:8]}.{suffix}"


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
