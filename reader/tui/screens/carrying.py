"""Words out of the screen and files into it: copy, open in an editor, read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual import work
from textual.message import Message

from reader.errors import ReaderError
from reader.model import Article, Side
from reader.review.session import ReviewSession
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.environment import Environment
from reader.tui.file_watch import FilesChanged, reloaded, start, watched
from reader.tui.screens.reviewing import ReviewingScreen
from reader.view.citation import copied
from reader.view.lens import Lens


class CarryingScreen(ReviewingScreen):
    """Takes words to the clipboard and the reader to the editor, and brings changed files back."""

    @dataclass
    class Reread(Message):
        """Both files were read again; `problem` says why one could not be."""

        articles: tuple[Article, ...]
        problem: str = ""

    def __init__(
        self, left: Article, right: Article, lens: Lens, session: Callable[[], ReviewSession]
    ) -> None:
        super().__init__(left, right, lens, session)
        self.environment = Environment()
        self._unwatch: Callable[[], None] = _nothing

    def action_copy(self) -> None:
        """Ask what to copy."""
        self.choose(captions.COPY, self._copy)

    def action_edit(self) -> None:
        """The other article in the reader's editor."""
        self._edit(Side.RIGHT)

    def action_edit_base(self) -> None:
        """The base in the reader's editor."""
        self._edit(Side.LEFT)

    def action_note_in_editor(self) -> None:
        """A note on the row under the cursor, written in the reader's editor."""
        edit = self.note_editor()
        if self.reading is None or edit is None:
            self.notify_status(captions.NO_EDITOR)
            return
        comparison, passage = self.reading.comparison, self.table.passage
        try:
            self.noted(comparison, passage, edit(self.note))
        except ReaderError as problem:
            self.notify_status(sanitized(str(problem)))

    def note_editor(self) -> Callable[[str], str] | None:
        """What opens the reader's editor on a note and gives it back as it was left."""
        environment, folder = self.environment, self.environment.folder
        if folder is None or not environment.variables:
            return None

        def edit(note: str) -> str:
            from reader.tui.editor import edited

            return edited(self.app, note, environment.variables, environment.editor, folder)

        return edit

    def action_reload(self) -> None:
        """Read both files again."""
        self._read_again(self.left, self.right)

    def watch_files(self) -> None:
        """From now on, read again what changes on the disk."""
        self._unwatch()
        sources: tuple[str, ...] = watched((self.left, self.right))
        self._unwatch = start(sources, self.post_message)

    def on_unmount(self) -> None:
        """Watch no more."""
        self._unwatch()

    def on_files_changed(self, message: FilesChanged) -> None:
        """Read what changed; of what is gone the words stay."""
        if message.gone:
            self.notify_status(sanitized(captions.gone(message.gone)))
        if message.paths:
            self._read_again(self.left, self.right)

    def on_carrying_screen_reread(self, message: Reread) -> None:
        """Show both articles as their files are now, where they are others."""
        if message.problem:
            self.notify_status(sanitized(message.problem))
        elif (self.left, self.right) != message.articles:
            self.remember_position()
            self.show_articles(*message.articles)
        else:
            self.recompare(captions.UNCHANGED)

    @work(thread=True, exclusive=True, group="files")
    def _read_again(self, left: Article, right: Article) -> None:

        try:
            articles = tuple(reloaded(each) if _in_file(each) else each for each in (left, right))
        except ReaderError as problem:
            self.post_message(self.Reread((left, right), str(problem)))
        else:
            self.post_message(self.Reread(articles))

    def _edit(self, side: Side) -> None:
        from reader.tui.editor import command, opened

        article = self.left if side is Side.LEFT else self.right
        if not _in_file(article) or not self.environment.variables:
            self.notify_status(captions.NO_EDITOR)
            return
        try:
            words = command(
                self.environment.variables,
                self.environment.editor,
                article.source,
                self._line(article),
            )
        except ReaderError as problem:
            self.notify_status(sanitized(str(problem)))
            return
        self.notify_status(sanitized(opened(self.app, words)) or captions.EDITED)

    def _line(self, article: Article) -> int:
        """Where the sentence under the cursor stands in its file, as far as that can be told."""
        from reader.files.read import read_bytes
        from reader.formats.decoding import decoded
        from reader.tui.editor import line_of

        if self.reading is None:
            return 1
        side = Side.LEFT if article is self.left else Side.RIGHT
        run = self.reading.comparison.passages[self.table.passage].run(side)
        if not run:
            return 1
        words = article.sentence_text(run.start)
        text, *_ = decoded(read_bytes(article.source), article.source)
        line: int = line_of(text, words)
        return line

    def _copy(self, letter: str) -> None:
        from reader.tui.clipboard import copy, outcome

        if self.reading is None:
            return
        what = captions.COPIES[letter]
        words = copied(self.reading.comparison, self.table.passage, what, Side.RIGHT)
        if not words:
            self.notify_status(captions.NOTHING_HERE)
            return
        done = copy(self.app, words, self.environment.variables, self.environment.folder)
        self.notify_status(sanitized(outcome(done, captions.COPY_NAMES[what])))


def _in_file(article: Article) -> bool:
    return article.source not in {"", "-"} and "://" not in article.source


def _nothing() -> None:
    """Nothing is watched yet."""
