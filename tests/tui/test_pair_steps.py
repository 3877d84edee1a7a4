"""Steps from state to state: what each key does to a pair, without a screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader import compare, load
from reader.library.folders import SAMPLES
from reader.model import Judgement, ReviewedComparison, Severity, Side, Verdict
from reader.settings.settings import Settings
from reader.theme.files import palette_named
from reader.tui import captions
from reader.tui.environment import Environment
from reader.tui.pair import (
    closing,
    correcting,
    handing_over,
    judging,
    moving,
    searching,
    undoing,
    viewing,
)
from reader.tui.pair.pair_state import PairState, opening
from reader.tui.pair.wanted import (
    Ask,
    Compare,
    HandOver,
    Judge,
    OpenAnother,
    OpenPrompt,
    StorePins,
)
from reader.view.search import SearchQuery


def opened() -> PairState:
    """A pair that is compared."""
    names = ("workshop-1-wire.txt", "workshop-3-rewrite.md")
    left, right = (load(SAMPLES / name) for name in names)
    return opening(left, right, Settings()).compared(ReviewedComparison(compare(left, right)))


PAIR = opened()


def test_no_step_changes_the_state_it_starts_from() -> None:
    before = PAIR
    moving.next_change(PAIR)
    viewing.extent(PAIR)
    assert before == PAIR
    assert before.wanted == ()


def test_steps_along_the_changes_end_with_a_notice_and_can_be_gone_back() -> None:
    state = PAIR
    for _ in range(100):
        state = moving.next_change(state)
    assert state.notice == captions.LAST_CHANGE
    assert PAIR.reading and state.cursor == PAIR.reading.changes[-1]
    assert moving.jump_back(state).cursor == PAIR.reading.changes[-2]


def test_the_sentence_under_the_cursor_stays_where_rows_are_left_out() -> None:
    there = moving.last(PAIR)
    folded = viewing.extent(viewing.extent(there))
    assert folded.here == there.here
    assert folded.row_count < there.row_count


def test_a_search_goes_to_the_first_match_from_here_on() -> None:
    state = searching.taken(SearchQuery("union"))(PAIR)
    assert state.found.hits > 1
    assert state.passage == state.found.passages[0]
    assert searching.next_match(state).passage == state.found.passages[1]
    assert searching.given_up(state).found.hits == 0


def test_a_question_makes_a_step_of_the_letter_that_answers_it() -> None:
    (asked,) = viewing.only(PAIR).wanted
    assert isinstance(asked, Ask)
    assert "1" in asked.choices
    assert asked.then("1")(PAIR).lens.least is Severity.HIGH


def test_what_is_said_is_shown_stored_and_taken_back() -> None:
    state = judging.judged(PAIR, {0: Judgement(Verdict.CONFIRMED, "asked")})
    (stored,) = state.wanted
    assert isinstance(stored, Judge)
    assert judging.finding_judgement(state, 0).verdict is Verdict.CONFIRMED
    back = undoing.undo(replace(state, wanted=()))
    assert judging.finding_judgement(back, 0).empty
    assert isinstance(back.wanted[0], Judge)


def test_two_marked_sentences_are_paired_and_compared_anew() -> None:
    marked = correcting.marking(Side.LEFT)(correcting.marking(Side.RIGHT)(PAIR))
    state = correcting.pin(replace(marked, wanted=()))
    assert [type(wanted) for wanted in state.wanted] == [StorePins, Compare]
    assert state.marked == {}
    assert correcting.pin(PAIR).notice == captions.MARK_BOTH


def test_what_was_said_is_handed_over_into_a_file_that_is_not_there_yet(tmp_path: Path) -> None:
    state = judging.saying(Verdict.ERROR)(PAIR)
    (asked,) = handing_over.hand_over(replace(state, wanted=())).wanted
    assert isinstance(asked, Ask)
    named = asked.then("m")(replace(state, wanted=()))
    assert named.wanted == (OpenPrompt("file", "samples-workshop-3-rewrite.handover.md"),)
    path = tmp_path / "said.md"
    (wanted,) = handing_over.into(str(path))(replace(named, wanted=())).wanted
    assert isinstance(wanted, HandOver)
    allowed = Environment({"USER": "ida"}, tmp_path)
    assert "1 judgement handed over" in handing_over.written_to_file(wanted, allowed)
    assert "**ERROR**" in path.read_text(encoding="utf-8")
    assert "is there already" in handing_over.written_to_file(wanted, allowed)
    assert handing_over.written_to_file(wanted, Environment()) == captions.NOT_HANDED_OVER


def test_the_pair_itself_is_written_as_a_page_with_what_was_said(tmp_path: Path) -> None:
    assert PAIR.reading
    worst = PAIR.reading.findings[0]
    said = judging.judged(PAIR, {worst: Judgement(Verdict.ERROR, "ring the mill")})
    (asked,) = handing_over.hand_over(replace(said, wanted=())).wanted
    assert isinstance(asked, Ask)
    named = asked.then("h")(replace(said, wanted=()))
    assert named.wanted == (OpenPrompt("file", "samples-workshop-3-rewrite.report.html"),)
    path = tmp_path / "pair.html"
    (wanted,) = handing_over.into(str(path))(replace(named, wanted=())).wanted
    assert isinstance(wanted, HandOver)
    allowed = Environment(folder=tmp_path)
    notice = handing_over.written_to_file(wanted, allowed, palette_named("paper"))
    assert notice == f"page written: {path}"
    page = path.read_text(encoding="utf-8")
    assert '<em class="verdict">error, note: ring the mill</em>' in page
    assert palette_named("paper").ui["background"] in page
    assert "is there already" in handing_over.written_to_file(wanted, allowed)


def test_the_next_telling_opens_at_the_sentence_of_the_wire_copy() -> None:
    there = moving.to_numbered(PAIR, "s9")
    (wanted,) = searching.telling(1)(there).wanted
    assert wanted == OpenAnother(1, story=True, sentence=8)
    (wanted,) = searching.next_open(PAIR).wanted
    assert wanted == OpenAnother(1)


def test_closing_peels_one_layer_at_a_time() -> None:
    state = replace(viewing.only(PAIR).wanted[0].then("1")(PAIR), explained=True)  # type: ignore[union-attr]
    for open_layers in (True, False):
        peeled = closing.peeled(state)
        assert peeled
        assert peeled.lens.filters is open_layers
        state = peeled
    assert closing.peeled(state) is None
