"""Reading both files again: when the user asks for it, and when one changed on disk."""

from __future__ import annotations

from collections.abc import Callable

from textual.message import Message
from textual.widget import Widget

from reader.dataclass import dataclass
from reader.errors import ReaderError
from reader.model import Article
from reader.tui.file_watch import in_file, reloaded, start, watched


@dataclass
class Reread(Message):
    """Both files were read again; `problem` is why one could not be."""

    left: Article
    right: Article
    problem: str = ""


class Reloader:
    """Watches the files of a pair for a screen, and reads them again."""

    def __init__(self, screen: Widget) -> None:
        self._screen = screen
        self._unwatch: Callable[[], None] | None = None

    def watch(self, left: Article, right: Article) -> None:
        """From now on, post a message when one of the files changes on the disk."""
        self.stop()
        sources: tuple[str, ...] = watched((left, right))
        self._unwatch = start(sources, self._screen.post_message)

    def stop(self) -> None:
        """Stop watching."""
        if self._unwatch:
            self._unwatch()
        self._unwatch = None

    def read_again(self, left: Article, right: Article) -> None:
        """Read both files in the background, and post what they hold now."""
        self._screen.run_worker(
            lambda: self._read(left, right), thread=True, exclusive=True, group="files"
        )

    def _read(self, left: Article, right: Article) -> None:
        try:
            now = Reread(_now(left), _now(right))
        except ReaderError as problem:
            self._screen.post_message(Reread(left, right, str(problem)))
        else:
            self._screen.post_message(now)


def _now(article: Article) -> Article:
    """The article as its file is now; as it was where it has none."""
    again: Article = reloaded(article) if in_file(article) else article
    return again
