"""A line to type into that stays open beside a list, and moves through the list meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

from textual import events
from textual.message import Message

from reader.dataclass import dataclass
from reader.tui.widgets.prompt import Prompt

_STEPS: Mapping[str, int] = {"down": 1, "ctrl+n": 1, "up": -1, "ctrl+p": -1}
_PAGES: Mapping[str, int] = {"pagedown": 1, "pageup": -1}


class Filter(Prompt):
    """A prompt whose arrow keys move through the list that it filters."""

    @dataclass
    class Moved(Message):
        """Go so many rows, and so many pages, down the list."""

        rows: int
        pages: int

    def on_key(self, event: events.Key) -> None:
        """Move; anything else is typed."""
        rows, pages = _STEPS.get(event.key, 0), _PAGES.get(event.key, 0)
        if rows or pages:
            event.stop()
            event.prevent_default()
            self.post_message(self.Moved(rows, pages))
