"""The least that Textual can show, to measure the screen against: one line of text."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static


class BareApp(App[None]):
    """A line, and a key to leave."""

    BINDINGS = [("q", "quit", "Quit")]  # noqa: RUF012

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static("bare words")


if __name__ == "__main__":
    BareApp().run()
