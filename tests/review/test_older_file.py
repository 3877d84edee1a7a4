"""What a file of version 1 holds: shown in its pair where that is known, else reported as lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from reader.model import Article, Comparison, Pin, Verdict
from reader.review.session import ReviewSession
from reader.review.state.locations import LocatedPair
from reader.review.state.schema import STEPS, table_names
from reader.review.state.state import open_state
from reader.review.state.subjects import PairKey, Subject, pair_key, passage_subjects
from reader.settings.settings import Settings

FIRST, SECOND, THIRD = "2031-05-02T22:10:00", "2031-05-02T22:11:00", "2031-05-02T22:12:00"


def article(*sentences: str, source: str) -> Article:
    return replace(Article.from_sentences(sentences), source=source)


WIRE = article("The vote was 12 to 9.", "Rain fell.", "Rain fell.", source="wire")
OURS = article("The vote was 12 to 8.", source="ours")
OTHER = article("Ansgar spoke.", "The vote was 12 to 9.", source="other")
THEIRS = article("Somebody spoke.", "The vote was 12 to 8.", source="theirs")


class OlderFile:
    """A state file as version 1 wrote it."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / "state.db", isolation_level=None)
        for statement in STEPS[0]:
            self._connection.execute(statement)
        self._connection.execute("PRAGMA user_version = 1")

    def __enter__(self) -> OlderFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def pair(self, key: PairKey, judged: str) -> int:
        values = (key.left.content, key.right.content, key.left.place, key.right.place, judged)
        names = '"left", "right", left_place, right_place, judged'
        cursor = self._connection.execute(
            f"INSERT INTO pairs ({names}) VALUES (?, ?, ?, ?, ?)", values
        )
        assert cursor.lastrowid
        return cursor.lastrowid

    def verdict(self, subject: Subject, pair: int | None, note: str, at: str) -> None:
        self._connection.execute(
            "INSERT INTO verdicts (subject, pair, mirrored, verdict, note, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (subject.older, pair, int(subject.mirrored), "error", note, at),
        )

    def upgrade(self, version: int) -> None:
        """Bring it to another version as that one did."""
        for step in STEPS[1:version]:
            for statement in step:
                self._connection.execute(statement)
        self._connection.execute(f"PRAGMA user_version = {version:d}")

    def rows(self) -> list[tuple[str, list[str], list[tuple[object, ...]]]]:
        """Each table with its columns and rows."""
        found = []
        for table in table_names(self._connection):
            cursor = self._connection.execute(f"SELECT * FROM {table} ORDER BY id")
            found.append((table, [column[0] for column in cursor.description], cursor.fetchall()))
        return found

    def pin(self, pair: int, left: str, left_nth: int, right: str) -> None:
        self._connection.execute(
            'INSERT INTO pins (pair, "left", left_nth, "right", right_nth, together, at)'
            " VALUES (?, ?, ?, ?, 0, 1, ?)",
            (pair, left, left_nth, right, FIRST),
        )


def compared(left: Article, right: Article, folder: Path) -> Comparison:
    with closing(ReviewSession(Settings(), folder / "another")) as session:
        return session.compare(left, right).comparison


def notes(left: Article, right: Article, folder: Path) -> tuple[dict[str, str], list[str]]:
    """The notes that are shown, by the words of the base, and those that are lost."""
    with closing(ReviewSession(Settings(), folder)) as session:
        reviewed = session.compare(left, right)
        assert session.notice == ""
    passages = reviewed.comparison.passages
    shown = {
        left.sentence_text(passages[k].bead.left[0]): said.note
        for k, said in reviewed.reviews.items()
    }
    return shown, [one.judgement.note for one in reviewed.lost]


def test_a_verdict_on_two_wordings_is_in_the_pair_that_was_reviewed_then(tmp_path: Path) -> None:
    subject, *_ = passage_subjects(compared(WIRE, OURS, tmp_path))
    with OlderFile(tmp_path) as older:
        older.pair(pair_key(WIRE, OURS), SECOND)
        older.pair(pair_key(OTHER, THEIRS), THIRD)
        older.verdict(subject, None, "it was 9", FIRST)
    assert notes(OTHER, THEIRS, tmp_path) == ({}, [])
    assert notes(WIRE, OURS, tmp_path) == ({"The vote was 12 to 9.": "it was 9"}, [])


def test_a_verdict_whose_rule_or_wording_is_gone_is_lost_and_readable(tmp_path: Path) -> None:
    with OlderFile(tmp_path) as older:
        pair = older.pair(pair_key(WIRE, OURS), FIRST)
        older.verdict(Subject("0" * 32, older="0" * 32), pair, "said of a rule of then", FIRST)
    assert notes(WIRE, OURS, tmp_path) == ({}, ["said of a rule of then"])
    assert notes(WIRE, OURS, tmp_path) == ({}, ["said of a rule of then"])


def test_where_two_pairs_come_into_question_it_is_lost_and_readable(tmp_path: Path) -> None:
    subject, *_ = passage_subjects(compared(WIRE, OURS, tmp_path))
    with OlderFile(tmp_path) as older:
        older.pair(pair_key(WIRE, OURS), FIRST)
        older.pair(pair_key(OTHER, THEIRS), FIRST)
        older.verdict(subject, None, "it was 9", FIRST)
    assert notes(OTHER, THEIRS, tmp_path) == ({}, [])
    assert notes(WIRE, OURS, tmp_path) == ({}, ["it was 9"])


def test_a_verdict_on_one_of_two_like_sentences_is_found_in_unchanged_articles_only(
    tmp_path: Path,
) -> None:
    subjects = passage_subjects(compared(WIRE, OURS, tmp_path))
    with OlderFile(tmp_path) as older:
        pair = older.pair(pair_key(WIRE, OURS), FIRST)
        older.verdict(subjects[2], pair, "the second rain", FIRST)
    with closing(ReviewSession(Settings(), tmp_path)) as session:
        reviewed = session.compare(WIRE, OURS)
        assert {k: said.note for k, said in reviewed.reviews.items()} == {2: "the second rain"}
    edited = article("The vote was 12 to 9.", "Rain fell.", source="wire")
    assert notes(edited, OURS, tmp_path) == ({}, ["the second rain"])


def test_what_was_found_once_is_found_after_an_edit_elsewhere_too(tmp_path: Path) -> None:
    subject, *_ = passage_subjects(compared(WIRE, OURS, tmp_path))
    longer = article("The hall was full.", *map(WIRE.sentence_text, range(3)), source="wire")
    for folder, seen in ((tmp_path / "unseen", False), (tmp_path / "seen", True)):
        folder.mkdir()
        with OlderFile(folder) as older:
            pair = older.pair(pair_key(WIRE, OURS), FIRST)
            older.verdict(subject, pair, "it was 9", FIRST)
        if seen:
            with closing(ReviewSession(Settings(), folder)) as session:
                session.compare(OURS, WIRE)
        expected: tuple[dict[str, str], list[str]] = (
            ({"The vote was 12 to 9.": "it was 9"}, []) if seen else ({}, ["it was 9"])
        )
        assert notes(longer, OURS, folder) == expected


def test_an_older_verdict_is_replaced_by_the_next_one_and_an_older_pin_holds(
    tmp_path: Path,
) -> None:
    subject, *_ = passage_subjects(compared(WIRE, OURS, tmp_path))
    places = LocatedPair(WIRE, OURS).locations(2, 0)
    assert places[0]
    assert places[1]
    with OlderFile(tmp_path) as older:
        pair = older.pair(pair_key(WIRE, OURS), FIRST)
        older.verdict(subject, pair, "it was 9", FIRST)
        older.pin(pair, places[0].sentence, 1, places[1].sentence)
    with closing(ReviewSession(Settings(), tmp_path)) as session:
        assert session.compare(WIRE, OURS).pins == (Pin(2, 0),)
        session.pin(WIRE, OURS, [])
        reviewed = session.compare(WIRE, OURS)
        session.review(reviewed.comparison, 0, Verdict.FAIR, "")
        again = session.compare(WIRE, OURS)
        assert (again.reviews[0].verdict, again.reviews[0].note) == (Verdict.FAIR, "")
        assert (again.pins, again.lost) == ((), ())


def older_file(folder: Path) -> list[tuple[str, list[str], list[tuple[object, ...]]]]:
    """A file of version 2 with a verdict and a pin; all that is in it."""
    subject, *_ = passage_subjects(compared(WIRE, OURS, folder))
    with OlderFile(folder) as older:
        pair = older.pair(pair_key(WIRE, OURS), FIRST)
        older.verdict(subject, pair, "it was 9", FIRST)
        older.pin(pair, "left", 0, "right")
        older.upgrade(2)
        return older.rows()


def rows_now(folder: Path, tables: list[tuple[str, list[str], list[tuple[object, ...]]]]) -> object:
    """The same tables and columns as they are now."""
    with closing(sqlite3.connect(folder / "state.db")) as now:
        found = []
        for table, columns, _ in tables:
            names = ", ".join(f'"{name}"' for name in columns)
            rows = now.execute(f"SELECT {names} FROM {table} ORDER BY id").fetchall()
            found.append((table, columns, rows))
        return found


def test_a_file_of_version_2_keeps_every_row_and_its_verdicts_are_nobodys(tmp_path: Path) -> None:
    before = older_file(tmp_path)
    with open_state(tmp_path) as state:
        assert state.rules_off() == frozenset()
        assert state.notice == ""
    assert rows_now(tmp_path, before) == before
    with closing(ReviewSession(Settings(), tmp_path, "Ida")) as session:
        reviewed = session.compare(WIRE, OURS)
        assert [(one.note, one.by) for one in reviewed.reviews.values()] == [("it was 9", "")]


KILLED_MIGRATING = """
import os, signal, sqlite3, sys
from reader.review.state.schema import migrate
def kill(statement):
    if "relations" in statement:
        os.kill(os.getpid(), signal.SIGKILL)
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.set_trace_callback(kill)
migrate(connection)
"""


def test_an_instance_killed_while_it_migrates_loses_nothing(tmp_path: Path) -> None:
    before = older_file(tmp_path)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_MIGRATING, str(tmp_path / "state.db")], check=False
    )
    assert killed.returncode == -9
    with open_state(tmp_path) as state:
        state.remember("view", "stacked")
        assert (state.remembered("view"), state.notice) == ("stacked", "")
    wanted = [one for one in before if one[0] != "settings"]
    assert rows_now(tmp_path, wanted) == wanted


def test_a_version_that_knows_no_reviewers_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    """What an older program does with this file: to it, it is from a newer version."""
    with closing(ReviewSession(Settings(), tmp_path, "Ida")) as session:
        session.review(session.compare(WIRE, OURS).comparison, 0, Verdict.FAIR)
    before = (tmp_path / "state.db").read_bytes()
    steps = "import reader.review.state.schema as s, reader.review.state.connection as c\n"
    steps += "s.STEPS = c.STEPS = s.STEPS[:2]\n"
    program = f"{steps}import sys\nfrom pathlib import Path\n"
    program += "from reader.review.state.state import open_state\n"
    program += "state = open_state(Path(sys.argv[1]))\nstate.remember('view', 'x')\n"
    program += "print(state.notice)"
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert "from a newer version" in done.stdout
    assert (tmp_path / "state.db").read_bytes() == before
