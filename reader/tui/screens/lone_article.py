"""One article to be read: its sentences with their roles, searched, and with notes.

Notes are kept as those of a pair of the article and itself, by the same words and neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from textual import on
from textual.app import ComposeResult
from textual.message import Message

from reader.dataclass import dataclass
from reader.keymap.keys import KeyContext
from reader.model import Article, Mark, ReviewedComparison
from reader.review.opener import SessionOpener
from reader.text.clean import sanitized
from reader.text.length import length_words
from reader.tui import captions
from reader.tui.bindings import bindings
from reader.tui.captions import memory_trouble
from reader.tui.marked_text import MarkedText
from reader.tui.screens.base import TableScreen
from reader.tui.screens.note import NoteScreen
from reader.tui.widgets.article_table import ArticleTable
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.text_lines import Lines
from reader.view.descriptions import DOT, release_line
from reader.view.search import NO_SEARCH, SearchQuery, matches_in

NO_MATCH = "nothing to go to: / searches this article"
NOTED = "note kept by the words here; the list has * for it, and note: finds it"
NOT_READY = "notes are still being looked up"


class ArticleScreen(TableScreen):
    """Reads one article."""

    PLACE = KeyContext.ARTICLE
    HAS_STATUS = True
    BINDINGS = bindings(KeyContext.ARTICLE)

    @dataclass
    class Reviewed(Message):
        """What was noted of it before."""

        reviewed: ReviewedComparison

    def __init__(self, article: Article, session: SessionOpener, notice: str = "") -> None:
        super().__init__()
        self._article, self._session, self._why = article, session, notice
        self._reviewed: ReviewedComparison | None = None
        self._wanted: SearchQuery = NO_SEARCH

    def compose(self) -> ComposeResult:
        """A head, the sentences, a line to search by, status and keys."""
        yield from self.painted(
            Lines("header", [self._head(), []]),
            ArticleTable(self._article),
            Prompt("Search: "),
            Lines("status"),
            Lines("keys"),
        )

    def on_mount(self) -> None:
        """Show the words at once; the notes follow."""
        self.set_focus(self._table)
        self.query_one("#keys", Lines).show([self.keys_here()])
        self.show_status(self._why)
        self.run_worker(self._look_up, thread=True, group="notes")

    def on_resize(self) -> None:
        """The keys fit the new width."""
        self.call_after_refresh(lambda: self.query_one("#keys", Lines).show([self.keys_here()]))

    def moved(self) -> None:
        """A notice goes with the next key."""
        self.show_status("")

    def show_status(self, notice: str) -> None:
        """A notice, else where the cursor is."""
        place = f"sentence {self._table.cursor + 1} of {self._table.row_count()}"
        trouble = memory_trouble(self.memory_trouble, self.size.width)
        self.query_one("#status", Lines).show([trouble or [(f" {notice or place}", Mark.NOTE)]])

    def notify_status(self, notice: str) -> None:
        """A notice until the next key."""
        self.show_status(notice)

    def show_memory_trouble(self, words: str) -> None:
        """In the status line, in the place of everything else."""
        super().show_memory_trouble(words)
        self.show_status("")

    @on(Reviewed)
    def _shown(self, message: Reviewed) -> None:
        self._reviewed = message.reviewed
        self._table.show(self._notes(), self._wanted)

    def action_close(self) -> None:
        """Put the search out, else back."""
        if self._wanted.text:
            self._search("")
        else:
            self.action_back()

    def action_search_article(self) -> None:
        """Ask for words."""
        self.query_one(Prompt).open(self._wanted.text)

    @on(Prompt.Changed)
    def _typed(self, message: Prompt.Changed) -> None:
        self._search(message.text)

    @on(Prompt.Closed)
    def _search_closed(self, message: Prompt.Closed) -> None:
        self.set_focus(self._table)
        self._search(message.text if message.taken else "")
        if message.taken and message.text:
            self._to_match(1, here=True)

    def action_next_hit(self) -> None:
        """The next sentence with a match."""
        self._to_match(1)

    def action_previous_hit(self) -> None:
        """The one before."""
        self._to_match(-1)

    def action_note_article(self) -> None:
        """Write a note on this sentence."""
        if self._reviewed is None:
            self.show_status(NOT_READY)
            return
        comparison, sentence = self._reviewed.comparison, self._table.cursor
        passage = self._passages().get(sentence)
        if passage is None:
            return

        def keep(words: str | None) -> None:
            if words is not None:
                self._reviewed = self._session().note(comparison, passage, words)
                self._table.show(self._notes(), self._wanted)
                self.show_status(NOTED if words else captions.NOTE_GONE)

        field = NoteScreen(self._notes().get(sentence, ""), save=keep)
        self.app.push_screen(self.with_theme_of(field), keep)

    @property
    def _table(self) -> ArticleTable:
        return self.query_one(ArticleTable)

    def _look_up(self) -> None:
        reviewed = self._session().compare(self._article, self._article)
        self.post_message(self.Reviewed(reviewed))

    def _search(self, words: str) -> None:
        self._wanted = SearchQuery(words)
        self._table.show(self._notes(), self._wanted)
        self.show_status("")

    def _to_match(self, step: int, *, here: bool = False) -> None:
        """To the next sentence with a match in one direction."""
        article, cursor = self._article, self._table.cursor
        count = len(article.sentences)
        start = cursor if here else cursor + step
        for index in range(start, count if step > 0 else -1, step):
            if matches_in(article.text, article.sentences[index].span, self._wanted):
                self._table.move_to(index)
                self.show_status("")
                return
        self.show_status(NO_MATCH)

    def _passages(self) -> Mapping[int, int]:
        """The passage of each sentence, in the comparison of the article with itself."""
        passages = self._reviewed.comparison.passages if self._reviewed else ()
        return {index: k for k, one in enumerate(passages) for index in one.bead.left}

    def _notes(self) -> Mapping[int, str]:
        """The notes by sentence, each below the first of its passage."""
        if self._reviewed is None:
            return {}
        passages = self._reviewed.comparison.passages
        noted = self._reviewed.reviews.items()
        return {
            passages[k].bead.left.start: one.note
            for k, one in noted
            if one.note and passages[k].bead.left
        }

    def _head(self) -> list[MarkedText]:
        article = self._article
        size = length_words(article.text, article.language)
        release = release_line(article.standing, article.embargo)
        known = (release, article.outlet, article.published[:10], size)
        words = DOT.join(filter(None, known))
        name = PurePath(article.source).name
        return [(f" {sanitized(name)} ", Mark.CURRENT), (f" {sanitized(words)}", Mark.NOTE)]
