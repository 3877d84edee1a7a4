"""Measures the screen from outside, in a terminal of its own, against a bare Textual application.

    python -m tests.bench.screen [--runs 9] [--sentences 25 1000 10000] [--only paint diff keys]

Runs are interleaved, so that a machine that slows down slows both; ratios are those of medians.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.terminal import Environment, Session, session

HERE = Path(__file__).resolve().parent
UNSTYLED = [sys.executable, str(HERE / "bare_app.py")]
READER = [sys.executable, "-m", "reader"]
PRESSED = ("j", " ", "]", "}")
"""A row, a page, a change and a change that matters further."""
LISTENS = "\x1b[?2004h"
"""What Textual writes as soon as it reads keys."""
BUSY = 5_000
"""Sentences whose comparison takes long enough to press keys meanwhile."""

Pairs = Mapping[int, Sequence[str]]

_WORDS = re.findall(
    r"\w+",
    """
    river harbour minister council station market morning evening letter report spokesman village
    teacher soldier captain doctor winter summer bridge railway factory border school north old
    new small quiet sudden public private national said told wrote carried opened closed moved
    answered found held counted built promised refused watched worked the of and in was by
    """,
)


def sentence(chance: random.Random) -> str:
    """Words without sense, of a sentence's length."""
    words = " ".join(chance.choices(_WORDS, k=chance.randint(8, 26)))
    number = f" {chance.randint(2, 3000)}" if chance.random() < 0.25 else ""
    return f"{words[0].upper()}{words[1:]}{number}."


def edited(original: str, chance: random.Random) -> list[str]:
    """Of ten sentences seven stay, one goes, one comes, and one has a word changed."""
    lot = chance.random()
    if lot < 0.8:
        return [original] if lot < 0.7 else []
    if lot < 0.9:
        return [original, sentence(chance)]
    words = original.split(" ")
    words[chance.randrange(1, len(words) - 1)] = chance.choice(_WORDS)
    return [" ".join(words)]


def pair(folder: Path, sentences: int) -> list[str]:
    """The paths of two articles; a word of its own opens the second sentence of each."""
    chance = random.Random(sentences)
    left = [sentence(chance) for _ in range(sentences)]
    right = [new for old in left for new in edited(old, chance)]
    paths = []
    for name, lines in (("leftmost", left), ("rightmost", right)):
        lines[1] = f"{name.capitalize()} {lines[1]}"
        paths.append(folder / f"{name}-{sentences}.txt")
        paths[-1].write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [str(path) for path in paths]


class Paint(NamedTuple):
    """Seconds to the first words and until keys are read, and megabytes then."""

    seconds: float
    listens: float
    megabytes: float


def first_paints(pairs: Pairs, runs: int, environment: Environment) -> dict[int, list[Paint]]:
    """First paints by sentences; 0 is the bare application, which reads keys before it paints."""
    found: dict[int, list[Paint]] = {size: [] for size in (0, *pairs)}
    for _ in range(runs):
        with session(UNSTYLED, environment) as bare:
            listens = bare.until(LISTENS)
            found[0].append(Paint(bare.until("words"), listens, bare.memory()))
        for size, paths in pairs.items():
            with session([*READER, *paths], environment) as opened:
                seconds = opened.until("Leftmost", "Rightmost")
                found[size].append(Paint(seconds, opened.until(LISTENS), opened.memory()))
    return found


def whole_runs(commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """The median seconds of commands that end by themselves."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
            seconds[name].append(time.perf_counter() - began)
    return {name: statistics.median(each) for name, each in seconds.items()}


def keys(opened: Session, key: str, count: int) -> list[float]:
    """Seconds that a key takes to settle, each time that it wrote something."""
    return [seconds for _ in range(count) if (seconds := opened.settle(key))]


def told(what: str, seconds: Sequence[float]) -> str:
    """Median and 95th percentile in milliseconds."""
    ordered = sorted(seconds)
    if not ordered:
        return f"{what}: no answer"
    middle, late = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
    return f"{what}: median {middle * 1e3:.1f} ms, p95 {late * 1e3:.1f} ms, {len(ordered)} keys"


def main() -> None:
    """Measure everything that `docs/performance.md` has, and print it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--sentences", type=int, nargs="+", default=[25, 1000, 10000])
    parser.add_argument("--driver", choices=["auto", "thin", "stock"], default="auto")
    parser.add_argument("--only", choices=list(PARTS), nargs="+", default=list(PARTS))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "READER_DRIVER": options.driver,
            "XDG_STATE_HOME": f"{folder}/state",
            "XDG_CONFIG_HOME": f"{folder}/config",
        }
        pairs = {size: pair(Path(folder), size) for size in options.sentences}
        for part in options.only:
            for line in PARTS[part](pairs, options.runs, environment):
                print(line, flush=True)


def painted(pairs: Pairs, runs: int, environment: Environment) -> Iterator[str]:
    """First paints as ratios to the bare application's, and the memory they take."""
    found = first_paints(pairs, runs, environment)
    for size, each in found.items():
        told = []
        for column, what in enumerate(("first paint", "keys are read")):
            middle, bare = (statistics.median(p[column] for p in ps) for ps in (each, found[0]))
            fastest = min(p[column] for p in each) / min(p[column] for p in found[0])
            told.append(
                f"{what} {middle * 1e3:.0f} ms, {middle / bare:.2f} (of the fastest {fastest:.2f})"
            )
        memory = max(paint.megabytes for paint in each)
        yield f"{size} sentences: {'; '.join(told)}; {memory:.0f} MB"


def compared(pairs: Pairs, runs: int, environment: Environment) -> Iterator[str]:
    """Commands that print, and how long the screen takes for the same comparison."""
    commands = {"--help": [*READER, "--help"]}
    commands |= {f"diff {size}": [*READER, "diff", *paths] for size, paths in pairs.items()}
    for what, seconds in whole_runs(commands, max(3, runs // 3)).items():
        yield f"reader {what}: {seconds * 1e3:.0f} ms"
    for size, paths in pairs.items():
        with session([*READER, *paths], environment) as opened:
            seen = opened.until("Leftmost", "Rightmost")
            took = opened.until("word for word") - seen
            yield f"compared {size} after the first paint: {took * 1e3:.0f} ms"


def pressed(pairs: Pairs, runs: int, environment: Environment) -> Iterator[str]:
    """Keys while the comparison is made and after it, then memory and idling."""
    for size, paths in pairs.items():
        with session([*READER, *paths], environment) as opened:
            opened.until("Leftmost", "Rightmost")
            for key in PRESSED[:2] if size >= BUSY else ():
                answers = [opened.answered(key) for _ in range(40)]
                yield told(f"{key!r} while {size} are compared", answers)
            opened.until("word for word")
            for key in PRESSED:
                yield told(f"{key!r} after {size} are compared", keys(opened, key, 40))
            yield f"memory with {size} compared: {opened.memory():.0f} MB"
            written, woken = opened.idle(5)
            yield f"idle: {written} bytes, {woken:.1f} wake-ups a second"


PARTS = {"paint": painted, "diff": compared, "keys": pressed}


if __name__ == "__main__":
    main()
