"""How wide a text may stand: the measure and the columns that screen and printed report share."""

from __future__ import annotations

MEASURE = 84
"""Cells of text that read well in one line; wider screens leave the rest blank."""
SIDE_BY_SIDE_FROM = 100
"""Columns from which two texts stand side by side unless the reader says otherwise."""
SEPARATOR = " │ "
"""What stands between two texts side by side."""
