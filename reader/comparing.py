"""A user's settings into the options of a comparison."""

from __future__ import annotations

from collections.abc import Collection

from reader import align, edits, facts
from reader.collate import Options, Progress, compare
from reader.config import Settings
from reader.model import Article, Comparison


def compared(
    left: Article,
    right: Article,
    settings: Settings,
    progress: Progress | None = None,
    off: Collection[str] = (),
) -> Comparison:
    """The comparison of two articles as the settings want it, without the rules in `off`."""
    options = Options(
        align=align.Options(threshold=settings.likeness),
        edits=edits.Options(typography=settings.typography),
        facts=facts.Options(
            off=frozenset((*settings.rules_off, *off)),
            house_style=settings.house_style,
            loaded_words=frozenset(settings.loaded_words),
        ),
    )
    return compare(left, right, options, progress=progress)
