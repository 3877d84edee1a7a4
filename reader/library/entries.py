"""What the list shows of an article: headline, outlet, date, length, or why it cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from reader.errors import BadFile
from reader.formats import load
from reader.model import TOLD, Article
from reader.text.length import length

LEAD = 700
"""Characters of an article's text that the preview shows."""


@dataclass(frozen=True, slots=True)
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

    def mentions(self, wanted: str) -> bool:
        """Whether every word of `wanted` stands in its headline, outlet, date or file name."""
        haystack = f"{self.headline} {self.outlet} {self.published} {self.name}".casefold()
        return all(word in haystack for word in wanted.casefold().split())


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


def _lead(article: Article) -> str:
    """The first words of the story itself, captions and bullets left aside."""
    told = [
        article.sentence_text(index)
        for index, sentence in enumerate(article.sentences)
        if sentence.role in TOLD
    ]
    return " ".join(told[:12])[:LEAD]
