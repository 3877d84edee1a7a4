"""An article or a note in the user's own editor."""

from __future__ import annotations

from collections.abc import Callable

from reader.errors import ReaderError
from reader.formats import place_in
from reader.model import Article, Side
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.file_watch import in_file
from reader.tui.screens.reviewing import ReviewingScreen


class EditingScreen(ReviewingScreen):
    """Opens the editor on either article, at the sentence under the cursor, and on a note."""

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
        """A function that opens the editor on a note and gives back the edited text."""
        environment, folder = self.environment, self.environment.folder
        if folder is None or not environment.variables:
            return None

        def edit(note: str) -> str:
            from reader.tui.editor import edited

            return edited(self.app, note, environment.variables, environment.editor, folder)

        return edit

    def _edit(self, side: Side) -> None:
        from reader.tui.editor import command, opened

        article = self.left if side is Side.LEFT else self.right
        if not in_file(article) or not self.environment.variables:
            self.notify_status(captions.NO_EDITOR)
            return
        try:
            words = command(
                self.environment.variables,
                self.environment.editor,
                place_in(article.source).file,
                self._line(article),
            )
        except ReaderError as problem:
            self.notify_status(sanitized(str(problem)))
            return
        self.notify_status(sanitized(opened(self.app, words)) or captions.EDITED)

    def _line(self, article: Article) -> int:
        """The line of its file with the sentence under the cursor, as far as that is known."""
        from reader.files.read import CONTAINER_CAP, read_bytes
        from reader.formats import decoded_from
        from reader.tui.editor import line_of

        if self.reading is None:
            return 1
        side = Side.LEFT if article is self.left else Side.RIGHT
        run = self.reading.comparison.passages[self.table.passage].run(side)
        if not run:
            return 1
        words = article.sentence_text(run.start)
        file = place_in(article.source).file
        written = decoded_from(read_bytes(file, CONTAINER_CAP), file)
        return line_of(written.text, words) if written else 1
