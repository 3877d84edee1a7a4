"""A comparison as it is shown: its rows, and the ways through them.

Every step leads to a row index: changes in the order of the rows, findings from worst to least,
findings of one kind, moved passages, sentences, paragraphs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from reader.dataclass import dataclass, field, replace
from reader.model import (
    Comparison,
    FactKind,
    Pin,
    Row,
    RowKind,
    Severity,
    Side,
    Sign,
    Verdict,
)
from reader.view.by_others import OtherSaid
from reader.view.categories import PassageCategories, categories_of
from reader.view.descriptions import HiddenFindings
from reader.view.digest import by_consequence
from reader.view.lens import Category, Lens, opened_at
from reader.view.noted import Noted
from reader.view.rows import rows_through, whole_rows
from reader.view.search import SearchQuery, SearchResult, find
from reader.view.together import heads
from reader.view.waiting import waiting_among

UNJUDGED = frozenset({Sign.NONE, Sign.NOTED})
"""The review signs of a row without a verdict; a note is none."""
_NOTHING: Mapping[int, Verdict] = MappingProxyType({})
_UNREVIEWED: Mapping[int, Sign] = MappingProxyType({})


@dataclass(frozen=True)
class Reading:
    """A comparison through a lens, with its verdicts.

    `whole` are all rows, `rows` those that the lens shows. `notes` are all that were written,
    `verdicts` those on findings by index; `others` is what other reviewers said;
    findings that are dismissed, and those that are only possible until they are confirmed, are
    skipped. `categories` are those of each passage; `groups` the findings that count from worst to
    least, each with those that are judged with it, itself first.
    """

    comparison: Comparison
    lens: Lens
    whole: tuple[Row, ...]
    categories: tuple[PassageCategories, ...]
    groups: Mapping[int, tuple[int, ...]]
    verdicts: Mapping[int, Verdict] = field(default_factory=dict)
    notes: tuple[Noted, ...] = ()
    others: tuple[OtherSaid, ...] = ()

    def through(self, lens: Lens) -> Reading:
        """The same comparison through another lens of the same grain: folded, filtered, opened."""
        return self if lens == self.lens else replace(self, lens=lens)

    def prepared(self) -> Reading:
        """The same, with what a screen asks first known already: with long articles it takes long.

        All of it goes through every row or passage.
        """
        self.row_of_sentence(Side.LEFT, 0)
        _ = self.changes, self.findings, self.order, self.counts, self.waiting
        return self

    def opened(self, row: int) -> Reading:
        """With the fold at a row opened, or the one closed whose rows it had opened."""
        return self.through(opened_at(self.rows, row, self.lens))

    def with_reviews(
        self,
        reviews: Mapping[int, Sign],
        verdicts: Mapping[int, Verdict],
        notes: tuple[Noted, ...],
        others: tuple[OtherSaid, ...],
    ) -> Reading:
        """The same with other review signs and notes, and verdicts that hide the same findings."""
        told = _told(notes, others)
        whole = tuple(_reviewed(row, reviews, told) for row in self.whole)
        return replace(self, whole=whole, verdicts=verdicts, notes=notes, others=others)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return rows_through(self.whole, self.comparison, self.categories, self.lens)

    @cached_property
    def dismissed(self) -> frozenset[int]:
        """The findings that were dismissed."""
        return dismissed_in(self.verdicts)

    @cached_property
    def possible(self) -> frozenset[int]:
        """The findings that are only possible and not judged: folded away."""
        return self.skipped - self.dismissed

    @cached_property
    def skipped(self) -> frozenset[int]:
        """The findings that no row, no step and no count has."""
        return skipped(self.comparison, self.verdicts)

    @cached_property
    def hidden(self) -> HiddenFindings:
        """How many findings are not shown."""
        off = len(self.comparison.switched_off)
        return HiddenFindings(len(self.dismissed), off, len(self.possible))

    @cached_property
    def changes(self) -> tuple[int, ...]:
        """The rows that differ, in order."""
        return tuple(index for index, row in enumerate(self.rows) if row.change)

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """The rows with words, in order: no folds, no stubs."""
        return tuple(k for k, row in enumerate(self.rows) if row.kind is RowKind.PASSAGE)

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """The rows where a paragraph of the base begins, or one of the right's among additions."""
        starts, before = [], (Side.LEFT, -1)
        for index in self.sentences:
            here = self._paragraph(self.rows[index])
            if here != before:
                starts.append(index)
            before = here
        return tuple(starts)

    @cached_property
    def to_review(self) -> tuple[int, ...]:
        """The rows that differ and have no verdict yet, in order."""
        return tuple(k for k in self.changes if self.rows[k].review in UNJUDGED)

    @cached_property
    def reviewed(self) -> tuple[int, int]:
        """How many changed passages have a verdict, and how many there are; filtered or not."""
        changed = [row for row in self.whole if row.change]
        return sum(row.review not in UNJUDGED for row in changed), len(changed)

    @cached_property
    def judged(self) -> tuple[int, int]:
        """How many of the findings that wait to be judged are, and how many there are."""
        return sum(k in self.verdicts for k in self.waiting), len(self.waiting)

    @cached_property
    def waiting(self) -> tuple[int, ...]:
        """The findings that wait to be judged, or did."""
        return waiting_among(self.comparison, self.groups)

    def group_of(self, finding: int) -> tuple[int, ...]:
        """A finding and those that are judged with it, what counts first."""
        return self._group_by_finding.get(finding, (finding,))

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The findings from worst to least, without those that are judged with another."""
        ranked = by_consequence(self.comparison.findings)
        return tuple(k for k in ranked if self.group_of(k)[0] == k)

    def counted(self, finding: int) -> list[int]:
        """The findings that count from worst to least, and this one where it is only possible."""
        return [k for k in self.order if k in self.groups or k == finding]

    @cached_property
    def matter(self) -> int:
        """How many findings matter."""
        found = self.comparison.findings
        return sum(found[k].severity is Severity.HIGH for k in self.groups)

    @cached_property
    def counts(self) -> Mapping[Category, int]:
        """How many passages there are of each kind, and with a finding of each, shown or not."""
        return Counter(category for passage in self.categories for category in passage.categories)

    @cached_property
    def severities(self) -> Mapping[Severity, int]:
        """How many passages have a finding of each severity as their worst, shown or not."""
        return Counter(passage.worst for passage in self.categories if passage.worst)

    @cached_property
    def findings(self) -> tuple[int, ...]:
        """The findings that have a row, from worst to least, as indexes."""
        return tuple(k for k in self._placed if k not in self.skipped)

    def row_of_finding(self, finding: int) -> int:
        """The row of a finding."""
        passage = self.comparison.findings[finding].passage
        return 0 if passage is None else self.row_of_passage(passage)

    def row_of_passage(self, passage: int) -> int:
        """The row that shows a passage or the fold it is in; where left out, the next one shown."""
        at = self._rows_by_passage.get(passage)
        if at is not None:
            return at
        later = (k for k in self.sentences if self.rows[k].passages.start > passage)
        return next(later, max(0, len(self.rows) - 1))

    def row_of_sentence(self, side: Side, sentence: int) -> int:
        """The row of a sentence of one side."""
        return self.row_of_passage(self.passage_of(side, sentence))

    def passage_of(self, side: Side, sentence: int) -> int:
        """The passage of a sentence of one side."""
        return self._passages_by_sentence.get((side, sentence), 0)

    def find(self, query: SearchQuery) -> SearchResult:
        """The matches of a search, also in rows that are folded or left out."""
        return find(self.comparison.left, self.comparison.right, self.whole, query)

    def rows_of(self, passages: Sequence[int]) -> tuple[int, ...]:
        """The rows of some passages, in order and each once."""
        return tuple(sorted({self.row_of_passage(passage) for passage in passages}))

    def indexes_in(self, row: int) -> list[int]:
        """All findings of one row as indexes, worst first, the skipped ones too."""
        passages = self.rows[row].passages
        within = {k for passage in passages for k in self._findings_by_passage.get(passage, ())}
        return [k for k in self._placed if k in within] if within else []

    def stops(self, kind: Category) -> tuple[int, ...]:
        """The rows with a finding or passage of one kind, in order."""
        if isinstance(kind, FactKind):
            at = (p for p, passage in enumerate(self.categories) if kind in passage.categories)
            return self.rows_of(tuple(at))
        return tuple(
            k
            for k in self.sentences
            if kind in self.categories[self.rows[k].passages.start].categories
        )

    def _paragraph(self, row: Row) -> tuple[Side, int]:
        bead = self.comparison.passages[row.passages.start].bead
        if bead.left:
            return Side.LEFT, self.comparison.left.sentences[bead.left[0]].paragraph
        return Side.RIGHT, self.comparison.right.sentences[bead.right[0]].paragraph

    @cached_property
    def _group_by_finding(self) -> Mapping[int, tuple[int, ...]]:
        return {finding: group for group in self.groups.values() for finding in group}

    @cached_property
    def _placed(self) -> list[int]:
        found = self.comparison.findings
        return [k for k in by_consequence(found) if found[k].passage is not None]

    @cached_property
    def _findings_by_passage(self) -> Mapping[int, list[int]]:
        found: dict[int, list[int]] = {}
        for index, finding in enumerate(self.comparison.findings):
            if finding.passage is not None:
                found.setdefault(finding.passage, []).append(index)
        return found

    @cached_property
    def _rows_by_passage(self) -> Mapping[int, int]:
        return {
            passage: index
            for index, row in enumerate(self.rows)
            if row.kind is not RowKind.STUB
            for passage in row.passages
        }

    @cached_property
    def _passages_by_sentence(self) -> Mapping[tuple[Side, int], int]:
        return {
            (side, sentence): index
            for index, passage in enumerate(self.comparison.passages)
            for side in Side
            for sentence in passage.run(side)
        }


def reading(
    comparison: Comparison,
    lens: Lens = Lens(),
    *,
    verdicts: Mapping[int, Verdict] = _NOTHING,
    reviews: Mapping[int, Sign] = _UNREVIEWED,
    notes: tuple[Noted, ...] = (),
    others: tuple[OtherSaid, ...] = (),
    pins: Sequence[Pin] = (),
) -> Reading:
    """A comparison through a lens, without the findings that were dismissed or are only possible.

    `reviews` are the review signs of passages by index, `notes` all that were written, `others`
    what other reviewers said; `pins` are what was paired or parted by hand.
    """
    hidden = skipped(comparison, verdicts)
    rows = whole_rows(comparison, lens.grain, hidden=hidden, pins=pins)
    told = _told(notes, others)
    noted = tuple(_reviewed(row, reviews, told) for row in rows)
    categories = categories_of(comparison, hidden)
    groups = heads(comparison)
    return Reading(comparison, lens, noted, categories, groups, verdicts, notes, others)


def skipped(comparison: Comparison, verdicts: Mapping[int, Verdict]) -> frozenset[int]:
    """The findings that are not shown: dismissed, or only possible and not confirmed."""
    possible = frozenset(k for k in comparison.possible if k not in verdicts)
    return dismissed_in(verdicts) | possible


def dismissed_in(verdicts: Mapping[int, Verdict]) -> frozenset[int]:
    """The findings with the verdict that takes them out of the rows."""
    return frozenset(k for k, verdict in verdicts.items() if verdict is Verdict.DISMISSED)


def _reviewed(row: Row, reviews: Mapping[int, Sign], notes: Mapping[int, tuple[str, ...]]) -> Row:
    passage = row.passages.start
    review, told = reviews.get(passage, Sign.NONE), notes.get(passage, ())
    if row.kind is not RowKind.PASSAGE or (row.review is review and row.notes == told):
        return row
    return replace(row, review=review, notes=told)


def _told(notes: Sequence[Noted], others: Sequence[OtherSaid]) -> Mapping[int, tuple[str, ...]]:
    """What stands below each passage: one's own notes, then what others said."""
    told: dict[int, tuple[str, ...]] = {}
    every: list[Noted | OtherSaid] = [*notes, *others]
    for one in every:
        if one.passage is not None:
            told[one.passage] = (*told.get(one.passage, ()), one.told)
    return told
