"""The alignment corrected by hand."""

from __future__ import annotations

from pathlib import Path

from reader.model import MatchedBy, Side
from reader.tui import captions
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"


def pairs(driver: Driver) -> set[tuple[int, int]]:
    """Which sentences are paired with which."""
    return {(i, j) for p in driver.comparison.passages for i in p.bead.left for j in p.bead.right}


def a_pair(driver: Driver) -> int:
    """A row with one sentence on each side."""
    return next(
        k
        for k, row in enumerate(driver.table.rows)
        if driver.comparison.passages[row.passages.start].bead.shape == (1, 1) and k > 5
    )


def test_a_pair_is_parted_and_brought_together_again() -> None:
    async def steps(driver: Driver) -> None:
        before = pairs(driver)
        driver.table.move_to(a_pair(driver))
        bead = driver.comparison.passages[driver.table.passage].bead
        apart = (bead.left.start, bead.right.start)
        await driver.press("D")
        assert apart not in pairs(driver)
        assert driver.table.rows[driver.table.cursor].pinned
        await driver.press("u")
        assert pairs(driver) == before
        await driver.press("u")
        assert captions.NOTHING_TO_UNDO in driver.text()

    drive(start(WIRE, REWRITE), steps)


def test_two_marked_sentences_are_paired_and_shown_as_pinned() -> None:
    async def steps(driver: Driver) -> None:
        rows = driver.table.rows
        beads = [driver.comparison.passages[row.passages.start].bead for row in rows]
        omitted = next(k for k, b in enumerate(beads) if b.left and not b.right)
        added = next(k for k, b in enumerate(beads) if b.right and not b.left and k > omitted)
        driver.table.move_to(omitted)
        await driver.press("h")
        driver.table.move_to(added)
        await driver.press("l")
        assert captions.marked({Side.LEFT: 0, Side.RIGHT: 0})[-12:] in driver.text()
        await driver.press("m")
        wanted = (beads[omitted].left.start, beads[added].right.start)
        assert wanted in pairs(driver)
        bead = next(p.bead for p in driver.comparison.passages if wanted[0] in p.bead.left)
        assert bead.matched_by is MatchedBy.BY_HAND

    drive(start(WIRE, REWRITE), steps)


def test_one_mark_is_not_enough_and_a_row_of_one_side_cannot_be_parted() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("h", "m")
        assert captions.MARK_BOTH[:30] in driver.text()
        rows = driver.table.rows
        alone = next(k for k, row in enumerate(rows) if not (row.left and row.right))
        driver.table.move_to(alone)
        before = pairs(driver)
        await driver.press("D")
        assert captions.NO_PAIR in driver.text()
        assert pairs(driver) == before

    drive(start(WIRE, REWRITE), steps)


def test_a_correction_is_kept_for_the_next_visit_and_when_the_sides_are_swapped(
    tmp_path: Path,
) -> None:
    parted: list[tuple[int, int]] = []

    async def first(driver: Driver) -> None:
        driver.table.move_to(a_pair(driver))
        bead = driver.comparison.passages[driver.table.passage].bead
        parted.append((bead.left.start, bead.right.start))
        await driver.press("D", "x")
        assert parted[0][::-1] not in pairs(driver)

    async def later(driver: Driver) -> None:
        assert parted[0] not in pairs(driver)

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)
