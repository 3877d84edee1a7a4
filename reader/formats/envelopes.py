"""Agencies' own XML, where public samples show the form.

Ritzau's news (`RBNews`), NTB's press releases (`release`), the Canadian Press (`Publish`).
"""

from __future__ import annotations

from reader.dataclass import replace
from reader.errors import BadFile
from reader.formats.agency_words import left_out
from reader.formats.markup import one_line, paragraphs_in
from reader.formats.published import iso_date
from reader.formats.story import Stories
from reader.formats.tree import Element, attribute, below, every, first, name_of, tree_in, words
from reader.formats.wire_copy import WireCopy, story_of
from reader.model import Standing

_NO_TIME = "0001-"
"""The first year, which stands for no time at all."""


def read(data: bytes, source: str) -> Stories:
    """The articles of a message."""
    root, notes = tree_in(data, source)
    match name_of(root):
        case "release":
            copies = [_release(root)]
        case "publish":
            copies = [_published(item) for item in every(root, "ContentItem")]
        case _:
            copies = [_news(item) for item in below(root, "RBNews")]
    found = [story_of(copy) for copy in copies]
    stories = [replace(story, notes=(*notes, *story.notes)) for story in found if story.paragraphs]
    if not stories:
        raise BadFile(source, "is an agency's XML without a story in it")
    return stories


def _news(item: Element) -> WireCopy:
    body = paragraphs_in(_raw(item, "content"))
    to_editors = paragraphs_in(_raw(item, "TilRedaktionen"))
    return WireCopy(
        body=body.paragraphs,
        headline=words(first(item, "headline")),
        subheads=tuple(filter(None, (words(first(item, "subtitle")),))),
        byline=words(first(item, "byLine")),
        dateline=" ".join(filter(None, (words(first(item, "town")), words(first(item, "origin"))))),
        published=words(first(item, "PublishDate")),
        language="da",
        outlet="Ritzau",
        editor_notes=tuple(line.text for paragraph in to_editors.paragraphs for line in paragraph),
        details={
            "Slugline": one_line(words(first(item, "strapline"))),
            "Urgency": words(first(item, "Priority")),
        },
        standing=_standing(item),
        notes=left_out(body.dropped),
    )


def _release(item: Element) -> WireCopy:
    body = paragraphs_in(_raw(item, "body"))
    contacts = paragraphs_in(_raw(item, "contactsAsText"))
    return WireCopy(
        body=body.paragraphs,
        headline=words(first(item, "title")),
        summary=paragraphs_in(_raw(item, "leadtext")).paragraphs,
        published=iso_date(words(first(item, "publicationDate"))),
        language=attribute(item, "lang"),
        outlet=words(first(item, "publisher/name")),
        url=words(first(item, "longurl")),
        editor_notes=tuple(line.text for paragraph in contacts.paragraphs for line in paragraph),
        details={"Keywords": words(first(item, "keywords"))},
        embargo=iso_date(words(first(item, "embargo"))),
        notes=left_out(body.dropped),
    )


def _published(item: Element) -> WireCopy:
    body = paragraphs_in(_raw(item, "ContentText"))
    embargo = words(first(item, "EmbargoTime"))
    return WireCopy(
        body=body.paragraphs,
        headline=words(first(item, "Headline")),
        byline=words(first(item, "Byline")),
        published=words(first(item, "UpdatedDateTime")),
        outlet=words(first(item, "Source")) or words(first(item, "Credit")),
        details={
            "Slugline": words(first(item, "SlugProper")),
            "Keywords": words(first(item, "Keyword")),
        },
        embargo="" if embargo.startswith(_NO_TIME) else embargo,
        notes=left_out(body.dropped),
    )


def _raw(item: Element, name: str) -> str:
    found = first(item, name)
    return "" if found is None else "".join(map(str, found.itertext()))


def _standing(item: Element) -> Standing:
    if words(first(item, "Annuleret")).lower() == "true":
        return Standing.KILLED
    corrected = words(first(item, "Korrektion")).lower() == "true"
    return Standing.CORRECTED if corrected else Standing.USABLE
