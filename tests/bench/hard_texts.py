"""Measures pairs that are made to be slow: `reader check`, and keys while they are compared.

    python -m tests.bench.hard_texts FOLDER [NAME …]

The folder has `NAME-l.txt` and `NAME-r.txt`, or `.md`, for each pair. Of `check` the processor's
time and the memory; of `j` and `k`, pressed in turn while the screen compares, the slowest answers
by the clock; of Esc, pressed once in each of several runs, all of them. Other work on the machine
is in every answer: run it twice, and look at what is slow both times.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench.performance import cost
from tests.bench.screen import LISTENS, READER
from tests.bench.terminal import CURSOR, Session, session

SECONDS, PATIENCE, SLOWEST = 6.0, 2.0, 3
"""How long keys are pressed, what is no answer any more, and how many of the slowest are told."""
ESCAPES = (0.0, 0.1, 0.25, 0.5, 1.0, 2.0)
"""Seconds after keys are read at which a run is stopped."""


def answer(opened: Session, key: str, wanted: bytes) -> float:
    """Seconds from a key until something is written that has `wanted` in it."""
    seen, sent = len(opened.written), time.perf_counter()
    opened.press(key)
    while wanted not in opened.written[seen:] or len(opened.written) == seen:
        if not opened.listen(PATIENCE):
            return PATIENCE
    return opened.last - sent


def moves(paths: list[str], environment: Mapping[str, str]) -> list[float]:
    """The answers to `j` and `k` in turn, from the moment that keys are read."""
    with session([*READER, *paths], environment) as opened:
        opened.until(LISTENS)
        until, found = time.perf_counter() + SECONDS, list[float]()
        while time.perf_counter() < until:
            opened.listen(random.uniform(0.02, 0.06))
            found.append(answer(opened, "jk"[len(found) % 2], CURSOR))
        return found


def stops(paths: list[str], environment: Mapping[str, str]) -> Iterator[float]:
    """The answers to Esc, after the first paint and then later and later."""
    for after in ESCAPES:
        with session([*READER, *paths], environment) as opened:
            until = opened.until(LISTENS) + opened.started + after
            while (left := until - time.perf_counter()) > 0:
                opened.listen(left)
            yield answer(opened, "\x1b", b"")


def slowest(answers: list[float]) -> list[float]:
    """The slowest of those that moved anything: at its end a text has nothing to move."""
    return sorted(each for each in answers if each < PATIENCE)[-SLOWEST:]


def in_milliseconds(seconds: list[float]) -> str:
    """Answers for a line."""
    return " ".join(f"{each * 1e3:.0f}" for each in seconds)


def main() -> None:
    """Print a line for each pair."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    known = sorted({path.stem.removesuffix("-l") for path in options.folder.glob("*-l.*")})
    for name in options.names or known:
        paths = [str(path) for path in sorted(options.folder.glob(f"{name}-[lr].*"))]
        spent = cost([*READER, "check", *paths])
        with tempfile.TemporaryDirectory() as own:
            environment = {
                **os.environ,
                "TERM": "xterm-256color",
                "COLORTERM": "truecolor",
                "ESCDELAY": "1",
                "XDG_STATE_HOME": f"{own}/state",
                "XDG_CONFIG_HOME": f"{own}/config",
            }
            answers = moves(paths, environment)
            stopped = [*stops(paths, environment)]
        sys.stdout.write(
            f"{name}: {spent.seconds:.1f} s, {spent.megabytes:.0f} MB; "
            f"j {in_milliseconds(slowest(answers))}; Esc {in_milliseconds(stopped)}\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
