"""What a page says of its article: JSON-LD first, then meta elements, then the page itself.

Sites write the same facts in several places for several machines. JSON-LD with an article's type
(schema.org NewsArticle, BlogPosting …) is about the article and nothing else; meta elements may be
about the page; and the words on the page are about it for a reader's eye only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice
from types import MappingProxyType
from typing import Any

from lxml.html import HtmlElement

from reader.late_pattern import late_pattern
from reader.pages.around import names_of, words_of

_JSON_CAP = 200_000
"""Characters of JSON-LD that are read."""
_NODES_CAP = 2_000
_NAMES_CAP = 20
_VALUE_CAP = 1_000
_ELEMENTS_CAP = 5_000

_META: Mapping[str, tuple[str, ...]] = {
    "headline": ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"),
    "outlet": ("og:site_name", "dc.publisher", "publisher", "application-name"),
    "byline": (
        "author", "article:author", "article_author", "parsely-author", "sailthru.author", "byl",
        "dc.creator", "dcterms.creator", "author.name", "og:article:author", "creator",
    ),
    "published": (
        "article:published_time", "article:published", "datepublished", "og:article:published_time",
        "og:pubdate", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.date",
        "dc.date", "article.published", "article_date_original", "pubdate", "pub_date",
        "publish-date", "published_at", "date", "datecreated",
    ),
    "language": ("og:locale", "inlanguage", "dc.language", "language", "content-language"),
    "url": ("og:url",),
}  # fmt: skip
"""Names of meta elements, the first that is there counts."""

_JSON: Mapping[str, tuple[str, ...]] = {
    "headline": ("headline", "name"),
    "outlet": ("publisher", "sourceOrganization"),
    "byline": ("author", "creator"),
    "published": ("datePublished", "dateCreated"),
    "language": ("inLanguage",),
    "url": ("url", "mainEntityOfPage"),
}
_ARTICLE_TYPE = late_pattern(r"(?:\w*Article|\w*Posting|Report)", re.IGNORECASE)
_LANGUAGE = late_pattern(r"[A-Za-z]{2,3}(?=[-_]|$)")
_ADDRESS = late_pattern(r"https?://", re.IGNORECASE)
_SAVED_FROM = late_pattern(
    r"<!--\s*(?:saved from url=\(\d+\)|Extract saved with SingleFile\s+url:\s*)(https?://[^\s<>\"]{1,900})",
    re.IGNORECASE,
)
_SITE = late_pattern(r"\s+(?:[|•·»–—-]|::)\s+(?=[^|•·»–—]{2,60}$)")
_KEY = late_pattern(r"[\W_]+")
_BY = late_pattern(r"(?:by|von|par|por|di|door|글)[\s:=]+", re.IGNORECASE)
_BYLINES = frozenset({"byline", "author", "authors", "writer", "reporter"})
_DATES = frozenset(
    {"date", "dateline", "published", "timestamp", "time", "pubdate", "datetime", "updated"}
)
_NAMING = ("a", "span", "p", "div", "address", "strong", "b", "em", "cite")
"""Elements in which pages write who wrote a story."""
_NAME_CAP = 80
_DIGIT = late_pattern(r"\d")
_NO_DATE = late_pattern(r"000\d|-")
"""The first years of the calendar, which a server writes that knows no date."""


def values_of(page: HtmlElement, text: str) -> dict[str, str]:
    """What a page says of its article, by the keys of front matter; `text` is its markup.

    Nothing is longer than 1,000 characters.
    """
    values = {**_by_page(page, text), **_by_meta(page), **_by_json(page)}
    values["headline"] = without_site(values.get("headline", ""), values.get("outlet", ""))
    if language := _LANGUAGE.match(values.get("language", "")):
        values["language"] = language[0].lower()
    else:
        values.pop("language", None)
    if _NO_DATE.match(values.get("published", "")):
        values.pop("published")
    return {key: value for key, value in values.items() if value and not _is_reference(key, value)}


def _is_reference(key: str, value: str) -> bool:
    return key != "url" and bool(_ADDRESS.match(value))


def key_of(text: str) -> str:
    """A text without what sites write differently: case, blanks, punctuation."""
    return _KEY.sub("", text).casefold()


def without_site(headline: str, outlet: str) -> str:
    """`Tarn opens market | The Lamp Post` without its last part, where that names the outlet."""
    parted = _SITE.search(headline)
    if not parted:
        return headline
    site, known = key_of(headline[parted.end() :]), key_of(outlet)
    same = known and (site in known or known in site)
    return headline[: parted.start()].strip() if same else headline


def outlet_beside(headline: str, page: HtmlElement) -> str:
    """`The Lamp Post` of a title `Tarn opens market | The Lamp Post`, given the headline."""
    title = page.find(".//title")
    written = _line(title.text or "") if title is not None else ""
    parted = _SITE.search(written)
    if parted and key_of(written[: parted.start()]) == key_of(headline):
        return written[parted.end() :]
    return ""


def is_about(element: HtmlElement) -> bool:
    """Whether an element holds a byline or a date, by its tag or its names."""
    if element.tag in ("time", "address") or element.get("rel") == "author":
        return True
    if element.get("itemprop") in ("author", "datePublished", "dateModified"):
        return True
    words = {word for name in names_of(element) for word in words_of(name)[-2:]}
    return not words.isdisjoint(_BYLINES | _DATES)


def _by_json(page: HtmlElement) -> dict[str, str]:
    nodes = [node for script in page.iter("script") for node in _nodes(script)]
    node = next((node for node in nodes if _is_article(node)), {})
    known = {str(each.get("@id")): _named(each["name"]) for each in nodes if each.get("name")}
    found = {
        key: next(filter(None, (_named(node.get(name), known) for name in names)), "")
        for key, names in _JSON.items()
    }
    if not _ADDRESS.match(found["url"]):
        found["url"] = ""
    return {key: value for key, value in found.items() if value}


def _nodes(script: HtmlElement) -> Iterator[Mapping[str, Any]]:
    """Every object of a script of JSON-LD, the outer before the inner, as far as there is room."""
    if "ld+json" not in (script.get("type") or "") or len(script.text or "") > _JSON_CAP:
        return
    try:
        waiting: list[Any] = [json.loads(script.text or "", strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_NODES_CAP):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting = [*node[:_NODES_CAP], *waiting]
        elif isinstance(node, dict):
            yield node
            waiting += [value for value in node.values() if isinstance(value, list | dict)]


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(
        isinstance(kind, str) and _ARTICLE_TYPE.fullmatch(kind) for kind in named[:_NAMES_CAP]
    )


def _named(value: object, known: Mapping[str, str] = MappingProxyType({})) -> str:
    """The words of a value: itself, the name of an object, the names of several.

    `known` has the names of the objects that are referred to by their `@id`.
    """
    if isinstance(value, str):
        return _line(unescape(value))
    if isinstance(value, dict):
        inner = value.get("name")
        return (
            _named(inner) if isinstance(inner, str | list) else known.get(str(value.get("@id")), "")
        )
    if isinstance(value, list):
        flat = (each for each in value[:_NAMES_CAP] if not isinstance(each, list))
        names = dict.fromkeys(filter(None, (_named(each, known) for each in flat)))
        return ", ".join(names)[:_VALUE_CAP]
    return ""


def _by_meta(page: HtmlElement) -> dict[str, str]:
    said: dict[str, str] = {}
    for element in islice(page.iter("meta"), _ELEMENTS_CAP):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = _line(element.get("content") or "")
        if name and content:
            said.setdefault(name.lower(), content)
    found: dict[str, str] = {}
    for key, names in _META.items():
        contents = (said[name] for name in names if name in said)
        if key == "byline":
            contents = (_BY.sub("", c, count=1) for c in contents if not _ADDRESS.match(c))
        if first := next(iter(contents), ""):
            found[key] = first
    return found


def _by_page(page: HtmlElement, text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    title = page.find(".//title")
    if title is not None and title.text:
        found["headline"] = _line(title.text)
    if language := page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang"):
        found["language"] = language
    found["published"] = next(_times(page), "")
    found["byline"] = next(_bylines(page), "")
    for link in islice(page.iter("link"), _ELEMENTS_CAP):
        if link.get("rel") == "canonical" and _ADDRESS.match(link.get("href") or ""):
            found["url"] = _line(link.get("href") or "")
    if saved := _SAVED_FROM.search(text[:20_000]):
        found.setdefault("url", saved[1])
    return {key: value for key, value in found.items() if value}


def _times(page: HtmlElement) -> Iterator[str]:
    """The `<time>` elements, those that say that they tell the publication first."""
    times = list(islice(page.iter("time"), _ELEMENTS_CAP))
    times.sort(key=lambda t: t.get("pubdate") is None and t.get("itemprop") != "datePublished")
    for element in times:
        if written := element.get("datetime") or element.text:
            yield _line(written)


def _bylines(page: HtmlElement) -> Iterator[str]:
    """Who is named by an element that says so, then what stands in one with a byline's name."""
    elements = list(islice(page.iter(*_NAMING), _ELEMENTS_CAP))
    elements.sort(key=lambda e: e.get("rel") != "author" and e.get("itemprop") != "author")
    for element in elements:
        named = element.get("rel") == "author" or element.get("itemprop") == "author"
        words = {word for name in names_of(element) for word in words_of(name)}
        if named or not words.isdisjoint(_BYLINES):
            name = _BY.sub("", _line("".join(element.itertext())), count=1)
            if 2 < len(name) <= _NAME_CAP and not _DIGIT.search(name):
                yield name


def _line(text: str) -> str:
    return " ".join(text[: _VALUE_CAP * 4].split())[:_VALUE_CAP]
