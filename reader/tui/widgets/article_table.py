"""One article in one column: its sentences with their numbers and roles, and what was noted."""

from __future__ import annotations

from collections.abc import Mapping

from rich.segment import Segment
from textual.strip import Strip

from reader.model import Article, Mark, Role, Span
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.segments import segment
from reader.tui.widgets.table import Table
from reader.view.search import NO_SEARCH, SearchQuery, matches_in

MEASURE = 90
"""Cells of words that a line has at most."""
_ROLE = 9
"""Cells of a role's name."""
_MARKS = {Role.HEADLINE: Mark.CURRENT, Role.BODY: Mark.PLAIN}


class ArticleTable(Table):
    """A row a sentence; a blank line after each paragraph."""

    def __init__(self, article: Article) -> None:
        super().__init__(id="reading")
        self.article = article
        self.wanted: SearchQuery = NO_SEARCH
        self.notes: Mapping[int, str] = {}

    def show(self, notes: Mapping[int, str], wanted: SearchQuery) -> None:
        """With these notes by sentence, and what is searched for lit."""
        self.notes, self.wanted = notes, wanted
        self.repaint()
        self.move_to(self.cursor)

    def row_count(self) -> int:
        """How many sentences there are."""
        return len(self.article.sentences)

    def gap(self, index: int) -> int:
        """A blank line where the next sentence begins another paragraph."""
        here, after = (
            self.article.sentences[index : index + 1],
            self.article.sentences[index + 1 :][:1],
        )
        if not here or not after:
            return 0
        between = self.article.text[here[0].span.end : after[0].span.start]
        return int("\n" in between)

    def paint_row(self, index: int) -> list[Strip]:
        """The number, the role where it is not the story's own, the words, and a note below."""
        sentence = self.article.sentences[index]
        plain, note = self.paint_styles.mark(Mark.PLAIN), self.paint_styles.mark(Mark.NOTE)
        number = len(str(self.row_count()))
        before = number + 2 + _ROLE + 1
        width = self.size.width - 1
        room = max(8, min(MEASURE, width - before - 1))
        role = "" if sentence.role is Role.BODY else str(sentence.role)
        label = f"{index + 1:>{number}}  {role:<{_ROLE}} "
        look = _MARKS.get(sentence.role, Mark.SAME)
        strips: list[Strip] = []
        for start, end in cells.lines(self.article.text, sentence.span, room):
            head = segment(sanitized(label if not strips else " " * before), note)
            words = self._lit(Span(start, end), look)
            strips.append(Strip([head, *words]).adjust_cell_length(width, plain))
        if words_noted := sanitized(self.notes.get(index, "")):
            for start, end in cells.lines(words_noted, Span(0, len(words_noted)), room):
                head = segment(
                    sanitized(f"{'':{before - 2}}* "), self.paint_styles.mark(Mark.CURRENT)
                )
                words = [segment(sanitized(words_noted[start:end]), note)]
                strips.append(Strip([head, *words]).adjust_cell_length(width, plain))
        return [*strips, *([Strip.blank(width, plain)] * self.gap(index))]

    def _lit(self, span: Span, look: Mark) -> list[Segment]:
        """The words of a line, those that are searched for in another look."""
        text, at = self.article.text, span.start
        pieces: list[tuple[str, Mark]] = []
        for start, end in matches_in(text, span, self.wanted):
            pieces += [(text[at:start], look), (text[start:end], Mark.MATCH)]
            at = end
        pieces.append((text[at : span.end], look))
        return [
            segment(sanitized(words), self.paint_styles.mark(mark))
            for words, mark in pieces
            if words
        ]
