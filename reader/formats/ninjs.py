"""ninjs 1 to 3, and the envelopes that such items come in: lists, searches, the AP Media API.

Names are read without regard to case and underscores: `versioncreated` of ninjs 1 and 2 is
`versionCreated` in ninjs 3.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from reader.dataclass import replace
from reader.errors import BadFile
from reader.formats.agency_words import EMPTY, STANDINGS, left_out, told
from reader.formats.json_text import json_in
from reader.formats.markup import Marked, one_line, paragraphs_in
from reader.formats.story import Stories
from reader.formats.wire_copy import WireCopy, story_of
from reader.model import Standing

_BODIES = ("xhtml", "html5", "html", "nitf", "richtext", "text", "main", "")
"""How the names of bodies of ninjs 1 end, the richest form first; others are tried last."""
_NO_BODIES = ("count", "size", "length")
_RICH = ("xhtml", "html", "nitf", "")
_WRAPPINGS = ("item", "items", "data", "results", "newsitems", "documents", "_items")
_DEEPEST = 5
_MEDIA = ("picture", "graphic", "video", "audio", "photo", "image", "animation")
_ITEM_KEYS = ("uri", "guid", "versioncreated", "headline", "headlines", "pubstatus", "altids")

Item = Mapping[str, object]


def read(data: bytes, source: str) -> Stories:
    """The articles of a file: its items that have words of a story, in their order."""
    value, notes = json_in(data, source)
    stories = []
    others: Counter[str] = Counter()
    for item in _items(value):
        story = story_of(_copy(item))
        if _kind(item) in _MEDIA or not story.paragraphs:
            others[_kind(item) or EMPTY] += 1
        else:
            stories.append(story)
    if not stories and _is_elsewhere(value):
        reason = "holds no text but the address of one, which is not fetched"
        raise BadFile(source, reason, remedy="save what stands there as a file")
    if not stories:
        raise BadFile(source, f"is JSON without an article that is known{told(others)}")
    if others:
        notes = (*notes, f"not read of this file{told(others)}")
    return [replace(story, notes=(*notes, *story.notes)) for story in stories]


def _items(value: object, depth: int = 0) -> Iterator[Item]:
    """The items of a document, whatever envelopes are around them."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _items(each, depth + 1)
    elif isinstance(value, dict):
        fields = _plain_names(value)
        if any(name in fields for name in _ITEM_KEYS) and "item" not in fields:
            yield fields
            return
        for name in _WRAPPINGS:
            if name in fields:
                yield from _items(fields[name], depth + 1)


def _plain_names(value: Mapping[str, object]) -> dict[str, object]:
    return {str(key).lower().replace("_", ""): each for key, each in value.items()}


def _kind(item: Item) -> str:
    kind = _text(item, "type") or _text(item, "itemclass")
    return "" if kind.lower() in ("text", "composite", "article", "story") else kind.lower()


def _is_elsewhere(value: object) -> bool:
    """Whether an item names the address of its text, as those of the AP Media API do."""
    return any(_has_address(item) for item in _items(value))


def _has_address(item: Item) -> bool:
    renditions = item.get("renditions")
    return isinstance(renditions, dict) and "nitf" in renditions


def _elsewhere(item: Item, body: Marked) -> Iterator[str]:
    if not body.paragraphs and _has_address(item):
        yield "only a summary: the story is at an address, which is not fetched"


def _copy(item: Item) -> WireCopy:
    body = _body(item)
    embargo = _text(item, "embargoed") or _text(item, "embargo")
    return WireCopy(
        body=body.paragraphs,
        headline=_main(item, "headlines") or _named_like(item, "headline") or _text(item, "title"),
        subheads=tuple(_others(item, "headlines")),
        summary=_summary(item, body).paragraphs,
        byline=_text(item, "byline") or _text(item, "by") or _authors(item),
        dateline=_text(item, "dateline") or "",
        published=_text(item, "versioncreated")
        or _text(item, "contentcreated")
        or _text(item, "firstcreated"),
        language=_text(item, "language"),
        outlet=_text(item, "source") or _named(item, "provider") or _text(item, "copyrightholder"),
        url=_address(item),
        editor_notes=tuple(filter(None, (_text(item, "ednote"),))),
        details={
            "Slugline": _text(item, "slugline"),
            "Keywords": ", ".join(_texts(item.get("keywords"))),
            "Urgency": _text(item, "urgency"),
            "Copyright": _text(item, "copyrightnotice"),
            "Usage": " ".join(_texts(item.get("usageterms"))),
        },
        embargo=embargo,
        standing=_standing(item),
        notes=(*left_out(body.dropped), *_elsewhere(item, body), *_pictures(item)),
    )


def _body(item: Item) -> Marked:
    bodies = item.get("bodies")
    if isinstance(bodies, list):
        known = [_plain_names(each) for each in bodies if isinstance(each, dict)]
        known.sort(key=_richness)
        for each in known:
            found = paragraphs_in(_content(each.get("value")), is_html=_richness(each) < 2)
            if found.paragraphs:
                return found
    for name in sorted(_beginning(item, "body"), key=_rank):
        words = _content(item[name])
        if words.strip() and not name.endswith(_NO_BODIES):
            return paragraphs_in(words, is_html="html" in name)
    return Marked([], Counter())


def _beginning(item: Item, name: str) -> list[str]:
    """The names that begin with a word of ninjs 1: `body_xhtml`, `body_main`."""
    return [each for each in item if each.startswith(name)]


def _rank(name: str) -> int:
    end = name.removeprefix("body")
    return _BODIES.index(end) if end in _BODIES else len(_BODIES)


def _richness(body: Item) -> int:
    said = f"{_text(body, 'contenttype')} {_text(body, 'role')}".lower()
    return next(rank for rank, form in enumerate(_RICH) if form in said)


def _content(value: object) -> str:
    """The words of a body; of NITF in it, what stands in its `body.content`."""
    text = value if isinstance(value, str) else ""
    start, end = text.find("<body.content"), text.find("</body.content")
    return text[start:end] if 0 <= start < end else text


def _summary(item: Item, body: Marked) -> Marked:
    """The description, where it is not the beginning of the body once more."""
    described = _main(item, "descriptions") or _named_like(item, "description")
    opening = " ".join(line.text for paragraph in body.paragraphs[:3] for line in paragraph)
    begins = one_line(described).rstrip(" .…")[:60]
    return Marked([], Counter()) if begins and begins in opening else paragraphs_in(described)


def _main(item: Item, name: str) -> str:
    return next(iter(_told(item, name)), "")


def _others(item: Item, name: str) -> list[str]:
    return [text for text in _told(item, name)[1:] if text]


def _told(item: Item, name: str) -> list[str]:
    """The values of a list such as `headlines`, the main one first."""
    values = item.get(name)
    if not isinstance(values, list):
        return []
    known = [_plain_names(each) for each in values if isinstance(each, dict)]
    known.sort(
        key=lambda each: _text(each, "role").lower() not in ("main", "title", "headline", "")
    )
    return list(dict.fromkeys(filter(None, (_text(each, "value") for each in known))))


def _text(item: Item, name: str) -> str:
    value = item.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return one_line(str(value)[:_LONGEST])


_LONGEST = 20_000
"""Characters of a field that is no body."""


def _named_like(item: Item, name: str) -> str:
    """The words of a field, or of the first whose name begins so: `headline_main`."""
    names = [
        name,
        f"{name}text",
        *(each for each in _beginning(item, name) if "caption" not in each),
    ]
    return next(filter(None, (_text(item, each) for each in names)), "")


def _texts(value: object) -> list[str]:
    values: Sequence[object] = value if isinstance(value, list) else [value]
    return [one_line(each[:_LONGEST]) for each in values if isinstance(each, str) and each.strip()]


def _named(item: Item, name: str) -> str:
    value = item.get(name)
    return _text(_plain_names(value), "name") if isinstance(value, dict) else _text(item, name)


def _authors(item: Item) -> str:
    values = item.get("authors") or item.get("bylines") or item.get("infosources")
    if not isinstance(values, list):
        return ""
    people = [_plain_names(each) for each in values if isinstance(each, dict)]
    names = (_text(each, "name") or _text(each, "byline") for each in people)
    return ", ".join(filter(None, names))


def _address(item: Item) -> str:
    found = (_text(item, name) for name in ("canonicalurl", "url", "uri"))
    return next((text for text in found if text.startswith(("http://", "https://"))), "")


def _pictures(item: Item) -> Iterator[str]:
    beside = item.get("associations")
    if isinstance(beside, dict | list) and beside:
        with_it = "item that goes with it" if len(beside) == 1 else "items that go with it"
        yield f"not read: {len(beside):,} {with_it}"


def _standing(item: Item) -> Standing:
    codes = [_text(item, "pubstatus"), *_texts(item.get("signals"))]
    found = (STANDINGS.get(code.rpartition(":")[2].lower(), Standing.USABLE) for code in codes)
    return max(found, key=list(Standing).index)
