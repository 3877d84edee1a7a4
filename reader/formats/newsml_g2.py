"""NewsML-G2: the text items of an item, a package or a message."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reader.dataclass import replace
from reader.errors import BadFile
from reader.formats.agency_words import EMPTY, STANDINGS, left_out, told
from reader.formats.blocks import Line, Paragraph
from reader.formats.nitf import copy_in, marked
from reader.formats.story import Stories
from reader.formats.tree import (
    Element,
    attribute,
    below,
    every,
    first,
    name_of,
    spaced_words,
    tree_in,
    words,
)
from reader.formats.wire_copy import WireCopy, story_of
from reader.model import Standing

_OTHERS = ("picture", "graphic", "video", "audio", "animation", "composite")
_MEDIA = ("image/", "video/", "audio/", "application/pdf", "sportsml", "newsmessage")


def read(data: bytes, source: str) -> Stories:
    """The articles of a file: its items that have a text inside, in their order."""
    root, notes = tree_in(data, source)
    sent = words(first(root, "header/sent"))
    stories = []
    others: Counter[str] = Counter()
    for item in _items(root):
        copy = _copy(item)
        story = story_of(replace(copy, published=copy.published or sent))
        if story.paragraphs:
            stories.append(story)
        else:
            others[_kind(item)] += 1
    if not stories:
        raise BadFile(source, f"is NewsML-G2 without a text in it{told(others)}")
    if others:
        notes = (*notes, f"not read of this file{told(others)}")
    return [replace(story, notes=(*notes, *story.notes)) for story in stories]


def _items(root: Element) -> Iterator[Element]:
    """The items of a file; other kinds than news items are kept to be counted."""
    if name_of(root) != "newsmessage":
        yield root
        return
    for itemset in every(root, "itemSet"):
        yield from (item for item in itemset if name_of(item))


def _kind(item: Element) -> str:
    named = attribute(first(item, "itemMeta/itemClass"), "qcode").rpartition(":")[2]
    own = name_of(item).removesuffix("item")
    if own == "package":
        return "package"
    return named if named in _OTHERS else EMPTY if own == "news" else own


def _copy(item: Element) -> WireCopy:
    meta, content = first(item, "itemMeta"), first(item, "contentMeta")
    outer = WireCopy(
        headline=_headline(content),
        subheads=tuple(filter(None, map(words, _headlines(content)[1:]))),
        summary=_summary(content),
        byline=spaced_words(first(content, "by")),
        dateline=spaced_words(first(content, "dateline")),
        published=words(first(meta, "versionCreated")) or words(first(meta, "firstCreated")),
        language=attribute(first(content, "language"), "tag") or attribute(item, "lang"),
        outlet=_outlet(item),
        editor_notes=tuple(_editor_notes(meta)),
        details=_details(item),
        embargo=words(first(meta, "embargoed")),
        standing=_standing(meta),
    )
    inner = _content(item)
    if not inner.body and _kind(item) in _OTHERS:
        outer = replace(outer, summary=())
    return inner.within(outer)


def _content(item: Element) -> WireCopy:
    """The first content of an item that is a text, in whichever form."""
    inside = item if name_of(item) == "contentset" else first(item, "contentSet")
    for content in (*every(inside, "inlineXML"), *every(inside, "inlineData")):
        kind = attribute(content, "contenttype").lower()
        if any(part in kind for part in _MEDIA):
            continue
        inner = next(below(content, "nitf"), None)
        if inner is not None:
            return copy_in(inner)
        body = marked(content)
        if body.paragraphs:
            return WireCopy(body=body.paragraphs, notes=left_out(body.dropped))
    return WireCopy()


def _headlines(content: Element | None) -> list[Element]:
    """The main headline, and those below it."""
    return sorted(
        every(content, "headline"), key=lambda line: "sub" in attribute(line, "role").lower()
    )


def _headline(content: Element | None) -> str:
    return next((words(line) for line in _headlines(content)), "")


def _summary(content: Element | None) -> list[Paragraph]:
    """What sums the item up; the caption of its picture does not."""
    roles = ((each, attribute(each, "role").lower()) for each in every(content, "description"))
    texts = [words(each) for each, role in roles if "caption" not in role]
    return [(Line(text),) for text in texts if text]


def _outlet(item: Element) -> str:
    provider = first(item, "itemMeta/provider")
    credited = words(first(item, "contentMeta/creditline"))
    named = words(first(provider, "name")) or attribute(provider, "literal")
    return credited.strip("-–— ") or named or attribute(provider, "qcode").rpartition(":")[2]


def _editor_notes(meta: Element | None) -> Iterator[str]:
    """Notes to editors, each once: agencies send them as a whole and again one by one."""
    told_already: set[str] = set()
    for note in every(meta, "edNote"):
        for paragraph in marked(note).paragraphs:
            for line in paragraph:
                if line.text not in told_already:
                    told_already.add(line.text)
                    yield line.text


def _details(item: Element) -> dict[str, str]:
    content, rights = first(item, "contentMeta"), first(item, "rightsInfo")
    keywords = (words(each) for each in every(content, "keyword"))
    return {
        "Slugline": words(first(content, "slugline")),
        "Keywords": ", ".join(dict.fromkeys(filter(None, keywords))),
        "Urgency": words(first(content, "urgency")),
        "Copyright": words(first(rights, "copyrightNotice")),
        "Usage": words(first(rights, "usageTerms")),
    }


def _standing(meta: Element | None) -> Standing:
    codes = [attribute(first(meta, "pubStatus"), "qcode")]
    codes += [attribute(signal, "qcode") for signal in every(meta, "signal")]
    found = (STANDINGS.get(code.rpartition(":")[2].lower(), Standing.USABLE) for code in codes)
    return max(found, key=list(Standing).index)
