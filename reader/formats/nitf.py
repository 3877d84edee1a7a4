"""NITF: the head's data, the headline and the story of an article."""

from __future__ import annotations

from collections import Counter

from reader.errors import BadFile
from reader.formats.agency_words import STANDINGS, left_out
from reader.formats.blocks import Line, Paragraph
from reader.formats.markup import Marked, paragraphs_from, paragraphs_in
from reader.formats.story import Stories
from reader.formats.tree import (
    Element,
    attribute,
    below,
    every,
    first,
    spaced_words,
    tokens_of,
    tree_in,
    words,
)
from reader.formats.wire_copy import WireCopy, embargo_after, story_of
from reader.model import Standing


def read(data: bytes, source: str) -> Stories:
    """The one article of an NITF file."""
    root, notes = tree_in(data, source)
    story = story_of(WireCopy(notes=notes).within(copy_in(root)))
    if not story.paragraphs:
        raise BadFile(source, "is NITF without a word of a story")
    return (story,)


def copy_in(nitf: Element) -> WireCopy:
    """The article of an `nitf` element, which may have no head."""
    docdata = first(nitf, "head/docdata")
    head = first(nitf, "body/body.head")
    body = marked(first(nitf, "body/body.content"), first(nitf, "body/body.end"))
    issued = attribute(first(docdata, "date.issue"), "norm") or attribute(
        first(nitf, "head/pubdata"), "date.publication"
    )
    return WireCopy(
        body=body.paragraphs,
        headline=words(first(head, "hedline/hl1"))
        or words(first(head, "headline/hl1"))
        or words(first(nitf, "head/title")),
        subheads=tuple(filter(None, map(words, every(head, "hedline/hl2")))),
        summary=_abstract(first(head, "abstract")),
        byline=spaced_words(first(head, "byline")),
        dateline=_dateline(first(head, "dateline")),
        published=issued,
        language=attribute(nitf, "lang") or attribute(nitf, "baselang"),
        outlet=words(first(head, "distributor"))
        or attribute(first(docdata, "doc.copyright"), "holder"),
        editor_notes=tuple(filter(None, map(_message, every(docdata, "ed-msg")))),
        details=_details(nitf),
        embargo=embargo_after(attribute(first(docdata, "date.release"), "norm"), issued),
        standing=STANDINGS.get(attribute(docdata, "management-status").lower(), Standing.USABLE),
        notes=left_out(body.dropped),
    )


def marked(*elements: Element | None) -> Marked:
    """The paragraphs of elements, one after another; in one of text alone tags may be text too."""
    paragraphs, dropped = [], Counter[str]()
    for element in elements:
        if element is None:
            continue
        read = (
            paragraphs_from(tokens_of(element))
            if len(element)
            else paragraphs_in(element.text or "")
        )
        paragraphs += read.paragraphs
        dropped += read.dropped
    return Marked(paragraphs, dropped)


def _abstract(element: Element | None) -> list[Paragraph]:
    """The paragraphs of an abstract; one without tags is one line, however its tree is wrapped."""
    if element is not None and len(element):
        return marked(element).paragraphs
    text = words(element)
    return [(Line(text),)] if text else []


def _message(element: Element) -> str:
    return attribute(element, "info") or words(element)


def _dateline(element: Element | None) -> str:
    """Place and day; a day that is written as a machine's time is none."""
    if element is None:
        return ""
    day = words(first(element, "story.date"))
    whole = spaced_words(element)
    return whole if not day[:8].isdigit() else whole.replace(day, "").strip(" ,")


def _details(nitf: Element) -> dict[str, str]:
    docdata = first(nitf, "head/docdata")
    keywords = [
        attribute(each, "key") or words(each) for each in every(docdata, "key-list/keyword")
    ]
    names = {"slugline": "", "anpa-keyword": ""}
    for meta in every(nitf, "head/meta"):
        name = attribute(meta, "name").lower()
        if name in names:
            names[name] = attribute(meta, "content")
    holder, year = (attribute(first(docdata, "doc.copyright"), name) for name in ("holder", "year"))
    rights = first(docdata, "doc.rights")
    return {
        "Slugline": names["slugline"] or names["anpa-keyword"],
        "Keywords": ", ".join(dict.fromkeys(filter(None, keywords))),
        "Urgency": attribute(first(docdata, "urgency"), "ed-urg"),
        "Copyright": " ".join(filter(None, (year, holder))),
        "Rights": "; ".join(
            filter(None, (attribute(rights, "type"), attribute(rights, "limitations")))
        )
        or words(next(below(nitf, "rights"), None)),
    }
