"""What the pair's screen wants of whoever compares and remembers (reader.desk gives it)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from reader.model import Article, Comparison


@dataclass(frozen=True, slots=True)
class Decision:
    """What a reader decided on the why page: an action of the key table, on a finding."""

    action: str
    finding: int


class Judged(Protocol):
    """A comparison, and the verdicts on its findings by their index."""

    @property
    def comparison(self) -> Comparison:
        """What became of the words."""

    @property
    def verdicts(self) -> Mapping[int, str]:
        """What was said of which finding."""


class Desk(Protocol):
    """Each call may take its time."""

    @property
    def notice(self) -> str:
        """What the reader should know of the memory; empty if all is well."""

    def compare(
        self, left: Article, right: Article, progress: Callable[[float], None] | None = None
    ) -> Judged:
        """Two articles compared, and what was said of the findings."""

    def judge(self, comparison: Comparison, finding: int, verdict: str | None) -> Judged:
        """Say something of a finding, or take it back."""

    def switch_off(self, rule_id: str) -> None:
        """Find nothing by this rule any more."""

    def switch_on(self) -> int:
        """Use every rule again; how many were off."""
