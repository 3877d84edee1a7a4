"""Reading both files again: when the user asks for it, and when one changed on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual import work
from textual.message import Message

from reader.errors import ReaderError
from reader.model import Article
from reader.review.session import ReviewSession
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.file_watch import FilesChanged, in_file, reloaded, start, watched
from reader.tui.screens.reading import ReadingScreen
from reader.view.lens import Lens


class ReloadingScreen(ReadingScreen):
    """Shows the articles as their files are now, and compares them again."""

    @dataclass
    class Reread(Message):
        """Both files were read again; `problem` is why one could not be."""

        articles: tuple[Article, ...]
        problem: str = ""

    def __init__(
        self, left: Article, right: Article, lens: Lens, session: Callable[[], ReviewSession]
    ) -> None:
        super().__init__(left, right, lens, session)
        self._unwatch: Callable[[], None] = _nothing

    def action_reload(self) -> None:
        """Read both files again."""
        self._read_again(self.left, self.right)

    def watch_files(self) -> None:
        """From now on, read again what changes on the disk."""
        self._unwatch()
        sources: tuple[str, ...] = watched((self.left, self.right))
        self._unwatch = start(sources, self.post_message)

    def on_unmount(self) -> None:
        """Stop watching."""
        self._unwatch()

    def on_files_changed(self, message: FilesChanged) -> None:
        """Read what changed; the words of a file that is gone stay."""
        if message.gone:
            self.notify_status(sanitized(captions.gone(message.gone)))
        if message.paths:
            self._read_again(self.left, self.right)

    def on_reloading_screen_reread(self, message: Reread) -> None:
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
            articles = tuple(reloaded(each) if in_file(each) else each for each in (left, right))
        except ReaderError as problem:
            self.post_message(self.Reread((left, right), str(problem)))
        else:
            self.post_message(self.Reread(articles))


def _nothing() -> None:
    """Nothing is watched yet."""
