"""An agency's article: its fields, whatever form they were sent in, into a story.

The headline opens it, then come what was corrected, byline and summary, the story, and at the end,
as lines of their own, what the agency says of it to editors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from reader.dataclass import dataclass, field, fields, replace
from reader.formats.blocks import Line, Paragraph, Shape, is_blank
from reader.formats.moment import moment
from reader.formats.notes_to_editors import embargo_in, standing_in
from reader.formats.story import Story
from reader.late_pattern import late_pattern
from reader.model import Role, Standing
from reader.text.clean import match_key

_BY = late_pattern(r"\A(?:by|von|par|por|di|da|door)\s+(?=\S)", re.IGNORECASE)
_SIGNED = late_pattern(
    r"(?:[A-Z]{2,5}\s){0,2}[a-z]{2,4}(?:[\s/-]{1,3}[a-z0-9]{1,4}){0,5}"
    r"|[A-Z]{2,6}(?:\s[A-Z]{2,6}){0,2}|=+\s?\w{2,20}|/\w{2,20}/|\(\w{2,20}\)"
)
_OWN_END = frozenset({"ends", "end", "ends it", "more follows", "mf", "ende", "fin", "끝"})
_ROUTED = late_pattern(r"(?=\D{0,40}\d)[A-Z0-9]{2,10}(?:\s[A-Z0-9]{2,10}){3,}")
_MACHINE_TIME = late_pattern(r"\d{4}-?\d{2}-?\d{2}[T ]?\d")
_MOJIBAKE = late_pattern(
    "\u00c2[\u0080-\u00bf]|\u00c3[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    "|\u00e2\u20ac[\u0080-\u00bf\u0153\u2122\u02dc\u201c\u201d]"
)
"""UTF-8 read as Latin-1 or Windows-1252: an accented letter, a quotation mark."""
_SIGNED_CAP = 80
_TOP = 12
"""Paragraphs at the top of a body among which its byline may stand once more."""


@dataclass(frozen=True, slots=True)
class WireCopy:
    """The fields of an agency's article; times as they were sent.

    `details` are by what they are called (`Slugline`), each with its words; `editor_notes` are what
    editors have to know before they use it. `service` is the agency's own short name.
    """

    body: Sequence[Paragraph] = ()
    headline: str = ""
    subheads: tuple[str, ...] = ()
    summary: Sequence[Paragraph] = ()
    byline: str = ""
    dateline: str = ""
    published: str = ""
    language: str = ""
    outlet: str = ""
    url: str = ""
    editor_notes: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    embargo: str = ""
    standing: Standing = Standing.USABLE
    notes: tuple[str, ...] = ()

    def within(self, outer: WireCopy) -> WireCopy:
        """The same as the content of a message: what the message says of it comes first."""
        given = {
            part.name: getattr(outer, part.name)
            for part in fields(outer)
            if getattr(outer, part.name)
        }
        merged = replace(self, **given)
        graver = max(self.standing, outer.standing, key=list(Standing).index)
        return replace(
            merged,
            standing=graver,
            details={**self.details, **outer.details},
            notes=tuple(dict.fromkeys((*outer.notes, *self.notes))),
            editor_notes=tuple(dict.fromkeys((*outer.editor_notes, *self.editor_notes))),
        )


def embargo_after(release: str, issued: str) -> str:
    """The time before which an article may not be published, where it was sent before that."""
    try:
        times = [datetime.fromisoformat(moment(written)) for written in (release, issued)]
        return moment(release) if times[0] > times[1] else ""
    except (ValueError, TypeError):
        return ""


def story_of(copy: WireCopy) -> Story:
    """The story that an agency's article makes; without a paragraph where it has no words."""
    body = _ended(_without(copy.body, copy.headline))
    if not body and not copy.summary:
        return Story((), notes=copy.notes)
    summary = copy.summary if body else ()
    body = body or list(copy.summary)
    headline = copy.headline or _first_heading(body)
    told = {match_key(headline), *(match_key(paragraph[0].text) for paragraph in body[:2])}
    corrected = [text for text in copy.editor_notes if standing_in("", text) != Standing.USABLE]
    subheads = [text for text in copy.subheads if match_key(text) not in told]
    told_inside = any(_is_byline(paragraph, copy.byline) for paragraph in body[:_TOP])
    bylines = [] if told_inside else [copy.byline]
    dated = _MACHINE_TIME.match(copy.dateline) or _opens_with(body, copy.dateline)
    others = [text for text in copy.editor_notes if text not in corrected]
    top = [
        *_lines(corrected, Role.META),
        *_lines(subheads, Role.TAKEAWAY),
        *_lines(bylines, Role.META),
        *_taken_up(summary, told),
        *_lines([] if dated else [copy.dateline], Role.META),
    ]
    details = [f"{name}: {text}" for name, text in copy.details.items() if text.strip()]
    bottom = _lines([*others, *details], Role.META)
    embargo = copy.embargo or embargo_in(*copy.editor_notes)
    own = Standing.USABLE if embargo and copy.standing == Standing.WITHHELD else copy.standing
    said = standing_in(copy.headline, *copy.editor_notes, copy.details.get("Slugline", ""))
    return Story(
        [*top, *body, *bottom],
        {
            name: value
            for name, value in (
                ("headline", headline),
                ("byline", _BY.sub("", copy.byline, count=1)),
                ("published", moment(copy.published)),
                ("language", copy.language[:2].lower()),
                ("outlet", copy.outlet),
                ("url", copy.url),
            )
            if value
        },
        (*copy.notes, *_mistaken(body)),
        embargo=moment(embargo),
        standing=max(own, said, key=list(Standing).index),
    )


def _mistaken(body: Sequence[Paragraph]) -> Iterator[str]:
    """A note where a text was taken for another encoding before it was sent."""
    texts = (line.text for paragraph in body for line in paragraph)
    if count := sum(len(_MOJIBAKE.findall(text)) for text in texts):
        places = f"{count:,} place{'s' if count > 1 else ''}"
        yield f"{places} where UTF-8 was sent as another encoding (Ã© for é), shown as sent"


def _lines(texts: Sequence[str], role: Role) -> list[Paragraph]:
    return [(Line(" ".join(text.split()), role=role),) for text in texts if not is_blank(text)]


def _taken_up(summary: Sequence[Paragraph], told: set[str]) -> Iterator[Paragraph]:
    """A summary that is no repetition of the headline or of the story's first words."""
    for paragraph in summary:
        lines = tuple(
            replace(line, role=Role.TAKEAWAY)
            for line in paragraph
            if match_key(line.text) not in told
        )
        if lines:
            yield lines


def _first_heading(body: Sequence[Paragraph]) -> str:
    line = body[0][0]
    return line.text if line.shape in (Shape.HEADING, Shape.TITLE) and len(body) > 1 else ""


def _is_byline(paragraph: Paragraph, byline: str) -> bool:
    """Whether a paragraph is the byline once more."""
    lines = (paragraph[0].text[: _SIGNED_CAP * 4], byline)
    return len({_BY.sub("", match_key(line), count=1).casefold() for line in lines}) == 1


def _without(body: Sequence[Paragraph], headline: str) -> list[Paragraph]:
    """The body without a headline that opens it once more."""
    key = match_key(headline)
    kept = [
        paragraph
        for index, paragraph in enumerate(body)
        if not (
            len(paragraph) == 1
            and (index == 0 or paragraph[0].role is Role.META)
            and match_key(paragraph[0].text) == key
        )
    ]
    return kept or list(body)


def _ended(body: list[Paragraph]) -> list[Paragraph]:
    """The body, whose last lines (`ends`, `AAP RTV ar`, `hh/ph/ts`) are its editors' own."""
    for index in range(len(body) - 1, max(0, len(body) - 3), -1):
        line = body[index][0]
        own = line.text.strip("-()[] ").casefold() in _OWN_END
        brief = len(line.text) <= _SIGNED_CAP
        signed = brief and (_SIGNED.fullmatch(line.text) or _ROUTED.fullmatch(line.text))
        if not (own or signed):
            break
        body[index] = (replace(line, role=Role.CREDIT),)
    return body


def _opens_with(body: Sequence[Paragraph], dateline: str) -> bool:
    opening = match_key(body[0][0].text[: len(dateline) + 40]).casefold()
    place = re.split(r"[,(]|\s[-–—_]", match_key(dateline).casefold())[0].strip()
    return bool(place) and opening.startswith(place)
