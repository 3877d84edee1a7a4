"""The pages of a report, one a pair: those that are there already, then the rest on both cores."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

from reader import __version__
from reader.cli.bar import Bar
from reader.cli.check_pairs import Pairs, articles_of
from reader.cli.diff import comparison_of
from reader.cli.given import given_article
from reader.cli.journal import Journal
from reader.cli.printing import write_whole
from reader.dataclass import replace
from reader.errors import BadFile
from reader.model import Article
from reader.named_tuple import NamedTuple
from reader.report import FORMATS, PageStyle
from reader.report.outline import Outline
from reader.report.told_pair import ToldPair, told_pair
from reader.settings.settings import Settings

if TYPE_CHECKING:
    from reader.library.readings import Readings

_SUFFIX = {"text": "txt", "linear": "txt", "markdown": "md"}
_LONGEST_NAME = 40

Pair = tuple[str, str]


class PageWish(NamedTuple):
    """How each page is made: the settings, the looks, and the options of the command."""

    settings: Settings
    page: PageStyle
    options: argparse.Namespace

    @property
    def said_by_others(self) -> bool:
        """Whether a page tells what may be another thing the next time."""
        return bool(self.options.with_review or self.options.findings)


class Made(NamedTuple):
    """A page, and what the index tells of it; or why there is none."""

    written: str = ""
    told: ToldPair | None = None
    problem: str = ""


def made_page(wish: PageWish, paths: tuple[str, ...]) -> Made:
    """The page of two files, the base first."""
    try:
        read = wish.options.language, wish.options.segment
        left, right = (given_article(path, *read) for path in paths)
    except BadFile as problem:
        return Made(problem=str(problem))
    return _made(wish, left, right)


def pages_of(
    asked: Pairs, wish: PageWish, journal: Journal, kept: Readings | None
) -> Iterator[ToldPair]:
    """What the index tells of each pair, in their order, whose page is written then."""
    bar = Bar("comparing")
    done: dict[Pair, ToldPair] = {}
    wanted: dict[Pair, tuple[str, str]] = {}
    elsewhere = kept is not None and not wish.said_by_others and not asked.piped
    for number, left, right in articles_of(asked, wish.options):
        pair, (name, key) = asked.pairs[number], _name_and_key(wish, left, right)
        known = None if wish.said_by_others else journal.done(name, key)
        if known:
            done[pair] = known
        elif elsewhere:
            wanted[pair] = name, key
        else:
            bar(number / len(asked.pairs))
            done[pair] = _kept_page(journal, _made(wish, left, right), name, key)
    if kept and wanted:
        for pair, answer in kept.worked([*wanted], lambda: bar(len(done) / len(asked.pairs))):
            made = cast("Made", answer)
            if made.problem:
                asked.problems.append(made.problem)
            else:
                done[pair] = _kept_page(journal, made, *wanted[pair])
    bar.clear()
    yield from (done[pair] for pair in asked.pairs if pair in done)


def _made(wish: PageWish, left: Article, right: Article) -> Made:
    comparison, page = comparison_of(left, right, wish.settings, wish.page, wish.options)
    written = FORMATS[wish.options.format](comparison, page)
    return Made(written, told_pair(Outline(comparison, page), "", ""))


def _kept_page(journal: Journal, made: Made, name: str, key: str) -> ToldPair:
    """Write the page under its name; the key says from what it was made."""
    assert made.told
    write_whole(journal.folder / name, made.written)
    told = replace(made.told, page=name, key=key)
    journal.add(told)
    return told


def _name_and_key(wish: PageWish, left: Article, right: Article) -> tuple[str, str]:
    form, kinds = wish.options.format, sorted(wish.page.kinds)
    plain = replace(wish.page, kinds=frozenset())
    made_from = wish.settings, plain, kinds, left, right, wish.said_by_others
    key = _digest(__version__, form, *map(repr, made_from))
    return _page_name(left, right, _SUFFIX.get(form, form)), key


def _page_name(left: Article, right: Article, suffix: str) -> str:
    """A name for the page of a pair: the same the next time, safe in a shell and an address."""
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in Path(right.source).stem)
    stem = "-".join(words.lower().split())[:_LONGEST_NAME] or "page"
    return f"{stem}-{_digest(left.source, right.source)[:8]}.{suffix}"


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
