"""Bytes into an Article: one file a format, and the table of formats."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache

from reader.dataclass import replace
from reader.errors import BadFile
from reader.files.read import CONTAINER_CAP, read_bytes, read_given, too_large
from reader.formats.assembling import assembled
from reader.formats.caps import refuse_unparted
from reader.formats.catalogue import FORMATS, format_of, parse_of
from reader.formats.decoding import Decoded
from reader.formats.front_matter import FrontMatter
from reader.formats.place import ArticlePath, place_in
from reader.formats.release import with_release
from reader.formats.story import Stories, Story
from reader.formats.wishes import refuse_under_embargo
from reader.formats.written import decoded_article, story_in
from reader.model import Article

__all__ = [
    "ARTICLES_CAP",
    "FORMATS",
    "article_from",
    "article_from_text",
    "articles_in",
    "bytes_given",
    "load",
    "place_in",
]

ARTICLES_CAP = 10_000
"""Articles of one file."""


def load(path: str | os.PathLike[str], language: str | None = None) -> Article:
    """The article in a file; `language` (ISO 639-1) overrides what the text says of itself.

    Of several articles in one file `file.xml#3` is the third. Raises BadFile, with the reason in
    one line, for whatever is no readable article.
    """
    name = os.fspath(path)
    place = place_in(name)
    if place.number is None:
        return article_from(read_bytes(name, CONTAINER_CAP), name, language)
    return _numbered(_kept(place.file, _stamp(place.file)), place, language)


def bytes_given(path: str) -> bytes:
    """The bytes of the file that a user named, with or without the number of an article.

    Raises BadFile as `reader.files.read.read_given` does.
    """
    return read_given(place_in(path).file, CONTAINER_CAP)


def article_from(data: bytes, source: str, language: str | None = None) -> Article:
    """The article in the bytes of a file named `source`: the one that its number (`#3`) says.

    Raises BadFile where it cannot be read, where there is no such number, and where the file has
    several articles and none was asked for.
    """
    place = place_in(source)
    return _numbered(_stories(data, place.file), place, language)


def _numbered(stories: Stories, place: ArticlePath, language: str | None) -> Article:
    """The article at a place in a file that holds these."""
    source = str(place)
    if place.number is None and len(stories) > 1:
        first, last = (ArticlePath(place.file, number) for number in (1, len(stories)))
        raise BadFile(
            place.file, f"holds {len(stories):,} articles", remedy=f"name one: {first} to {last}"
        )
    number = place.number or 1
    if number > len(stories):
        there_are = "one article" if len(stories) == 1 else f"{len(stories):,} articles"
        raise BadFile(source, f"there is no such article: the file has {there_are}")
    return refuse_under_embargo(_article(stories[number - 1], source, language))


def articles_in(path: str, language: str | None = None) -> Iterator[tuple[str, Article | BadFile]]:
    """Every article of a file in order, after what it is called: `file.xml#3`, or the path of one.

    Those under embargo are among them. A BadFile stands for an article that cannot be read; one is
    raised where the file cannot.
    """
    place = place_in(path)
    stories = _stories(read_bytes(place.file, CONTAINER_CAP), place.file)
    for number, story in enumerate(stories, 1):
        name = path if len(stories) == 1 else str(ArticlePath(place.file, number))
        if path not in (place.file, name):
            continue
        try:
            yield name, _article(story, name, language)
        except BadFile as problem:
            yield name, problem


def article_from_text(text: str, source: str, language: str | None = None) -> Article:
    """The article in a text that is decoded already; the null device is one without words."""
    return article_from_decoded(Decoded(text), source, language)


def article_from_decoded(written: Decoded, source: str, language: str | None = None) -> Article:
    """The article in a text, with the notes on how it was decoded."""
    return refuse_under_embargo(_article(story_in(written, parse_of(source)), source, language))


def decoded_from(data: bytes, source: str) -> Decoded | None:
    """The text of a file that is read as it stands; None for one of another format."""
    return decoded_article(data, source) if format_of(data, source).is_text else None


@lru_cache(maxsize=2)
def _kept(file: str, stamp: tuple[int, ...]) -> Stories:
    """The articles of a file, kept while it stays the same: a list asks for one after another."""
    del stamp
    return _stories(read_bytes(file, CONTAINER_CAP), file)


def _stamp(file: str) -> tuple[int, ...]:
    """What differs between one state of a file and the next; nothing of one that is not there."""
    try:
        found = os.stat(file)  # noqa: PTH116
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _stories(data: bytes, source: str) -> Stories:
    if len(data) > CONTAINER_CAP:
        raise too_large(source, len(data), CONTAINER_CAP)
    stories = format_of(data, source).read(data, source)
    if len(stories) > ARTICLES_CAP:
        reason = f"holds {len(stories):,} articles, and {ARTICLES_CAP:,} are read at most"
        raise BadFile(source, reason, remedy="make several files of it")
    return stories


def _article(story: Story | BadFile, source: str, language: str | None) -> Article:
    if isinstance(story, BadFile):
        raise story
    if not story.paragraphs and source == os.devnull:
        return Article("", (), source=source)
    if not story.paragraphs:
        raise BadFile(source, "is empty", remedy="give an article with text in it")
    texts = [line.text for paragraph in story.paragraphs for line in paragraph]
    refuse_unparted(source, sum(map(len, texts)), texts)
    story = with_release(story)
    front = FrontMatter(story.values, notes=story.notes)
    article = assembled(story.paragraphs, front, source, language)
    return replace(article, embargo=story.embargo, standing=story.standing)
