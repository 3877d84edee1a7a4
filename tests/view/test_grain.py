"""The wording told more or less finely."""

from __future__ import annotations

import pytest

from reader.comparison.pipeline import compare
from reader.model import Article, Comparison, Kind, Mark, Op, Side
from reader.view.grain import grained
from reader.view.lens import Grain, Lens
from reader.view.rows import rows_of

BEFORE = "The old ferry left the small harbour at noon, said Ahn Mira, who runs the quiet line."
AFTER = "The red ferry left the stone harbour at noon, said Ahn Mira, who owns the quiet line."


def comparison(before: str = BEFORE, after: str = AFTER) -> Comparison:
    """One sentence against one."""
    return compare(Article.from_sentences([before]), Article.from_sentences([after]))


def changed(grain: Grain) -> list[str]:
    """The base's words that are marked."""
    row = rows_of(comparison(), Lens(grain=grain))[0]
    return [
        BEFORE[a:b].strip() for (a, b), mark in row.left if mark in (Mark.REWORDED, Mark.OMITTED)
    ]


def test_each_changed_word_is_marked_by_itself() -> None:
    assert changed(Grain.WORD) == ["old", "small", "runs"]


def test_changes_with_few_words_between_them_are_one_phrase_within_a_clause() -> None:
    assert changed(Grain.PHRASE) == ["old ferry left the small", "runs"]


def test_a_reworded_sentence_is_marked_as_a_whole() -> None:
    assert changed(Grain.SENTENCE) == [BEFORE]


def test_no_wording_is_marked_but_its_sign_stays() -> None:
    row = rows_of(comparison(), Lens(grain=Grain.OFF))[0]
    assert changed(Grain.OFF) == []
    assert row.sign == "reworded"


@pytest.mark.parametrize("grain", Grain)
def test_findings_stay_marked_at_every_grain(grain: Grain) -> None:
    told = comparison("Seven boats left the port.", "Nine boats left the port.")
    assert [m for _, m in rows_of(told, Lens(grain=grain))[0].left].count(Mark.QUOTE) == 1


@pytest.mark.parametrize("grain", Grain)
@pytest.mark.parametrize("after", [AFTER, "The ferry left.", "A wholly other line of words."])
def test_at_every_grain_the_edits_cover_both_sides(grain: Grain, after: str) -> None:
    told = comparison(BEFORE, after)
    for passage in told.passages:
        edits = grained(passage, grain, told.left.text)
        for side in Side:
            spans = [edit.left if side is Side.LEFT else edit.right for edit in edits]
            words = "".join(told.article(side).text[a:b] for a, b in spans)
            whole = "".join(told.article(side).sentence_text(k) for k in passage.run(side))
            assert words == whole


def test_a_number_that_did_not_change_stands_in_no_phrase() -> None:
    told = comparison("Some 40 boats left the port.", "About 40 ships left the port.")
    edits = grained(told.passages[0], Grain.PHRASE, told.left.text)
    assert told.passages[0].kind is Kind.REWORDED
    assert any(e.op is Op.EQUAL and "40" in told.left.text[slice(*e.left)] for e in edits)
