"""One line of the list: headline, outlet, date and length of an article, or its problem."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.dataclass import dataclass, field, replace
from reader.errors import BadFile
from reader.formats import articles_in
from reader.formats.dateline import dateline_of
from reader.late_pattern import late_pattern
from reader.model import STORY_ROLES, Article, Role
from reader.review.state.digests import content_digest, digest
from reader.stories.terms import CHARACTERS, Terms, terms_in
from reader.text.clean import match_key
from reader.text.length import length
from reader.view.descriptions import release_line

if TYPE_CHECKING:
    from reader.stories.group import ArticleHead

MOST_OF_A_STORY = 12
"""Articles of a folder from which that they share it says nothing of their story."""
_STEM = late_pattern(r"[^\W\d_]{4,}(?=[-_. ]|\d)")
"""How a file name begins, where more follows: `court` in `court-2-light.md`."""
DAYS = 3
"""Days within which the articles of a story were published."""
LEAD = 300
"""Characters of an article's text that are shown and searched."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the list. `problem` says why a file cannot be read; `known`: it was tried.

    `agency` is the one that the dateline names; `wire` whether its front matter calls it the wire
    copy; `digest` that of its words, as `state.db` knows it. `story` is a number that it shares
    with the other articles of its story; None if it is alone. `given` is the path of its file as
    the list was given it, where that file has several articles (`wire.xml` of `wire.xml#3`), else
    "". `release` says that it is under embargo, corrected or withdrawn. `candidate` is the number
    of the story that an article without one is likely to tell, which nobody has said yet. `exact`
    is a digest of all that a comparison looks at; `terms` are what tells its story, until they are
    kept elsewhere. `folded` is what a filter searches, once it was asked for and took long.
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
    agency: str = ""
    given: str = ""
    release: str = ""
    wire: bool | None = None
    digest: str = ""
    candidate: int | None = None
    exact: str = ""
    terms: Terms[int] | None = field(default=None, compare=False, repr=False)
    folded: str = field(default="", compare=False, repr=False)

    def telling(self, story: int | None, candidate: int | None = None) -> Entry:
        """The same in a story, or where it may tell one; thousands change at once."""
        return Entry(
            self.path,
            self.headline,
            self.outlet,
            self.published,
            self.language,
            self.words,
            self.lead,
            self.problem,
            self.known,
            story,
            self.agency,
            self.given,
            self.release,
            self.wire,
            self.digest,
            candidate,
            self.exact,
            self.terms,
            self.folded,
        )

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.path.rpartition("/")[2]

    @property
    def title(self) -> str:
        """What the list shows as its title: its headline, else its file name."""
        title = self.headline or self.name
        return f"[{self.release}] {title}" if self.release else title

    @property
    def likely(self) -> bool:
        """Whether it only may tell a story: nothing is to be judged until somebody says so."""
        return self.story is None and self.candidate is not None

    @property
    def day(self) -> str:
        """The day it was published on (2031-05-03); "" where that is not understood."""
        return _day(self.published[:10])

    @property
    def searched(self) -> str:
        """All that a filter searches, a line a part; thousands are asked for between two keys.

        It is kept where folding takes long.
        """
        if self.folded:
            return self.folded
        parts = self.headline, self.outlet, self.published, self.name, self.lead
        text = "\n".join(parts)
        if text.isascii() and "  " not in text and text.count("\n") == len(parts) - 1:
            return text.casefold()
        folded = "\n".join(search_key(part).replace("\n", " ") for part in parts)
        object.__setattr__(self, "folded", folded)
        return folded


@lru_cache(maxsize=4096)
def _day(written: str) -> str:
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError:
        return ""


_COMMON = {mark: match_key(mark) for mark in "‘’“”–—…\xa0"}
_SIMPLE = late_pattern("[ -~À-ÖØ-öø-ÿ가-힣一-鿿]*+")
"""Characters that folding leaves as they are."""


def search_key(text: str) -> str:
    """The text without what a search ignores: case and typography.

    Most texts have no more typography than a few marks, and are folded at a twentieth of the cost.
    """
    if text.isascii() and "  " not in text and text.isprintable():
        return text.strip().casefold()
    plain = _plain(text)
    if _SIMPLE.fullmatch(plain) and "  " not in plain:
        return plain.strip().casefold()
    return match_key(text).strip().casefold()


@lru_cache(maxsize=4096)
def outlet_key(name: str) -> str:
    """An outlet as it is searched and sorted; there are few of them."""
    return search_key(name)


def _plain(text: str) -> str:
    """The text with straight quotation marks, and short dashes."""
    if not text.isascii():
        for mark, folded in _COMMON.items():
            text = text.replace(mark, folded)
    return text


def entries_at(
    path: str,
    checkpoint: Callable[[], None] = lambda: None,
    found: Callable[[str, Article], None] = lambda *_: None,
) -> tuple[Entry, ...]:
    """The entries of one file, one for each of its articles, and at least one.

    Where something cannot be read, its entry has the problem. `checkpoint` is called for each,
    `found` with each article that can be read and its path.
    """
    entries: list[Entry] = []
    try:
        for name, article in articles_in(path):
            checkpoint()
            if isinstance(article, BadFile):
                entry = _unreadable(name, article)
            else:
                found(name, article)
                entry = entry_of(article, name)
            entries.append(entry if name == path else replace(entry, given=path))
    except BadFile as problem:
        return (_unreadable(path, problem),)
    return tuple(entries)


def _unreadable(path: str, problem: BadFile) -> Entry:
    return Entry(path, problem=problem.reason, known=True)


def entry_of(article: Article, path: str) -> Entry:
    """The entry of a loaded article."""
    return Entry(
        path,
        headline=article.headline,
        outlet=article.outlet,
        published=article.published,
        language=article.language,
        words=length(article.text, article.language),
        lead=_lead(article),
        known=True,
        agency=_agency(article),
        release=release_line(article.standing, article.embargo),
        wire=article.wire,
        digest=content_digest(article),
        exact=_exact(article),
        terms=terms_in(article.headline, _body(article), article.language),
    )


def with_stories(
    entries: Sequence[Entry], checkpoint: Callable[[], None] = lambda: None, days: int = DAYS
) -> tuple[Entry, ...]:
    """The entries in their order, each with the number of its story.

    Of two dated articles in one story, none is more than some `days` older than the other.
    `checkpoint` is called every millisecond or so; what it raises stops the work.
    """
    from reader.stories.group import grouped_by_story

    return numbered(entries, *grouped_by_story(story_heads(entries), checkpoint, days=days))


def numbered(
    entries: Sequence[Entry], stories: Iterable[int | None], candidates: Iterable[int | None]
) -> tuple[Entry, ...]:
    """The entries, each with the number of its story and of the one that it may tell."""
    every = zip(entries, stories, candidates, strict=True)
    return tuple(
        entry
        if entry.story == story and entry.candidate == candidate
        else entry.telling(story, candidate)
        for entry, story, candidate in every
    )


def story_heads(
    entries: Sequence[Entry], terms: Mapping[str, Terms[int]] | None = None
) -> list[ArticleHead]:
    """What the grouping asks of each entry; a folder of many articles says nothing.

    `terms` are those of the entries that do not have them, by digest.
    """
    from reader.stories.group import ArticleHead

    heads = []
    for entry, place in zip(entries, story_origins(entries), strict=True):
        own = entry.terms if entry.terms is not None else (terms or {}).get(entry.digest)
        if own is None:
            own = terms_in(entry.headline, entry.lead, entry.language or "en")
        day = date.fromisoformat(entry.day) if entry.day else None
        heads.append(ArticleHead(own, day, *place))
    return heads


def story_origins(entries: Sequence[Entry]) -> list[tuple[str, str, str]]:
    """Folder, beginning of the file name and outlet of each entry, as far as they tell a story."""
    parts = [os.path.split(entry.path) for entry in entries]
    crowd = Counter(folder for folder, _ in parts)
    places = []
    for entry, (folder, name) in zip(entries, parts, strict=True):
        found = _STEM.match(name.rpartition(".")[0] or name)
        small = crowd[folder] <= MOST_OF_A_STORY
        stem = found[0].casefold() if found else ""
        places.append((folder if small else "", stem, outlet_key(entry.outlet)))
    return places


def _body(article: Article) -> str:
    """The beginning of the story, without its headline, captions and bullets."""
    texts: list[str] = []
    room = CHARACTERS
    for index, sentence in enumerate(article.sentences):
        if sentence.role is Role.BODY and room > 0:
            texts.append(article.sentence_text(index))
            room -= len(texts[-1])
    return " ".join(texts)


def _exact(article: Article) -> str:
    """A digest of the text as it is written, of its sentences, and of its day and language."""
    sentences = (f"{s.span.start} {s.role} {s.paragraph}" for s in article.sentences)
    known = article.language, article.published, article.outlet, article.headline
    return digest(article.text, article.unread, *known, *sentences)


def _agency(article: Article) -> str:
    """The agency that the dateline names, "" where there is none."""
    if article.dateline is None:
        return ""
    found = dateline_of(article.text[article.dateline.start :][:LEAD])
    return found.agency if found else ""


def _lead(article: Article) -> str:
    """The first words of the story, without headline, captions and bullets.

    Its typography is folded: thousands are in memory, and so most need a byte a character.
    """
    texts = [
        article.sentence_text(index)
        for index, sentence in enumerate(article.sentences)
        if sentence.role in STORY_ROLES and sentence.role is not Role.HEADLINE
    ]
    return _plain(" ".join(" ".join(texts[:12]).split()))[:LEAD]
