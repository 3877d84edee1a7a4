"""Drives the reader without a terminal: keys in, the words on the screen out."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp

from textual import events
from textual.pilot import Pilot
from textual.strip import Strip
from textual.worker import WorkerCancelled

from reader.formats import load
from reader.library.folders import SAMPLES, files_in
from reader.model import Comparison
from reader.review.session import ReviewSession
from reader.settings.settings import Settings
from reader.theme.files import palette_named
from reader.tui.app import ReaderApp
from reader.tui.desk.desk_state import Desk
from reader.tui.pair.judging import finding_judgement, passage_judgement
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.screens.list import ListScreen
from reader.tui.start import Start, ThemeState
from reader.tui.widgets.findings_table import FindingsTable
from reader.tui.widgets.list_table import ListTable
from reader.tui.widgets.reading_table import ReadingTable

Steps = Callable[["Driver"], Awaitable[None]]


@dataclass
class Driver:
    """One running application."""

    app: ReaderApp
    pilot: Pilot[int]

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other, and wait until all is painted."""
        await self.pilot.press(*keys)
        await self.settled()

    async def resize(self, width: int, height: int) -> None:
        """Give the window another size, and wait until all is painted at it."""
        await self.pilot.resize_terminal(width, height)
        for _ in range(200):
            if self.app.screen.size == (width, height):
                break
            await self.pilot.pause(0.01)
        await self.settled()

    async def settled(self) -> None:
        """Wait for the workers and the messages they sent."""
        while True:
            with suppress(WorkerCancelled):  # a later one took its place: wait for that
                await self.app.workers.wait_for_complete()
                break
        await self.pilot.pause()
        while self.app.is_running and self.app.keys_typed_ahead:
            await self.pilot.pause(0.05)

    def type_ahead(self, *keys: str) -> None:
        """Press keys without waiting for what they do."""
        for key in keys:
            self.app.post_message(events.Key(key, key if len(key) == 1 else None))

    def lines(self) -> list[str]:
        """What a person sees, line by line."""
        strips = self._strips()
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    def header(self) -> str:
        """The lines above the articles: the articles, what became of the story, the view."""
        return "\n".join(self.lines()[:3])

    def text(self) -> str:
        """The same as one text."""
        return "\n".join(self.lines())

    def widths(self) -> list[int]:
        """The cells that each line takes."""
        return [strip.cell_length for strip in self._strips()]

    def _strips(self) -> list[Strip]:
        screen = self.app.screen
        return screen._compositor.render_strips(screen.size)

    @property
    def comparison(self) -> Comparison:
        """What the pair's screen shows."""
        assert self.pair.state.reading
        return self.pair.state.reading.comparison

    @property
    def table(self) -> ReadingTable:
        """The reading table of the pair."""
        return self.pair.query_one(ReadingTable)

    @property
    def note(self) -> str:
        """The note on the finding under the cursor, or on its row where there is none."""
        state = self.pair.state
        if state.current is None:
            return passage_judgement(state).note
        return finding_judgement(state, state.current).note

    @property
    def findings(self) -> FindingsTable:
        """The list of findings."""
        return self.pair.query_one(FindingsTable)

    def words_left(self, row: int) -> str:
        """The base's words in a row."""
        runs = self.table.rows[row].left
        return self.pair.state.left.text[runs[0].span.start : runs[-1].span.end] if runs else ""

    @property
    def desk(self) -> Desk:
        """What the list knows."""
        return next(one.desk for one in self.app.screen_stack if isinstance(one, ListScreen))

    @property
    def list(self) -> ListTable:
        """The list of articles."""
        return self.app.screen.query_one(ListTable)

    @property
    def pair(self) -> PairScreen:
        """The comparison on the screen."""
        assert isinstance(self.app.screen, PairScreen)
        return self.app.screen


def start(*names: str, settings: Settings = Settings(), memory: Path | None = None) -> Start:
    """The list of the samples, or two of them as a pair."""
    session = ReviewSession(settings, memory or Path(mkdtemp(prefix="reader-state-")))
    begun = Start(
        settings,
        ThemeState(palette_named(settings.theme)),
        lambda: session,
    )
    if len(names) == 2:
        left, right = (load(SAMPLES / name) for name in names)
        return replace(begun, pair=(left, right))
    return replace(begun, paths=files_in(names or [str(SAMPLES)]))


PLACES = [
    "harbour",
    "mill",
    "market",
    "station",
    "library",
    "school",
    "bakery",
    "chapel",
    "ferry",
    "quarry",
    "orchard",
    "depot",
]


def lightly_edited(folder: Path) -> tuple[str, str]:
    """Two files of twelve sentences, of which the third and the ninth were changed."""
    plain = [f"The council will repair the roof of the {place} before winter." for place in PLACES]
    edited = list(plain)
    edited[2] = "The council will repaint the door of the market before winter."
    edited[8] = "The council will mend the roof of the ferry before winter."
    names = folder / "wire.txt", folder / "rewrite.txt"
    for path, sentences in zip(names, (plain, edited), strict=True):
        path.write_text("\n\n".join(sentences) + "\n", encoding="utf-8")
    return str(names[0]), str(names[1])


def drive(
    begun: Start,
    steps: Steps,
    size: tuple[int, int] = (120, 40),
    *,
    wait: bool = True,
    typed: Sequence[str] = (),
) -> None:
    """Run steps against an application of a given size, once what it began with is done.

    `typed` are keys that were there before it.
    """

    async def main() -> None:
        app = ReaderApp(begun)
        app._typed.extend(events.Key(key, None) for key in typed)
        async with app.run_test(size=size) as pilot:
            driver = Driver(app, pilot)
            await pilot.pause()
            if wait:
                await driver.settled()
            await steps(driver)

    try:
        asyncio.run(main())
    finally:
        begun.session().close(30)


def assert_golden(name: str, text: str) -> None:
    """Compare a text with the file of that name; UPDATE_GOLDEN=1 writes it anew."""
    path = Path(__file__).parent / "golden" / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    assert text + "\n" == path.read_text(encoding="utf-8")
