"""What every report tells, in the order in which it is told: the one model of all formats.

    both articles, each in a line
    93% told · 54% word for word · …        the summary, what is said of the whole
    high number s7: aged 7-14 → 7 to 16  the findings, the worst first
    s7  ~ high  left words, right words  the rows: folded, signed, numbered as on the screen

A format decides only how it looks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from reader.model import (
    Comparison,
    FactKind,
    Finding,
    Judgement,
    Row,
    RowKind,
    Severity,
    Side,
    Sign,
)
from reader.report.page_style import Detail, PageStyle
from reader.text.clean import SafeText, hidden, sanitized
from reader.theme.palette import SIGN_SETS
from reader.view.categories import categories_of
from reader.view.descriptions import summary_line, verdict_word
from reader.view.digest import by_consequence, possible_line
from reader.view.finding_words import finding_words
from reader.view.picture_words import picture_line
from reader.view.rows import rows_of, sentence_number

FINDING_CELLS = 200
"""Cells for the words of a finding where no page is narrower."""


class Outline:
    """The articles, the summary, the findings and the rows of one report."""

    def __init__(self, comparison: Comparison, page: PageStyle) -> None:
        self.comparison, self.page = comparison, page

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are told; none where the report is brief."""
        if self.page.detail is not Detail.ROWS:
            return ()
        return rows_of(self.comparison, self.page.lens)

    @cached_property
    def told(self) -> tuple[int, ...]:
        """The findings that are told, as indexes, the worst first.

        What is only possible is told where something was said of it.
        Of the chosen kinds, and of the rows whose own kind is chosen.
        """
        found, kinds = self.comparison.findings, self.page.kinds
        told = [k for k in by_consequence(found) if not found[k].possible or self.said_of(k)]
        if not kinds:
            return tuple(told)
        of_rows = kinds - frozenset(FactKind)
        places = categories_of(self.comparison, self.comparison.possible) if of_rows else ()

        def chosen(finding: Finding) -> bool:
            if finding.kind in kinds or not of_rows or finding.passage is None:
                return finding.kind in kinds
            return bool(places[finding.passage].categories & of_rows)

        return tuple(k for k in told if chosen(found[k]))

    @cached_property
    def _told_in(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for index in self.told:
            passage = self.comparison.findings[index].passage
            if passage is not None:
                found.setdefault(passage, []).append(index)
        return found

    def finding(self, index: int) -> Finding:
        """A finding by its index."""
        return self.comparison.findings[index]

    def told_in(self, row: Row) -> Sequence[int]:
        """The findings of a row, the worst first."""
        return self._told_in.get(row.passages.start, ()) if row.kind is RowKind.PASSAGE else ()

    def place(self, index: int) -> str:
        """The number of the row of a finding; "" for what concerns the whole article."""
        passage = self.finding(index).passage
        return "" if passage is None else self.number_of(passage)

    def number_of(self, passage: int) -> str:
        """The number of a passage's row, as on the screen: that of its first sentence."""
        return sentence_number(self.comparison.passages[passage].bead)

    def words(self, index: int, room: int = FINDING_CELLS) -> SafeText:
        """A finding in its own words, in at most `room` cells."""
        return finding_words(self.comparison, self.finding(index), min(room, FINDING_CELLS))

    @property
    def summary(self) -> str:
        """What became of the story, in a line."""
        return summary_line(self.comparison.summary)

    @property
    def counts(self) -> str:
        """How many findings of each severity are told."""
        counted = Counter(self.finding(index).severity for index in self.told)
        counts = ", ".join(f"{counted[level]} {level}" for level in Severity if counted[level])
        return f"findings: {counts or 'none'}"

    @property
    def hidden_line(self) -> str:
        """How many characters are shown by a sign; "" for none."""
        count = sum(hidden(self.comparison.article(side).text) for side in Side)
        return f"hidden characters shown by a sign: {count:,}" if count else ""

    @property
    def whole(self) -> Sequence[str]:
        """What is said of the whole beside the summary, a line each."""
        same = "" if self.comparison.different else "no difference"
        lines = same, picture_line(self.comparison), self.hidden_line
        return [line for line in lines if line]

    @property
    def possible(self) -> str:
        """How many more are only possible, to be said after the findings; "" for none."""
        return possible_line(self.comparison, self.told)

    def signs(self, row: Row) -> str:
        """What stands in the gutter of a row; "" for a row of nothing."""
        glyphs = SIGN_SETS[self.page.signs]
        return "".join(glyphs[sign] for sign in (row.sign, row.alert) if sign is not Sign.NONE)

    def side(self, row: Row, side: Side) -> str:
        """The words of one side of a row, as they are in the article."""
        runs, text = row.runs(side), self.comparison.article(side).text
        return text[runs[0].span.start : runs[-1].span.end].strip() if runs else ""

    def said_of(self, index: int) -> str:
        """What was said of a finding; "" for nothing."""
        return _said(self.page.findings.get(index))

    def said_of_row(self, row: Row) -> str:
        """What was said of a row itself; "" for nothing."""
        if row.kind is not RowKind.PASSAGE:
            return ""
        return _said(self.page.passages.get(row.passages.start))


def sign_words(row: Row) -> Iterator[str]:
    """The signs of a row in words: what it is, and what it calls attention to."""
    yield "fold" if row.kind is RowKind.FOLD else "moved" if row.sign is Sign.NONE else row.sign
    if row.alert is not Sign.NONE and row.kind is RowKind.PASSAGE:
        yield row.alert


def _said(judgement: Judgement | None) -> str:
    """A verdict, a note, or both."""
    if judgement is None:
        return ""
    word = verdict_word(judgement.verdict)
    note = f"note: {sanitized(judgement.note)}" if judgement.note else ""
    return ", ".join(filter(None, (word, note)))
