"""Mail as it is saved (`.eml`, RFC 5322 and MIME): the words of a message, who sent it and when.

The plain part is read; the HTML part only where there is no plain one, or a mere stub of it.
Headers and the signature are meta, and attachments are named in the notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from reader.errors import BadFile
from reader.formats import plain
from reader.formats.blocks import Line, Paragraph, is_blank
from reader.formats.charset import decoded_as
from reader.formats.decoding import Decoded
from reader.formats.markup import paragraphs_in
from reader.formats.story import Stories, Story
from reader.late_pattern import late_pattern
from reader.model import Role
from reader.text.clean import match_key

_PARTS_CAP = 1_000
_HEADER_CAP = 10_000
"""Characters of a header that are read."""
_VALUE_CAP = 1_000
_NAMED = 20
"""Attachments that are named; more are counted."""
_STUB = 0.2
"""The share of the words of the HTML part below which the plain part is a stub of it."""
_ANSWER = late_pattern(
    r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|답장|회신|전달)(?:\[\d{1,3}\])?\s?[:：]\s*){1,10}", re.I
)
_MEDIA_TAG = late_pattern(r"<[^<>]{0,2000}>")
_SHOWN = ("From", "To", "Date")
_SIGNATURE = "-- "


def read(data: bytes, source: str) -> Stories:
    """The message; raises BadFile where it has no words, or none that can be read."""
    try:
        message = message_from_bytes(data)
        parts = list(_parts(message))
    except RecursionError:
        reason = "has parts within parts within parts"
        raise BadFile(source, reason, remedy="save its text as .txt") from None
    texts = [part for part in parts if not _is_attached(part)]
    story = _story(texts, source)
    values = {**story.values, **_values(message)}
    head = [(Line(line, role=Role.META),) for line in _head(message)]
    paragraphs = [*head, *_below(story.paragraphs, values.get("headline", ""))]
    attached = [_attachment(part) for part in parts if part not in texts or not _is_words(part)]
    notes = (*story.notes, *_attached(attached))
    return (Story(paragraphs if story.paragraphs else (), values, notes),)


def _below(paragraphs: Sequence[Paragraph], headline: str) -> Sequence[Paragraph]:
    """The paragraphs without a first one that is the headline, which stands above the header."""
    told = bool(paragraphs) and match_key(paragraphs[0][0].text) == match_key(headline)
    return paragraphs[1:] if told else paragraphs


def _parts(message: Message) -> Iterator[Message]:
    """The parts that hold no others, in order; a message that is attached is one part."""
    waiting = [message]
    for _ in range(_PARTS_CAP):
        if not waiting:
            return
        part = waiting.pop(0)
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting = [*(each for each in inner if isinstance(each, Message)), *waiting]
        else:
            yield part


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _is_words(part: Message) -> bool:
    return part.get_content_type() in ("text/plain", "text/html")


def _story(parts: list[Message], source: str) -> Story:
    """The words of the first plain part and of those that go on, or those of the HTML part."""
    written = [_text(part, source) for part in parts if part.get_content_type() == "text/plain"]
    marked = [_text(part, source) for part in parts if part.get_content_type() == "text/html"]
    text = "\n\n".join(each.text for each in written)
    notes = tuple(dict.fromkeys(note for each in written for note in each.notes))
    if marked and _is_stub(text, marked[0].text):
        read = paragraphs_in(marked[0].text, is_html=True)
        dropped = (f"left out: {count:,} {what}" for what, count in read.dropped.items() if count)
        return Story(read.paragraphs, notes=(*marked[0].notes, *dropped))
    return Story(list(_with_signature(text)), notes=notes)


def _is_stub(text: str, markup: str) -> bool:
    words = len(_MEDIA_TAG.sub(" ", markup).split())
    return is_blank(text) or len(text.split()) < words * _STUB


def _text(part: Message, source: str) -> Decoded:
    """The words of a part, as it says that they are encoded; a broken one as far as it goes."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    said = part.get_content_charset() or ""
    written = decoded_as(data, said, source) if data.strip() else Decoded("")
    text = written.text.replace("\r\n", "\n").replace("\r", "\n")
    if part.get_content_type() == "text/plain" and part.get_param("format") == "flowed":
        text = _unflowed(text, keeps_blank=part.get_param("delsp") != "yes")
    return written._replace(text=text)


def _unflowed(text: str, *, keeps_blank: bool) -> str:
    """Lines that end in a blank joined with the next one (RFC 3676)."""
    parts: list[str] = []
    for line in text.split("\n"):
        flows = line.endswith(" ") and line != _SIGNATURE
        parts.append((f"{line.rstrip()} " if keeps_blank else line[:-1]) if flows else f"{line}\n")
    return "".join(parts)


def _with_signature(text: str) -> Iterator[Paragraph]:
    """Paragraphs of a message; what stands below `-- ` is meta."""
    lines = text.split("\n")
    signed = [number for number, line in enumerate(lines) if line == _SIGNATURE]
    end = signed[-1] if signed else len(lines)
    yield from plain.paragraphs("\n".join(lines[:end]))
    for line in lines[end + 1 :]:
        if not is_blank(line):
            yield (Line(line.strip(), role=Role.META),)


def _head(message: Message) -> Iterator[str]:
    for name in _SHOWN:
        if value := _header(message, name):
            yield f"{name}: {value}"


def _values(message: Message) -> Mapping[str, str]:
    sender, address = parseaddr(_header(message, "From"))
    values = {
        "headline": _ANSWER.sub("", _header(message, "Subject"), count=1),
        "outlet": _header(message, "Organization"),
        "byline": sender or address,
        "published": _date(_header(message, "Date")),
    }
    return {key: value for key, value in values.items() if value}


def _date(written: str) -> str:
    try:
        return parsedate_to_datetime(written).isoformat(timespec="minutes")
    except ValueError:
        return written


def _header(message: Message, name: str) -> str:
    """A header as one line, its encoded words (RFC 2047) read."""
    fields = (str(value) for key, value in message.raw_items() if key.lower() == name.lower())
    written = next(fields, "")[:_HEADER_CAP]
    if not written.isascii():
        # Bytes that no header should have come as lone surrogates.
        return _line(decoded_as(written.encode("utf-8", "surrogateescape"), "", name).text)
    try:
        chunks = decode_header(written)
    except (HeaderParseError, ValueError):
        chunks = [(written, None)]
    parts = [
        chunk
        if isinstance(chunk, str)
        else decoded_as(chunk, said or "", name).text
        if chunk
        else ""
        for chunk, said in chunks
    ]
    return _line("".join(parts))


def _line(text: str) -> str:
    return " ".join(text.split())[:_VALUE_CAP]


def _attachment(part: Message) -> str:
    name = part.get_filename() or ""
    return (
        f"{' '.join(name.split())[:80]} ({part.get_content_type()})"
        if name
        else part.get_content_type()
    )


def _attached(names: list[str]) -> Iterator[str]:
    if names:
        more = len(names) - _NAMED
        listed = ", ".join(names[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")
        yield f"{len(names):,} attachment{'s' * (len(names) > 1)} not read: {listed}"
