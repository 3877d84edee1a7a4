"""Arbitrary markup, mail and feeds: no fault but BadFile, and what comes out never acts."""

from __future__ import annotations

import html
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.errors import BadFile
from reader.formats import article_from
from reader.model import Article
from reader.report import FORMATS as REPORTS
from reader.report import PageStyle
from tests.hostile.payloads import MARKUP, PAYLOADS
from tests.hostile.terminal import live

TAGS = (
    "p div h1 h2 ul ol li table tr td th figure figcaption blockquote article main nav footer time"
    " form aside span b a br hr section pre script style title noscript template svg textarea dl dd"
)
NAMES = (
    "newsletter share-bar caption credit byline date key-takeaways twitter-tweet related headline"
)
PIECES = st.sampled_from(
    [
        *(f"<{tag}>" for tag in TAGS.split()),
        *(f"</{tag}>" for tag in TAGS.split()),
        *(f'<div class="{name}">' for name in NAMES.split()),
        *(payload.text for payload in PAYLOADS),
        *MARKUP,
        "<!DOCTYPE html>", "<html>", "<head>", "<body>", "<!--", "-->", "<![CDATA[", "]]>", "<?x",
        "<a href='", "'>", '">', "<p title=\"", "<br/>", "</", "<", ">", "&amp;", "&", "&#0;",
        "&#27;", "&#xD800;", "&nbsp;", "&bogus;", "\u2800\u2801", "\0", "\x1b[31m", "\r\n", "\n",
        "<meta charset=euc-kr>", '<meta name="author" content="',
        "<script type='application/ld+json'>",
        '{"@type": "NewsArticle", "headline": "Tarn"}', '{"@graph": [{}', "</script>",
        "Tarn opened its night market on Sunday, and the mayor said that it would go on. ",
        "Soup. ", "한국어 문장이다. ", "- ", "1. ", "Key takeaways", "By Ada Lind",
    ]
)  # fmt: skip
MESSAGE = st.sampled_from(
    [
        "From: a@b.example\n", "Subject: =?utf-8?q?", "?=\n", "Date: Mon, 3 Feb 2031 19:05 +0900\n",
        "Content-Type: ", "text/plain", "text/html", "multipart/mixed", "multipart/related",
        "; charset=", "euc-kr", "utf-16", "; boundary=b", "; format=flowed", "--b\n", "--b--\n",
        "Content-Transfer-Encoding: ", "base64\n", "quoted-printable\n", "=C3=A9", "aGVsbG8=",
        "Content-Disposition: attachment; filename=",
        "Snapshot-Content-Location: x\n", " \n", "-- \n",
    ]
)  # fmt: skip
FEED = st.sampled_from(
    [
        "<rss>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<channel>", "<item>", "</item>",
        "<entry>", "</entry>", "<title>", "</title>", "<description>", "</description>",
        "<pubDate>",
        "<content:encoded>", "<content type='xhtml'>", "<author><name>",
        "<!DOCTYPE rss [<!ENTITY a ",
        "'b'>]>", "&a;", "<?xml version='1.0' encoding='", "euc-kr'?>",
    ]
)  # fmt: skip
ANY = st.text(st.characters(exclude_categories=()), max_size=20)


def written(*kinds: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    """Pieces in any order, as bytes."""
    pieces = st.lists(st.one_of(*kinds), max_size=25).map("".join)
    return pieces.map(lambda text: text.encode("utf-8", "surrogatepass"))


FILES = st.one_of(
    st.tuples(written(PIECES, PIECES, ANY), st.sampled_from(["a.html", "a.xhtml", "a"])),
    st.tuples(written(MESSAGE, MESSAGE, PIECES, ANY), st.sampled_from(["a.eml", "a.mht"])),
    st.tuples(written(FEED, FEED, PIECES, ANY), st.sampled_from(["a.rss", "a.atom"])),
)


def read(data: bytes, name: str) -> Article | None:
    """The article; nothing where it is refused, and never for a fault of what reads it."""
    try:
        return article_from(data, name)
    except BadFile as problem:
        assert "\n" not in str(problem)
        assert "breaks what takes" not in str(problem)
        return None


@given(FILES)
def test_what_is_read_has_spans_that_hold(file: tuple[bytes, str]) -> None:
    article = read(*file)
    if article is None:
        return
    spans = [sentence.span for sentence in article.sentences]
    assert spans
    assert all(start < end <= len(article.text) for start, end in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("name", ["a.html", "a.eml", "a.rss"])
def test_no_payload_of_a_page_a_message_or_a_feed_acts(name: str) -> None:
    words = [payload.text for payload in PAYLOADS]
    escaped = "".join(f"<p>Tarn said {html.escape(text)} on Sunday.</p>" for text in words)
    raw = "".join(f"<p class='{text}'>Tarn said {text} on Sunday.</p>" for text in words)
    numbered = "".join(f"<p>{''.join(f'&#{ord(c)};' for c in text)}</p>" for text in words)
    body = escaped + raw + numbered
    head = "From: a@b.example\nSubject: \x1b]0;x\x07\nDate: x\nContent-Type: text/html\n\n"
    text = {
        "a.html": f"<html><title>{words[0]}</title><body>{body}",
        "a.eml": f"{head}{body}",
        "a.rss": f"<rss><channel><item><description>{html.escape(body)}</description></item>",
    }[name]
    article = read(text.encode("utf-8", "surrogatepass"), name)
    assert article
    comparison = compare(article, article)
    for form in ("text", "json"):
        printed = REPORTS[form](comparison, PageStyle(80))
        assert live(printed.encode("utf-8", "surrogatepass")) == []
