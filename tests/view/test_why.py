"""Why a finding was made and a row was paired, in an editor's words."""

from __future__ import annotations

from dataclasses import replace

from reader.comparison.pipeline import compare
from reader.model import Article, FactKind, Rule, Severity
from reader.view.reading import reading
from reader.view.why import why

WIRE = Article.from_sentences(
    ["Quay Street is shut.", "Its repair costs 41 million crowns.", "Gulls circled over a market."]
)
REWRITE = Article.from_sentences(["Quay Street is shut.", "The repair costs 47 million crowns."])


def told(row: int, finding: int | None = None) -> tuple[str, ...]:
    """The paragraphs on a row."""
    return why(reading(compare(WIRE, REWRITE)), row, finding)


def test_the_finding_comes_first_with_its_rule_and_how_sure_it_is() -> None:
    first = told(1, 0)[0]
    assert "[" not in first
    assert "(high, " in first
    assert "% sure)" in first


def test_other_findings_of_the_row_are_named_but_not_what_is_only_possible() -> None:
    comparison = compare(WIRE, REWRITE)
    found = comparison.findings[0]
    assert found.kind is FactKind.NUMBER
    for chance, named in ((0.9, True), (0.1, False)):
        other = replace(
            found, rule=Rule("test.name", FactKind.NAME, "A name", Severity.MEDIUM), chance=chance
        )
        both = replace(comparison, findings=(found, other, *comparison.findings[1:]))
        words = " ".join(why(reading(both), 1, 0))
        assert ("Found in this row too: NAME." in words) is named


def test_a_pair_is_explained_by_what_the_aligner_weighed() -> None:
    words = " ".join(told(1))
    assert "the same sentence" in words
    assert "Both say costs, crowns, million and repair." in words
    assert "The sentences before them are a pair too." in words
    assert "likeness" not in words


def test_the_same_sentence_needs_no_other_reason() -> None:
    assert told(0)[0].startswith("The same words.")
    assert "Both say" not in told(0)[0]


def test_a_sentence_without_a_partner_says_so() -> None:
    assert told(2)[0].startswith("No sentence of the other article shares enough")


def test_words_that_carry_grammar_alone_are_no_reason() -> None:
    wire = Article.from_sentences(
        ["The ferry and a tug were in the harbour.", "Gulls circled over the old market."]
    )
    rewrite = Article.from_sentences(
        ["A tug and the ferry lay in the harbour.", "Gulls circled over the market."]
    )
    words = " ".join(why(reading(compare(wire, rewrite)), 0))
    named = words.partition("Both say ")[2].partition(".")[0].replace(" and ", ", ").split(", ")
    assert {"ferry", "tug", "harbour"} == set(named)
    assert "likeness" not in words
    assert "score" not in words


def test_neighbours_on_both_sides_are_one_reason() -> None:
    middle = [
        "Quay Street is shut.",
        "A tug freed the ferry at noon.",
        "Gulls circled over a market.",
    ]
    other = [middle[0], "At noon the ferry was freed by a tug.", middle[2]]
    both = compare(Article.from_sentences(middle), Article.from_sentences(other))
    words = " ".join(why(reading(both), 1))
    assert words.count("pair") == 1
    assert "The sentences before and after them are pairs too." in words


def test_several_numbers_are_numbers_and_a_name_stands_without_the_ending_of_a_genitive() -> None:
    wire = Article.from_sentences(
        ["The harbour is shut.", "Repairs of Mill Lane's 31 lamps and 46 posts begin in May."]
    )
    rewrite = Article.from_sentences(
        ["The harbour is shut.", "In May 31 lamps and 46 posts are mended in Lane's old town."]
    )
    words = " ".join(why(reading(compare(wire, rewrite)), 1))
    assert "Both have the numbers 31 and 46." in words
    assert "Both name Lane and May." in words


def test_where_no_blanks_part_words_what_both_say_is_told_in_stretches() -> None:
    said = (
        "港の管理組合は{}から改修工事を始めると発表した。",
        "港の管理組合は{}に改修工事を始めるという。",
    )
    base, other = (
        Article.from_sentences(["雨が降った。", one.format(day), "船は出なかった。"], "ja")
        for one, day in zip(said, ("9月4日", "9月5日"), strict=True)
    )
    words = " ".join(why(reading(compare(base, other)), 1, None))
    assert "Both say 港の管理組合は9月 and 改修工事を始めると" in words
