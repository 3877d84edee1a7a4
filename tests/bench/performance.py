"""Measures how fast the reader is beside what is installed, and writes it into docs/performance.md.

    python -m tests.bench.performance            all of it; writes the table anew
    python -m tests.bench.performance --check    start-up and growth alone, against wide bars

Runs are interleaved and processor time is compared, so that a busy machine slows all alike; of
each the least counts, which a neighbour disturbs the least. `--check` measures again before it
complains.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.screen import READER, UNSTYLED, pair
from tests.bench.terminal import Environment, session

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"
FROM, TO = "<!-- measured -->", "<!-- /measured -->"
SAMPLES = [
    str(ROOT / "reader" / "samples" / name)
    for name in ("transit-1-wire.txt", "transit-2-rewrite.md")
]
YARDSTICK = [sys.executable, "-c", "import textual.app"]
"""What a screen of Textual's loads at the least: slow and fast as the machine is."""
MOST_START, MOST_HELP, MOST_GROWTH = 2.0, 0.5, 3.0
"""Of the yardstick, for a short `diff` and for `--help`; for twice as many sentences."""
ATTEMPTS = 3

Commands = Mapping[str, Sequence[str]]


class Cost(NamedTuple):
    """Seconds of processor time and megabytes of one run."""

    seconds: float
    megabytes: float


def cost(command: Sequence[str]) -> Cost:
    """What a command takes; what it prints goes nowhere."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def least(commands: Commands, runs: int) -> dict[str, Cost]:
    """The least cost of each command, of interleaved runs."""
    found: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            found[name].append(cost(command))
    return {name: min(costs) for name, costs in found.items()}


def others(left: str, right: str) -> dict[str, list[str]]:
    """What else shows how two texts differ and is installed here."""
    known = {
        "git diff --word-diff": ["git", "diff", "--no-index", "--word-diff", left, right],
        "wdiff": ["wdiff", left, right],
        "vim -d, and out": ["vim", "-d", "-e", "-s", "-c", "qa!", left, right],
        "less": ["less", "-F", left],
    }
    found = {name: command for name, command in known.items() if shutil.which(command[0])}
    program = (
        "import sys, redlines; read = lambda p: open(p, encoding='utf-8').read(); "
        "redlines.Redlines(*map(read, sys.argv[1:])).output_markdown"
    )
    if not subprocess.run(
        [sys.executable, "-c", "import redlines"], capture_output=True, check=False
    ).returncode:
        found["redlines"] = [sys.executable, "-c", program, left, right]
    return found


def startup(runs: int) -> list[str]:
    """Rows for short runs, in processor time."""
    commands: dict[str, Sequence[str]] = {
        "`import textual.app`": YARDSTICK,
        "`reader --help`": [*READER, "--help"],
        "`reader diff`, a short pair": [*READER, "diff", *SAMPLES],
        "`reader check`, a short pair": [*READER, "check", *SAMPLES],
        **others(*SAMPLES),
    }
    found = least(commands, runs)
    unit = found["`import textual.app`"].seconds
    return [
        f"| {name} | {c.seconds * 1e3:.0f} ms | {c.seconds / unit:.2f} | {c.megabytes:.0f} MB |"
        for name, c in found.items()
    ]


def growth(folder: Path, sizes: Sequence[int], runs: int) -> list[str]:
    """Rows for `reader diff` of longer and longer pairs, three of ten sentences edited."""
    commands = {str(size): [*READER, "diff", *pair(folder, size)] for size in sizes}
    return [
        f"| `reader diff`, {int(size):,} sentences | {c.seconds:.2f} s | | {c.megabytes:.0f} MB |"
        for size, c in least(commands, runs).items()
    ]


def left_after(
    command: list[str], words: str, ready: str, environment: Environment
) -> tuple[float, float]:
    """Seconds to the first paint, and from `q` a moment after all is there to the program's end."""
    with session(command, environment) as opened:
        painted = opened.until(words)
        opened.until(ready)
        until = time.perf_counter() + 1.0
        while (left := until - time.perf_counter()) > 0:
            opened.listen(left)
        began = time.perf_counter()
        opened.press("q")
        while opened.listen(5):
            pass
        return painted, time.perf_counter() - began


def screens(folder: Path, runs: int) -> list[str]:
    """Rows for the screen: the first paint and leaving it, beside a bare application; idling."""
    environment = {
        **os.environ,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "XDG_STATE_HOME": f"{folder}/state",
        "XDG_CONFIG_HOME": f"{folder}/config",
    }
    paths = pair(folder, 25)
    bare, ours = [], []
    for _ in range(runs):
        bare.append(left_after(UNSTYLED, "words", "words", environment))
        ours.append(left_after([*READER, *paths], "Leftmost", "word for word", environment))
    with session([*READER, *paths], environment) as opened:
        opened.until("word for word")
        woken = opened.idle(20)[1]
    paints, quits = (
        [statistics.median(each[column] for each in timed) for timed in (bare, ours)]
        for column in (0, 1)
    )
    return [
        f"| first paint of a short pair | {paints[1] * 1e3:.0f} ms | {paints[1] / paints[0]:.2f} "
        "of a bare Textual application | |",
        f"| `q` to the end of the program | {quits[1] * 1e3:.0f} ms | {quits[1] / quits[0]:.2f} "
        "of a bare Textual application | |",
        f"| wake-ups a second, idle | {woken:.1f} | | |",
    ]


def complaints(folder: Path) -> list[str]:
    """What is slower than its bar, start-up and growth alone."""
    small, large = pair(folder, 600), pair(folder, 1200)
    found = least(
        {
            "yardstick": YARDSTICK,
            "help": [*READER, "--help"],
            "short": [*READER, "diff", *SAMPLES],
            "small": [*READER, "diff", *small],
            "large": [*READER, "diff", *large],
        },
        5,
    )
    seconds = {name: each.seconds for name, each in found.items()}
    measured = (
        ("a short diff, of the yardstick", seconds["short"] / seconds["yardstick"], MOST_START),
        ("--help, of the yardstick", seconds["help"] / seconds["yardstick"], MOST_HELP),
        (
            "twice as many sentences",
            (seconds["large"] - seconds["short"]) / (seconds["small"] - seconds["short"]),
            MOST_GROWTH,
        ),
    )
    for what, ratio, most in measured:
        print(f"{what}: {ratio:.2f} (at most {most})")
    return [what for what, ratio, most in measured if ratio > most]


def main() -> None:
    """Write the page, or check the bars."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--sentences", type=int, nargs="+", default=[1000, 2000, 10_000])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.check:
            if all(complaints(folder) for _ in range(ATTEMPTS)):
                raise SystemExit("slower than its bar, each time that it was measured")
            return
        rows = [
            *startup(options.runs),
            *growth(folder, options.sentences, max(2, options.runs // 4)),
            *screens(folder, options.runs),
        ]
    table = "\n".join(("| what | measured | ratio | memory |", "| --- | --- | --- | --- |", *rows))
    print(table)
    page = PAGE.read_text(encoding="utf-8")
    held = re.sub(f"(?s){FROM}.*{TO}", lambda _: f"{FROM}\n{table}\n{TO}", page)
    PAGE.write_text(held, encoding="utf-8")


if __name__ == "__main__":
    main()
