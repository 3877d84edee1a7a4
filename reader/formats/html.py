"""HTML: a page's bytes into the story of its article, without the site around it.

The page is taken apart in a process of its own (`worker`): what it holds comes from anywhere, and
the parsers are written in C. Nothing of a page is fetched, and none of its scripts is run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats import labels
from reader.formats.blocks import Line, Paragraph, Shape, as_line, paragraphs_of
from reader.formats.charset import decoded_page
from reader.formats.story import Stories, Story
from reader.formats.web_archive import page_in
from reader.late_pattern import late_pattern
from reader.model import Role
from reader.pages.limits import parsable
from reader.pages.process import asked
from reader.pages.worker import Question
from reader.text.language import is_told

_SHAPES = {"heading": Shape.HEADING, "bullet": Shape.BULLET}
_ROLES = {
    "caption": Role.CAPTION,
    "credit": Role.CREDIT,
    "takeaway": Role.TAKEAWAY,
    "meta": Role.META,
    "row": Role.BODY,
}
_BREAKS = late_pattern(r"\n{2,}")


def read(data: bytes, source: str) -> Stories:
    """The article of a page; raises BadFile where it is no page, or one that cannot be read."""
    archived = page_in(data)
    written = decoded_page(data, source) if archived is None else archived
    found = json.loads(asked(Question.PAGE, parsable(written.text, source), source))
    paragraphs = list(_paragraphs(found["lines"]))
    return (Story(paragraphs, _trusted(found["values"]), (*written.notes, *_notes(found))),)


def _paragraphs(lines: list[list[str]]) -> Iterator[Paragraph]:
    """Lines of a page as paragraphs; the items of a list are one."""
    listed: list[Line] = []
    for kind, text, mark in lines:
        if kind == "bullet" and "\n" not in text:
            listed.append(Line(text, Shape.BULLET, mark))
            continue
        if listed:
            yield tuple(listed)
            listed = []
        yield from _of_one(kind, text)
    if listed:
        yield tuple(listed)


def _of_one(kind: str, text: str) -> Iterator[Paragraph]:
    """A block of a page as paragraphs: two line breaks part them, one may be a wrap."""
    if kind == "takeaway" and labels.is_label(text):
        kind = "heading"
    if kind in _ROLES or kind in _SHAPES:
        yield (Line(" ".join(text.split()), _SHAPES.get(kind, Shape.TEXT), role=_ROLES.get(kind)),)
        return
    parts = [[as_line(line) for line in part.split("\n")] for part in _BREAKS.split(text)]
    yield from paragraphs_of([part for part in parts if part])


def _trusted(values: Mapping[str, str]) -> Mapping[str, str]:
    """The values without a language that the words will tell: templates often say a wrong one."""
    return {key: value for key, value in values.items() if key != "language" or not is_told(value)}


def _notes(found: Mapping[str, Any]) -> Iterator[str]:
    lines, words = found["lines_left_out"], found["words_left_out"]
    if found["is_whole"] and lines:
        yield "nothing told the article from its page"
    if lines:
        told = f"{lines:,} line{'s' * (lines > 1)}, {words:,} word{'s' * (words > 1)}"
        yield f"left out of the page: {told} that are no part of the article"
