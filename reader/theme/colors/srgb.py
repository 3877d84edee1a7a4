"""Colours as `#rrggbb` and as linear light, three parts in 0..1 (IEC 61966-2-1)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reader.named_tuple import NamedTuple


class Light(NamedTuple):
    """Red, green and blue as amounts of light; a part outside 0..1 cannot be shown."""

    red: float
    green: float
    blue: float


Matrix = tuple[tuple[float, float, float], ...]
"""Three rows; what they make of a colour's three parts is one part each."""


@lru_cache(maxsize=1024)
def light(color: str) -> Light:
    """The light of a `#rrggbb` colour."""
    red, green, blue = (_linear(int(color[k : k + 2], 16) / 255) for k in (1, 3, 5))
    return Light(red, green, blue)


def color_of(parts: Light) -> str:
    """The `#rrggbb` nearest to an amount of light."""
    return "#" + "".join(f"{round(255 * _encoded(min(1.0, max(0.0, p)))):02x}" for p in parts)


def times(matrix: Matrix, parts: Sequence[float]) -> tuple[float, float, float]:
    """A matrix applied to three parts."""
    x, y, z = parts
    first, second, third = (a * x + b * y + c * z for a, b, c in matrix)
    return first, second, third


def blended(color: str, behind: str, share: float) -> str:
    """`share` (0..1) of a colour over another, as a terminal blends: in encoded values."""
    pairs = ((int(color[k : k + 2], 16), int(behind[k : k + 2], 16)) for k in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
