"""RSS and Atom files: every entry a story."""

from __future__ import annotations

from reader.errors import BadFile
from reader.formats.charset import decoded_page
from reader.formats.pages import stories_of
from reader.formats.pages.worker import Question
from reader.formats.story import Stories


def read(data: bytes, source: str) -> Stories:
    """The entries of a feed; raises BadFile where it has none, or cannot be read."""
    stories = stories_of(decoded_page(data, source), source, Question.FEED)
    if not stories:
        raise BadFile(source, "is a feed without an entry in it")
    return stories
