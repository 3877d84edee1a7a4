"""A comparison behind the screen: its progress, stopping it, and starting it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event
from typing import Any

import pytest

from reader.errors import Cancelled
from reader.model import Article, Overrides, ReviewedComparison
from reader.tui import captions
from reader.tui.pair.comparer import Compared
from reader.tui.pair.finding_steps import to_finding
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.widgets.reading_table import ReadingTable
from reader.view.reading import Reading
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"


class Slow:
    """A session that reports half the work and then waits until it may go on."""

    def __init__(self, session: Any) -> None:
        self._desk = session
        self.go_on = Event()
        self.stopped = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._desk, name)

    def compare(
        self,
        left: Article,
        right: Article,
        progress: Callable[[float], None],
        overrides: Overrides = Overrides(),
    ) -> ReviewedComparison:
        """Half of it, then a wait in which Esc may come."""
        progress(0.5)
        try:
            while not self.go_on.wait(0.01):
                progress(0.5)
        except Cancelled:
            self.stopped = True
            raise
        reviewed: ReviewedComparison = self._desk.compare(left, right, None, overrides)
        return reviewed


def test_a_long_comparison_tells_its_progress_answers_keys_and_stops_on_esc() -> None:
    begun = start(WIRE, REWRITE)
    slow: Any = Slow(begun.session())

    async def steps(driver: Driver) -> None:
        pair = driver.app.screen
        assert isinstance(pair, PairScreen)
        for _ in range(300):
            if "50%" in driver.text():
                break
            await driver.pilot.pause(0.01)
        assert "comparing … 50%" in driver.text()
        rows = pair.query_one(ReadingTable).rows
        await driver.pilot.press("j", "j")
        while driver.app.keys_typed_ahead:  # They wait for findings, and not for long.
            await driver.pilot.pause(0.01)
        assert pair.query_one(ReadingTable).cursor == 2
        await driver.press("escape")
        assert captions.STOPPED in driver.text()
        assert slow.stopped
        assert pair.state.reading is None
        assert pair.query_one(ReadingTable).rows is rows  # To make them anew takes long.
        await driver.press("G")
        assert pair.query_one(ReadingTable).cursor == len(rows) - 1
        await driver.press("g", "g")
        slow.go_on.set()
        await driver.press("ctrl+r")
        await driver.settled()
        assert pair.state.reading is not None

    drive(replace(begun, session=lambda: slow), steps, wait=False)


def test_a_finding_that_was_gone_to_is_kept_where_the_next_comparison_has_it_too() -> None:
    async def steps(driver: Driver) -> None:
        before = driver.comparison.findings[-1]
        driver.pair.take(to_finding(len(driver.comparison.findings) - 1))
        await driver.press("T")
        current = driver.pair.state.current
        assert current is not None
        assert driver.comparison.findings[current].left == before.left

    drive(start("transit-1-wire.txt", "transit-2-rewrite.md"), steps)


def test_a_finding_that_was_gone_to_may_be_gone_from_the_next_comparison() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press(*["="] * 10)
        many = len(driver.comparison.findings)
        driver.pair.take(to_finding(many - 1))
        await driver.press(*["-"] * 8)
        few = len(driver.comparison.findings)
        assert few < many - 1
        assert (driver.pair.state.current or 0) < few

    drive(start("transit-1-wire.txt", "transit-2-rewrite.md"), steps)


def test_the_screen_goes_through_no_rows_that_were_made_behind_it() -> None:
    """Of twenty thousand rows that would take it a second."""
    made: list[Reading] = []

    async def steps(driver: Driver) -> None:
        pair = driver.app.screen
        assert isinstance(pair, PairScreen)
        assert pair.state.reading is made[0]

    known: list[set[str]] = []
    usual = PairScreen.on_compared

    def arrived(screen: PairScreen, message: Compared) -> None:
        made.append(message.reading)
        known.append(set(vars(message.reading)))
        usual(screen, message)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(PairScreen, "on_compared", arrived)
        drive(start(WIRE, REWRITE), steps)
    assert {"rows", "changes", "findings", "order", "waiting"} <= known[0]
