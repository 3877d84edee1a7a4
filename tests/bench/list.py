"""Measures the list from outside, with thousands of articles, for docs/performance.md.

    python -m tests.bench.list [--count 30000] [--home FOLDER] [--write]

The articles are made (`tests.bench.made_articles`). A home that is named keeps them, and the index
what was found in them, for the next time; else all is read and compared first, which takes half an
hour. A key's time is the processor's in the thread of the screen, which a busy machine disturbs the
least; behind it stands what the clock said.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import NamedTuple

from tests.bench.made_articles import make
from tests.bench.screen import READER
from tests.bench.terminal import Environment, Session, session

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
FROM, TO = "<!-- listed -->", "<!-- /listed -->"
PATIENCE = 3_600
"""Seconds until all is read and compared for the first time."""
WORKING = ("to read", "to compare")
FILTER, LETTERS = "/", "er"
ORDERS = ("s", "S", "o", "s", "s")
SAID = ("W", "W", "P", "u")


class Key(NamedTuple):
    """Seconds of a key: of the processor in the screen's thread, and by the clock."""

    processor: float
    clock: float


class ListSession:
    """A list in a terminal of its own."""

    def __init__(self, opened: Session) -> None:
        self.opened = opened

    def processor(self, thread: int | None = None) -> float:
        """Seconds of the processor so far, of the program or of one of its threads."""
        tasks = Path(f"/proc/{self.opened.process}/task")
        own = [tasks / str(thread)] if thread else list(tasks.iterdir())
        return sum(int((task / "schedstat").read_text().split()[0]) for task in own) / 1e9

    def key(self, key: str) -> Key:
        """What a key takes until nothing more is written."""
        before = self.processor(self.opened.process)
        clock = self.opened.settle(key, patience=10)
        return Key(self.processor(self.opened.process) - before, clock)

    def until_done(self, patience: float) -> float:
        """Seconds of the processor until nothing is left to read or compare."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            self.opened.written.clear()
            self.opened.press("\x0c")  # Painted anew
            while self.opened.listen(0.5):
                pass
            if self.opened.written and not any(w.encode() in self.opened.written for w in WORKING):
                return self.processor()
        raise SystemExit("not done")


def told(what: str, keys: Sequence[Key]) -> tuple[str, str]:
    """Median and worst in milliseconds."""
    of_processor = sorted(key.processor * 1e3 for key in keys)
    by_clock = sorted(key.clock * 1e3 for key in keys)
    middle = f"{statistics.median(of_processor):.0f} ms, at most {of_processor[-1]:.0f} ms"
    return what, f"{middle} (clock {statistics.median(by_clock):.0f}, {by_clock[-1]:.0f})"


def first_paint(folder: Path, environment: Environment) -> Iterator[tuple[str, str]]:
    """How soon a list that is known is there, and can be used."""
    with session([*READER, str(folder)], environment) as opened:
        listed = ListSession(opened)
        clock = opened.until("DESK", "file")
        painted = listed.processor()
        yield "first paint", f"{painted * 1e3:.0f} ms (clock {clock * 1e3:.0f})"
        first = [Key(*pressed) for pressed in (listed.key("j"),)]
        keys = [listed.key("j") for _ in range(20)]
        yield told("the first `j`", first)
        yield told("`j` while the rest comes", keys)
    with session([*READER, str(folder)], environment) as opened:
        listed = ListSession(opened)
        opened.until("DESK", "file")
        painted = listed.processor()
        opened.until("hi", "med", "judged")
        yield "all columns, after the first paint", f"{(listed.processor() - painted) * 1e3:.0f} ms"


def used(folder: Path, environment: Environment) -> Iterator[tuple[str, str]]:
    """Keys once all is there, memory, idling."""
    with session([*READER, str(folder)], environment) as opened:
        listed = ListSession(opened)
        opened.until("hi", "med", "judged")
        time.sleep(3)
        yield told("`j`", [listed.key("j") for _ in range(40)])
        yield told("a page", [listed.key(" ") for _ in range(20)])
        listed.key(FILTER)
        for number, letter in enumerate(LETTERS, 1):
            yield told(f"letter {number} of a filter", [listed.key(letter)])
        listed.key("\x1b")
        yield told("sort, turn, group", [listed.key(key) for key in ORDERS])
        time.sleep(2)
        yield "memory", f"{opened.memory():.0f} MB"
        before = listed.processor()
        written, woken = opened.idle(5)
        idle = f"{written} bytes, {woken:.1f} wake-ups a second, "
        yield "idle", f"{idle}{(listed.processor() - before) / 5 * 1e3:.1f} ms a second"
        yield told("`W` `P` `u`", [listed.key(key) for key in SAID])


def main() -> None:
    """Measure, print, and write the table where that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--count", type=int, default=30_000)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with _home(options.home) as home:
        folder = Path(home) / "articles"
        if not folder.exists():
            make(folder, options.count)
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "XDG_STATE_HOME": f"{home}/state",
            "XDG_DATA_HOME": f"{home}/data",
            "XDG_CONFIG_HOME": f"{home}/config",
        }
        with session([*READER, str(folder)], environment) as opened:
            opened.until("DESK")
            ListSession(opened).until_done(PATIENCE)
            opened.press("q")
            opened.listen(2)
        rows = []
        for row in (*first_paint(folder, environment), *used(folder, environment)):
            print(" | ".join(row), flush=True)
            rows.append(row)
    if options.write:
        _write(options.count, rows)


def _home(kept: Path | None) -> AbstractContextManager[str | Path]:
    return nullcontext(kept) if kept else tempfile.TemporaryDirectory()


def _write(count: int, rows: Sequence[tuple[str, str]]) -> None:
    lines = [f"| {count:,} articles, known from before | measured |", "| --- | --- |"]
    lines += [f"| {what} | {measured} |" for what, measured in rows]
    table = "\n".join([FROM, *lines, TO])
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(re.sub(f"{FROM}.*{TO}", table, page, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
