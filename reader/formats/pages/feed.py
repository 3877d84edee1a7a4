"""RSS and Atom: the entries of a feed, each with its words and what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from html import escape
from io import BytesIO
from typing import Any

import feedparser

from reader.formats.pages.extract import Extract, extract_of

ENTRIES_CAP = 10_001
"""One more than are read, so that too many are noticed."""
_VALUE_CAP = 1_000
_TAG = re.compile(r"<[A-Za-z/!]|&[#\w]{2,10};")
_ENCODING = re.compile(r"(<\?xml[^>]{0,100}?)\sencoding\s*=\s*[\"'][^\"'>]{0,60}[\"']")


def extracts_of(text: str) -> list[Extract]:
    """The entries of a feed in its order; nothing of it is fetched."""
    plain = _ENCODING.sub(r"\1", text[:500], count=1) + text[500:]
    feed = feedparser.parse(
        BytesIO(plain.encode()),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    return [_page(entry, feed.feed) for entry in feed.entries[:ENTRIES_CAP]]


def _page(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Extract:
    markup, is_summary = _words(entry)
    source = entry.get("source")
    outlet = source.get("title") if isinstance(source, dict) else ""
    values = {
        "headline": _plain(entry.get("title")),
        "outlet": _plain(outlet or feed.get("title")),
        "byline": ", ".join(_authors(entry))[:_VALUE_CAP],
        "published": _date(entry.get("published") or entry.get("updated")),
        "url": _plain(entry.get("link")),
        "language": _plain(entry.get("language") or feed.get("language"))[:2].lower(),
    }
    page = extract_of(markup, has_site=False) if markup else Extract()
    said = {key: value for key, value in values.items() if value}
    return Extract(
        page.lines, said, page.lines_left_out, page.words_left_out, is_summary=is_summary
    )


def _words(entry: Mapping[str, Any]) -> tuple[str, bool]:
    """The markup of an entry, and whether that is only its summary; plain text is marked up."""
    contents = [each.get("value") for each in entry.get("content") or ()]
    whole = max((each for each in contents if isinstance(each, str)), key=len, default="")
    summary = entry.get("summary") or ""
    markup = whole or summary
    if not _TAG.search(markup):
        markup = "".join(f"<p>{escape(part)}</p>" for part in re.split(r"\n\s*\n", markup))
    return markup, not whole


def _authors(entry: Mapping[str, Any]) -> Iterator[str]:
    named = [each.get("name") for each in entry.get("authors") or () if isinstance(each, dict)]
    yield from dict.fromkeys(_plain(name) for name in named or [entry.get("author")] if name)


def _date(written: object) -> str:
    """A date as a feed writes it (`Mon, 03 Feb 2031 19:05:00 +0900`), in the ISO form."""
    plain = _plain(written)
    try:
        return parsedate_to_datetime(plain).isoformat(timespec="minutes")
    except ValueError:
        return plain


def _plain(value: object) -> str:
    """A value as a line without markup."""
    if not isinstance(value, str):
        return ""
    if _TAG.search(value):
        lines = extract_of(value[: _VALUE_CAP * 4], has_site=False).lines
        value = " ".join(line.text for line in lines)
    return " ".join(value.split())[:_VALUE_CAP]
