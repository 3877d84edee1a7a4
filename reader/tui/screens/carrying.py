"""Words out of the screen and files into it: copy, open in an editor, read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual import work
from textual.message import Message

from reader.citation import copied
from reader.errors import ReaderError
from reader.late import late
from reader.lens import Lens
from reader.model import Article, Side
from reader.text.clean import shown
from reader.tui import captions
from reader.tui.desk import Desk
from reader.tui.outside import Outside
from reader.tui.screens.reviewing import ReviewingScreen
from reader.tui.watching import Changed

_copy = late("reader.tui.clipboard", "copy")
_copy_said = late("reader.tui.clipboard", "said")
_command = late("reader.tui.editing", "command")
_opened = late("reader.tui.editing", "opened")
_edited = late("reader.tui.editing", "edited")
_line_of = late("reader.tui.editing", "line_of")
_bytes_of = late("reader.formats.reading", "read_bytes")
_decoded = late("reader.formats.decoding", "decoded")
_watch = late("reader.tui.watching", "start")
_watched = late("reader.tui.watching", "watched")
_reloaded = late("reader.tui.watching", "reloaded")


class CarryingScreen(ReviewingScreen):
    """Takes words to the clipboard and the reader to the editor, and brings changed files back."""

    @dataclass
    class Reread(Message):
        """Both files were read again; `problem` says why one could not be."""

        articles: tuple[Article, ...]
        problem: str = ""

    def __init__(self, left: Article, right: Article, lens: Lens, desk: Callable[[], Desk]) -> None:
        super().__init__(left, right, lens, desk)
        self.outside = Outside()
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
            self.say(captions.NO_EDITOR)
            return
        comparison, passage = self.reading.comparison, self.table.passage
        try:
            self.noted(comparison, passage, edit(self.note))
        except ReaderError as problem:
            self.say(shown(str(problem)))

    def note_editor(self) -> Callable[[str], str] | None:
        """What opens the reader's editor on a note and gives it back as it was left."""
        outside = self.outside
        if outside.folder is None or not outside.environment:
            return None

        def edit(note: str) -> str:
            environment, folder = outside.environment, outside.folder
            written: str = _edited(self.app, note, environment, outside.editor, folder)
            return written

        return edit

    def action_reload(self) -> None:
        """Read both files again."""
        self._read_again(self.left, self.right)

    def watch_files(self) -> None:
        """From now on, read again what changes on the disk."""
        self._unwatch()
        sources: tuple[str, ...] = _watched((self.left, self.right))
        self._unwatch = _watch(sources, self.post_message)

    def on_unmount(self) -> None:
        """Watch no more."""
        self._unwatch()

    def on_changed(self, message: Changed) -> None:
        """Read what changed; of what is gone the words stay."""
        if message.gone:
            self.say(shown(captions.gone(message.gone)))
        if message.paths:
            self._read_again(self.left, self.right)

    def on_carrying_screen_reread(self, message: Reread) -> None:
        """Show both articles as their files are now, where they are others."""
        if message.problem:
            self.say(shown(message.problem))
        elif (self.left, self.right) != message.articles:
            self.stay_here()
            self.show_articles(*message.articles)
        else:
            self.align_anew(captions.UNCHANGED)

    @work(thread=True, exclusive=True, group="files")
    def _read_again(self, left: Article, right: Article) -> None:
        try:
            articles = tuple(_reloaded(each) if _in_file(each) else each for each in (left, right))
        except ReaderError as problem:
            self.post_message(self.Reread((left, right), str(problem)))
        else:
            self.post_message(self.Reread(articles))

    def _edit(self, side: Side) -> None:
        article = self.left if side is Side.LEFT else self.right
        if not _in_file(article) or not self.outside.environment:
            self.say(captions.NO_EDITOR)
            return
        try:
            words = _command(
                self.outside.environment, self.outside.editor, article.source, self._line(article)
            )
        except ReaderError as problem:
            self.say(shown(str(problem)))
            return
        self.say(shown(_opened(self.app, words)) or captions.EDITED)

    def _line(self, article: Article) -> int:
        """Where the sentence under the cursor stands in its file, as far as that can be told."""
        if self.reading is None:
            return 1
        side = Side.LEFT if article is self.left else Side.RIGHT
        run = self.reading.comparison.passages[self.table.passage].run(side)
        if not run:
            return 1
        words = article.sentence_text(run.start)
        text, *_ = _decoded(_bytes_of(article.source), article.source)
        line: int = _line_of(text, words)
        return line

    def _copy(self, letter: str) -> None:
        if self.reading is None:
            return
        what = captions.COPIES[letter]
        words = copied(self.reading.comparison, self.table.passage, what, Side.RIGHT)
        if not words:
            self.say(captions.NOTHING_HERE)
            return
        done = _copy(self.app, words, self.outside.environment, self.outside.folder)
        self.say(shown(_copy_said(done, captions.COPY_NAMES[what])))


def _in_file(article: Article) -> bool:
    return article.source not in {"", "-"} and "://" not in article.source


def _nothing() -> None:
    """Nothing is watched yet."""
