"""Prints what the start and some keys cost in bytes, by Textual's own driver and by ours.

    python -m tests.bench.line

Bytes repeat exactly. The pair and the session are those of tests/tui/driver/test_bytes.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from tests.tui.driver.test_bytes import costs


def late(values: Sequence[int]) -> int:
    """The 95th percentile: no more than one in twenty is larger."""
    return sorted(values)[int(len(values) * 0.95 - 0.01)]


def main() -> None:
    """A line for each kind of step: median and 95th percentile."""
    for step, each in costs().items():
        for driver, sent in zip(("thin", "stock"), zip(*each, strict=True), strict=True):
            print(f"{step:9} {driver:5} median {median(sent):8,.0f}  p95 {late(sent):8,}")


if __name__ == "__main__":
    main()
