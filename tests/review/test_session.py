"""What the desk keeps of a pair: verdicts, notes, pins and places, found again by their words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from reader.errors import Cancelled
from reader.model import (
    LONGEST_NOTE,
    Article,
    FactKind,
    Kind,
    LastPosition,
    MatchedBy,
    Overrides,
    Pin,
    ReviewedComparison,
    Verdict,
)
from reader.review.session import ReviewSession
from reader.settings.settings import Settings


def article(*sentences: str, source: str) -> Article:
    return replace(Article.from_sentences(sentences), source=source)


WIRE = article(
    "The mill at Orreby will close in May.",
    "It employs 120 people.",
    "The owner calls the river “too low”.",
    "A union leader spoke of a betrayal.",
    source="wire.txt",
)
REWRITE = article(
    "The mill at Orreby closes in May.",
    "It employs 210 people.",
    'The owner calls the river "too low".',
    source="rewrite.txt",
)
EDITED = article(
    "A new lead.", *map(WIRE.sentence_text, range(len(WIRE.sentences))), source="wire.txt"
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[], ReviewSession]]:
    """Opens a desk with one memory; each is another run of the program."""
    desks: list[ReviewSession] = []

    def another() -> ReviewSession:
        for desk in desks:
            desk.close()
        desks.append(ReviewSession(Settings(), tmp_path / "state"))
        return desks[-1]

    yield another
    for desk in desks:
        desk.close()
        assert desk.notice == ""


def passage_with(judged: ReviewedComparison, left: int) -> int:
    """The index of the passage with a sentence of the base."""
    passages = judged.comparison.passages
    return next(k for k, passage in enumerate(passages) if left in passage.bead.left)


def verdicts(judged: ReviewedComparison) -> dict[int, tuple[str | None, str]]:
    """Verdict and note by the base's sentence, of the passages of which something is said."""
    passages = judged.comparison.passages
    return {
        passages[k].bead.left[0]: (said.verdict, said.note) for k, said in judged.reviews.items()
    }


# Reviewing


def test_a_verdict_is_there_at_once_and_in_the_next_run(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()
    judged = desk.compare(WIRE, REWRITE)
    judged = desk.review(judged.comparison, passage_with(judged, 1), "error")
    assert verdicts(judged) == {1: (Verdict.ERROR, "")}
    assert verdicts(opened().compare(WIRE, REWRITE)) == {1: (Verdict.ERROR, "")}


def test_a_verdict_keeps_the_note_and_a_note_the_verdict(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()
    judged = desk.compare(WIRE, REWRITE)
    one, told = passage_with(judged, 1), judged.comparison
    desk.note(told, one, "Which number?")
    assert verdicts(desk.review(told, one, "ask")) == {1: ("ask", "Which number?")}
    assert verdicts(desk.note(told, one, "120.")) == {1: ("ask", "120.")}
    assert verdicts(desk.review(told, one, None)) == {1: (None, "120.")}
    assert verdicts(desk.review(told, one, "fair", "")) == {1: ("fair", "")}
    assert verdicts(desk.review(told, one, None)) == {}
    assert verdicts(opened().compare(WIRE, REWRITE)) == {}


def test_a_finding_is_judged_and_noted_as_a_passage_is(opened: Callable[[], ReviewSession]) -> None:
    desk = opened()
    found = desk.compare(WIRE, REWRITE).comparison
    number = [found.kind for found in found.findings].index(FactKind.NUMBER)
    assert desk.judge(found, number, "confirmed").verdicts == {number: "confirmed"}
    judged = desk.judge(found, number, "dismissed", "A slip.")
    assert judged.verdicts == {number: "dismissed"}
    assert opened().compare(WIRE, REWRITE).findings[number].note == "A slip."


def test_a_note_is_cut_alike_at_once_and_in_the_next_run(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()
    judged = desk.note(desk.compare(WIRE, REWRITE).comparison, 0, "\ud800" + "x" * 20_000)
    assert judged.reviews[0].note == "?" + "x" * (LONGEST_NOTE - 1)
    assert opened().compare(WIRE, REWRITE).reviews[0].note == judged.reviews[0].note


def test_a_verdict_on_an_older_comparison_is_kept_too(opened: Callable[[], ReviewSession]) -> None:
    desk = opened()
    older = desk.compare(WIRE, REWRITE)
    desk.compare(REWRITE, WIRE)
    assert verdicts(desk.review(older.comparison, passage_with(older, 1), "fair")) == {
        1: ("fair", "")
    }
    assert verdicts(desk.compare(WIRE, REWRITE)) == {1: ("fair", "")}


def test_an_edited_pair_says_so_once_and_keeps_the_marks_that_hold(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()
    judged = desk.compare(WIRE, REWRITE)
    desk.review(judged.comparison, passage_with(judged, 1), "fair")
    again = desk.compare(EDITED, REWRITE)
    assert again.changed
    assert verdicts(again) == {2: ("fair", "")}
    assert not desk.review(again.comparison, 0, "reviewed").changed
    assert not opened().compare(EDITED, REWRITE).changed


def test_two_instances_see_what_the_other_wrote_when_they_next_compare(tmp_path: Path) -> None:
    one, other = (ReviewSession(Settings(), tmp_path) for _ in range(2))
    first, second = one.compare(WIRE, REWRITE), other.compare(WIRE, REWRITE)
    one.review(first.comparison, passage_with(first, 1), "error")
    other.review(second.comparison, passage_with(second, 2), "fair")
    one.close()
    other.close()
    both = {1: ("error", ""), 2: ("fair", "")}
    assert verdicts(one.compare(WIRE, REWRITE)) == both
    assert verdicts(other.compare(WIRE, REWRITE)) == both


# Pins, places, what is asked for


def test_pins_are_honoured_at_once_and_in_the_next_run(opened: Callable[[], ReviewSession]) -> None:
    desk = opened()
    pins = (Pin(1, 1, together=False), Pin(3, 1))
    desk.compare(WIRE, REWRITE)
    desk.pin(WIRE, REWRITE, pins)
    for judged in (desk.compare(WIRE, REWRITE), opened().compare(WIRE, REWRITE)):
        assert judged.pins == pins
        passages = judged.comparison.passages
        assert passages[passage_with(judged, 1)].kind is Kind.OMITTED
        by_hand = passages[passage_with(judged, 3)].bead
        assert (by_hand.right, by_hand.matched_by) == (range(1, 2), MatchedBy.BY_HAND)


def test_pins_hold_with_the_sides_exchanged_and_after_an_edit_elsewhere(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()
    desk.pin(WIRE, REWRITE, [Pin(3, 1)])
    assert desk.compare(REWRITE, WIRE).pins == (Pin(1, 3),)
    assert desk.compare(EDITED, REWRITE).pins == (Pin(4, 1),)


def test_a_pair_is_found_as_it_was_left(opened: Callable[[], ReviewSession]) -> None:
    desk = opened()
    judged = desk.compare(WIRE, REWRITE)
    assert judged.last_position is None
    desk.leave(judged.comparison, passage_with(judged, 2), "stacked", (1, 4))
    again = opened().compare(EDITED, REWRITE)
    assert again.last_position == LastPosition(passage_with(again, 3), "stacked")


def test_a_place_whose_words_are_gone_leaves_the_view(opened: Callable[[], ReviewSession]) -> None:
    desk = opened()
    judged = desk.compare(WIRE, REWRITE)
    desk.leave(judged.comparison, passage_with(judged, 0), "side")
    recast = article("All other words.", "And more.", source="wire.txt")
    assert desk.compare(recast, REWRITE).last_position == LastPosition(None, "side")


def test_likeness_and_typography_can_be_asked_for_otherwise_than_the_settings_say(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()

    def kinds(asked: Overrides) -> list[Kind]:
        judged = desk.compare(WIRE, REWRITE, overrides=asked)
        return [judged.comparison.passages[passage_with(judged, k)].kind for k in (1, 2)]

    assert kinds(Overrides()) == [Kind.REWORDED, Kind.SAME]
    assert kinds(Overrides(typography=True)) == [Kind.REWORDED, Kind.REWORDED]
    assert kinds(Overrides(likeness=1.0))[0] is Kind.OMITTED
    assert kinds(Overrides()) == [Kind.REWORDED, Kind.SAME]


def test_a_comparison_that_is_given_up_leaves_the_desk_as_it_was(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()
    judged = desk.compare(WIRE, REWRITE)

    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.compare(EDITED, REWRITE, stop)
    assert verdicts(desk.review(judged.comparison, 0, "fair")) == {0: ("fair", "")}


def test_small_settings_and_rules_are_remembered(opened: Callable[[], ReviewSession]) -> None:
    desk = opened()
    desk.remember("view", "stacked")
    desk.remember("theme", "day")
    desk.remember("theme", None)
    desk.switch_off("number.value")
    desk.switch_off("number.changed")
    desk = opened()
    assert (desk.remembered("view"), desk.remembered("theme")) == ("stacked", None)
    assert desk.switch_on() == 2
    assert desk.switch_on() == 0


# Trouble with the memory


def works(desk: ReviewSession) -> bool:
    """Whether everything said is known for as long as the desk stands."""
    judged = desk.compare(WIRE, REWRITE)
    desk.pin(WIRE, REWRITE, [Pin(3, 1)])
    desk.review(judged.comparison, 0, "fair", "As it was.")
    desk.leave(judged.comparison, 0, "side")
    desk.remember("view", "side")
    again = desk.compare(WIRE, REWRITE)
    last_position = again.last_position == LastPosition(0, "side")
    kept = again.pins == (Pin(3, 1),) and again.reviews[0].note == "As it was."
    return last_position and kept and desk.remembered("view") == "side"


def damaged(folder: Path) -> None:
    (folder / "state.db").write_bytes(b"\0" * 4096)


def from_the_future(folder: Path) -> None:
    ReviewSession(Settings(), folder).remembered("view")
    with closing(sqlite3.connect(folder / "state.db")) as connection:
        connection.execute("PRAGMA user_version = 999")
        connection.commit()


def without_a_home(folder: Path) -> None:
    folder.rmdir()
    folder.write_text("a file where a folder should be")


def read_only(folder: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    ReviewSession(Settings(), folder).remembered("view")
    (folder / "state.db").chmod(0o400)
    folder.chmod(0o500)


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (damaged, "is kept as state.db.damaged-1"),
        (from_the_future, "from a newer version"),
        (without_a_home, "forgotten when you leave"),
        (read_only, "forgotten when you leave"),
    ],
)
def test_trouble_with_the_memory_stops_no_work_and_is_told_once(
    trouble: Callable[[Path], None], said: str, tmp_path: Path
) -> None:
    (tmp_path / "state").mkdir()
    trouble(tmp_path / "state")
    desk = ReviewSession(Settings(), tmp_path / "state")
    assert desk.news() == ""
    assert works(desk)
    assert said in desk.news()
    assert desk.news() == ""
    assert said in desk.notice


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Another program has the state file and lets nobody write."""
    with closing(sqlite3.connect(folder / "state.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def test_what_is_said_while_another_program_holds_the_file_waits_behind_the_screen(
    tmp_path: Path,
) -> None:
    desk = ReviewSession(Settings(), tmp_path)
    told = desk.compare(WIRE, REWRITE).comparison
    with held(tmp_path):
        for passage in range(len(told.passages)):
            judged = desk.review(told, passage, "fair")
        desk.pin(WIRE, REWRITE, [Pin(3, 1)])
        desk.leave(told, 0, "side")
        assert len(judged.reviews) == len(told.passages)
    desk.close(30)
    again = ReviewSession(Settings(), tmp_path).compare(WIRE, REWRITE)
    assert again.pins == (Pin(3, 1),)
    assert verdicts(again)[0] == ("fair", "")


def test_closing_waits_for_what_was_said_but_not_for_ever(tmp_path: Path) -> None:
    desk = ReviewSession(Settings(), tmp_path)
    desk.remembered("view")
    with held(tmp_path):
        desk.remember("view", "side")
        desk.close(0.01)
    desk.close(30)
    assert ReviewSession(Settings(), tmp_path).remembered("view") == "side"


def test_verdicts_from_the_screen_and_comparisons_behind_it_do_not_disturb_each_other(
    opened: Callable[[], ReviewSession],
) -> None:
    desk = opened()
    told = desk.compare(WIRE, REWRITE).comparison

    def compare_on() -> None:
        for _ in range(5):
            desk.compare(WIRE, REWRITE)

    behind = Thread(target=compare_on)
    behind.start()
    for passage in range(len(told.passages)):
        desk.review(told, passage, "fair")
    behind.join()
    assert len(desk.compare(WIRE, REWRITE).reviews) == len(told.passages)
