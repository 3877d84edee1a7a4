"""How large the terminal is, and how large a screen is painted at most."""

from __future__ import annotations

import os

WIDEST, TALLEST = 1_000, 500
"""Columns and rows of the largest screen: more can be told than can be painted in time."""


def terminal_size(descriptor: int) -> tuple[int, int]:
    """Columns and rows as the terminal says, whatever COLUMNS says; 80 by 24 where it does not."""
    try:
        width, height = os.get_terminal_size(descriptor)
    except OSError:
        width, height = 0, 0
    return min(width or 80, WIDEST), min(height or 24, TALLEST)
