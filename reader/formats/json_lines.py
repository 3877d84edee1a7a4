"""JSON lines: an article a line, as archives and crawlers write them.

Which field is what is known by the names that exporters use; `jsonl_fields` in the settings names
others, with dots for fields inside fields (`body: content.text`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.errors import BadFile
from reader.formats.agency_words import STANDINGS
from reader.formats.blocks import Paragraph, is_blank
from reader.formats.caps import LONG_CAP
from reader.formats.decoding import decoded
from reader.formats.front_matter import KEYS
from reader.formats.json_text import json_value
from reader.formats.markup import is_marked_up, one_line, paragraphs_in
from reader.formats.moment import moment
from reader.formats.plain import paragraphs
from reader.formats.story import Stories, Story
from reader.formats.wishes import asked
from reader.model import Standing

ARTICLES_CAP = 10_000
"""Articles of one file."""

BODY = ("body", "text", "content", "article", "maintext", "main_text", "body_text", "fulltext")
EMBARGO = ("embargo", "embargoed")
STANDING = ("pubstatus", "standing", "status")
FIELDS: Mapping[str, tuple[str, ...]] = {
    **{name: (name, *others) for name, others in KEYS.items()},
    "body": BODY,
    "embargo": EMBARGO,
    "standing": STANDING,
}
"""What an article's fields are called in a line, the likeliest name first."""

_SHOWN = 8
"""Names of fields in a message."""


def read(data: bytes, source: str) -> Stories:
    """The articles of a file in the order of its lines; blank lines are none."""
    text, notes = decoded(data, source)
    found: list[Story | BadFile] = []
    for number, line in enumerate(text.split("\n"), 1):
        if is_blank(line):
            continue
        if len(found) == ARTICLES_CAP:
            reason = f"holds more than {ARTICLES_CAP:,} articles"
            raise BadFile(source, reason, number, "make several files of it")
        try:
            found.append(_story(line, source, number, notes))
        except BadFile as problem:
            found.append(problem)
    if not found:
        raise BadFile(source, "is empty", remedy="give a file with a JSON object a line")
    return found


def _story(line: str, source: str, number: int, notes: tuple[str, ...]) -> Story:
    if len(line) > 2 * LONG_CAP:
        raise BadFile(source, f"a line of {len(line):,} characters is too long to read", number)
    item = json_value(line, source, number)
    if not isinstance(item, dict):
        raise BadFile(source, "is no JSON object", number)
    names = _names(item)
    body = [*_paragraphs(_value(item, names.get("body", "")))]
    if not body:
        shown = ", ".join(str(name)[:40] for name in [*item][:_SHOWN])
        remedy = "name the field of the text in jsonl_fields: {body: …}"
        raise BadFile(source, f"has no text in a field that is known ({shown})", number, remedy)
    told = {name: one_line(_value(item, key)[:2_000]) for name, key in names.items()}
    del told["body"]
    code = told.pop("standing", "").rpartition(":")[2].lower()
    embargo = told.pop("embargo", "")
    taken = {key.partition(".")[0] for key in names.values()}
    unread = [str(key)[:40] for key in item if key not in taken]
    more = f" and {len(unread) - _SHOWN:,} more" if len(unread) > _SHOWN else ""
    rest = (f"fields not read: {', '.join(unread[:_SHOWN])}{more}",) if unread else ()
    return Story(
        body,
        {**told, "published": moment(told.get("published", ""))},
        (*notes, *rest),
        embargo=moment(embargo) if embargo else "",
        standing=STANDINGS.get(code, Standing.USABLE),
    )


def _names(item: Mapping[str, object]) -> dict[str, str]:
    """For each field of an article that a line has, the name that it has there."""
    wanted = asked().jsonl_fields
    names: dict[str, str] = {}
    for field, known in FIELDS.items():
        tried = (wanted[field],) if field in wanted else known
        found = next((name for name in tried if _value(item, name).strip()), None)
        if found:
            names[field] = found
    return names


def _value(item: Mapping[str, object], name: str) -> str:
    """The words at a name, those of a list with commas between; "" where there are none."""
    value: object = item
    for part in name.split(".") if name not in item else (name,):
        value = value.get(part) if isinstance(value, dict) else None
    if isinstance(value, list):
        return ", ".join(each for each in value if isinstance(each, str))
    return str(value) if isinstance(value, str | int | float) and value is not True else ""


def _paragraphs(body: str) -> Iterator[Paragraph]:
    if is_marked_up(body):
        yield from paragraphs_in(body).paragraphs
    elif not is_blank(body):
        yield from paragraphs(body.replace("\r\n", "\n").replace("\r", "\n"))
