"""Laws that hold for any two texts."""

from itertools import accumulate

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.edits import Options, edits
from reader.model import Edit, Op, Span
from reader.text import words

LANGUAGES = ("en", "ko", "ja", "zh", "de", "xx")
TOKENS = """
the of pier Kim Lee Jong-un 7-14 7–14 3 million 3 000 $5 . , “ ” " ' — - ( ) don't U.S. The Pier
_ l'eau e\u0301 \u0301 \ud800 \u200b 항구는 항구를 항구 는 강조했다 橋 は の 京 東京 スマート
三百 👨‍👩‍👧 🇰🇷
"""
VOCABULARY = TOKENS.split()
RUNS = st.lists(st.sampled_from(VOCABULARY), max_size=14).flatmap(
    lambda pieces: st.lists(
        st.sampled_from([" ", " ", " ", "", "\u00a0", "\n\n", "  "]),
        min_size=len(pieces),
        max_size=len(pieces),
    ).map(lambda gaps: "".join(a + b for a, b in zip(pieces, gaps, strict=True)))
)
PHRASES = [
    *("The old pier", "THE OLD PIER", "on Monday morning", "said Ana Ruiz", "officials met"),
    *("in the town hall", "항구는", "다시 열었다", "図書館を開いた", "7-14", "3 million", "“yes”"),
    *(", ", ". ", "and", "the", "of"),
]
RETOLD = st.tuples(*2 * [st.lists(st.sampled_from(PHRASES), max_size=8, unique=True).map(" ".join)])
PAIRS = st.one_of(
    st.tuples(st.one_of(RUNS, st.text(max_size=30)), st.one_of(RUNS, st.text())), RETOLD, RETOLD
)
OPTIONS = st.builds(Options, st.booleans(), st.sampled_from([0.0, 0.25, 1.0]))
BEFORE, AFTER = "Before it. ", " After it."


def compared(left: str, right: str, options: Options, language: str) -> tuple[Edit, ...]:
    return edits(left, Span(0, len(left)), right, Span(0, len(right)), options, language)


@given(PAIRS, OPTIONS, st.sampled_from(LANGUAGES))
def test_edits_part_both_runs_in_order(
    pair: tuple[str, str], options: Options, language: str
) -> None:
    left, right = (BEFORE + side + AFTER for side in pair)
    spans = [Span(len(BEFORE), len(BEFORE) + len(side)) for side in pair]
    found = edits(left, spans[0], right, spans[1], options, language)
    assert "".join(left[slice(*edit.left)] for edit in found) == pair[0]
    assert "".join(right[slice(*edit.right)] for edit in found) == pair[1]
    for side, span in zip(("left", "right"), spans, strict=True):
        ends = [span.start, *(getattr(edit, side).end for edit in found)]
        assert [getattr(edit, side).start for edit in found] == ends[:-1]
        assert ends[-1] == span.end


@given(PAIRS, OPTIONS, st.sampled_from(LANGUAGES))
def test_an_op_says_which_sides_have_words(
    pair: tuple[str, str], options: Options, language: str
) -> None:
    for edit in compared(*pair, options, language):
        both = bool(edit.left.end > edit.left.start), bool(edit.right.end > edit.right.start)
        wanted = {Op.DELETE: (True, False), Op.INSERT: (False, True)}.get(edit.op, (True, True))
        assert both == wanted


@given(PAIRS, st.sampled_from(LANGUAGES))
def test_equal_stretches_have_equal_keys_token_for_token(
    pair: tuple[str, str], language: str
) -> None:
    for edit in compared(*pair, Options(), language):
        if edit.op is Op.EQUAL:
            assert keys(pair[0], edit.left) == keys(pair[1], edit.right)


@given(PAIRS, st.sampled_from(LANGUAGES))
def test_with_typography_equal_stretches_are_the_same_text(
    pair: tuple[str, str], language: str
) -> None:
    for edit in compared(*pair, Options(typography=True), language):
        if edit.op is Op.EQUAL:
            assert pair[0][slice(*edit.left)] == pair[1][slice(*edit.right)]


@given(PAIRS, OPTIONS, st.sampled_from(LANGUAGES))
def test_no_edit_begins_or_ends_inside_a_token(
    pair: tuple[str, str], options: Options, language: str
) -> None:
    found = compared(*pair, options, language)
    for text, side in zip(pair, ("left", "right"), strict=True):
        places = {*accumulate(map(len, words.pieces(text, finer=True)), initial=0)}
        assert {getattr(edit, side).end for edit in found} <= places


@given(PAIRS, OPTIONS, st.sampled_from(LANGUAGES))
def test_the_sides_exchanged_mirror_the_edits(
    pair: tuple[str, str], options: Options, language: str
) -> None:
    mirrored = {Op.DELETE: Op.INSERT, Op.INSERT: Op.DELETE}
    assert compared(pair[1], pair[0], options, language) == tuple(
        Edit(mirrored.get(edit.op, edit.op), edit.right, edit.left, edit.moved)
        for edit in compared(*pair, options, language)
    )


@example(("the pier and on Monday it shut", "on Monday and the pier it shut"), "en")
@example(
    (
        "항구는 다시 열었다 THE OLD PIER on Monday morning",
        "다시 열었다 on Monday morning 항구는 THE OLD PIER The old pier",
    ),
    "en",
)
@given(PAIRS, st.sampled_from(LANGUAGES))
def test_what_moved_stands_on_the_other_side_too(pair: tuple[str, str], language: str) -> None:
    left, right = pair
    found = [edit for edit in compared(left, right, Options(), language) if edit.moved]
    gone = [folded(left, edit.left) for edit in found if edit.op is Op.DELETE]
    come = [folded(right, edit.right) for edit in found if edit.op is Op.INSERT]
    assert len(gone) + len(come) == len(found)
    assert sorted(gone) == sorted(come)


@given(st.text(), OPTIONS)
def test_a_text_and_itself_are_one_equal_edit(text: str, options: Options) -> None:
    whole = Span(0, len(text))
    assert compared(text, text, options, "en") == ((Edit(Op.EQUAL, whole, whole),) if text else ())


@pytest.mark.parametrize("unit", ["a ", "漢字", ".,", "가나는 ", "Kim ", "the pier of ", "e\u0301"])
def test_a_hundred_kilobytes_of_one_thing_are_compared_with_a_variant(unit: str) -> None:
    left = unit * (100_000 // len(unit))
    right = left[: len(left) // 2] + "x" + left[len(left) // 2 + 7 :]
    found = compared(left, right, Options(), "en")
    assert sum(edit.right.end - edit.right.start for edit in found) == len(right)


def keys(text: str, span: Span) -> list[str]:
    found = [words.key(piece).strip() for piece in words.pieces(text, *span, finer=True)]
    return [key for key in found if key]


def folded(text: str, span: Span) -> str:
    return " ".join(key for key in keys(text, span) if words.is_word(key)).casefold()
