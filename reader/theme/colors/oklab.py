"""How different two colours look: OKLab (B. Ottosson, "A perceptual color space", 2020).

#3d2226 and #1d3526, a dark red and a dark green, are 61 apart in RGB, and so are two greys that
nobody tells apart in the dark; in OKLab equal distances look about equal. A distance of 0.02 can
just be seen side by side; black and white are 1 apart.
"""

from __future__ import annotations

from functools import lru_cache
from math import atan2, cbrt, degrees, dist, hypot

from reader.named_tuple import NamedTuple
from reader.theme.colors.srgb import Matrix, light, times

_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


class Lab(NamedTuple):
    """Lightness 0 to 1; from green to red and from blue to yellow, about -0.4 to 0.4."""

    lightness: float
    a: float
    b: float

    @property
    def chroma(self) -> float:
        """How colourful it is: 0 for a grey, about 0.3 at most."""
        return hypot(self.a, self.b)

    @property
    def hue(self) -> float:
        """Its place on the colour wheel in degrees, -180 to 180; means nothing for a grey."""
        return degrees(atan2(self.b, self.a))


@lru_cache(maxsize=4096)
def lab(color: str) -> Lab:
    """A `#rrggbb` colour in OKLab."""
    long, medium, short = (cbrt(part) for part in times(_CONES, light(color)))
    return Lab(*times(_LAB, (long, medium, short)))


def distance(one: str, other: str) -> float:
    """How different two `#rrggbb` colours look, 0 to 1."""
    return dist(lab(one), lab(other))


def turn(one: str, other: str) -> float:
    """The angle between two hues, 0 to 180 degrees."""
    apart = abs(lab(one).hue - lab(other).hue)
    return min(apart, 360 - apart)
