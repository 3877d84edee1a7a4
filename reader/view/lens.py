"""How a comparison is shown: what is left out, and how finely changed wording is marked."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from reader.dataclass import dataclass, replace
from reader.model import FactKind, Kind, Row, RowKind, Severity, Sign

Category = FactKind | Kind | Sign
"""What one can jump to or filter by: a kind of fact, a kind of passage, `Sign.MOVED`."""


class Extent(StrEnum):
    """How much of the articles is shown."""

    FULL = "full"
    FOLDED = "folded"
    CHANGES = "changes"


class Grain(StrEnum):
    """How finely a changed wording is marked."""

    WORD = "word"
    PHRASE = "phrase"
    SENTENCE = "sentence"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Lens:
    """How a comparison is shown; the default shows everything, word by word.

    `context` is the number of rows shown around each change where equal rows are folded. `kinds`
    and `least` filter: only rows with one of the kinds (any if empty), and with a finding of at
    least that severity. `opened` are passages that are not folded, as indexes.
    """

    extent: Extent = Extent.FULL
    context: int = 1
    grain: Grain = Grain.WORD
    kinds: frozenset[Category] = frozenset()
    least: Severity | None = None
    opened: frozenset[int] = frozenset()

    @property
    def filters(self) -> bool:
        """Whether rows are left out by kind or severity."""
        return bool(self.kinds) or self.least is not None


def or_worse(least: Severity) -> str:
    """What a filter by severity lets through, in words: `high`, `medium or worse`."""
    return str(least) if least is Severity.HIGH else f"{least} or worse"


def opened_at(rows: Sequence[Row], index: int, lens: Lens) -> Lens:
    """The lens with the fold at a row opened, or the one closed whose rows it had opened.

    Nothing is opened where a filter leaves no row.
    """
    if not rows:
        return lens
    row = rows[index]
    if row.kind is RowKind.FOLD:
        return replace(lens, opened=lens.opened | frozenset(row.passages))
    if row.kind is RowKind.STUB:
        return lens
    return replace(lens, opened=lens.opened - _opened_around(row.passages.start, lens))


def _opened_around(passage: int, lens: Lens) -> frozenset[int]:
    """The unbroken run of opened passages that holds one; empty where it is not open."""
    start = stop = passage
    while start - 1 in lens.opened:
        start -= 1
    while stop in lens.opened:
        stop += 1
    return frozenset(range(start, stop)) if passage in lens.opened else frozenset()
