"""A user's settings into the options of a comparison."""

from __future__ import annotations

from reader import align, edits
from reader.collate import Options, Progress, compare
from reader.config import Settings
from reader.model import Article, Comparison


def compared(
    left: Article, right: Article, settings: Settings, progress: Progress | None = None
) -> Comparison:
    """The comparison of two articles as the settings want it."""
    options = Options(
        align=align.Options(threshold=settings.likeness),
        edits=edits.Options(typography=settings.typography),
    )
    return compare(left, right, options, progress=progress)
