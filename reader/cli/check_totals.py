"""The last lines of `reader check` on several pairs, on stderr: how many, and which is the worst.

reader: 41 pairs, findings: 40 high, 190 medium; the worst: wire.txt > web.txt (5 high, 3 medium)
reader: exit status 2: 1 article could not be read; everything else was checked
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cli.check_pair import Checked
from reader.cli.streams import complain
from reader.model import Severity
from reader.text.how_many import counted


class Totals:
    """Counts of what was checked."""

    def __init__(self) -> None:
        self._pairs = 0
        self._counts = [0 for _ in Severity]
        self._worst = Checked()

    def add(self, one: Checked) -> None:
        """Counts a pair; the first of two that are as bad is the worst."""
        self._pairs += 1
        self._counts = [sum(both) for both in zip(self._counts, one.counts, strict=True)]
        if sum(one.counts) and tuple(one.counts) > tuple(self._worst.counts):
            self._worst = one

    def say(self, unread: int) -> None:
        """A line of totals; where articles could not be read, one on what that means."""
        found = f"findings: {_counted(self._counts)}" if any(self._counts) else "no findings"
        worst = ""
        if self._worst.files and self._pairs > 1:
            base, other = self._worst.files
            worst = f"; the worst: {base} > {other} ({_counted(self._worst.counts)})"
        complain(f"{counted(self._pairs, 'pair')}, {found}{worst}")
        if unread:
            articles = counted(unread, "article")
            complain(f"exit status 2: {articles} could not be read; everything else was checked")


def _counted(counts: Sequence[int]) -> str:
    return ", ".join(f"{n:,} {level}" for n, level in zip(counts, Severity, strict=True) if n)
