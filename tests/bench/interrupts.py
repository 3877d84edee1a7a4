"""Ctrl+C in the first moments of a command: 60 runs, each interrupted a little later.

    python -m tests.bench.interrupts check LEFT RIGHT

Prints how the runs ended, and every traceback that names a file of ours; ends with 1 if there is
one, or if a run that was interrupted ended otherwise than with 130. A signal that comes before
Python has reached the command is Python's own to answer; its shell sees 130 then too.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from time import sleep

RUNS, SPAN = 60, 0.4
PACKAGE = str(Path(__file__).parents[2] / "reader")
INTERRUPTED = (130, -signal.SIGINT)


def main(arguments: list[str]) -> int:
    ends: Counter[int] = Counter()
    bad = 0
    for run in range(RUNS):
        program = subprocess.Popen(
            [sys.executable, "-m", "reader", *arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        sleep(run * SPAN / RUNS)
        interrupted = program.poll() is None
        program.send_signal(signal.SIGINT)
        said = program.communicate()[1].decode()
        ends[program.returncode] += 1
        if PACKAGE in said or (interrupted and program.returncode not in (*INTERRUPTED, 0, 1)):
            bad += 1
            print(f"after {run * SPAN / RUNS:.3f} s: {program.returncode}\n{said}")
    print(dict(ends), f"{bad} of {RUNS} wrong")
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
