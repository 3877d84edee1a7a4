"""How well one colour can be read on another: the contrast ratio of WCAG 2.2, 1 to 21."""

from __future__ import annotations

from functools import lru_cache

from reader.theme.colors.srgb import light

READABLE = 4.5
"""The least ratio for words (WCAG 2.2, 1.4.3, level AA)."""
HIGH = 7.0
"""The least ratio for words in high contrast (WCAG 2.2, 1.4.6, level AAA)."""


def luminance(color: str) -> float:
    """Relative luminance of a `#rrggbb` colour, 0 to 1."""
    red, green, blue = light(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=4096)
def contrast(color: str, behind: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, whichever is the lighter."""
    darker, lighter = sorted((luminance(color), luminance(behind)))
    return (lighter + 0.05) / (darker + 0.05)
