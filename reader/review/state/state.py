"""What is remembered of pairs and settings between runs: the functions that read and write it.

Everything belongs to its pair, which is found again by the words of both articles or by the places
of both, and in it to the sentences it was said of. The clock is never read: `now` is ISO 8601, in
one time zone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.dataclass import replace
from reader.model import Judgement, Pin, Verdict
from reader.review.state import judged, relations, tables
from reader.review.state.connection import Limits
from reader.review.state.file import StateFile
from reader.review.state.found_again import (
    FoundJudgements,
    FoundPins,
    SubjectFinder,
    found_judgements,
    found_pins,
    is_own,
    rows_at,
    sentences_of,
)
from reader.review.state.judged import JudgedPair, SaidThen
from reader.review.state.locations import LocatedPair
from reader.review.state.related import Related, Relation
from reader.review.state.storable import storable, stored_note
from reader.review.state.subjects import ArticleKey, PairKey, Subject
from reader.review.state.visit import Visit

_LONGEST_VALUE = 2_000
_MOST_NAMES = 1_000
"""Settings, and rules switched off."""


def open_state(folder: Path, limits: Limits | None = None, reviewer: str = "") -> State:
    """The state in `folder`; the first read or write opens or creates the file. Never raises."""
    return State(StateFile(folder, limits or Limits()), reviewer)


class State:
    """What is remembered between runs; where the file fails, in memory, and `notice` says so.

    What is said is said by the `reviewer`, "" for nobody.
    """

    def __init__(self, file: StateFile, reviewer: str = "") -> None:
        self._file, self.reviewer = file, storable(reviewer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def notice(self) -> str:
        """Empty, or one line for the user that names the file; any call may change it."""
        return self._file.notice

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    def listen(self, listener: Callable[[str], object]) -> None:
        """Call `listener` with each notice to come, from whatever thread it comes up in."""
        self._file.listener = listener

    def close(self) -> None:
        """Close the file, or drop the memory; a later read or write tries the file again."""
        self._file.close()

    def judgements(self, located: LocatedPair, subjects: Iterable[Subject]) -> FoundJudgements:
        """The judgements of the pair: those of the subjects, those that are lost, and others'."""
        stored = self._file.read(lambda connection: judged.judgements_of(connection, located.key))
        return found_judgements(stored, subjects, located, self.reviewer)

    def judged_pairs(self) -> list[JudgedPair]:
        """Every pair of which something was said, and what; of one pair there may be several."""

        def work(connection: sqlite3.Connection) -> list[JudgedPair]:
            called = [
                JudgedPair(
                    PairKey(ArticleKey(one.left, ""), ArticleKey(one.right, "")),
                    (SaidThen(Judgement(at=one.at, by=one.by)),),
                )
                for one in relations.all_related(connection)
                if one.relation is Relation.INDEPENDENT
            ]
            return [*judged.judged_pairs(connection), *called]

        return self._file.read(work)

    def beside_articles(self) -> judged.BesideArticles:
        """What makes a comparison another than its articles do."""
        return judged.BesideArticles(self._file.read(judged.touched), frozenset(self.rules_off()))

    def judge(
        self,
        located: LocatedPair,
        subject: Subject,
        verdict: Verdict | None,
        note: str = "",
        *,
        now: str,
    ) -> None:
        """Replace the reviewer's judgement of a subject; without verdict and note it is removed.

        What nobody said is replaced too, what another said is not. The pair counts as reviewed with
        its present words.
        """
        judgement = Judgement(verdict, stored_note(note), storable(now), by=self.reviewer)
        locations = located.locations(subject.left, subject.right)

        def work(connection: sqlite3.Connection) -> None:
            every = judged.judgements_of(connection, located.key, subject)
            stored = [row for row in every if is_own(row, self.reviewer)]
            gone = [row.row for row in rows_at(subject, stored, located)]
            judged.remove(connection, "verdicts", gone)
            if not judgement.empty:
                judged.write_judgement(connection, located.key, subject, locations, judgement)
                tables.trim(connection, "verdicts", self._file.limits.verdicts)
            self._trim_pairs(connection)

        self._file.write(work)

    def pins(self, located: LocatedPair) -> FoundPins:
        """The pins of a pair whose two sentences are found, and those that are lost."""
        stored = self._file.read(lambda connection: judged.pins_of(connection, located.key))
        return found_pins(stored, located)

    def replace_pins(self, located: LocatedPair, pins: Iterable[Pin], *, now: str) -> None:
        """Replace the pins of a pair, but for those that are lost."""
        wanted = [(located.locations(pin.left, pin.right), pin.together) for pin in pins]

        def work(connection: sqlite3.Connection) -> None:
            stored = judged.pins_of(connection, located.key)
            gone = [row.row for row in stored if sentences_of(row, located)]
            judged.remove(connection, "pins", gone)
            judged.write_pins(connection, located.key, wanted, storable(now))
            tables.trim(connection, "pins", self._file.limits.pins)
            self._trim_pairs(connection)

        self._file.write(work)

    def locate_older(self, located: LocatedPair, subjects: Iterable[Subject]) -> None:
        """Write what stands around all that version 1 wrote of the pair, where it is found.

        From then on it is found in articles that were edited too.
        """
        finder = SubjectFinder(subjects, located)

        def work(connection: sqlite3.Connection) -> None:
            for row in judged.judgements_of(connection, located.key):
                if row.older and (subject := finder.subject_of(row)):
                    judged.locate(connection, row, located.locations(subject.left, subject.right))
                    judged.rename(connection, row, subject)
            for pin in judged.pins_of(connection, located.key):
                if pin.older and (sentences := sentences_of(pin, located)):
                    judged.locate(connection, pin, located.locations(*sentences))

        self._file.write(work)

    def notes_alone(self) -> dict[str, tuple[str, ...]]:
        """The notes on articles that were read alone, by the digest of their words."""
        return self._file.read(judged.notes_alone)

    def relations(self) -> list[Related]:
        """Everything that was said of whole articles, the newest last."""
        return self._file.read(relations.all_related)

    def relations_of(self, pair: PairKey) -> list[Related]:
        """What was said of the two articles of a pair together."""
        contents = (pair.left.content, pair.right.content)
        return self._file.read(lambda connection: relations.related(connection, contents))

    def relate(self, relation: Relation, left: str, right: str = "", *, on: bool, now: str) -> None:
        """Say something of an article or of two, by their contents; or take it back."""
        said = Related(relation, left, right, self.reviewer, storable(now))
        change = relations.relate if on else relations.unrelate

        def work(connection: sqlite3.Connection) -> None:
            change(connection, said)
            tables.trim(connection, "relations", self._file.limits.pairs)

        self._file.write(work)

    def visit(self, pair: PairKey) -> Visit | None:
        """How the reviewer left the pair the last time; None before the first visit."""
        return self._file.read(
            lambda connection: tables.last_visit(connection, pair, self.reviewer)
        )

    def leave(self, pair: PairKey, visit: Visit) -> None:
        """Remember how the pair is left; `visit.at` is when, and not empty."""
        stored = replace(
            visit, passage=storable(visit.passage), view=storable(visit.view), at=storable(visit.at)
        )

        def work(connection: sqlite3.Connection) -> None:
            tables.write_visit(connection, pair, stored, self.reviewer)
            self._trim_pairs(connection)

        self._file.write(work)

    def changed_since_review(self, pair: PairKey) -> bool:
        """Whether the pair, of two loaded articles, was reviewed, but never with these words."""
        judged = self._file.read(lambda connection: tables.contents_judged(connection, pair))
        return bool(judged) and frozenset((pair.left.content, pair.right.content)) not in judged

    def rules_off(self) -> frozenset[str]:
        """The ids of the rules that are switched off."""
        return frozenset(self._file.read(lambda connection: tables.named(connection, "rules_off")))

    def switch_rule(self, rule_id: str, *, on: bool, now: str) -> None:
        """Switch a rule off, or on again."""
        self._write_named("rules_off", rule_id, None if on else now)

    def remembered(self, name: str) -> str | None:
        """The stored value of a small setting, such as the view."""
        return self._file.read(lambda connection: tables.named(connection, "settings")).get(
            storable(name)
        )

    def remember(self, name: str, value: str | None) -> None:
        """Store a small setting (at most 2,000 characters); None removes it."""
        self._write_named("settings", name, value)

    def _write_named(self, table: str, name: str, value: str | None) -> None:
        stored = None if value is None else storable(value, _LONGEST_VALUE)
        self._file.write(
            lambda connection: tables.write_named(
                connection, table, storable(name), stored, _MOST_NAMES
            )
        )

    def _trim_pairs(self, connection: sqlite3.Connection) -> None:
        tables.trim(connection, "pairs", self._file.limits.pairs)
