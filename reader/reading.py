"""A comparison as it is being read: its rows, and the ways through them.

Everything a reader steps through is a row index: changes in the order of the rows, findings from
worst to least, findings of one kind, moved passages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from reader.digest import by_consequence
from reader.model import Comparison, Discrepancy, FactKind, Kind, Row, RowKind, Sign
from reader.rows import rows_of

DISMISSED, CONFIRMED = "dismissed", "confirmed"
"""What a reader may say of a finding."""

Stop = FactKind | Kind | Sign
"""What one may jump to by kind: a fact, a kind of passage, a moved one."""


@dataclass(frozen=True)
class Reading:
    """A comparison, its rows, and the verdicts on its findings; dismissed ones are passed over."""

    comparison: Comparison
    rows: tuple[Row, ...]
    verdicts: Mapping[int, str] = field(default_factory=dict)

    @cached_property
    def dismissed(self) -> frozenset[int]:
        """The findings that a reader said are none."""
        return _dismissed(self.verdicts)

    @cached_property
    def changes(self) -> tuple[int, ...]:
        """The rows that differ, in order."""
        return tuple(index for index, row in enumerate(self.rows) if row.change)

    @cached_property
    def findings(self) -> tuple[int, ...]:
        """The findings from worst to least that stand in a row, as indexes."""
        found = self.comparison.discrepancies
        return tuple(
            index
            for index in by_consequence(found)
            if index not in self.dismissed and found[index].passage is not None
        )

    def finding_after(self, finding: int | None, step: int) -> int | None:
        """The next finding (`step` 1) or the one before (-1), worst first; dismissed ones passed.

        None stands before the first; the answer is None past either end.
        """
        placed = [k for k in by_consequence(self.comparison.discrepancies) if self._placed(k)]
        here = placed.index(finding) if finding in placed else -1
        ahead = placed[here + 1 :] if step > 0 else placed[: max(here, 0)][::-1]
        return next((k for k in ahead if k not in self.dismissed), None)

    def _placed(self, finding: int) -> bool:
        return self.comparison.discrepancies[finding].passage is not None

    def passage_at(self, left: range, right: range) -> int:
        """The passage of two runs of sentences; the first where there is none such."""
        beads = enumerate(passage.bead for passage in self.comparison.passages)
        return next((k for k, bead in beads if (bead.left, bead.right) == (left, right)), 0)

    def row_of_finding(self, finding: int) -> int:
        """The row in which a finding stands."""
        passage = self.comparison.discrepancies[finding].passage
        return 0 if passage is None else self.row_of_passage(passage)

    def row_of_passage(self, passage: int) -> int:
        """The row that shows a passage."""
        return self._rows_by_passage.get(passage, 0)

    def findings_in(self, row: int) -> list[Discrepancy]:
        """The findings of one row, worst first."""
        found = self.comparison.discrepancies
        return [found[k] for k in self.indexes_in(row) if k not in self.dismissed]

    def indexes_in(self, row: int) -> list[int]:
        """All findings of one row as indexes, worst first, the dismissed ones too."""
        passages = self.rows[row].passages
        found = self.comparison.discrepancies
        return [k for k in by_consequence(found) if found[k].passage in passages]

    def stops(self, kind: Stop) -> tuple[int, ...]:
        """The rows with a finding or passage of one kind, in order."""
        if isinstance(kind, FactKind):
            found = self.comparison.discrepancies
            at = {self.row_of_finding(k) for k in self.findings if found[k].kind is kind}
            return tuple(sorted(at))
        return tuple(k for k, row in enumerate(self.rows) if self._is(row, kind))

    def _is(self, row: Row, kind: Kind | Sign) -> bool:
        if row.kind is not RowKind.PASSAGE:
            return False
        passage = self.comparison.passages[row.passages.start]
        return passage.moved if kind is Sign.MOVED else row.change and passage.kind is kind

    @cached_property
    def _rows_by_passage(self) -> dict[int, int]:
        return {
            passage: index
            for index, row in enumerate(self.rows)
            if row.kind is not RowKind.STUB
            for passage in row.passages
        }


def reading(
    comparison: Comparison,
    *,
    fold: bool = False,
    context: int = 1,
    verdicts: Mapping[int, str] = MappingProxyType({}),
) -> Reading:
    """The rows of a comparison, folded or not, without the findings that were dismissed."""
    hidden = _dismissed(verdicts)
    rows = rows_of(comparison, fold=fold, context=context, dismissed=hidden)
    return Reading(comparison, rows, verdicts)


def _dismissed(verdicts: Mapping[int, str]) -> frozenset[int]:
    return frozenset(index for index, verdict in verdicts.items() if verdict == DISMISSED)
