"""What a session stores of a pair: verdicts, notes, pins, positions, found again by words."""

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
    """Opens a session with one memory; each is another run of the program."""
    desks: list[ReviewSession] = []

    def another() -> ReviewSession:
        for session in desks:
            session.close()
        desks.append(ReviewSession(Settings(), tmp_path / "state"))
        return desks[-1]

    yield another
    for session in desks:
        session.close()
        assert session.notice == ""


def passage_with(reviewed: ReviewedComparison, left: int) -> int:
    """The index of the passage with a sentence of the base."""
    passages = reviewed.comparison.passages
    return next(k for k, passage in enumerate(passages) if left in passage.bead.left)


def verdicts(reviewed: ReviewedComparison) -> dict[int, tuple[str | None, str]]:
    """Verdict and note by the base's sentence, of the passages of which something is said."""
    passages = reviewed.comparison.passages
    return {
        passages[k].bead.left[0]: (said.verdict, said.note) for k, said in reviewed.reviews.items()
    }


# Reviewing


def test_a_verdict_is_there_at_once_and_in_the_next_run(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()
    reviewed = session.compare(WIRE, REWRITE)
    reviewed = session.review(reviewed.comparison, passage_with(reviewed, 1), Verdict.ERROR)
    assert verdicts(reviewed) == {1: (Verdict.ERROR, "")}
    assert verdicts(opened().compare(WIRE, REWRITE)) == {1: (Verdict.ERROR, "")}


def test_a_verdict_keeps_the_note_and_a_note_the_verdict(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()
    reviewed = session.compare(WIRE, REWRITE)
    one, told = passage_with(reviewed, 1), reviewed.comparison
    session.note(told, one, "Which number?")
    assert verdicts(session.review(told, one, Verdict.ASK)) == {1: ("ask", "Which number?")}
    assert verdicts(session.note(told, one, "120.")) == {1: ("ask", "120.")}
    assert verdicts(session.review(told, one, None)) == {1: (None, "120.")}
    assert verdicts(session.review(told, one, Verdict.FAIR, "")) == {1: ("fair", "")}
    assert verdicts(session.review(told, one, None)) == {}
    assert verdicts(opened().compare(WIRE, REWRITE)) == {}


def test_a_finding_is_judged_and_noted_as_a_passage_is(opened: Callable[[], ReviewSession]) -> None:
    session = opened()
    found = session.compare(WIRE, REWRITE).comparison
    number = [found.kind for found in found.findings].index(FactKind.NUMBER)
    assert session.judge(found, number, Verdict.CONFIRMED).verdicts == {number: "confirmed"}
    reviewed = session.judge(found, number, Verdict.DISMISSED, "A slip.")
    assert reviewed.verdicts == {number: "dismissed"}
    assert opened().compare(WIRE, REWRITE).findings[number].note == "A slip."


def test_a_note_is_cut_alike_at_once_and_in_the_next_run(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()
    reviewed = session.note(session.compare(WIRE, REWRITE).comparison, 0, "\ud800" + "x" * 20_000)
    assert reviewed.reviews[0].note == "?" + "x" * (LONGEST_NOTE - 1)
    assert opened().compare(WIRE, REWRITE).reviews[0].note == reviewed.reviews[0].note


def test_a_verdict_on_an_older_comparison_is_kept_too(opened: Callable[[], ReviewSession]) -> None:
    session = opened()
    older = session.compare(WIRE, REWRITE)
    session.compare(REWRITE, WIRE)
    assert verdicts(session.review(older.comparison, passage_with(older, 1), Verdict.FAIR)) == {
        1: ("fair", "")
    }
    assert verdicts(session.compare(WIRE, REWRITE)) == {1: ("fair", "")}


def test_an_edited_pair_says_so_once_and_keeps_the_marks_that_hold(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()
    reviewed = session.compare(WIRE, REWRITE)
    session.review(reviewed.comparison, passage_with(reviewed, 1), Verdict.FAIR)
    again = session.compare(EDITED, REWRITE)
    assert again.changed
    assert verdicts(again) == {2: ("fair", "")}
    assert not session.review(again.comparison, 0, Verdict.REVIEWED).changed
    assert not opened().compare(EDITED, REWRITE).changed


def test_two_instances_see_what_the_other_wrote_when_they_next_compare(tmp_path: Path) -> None:
    one, other = (ReviewSession(Settings(), tmp_path) for _ in range(2))
    first, second = one.compare(WIRE, REWRITE), other.compare(WIRE, REWRITE)
    one.review(first.comparison, passage_with(first, 1), Verdict.ERROR)
    other.review(second.comparison, passage_with(second, 2), Verdict.FAIR)
    one.close()
    other.close()
    both = {1: ("error", ""), 2: ("fair", "")}
    assert verdicts(one.compare(WIRE, REWRITE)) == both
    assert verdicts(other.compare(WIRE, REWRITE)) == both
    one.close()
    other.close()


# Pins, places, what is asked for


def test_pins_are_honoured_at_once_and_in_the_next_run(opened: Callable[[], ReviewSession]) -> None:
    session = opened()
    pins = (Pin(1, 1, together=False), Pin(3, 1))
    session.compare(WIRE, REWRITE)
    session.pin(WIRE, REWRITE, pins)
    for reviewed in (session.compare(WIRE, REWRITE), opened().compare(WIRE, REWRITE)):
        assert reviewed.pins == pins
        passages = reviewed.comparison.passages
        assert passages[passage_with(reviewed, 1)].kind is Kind.OMITTED
        by_hand = passages[passage_with(reviewed, 3)].bead
        assert (by_hand.right, by_hand.matched_by) == (range(1, 2), MatchedBy.BY_HAND)


def test_pins_hold_with_the_sides_exchanged_and_after_an_edit_elsewhere(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()
    session.pin(WIRE, REWRITE, [Pin(3, 1)])
    assert session.compare(REWRITE, WIRE).pins == (Pin(1, 3),)
    assert session.compare(EDITED, REWRITE).pins == (Pin(4, 1),)


def test_a_pair_is_found_as_it_was_left(opened: Callable[[], ReviewSession]) -> None:
    session = opened()
    reviewed = session.compare(WIRE, REWRITE)
    assert reviewed.last_position is None
    session.leave(reviewed.comparison, passage_with(reviewed, 2), "stacked", (1, 4))
    again = opened().compare(EDITED, REWRITE)
    assert again.last_position == LastPosition(passage_with(again, 3), "stacked")


def test_a_place_whose_words_are_gone_leaves_the_view(opened: Callable[[], ReviewSession]) -> None:
    session = opened()
    reviewed = session.compare(WIRE, REWRITE)
    session.leave(reviewed.comparison, passage_with(reviewed, 0), "side")
    recast = article("All other words.", "And more.", source="wire.txt")
    assert session.compare(recast, REWRITE).last_position == LastPosition(None, "side")


def test_likeness_and_typography_can_be_asked_for_otherwise_than_the_settings_say(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()

    def kinds(asked: Overrides) -> list[Kind]:
        reviewed = session.compare(WIRE, REWRITE, overrides=asked)
        return [reviewed.comparison.passages[passage_with(reviewed, k)].kind for k in (1, 2)]

    assert kinds(Overrides()) == [Kind.REWORDED, Kind.SAME]
    assert kinds(Overrides(typography=True)) == [Kind.REWORDED, Kind.REWORDED]
    assert kinds(Overrides(likeness=1.0))[0] is Kind.OMITTED
    assert kinds(Overrides()) == [Kind.REWORDED, Kind.SAME]


def test_a_comparison_that_is_given_up_leaves_the_desk_as_it_was(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()
    reviewed = session.compare(WIRE, REWRITE)

    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        session.compare(EDITED, REWRITE, stop)
    assert verdicts(session.review(reviewed.comparison, 0, Verdict.FAIR)) == {0: ("fair", "")}


def test_small_settings_and_rules_are_remembered(opened: Callable[[], ReviewSession]) -> None:
    session = opened()
    session.remember("view", "stacked")
    session.remember("theme", "day")
    session.remember("theme", None)
    session.switch_off("number.value")
    session.switch_off("number.changed")
    session = opened()
    assert (session.remembered("view"), session.remembered("theme")) == ("stacked", None)
    assert session.switch_on() == 2
    assert session.switch_on() == 0


# Trouble with the memory


def works(session: ReviewSession) -> bool:
    """Whether everything said is known for as long as the session stands."""
    reviewed = session.compare(WIRE, REWRITE)
    session.pin(WIRE, REWRITE, [Pin(3, 1)])
    session.review(reviewed.comparison, 0, Verdict.FAIR, "As it was.")
    session.leave(reviewed.comparison, 0, "side")
    session.remember("view", "side")
    again = session.compare(WIRE, REWRITE)
    last_position = again.last_position == LastPosition(0, "side")
    kept = again.pins == (Pin(3, 1),) and again.reviews[0].note == "As it was."
    return last_position and kept and session.remembered("view") == "side"


def damaged(folder: Path) -> None:
    (folder / "state.db").write_bytes(b"\0" * 4096)


def from_the_future(folder: Path) -> None:
    with closing(ReviewSession(Settings(), folder)) as session:
        session.remembered("view")
    with closing(sqlite3.connect(folder / "state.db")) as connection:
        connection.execute("PRAGMA user_version = 999")
        connection.commit()


def without_a_home(folder: Path) -> None:
    folder.rmdir()
    folder.write_text("a file where a folder should be")


def read_only(folder: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    with closing(ReviewSession(Settings(), folder)) as session:
        session.remembered("view")
    (folder / "state.db").chmod(0o400)
    folder.chmod(0o500)


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (damaged, "memory damaged: kept as state.db.damaged-1"),
        (from_the_future, "not kept: from a newer version of Wire"),
        (without_a_home, "not kept: Not a directory"),
        (read_only, "not kept: the file is read-only"),
    ],
)
def test_trouble_with_the_memory_stops_no_work_and_is_told_once(
    trouble: Callable[[Path], None], said: str, tmp_path: Path
) -> None:
    (tmp_path / "state").mkdir()
    trouble(tmp_path / "state")
    notices: list[str] = []
    with closing(ReviewSession(Settings(), tmp_path / "state")) as session:
        session.listen(notices.append)
        assert works(session)
        (notice,) = notices
        assert said in notice
        assert notice.endswith(f"({tmp_path}/state/state.db)")
        assert session.close() == session.notice == notice


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Another program has the state file and lets nobody write."""
    with closing(sqlite3.connect(folder / "state.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def test_what_is_said_while_another_program_holds_the_file_waits_behind_the_screen(
    tmp_path: Path,
) -> None:
    session = ReviewSession(Settings(), tmp_path)
    told = session.compare(WIRE, REWRITE).comparison
    with held(tmp_path):
        for passage in range(len(told.passages)):
            reviewed = session.review(told, passage, Verdict.FAIR)
        session.pin(WIRE, REWRITE, [Pin(3, 1)])
        session.leave(told, 0, "side")
        assert len(reviewed.reviews) == len(told.passages)
    session.close(30)
    with closing(ReviewSession(Settings(), tmp_path)) as later:
        again = later.compare(WIRE, REWRITE)
    assert again.pins == (Pin(3, 1),)
    assert verdicts(again)[0] == ("fair", "")


def test_closing_waits_for_what_was_said_but_not_for_ever(tmp_path: Path) -> None:
    session = ReviewSession(Settings(), tmp_path)
    session.remembered("view")
    with held(tmp_path):
        session.remember("view", "side")
        assert session.close(0.01).startswith("not kept: the file is busy")
    assert session.close(30) == ""
    with closing(ReviewSession(Settings(), tmp_path)) as later:
        assert later.remembered("view") == "side"


def test_verdicts_from_the_screen_and_comparisons_behind_it_do_not_disturb_each_other(
    opened: Callable[[], ReviewSession],
) -> None:
    session = opened()
    told = session.compare(WIRE, REWRITE).comparison

    def compare_on() -> None:
        for _ in range(5):
            session.compare(WIRE, REWRITE)

    behind = Thread(target=compare_on)
    behind.start()
    for passage in range(len(told.passages)):
        session.review(told, passage, Verdict.FAIR)
    behind.join()
    assert len(session.compare(WIRE, REWRITE).reviews) == len(told.passages)
