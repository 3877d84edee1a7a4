"""From pair to pair of the list: in its order as it was when the first of them was opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.entries import Entry
from reader.library.loading import LoadState
from reader.library.pair_values import PairColumns, PairValues
from reader.tui.list_captions import none_left
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.screens.list import ListScreen
from tests.tui.driving import Driver, drive, start

LEFT = [
    "court-2-light.md",
    "court-3-rewrite.md",
    "storm-3-rewrite.txt",
    "transit-2-rewrite.md",
    "workshop-3-rewrite.md",
]
"""The samples in which something waits to be judged."""


def name(driver: Driver) -> str:
    return Path(driver.pair.state.right.source).name


def seen(pair: PairColumns) -> object:
    """Everything that the list shows of a pair."""
    if not isinstance(pair, PairValues):
        return pair
    told, said = (pair.findings, pair.told, pair.hidden, pair.kept), pair.said
    verdicts = pair.judged, dict(said.signs), said.by, said.verdicts, said.notes, said.reviewers
    return told, verdicts, said.changed, said.lost, said.differ


async def visited(driver: Driver, *keys: str) -> list[str]:
    """The pairs from the open one on, in each of which the keys are pressed, until none is left."""
    names = [name(driver)]
    while len(names) < 20:
        await driver.press(*keys)
        await driver.press("n")
        if "no other pair" in driver.text():
            return names
        names.append(name(driver))
    return names


@pytest.mark.parametrize("sort", ["", "s" * 5, "s" * 5 + "S", "s" * 3])
def test_every_pair_with_something_left_is_visited_once_whatever_the_order(
    sort: str, tmp_path: Path
) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press(*sort, "g", "j", "enter")
        order = [entry.name for entry in driver.desk.listed if entry.name in LEFT]
        seen = await visited(driver, "A")
        assert [one for one in seen if one in LEFT] == order
        await driver.press("q")
        assert "5 of 5 done" in driver.text()

    drive(start(memory=tmp_path), steps)


def test_a_filter_for_the_work_to_be_done_skips_no_pair(tmp_path: Path) -> None:
    begun = replace(start(memory=tmp_path), query="-reviewed")

    async def steps(driver: Driver) -> None:
        await driver.press("enter")
        assert await visited(driver, "A") == LEFT
        assert "of what the filter lists (-reviewed)" in driver.text()

    drive(begun, steps)


def test_what_is_left_above_comes_after_the_last_and_the_screen_says_so(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "enter")
        assert name(driver) == "workshop-3-rewrite.md"
        await driver.press("n")
        assert name(driver) == "court-2-light.md"
        assert "on from the top" in driver.text()
        await driver.press("N")
        assert name(driver) == "workshop-3-rewrite.md"
        assert "on from the end" in driver.text()

    drive(start(memory=tmp_path), steps)


def test_coming_back_the_list_knows_all_that_it_knew_and_what_was_said(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        known = dict(driver.desk.filled.pair_columns)
        await driver.press("j", "enter", "f", "n", "e", "c", *"odd", "enter", "n")
        await driver.pilot.press("q")
        assert isinstance(driver.app.screen, ListScreen)
        now = driver.desk.filled
        assert now.pair_columns.keys() == known.keys()
        changed = [
            path for path, pair in now.pair_columns.items() if seen(pair) != seen(known[path])
        ]
        assert sorted(Path(path).name for path in changed) == LEFT[:2]
        await driver.settled()
        assert not driver.desk.filled.doubtful
        again = driver.desk.filled.pair_columns
        assert {path: seen(pair) for path, pair in again.items()} == {
            path: seen(pair) for path, pair in now.pair_columns.items()
        }

    drive(start(memory=tmp_path), steps)


def test_two_that_are_opened_by_hand_are_compared_again_and_keep_their_counts(
    tmp_path: Path,
) -> None:
    async def steps(driver: Driver) -> None:
        known = driver.desk.filled.pair_columns
        await driver.press("g", "j", "space", "g", "space", "O")
        assert isinstance(driver.app.screen, PairScreen)
        await driver.press("f")
        driver.app.screen.action_back()
        path = driver.desk.listed[1].path
        assert driver.desk.filled.pair_columns[path] == known[path]
        await driver.pilot.pause()
        await driver.settled()
        assert not driver.desk.filled.doubtful
        pair = driver.desk.filled.pair_columns[path]
        assert isinstance(pair, PairValues)

    drive(start(memory=tmp_path), steps)


def test_u_leads_to_the_pair_before_and_takes_back_what_was_said_there(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("j", "enter", "e", "n", "n", "u")
        assert name(driver) == LEFT[0]
        assert "u takes it back" in driver.text()
        await driver.press("u")
        assert "taken back" in driver.text()
        assert driver.pair.state.reviewed
        assert not driver.pair.state.reviewed.verdicts
        await driver.press("u")
        assert "nothing that was said in this visit" in driver.text()
        await driver.press("q")
        assert "0 of 5 done" in driver.text()

    drive(start(memory=tmp_path), steps)


def test_nothing_is_said_to_be_left_while_pairs_that_may_pass_the_filter_are_not_compared() -> None:
    read = LoadState([Entry("wire.txt")], {}, comparing=38)
    assert "38 are still to compare" in none_left(read, "-reviewed")
    assert none_left(replace(read, comparing=0), "-reviewed").startswith("no other pair of what")
    assert none_left(read, "") == "no other pair has anything left to judge"
