"""What the list shows of an article: headline, outlet, date, length, or why it cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import PurePath
from typing import NamedTuple

from reader.errors import BadFile
from reader.formats import load
from reader.model import STORY_ROLES, Article
from reader.text.clean import match_key
from reader.text.length import length

LEAD = 700
"""Characters of an article's text that the preview shows."""


class Keys(NamedTuple):
    """What an entry is searched by, folded; `all` is everything in one."""

    headline: str
    outlet: str
    file: str
    all: str


@dataclass(frozen=True)
class Entry:
    """One line of the list. `problem` says why a file cannot be read; `known` that it was tried.

    `story` is the number of the story it tells, shared by its other tellings; None if alone.
    """

    path: str
    headline: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    words: int = 0
    lead: str = ""
    problem: str = ""
    known: bool = False
    story: int | None = None

    @property
    def name(self) -> str:
        """The file's own name."""
        return PurePath(self.path).name

    @property
    def title(self) -> str:
        """What stands for it in the list: its headline, else its file name."""
        return self.headline or self.name

    @cached_property
    def day(self) -> str:
        """The day it was published on (2031-05-03); "" where that is not understood."""
        try:
            return date.fromisoformat(self.published[:10]).isoformat()
        except ValueError:
            return ""

    @cached_property
    def keys(self) -> Keys:
        """Folded once, so that ten thousand entries are searched between two keys."""
        headline, outlet, file = folded(self.headline), folded(self.outlet), folded(self.name)
        everything = headline, outlet, self.published, file, folded(self.lead)
        return Keys(headline, outlet, file, "\n".join(everything))


def folded(text: str) -> str:
    """The text without what a search passes over: case, and typography."""
    return match_key(text).strip().casefold()


def described(path: str) -> Entry:
    """The entry of one file; what cannot be read becomes its line in the list."""
    try:
        return entry_of(load(path), path)
    except BadFile as problem:
        return Entry(path, problem=problem.reason, known=True)


def entry_of(article: Article, path: str) -> Entry:
    """The entry of an article already loaded."""
    return Entry(
        path,
        headline=article.headline,
        outlet=article.outlet,
        published=article.published,
        language=article.language,
        words=length(article.text, article.language),
        lead=_lead(article),
        known=True,
    )


def grouped(
    entries: Sequence[Entry], checkpoint: Callable[[], None] = lambda: None
) -> tuple[Entry, ...]:
    """The entries in their order, each with the number of its story.

    `checkpoint` is called every millisecond or so; what it raises stops the work.
    """
    from reader.stories.group import Opening, story_numbers

    openings = [Opening(entry.headline, entry.lead) for entry in entries]
    numbers = story_numbers(openings, checkpoint)
    return tuple(
        replace(entry, story=number) for entry, number in zip(entries, numbers, strict=True)
    )


def _lead(article: Article) -> str:
    """The first words of the story itself, captions and bullets left aside."""
    told = [
        article.sentence_text(index)
        for index, sentence in enumerate(article.sentences)
        if sentence.role in STORY_ROLES
    ]
    return " ".join(told[:12])[:LEAD]
