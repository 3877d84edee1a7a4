"""What one reader knows of a pair: the comparison as it is asked for, and what was said of it.

The comparison leaves out the rules that were switched off and honours the pair's pins; what was
said of a finding or a passage is found again by its words (reader.review.state).

A key must be answered at once, also while another program holds the state file for three seconds:
whatever is said goes to a thread of its own, which writes it in that order, and the answer is made
from what is known already. A question waits until all that was said before it is written:
`compare`, `remembered` and `switch_on` ask one, and belong in a worker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from reader.model import (
    Article,
    Comparison,
    Judgement,
    LastPosition,
    Overrides,
    Pin,
    ReviewedComparison,
    Verdict,
)
from reader.review.state.remembered import Visit, kept_note
from reader.review.state.subjects import (
    PairKey,
    Subject,
    finding_subjects,
    pair_of,
    passage_subjects,
)
from reader.review.write_queue import PATIENCE, WriteQueue
from reader.settings.settings import Settings

Answer = TypeVar("Answer")
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is on the desk, and by which words its findings and passages are found again."""

    judged: ReviewedComparison
    pair: PairKey
    findings: Sequence[Subject]
    passages: Sequence[Subject]


class ReviewSession:
    """Compares, remembers, and forgets nothing that a reader said."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        from reader.review.state.state import open_state

        self._settings = settings
        self._state = open_state(folder)
        self._queue = WriteQueue()
        self._latest: tuple[_Known, ...] = ()
        self._news = ""

    @property
    def notice(self) -> str:
        """What the reader should know about the memory itself: that it could not be read."""
        return self._state.notice

    def news(self) -> str:
        """The notice the first time that it is asked for, "" afterwards."""
        before, self._news = self._news, self.notice
        return "" if before == self._news else self._news

    def compare(
        self,
        left: Article,
        right: Article,
        progress: Progress | None = None,
        overrides: Overrides = Overrides(),
    ) -> ReviewedComparison:
        """The comparison and what was said of its findings and passages."""
        from reader.comparison.configured import compared, overridden

        pair = pair_of(left, right)
        off = self._ask(self._state.rules_off)
        pins = self._ask(partial(self._state.pins, pair, left, right))
        chosen = overridden(self._settings, overrides)
        comparison = compared(left, right, chosen, progress, off, pins=pins)
        known = self._recalled(comparison, pair, pins)
        self._latest = (known, *self._latest[:1])
        return known.judged

    def judge(
        self, comparison: Comparison, finding: int, verdict: str | None, note: str | None = None
    ) -> ReviewedComparison:
        """Say of a finding that it is right or that it is none; None takes that back."""
        known = self._known_of(comparison)
        said = _said(known.judged.findings.get(finding), verdict, note)
        self._keep(known.pair, known.findings[finding], said)
        findings = _with(known.judged.findings, finding, said)
        return self._put(known, replace(known.judged, findings=findings), said)

    def review(
        self, comparison: Comparison, passage: int, verdict: str | None, note: str | None = None
    ) -> ReviewedComparison:
        """Say something of a passage; None takes it back. Without a note, its note stays."""
        known = self._known_of(comparison)
        said = _said(known.judged.reviews.get(passage), verdict, note)
        self._keep(known.pair, known.passages[passage], said)
        reviews = _with(known.judged.reviews, passage, said)
        return self._put(known, replace(known.judged, reviews=reviews), said)

    def note(self, comparison: Comparison, passage: int, words: str) -> ReviewedComparison:
        """Write a note on a passage, "" for none; its verdict stays."""
        before = self._known_of(comparison).judged.reviews.get(passage, Judgement())
        return self.review(comparison, passage, before.verdict, words)

    def pin(self, left: Article, right: Article, pins: Iterable[Pin]) -> None:
        """Keep these pins of the pair in place of the others; the next comparison honours them."""
        kept, now = tuple(pins), _now()
        self._queue.put(
            lambda: self._state.keep_pins(pair_of(left, right), left, right, kept, now=now)
        )

    def leave(
        self,
        comparison: Comparison,
        passage: int | None,
        view: str,
        reviewed: tuple[int, int] = (0, 0),
    ) -> None:
        """Remember where the pair is left, and how many of how many passages are reviewed."""
        known = self._known_of(comparison)
        digest = "" if passage is None else known.passages[passage].digest
        self._queue.put(
            partial(self._state.leave, known.pair, Visit(digest, view, *reviewed, _now()))
        )

    def remembered(self, name: str) -> str | None:
        """A small setting as it was left: the theme, the view."""
        return self._ask(partial(self._state.remembered, name))

    def remember(self, name: str, value: str | None) -> None:
        """Keep a small setting; None forgets it."""
        self._queue.put(partial(self._state.remember, name, value))

    def switch_off(self, rule_id: str) -> None:
        """Find nothing by this rule any more, in any pair."""
        self._queue.put(partial(self._state.switch_rule, rule_id, on=False, now=_now()))

    def switch_on(self) -> int:
        """Use every rule again; how many were off."""
        off = self._ask(self._state.rules_off)
        for rule_id in sorted(off):
            self._queue.put(partial(self._state.switch_rule, rule_id, on=True, now=_now()))
        return len(off)

    def close(self, seconds: float = PATIENCE) -> None:
        """Wait until all that was said is kept, but no longer than `seconds`."""
        if self._queue.wait(seconds):
            self._state.close()

    def _ask(self, question: Callable[[], Answer]) -> Answer:
        """The answer, once all that was said before is kept."""
        self._queue.wait(None)
        return question()

    def _known_of(self, comparison: Comparison) -> _Known:
        """What is known of a comparison: at once for the latest two, else asked again.

        Two, since a worker may have laid the next one on the desk before the screen shows it.
        """
        for known in self._latest:
            if known.judged.comparison is comparison:
                return known
        left, right = comparison.left, comparison.right
        pair = pair_of(left, right)
        pins = self._ask(partial(self._state.pins, pair, left, right))
        return self._recalled(comparison, pair, pins)

    def _recalled(self, comparison: Comparison, pair: PairKey, pins: tuple[Pin, ...]) -> _Known:
        findings, passages = finding_subjects(comparison), passage_subjects(comparison)
        said = self._ask(partial(self._state.judgements, pair, (*findings, *passages)))
        judged = ReviewedComparison(
            comparison,
            {k: said[subject] for k, subject in enumerate(findings) if subject in said},
            {k: said[subject] for k, subject in enumerate(passages) if subject in said},
            pins,
            self._ask(partial(self._state.changed_since_review, pair)),
            _stay(self._ask(partial(self._state.visit, pair)), passages),
        )
        return _Known(judged, pair, findings, passages)

    def _keep(self, pair: PairKey, subject: Subject, said: Judgement) -> None:
        self._queue.put(
            partial(self._state.judge, pair, subject, said.verdict, said.note, now=said.at)
        )

    def _put(
        self, known: _Known, judged: ReviewedComparison, said: Judgement
    ) -> ReviewedComparison:
        """Lay on the desk what is now said; the pair counts as reviewed with its present words."""
        judged = replace(judged, changed=judged.changed and said.empty)
        now = replace(known, judged=judged)
        self._latest = tuple(
            now if each.judged.comparison is judged.comparison else each for each in self._latest
        )
        return judged


def _said(before: Judgement | None, verdict: str | None, note: str | None) -> Judgement:
    """What is said now; no word of a note leaves the one before."""
    words = (before.note if before else "") if note is None else kept_note(note)
    return Judgement(Verdict(verdict) if verdict else None, words, _now())


def _with(said: Mapping[int, Judgement], index: int, fresh: Judgement) -> dict[int, Judgement]:
    rest = {k: judgement for k, judgement in said.items() if k != index}
    return rest if fresh.empty else {**rest, index: fresh}


def _stay(visit: Visit | None, passages: Sequence[Subject]) -> LastPosition | None:
    if visit is None:
        return None
    digests = [subject.digest for subject in passages]
    there = visit.passage in digests
    return LastPosition(digests.index(visit.passage) if there else None, visit.view)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
