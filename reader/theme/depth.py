"""How many colours a terminal has, by its environment."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Depth(StrEnum):
    """How many colours can be shown; `none`: only bold, underline and other attributes."""

    TRUECOLOR = "truecolor"
    XTERM = "256"
    SIXTEEN = "16"
    NONE = "none"


_TRUECOLOR = frozenset({"truecolor", "24bit"})
_TRUECOLOR_TERMS = frozenset(
    {"alacritty", "contour", "foot", "wezterm", "xterm-ghostty", "xterm-kitty"}
)
"""Terminals with 16 million colours that are known by TERM, since ssh drops COLORTERM."""


def depth_of(environment: Mapping[str, str], flag: str = "auto") -> Depth:
    """The depth to use on a terminal; `flag` is auto, always or never.

    NO_COLOR counts if it is not empty (no-color.org); `always` overrules it and TERM=dumb.
    """
    term = environment.get("TERM", "")
    if flag == "never":
        return Depth.NONE
    if flag != "always" and (environment.get("NO_COLOR") or term == "dumb"):
        return Depth.NONE
    if environment.get("COLORTERM", "").lower() in _TRUECOLOR:
        return Depth.TRUECOLOR
    if term.endswith("-direct") or term in _TRUECOLOR_TERMS:
        return Depth.TRUECOLOR
    return Depth.XTERM if "256color" in term else Depth.SIXTEEN
