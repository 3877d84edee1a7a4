"""Thousands of random keys: what must hold on the pair's screen after every one of them.

The model of the screen is small: a cursor in a row that is in view, counters that count the rows
there are, two columns with a rule between them on every line, and no line wider than the screen.
"""

from __future__ import annotations

import os
import re
from random import Random

import pytest

from reader.keymap.keymap import DEFAULT
from reader.keymap.keys import KeyContext, actions_at
from reader.text import cells
from reader.tui.neighbours import position
from reader.tui.pair.pair_screen import PairScreen
from reader.view.checklist import matters
from reader.view.measure import SEPARATOR
from tests.tui.driving import Driver, drive, start

STEPS = int(os.environ.get("READER_RANDOM_KEYS", "1000"))
"""Keys a story; READER_RANDOM_KEYS=20000 for a long run."""
BURST = 5
"""Keys that are typed ahead, before what must hold is checked."""
LEAVES = frozenset(
    "back copy edit edit_base edit_either note_in_editor reload swap suspend_process".split()  # noqa: SIM905
)
"""Actions that leave the screen or the program; `swap` has a test of its own."""
KEYS = [
    key
    for action in actions_at(KeyContext.PAIR)
    if action.name not in LEAVES
    for key in DEFAULT.keys_of(action)
]
TYPED = ["a", "e", "1", "2", "q", "f", "enter", "escape", "backspace", "minus", "tab"]
SIZES = [(120, 40), (80, 24), (200, 60), (40, 12), (100, 30), (61, 9)]
STORIES = [
    ("workshop-1-wire.txt", "workshop-3-rewrite.md"),
    ("transit-1-wire.txt", "transit-2-rewrite.md"),
    ("court-1-wire.txt", "court-2-light.md"),
]


def check(driver: Driver, size: tuple[int, int]) -> None:
    """What must hold whatever was pressed."""
    odd = [k for k, width in enumerate(driver.widths()) if width != size[0]]
    assert [driver.lines()[k] for k in odd] == []
    assert len(driver.lines()) == size[1]
    screen = driver.app.screen
    if not isinstance(screen, PairScreen) or screen.state.reading is None:
        return
    table, reading = screen.view.table, screen.state.reading
    assert table.rows == reading.rows
    if not table.rows or not table.size.height:
        return
    assert 0 <= table.cursor < len(table.rows)
    first, last = table.rows_in_view
    assert first <= table.cursor <= last
    _check_counter(driver, screen)
    _check_columns(driver, screen)


def _check_counter(driver: Driver, screen: PairScreen) -> None:
    assert screen.state.reading
    changes = [k for k, row in enumerate(screen.view.table.rows) if row.change]
    at = position(changes, screen.view.table.cursor)
    counter = f" change {at} of {len(changes)} " if changes else " no change "
    current = screen.state.current
    if current is not None:
        matter = [matters(found) for found in screen.state.reading.comparison.findings]
        counter = rf" \d+ of {sum(matter)} " if matter[current] else r" minor \d+ of \d+ "
    line = screen.query_one("#status").region.y
    if line < screen.size.height:  # On nine lines a long menu may push it out.
        shown = f"{driver.lines()[line]} ".ljust(screen.size.width)
        assert re.match(counter, shown) or len(counter) > screen.size.width


def _check_columns(driver: Driver, screen: PairScreen) -> None:
    """Side by side, the rule is in one column on every line of words."""
    table = screen.view.table
    geometry = table.geometry()
    if geometry.stacked or table.view == "inline":
        return
    region, at = table.region, geometry.prefix + geometry.text
    painted = driver.lines()[region.y : region.bottom]
    for line in (_cut(line, 0, region.width).rstrip() for line in painted):
        ours = (
            "▏" in line or "note: " in line or "note on " in line
        )  # the panel of why, and notes, go across
        if line.strip("▌ ") and not ours and not _beyond(line, at):
            assert _cut(line, at, len(SEPARATOR)).rstrip() == SEPARATOR.rstrip(), line


def _beyond(line: str, at: int) -> bool:
    """Whether a line ends before the rule, as below the last row."""
    return cells.width(line) <= at


def _cut(line: str, start: int, size: int) -> str:
    """The characters that begin in some cells of a line."""
    cut, at = "", 0
    for character in line:
        if start <= at < start + size:
            cut += character
        at += cells.width(character)
    return cut


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES, ids=lambda story: str(story[0]).partition("-")[0])
def test_no_key_breaks_the_screen(story: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(story[0])

    async def steps(driver: Driver) -> None:
        monkeypatch.setattr(driver.app, "exit", lambda *_: None)  # Esc leaves the first screen.
        size = SIZES[0]
        for _ in range(STEPS // BURST):
            screen = driver.app.screen
            open_line = isinstance(screen, PairScreen) and screen.focused is not screen.view.table
            keys = KEYS + TYPED * 6 if open_line else KEYS
            if not isinstance(screen, PairScreen) or random.random() < 0.05:
                keys = ["escape"] if len(driver.app.screen_stack) > 1 else KEYS
            if random.random() < 0.05:
                size = random.choice(SIZES)
                await driver.resize(*size)
            driver.type_ahead(*random.choices(keys, k=BURST))
            await driver.settled()
            check(driver, size)

    drive(start(*story), steps, SIZES[0])


def test_the_keys_that_are_tried_are_all_that_stay_on_the_screen() -> None:
    named = {action.name for action in actions_at(KeyContext.PAIR)}
    assert named >= LEAVES - {"suspend_process"}
    assert len(KEYS) > 60
