"""IPTC 7901, as dpa and others send it: with the bytes of the line, or pasted without them.

tst062 4 i 211  dpa 061        service and number, urgency, category, words, source
Tarn-harbour/                  keywords
1ST LEAD                       advisories, in capitals or brackets, or keywords once more
Pier in Tarn closes            the headline, and a byline below it; the last line ends with =
By Ada Lind, dpa =
Tarn (dpa) - The pier …     the story
# Notebook                     for editors alone, to the end
131137 GMT Nov 31              when it was sent
"""

from __future__ import annotations

import re

from reader.errors import BadFile
from reader.formats import labels
from reader.formats.blocks import is_blank
from reader.formats.plain import paragraphs
from reader.formats.story import Stories
from reader.formats.transmission import sent_at, transmission_in, unwrapped
from reader.formats.wire_copy import WireCopy, story_of
from reader.late_pattern import late_pattern

HEADER = late_pattern(
    r"[a-z]{2,5}\s?\d{3,5}\s+(?P<urgency>[1-9])\s+[a-z]{1,4}\s+\d{1,5}\s[^\n]{0,60}?"
    r"(?P<source>[A-Za-z][A-Za-z-]{1,20})\s+\d{2,5}\s*"
)
"""The whole first line: anything less may be the first line of a text."""

_TITLE_LINES = 12
_ADVISORY = late_pattern(
    r"[(\[][^()\[\]]{1,120}[)\]]|[^\s/][^/]{0,60}/(?:[^/]{1,60}/){0,4}"
    r"|[A-ZÄÖÜ0-9][A-ZÄÖÜ0-9 .:/-]{2,30}"
)
_WHOLE_BYLINE = late_pattern(r"(?:By|Von|Par|Por|Da)\s[A-ZÄÖÜ].{2,120}|By dpa \w+")
_NOTEBOOK = late_pattern(
    r"(?:#{1,3}|[-*=_]{2,})\s*(?:[a-z]{2,10}[- ])?(?:notebook|notizblock|notizen|note to editors"
    r"|orientierungsblock|service|redaktionelle hinweise)\b"
    r"|\W{0,6}(?:the following information is not|die folgenden informationen sind nicht)\b",
    re.IGNORECASE,
)
_SIGN_OFF = late_pattern(r"(?:dpa|afp|apa|sda|ats)(?:[\s/-][a-z0-9]{1,6}){1,8}")
_SENT = late_pattern(r"\d{6}\s?(?:[A-Z]{1,4}\s)?\w{3,9}\.?\s\d{2}\s*")


def read(data: bytes, source: str) -> Stories:
    """The one article of a message."""
    header, text, trailer, notes = transmission_in(data, source)
    if not header:
        header, _, text = text.strip("\n ").partition("\n")
        keywords, text = _keywords(text)
        text, trailer = _without_time(text)
    else:
        header, _, keywords = header.partition("\n")
    head = HEADER.fullmatch(header.strip())
    advisories, headline, byline, story = _title(text)
    body, notebook = _notebook(story)
    copy = WireCopy(
        body=paragraphs(unwrapped(body).strip("\n")),
        headline=headline,
        byline=byline,
        published=sent_at(trailer),
        outlet=head["source"] if head else "",
        editor_notes=(*advisories, *notebook),
        details={
            "Slugline": " ".join(keywords.split()),
            "Header": " ".join(header.split()),
            "Sent": " ".join(trailer.split()),
        },
        notes=notes,
    )
    found = story_of(copy)
    if not found.paragraphs:
        raise BadFile(source, "is an agency's message without a story in it")
    return (found,)


def _keywords(text: str) -> tuple[str, str]:
    """The line of keywords of a pasted message, and what follows."""
    line, _, rest = text.strip("\n ").partition("\n")
    return (line, rest) if "/" in line and len(line) <= 120 else ("", text)


def _without_time(text: str) -> tuple[str, str]:
    """A pasted message without the time line that ends it, and that line."""
    before, _, last = text.rstrip().rpartition("\n")
    return (before, last) if _SENT.fullmatch(last) else (text, "")


def _title(text: str) -> tuple[list[str], str, str, str]:
    """Advisories, headline and byline above the line that ends with `=`, and what follows.

    Without such a line the first one is the headline.
    """
    lines = text.lstrip("\n ").split("\n")
    ends = (k for k, line in enumerate(lines[:_TITLE_LINES]) if line.rstrip().endswith("="))
    end = next(ends, 0)
    title = [line.strip().removesuffix("=").strip() for line in lines[: end + 1]]
    title = [line for line in title if not is_blank(line)]
    named = (k for k in range(len(title) - 2, -1, -1) if title[k].endswith(":"))
    above = next(named, -1) + 1
    while above < len(title) - 1 and _ADVISORY.fullmatch(title[above]):
        above += 1
    byline = title.pop() if len(title) > above + 1 and _is_byline(title[-1]) else ""
    return title[:above], " ".join(title[above:]), byline, "\n".join(lines[end + 1 :])


def _is_byline(line: str) -> bool:
    return bool(labels.byline_of(line) or _WHOLE_BYLINE.fullmatch(line))


def _notebook(text: str) -> tuple[str, list[str]]:
    """The story, and the lines below it that are for editors alone."""
    lines = text.split("\n")
    begins = (k for k, line in enumerate(lines) if _NOTEBOOK.match(line.strip()))
    end = next(begins, len(lines))
    while end and is_blank(lines[end - 1]):
        end -= 1
    if end and _SIGN_OFF.fullmatch(lines[end - 1].strip()):
        end -= 1
    notes = [line.strip("#*-=_ \t") for line in lines[end:]]
    return "\n".join(lines[:end]), [line for line in notes if not is_blank(line)]
