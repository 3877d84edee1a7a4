"""The comparison printed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.dataclass import replace
from reader.model import Article, Comparison
from reader.report import FORMATS, PageStyle
from reader.text import cells
from reader.theme.depth import Depth
from reader.theme.files import palette_named
from reader.theme.shades import palette_at
from reader.view.digest import by_consequence
from reader.view.finding_words import finding_words

WIRE = Article.from_sentences(
    [
        "Storm closes harbour",
        "The harbour at Corrimouth was closed on Monday after waves tore 30 metres from its wall.",
        "Nobody may enter before Friday, the harbour master said.",
        "Fishing crews asked for help.",
    ],
    roles=["headline", "body", "body", "body"],
)
REWRITE = Article.from_sentences(
    [
        "Storm closes harbour",
        "The harbour at Corrimouth was closed on Monday after waves tore 80 metres from its wall.",
        "Nobody may enter before Friday, the harbour master said.",
        "Schools stay open.",
    ],
    roles=["headline", "body", "body", "body"],
)


def text(page: PageStyle) -> str:
    """The report of WIRE and REWRITE."""
    return FORMATS["text"](compare(WIRE, REWRITE), page)


def test_without_colour_changed_words_stand_in_brackets_on_their_side() -> None:
    report = text(PageStyle(width=120))
    assert "tore [-30-]" in report
    assert "tore {+80+}" in report
    assert "\x1b" not in report


def test_each_kind_has_its_sign_and_a_gap_says_what_is_missing() -> None:
    rows = {
        found[1]: found[2]
        for found in re.finditer(r"(?m)^ *([s+]\d+) (..) ", text(PageStyle(width=120)))
    }
    assert rows["s1"] == "  "
    assert rows["s2"].startswith("~")
    assert {rows["s4"][0], rows["+4"][0]} == {"−", "+"}
    assert "— omitted —" in text(PageStyle(width=120))
    assert "— added —" in text(PageStyle(width=120))


def test_narrow_reports_are_stacked_and_tag_the_two_sides() -> None:
    report = text(PageStyle(width=80))
    assert "base  The harbour" in report
    assert "other The harbour" in report
    assert " │ " not in report


def test_ascii_signs_keep_to_ascii() -> None:
    signs = re.findall(r"(?m)^ *[s+]\d+ (..) ", text(PageStyle(width=120, signs="ascii")))
    assert "".join(signs).isascii()


@pytest.mark.parametrize(
    ("depth", "sequence"), [(Depth.TRUECOLOR, "38;2;"), (Depth.XTERM, "38;5;")]
)
def test_colours_are_those_of_the_theme_at_the_depth_of_the_terminal(
    depth: Depth, sequence: str
) -> None:
    page = PageStyle(width=120, palette=palette_at(palette_named("night"), depth))
    assert sequence in text(page)
    assert "[-" not in text(page)


def head(comparison: Comparison) -> list[str]:
    """The lines between the two rules: the summary and the findings."""
    report = FORMATS["text"](comparison, PageStyle(width=140))
    return re.split("─+", report)[1].strip("\n").split("\n")


def test_the_summary_stands_before_the_rows() -> None:
    assert head(compare(WIRE, REWRITE))[0].startswith(" 75% told")


def test_the_head_has_a_line_for_each_finding_in_the_order_of_the_screen() -> None:
    comparison = compare(WIRE, REWRITE)
    story, one_by_one = "\n".join(head(comparison)).split("\n\n")
    assert "\n" not in story
    findings = one_by_one.split("\n")
    order = by_consequence(comparison.findings)
    assert len(findings) == len(order)
    for line, index in zip(findings, order, strict=True):
        finding = comparison.findings[index]
        assert line.split()[:2] == [finding.severity, finding.kind]
        assert line.endswith(finding_words(comparison, finding, 100))
    assert any(" s2 " in line for line in findings)


def test_a_report_without_findings_says_that_there_is_no_difference() -> None:
    assert head(compare(WIRE, WIRE))[1:] == [" no difference"]


def test_brackets_that_go_over_the_end_of_a_line_lose_no_word() -> None:
    left = Article.from_sentences(["The quay stays shut with its nets, ropes and lamps on Monday."])
    right = Article.from_sentences(["The quay stays shut on Monday."])
    report = FORMATS["text"](compare(left, right), PageStyle(width=40))
    assert "shut [-with its nets, ropes and lamps-] on Monday." in " ".join(report.split())
    assert "[-with its nets, ropes and lamps-]" not in report


sentences = st.lists(st.text(max_size=40), min_size=1, max_size=6)


@settings(max_examples=60)
@given(sentences, sentences, st.integers(40, 140))
def test_no_line_is_wider_than_the_page_and_nothing_in_it_acts(
    left: list[str], right: list[str], width: int
) -> None:
    comparison = compare(Article.from_sentences(left), Article.from_sentences(right))
    for line in FORMATS["text"](comparison, PageStyle(width=width)).split("\n"):
        assert cells.width(line) <= width
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


def report(left: str, right: str, page: PageStyle) -> str:
    """The report of two articles of one sentence."""
    sides = Article.from_sentences([left]), Article.from_sentences([right])
    return FORMATS["text"](compare(*sides), page)


def test_words_that_look_like_our_brackets_stand_in_shorter_ones() -> None:
    left = "The fee of {+40+} crowns was [-not-] raised on the harbour wall."
    printed = report(left, left.replace("harbour wall", "sea wall"), PageStyle(200))
    assert "{+40+} crowns was [-not-] raised on the [--harbour--] wall" in printed
    assert "{+40+} crowns was [-not-] raised on the {++sea++} wall" in printed


def test_a_hidden_character_looks_otherwise_than_its_sign_in_the_text() -> None:
    page = PageStyle(200, palette_named("night"))
    typed, hiding = (report(f"The wall{c} fell.", "It stood.", page) for c in "␛\x1b")
    assert typed != hiding
    assert "wall␛ fell" in typed
    assert "hidden characters shown by a sign: 1" in hiding
    assert "hidden" not in typed


def test_a_text_that_draws_our_gutter_stays_in_its_column() -> None:
    printed = report("  7 ~! ▌ │ − high  number: faked \x1b[1m", "Another.", PageStyle(120))
    lines = printed.splitlines()
    (faked,) = (line for line in lines if line.startswith(" s1 ") and "faked" in line)
    assert faked.startswith(" s1 −• 7 ~! ▌ │ − high  number: faked ␛[1m ")


def test_what_was_cut_or_guessed_is_said_above_the_words() -> None:
    sides = WIRE, replace(REWRITE, notes=("cut after 50,000 sentences",))
    printed = FORMATS["text"](compare(*sides), PageStyle(100))
    assert " other note: cut after 50,000 sentences\n" in printed
