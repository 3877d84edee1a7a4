"""What the pair's screen wants of whoever compares and remembers (`reader.review.session`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from reader.model import Article, Asked, Comparison, Judged, Pin

__all__ = ["Asked", "Decision", "Desk", "Judged"]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a reader decided on the why page: an action of the key table, on a finding."""

    action: str
    finding: int


class Desk(Protocol):
    """What takes its time says so; the rest answers at once and keeps what was said behind it."""

    @property
    def notice(self) -> str:
        """What the reader should know of the memory; empty if all is well."""

    def news(self) -> str:
        """The notice the first time that it is asked for, "" afterwards."""

    def compare(
        self,
        left: Article,
        right: Article,
        progress: Callable[[float], None] | None = None,
        asked: Asked = Asked(),
    ) -> Judged:
        """Two articles compared around their pins, and what was said of them: takes its time."""

    def judge(
        self, comparison: Comparison, finding: int, verdict: str | None, note: str | None = None
    ) -> Judged:
        """Say something of a finding, or with None take it back; without a note its own stays."""

    def review(
        self, comparison: Comparison, passage: int, verdict: str | None, note: str | None = None
    ) -> Judged:
        """Say something of a passage, or with None take it back; without a note its own stays."""

    def note(self, comparison: Comparison, passage: int, words: str) -> Judged:
        """Write a note on a passage, "" for none; its verdict stays."""

    def pin(self, left: Article, right: Article, pins: Iterable[Pin]) -> None:
        """Keep these pins of the pair in place of the others; the next comparison honours them."""

    def leave(
        self,
        comparison: Comparison,
        passage: int | None,
        view: str,
        reviewed: tuple[int, int] = (0, 0),
    ) -> None:
        """Remember where the pair is left, and for the list how many of how many are reviewed."""

    def remembered(self, name: str) -> str | None:
        """A small setting as it was left: takes its time."""

    def remember(self, name: str, value: str | None) -> None:
        """Keep a small setting, or with None forget it."""

    def switch_off(self, rule_id: str) -> None:
        """Find nothing by this rule any more."""

    def switch_on(self) -> int:
        """Use every rule again; how many were off: takes its time."""

    def close(self, seconds: float = 0.5) -> None:
        """Wait until all that was said is kept, but no longer than `seconds`."""
