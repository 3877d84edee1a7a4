"""The comparison as an HTML page."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.pipeline import Options, compare
from reader.edits.wording import Options as EditOptions
from reader.model import Article
from reader.report import FORMATS, PageStyle
from reader.report.outline import FINDING_CELLS
from reader.text.clean import sanitized
from reader.theme.files import available, palette_named
from reader.view.digest import by_consequence
from reader.view.finding_words import finding_words

WIRE = Article.from_sentences(
    [
        "Quay <b>shut</b> & guarded",
        'The quay at Lund was shut after 14 crates fell, said <script>alert("x")</script> Ida Moe.',
        "Nobody was hurt.",
        "Boats may leave on Friday.",
    ],
    roles=["headline", "body", "body", "body"],
)
REWRITE = Article.from_sentences(
    [
        "Quay <b>shut</b> & guarded",
        "Boats may leave on Friday.",
        'The quay at Lund was shut after 40 crates fell, said <script>alert("x")</script> Ida Moe.',
    ],
    roles=["headline", "body", "body"],
)
VOID = {"meta", "br", "input"}
_NAMES = """html head meta title style body header main section h1 h2 dl dt dd b em p ol li a span
    input small table thead tbody tr th td del ins mark details summary ul br bdi"""
ELEMENTS = frozenset(_NAMES.split())


class Parsed(HTMLParser):
    """What a browser would make of a page: elements, their attributes, the text."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(written)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def values(self, name: str) -> list[str]:
        return [value for _, held in self.elements if (value := held.get(name))]


def page_of(left: Article = WIRE, right: Article = REWRITE, theme: str | None = None) -> Parsed:
    palette = palette_named(theme) if theme else None
    return Parsed(FORMATS["html"](compare(left, right), PageStyle(palette=palette)))


def test_the_words_of_an_article_are_never_elements() -> None:
    page = page_of()
    assert {tag for tag, _ in page.elements} <= ELEMENTS
    assert page.wrong == [] and page.open == []
    assert page.text.count('<script>alert("x")</script>') == 2
    assert "Quay <b>shut</b> & guarded" in page.text


def test_nothing_is_fetched_and_no_script_may_run() -> None:
    page = page_of()
    assert "default-src 'none'; style-src 'unsafe-inline'" in page.values("content")
    assert not page.values("src") and not page.values("onclick")
    assert all(re.fullmatch(r"#[sa]\d+", address) for address in page.values("href"))
    written = FORMATS["html"](compare(WIRE, REWRITE), PageStyle())
    assert "url(" not in written and "@import" not in written


def test_every_link_leads_to_a_row_and_every_finding_is_there_in_order() -> None:
    page = page_of()
    rows = page.values("id")
    assert {address[1:] for address in page.values("href")} <= set(rows)
    comparison = compare(WIRE, REWRITE)
    shown = [k for k in by_consequence(comparison.findings) if not comparison.findings[k].possible]
    places = [
        page.text.index(str(finding_words(comparison, comparison.findings[k], FINDING_CELLS)))
        for k in shown
    ]
    assert places and places == sorted(places)


def test_changed_words_are_marked_on_their_side() -> None:
    written = FORMATS["html"](compare(WIRE, REWRITE), PageStyle())
    assert '<mark class="m-quote">14</mark>' in written
    assert '<mark class="m-quote">40</mark>' in written
    assert '<del class="m-omitted">Nobody was hurt.</del>' in written


def test_a_language_is_said_where_its_words_stand() -> None:
    korean = Article.from_sentences(["다리가 닫혔다."], "ko")
    page = page_of(korean, Article.from_sentences(["다리가 열렸다."], "ko"))
    assert [held["lang"] for tag, held in page.elements if tag == "td"] == ["ko", "ko"]


@pytest.mark.parametrize("theme", sorted(available()))
def test_each_theme_gives_both_schemes(theme: str) -> None:
    written = FORMATS["html"](compare(WIRE, REWRITE), PageStyle(palette=palette_named(theme)))
    assert written.count("body { color: #") == 2
    assert "ansi_" not in written and "xterm_" not in written


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4),
    st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4),
)
def test_whatever_is_written_the_page_is_whole_and_shows_every_word(
    left: list[str], right: list[str]
) -> None:
    articles = Article.from_sentences(left), Article.from_sentences(right)
    page = page_of(*articles)
    assert {tag for tag, _ in page.elements} <= ELEMENTS
    assert page.wrong == [] and page.open == []
    squeezed = "".join(page.text.split())
    for sentence in (*left, *right):
        assert "".join(sanitized(sentence).split()) in squeezed


def test_a_mark_has_no_blank_at_its_ends_unless_typography_counts() -> None:
    left = Article.from_sentences(["The old ferry sailed to Lorne at noon."])
    right = Article.from_sentences(["The ferry sailed to Lorne at noon."])
    page = FORMATS["html"](compare(left, right), PageStyle())
    assert 'The <del class="m-omitted">old</del> ferry' in page
    counting = Options(edits=EditOptions(typography=True))
    assert '<del class="m-omitted">old </del>' in FORMATS["html"](
        compare(left, right, counting), PageStyle()
    )


def test_words_of_another_direction_stand_alone_and_our_own_say_their_language() -> None:
    left = Article.from_sentences(["قال المتحدث إن السفينة توقفت عند الميناء."], "ar")
    right = Article.from_sentences(
        ["قال المتحدث إن السفينة توقفت عند الميناء.", "أصيب ثلاثة ركاب في الحادث."], "ar"
    )
    page = FORMATS["html"](compare(left, right), PageStyle())
    assert "<bdi><a " in page
    assert '</a></bdi> <small class="place">+2</small>' in page
    assert '<small class="caption" lang="en">added</small>' in page
    assert '<details lang="en" dir="ltr">' in page
