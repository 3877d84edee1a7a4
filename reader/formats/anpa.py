"""ANPA 1312, as the AP sends it: with the bytes of the line, or pasted without them.

w2870 asian                                  service level and routing
f l BC-TST--TarnHarbor   11-13 1049          priority, category, slug, day, words
^BC-TST--Tarn Harbor, 1st Ld-Writethru,466<  the slug again, with the version
^Pier in Tarn closes<                        the headline
^Eds: Adds quotes.<                          to editors
^By ADA LIND=                                the byline
TARN (AP) _ The pier …                    the story, a paragraph a line or wrapped
AP-WF-11-13-13 1509GMT<                      when it was sent
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.errors import BadFile
from reader.formats.blocks import Line, Shape, as_line, is_blank, paragraphs_of
from reader.formats.labels import byline_of
from reader.formats.story import Stories
from reader.formats.transmission import transmission_in, unwrapped
from reader.formats.wire_copy import WireCopy, story_of
from reader.late_pattern import late_pattern
from reader.model import Role

_HEAD_LINES = 16
_COUNT = late_pattern(r",?\d{0,5}\s*$")
_TO_EDITORS = late_pattern(r"\(?(?:eds?\b|editors?\b|attn\b|advisory\b)", re.IGNORECASE)
_MEDIA = late_pattern(r"AP (?:Photos?|Graphics?|Video|Audio|Interactive)\b")
_AUTHOR_IS = late_pattern(r"Associated Press|Writer\b|Editor\b|Correspondent\b|^For ")
_BYLINE = late_pattern(r"By\s\S")
_SENT = late_pattern(
    r"AP-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\s(?P<hour>\d\d)(?P<minute>\d\d)GMT"
)
_PICTURED = late_pattern(r"^\*\d+<\s*")


def read(data: bytes, source: str) -> Stories:
    """The one article of a message."""
    header, text, trailer, notes = transmission_in(data, source)
    lines = [line.rstrip() for line in text.strip("\n").split("\n")]
    lines, told = _without_time(lines, trailer)
    end = next((k for k, line in enumerate(lines) if line.startswith((" ", "\t"))), len(lines))
    end = min(end, _HEAD_LINES) if end < len(lines) else min(1, end)
    marked = [_bare(_PICTURED.sub("", _bare(line))) for line in lines[:end]]
    copy = _headed([line for line in marked if not is_blank(line)])
    sent = _SENT.search(told)
    copy = WireCopy(
        body=paragraphs_of([*_blocks(unwrapped("\n".join(lines[end:])).split("\n"))]),
        headline=copy.headline or copy.details.get("Slugline", ""),
        subheads=copy.subheads,
        byline=copy.byline,
        published="20{year}-{month}-{day}T{hour}:{minute}+00:00".format(**sent.groupdict())
        if sent
        else "",
        outlet="AP" if sent else "",
        editor_notes=copy.editor_notes,
        details={**copy.details, "Header": " ".join(header.split()), "Sent": _bare(told)},
        notes=notes,
    )
    story = story_of(copy)
    if not story.paragraphs:
        raise BadFile(source, "is an agency's message without a story in it")
    return (story,)


def _bare(line: str) -> str:
    """A line without the marks that begin and end it."""
    return line.strip(" \t^").rstrip("<=+").strip()


def _without_time(lines: list[str], trailer: str) -> tuple[list[str], str]:
    """The lines without the one that says when they were sent, and that one."""
    if trailer:
        return lines, trailer
    for index in range(len(lines) - 1, max(-1, len(lines) - 5), -1):
        if _SENT.search(lines[index]):
            return lines[:index], lines[index].strip()
    return lines, ""


def _headed(lines: list[str]) -> WireCopy:
    """The lines above the story, by what they are for."""
    headline = byline = ""
    subheads: list[str] = []
    notes: list[str] = []
    media: list[str] = []
    for line in lines[1:]:
        if _TO_EDITORS.match(line):
            notes.append(line)
        elif _MEDIA.match(line):
            media.append(line)
        elif not byline and (_BYLINE.match(line) or byline_of(line)):
            byline = line
        elif byline and _AUTHOR_IS.search(line):
            byline = f"{byline}, {line}"
        elif not headline:
            headline = line
        else:
            subheads.append(line)
    details = {"Slugline": _COUNT.sub("", lines[0]) if lines else "", "Media": " ".join(media)}
    return WireCopy(
        headline=headline,
        byline=byline,
        subheads=tuple(subheads),
        editor_notes=tuple(notes),
        details=details,
    )


def _blocks(lines: list[str]) -> Iterator[list[Line]]:
    """Blocks of lines: an indented line begins a paragraph, a marked one is a heading or a row."""
    block: list[Line] = []
    for line in lines:
        marked = line.startswith("^") or line.endswith(("<", "="))
        if marked or is_blank(line) or line.startswith((" ", "\t")):
            if block:
                yield block
            block = []
        if is_blank(_bare(line)):
            continue
        if marked:
            centered = line.endswith("=")
            shape, role = (Shape.HEADING, Role.LABEL) if centered else (Shape.TEXT, None)
            yield [Line(" ".join(_bare(line).split()), shape, role=role)]
        else:
            block.append(as_line(line))
    if block:
        yield block
