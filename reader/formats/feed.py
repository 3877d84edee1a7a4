"""RSS and Atom files: every entry a story."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reader.errors import BadFile
from reader.formats.charset import decoded_page
from reader.formats.markup import one_line, paragraphs_in
from reader.formats.story import Stories, Story
from reader.pages.limits import parsable
from reader.pages.process import asked
from reader.pages.worker import Question
from reader.text.language import is_told

SUMMARY = "the feed has only a summary of it"


def read(data: bytes, source: str) -> Stories:
    """The entries of a feed; raises BadFile where it has none, or cannot be read."""
    written = decoded_page(data, source)
    stories = [
        _story(each, written.notes)
        for each in json.loads(asked(Question.FEED, parsable(written.text, source), source))
    ]
    if not stories:
        raise BadFile(source, "is a feed without an entry in it")
    return stories


def _story(entry: Mapping[str, Any], notes: Sequence[str]) -> Story:
    values = {key: one_line(value) for key, value in entry["values"].items()}
    language = values.pop("language", "")[:2].lower()
    if not is_told(language):  # A feed in one language has entries in others.
        values["language"] = language
    marked = paragraphs_in(entry["markup"])
    dropped = [f"left out: {count:,} {what}" for what, count in marked.dropped.items() if count]
    summary = [SUMMARY] if entry["is_summary"] else []
    return Story(marked.paragraphs, values, (*notes, *summary, *dropped))
