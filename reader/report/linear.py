"""A comparison as numbered sentences, for a screen reader, with words in place of the signs.

    Row s7, reworded, number altered, high. The wire says: Students aged 7-14 join.
    The rewrite says: Students aged 7 to 16 join. What changed: "7-14" became "7 to 16". …

Each row is one line, however long: no columns, no colours, nothing that depends on its position.
The left article is called the wire and the right one the rewrite; the first lines say which is
which.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.model import (
    Article,
    Comparison,
    Edit,
    FactKind,
    Finding,
    Kind,
    Op,
    Passage,
    Role,
    Row,
    RowKind,
    Side,
    Sign,
    Span,
)
from reader.report.outline import FINDING_CELLS, Outline
from reader.report.page_style import Detail, PageStyle
from reader.text.clean import sanitized
from reader.text.how_many import counted
from reader.view.descriptions import DOT, article_line
from reader.view.finding_words import ARROW, words_after_kind
from reader.view.other_places import halves

_NAME = {Side.LEFT: "the wire", Side.RIGHT: "the rewrite"}
_KIND: Mapping[Sign, str] = {
    Sign.SAME: "the same",
    Sign.REWORDED: "reworded",
    Sign.REPHRASED: "wholly rephrased",
    Sign.OMITTED: "omitted, not in the rewrite",
    Sign.ADDED: "added, not in the wire",
    Sign.REPEATED: "repeated",
    Sign.TAKEAWAY: "summed up",
}
_ROLE: Mapping[Role, str] = {
    Role.HEADLINE: "headline",
    Role.LABEL: "label",
    Role.TAKEAWAY: "takeaway",
    Role.META: "publication line",
    Role.CAPTION: "caption",
    Role.CREDIT: "credit",
}
_ENDS = tuple(".!?…。！？")
_CLOSING = "\"'”’»)]"


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """The two articles, the summary, the findings and every row, a line each."""
    outline = Outline(comparison, page)
    rows = _Rows(outline)
    lines = [*_opening(outline), *rows.finding_lines(), *rows.row_lines()]
    if page.detail is Detail.STAT:
        lines = [" ".join(_opening(outline)) + f" {sentence(outline.counts.capitalize())}"]
    return "".join(f"{line}\n" for line in lines)


def _opening(outline: Outline) -> Iterator[str]:
    yield f"The wire, the base: {_title(outline.comparison.left)}"
    yield f"The rewrite: {_title(outline.comparison.right)}"
    yield sentence(f"Summary: {_listed(outline.summary)}")


def _title(article: Article) -> str:
    return " ".join(
        sentence(words) for words in (article.headline, _listed(article_line(article))) if words
    )


class _Rows:
    """The rows of one comparison, each as a line; they are numbered as on the screen."""

    def __init__(self, outline: Outline) -> None:
        self.outline, self.comparison = outline, outline.comparison
        self._pairs_of_halves = list(halves(self.comparison.passages))
        self._place_of = {
            (side, sentence): self.outline.number_of(k)
            for k, passage in enumerate(self.comparison.passages)
            for side in Side
            for sentence in passage.run(side)
        }

    def finding_lines(self) -> Iterator[str]:
        """The findings, the worst first, each with its row."""
        told = self.outline.told
        yield f"What was found: {counted(len(told), 'finding')}."
        for words in self.outline.whole:
            yield sentence(f"{words[:1].upper()}{words[1:]}")
        for index in told:
            place = self.outline.place(index)
            row = f" Row {place}." if place else ""
            said = self.outline.said_of(index)
            judged = f" {sentence(f'Said of it: {said}')}" if said else ""
            yield f"{self._finding_line(index)}{row}{judged}"
        if self.outline.possible:
            yield sentence(self.outline.possible)

    def _finding_line(self, index: int) -> str:
        found = self.outline.finding(index)
        words = words_after_kind(self.comparison, found, FINDING_CELLS).replace(ARROW, " became ")
        return sentence(f"{found.kind.capitalize()}, {found.severity}: {words}")

    def row_lines(self) -> Iterator[str]:
        """Every row that is told."""
        rows = self.outline.rows
        if not rows:
            return
        yield f"{counted(len(rows), 'row')}."
        for row in rows:
            partner = "" if row.partner is None else rows[row.partner].number
            if row.kind is RowKind.STUB:
                yield f"Here the rewrite has what is told in row {partner}."
            elif row.kind is RowKind.FOLD:
                yield sentence(f"Here {row.caption}")
            else:
                yield " ".join((self._head(row), *self._body(row)))

    def _head(self, row: Row) -> str:
        passage = self._passage(row)
        moved = (
            [row.caption.replace("in the other article", "in the rewrite")] if passage.moved else []
        )
        parts = [
            f"Row {row.number}",
            *self._role(passage),
            *([] if passage.bead.half_of else [_KIND[row.sign]]),
            *self._elsewhere(passage),
            *moved,
            *self._halves(row.passages.start),
            *map(_finding_label, map(self.outline.finding, self.outline.told_in(row))),
        ]
        return sentence(", ".join(parts))

    def _body(self, row: Row) -> Iterator[str]:
        passage = self._passage(row)
        sides = [side for side in Side if passage.run(side)]
        if passage.kind is Kind.SAME:
            yield f"Both say: {self._words(passage, Side.LEFT)}"
        else:
            for side in sides:
                yield f"{_NAME[side].capitalize()} says: {self._words(passage, side)}"
        changes = [] if passage.rephrased else list(self._changes(passage))
        if changes and len(sides) == 2:
            yield sentence(f"What changed: {'; '.join(changes)}")
        yield from map(self._finding_line, self.outline.told_in(row))
        if said := self.outline.said_of_row(row):
            yield sentence(f"Said of this row: {said}")

    def _passage(self, row: Row) -> Passage:
        return self.comparison.passages[row.passages.start]

    def _role(self, passage: Passage) -> Sequence[str]:
        side = Side.LEFT if passage.bead.left else Side.RIGHT
        role = self.comparison.article(side).sentences[passage.run(side)[0]].role
        return [_ROLE[role]] if role in _ROLE else []

    def _elsewhere(self, passage: Passage) -> Sequence[str]:
        """The rows where its own article says the same."""
        side = Side.LEFT if passage.bead.left else Side.RIGHT
        rows = dict.fromkeys(self._place_of[side, k] for k in sorted(passage.bead.repeats))
        return [f"{_NAME[side]} says it in row {' and '.join(rows)} too"] if rows else []

    def _halves(self, index: int) -> Iterator[str]:
        """The rows of the sentences that a passage is a half of, or of the halves of its own."""
        whole = [self.outline.number_of(b) for a, b in self._pairs_of_halves if a == index]
        parts = [self.outline.number_of(a) for a, b in self._pairs_of_halves if b == index]
        if whole:
            yield f"a half of what is in row {' and '.join(whole)}"
        if parts:
            yield f"its other half stands at row {' and '.join(parts)}"

    def _words(self, passage: Passage, side: Side) -> str:
        article = self.comparison.article(side)
        return sentence(_slice(article, article.run_span(passage.run(side))))

    def _changes(self, passage: Passage) -> Iterator[str]:
        for edit in passage.edits:
            if edit.op is not Op.EQUAL:
                yield _change(
                    edit,
                    _slice(self.comparison.left, edit.left),
                    _slice(self.comparison.right, edit.right),
                )


def _change(edit: Edit, before: str, after: str) -> str:
    if edit.moved:
        return f'"{before or after}" {"moved from here" if before else "moved to here"}'
    if before and after:
        return f'"{before}" became "{after}"'
    return f'"{before}" is left out' if before else f'"{after}" is put in'


def _finding_label(found: Finding) -> str:
    """A finding as it is named at the beginning of its row."""
    if found.kind in (FactKind.OMISSION, FactKind.ADDITION):
        return f"of {found.severity} weight"
    what = "quotation" if found.kind is FactKind.QUOTE else found.kind
    return f"{what} altered, {found.severity}"


def _slice(article: Article, span: Span) -> str:
    return _plain(article.text[span.start : span.end])


def _plain(words: str) -> str:
    """Words that are safe to print, on one line."""
    return " ".join(sanitized(words).split())


def sentence(words: str) -> str:
    """Plain words on one line with a full stop, so that a voice pauses there."""
    plain = _plain(words)
    return plain if plain.rstrip(_CLOSING).endswith(_ENDS) else f"{plain}."


def _listed(words: str) -> str:
    return words.replace(DOT, ", ")
