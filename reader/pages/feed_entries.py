"""What a feed holds: the work of the worker on RSS and Atom, with feedparser."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any

import feedparser

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern

ENTRIES_CAP = 10_001
"""One more than are read, so that too many are noticed."""
_VALUE_CAP = 4_000
_ENCODING = late_pattern(r"(<\?xml[^>]{0,100}?)\sencoding\s*=\s*[\"'][^\"'>]{0,60}[\"']")


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An entry: what it says of itself by the keys of front matter, and its words with their tags.

    `is_summary` where the feed has no more of it.
    """

    values: Mapping[str, str]
    markup: str
    is_summary: bool


def entries_of(text: str) -> list[FeedEntry]:
    """The entries of a feed in its order; nothing of it is fetched."""
    plain = _ENCODING.sub(r"\1", text[:500], count=1) + text[500:]
    feed = feedparser.parse(
        BytesIO(plain.encode()),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    return [_entry(entry, feed.feed) for entry in feed.entries[:ENTRIES_CAP]]


def _entry(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> FeedEntry:
    contents = [each.get("value") for each in entry.get("content") or ()]
    whole = max((each for each in contents if isinstance(each, str)), key=len, default="")
    source = entry.get("source")
    outlet = source.get("title") if isinstance(source, dict) else ""
    values = {
        "headline": entry.get("title"),
        "outlet": outlet or feed.get("title"),
        "byline": ", ".join(_authors(entry)),
        "published": _date(entry.get("published") or entry.get("updated")),
        "url": entry.get("link"),
        "language": entry.get("language") or feed.get("language"),
    }
    said = {key: value[:_VALUE_CAP] for key, value in values.items() if isinstance(value, str)}
    return FeedEntry(said, whole or str(entry.get("summary") or ""), not whole)


def _authors(entry: Mapping[str, Any]) -> Iterator[str]:
    named = [each.get("name") for each in entry.get("authors") or () if isinstance(each, dict)]
    yield from dict.fromkeys(str(name) for name in [*named, entry.get("author")] if name)


def _date(written: object) -> str:
    """A date as a feed writes it (`Mon, 03 Feb 2031 19:05:00 +0900`), in the ISO form."""
    try:
        return parsedate_to_datetime(str(written or "")).isoformat(timespec="minutes")
    except ValueError:
        return str(written or "")
