"""A user's settings into the options of a comparison."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader import align, edits, facts
from reader.comparison.pipeline import Options, compare
from reader.comparison.second_readers import second_in_use
from reader.dataclass import replace
from reader.model import Article, Comparison, Overrides, Pin
from reader.progress import Checkpoint
from reader.settings.settings import Settings


def compared(
    left: Article,
    right: Article,
    settings: Settings,
    progress: Checkpoint | None = None,
    off: Collection[str] = (),
    *,
    pins: Sequence[Pin] = (),
    independent: bool = False,
) -> Comparison:
    """The comparison of two articles with the options of these settings, and with these pins.

    `off` are ids of rules to leave out, besides those that the settings leave out. `independent`
    says that the two are reports of their own. The findings of other readers that are in use
    (`reader.comparison.second_readers`) are among its own.
    """
    options = Options(
        align=align.Options(threshold=settings.likeness),
        edits=edits.Options(typography=settings.typography),
        facts=facts.Options(
            off=frozenset((*settings.rules_off, *off)),
            house_style=settings.house_style,
            loaded_words=frozenset(settings.loaded_words),
        ),
        independent=independent,
    )
    return second_in_use().among(compare(left, right, options, pins, progress))


def overridden(settings: Settings, overrides: Overrides) -> Settings:
    """The settings, with the overrides in place of their own values."""
    return replace(
        settings,
        likeness=settings.likeness if overrides.likeness is None else overrides.likeness,
        typography=settings.typography if overrides.typography is None else overrides.typography,
    )
