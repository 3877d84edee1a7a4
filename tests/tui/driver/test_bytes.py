"""How many bytes a key costs. Bytes repeat exactly, so that bars on them are no timings.

The pair is 1,000 sentences of our own making at 120x40, with 24-bit colours.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import mkdtemp
from typing import NamedTuple

import pytest

from reader.formats import load
from reader.formats.beginning import begun, wholes
from reader.library.folders import SAMPLES
from reader.tui.start import Start
from tests.tui.driver.twofold import Both, Session, run
from tests.tui.driving import start

_TEXT = """
harbour council ferry barrier spokeswoman budget tide engineer rescue warehouse repairs
night market storm wall lamp crew report morning district water office street bridge
keeper permit said added found closed opened moved asked told kept saw made left took
gave for with under before after near the a of and to in on
"""
WORDS = _TEXT.split()
QUESTION_AND_MODES = 320
"""Bytes that the whole driver sends beside the frames when it starts: modes and questions."""


def sentences(random: Random, count: int) -> list[str]:
    """Sentences without sense, 8 to 24 words each."""
    lines = (random.choices(WORDS, k=random.randint(8, 24)) for _ in range(count))
    return [" ".join(line).capitalize() + "." for line in lines]


def edited(lines: list[str], random: Random) -> list[str]:
    """The same, lightly edited: three of ten are reworded, left out or followed by a new one."""
    out: list[str] = []
    for line in lines:
        chance = random.random()
        if chance < 0.15:
            words = line.split()
            words[random.randrange(1, len(words))] = random.choice(WORDS)
            out.append(" ".join(words))
        elif chance < 0.9:
            out.append(line)
        if chance >= 0.96:
            out += sentences(random, 1)
    return out


class Cost(NamedTuple):
    """Bytes of one step, as they are sent and as Textual's own driver would have sent them."""

    thin: int
    stock: int


class Presses(NamedTuple):
    """A key that is pressed so many times."""

    key: str
    times: int


def walked(begun: Start, presses: Iterable[Presses]) -> dict[str, list[Cost]]:
    """What each step of a session costs: the start, then every press of a key."""
    both, spent = Both(), dict[str, list[Cost]]()

    async def steps(session: Session) -> None:
        beside = QUESTION_AND_MODES
        spent["start"] = [Cost(both.thin_bytes + beside, both.stock_bytes + beside)]
        for key, times in presses:
            for _ in range(times):
                before = both.thin_bytes, both.stock_bytes
                await session.press(key)
                cost = Cost(both.thin_bytes - before[0], both.stock_bytes - before[1])
                spent.setdefault(key, []).append(cost)

    run(begun, both, steps, every_frame=True)
    return spent


@cache
def costs() -> dict[str, list[Cost]]:
    """A walk through a long pair without findings."""
    random = Random(6)
    folder = Path(mkdtemp(prefix="reader-bytes-"))
    left = sentences(random, 1000)
    for name, lines in (("left", left), ("right", edited(left, random))):
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    begins = begun(folder / "left.txt"), begun(folder / "right.txt")
    pair = begins[0].article, begins[1].article
    whole = replace(start(), pair=pair, whole=wholes(*begins))
    return walked(
        whole, [Presses("home", 1), Presses("j", 60), Presses("pagedown", 10), Presses("]", 10)]
    )


@cache
def costs_of_findings() -> dict[str, list[Cost]]:
    """A walk from finding to finding through a short pair with many."""
    pair = load(SAMPLES / "court-1-wire.txt"), load(SAMPLES / "court-3-rewrite.md")
    return walked(replace(start(), pair=pair), [Presses("home", 1), Presses("}", 6)])


def sent(key: str) -> list[int]:
    """Bytes of each press of a key."""
    return [cost.thin for cost in costs()[key]]


@pytest.mark.parametrize("key", ["pagedown", "]"])
def test_a_page_and_the_next_change_cost_at_most_3000_bytes(key: str) -> None:
    assert max(sent(key)) <= 3000


def test_a_page_costs_at_most_1850_bytes_at_the_median() -> None:
    """Less than version 0.1.0 sent, with a fifth more lines of text on the screen."""
    assert median(sent("pagedown")) <= 1850


def test_one_row_down_costs_at_most_80_bytes_at_the_median_and_2500_at_the_95th() -> None:
    assert median(sent("j")) <= 80
    assert quantiles(sent("j"), n=20)[-1] <= 2500


def test_the_next_finding_costs_at_most_a_screenful_and_a_few_runs_where_it_is_in_view() -> None:
    spent = [cost.thin for cost in costs_of_findings()["}"]]
    assert max(spent) <= 3000
    assert median(spent) <= 300


def test_the_start_costs_at_most_6000_bytes_up_to_the_worst_finding() -> None:
    """The first words at once, and a screenful around the worst finding when it is known."""
    assert max(sent("start")) <= 6000
