"""Copying words of the row under the cursor."""

from __future__ import annotations

from reader.model import Side
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.screens.reading import ReadingScreen
from reader.view.citation import copied


class CopyingScreen(ReadingScreen):
    """Copies words to the terminal's clipboard, and to a file where there may be one."""

    def action_copy(self) -> None:
        """Ask what to copy."""
        self.choose(captions.COPY, self._copy)

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
