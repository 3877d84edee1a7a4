"""What is remembered between runs: found again by content, safe in two instances, never fatal."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.facts import RULES
from reader.files.private import state_folder
from reader.model import (
    LONGEST_NOTE,
    Article,
    Bead,
    Comparison,
    Edit,
    Fact,
    FactKind,
    Finding,
    Judgement,
    LostJudgement,
    LostKind,
    Op,
    Passage,
    Pin,
    Severity,
    Span,
    Summary,
    Verdict,
)
from reader.review.state.connection import Limits
from reader.review.state.found_again import FoundJudgements, FoundPins
from reader.review.state.locations import LocatedPair
from reader.review.state.related import Relation
from reader.review.state.state import State, open_state
from reader.review.state.subjects import (
    ArticleKey,
    PairKey,
    Subject,
    finding_subjects,
    pair_key,
    passage_subjects,
    place_key,
)
from reader.review.state.visit import Visit
from reader.text.clean import match_key

ROOT = Path(__file__).parent.parent.parent
NOW, LATER = "2031-05-02T22:10:00Z", "2031-05-03T01:45:00Z"
WIRE = ("The pier opens at 9.", "Tickets cost $4.", "Rain fell.")
REWRITE = ("The pier will open at 10.", "Tickets cost $4.", "A band will play.")


def found_at(left: str, right: str) -> PairKey:
    """The pair at two paths, which is found by them alone."""
    return PairKey(ArticleKey("", place_key(left)), ArticleKey("", place_key(right)))


def article(*sentences: str, source: str = "") -> Article:
    return replace(Article.from_sentences(sentences), source=source)


def compared(left: Sequence[str], right: Sequence[str], *findings: Finding) -> Comparison:
    """Sentence k of the left against sentence k of the right; "" stands for no sentence."""
    ends, passages = [0, 0], []
    for one, other in zip(left, right, strict=True):
        starts = tuple(ends)
        ends[0] += bool(one)
        ends[1] += bool(other)
        runs = (range(starts[0], ends[0]), range(starts[1], ends[1]))
        passages.append(Passage(Bead(*runs), (Edit(Op.REPLACE, Span(0, 1), Span(0, 1)),)))
    sides = (article(*filter(None, left)), article(*filter(None, right)))
    summary = Summary(0, 0, 0, 0, 0, 0, 0, 0, 0.0, 0.0, {})
    return Comparison(*sides, (), tuple(passages), findings, (), summary)


def one_passage(left: str, right: str) -> Subject:
    (subject,) = passage_subjects(compared([left], [right]))
    return subject


def clock(left: str, right: str, passage: int = 0) -> Finding:
    """A finding on the last word of both first sentences."""
    one, other = (
        Fact(FactKind.DATE, Span(len(words) - 2, len(words) - 1), words[-2])
        for words in (left, right)
    )
    words = "another time of day"
    return Finding(RULES["date.clock"], Severity.HIGH, 0.9, words, passage, one, other)


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with open_state(tmp_path / "state") as opened:
        yield opened
        assert opened.notice == ""


PAIR = LocatedPair(article(*WIRE, source="wire.txt"), article(*REWRITE, source="rewrite.txt"))
RENAMED = LocatedPair(article(*WIRE, source="a.txt"), article(*REWRITE, source="b.txt"))
EDITED = LocatedPair(
    article("New lead.", *WIRE, source="wire.txt"), article(*REWRITE, source="rewrite.txt")
)
MIRRORED = LocatedPair(article(*REWRITE, source="rewrite.txt"), article(*WIRE, source="wire.txt"))
UNRELATED = LocatedPair(article(*WIRE, source="c.txt"), article("Else.", source="d.txt"))
BOTH = one_passage(WIRE[0], REWRITE[0])
OMITTED = one_passage(WIRE[2], "")._replace(left=2)
LATER_OMITTED = OMITTED._replace(left=3)
ALIKE = LocatedPair(
    article(*(f"Sentence {number}." for number in range(10_000)), source="a"),
    article("Another.", source="b"),
)


def omission(number: int) -> Subject:
    """A subject of its own at a sentence of the long article."""
    return Subject(f"{number:032x}", left=number)


def judgements(state: State, pair: LocatedPair, *subjects: Subject) -> dict[Subject, Judgement]:
    return dict(state.judgements(pair, subjects).judgements)


# By which words a thing is found again


@settings(deadline=None)
@given(st.text(st.sampled_from("aé’'“\"–- \u00a0ﬁ…\u200b\u0301你\ud800"), min_size=1), st.text())
def test_wordings_have_one_subject_exactly_if_they_differ_in_typography_only(
    left: str, right: str
) -> None:
    def folded(text: str) -> str:
        return match_key(text).strip()

    same = one_passage("The base.", left).digest == one_passage("The base.", right).digest
    assert same == (folded(left) == folded(right))


def test_curly_quotation_marks_and_another_dash_and_space_are_the_same_wording() -> None:
    straight = one_passage('"Aged 7-14," she said.', "Aged 9.")
    assert one_passage("“Aged 7–14,”\u00a0she said.", "Aged  9.") == straight


@settings(deadline=None)
@given(st.text(min_size=1), st.text(min_size=1))
def test_a_pair_the_other_way_round_is_the_same_subject_and_says_so(left: str, right: str) -> None:
    there, back = one_passage(left, right), one_passage(right, left)
    assert there.digest == back.digest
    assert (there.mirrored != back.mirrored) == (
        match_key(left).strip() != match_key(right).strip()
    )


def test_the_second_of_two_like_passages_is_another_subject() -> None:
    first, second, third = passage_subjects(compared(["Rain.", "Rain.", "Sun."], ["", "", "Sun."]))
    assert len({first, second, third}) == 3


def test_of_two_like_findings_in_a_passage_each_has_a_verdict_of_its_own(state: State) -> None:
    fact = Fact(FactKind.NUMBER, Span(0, 1), "4")
    first = Finding(RULES["number.lost"], Severity.HIGH, 1.0, "lost", 0, fact, None)
    second = replace(first, left=replace(fact, span=Span(6, 7)))
    both = compared(["4 and 4 more."], ["Some more."], first, second)
    other_way_round = compared(
        ["Some more."],
        ["4 and 4 more."],
        replace(second, left=None, right=second.left),
        replace(first, left=None, right=first.left),
    )
    there, back = finding_subjects(both), finding_subjects(other_way_round)
    assert there[0].digest != there[1].digest
    assert [each.digest for each in there] == [each.digest for each in back[::-1]]


def test_a_finding_is_found_again_below_other_text_and_not_with_another_value() -> None:
    before = compared(WIRE[:1], REWRITE[:1], clock(WIRE[0], REWRITE[0]))
    moved = compared(
        ["A lead.", WIRE[0]],
        ["A lead.", REWRITE[0]],
        Finding(
            RULES["date.clock"],
            Severity.LOW,
            0.2,
            "said in other words",
            1,
            Fact(FactKind.DATE, Span(26, 27), "9"),
            Fact(FactKind.DATE, Span(31, 32), "0"),
        ),
    )
    other = replace(before.findings[0], left=Fact(FactKind.DATE, Span(18, 19), "21"))
    (subject,) = finding_subjects(before)
    (again,) = finding_subjects(moved)
    assert (again.digest, again.left, again.right) == (subject.digest, 1, 1)
    (another,) = finding_subjects(replace(before, findings=(other,)))
    assert another.digest != subject.digest


def test_a_lost_number_is_the_same_finding_as_an_added_one_the_other_way_round() -> None:
    fact = Fact(FactKind.NUMBER, Span(14, 15), "4")
    lost = Finding(RULES["number.lost"], Severity.HIGH, 1.0, "lost", 0, fact, None)
    added = replace(lost, left=None, right=fact, message="added", rule=RULES["number.added"])
    (there,) = finding_subjects(compared([WIRE[1]], ["Tickets cost little."], lost))
    (back,) = finding_subjects(compared(["Tickets cost little."], [WIRE[1]], added))
    assert there.digest == back.digest
    assert there.mirrored != back.mirrored


# Verdicts and notes


def test_a_verdict_and_a_note_are_kept_between_runs_and_can_be_unsaid(tmp_path: Path) -> None:
    with open_state(tmp_path) as state:
        state.judge(PAIR, BOTH, Verdict.ASK, "Which one is right?", now=NOW)
    with open_state(tmp_path) as state:
        said = judgements(state, PAIR, BOTH, OMITTED)
        assert said == {BOTH: Judgement(Verdict.ASK, "Which one is right?", NOW)}
        state.judge(PAIR, BOTH, None, "A note alone.", now=LATER)
        assert judgements(state, PAIR, BOTH) == {BOTH: Judgement(None, "A note alone.", LATER)}
        state.judge(PAIR, BOTH, None, now=LATER)
        assert judgements(state, PAIR, BOTH) == {}


def test_a_verdict_on_a_finding_whose_rule_is_gone_is_lost_once_with_its_note(
    state: State,
) -> None:
    finding = clock(WIRE[0], REWRITE[0])
    gone, *_ = finding_subjects(compared(WIRE[:1], REWRITE[:1], finding))
    now, *_ = finding_subjects(
        compared(WIRE[:1], REWRITE[:1], replace(finding, rule=RULES["date.day"]))
    )
    state.judge(PAIR, gone, Verdict.DISMISSED, "both are right", now=NOW)
    found = state.judgements(PAIR, [now, BOTH])
    assert found.judgements == {}
    said = Judgement(Verdict.DISMISSED, "both are right", NOW)
    assert found.lost == (LostJudgement(LostKind.FINDING, said),)
    assert state.judgements(PAIR, [gone, BOTH]).judgements == {gone: said}


@pytest.mark.parametrize(
    ("again", "both", "omitted"),
    [
        (RENAMED, BOTH, OMITTED),
        (EDITED, BOTH._replace(left=1), LATER_OMITTED),
        (MIRRORED, one_passage(REWRITE[0], WIRE[0]), one_passage("", WIRE[2])._replace(right=2)),
    ],
    ids=["renamed", "edited", "the other way round"],
)
def test_a_verdict_holds_in_its_pair_and_in_no_other(
    state: State, again: LocatedPair, both: Subject, omitted: Subject
) -> None:
    state.judge(PAIR, BOTH, Verdict.DISMISSED, now=NOW)
    state.judge(PAIR, OMITTED, Verdict.ERROR, now=NOW)
    found = judgements(state, again, both, omitted)
    assert [each.verdict for each in found.values()] == [Verdict.DISMISSED, Verdict.ERROR]
    assert found[both].mirrored is (again is MIRRORED)
    assert state.judgements(UNRELATED, [BOTH, OMITTED]) == FoundJudgements({})
    state.judge(again, omitted, Verdict.FAIR, now=LATER)
    found = judgements(state, again, omitted)
    assert found[omitted].verdict is Verdict.FAIR


def test_notes_are_cut_at_their_limit_and_hold_any_character(state: State) -> None:
    state.judge(
        PAIR, BOTH, None, "\x1b[31m'; DROP TABLE pins; --\x00\ud800" + "x" * 20_000, now=NOW
    )
    note = judgements(state, PAIR, BOTH)[BOTH].note
    assert note.startswith("\x1b[31m'; DROP TABLE pins; --\x00?xxx")
    assert len(note) == LONGEST_NOTE


def test_ten_thousand_passages_are_asked_about_at_once(state: State) -> None:
    numbers = (0, 499, 500, 9_999)
    for number in numbers:
        state.judge(ALIKE, omission(number), Verdict.FAIR, now=NOW)
    said = judgements(state, ALIKE, *map(omission, range(10_000)))
    assert list(said) == [omission(number) for number in numbers]


def test_the_oldest_verdicts_go_first_when_there_are_too_many(tmp_path: Path) -> None:
    subjects = [omission(number) for number in range(5)]
    with open_state(tmp_path, Limits(verdicts=3)) as state:
        for subject in subjects:
            state.judge(ALIKE, subject, Verdict.FAIR, now=NOW)
        assert list(judgements(state, ALIKE, *subjects)) == subjects[2:]


def test_an_old_pair_goes_with_all_that_was_said_in_it(tmp_path: Path) -> None:
    pairs = [LocatedPair(article(*WIRE, source=name), article("W", source="w")) for name in "abc"]
    with open_state(tmp_path, Limits(pairs=2)) as state:
        for pair in pairs:
            state.leave(pair.key, Visit(at=NOW))
        state.judge(pairs[1], OMITTED, Verdict.FAIR, now=NOW)
        left = LocatedPair(article("Else.", source="a"), article("W", source="w"))
        state.judge(left, OMITTED._replace(left=0), Verdict.FAIR, now=NOW)
        state.leave(found_at("x", "y"), Visit(at=NOW))
        assert judgements(state, pairs[1], OMITTED) == {}


# Pins


def test_pins_survive_an_edit_elsewhere_renaming_and_the_other_order(state: State) -> None:
    right = article(*REWRITE, source="rewrite.txt")
    longer = article("New lead.", *WIRE, source="wire.txt")
    state.replace_pins(PAIR, [Pin(0, 0), Pin(2, 2, together=False)], now=NOW)
    assert state.pins(RENAMED).pins == (Pin(0, 0), Pin(2, 2, together=False))
    assert state.pins(EDITED).pins == (Pin(1, 0), Pin(3, 2, together=False))
    mirrored = state.pins(LocatedPair(right, longer)).pins
    assert mirrored == (Pin(0, 1), Pin(2, 3, together=False))
    assert state.pins(UNRELATED) == FoundPins(())


def test_a_pin_on_the_second_of_two_like_sentences_stays_on_it(state: State) -> None:
    pair = LocatedPair(article("Rain fell.", "Sun.", "Rain fell."), article("It rained."))
    state.replace_pins(pair, [Pin(2, 0)], now=NOW)
    assert state.pins(pair).pins == (Pin(2, 0),)


def test_a_pin_taken_back_is_gone_and_one_whose_sentence_is_away_waits_for_it(state: State) -> None:
    right = article(*REWRITE, source="rewrite.txt")
    shorter = LocatedPair(article(*WIRE[1:], source="wire.txt"), right)
    state.replace_pins(PAIR, [Pin(0, 0), Pin(2, 2)], now=NOW)
    assert len(state.pins(shorter).lost) == 1
    state.replace_pins(shorter, [], now=LATER)
    assert state.pins(PAIR).pins == (Pin(0, 0),)


# Places, reviews, settings


def test_a_pair_is_resumed_as_it_was_left_also_by_its_paths_alone(state: State) -> None:
    first, last = Visit(BOTH.digest, "side", 3, 19, NOW), Visit("", "stacked", 12, 19, LATER)
    assert state.visit(PAIR.key) is None
    state.leave(PAIR.key, first)
    state.leave(EDITED.key, last)
    assert state.visit(PAIR.key) == state.visit(found_at("rewrite.txt", "wire.txt")) == last
    assert state.visit(RENAMED.key) == first
    assert state.visit(UNRELATED.key) is None


def test_each_reviewer_resumes_where_they_left_it(tmp_path: Path) -> None:
    with open_state(tmp_path, reviewer="Ida") as ida:
        ida.leave(PAIR.key, Visit("here", "side", at=NOW))
    with open_state(tmp_path, reviewer="Bo") as bo:
        assert bo.visit(PAIR.key) is None
        bo.leave(PAIR.key, Visit("there", "inline", at=LATER))
        assert bo.visit(PAIR.key) == Visit("there", "inline", at=LATER)
    with open_state(tmp_path, reviewer="Ida") as ida:
        assert ida.visit(PAIR.key) == Visit("here", "side", at=NOW)


def test_a_pair_says_that_it_changed_until_it_is_reviewed_again(state: State) -> None:
    state.leave(PAIR.key, Visit(at=NOW))
    assert not state.changed_since_review(EDITED.key)
    state.judge(PAIR, BOTH, Verdict.REVIEWED, now=NOW)
    assert not state.changed_since_review(PAIR.key)
    assert not state.changed_since_review(RENAMED.key)
    state.leave(EDITED.key, Visit(at=LATER))
    assert state.changed_since_review(EDITED.key)
    state.judge(EDITED, BOTH._replace(left=1), Verdict.REVIEWED, now=LATER)
    assert not state.changed_since_review(EDITED.key)


def test_articles_without_a_place_are_told_apart_by_their_words(state: State) -> None:
    state.leave(pair_key(article("One."), article("Two.")), Visit("here", at=NOW))
    assert state.visit(pair_key(article("One."), article("Three."))) is None
    assert state.visit(pair_key(article("One."), article("Two."))) == Visit("here", at=NOW)


def test_rules_and_small_settings_are_remembered(tmp_path: Path) -> None:
    with open_state(tmp_path) as state:
        state.switch_rule("number.range", on=False, now=NOW)
        state.switch_rule("quote.tidied", on=False, now=NOW)
        state.switch_rule("number.range", on=True, now=NOW)
        state.remember("theme", "day")
        state.remember("theme", "night")
        state.remember("view", "side")
        state.remember("view", None)
    with open_state(tmp_path) as state:
        assert state.rules_off() == {"quote.tidied"}
        assert state.remembered("theme") == "night"
        assert state.remembered("view") is None


def test_the_file_holds_no_path_and_no_word_of_an_article(tmp_path: Path) -> None:
    with open_state(tmp_path) as state:
        state.judge(PAIR, OMITTED, Verdict.FAIR, now=NOW)
        state.leave(PAIR.key, Visit(BOTH.digest, "side", 1, 3, NOW))
    raw = (tmp_path / "state.db").read_bytes()
    assert not [word for word in (b"wire.txt", b"Rain", b"pier") if word in raw]


# Where it lies


def test_it_lies_in_the_state_home_and_a_relative_one_does_not_count() -> None:
    home = {"HOME": "/home/desk"}
    assert state_folder({"XDG_STATE_HOME": "/s", **home}) == Path("/s/wire-reader")
    own = Path("/home/desk/.local/state/wire-reader")
    assert state_folder({"XDG_STATE_HOME": "s", **home}) == state_folder(home) == own
    assert state_folder({"HOME": "desk"}).is_absolute()


def test_nobody_else_may_read_it_and_nothing_is_made_before_the_first_question(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "home" / "state" / "wire-reader"
    with open_state(folder) as state:
        assert not folder.parent.exists()
        state.remember("theme", "day")
    made = {path.name: path.stat().st_mode & 0o777 for path in (folder.parent, *folder.iterdir())}
    assert made.pop("state") == folder.stat().st_mode & 0o777 == 0o700
    assert set(made.values()) == {0o600}


# Two instances, and trouble

WRITER = """
import sys
from pathlib import Path
from reader.model import Article, Verdict
from reader.review.state.locations import LocatedPair
from reader.review.state.state import open_state
from reader.review.state.subjects import Subject
pair = LocatedPair(Article.from_sentences(["One."]), Article.from_sentences(["Two."]))
with open_state(Path(sys.argv[1])) as state:
    for number in range(60):
        subject = Subject(f"{sys.argv[2]} {number}", left=0)
        state.judge(pair, subject, Verdict.FAIR, now="now")
    print(state.notice)
"""


def started(program: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
    )


def still_works(state: State) -> bool:
    state.judge(PAIR, BOTH, Verdict.FAIR, now=NOW)
    state.leave(PAIR.key, Visit(at=NOW))
    state.relate(Relation.WIRE, PAIR.key.left.content, on=True, now=NOW)
    remembered = BOTH in judgements(state, PAIR, BOTH) and state.visit(PAIR.key) is not None
    return remembered and PAIR.key.left.content in {one.left for one in state.relations()}


@pytest.mark.parametrize("damaged", [False, True], ids=["a new file", "a damaged file"])
def test_two_instances_that_write_at_once_lose_nothing(tmp_path: Path, damaged: bool) -> None:
    if damaged:
        (tmp_path / "state.db").write_bytes(b"\0" * 4096)
    writers = [started(WRITER, str(tmp_path), name) for name in "ab"]
    said = [writer.communicate(timeout=60)[0].strip() for writer in writers]
    one_says_it = "memory damaged: kept as state.db.damaged-1, a new one is started"
    assert sorted(words[: len(one_says_it)] for words in said) == ["", one_says_it * damaged]
    with open_state(tmp_path) as state:
        pair = LocatedPair(article("One."), article("Two."))
        subjects = [Subject(f"{name} {number}", left=0) for name in "ab" for number in range(60)]
        assert len(judgements(state, pair, *subjects)) == 120


KILLED = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.executemany(
    "INSERT INTO settings (name, value) VALUES (?, ?)", [(str(k), "x" * 999) for k in range(500)]
)
os._exit(1)
"""


def test_what_a_killed_instance_left_half_done_is_undone(tmp_path: Path) -> None:
    with open_state(tmp_path) as state:
        state.remember("theme", "day")
    started(KILLED, str(tmp_path / "state.db")).communicate(timeout=60)
    assert (tmp_path / "state.db-journal").stat().st_size
    with open_state(tmp_path) as state:
        assert state.remembered("theme") == "day"
        assert state.remembered("1") is None
        assert state.notice == ""


@pytest.mark.parametrize(
    "raw", [b"\0" * 4096, b'{"version": 1, "read": ["a.txt"', b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_damaged_file_is_put_aside_said_once_and_a_new_one_started(
    tmp_path: Path, raw: bytes
) -> None:
    path = tmp_path / "state.db"
    for number in (1, 2):
        path.write_bytes(raw)
        with open_state(tmp_path) as state:
            assert still_works(state)
            aside = f"state.db.damaged-{number}"
            assert state.notice == (
                f"memory damaged: kept as {aside}, a new one is started ({path})"
            )
        assert (tmp_path / aside).read_bytes() == raw
        with open_state(tmp_path) as state:
            assert state.visit(PAIR.key)
            assert state.notice == ""


@pytest.mark.parametrize(
    "made", [b"rules_off", b"r\xcbles_off"], ids=["sound", "with a byte that is no letter"]
)
def test_a_schema_that_python_cannot_even_read_is_put_aside(tmp_path: Path, made: bytes) -> None:
    path = tmp_path / "state.db"
    with open_state(tmp_path) as state:
        assert still_works(state)
    path.write_bytes(path.read_bytes().replace(b"rules_off", made))
    with open_state(tmp_path) as state:
        assert still_works(state)
        assert ("kept as state.db.damaged-1" in state.notice) == (made != b"rules_off")


def test_no_single_damaged_byte_stops_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with open_state(tmp_path) as state:
        assert still_works(state)
    raw = path.read_bytes()
    words = [at for at in range(len(raw) - 1) if raw[at]]
    for at in words[:: max(1, len(words) // 150)]:
        path.write_bytes(raw[:at] + b"\xcb" + raw[at + 1 :])
        with open_state(tmp_path) as state:  # a page that is met late begins a new file then
            assert still_works(state) or (state.notice and still_works(state))
        for aside in tmp_path.glob("state.db.damaged-*"):
            aside.unlink()


def test_a_file_whose_last_byte_is_gone_is_put_aside_though_only_an_index_lacks_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "state.db"
    with open_state(tmp_path) as state:
        assert still_works(state)
    path.write_bytes(path.read_bytes()[:-1])
    with open_state(tmp_path) as state:
        assert still_works(state)
        assert state.notice.startswith("memory damaged: kept as state.db.damaged-1")
    with open_state(tmp_path) as state:
        assert state.visit(PAIR.key)


@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
def test_a_folder_or_a_link_in_the_journals_place_is_put_aside_and_the_file_is_kept(
    tmp_path: Path, ending: str
) -> None:
    with open_state(tmp_path) as state:
        state.remember("theme", "day")
    journal = tmp_path / f"state.db{ending}"
    for link in (False, True):
        journal.unlink(missing_ok=True)
        if link:
            journal.symlink_to("/nonexistent")
        else:
            journal.mkdir()
        with open_state(tmp_path) as state:
            assert state.remembered("theme") == "day"
            assert state.notice.startswith(f"journal was no file: kept as state.db{ending}.damaged")
            assert still_works(state)
    with open_state(tmp_path) as state:
        assert still_works(state)
        assert state.notice == ""


def test_a_file_damaged_under_way_or_without_its_tables_is_put_aside_too(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with open_state(tmp_path) as state:
        assert still_works(state)
        with closing(sqlite3.connect(path)) as other:
            other.execute("DROP TABLE verdicts")
        assert still_works(state)
        assert "kept as state.db.damaged-1" in state.notice
    raw = path.read_bytes()
    path.write_bytes(raw[:8192] + b"\xff" * (len(raw) - 8192))
    with open_state(tmp_path) as state:
        assert still_works(state)
        assert "kept as state.db.damaged-2" in state.notice


def test_a_cut_off_or_empty_file_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with open_state(tmp_path) as state:
        assert still_works(state)
    whole = path.read_bytes()
    for length in range(0, len(whole), 1500):
        path.write_bytes(whole[:length])
        with open_state(tmp_path) as state:
            assert still_works(state)
            assert not state.notice or "kept as state.db.damaged" in state.notice


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        ("PRAGMA user_version = 999", "from a newer version of Wire Reader"),
        ("PRAGMA application_id = 7", "another program's file"),
    ],
)
def test_a_newer_file_and_another_programs_are_left_untouched(
    tmp_path: Path, made: str, reason: str
) -> None:
    path = tmp_path / "state.db"
    with open_state(tmp_path) as state:
        assert still_works(state)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(made)
        connection.commit()
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    with open_state(tmp_path) as state:
        assert still_works(state)
        assert reason in state.notice
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [child.name for child in tmp_path.iterdir() if "damaged" in child.name] == []


def test_where_the_folder_cannot_be_made_reading_goes_on_in_memory(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    with open_state(tmp_path / "home" / "wire-reader") as state:
        assert still_works(state)
        assert state.notice == (
            "not kept: Not a directory; what you mark now is forgotten when you leave"
            f" ({tmp_path}/home/wire-reader/state.db)"
        )


def test_a_folder_in_the_files_place_is_said_and_left(tmp_path: Path) -> None:
    (tmp_path / "state.db").mkdir()
    with open_state(tmp_path) as state:
        assert still_works(state)
        assert "is no regular file" in state.notice


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_is_still_read(tmp_path: Path) -> None:
    with open_state(tmp_path) as state:
        state.remember("theme", "day")
    (tmp_path / "state.db").chmod(0o400)
    tmp_path.chmod(0o500)
    with open_state(tmp_path) as state:
        assert state.remembered("theme") == "day"
        assert still_works(state)
        assert state.remembered("theme") == "day"
        assert "forgotten when you leave" in state.notice


def test_on_a_full_disk_everything_marked_so_far_stays_on_the_screen(tmp_path: Path) -> None:
    subjects = [omission(number) for number in range(40)]
    with open_state(tmp_path, Limits(pages=30)) as state:
        for subject in subjects:
            state.judge(ALIKE, subject, Verdict.ASK, "x" * 9_000, now=NOW)
        assert len(judgements(state, ALIKE, *subjects)) == 40
        assert "disk is full; " in state.notice[:40]
    with open_state(tmp_path) as state:
        assert 0 < len(judgements(state, ALIKE, *subjects)) < 40


FULL = """
import resource, signal, sys
from pathlib import Path
from reader.review.state.visit import Visit
from reader.review.state.state import open_state
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_state(Path(sys.argv[1])) as state:
    theme = state.remembered("theme")
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    state.remember("view", "side")
    print(theme, state.remembered("theme"), state.remembered("view"), state.notice)
"""


def test_a_disk_that_takes_no_byte_more_stops_nothing_and_harms_nothing(tmp_path: Path) -> None:
    with open_state(tmp_path) as state:
        state.remember("theme", "day")
    said = started(FULL, str(tmp_path)).communicate(timeout=60)[0]
    assert said.startswith("day day side not kept: ")
    assert started(FULL, str(tmp_path / "new")).communicate(timeout=60)[0].startswith("None None")
    with open_state(tmp_path) as state:
        assert state.remembered("theme") == "day"
        assert state.remembered("view") is None
        assert state.notice == ""


def test_a_lock_that_is_never_let_go_does_not_stop_the_reading(tmp_path: Path) -> None:
    with open_state(tmp_path, Limits(wait=0.1)) as state:
        state.remember("theme", "day")
        with closing(sqlite3.connect(tmp_path / "state.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert still_works(state)
            assert state.remembered("theme") == "day"
            assert "database is locked" in state.notice[:40]


def test_a_file_taken_away_under_way_is_made_anew(tmp_path: Path) -> None:
    with open_state(tmp_path) as state:
        assert still_works(state)
        (tmp_path / "state.db").unlink()
        assert still_works(state)
        assert state.notice == ""
    with open_state(tmp_path) as state:
        assert state.visit(PAIR.key)


def test_a_notice_is_one_line_in_which_nothing_acts(tmp_path: Path) -> None:
    folder = tmp_path / "a\x1b[31m\nb"
    folder.mkdir()
    (folder / "state.db").mkdir()
    with open_state(folder) as state:
        assert still_works(state)
        assert state.notice.isprintable()
