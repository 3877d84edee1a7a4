"""What a finding says in one line."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import pytest

from reader.comparison.pipeline import compare
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import (
    Article,
    Comparison,
    Fact,
    FactKind,
    Finding,
    Rule,
    Severity,
    Span,
    Summary,
)
from reader.text import cells
from reader.view.finding_words import finding_words
from tests.quality.measure import stories
from tests.view.shown_words import faults

STORIES = ("court", "storm", "transit", "workshop")
SAMPLE_PAIRS = [
    pair for story in STORIES for pair in combinations(sorted(SAMPLES.glob(f"{story}-*")), 2)
]


def found(left: str, right: str, kind: FactKind, language: str = "en") -> list[str]:
    """The lines on the findings of one kind between two sentences."""
    one, other = (Article.from_sentences([words], language) for words in (left, right))
    compared = compare(one, other)
    return [finding_words(compared, f, 60) for f in compared.findings if f.kind is kind]


def told(
    left: str,
    right: str,
    kind: FactKind = FactKind.NAME,
    parts: tuple[str, str] | None = None,
    width: int = 60,
    message: str = "they differ",
) -> str:
    """The line on a finding over two wordings, or on these parts of them ("": none)."""
    sides = Article.from_sentences([left]), Article.from_sentences([right])
    one, other = (
        Fact(kind, Span(article.text.index(part), article.text.index(part) + len(part)))
        if part
        else None
        for article, part in zip(sides, parts or (left, right), strict=True)
    )
    finding = Finding(
        Rule("any", kind, "", Severity.HIGH), Severity.HIGH, 0.9, message, 0, one, other
    )
    summary = Summary(1, 1, 0, 1, 0, 0, 0, 0, 1.0, 0.5, {})
    return finding_words(Comparison(*sides, (), (), (finding,), (), summary), finding, width)


def test_a_number_is_told_with_what_it_counts_and_once() -> None:
    left = "Rowers aged 9-12 must wear a vest."
    right = "Rowers aged 9 to 14 must wear a vest."
    assert found(left, right, FactKind.NUMBER) == ["Rowers aged 9-12 → 9 to 14"]
    left, right = "The flood took 30 barns in Ossery.", "The flood took 80 barns in Ossery."
    assert found(left, right, FactKind.NUMBER) == ["30 barns → 80"]


def test_what_a_number_counts_is_told_on_both_sides_where_it_differs() -> None:
    parts = "30", "80"
    assert (
        told("It took 30 barns.", "It took 80 sheds.", FactKind.NUMBER, parts)
        == "30 barns → 80 sheds"
    )


def test_equal_words_are_told_with_those_beside_them_that_differ() -> None:
    left, right = "At least 20 barns burnt in Ossery.", "At most 20 barns burnt in Ossery."
    assert found(left, right, FactKind.NUMBER) == ["least 20 barns burnt → most 20"]


def test_a_title_is_told_with_its_name_and_a_name_by_itself() -> None:
    left, right = "Colonel Mira Toth ordered a halt.", "Captain Mira Toth ordered a halt."
    assert found(left, right, FactKind.NAME) == ["Colonel Mira Toth → Captain"]
    left, right = "Inspector Lena Moss ordered a halt.", "Inspector Lara Moss ordered a halt."
    assert found(left, right, FactKind.NAME) == ["Lena Moss → Lara Moss"]


def test_a_quotation_is_told_from_the_first_words_that_differ_with_who_says_it() -> None:
    left = '"The ferry should be moored and kept at the old quay all winter," said Ada Brandt.'
    right = '"The ferry must be sunk and kept at the old quay all winter," said Ada Brandt.'
    line = "“should be moored” → “must be sunk” (Ada Brandt)"
    assert found(left, right, FactKind.QUOTE) == [line]


def test_quotation_marks_that_went_or_came_are_told_as_such() -> None:
    plain = "The council called the bridge a complete and utter waste of public money and of time."
    marked = plain.replace("a complete", "“a complete").replace("time.", "time”.")
    off = "quotation marks off: a complete and utter waste of public m…"
    assert found(marked, plain, FactKind.QUOTE) == [off]
    assert found(plain, marked, FactKind.QUOTE) == [
        "quotation marks on: a complete and utter waste of public mo…"
    ]
    short = found('He sailed on the "Tern" twice.', "He sailed on the Tern twice.", FactKind.QUOTE)
    assert short == ['"Tern" → Tern']


def test_giant_words_are_told_from_where_they_differ() -> None:
    assert told("x" * 90, "x" * 89 + "y") == "…x → …y"


def test_what_stands_on_one_side_only_is_told_with_what_it_belongs_to() -> None:
    assert told("The clerk allegedly took the till.", "x", FactKind.HEDGE, ("allegedly", "")) == (
        "gone: allegedly, in “allegedly took”"
    )
    assert told("x", "Police counted 40 boats.", FactKind.NUMBER, ("", "40")) == "added: 40 boats"


def test_a_source_is_called_one() -> None:
    parts = "the engineers said", ""
    line = told("The dyke held, the engineers said.", "x", FactKind.ATTRIBUTION, parts)
    assert line == "left out: the engineers said (source)"


def test_an_added_quotation_is_told_with_its_speaker_first() -> None:
    words = (
        "Mirel Oduya, who speaks for the harbour board, said on Tuesday in the town hall of Kest"
        ' that the plan was "an attempt to sell the quay by the back door".'
    )
    line = told("x", words, FactKind.ADDITION, ("", words))
    assert line == "added: Mirel Oduya, who speaks f…: “an attempt to sell the…”"


def test_a_long_sentence_that_names_its_speaker_late_is_told_from_there() -> None:
    words = (
        "After nine hours of talks in the customs house of Kest, the owner denied that he had known"
        " of the crack in the hull or had sent the crew out in spite of it."
    )
    line = told(words, "x", FactKind.OMISSION, (words, ""))
    assert line == "left out: … the owner denied that he had known of the crack…"


@pytest.mark.parametrize(
    ("left", "right", "line"),
    [
        (
            "Deputy Harbour Inspector Ottoline Marchbank",
            "Deputy Harbour Inspector Ottoline Marchmont",
            "Marchbank → Marchmont",
        ),
        (
            "the bridge will open to lorries in spring and to buses in May",
            "the bridge will open to lorries in autumn and to nobody else",
            "spring → autumn",
        ),
        ("Mayor Ilse Tanner", "Mayor Ilse Tenner", "Mayor Ilse Tanner → Mayor Ilse Tenner"),
        ("a " + "x" * 60, "b " + "x" * 60, "a → b"),
    ],
)
def test_long_wordings_are_told_by_the_words_that_differ(left: str, right: str, line: str) -> None:
    assert told(left, right) == line


@pytest.mark.parametrize(
    ("left", "language", "line"),
    [
        ("홍수로 주민 30명이 대피했다.", "ko", "30명이 대피했다 → 80명"),
        ("Die Flut riss 30 Boote los.", "de", "30 Boote los → 80"),
        ("La crue a emporté 30 barques.", "fr", "30 barques → 80"),
        ("La riada arrastró 30 barcas.", "es", "30 barcas → 80"),
        ("洪水で30人が避難した。", "ja", "30人が避難した → 80人"),
        ("洪水冲走30艘船。", "zh", "30艘船 → 80艘"),
    ],
)
def test_a_changed_number_is_told_in_every_language(left: str, language: str, line: str) -> None:
    assert found(left, left.replace("30", "80"), FactKind.NUMBER, language) == [line]


def test_a_headline_is_told_by_what_came_and_what_went() -> None:
    left, right = (
        Article.from_sentences([words, "The storm came at night."], roles=["headline", "body"])
        for words in ("Storm sinks 40 boats in Kest harbour", "Storm sinks boats as mayor resigns")
    )
    compared = compare(left, right)
    headlines = [f for f in compared.findings if f.kind is FactKind.HEADLINE]
    lines = [finding_words(compared, found, 60) for found in headlines]
    assert lines == ["dropped '40 boats', 'Kest'; added 'mayor resigns'"]


def test_nothing_in_the_line_acts_on_a_terminal_and_it_is_one_line() -> None:
    line = told("He said\x1b[31m no\nand left", "He said\x1b[31m yes\nand left", FactKind.QUOTE)
    assert "\x1b" not in line
    assert "\n" not in line


def comparisons() -> Iterable[Comparison]:
    """All that the project has of its own: the sample stories, and the labelled ones."""
    for left, right in SAMPLE_PAIRS:
        yield compare(load(left), load(right))
    for story in stories():
        yield compare(*story.articles())


def test_the_words_that_differ_are_there_at_every_width() -> None:
    compared = list(comparisons())
    assert sum(len(each.findings) for each in compared) > 100
    for width in (30, 45, 60, 100):
        assert [fault for each in compared for fault in faults(each, width)] == []


def test_a_line_is_never_wider_than_asked_for() -> None:
    left, right = map(load, SAMPLE_PAIRS[0])
    compared = compare(left, right)
    for width in (1, 7, 20, 29):
        lines = [finding_words(compared, each, width) for each in compared.findings]
        assert all(cells.width(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("sentence", "parts", "language", "line"),
    [
        (
            "今後{}程度は同程度の波に注意してほしい。",
            ("1週間", "1カ月"),
            "ja",
            "1週間程度は同程度の → 1カ月",
        ),
        ("波の高さは{}と推定される。", ("5.6", "6.5"), "ja", "5.6と推定される → 6.5"),
        ("港内尚有{}余户未恢复。", ("8000", "9000"), "zh", "8000余户未恢复 → 9000"),
        ("水淹没了{}居民小区和两座旧码头。", ("30个", "80个"), "zh", "水淹没了30个 → 80个"),
    ],
)
def test_where_no_blanks_part_words_none_is_cut_in_two(
    sentence: str, parts: tuple[str, str], language: str, line: str
) -> None:
    one, other = (Article.from_sentences([sentence.format(part)], language) for part in parts)
    compared = compare(one, other)
    assert [finding_words(compared, each, 60) for each in compared.findings][:1] == [line]


def test_what_a_number_counts_is_told_with_the_number_in_a_quotation() -> None:
    said = "「今後{}は港に近づくな」と町長は述べた。"
    lines = found(said.format("1週間"), said.format("1カ月"), FactKind.QUOTE, "ja")
    assert [line.partition(" (")[0] for line in lines] == ["“1週間” → “1カ月”"]


def test_capitals_are_told_only_where_nothing_else_differs() -> None:
    left = '"We stand with the mill," Orme said.'
    right = 'On the mill, "we stand in the mill and wait," Orme said.'
    assert found(left, right, FactKind.QUOTE) == ["“with the mill” → “in the mill” (Orme)"]
    assert told("the Turkey deal", "the turkey deal") == "the Turkey deal → the turkey deal"
