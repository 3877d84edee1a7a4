"""The job of a night editor: what matters is read at once, and a pair is judged in a few keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import Severity, Verdict
from reader.tui.pair.pair_screen import PairScreen
from reader.view.finding_words import finding_words
from tests.tui.driving import Driver, drive, start

PAIRS = [
    ("workshop-1-wire.txt", "workshop-3-rewrite.md"),
    ("storm-1-wire.txt", "storm-3-rewrite.txt"),
    ("court-1-wire.txt", "court-3-rewrite.md"),
]
WIDTHS = (60, 80, 100, 120, 160, 200)


def highs(driver: Driver) -> list[int]:
    """The findings that matter, as indexes."""
    found = driver.comparison.findings
    return [k for k, f in enumerate(found) if f.severity is Severity.HIGH and not f.possible]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair[0]).partition("-")[0])
def test_each_that_matters_is_judged_by_its_own_key_and_the_rest_by_one(
    pair: tuple[str, str], tmp_path: Path
) -> None:
    async def steps(driver: Driver) -> None:
        count = len(highs(driver))
        await driver.press(*["e"] * count, "A")
        reviewed = driver.pair.state.reviewed
        assert reviewed
        said = {k: one.verdict for k, one in reviewed.findings.items()}
        assert {k for k, verdict in said.items() if verdict is Verdict.ERROR} == set(highs(driver))
        assert {k for k, f in enumerate(driver.comparison.findings) if not f.possible} <= set(said)
        assert driver.pair.state.reading
        assert not driver.pair.state.reading.to_review

    drive(start(*pair, memory=tmp_path), steps, size=(80, 24))


@pytest.mark.parametrize("width", WIDTHS)
def test_no_finding_that_matters_is_cut_before_the_words_that_differ(width: int) -> None:
    async def steps(driver: Driver) -> None:
        screen = driver.text()
        for index in highs(driver)[:3]:
            words = str(finding_words(driver.comparison, driver.comparison.findings[index], 40))
            told = words.removeprefix("left out: ").removeprefix("added: ")
            assert told.partition(" → ")[2].split(" (")[0].rstrip("…")[:12] in screen

    drive(start(*PAIRS[0]), steps, size=(width, 24))


def test_from_pair_to_pair_of_the_list_and_along_the_tellings_of_a_story(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    for name in ("workshop-1-wire.txt", "workshop-2-close.txt", "workshop-3-rewrite.md"):
        (folder / name).write_bytes((SAMPLES / name).read_bytes())

    async def steps(driver: Driver) -> None:
        await driver.settled()
        await driver.press("down", "enter")
        assert driver.pair.state.queue == "–/1"
        await driver.press("colon", *"s9", "enter")
        first = driver.pair.state.right.source
        await driver.press("semicolon")
        assert driver.pair.state.right.source != first
        row = driver.table.current
        assert row
        assert row.number == "s9"
        await driver.press("semicolon")
        assert "no further telling" in driver.text()
        await driver.press("comma", "n")
        assert driver.pair.state.right.source != first
        await driver.press("q")
        assert not isinstance(driver.app.screen, PairScreen)

    drive(start(str(folder), memory=tmp_path / "state"), steps)


def test_a_pair_that_was_opened_alone_has_no_next_one() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("n")
        assert "no further pair" in driver.text()
        assert load(SAMPLES / PAIRS[0][0]).text == driver.pair.state.left.text

    drive(start(*PAIRS[0]), steps)
