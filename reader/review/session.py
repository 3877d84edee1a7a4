"""The review of one pair: its comparison, and what its reader has written down about it.

The comparison leaves out the rules that were switched off and follows the pair's pins. Verdicts and
notes are found again by the words they belong to and by what is around them; what is not sure is
reported as lost (`reader.review.state`).

A key press must be answered at once, also while another program has locked the state file for three
seconds. So every change goes to a `WriteQueue`, whose thread writes the changes in order, and the
answer is made from what is in memory. A read waits until the queue is empty: `compare`,
`remembered` and `switch_on` read, so they belong in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from reader.dataclass import dataclass, replace
from reader.errors import printable
from reader.model import (
    Article,
    Comparison,
    Judgement,
    Overrides,
    Pin,
    ReviewedComparison,
    Verdict,
)
from reader.progress import Checkpoint
from reader.review.indexed import by_index, last_position, said_by_others
from reader.review.state.file import not_kept
from reader.review.state.found_again import FoundPins
from reader.review.state.judged import BesideArticles, JudgedPair
from reader.review.state.locations import LocatedPair
from reader.review.state.related import Related, Relation, called_independent
from reader.review.state.storable import stored_note
from reader.review.state.subjects import Subject, finding_subjects, passage_subjects
from reader.review.state.visit import Visit
from reader.review.write_queue import PATIENCE, WriteQueue
from reader.settings.settings import Settings

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _KeyedReview:
    """A reviewed comparison, and the keys of its pair, findings and passages in the state file."""

    reviewed: ReviewedComparison
    located: LocatedPair
    findings: Sequence[Subject]
    passages: Sequence[Subject]


class ReviewSession:
    """Compares pairs, and remembers what a reader writes about them."""

    def __init__(self, settings: Settings, folder: Path, reviewer: str = "") -> None:
        """What is said is said by the `reviewer`, "" for nobody."""
        from reader.review.state.state import open_state

        self._settings = settings
        self._state = open_state(folder, reviewer=reviewer)
        self._queue = WriteQueue()
        self._latest: tuple[_KeyedReview, ...] = ()

    @property
    def notice(self) -> str:
        """One line for the reader about the state file, such as that it cannot be read; or ""."""
        return self._state.notice

    @property
    def reviewer(self) -> str:
        """Who says what is said; "" for nobody."""
        return self._state.reviewer

    @property
    def settings(self) -> Settings:
        """The settings that the comparisons follow."""
        return self._settings

    def listen(self, listener: Callable[[str], object]) -> None:
        """Call `listener` with each notice to come, from whatever thread it comes up in."""
        self._state.listen(listener)

    def compare(
        self,
        left: Article,
        right: Article,
        checkpoint: Checkpoint | None = None,
        overrides: Overrides = Overrides(),
    ) -> ReviewedComparison:
        """The comparison with the verdicts, notes and pins that are stored for it."""
        from reader.comparison.configured import compared, overridden

        located = LocatedPair(left, right)
        off = self._read(self._state.rules_off)
        pins = self._read(partial(self._state.pins, located))
        settings = overridden(self._settings, overrides)
        own = self.reviewer in self._independent(located)
        comparison = compared(
            left, right, settings, checkpoint, off, pins=pins.pins, independent=own
        )
        review = self._loaded(comparison, located, pins)
        self._latest = (review, *self._latest[:1])
        return review.reviewed

    def compare_all(self, left: Article, right: Article) -> ReviewedComparison:
        """The comparison for a hand-over: with the rules that are off, and all of two stories."""
        from reader.comparison.configured import compared

        located = LocatedPair(left, right)
        pins = self._read(partial(self._state.pins, located))
        settings = replace(self._settings, rules_off=())
        comparison = compared(left, right, settings, pins=pins.pins)
        return self._loaded(comparison, located, pins).reviewed

    def judged_pairs(self) -> list[JudgedPair]:
        """Every pair of which something was said; it waits for the writes."""
        return self._read(self._state.judged_pairs)

    def beside_articles(self) -> BesideArticles:
        """What makes a comparison another than its articles do; it waits for the writes."""
        return self._read(self._state.beside_articles)

    def judge(
        self, comparison: Comparison, finding: int, verdict: Verdict | None, note: str | None = None
    ) -> ReviewedComparison:
        """Give a finding a verdict; None takes it back. A `note` of None leaves its note."""
        before = self._review_of(comparison).reviewed.findings.get(finding, Judgement())
        words = before.note if note is None else note
        return self.judge_all(comparison, {finding: Judgement(verdict, words)}, {})

    def review(
        self, comparison: Comparison, passage: int, verdict: Verdict | None, note: str | None = None
    ) -> ReviewedComparison:
        """The same of a passage."""
        before = self._review_of(comparison).reviewed.reviews.get(passage, Judgement())
        words = before.note if note is None else note
        return self.judge_all(comparison, {}, {passage: Judgement(verdict, words)})

    def judge_all(
        self,
        comparison: Comparison,
        findings: Mapping[int, Judgement],
        passages: Mapping[int, Judgement],
    ) -> ReviewedComparison:
        """Replace the judgements of findings and passages, by index; an empty one removes."""
        review = self._review_of(comparison)
        stamped = self._stamped
        new = [{k: stamped(each) for k, each in said.items()} for said in (findings, passages)]
        for subjects, said in zip((review.findings, review.passages), new, strict=True):
            for index, judgement in said.items():
                self._write(review.located, subjects[index], judgement)
        empty = all(each.empty for said in new for each in said.values())
        reviewed = review.reviewed.judged(*new)
        # With a judgement it counts as reviewed with its present words.
        return self._kept(review, replace(reviewed, changed=reviewed.changed and empty))

    def relations(self) -> list[Related]:
        """Everything that was said of whole articles, the newest last; it waits for the writes."""
        return self._read(self._state.relations)

    def notes_alone(self) -> dict[str, tuple[str, ...]]:
        """The notes on articles read alone, by the digest of their words."""
        return self._read(self._state.notes_alone)

    def relate(self, relation: Relation, left: str, right: str = "", *, on: bool = True) -> None:
        """Say how articles belong together, by the digests of their words; or take it back."""
        self._queue.put(partial(self._state.relate, relation, left, right, on=on, now=_now()))

    def note(self, comparison: Comparison, passage: int, words: str) -> ReviewedComparison:
        """Write a note on a passage, "" for none; its verdict is unchanged."""
        before = self._review_of(comparison).reviewed.reviews.get(passage, Judgement())
        return self.review(comparison, passage, before.verdict, words)

    def note_on_finding(
        self, comparison: Comparison, finding: int, words: str
    ) -> ReviewedComparison:
        """Write a note on a finding, "" for none; its verdict is unchanged."""
        before = self._review_of(comparison).reviewed.findings.get(finding, Judgement())
        return self.judge(comparison, finding, before.verdict, words)

    def pin(self, left: Article, right: Article, pins: Iterable[Pin]) -> None:
        """Replace the pins of the pair; the next comparison follows them."""
        stored, now = tuple(pins), _now()
        self._queue.put(lambda: self._state.replace_pins(LocatedPair(left, right), stored, now=now))

    def leave(
        self,
        comparison: Comparison,
        passage: int | None,
        view: str,
        reviewed: tuple[int, int] = (0, 0),
    ) -> None:
        """Remember where the pair is left, and how many of how many passages are reviewed."""
        review = self._review_of(comparison)
        digest = "" if passage is None else review.passages[passage].older
        self._queue.put(
            partial(self._state.leave, review.located.key, Visit(digest, view, *reviewed, _now()))
        )

    def remembered(self, name: str) -> str | None:
        """The stored value of a small setting, such as the view."""
        return self._read(partial(self._state.remembered, name))

    def remember(self, name: str, value: str | None) -> None:
        """Store a small setting; None removes it."""
        self._queue.put(partial(self._state.remember, name, value))

    def switch_off(self, rule_id: str) -> None:
        """Find nothing by this rule from now on, in any pair."""
        self._queue.put(partial(self._state.switch_rule, rule_id, on=False, now=_now()))

    def switch_one_on(self, rule_id: str) -> None:
        """Use this rule again."""
        self._queue.put(partial(self._state.switch_rule, rule_id, on=True, now=_now()))

    def switch_on(self) -> int:
        """Use every rule again; returns how many were off."""
        off = self._read(self._state.rules_off)
        for rule_id in sorted(off):
            self.switch_one_on(rule_id)
        return len(off)

    def close(self, seconds: float = PATIENCE) -> str:
        """Wait until everything is written, but no longer than `seconds`; returns the last notice.

        That is the notice, if there was any, or that something is not written yet.
        """
        if self._queue.wait(seconds):
            self._state.close()
            return self.notice
        return self.notice or printable(f"{not_kept('the file is busy')} ({self._state.path})")

    def _read(self, question: Callable[[], Result]) -> Result:
        """The answer, after every change before it is written."""
        self._queue.wait(None)
        return question()

    def _review_of(self, comparison: Comparison) -> _KeyedReview:
        """The review of a comparison: from memory for the latest two, else read again.

        Two, since a worker may have finished the next comparison before the screen shows it.
        """
        for review in self._latest:
            if review.reviewed.comparison is comparison:
                return review
        located = LocatedPair(comparison.left, comparison.right)
        pins = self._read(partial(self._state.pins, located))
        return self._loaded(comparison, located, pins)

    def _loaded(
        self, comparison: Comparison, located: LocatedPair, pins: FoundPins
    ) -> _KeyedReview:
        findings, passages = finding_subjects(comparison), passage_subjects(comparison)
        found = self._read(partial(self._state.judgements, located, (*findings, *passages)))
        if found.older or pins.older:
            subjects = (*findings, *passages)
            self._queue.put(partial(self._state.locate_older, located, subjects))
        reviewed = ReviewedComparison(
            comparison,
            by_index(found, findings),
            by_index(found, passages),
            pins.pins,
            self._read(partial(self._state.changed_since_review, located.key)),
            last_position(self._read(partial(self._state.visit, located.key)), passages),
            (*found.lost, *pins.lost),
        )
        independent = self._independent(located)
        reviewed = replace(
            reviewed,
            independent=independent.pop(self.reviewer, None),
            others=said_by_others(found.others, findings, passages, independent),
        )
        return _KeyedReview(reviewed, located, findings, passages)

    def _independent(self, located: LocatedPair) -> dict[str, Judgement]:
        said = self._read(partial(self._state.relations_of, located.key))
        return called_independent(said, self.reviewer)

    def _write(self, located: LocatedPair, subject: Subject, judgement: Judgement) -> None:
        verdict, note, at = judgement.verdict, judgement.note, judgement.at
        self._queue.put(partial(self._state.judge, located, subject, verdict, note, now=at))

    def _stamped(self, judgement: Judgement) -> Judgement:
        """As it is stored now: with the time, the reviewer, and a note that can be stored."""
        return Judgement(
            judgement.verdict, stored_note(judgement.note), _now(), by=self._state.reviewer
        )

    def _kept(self, review: _KeyedReview, reviewed: ReviewedComparison) -> ReviewedComparison:
        updated = replace(review, reviewed=reviewed)
        self._latest = tuple(
            updated if each.reviewed.comparison is reviewed.comparison else each
            for each in self._latest
        )
        return reviewed


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
