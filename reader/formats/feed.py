"""RSS and Atom files: every entry a story."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reader.dataclass import replace
from reader.errors import BadFile
from reader.formats.blocks import Paragraph
from reader.formats.charset import decoded_page
from reader.formats.markup import one_line, paragraphs_in
from reader.formats.story import Stories, Story
from reader.model import Role
from reader.pages.limits import parsable
from reader.pages.process import asked
from reader.pages.worker import Question
from reader.text.language import is_told

SUMMARY = "the feed has only a summary of it"
_BACKLINK_CAP = 80
"""Characters that a line has around the headline, where it says where that appeared first."""
_HEADLINE_FLOOR = 12


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
    paragraphs = _without_backlink(marked.paragraphs, values.get("headline", ""))
    return Story(paragraphs, values, (*notes, *summary, *dropped))


def _without_backlink(paragraphs: Sequence[Paragraph], headline: str) -> list[Paragraph]:
    """The paragraphs; a last line that has the whole headline and little around it is meta.

    `The post Tarn lights its lamps appeared first on The Lamp Post.` in any language: servers
    write it below every entry, so that copies of the feed lead back.
    """
    *above, last = paragraphs or [()]
    if len(last) == 1 and len(headline) >= _HEADLINE_FLOOR:
        text = last[0].text
        if headline in text and len(text) - len(headline) <= _BACKLINK_CAP and text != headline:
            return [*above, (replace(last[0], role=Role.META),)]
    return list(paragraphs)
