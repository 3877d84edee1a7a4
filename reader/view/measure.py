"""Widths of text: the measure and the columns of the screen and the printed report."""

from __future__ import annotations

from reader.model import Side

MEASURE = 84
"""Cells of a line that is easy to read; wider screens leave the rest blank."""
SIDE_BY_SIDE_FROM = 100
"""Columns from which two texts are side by side unless the user chooses otherwise."""
SEPARATOR = " │ "
"""What separates two texts side by side."""
TAGS = {Side.LEFT: "base  ", Side.RIGHT: "other "}
"""What stands before the words of either where one is below the other; all take `TAG` cells."""
TAG = max(map(len, TAGS.values()))
