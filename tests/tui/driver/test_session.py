"""One run, two terminals: as Textual writes, and through us; after every key they are the same.

READER_LONG_RUN=SECONDS makes each run that long instead of a moment.
"""

from __future__ import annotations

import os
from random import Random
from time import monotonic

import pytest
from textual import constants

from reader.settings.settings import Settings
from reader.tui.driver.capabilities import Capabilities
from tests.tui.driver.twofold import TMUX, XTERM, Both, Session, run
from tests.tui.driving import start

SECONDS = float(os.environ.get("READER_LONG_RUN", "1"))
PAIR = ("storm-1-wire.txt", "storm-3-rewrite.txt")
KOREAN = ("workshop-1-wire.txt", "workshop-2-close.txt")
KEYS = (
    *("j",) * 4,
    *("k",) * 2,
    *("]",) * 3,
    "[",
    "}",
    "pagedown",
    "pagedown",
    "pageup",
    "home",
    "end",
    "g",
    "G",
    "z",
    "x",
    "v",
    "s",
    "i",
    "t",
    "t",
    "?",
    "enter",
    "tab",
    "space",
    "/",
    "a",
    "escape",
)
SIZES = ((120, 40), (80, 24), (40, 12), (161, 50), (20, 5))


async def wander(session: Session, random: Random) -> None:
    """Random keys, sizes and missed frames, until the time is over."""
    both, until = session.both, monotonic() + SECONDS
    history: list[str] = []
    while monotonic() < until:
        if random.random() < 0.04:
            size = random.choice([size for size in SIZES if size != both.size])
            history.append(f"{size}")
            await session.resize(size)
        else:
            key = random.choice(KEYS)
            if key == "escape" and len(session.app.screen_stack) < 2:
                continue
            history.append(key)
            await session.press(key)
        if random.random() < 0.7:
            both.frame()
            assert both.different()[:3] == [], history[-12:]
    both.frame()
    assert both.different()[:3] == [], history[-12:]


@pytest.mark.parametrize(
    ("depth", "terminal", "theme", "names"),
    [
        ("truecolor", XTERM, "night", PAIR),
        ("256", XTERM, "day", KOREAN),
        ("standard", TMUX, "sixteen", PAIR),
        ("truecolor", Capabilities(regions=False), "mono", KOREAN),
        ("256", TMUX, "night", ()),
    ],
    ids=["24 bit", "256 colours", "16 colours", "no colours", "the list"],
)
def test_after_every_key_both_terminals_show_the_same(
    depth: str,
    terminal: Capabilities,
    theme: str,
    names: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(constants, "COLOR_SYSTEM", depth)
    both = Both(terminal)

    async def steps(session: Session) -> None:
        both.frame()
        assert both.different()[:3] == []
        await wander(session, Random(f"{depth} {theme}"))

    run(start(*names, settings=Settings(theme=theme)), both, steps)
    assert both.thin_bytes < both.stock_bytes
