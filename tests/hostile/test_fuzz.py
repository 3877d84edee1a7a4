"""Arbitrary bytes and text through every stage: no fault but BadFile, and what comes out holds.

A bounded run is part of the gate; docs/security.md has the command for a long one.
"""

from __future__ import annotations

import json
import unicodedata
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.errors import BadFile
from reader.files.yamlfile import read
from reader.formats import FORMATS, article_from
from reader.formats.catalogue import format_of
from reader.formats.decoding import decoded
from reader.formats.lines import article_of_lines
from reader.model import Article
from reader.report import FORMATS as REPORTS
from reader.report import PageStyle
from reader.text import cells
from reader.text.clean import match_key, sanitized
from reader.text.segment import sentences_in
from reader.theme.depth import Depth
from reader.theme.files import palette_named
from reader.theme.shades import palette_at
from reader.view.rows import whole_rows
from tests.hostile.payloads import MARKUP, PAYLOADS, UNCHANGED
from tests.hostile.terminal import live

PIECES = st.sampled_from(
    [
        *(payload.text for payload in PAYLOADS),
        *UNCHANGED,
        *MARKUP,
        "\n", "\n\n", "\r", "---\n", "headline: ", "- ", "# ", "“", "”", "\"", "'", "(", ")", "[",
        ". ", "? ", "said ", "not ", "about ", "7-14 ", "7 to 16 ", "$3 million ",
        "31 March 2025 ", "1. ", "2. ", "12 to\n14. ", "ill. ", "É. ", "x² ", "½ ", "한국",
        "東京。", "&amp; ", "<b>", "<!--", "-->", "[1]", "](b)", "[1]: c\n", "> ", "`", "```\n",
        "Mr. Oda ", "SEOUL, March 31 (Anywire) -- ", "3시 10분 ", "３０％ ", "\u0301\u0316" * 9,
    ]
)  # fmt: skip
WIRE = st.sampled_from(
    [
        "<nitf>", "<body>", "<body.content>", "<p>", "</p>", "<hl1>", "<script>", "</script>",
        "<NewsML>", "<NewsItem>", "<NewsComponent>", "<ContentItem>", "<DataContent>", "<li>",
        "]]>", "<newsItem>", "<itemMeta>", "<contentSet>", "<inlineXML>", "<edNote>", "<br/>",
        '<?xml version="1.0"?>', "<!DOCTYPE nitf>", "&nbsp;", "&lt;p&gt;", "&#x1b;", "&#0;",
        '{"uri": "a", "pubstatus": "usable", "body_html": "', '"}', '", "headline": "', "&foo;",
        "\x01tst062 4 i 211  dpa 061\r\n", "\x02", "\x03", " =\r\n", "^BC-TST--Pier,211<\n", "^",
        "<\n", "=\n", "\t   ", "# Notebook\n", "031905 GMT Feb 31", "PK\x03\x04", "\\u0000", "\\n",
        "<![CDATA[", "<embargoed>", '{"text": "',
    ]
)  # fmt: skip
SENT = st.lists(WIRE | PIECES, max_size=16).map("".join)
ANY = st.text(st.characters(exclude_categories=()))
TEXT = st.lists(PIECES | ANY, max_size=12).map("".join)
DATA = st.binary(max_size=400) | (TEXT | SENT).map(
    lambda text: text.encode("utf-8", "surrogatepass")
)
NAMES = st.sampled_from(["a", *(f"a.{suffix}" for form in FORMATS for suffix in form.suffixes)])
PAGES = st.builds(
    PageStyle,
    st.sampled_from([40, 79, 120]),
    st.sampled_from(
        [None, palette_named("night"), palette_at(palette_named("night"), Depth.XTERM)]
    ),
    st.sampled_from(["unicode", "ascii"]),
)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def article(text: str) -> Article | None:
    """The article in a text; nothing where there is none to read."""
    try:
        return article_from(text.encode("utf-8", "surrogatepass"), "a.md")
    except BadFile:
        return None


@given(DATA, NAMES)
def test_loading_gives_an_article_whose_spans_hold_or_one_line(data: bytes, name: str) -> None:
    for read_as in (article_from, article_of_lines):
        try:
            loaded = read_as(data, name)
        except BadFile as problem:
            assert "\n" not in str(problem)
            continue
        spans = [sentence.span for sentence in loaded.sentences]
        assert spans
        assert all(start < end <= len(loaded.text) for start, end in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))


@given(DATA, NAMES)
def test_every_letter_and_digit_stands_in_one_sentence_or_the_notes_say_what_does_not(
    data: bytes, name: str
) -> None:
    try:
        loaded = article_from(data, name)
    except BadFile:
        return
    told = "".join(loaded.sentence_text(index) for index in range(len(loaded.sentences)))
    assert letters(told) == letters(loaded.text)
    written = decoded(data, name).text
    is_text = format_of(data, name).is_text
    said_otherwise = not is_text or loaded.notes or "&" in written or written.startswith("---")
    assert letters(written) == letters(told) or said_otherwise


@given(TEXT, TEXT)
def test_every_letter_and_digit_is_shown_once_and_none_differs_unseen(
    left: str, right: str
) -> None:
    sides = article(left), article(right)
    if not (sides[0] and sides[1]):
        return
    comparison = compare(sides[0], sides[1])
    rows = whole_rows(comparison)
    for loaded, runs in zip(sides, ([r.left for r in rows], [r.right for r in rows]), strict=True):
        assert loaded
        spans = sorted(run.span for painted in runs for run in painted)
        assert letters("".join(loaded.text[a:b] for a, b in spans)) == letters(loaded.text)
    same = letters(match_key(sides[0].text)) == letters(match_key(sides[1].text))
    assert same or comparison.different


@given(TEXT, st.sampled_from(["en", "ko", "ja", "ar", "de"]))
def test_segmenting_parts_the_text_and_loses_no_word(text: str, language: str) -> None:
    spans = sentences_in(text, language)
    joined = "".join(text[start:end] for start, end in spans)
    assert "".join(joined.split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXT, TEXT, PAGES)
@example("3시 10분 ", "90210000;3H", PageStyle(40, None, "unicode"))
def test_comparing_and_printing_fits_and_never_acts(left: str, right: str, page: PageStyle) -> None:
    sides = article(left), article(right)
    if not (sides[0] and sides[1]):
        return
    comparison = compare(sides[0], sides[1])
    passages = [index for passage in comparison.passages for index in passage.bead.left]
    assert sorted(passages) == list(range(len(sides[0].sentences)))
    for form in ("text", "json"):
        printed = REPORTS[form](comparison, page)
        assert live(printed.encode("utf-8", "surrogatepass")) == []
    assert json.loads(printed)["left"]["text"] == sides[0].text
    plain = REPORTS["text"](comparison, PageStyle(page.width))
    assert max(map(cells.width, plain.splitlines())) <= page.width


@given(TEXT, st.integers(1, 30))
def test_what_is_painted_is_as_long_as_wide_and_holds_nothing_that_acts(
    text: str, room: int
) -> None:
    safe = sanitized(text)
    assert len(safe) == len(text)
    assert sanitized(safe) == safe
    assert live(safe.encode()) == []
    assert not {"Cc", "Cs", "Co", "Zl", "Zp"} & set(map(unicodedata.category, safe))
    assert cells.width(cells.fitted(safe, room)) <= room


@given(TEXT)
def test_yaml_is_a_mapping_or_one_line(text: str) -> None:
    try:
        read(text, "a.yaml")
    except BadFile as problem:
        assert str(problem).startswith("a.yaml:")
