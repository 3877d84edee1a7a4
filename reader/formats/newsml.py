"""NewsML 1.2: the text components of its news items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reader.dataclass import replace
from reader.errors import BadFile
from reader.formats.agency_words import EMPTY, STANDINGS, left_out, told
from reader.formats.nitf import copy_in, marked
from reader.formats.story import Stories, Story
from reader.formats.tree import (
    Element,
    attribute,
    below,
    every,
    first,
    name_of,
    tree_in,
    words,
)
from reader.formats.wire_copy import WireCopy, story_of
from reader.model import Standing

_MEDIA = ("photo", "picture", "graphic", "video", "audio", "image", "animation", "sound")
_STORIES = ("", "main", "body", "text", "story", "article", "content", "lead", "complete")
"""What components are for that are stories; others are headlines, captions, contacts, styles."""


def read(data: bytes, source: str) -> Stories:
    """The articles of a file: each text that a component of a news item holds."""
    root, notes = tree_in(data, source)
    sent = words(first(root, "NewsEnvelope/DateAndTime"))
    stories = []
    others: Counter[str] = Counter()
    for component in below(root, "NewsComponent"):
        contents = every(component, "ContentItem")
        item = next(
            (each for each in component.iterancestors() if name_of(each) == "newsitem"), root
        )
        found = (_story(item, component, content, sent) for content in contents)
        story = next(filter(None, found), None)
        if story:
            stories.append(story)
        elif contents:
            others[_kind(component)] += 1
    if not stories:
        raise BadFile(source, f"is NewsML without a text in it{told(others)}")
    if others:
        notes = (*notes, f"not read of this file{told(others)}")
    return [replace(story, notes=(*notes, *story.notes)) for story in stories]


def _story(item: Element, component: Element, content: Element, sent: str) -> Story | None:
    """The story in a content item; None where it holds none. Of several forms one is enough."""
    if not _is_story(component, content):
        return None
    copy = _copy(item, component, content)
    story = story_of(replace(copy, published=copy.published or sent))
    return story if story.paragraphs else None


def _kind(component: Element) -> str:
    """What a component without a story is for."""
    role = attribute(first(component, "Role"), "FormalName").lower()
    media = attribute(first(component, "ContentItem/MediaType"), "FormalName").lower()
    return (role if role not in _STORIES else media) or EMPTY


def _is_story(component: Element, content: Element) -> bool:
    role = attribute(first(component, "Role"), "FormalName").lower()
    kind = attribute(first(content, "MediaType"), "FormalName").lower()
    return kind not in _MEDIA and role in _STORIES


def _around(component: Element) -> Iterator[Element]:
    """A component and those that it stands in, the nearest first."""
    yield component
    for outer in component.iterancestors():
        if name_of(outer) == "newscomponent":
            yield outer


def _copy(item: Element, component: Element, content: Element) -> WireCopy:
    around = [*_around(component)]
    management = first(item, "NewsManagement")

    def line(name: str) -> str:
        found = (words(first(each, f"NewsLines/{name}")) for each in around)
        return next(filter(None, found), "")

    def code(path: str, name: str = "FormalName") -> str:
        found = (attribute(first(each, path), name) for each in around)
        return next(filter(None, found), "")

    told_by = code("AdministrativeMetadata/Provider/Party") or code(
        "AdministrativeMetadata/Source/Party"
    )
    outer = WireCopy(
        headline=line("HeadLine"),
        subheads=tuple(filter(None, (line("SubHeadLine"),))),
        byline=line("ByLine"),
        dateline=line("DateLine"),
        published=words(first(management, "ThisRevisionCreated"))
        or words(first(management, "FirstCreated")),
        language=code("DescriptiveMetadata/Language") or attribute(item, "lang"),
        outlet=line("CreditLine") or told_by,
        editor_notes=tuple(_instructions(management, around)),
        details={
            "Slugline": line("SlugLine"),
            "Keywords": ", ".join(dict.fromkeys(_keywords(around, line("KeywordLine")))),
            "Urgency": attribute(first(management, "Urgency"), "FormalName"),
            "Copyright": line("CopyrightLine"),
            "Usage": " ".join(words(each) for each in _usage(around)),
        },
        embargo=_embargo(management),
        standing=_standing(management),
    )
    return _inner(first(content, "DataContent")).within(outer)


def _inner(body: Element | None) -> WireCopy:
    nitf = None if body is None else next(below(body, "nitf"), None)
    if nitf is not None:
        return copy_in(nitf)
    read = marked(body)
    return WireCopy(body=read.paragraphs, notes=left_out(read.dropped))


def _keywords(around: list[Element], written: str) -> Iterator[str]:
    """The line of keywords, or those of the metadata."""
    if written:
        yield written
        return
    for each in around:
        for part in every(each, "DescriptiveMetadata/Property"):
            if attribute(part, "FormalName").lower() == "keyword":
                yield attribute(part, "Value")


def _usage(around: list[Element]) -> Iterator[Element]:
    for each in around:
        yield from every(each, "RightsMetadata/UsageRights")


def _instructions(management: Element | None, around: list[Element]) -> Iterator[str]:
    """What editors are told to do: instructions of the item, and advice of the agency."""
    for instruction in every(management, "Instruction"):
        yield attribute(instruction, "FormalName") or words(instruction)
    for each in around:
        for line in every(each, "NewsLines/NewsLine"):
            kind = attribute(first(line, "NewsLineType"), "FormalName").lower()
            if any(part in kind for part in ("advisory", "editor", "note", "instruction")):
                yield words(first(line, "NewsLineText"))


def _embargo(management: Element | None) -> str:
    """The time from which an item under embargo may be used."""
    status = attribute(first(management, "Status"), "FormalName").lower()
    change = first(management, "StatusWillChange")
    until = words(first(change, "DateAndTime"))
    return until if status in ("embargoed", "withheld") else ""


def _standing(management: Element | None) -> Standing:
    codes = [attribute(first(management, "Status"), "FormalName")]
    codes += [attribute(each, "FormalName") for each in every(management, "Instruction")]
    found = (STANDINGS.get(code.lower(), Standing.USABLE) for code in codes)
    return max(found, key=list(Standing).index)
