"""Which pairs `check` and `report` take: the one or several that are named, or those of folders.

wire.txt a.txt b.txt    wire.txt > a.txt, wire.txt > b.txt
night/                  in each story of the folder: its wire copy > each other article
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from reader.cli.bar import Bar
from reader.cli.given import given_article, is_standard_input, refuse_two_inputs
from reader.cli.streams import complain, say_passed_over
from reader.dataclass import dataclass, field
from reader.errors import BadFile, ReaderError, printable
from reader.formats.wishes import refuse_under_embargo
from reader.model import Article
from reader.settings.settings import Settings
from reader.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.readings import Readings

_ROOM = 20_000_000
"""Characters of articles that are kept between grouping and comparing."""


@dataclass(slots=True)
class Pairs:
    """The pairs, base first, and what of the paths is none.

    `several`: the paths may mean any number of pairs, also none; else it is one pair. `alone`
    counts articles without a wire copy, `problems` are those that cannot be read, `own` are files
    that this program wrote. `read` are the articles that the grouping has read, by their paths, as
    many as there is room for; `exact` are the digests of those that it knows. `piped`: one of the
    articles is standard input.
    """

    pairs: list[tuple[str, str]]
    several: bool = False
    alone: int = 0
    problems: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    exact: dict[str, str] = field(default_factory=dict)
    piped: bool = False
    read: dict[str, Article] = field(default_factory=dict)
    room: int = _ROOM

    def keep(self, path: str, article: Article) -> None:
        """Keep an article that was read, so that it need not be read again."""
        if len(article.text) <= self.room:
            self.room -= len(article.text)
            self.read[path] = article

    def article(self, path: str, options: argparse.Namespace) -> Article:
        """The article at a path, read as the options say; raises BadFile."""
        kept = self.read.get(path)
        if kept is None or options.language or options.segment == "lines":
            return given_article(path, options.language, options.segment)
        return refuse_under_embargo(kept)

    def say_what_is_no_pair(self) -> None:
        """A line on stderr for each article that cannot be read, and one for each other sort."""
        for problem in self.problems:
            complain(printable(problem))
        say_passed_over(self.own)
        if self.alone:
            one = self.alone == 1
            articles = "1 article has" if one else f"{self.alone:,} articles have"
            complain(f"{articles} no wire copy and {'is' if one else 'are'} compared with nothing")


def readings_for(
    options: argparse.Namespace, settings: Settings, work: Callable[[tuple[str, ...]], object]
) -> AbstractContextManager[Readings | None]:
    """What is known from earlier runs, and processes; None for one pair, which loads neither."""
    if len(options.paths) == 2 and not Path(options.paths[0]).is_dir():
        return nullcontext()
    from reader.cli.kept_readings import kept_readings

    return kept_readings(settings, options.language, work)


def pairs_of(paths: Sequence[str], days: int, readings: Readings | None = None) -> Pairs:
    """The pairs that the paths mean; raises ReaderError where they can be none.

    `readings` have what is known of folders already.
    """
    first, *others = paths
    if Path(first).is_dir():
        return _by_story(paths, days, readings)
    if not others:
        return _within(first, days, readings)
    refuse_two_inputs(paths)
    for path in others:
        if Path(path).is_dir():
            raise BadFile(path, "is a folder", remedy="name folders alone, or articles alone")
    piped = any(map(is_standard_input, paths))
    return Pairs([(first, path) for path in others], several=len(others) > 1, piped=piped)


def articles_of(
    asked: Pairs, options: argparse.Namespace
) -> Iterator[tuple[int, Article, Article]]:
    """The number of each pair from 0, and its articles; a base that comes again is read once.

    What cannot be read is added to the problems, or raised where it is all.
    """
    before: tuple[str, Article] | None = None
    for number, (left, right) in enumerate(asked.pairs):
        try:
            if before is None or before[0] != left:
                before = left, asked.article(left, options)
            other = asked.article(right, options)
        except BadFile as problem:
            if not asked.several:
                raise
            asked.problems.append(str(problem))
            continue
        yield number, before[1], other


def _within(path: str, days: int, readings: Readings | None) -> Pairs:
    """The pairs of one file that holds several articles."""
    found = _by_story([path], days, readings)
    if found.problems:
        raise ReaderError(found.problems[0])
    if not found.pairs and found.alone == 1:
        raise BadFile(path, "one article alone", remedy="name its wire copy, or a folder")
    return found


def _by_story(paths: Sequence[str], days: int, readings: Readings | None) -> Pairs:
    from reader.library.tellings import grouped

    found, bar = Pairs([], several=True), Bar("reading")
    stories = grouped(paths, bar, days, found.own.append, found.keep, readings=readings)
    bar.clear()
    for story in stories:
        if story.wire.problem:
            found.problems.append(f"{story.wire.path}: {story.wire.problem}")
        elif not story.tellings:
            found.alone += 1
        for one in (story.wire, *story.tellings):
            found.exact[one.path] = f"{one.exact} {one.release}" if one.exact else ""
        found.pairs += [(story.wire.path, telling.path) for telling in story.tellings]
    return found
