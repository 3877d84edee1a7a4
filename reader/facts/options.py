"""Which rules are on, and the house's own word lists."""

from __future__ import annotations

from collections.abc import Mapping

from reader.dataclass import dataclass, field


@dataclass(frozen=True, slots=True)
class Options:
    """How to look for facts.

    `off` holds rule ids that are switched off. `house_style` pairs words that count as the same
    (`Kiev`: `Kyiv`). `loaded_words` are words whose appearance on one side only is told.
    """

    off: frozenset[str] = frozenset()
    house_style: Mapping[str, str] = field(default_factory=dict)
    loaded_words: frozenset[str] = frozenset()
