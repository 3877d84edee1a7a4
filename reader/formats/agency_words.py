"""Words that the forms of agencies share: whether a story may be used, and what was not read."""

from __future__ import annotations

from collections import Counter

from reader.model import Standing

STANDINGS = {
    "withheld": Standing.WITHHELD,
    "embargoed": Standing.WITHHELD,
    "canceled": Standing.KILLED,
    "cancelled": Standing.KILLED,
    "killed": Standing.KILLED,
    "kill": Standing.KILLED,
    "retracted": Standing.KILLED,
    "correction": Standing.CORRECTED,
    "corrected": Standing.CORRECTED,
}
"""What the words mean by which the forms of wires say whether a story may be used."""


EMPTY = "text without its words"
_PLURAL = {EMPTY: "texts without their words", "audio": "sounds", "stylesheet": "style sheets"}


def left_out(dropped: Counter[str]) -> tuple[str, ...]:
    """A note on what was left out of a body."""
    counts = [f"{n:,} {what}{'s' if n > 1 else ''}" for what, n in dropped.items() if n]
    return (f"left out: {', '.join(counts)}",) if counts else ()


def told(others: Counter[str]) -> str:
    """What a file holds besides articles, as the end of a line: `: 2 pictures, 1 package`."""
    counts = [
        f"{n:,} {what if n == 1 else _PLURAL.get(what, f'{what}s')}" for what, n in others.items()
    ]
    return f": {', '.join(counts)}" if counts else ""
