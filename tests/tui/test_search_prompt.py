"""The line for a search: sides and patterns by key."""

from __future__ import annotations

import asyncio

from textual.app import App, ComposeResult

from reader.model import Side
from reader.tui.widgets.search_prompt import SearchPrompt
from reader.view.search import SearchQuery


class Alone(App[None]):
    """Nothing but the line."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield SearchPrompt()


def test_tab_goes_through_the_sides_and_ctrl_r_asks_for_a_pattern() -> None:
    async def session() -> None:
        app = Alone()
        async with app.run_test() as pilot:
            prompt = app.query_one(SearchPrompt)
            prompt.open()
            await pilot.press("a")
            assert prompt.wanted == SearchQuery("a")
            await pilot.press("tab", "ctrl+r")
            assert prompt.wanted == SearchQuery("a", regex=True, sides=frozenset({Side.LEFT}))
            assert "base only, pattern" in prompt.label()
            await pilot.press("tab", "tab", "ctrl+r")
            assert prompt.wanted == SearchQuery("a")

    asyncio.run(session())
