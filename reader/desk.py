"""What one reader knows of a pair: the comparison as the settings want it, and what was said of it.

The comparison leaves out the rules that were switched off; a finding that was dismissed or
confirmed is found again by its words, whatever its place or file (reader.library.state).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader.collate import Progress
from reader.comparing import compared
from reader.config import Settings
from reader.library.state import Verdict, finding_subjects, open_state, pair_of
from reader.model import Article, Comparison


@dataclass(frozen=True, slots=True)
class Judged:
    """A comparison, and the verdicts on its findings by their index."""

    comparison: Comparison
    verdicts: Mapping[int, str]


class Desk:
    """Compares, remembers, and forgets nothing that a reader said."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        self._settings = settings
        self._state = open_state(folder)

    @property
    def notice(self) -> str:
        """What the reader should know about the memory itself: that it could not be read."""
        return self._state.notice

    def compare(self, left: Article, right: Article, progress: Progress | None = None) -> Judged:
        """The comparison and what was said of its findings."""
        off = self._state.rules_off()
        comparison = compared(left, right, self._settings, progress, off)
        return Judged(comparison, self._verdicts(comparison))

    def judge(self, comparison: Comparison, finding: int, verdict: str | None) -> Judged:
        """Say of a finding that it is right or that it is none; None takes that back."""
        pair = pair_of(comparison.left, comparison.right)
        subject = finding_subjects(comparison)[finding]
        said = Verdict(verdict) if verdict else None
        self._state.judge(pair, subject, said, now=_now())
        return Judged(comparison, self._verdicts(comparison))

    def switch_off(self, rule_id: str) -> None:
        """Find nothing by this rule any more, in any pair."""
        self._state.switch_rule(rule_id, on=False, now=_now())

    def switch_on(self) -> int:
        """Use every rule again; how many were off."""
        off = self._state.rules_off()
        for rule_id in sorted(off):
            self._state.switch_rule(rule_id, on=True, now=_now())
        return len(off)

    def _verdicts(self, comparison: Comparison) -> dict[int, str]:
        if not comparison.discrepancies:
            return {}
        subjects = finding_subjects(comparison)
        said = self._state.judgements(pair_of(comparison.left, comparison.right), subjects)
        return {
            index: str(said[subject].verdict)
            for index, subject in enumerate(subjects)
            if subject in said and said[subject].verdict
        }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
