"""What is remembered of articles, pairs and settings: the questions and the answers.

Nothing is found by position. A verdict on two wordings holds wherever the two meet; a verdict on
words that stand alone, a pin and a place hold in their pair, which is known again by the words of
both articles or by where both lie. The clock is never read: `now` is ISO 8601, in one time zone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.model import Article, Judgement, Pin, Verdict
from reader.review.state import tables
from reader.review.state.file import StateFile
from reader.review.state.opening import Limits
from reader.review.state.remembered import Visit, kept_note, storable
from reader.review.state.subjects import PairKey, Subject, sentence_ends

_LONGEST_NAME = 200
_LONGEST_VALUE = 2_000
_MOST_NAMES = 1_000
"""Settings, and rules switched off."""


def open_state(folder: Path, limits: Limits | None = None) -> State:
    """The state kept in `folder`; the first question makes or opens the file. Never raises."""
    return State(StateFile(folder, limits or Limits()))


class State:
    """What is remembered between runs; in memory only, and `notice` says so, where it must be."""

    def __init__(self, file: StateFile) -> None:
        self._file = file

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
        """Empty, or one line for the user that names the file; any call may bring it."""
        return self._file.notice

    def close(self) -> None:
        """Let go of the file, or of the memory; a later question tries the file again."""
        self._file.close()

    def judgements(self, pair: PairKey, subjects: Iterable[Subject]) -> dict[Subject, Judgement]:
        """What was said of those of the subjects of which anything was said."""
        wanted = tuple(subjects)
        return self._file.ask(lambda connection: tables.judgements_of(connection, pair, wanted))

    def judge(
        self, pair: PairKey, subject: Subject, verdict: Verdict | None, note: str = "", *, now: str
    ) -> None:
        """Say something of a subject, in place of what was said; no verdict and no note unsay it.

        The pair counts as reviewed with its present words.
        """
        said = Judgement(verdict, kept_note(note), storable(now))

        def work(connection: sqlite3.Connection) -> None:
            tables.judge(connection, pair, subject, said, self._file.limits.verdicts)
            self._trim_pairs(connection)

        self._file.change(work)

    def pins(self, pair: PairKey, left: Article, right: Article) -> tuple[Pin, ...]:
        """The pins of a pair whose two sentences are both still there, in the order of the left."""
        kept = self._file.ask(lambda connection: tables.pins_of(connection, pair))
        if not kept:
            return ()
        lefts = {end: index for index, end in enumerate(sentence_ends(left))}
        rights = {end: index for index, end in enumerate(sentence_ends(right))}
        said = {
            (lefts[pin.left], rights[pin.right]): pin.together
            for pin in kept
            if pin.left in lefts and pin.right in rights
        }
        return tuple(Pin(*indexes, together) for indexes, together in sorted(said.items()))

    def keep_pins(
        self, pair: PairKey, left: Article, right: Article, pins: Iterable[Pin], *, now: str
    ) -> None:
        """Keep these pins in place of the pair's; those of sentences now gone stay for later."""
        lefts, rights = sentence_ends(left), sentence_ends(right)
        wanted = [(lefts[pin.left], rights[pin.right], pin.together) for pin in pins]
        still_there = (set(lefts), set(rights))

        def work(connection: sqlite3.Connection) -> None:
            gone = [
                pin
                for pin in tables.pins_of(connection, pair)
                if pin.left in still_there[0] and pin.right in still_there[1]
            ]
            tables.write_pins(connection, pair, gone, wanted, storable(now))
            tables.trim(connection, "pins", self._file.limits.pins)
            self._trim_pairs(connection)

        self._file.change(work)

    def visit(self, pair: PairKey) -> Visit | None:
        """How the pair was left the last time; None before the first."""
        return self._file.ask(lambda connection: tables.last_visit(connection, pair))

    def leave(self, pair: PairKey, visit: Visit) -> None:
        """Remember how the pair is left; `visit.at` is when, and not empty."""
        kept = replace(
            visit, passage=storable(visit.passage), view=storable(visit.view), at=storable(visit.at)
        )

        def work(connection: sqlite3.Connection) -> None:
            tables.write_visit(connection, pair, kept)
            self._trim_pairs(connection)

        self._file.change(work)

    def changed_since_review(self, pair: PairKey) -> bool:
        """Whether the pair, of two loaded articles, was reviewed, but never with these words."""
        judged = self._file.ask(lambda connection: tables.contents_judged(connection, pair))
        return bool(judged) and frozenset((pair.left.content, pair.right.content)) not in judged

    def rules_off(self) -> frozenset[str]:
        """The ids of the rules that are switched off."""
        return frozenset(self._file.ask(lambda connection: tables.named(connection, "rules_off")))

    def switch_rule(self, rule_id: str, *, on: bool, now: str) -> None:
        """Switch a rule off from where it shows, or on again."""
        self._name("rules_off", rule_id, None if on else now)

    def remembered(self, name: str) -> str | None:
        """A small setting as it was left: the theme, the view."""
        return self._file.ask(lambda connection: tables.named(connection, "settings")).get(
            storable(name)
        )

    def remember(self, name: str, value: str | None) -> None:
        """Keep a small setting (at most 2,000 characters); None forgets it."""
        self._name("settings", name, value)

    def _name(self, table: str, name: str, value: str | None) -> None:
        kept = None if value is None else storable(value, _LONGEST_VALUE)
        self._file.change(
            lambda connection: tables.write_named(
                connection, table, storable(name), kept, _MOST_NAMES
            )
        )

    def _trim_pairs(self, connection: sqlite3.Connection) -> None:
        tables.trim(connection, "pairs", self._file.limits.pairs)
