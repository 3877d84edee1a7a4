"""The line for a search: the words, on which sides, and whether they are a regular expression."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Side
from reader.tui.widgets.prompt import Prompt
from reader.view.search import SearchQuery

_SIDES: Mapping[frozenset[Side], str] = {
    frozenset(Side): "both sides",
    frozenset({Side.LEFT}): "base only",
    frozenset({Side.RIGHT}): "other only",
}
"""What Tab goes through, and how each is named."""


class SearchPrompt(Prompt):
    """Tab goes from both sides to the base to the other; Ctrl+R makes the words a pattern."""

    def __init__(self) -> None:
        super().__init__("Search")
        self._sides = frozenset(Side)
        self._regex = False

    @property
    def wanted(self) -> SearchQuery:
        """What the line searches for now."""
        return SearchQuery(self.text, self._regex, self._sides)

    def label(self) -> str:
        """The name of the line, and how it searches."""
        pattern = ", pattern" if self._regex else ""
        return f"{self._label} {_SIDES[self._sides]}{pattern} (Tab, Ctrl+R): "

    def other_key(self, key: str) -> None:
        """Other sides, or words for a pattern and back; the search is made anew."""
        if key == "tab":
            sides = list(_SIDES)
            self._sides = sides[(sides.index(self._sides) + 1) % len(sides)]
        elif key == "ctrl+r":
            self._regex = not self._regex
        else:
            return
        self._change(self.text)
