"""A colour as it looks without one kind of cone in the eye, or in grey.

G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation
of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009:
the matrices of severity 1.0, applied to linear light.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from reader.theme.colors.contrast import luminance
from reader.theme.colors.srgb import Light, Matrix, color_of, light, times


class Vision(StrEnum):
    """A kind of colour vision."""

    FULL = "full"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"
    GREY = "grey"


_SEEN: Mapping[Vision, Matrix] = {
    Vision.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Vision.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Vision.TRITANOPIA: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@lru_cache(maxsize=4096)
def seen(color: str, vision: Vision) -> str:
    """The `#rrggbb` colour that looks to everybody as `color` looks to that eye."""
    if vision is Vision.FULL:
        return color
    if vision is Vision.GREY:
        return color_of(Light(*[luminance(color)] * 3))
    return color_of(Light(*times(_SEEN[vision], light(color))))
