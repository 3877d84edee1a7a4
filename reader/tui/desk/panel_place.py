"""Where list and panel stand by the size of the screen: beside, or one below the other."""

from __future__ import annotations

from reader.dataclass import dataclass

_WIDE = 110
"""Cells from which the panel stands beside the list."""
_LIST_SHARE, _LEAST_LIST = 0.6, 72
_LEAST_WITH_OUTLETS = 80
"""Cells of a list beside a panel, and of one that has a column of outlets."""
_MOST_PANEL = 102
_HIGH = 16
"""Lines from which there is a panel below the list."""
_BELOW = 0.3
_AROUND = 4
"""Lines of head, headings, status and keys."""


@dataclass(frozen=True, slots=True)
class PanelPlace:
    """The cells and lines of the panel beside the list; `below` are its lines below the list."""

    beside: int = 0
    height: int = 0
    below: int = 0


def framed(width: int, height: int, *, shown: bool, outlets: bool = False) -> PanelPlace:
    """Where the panel has room; `outlets`: the list has a column of them."""
    if not shown or height < _HIGH:
        return PanelPlace()
    if width >= _WIDE:
        least = _LEAST_WITH_OUTLETS if outlets else _LEAST_LIST
        cells = min(_MOST_PANEL, width - max(least, int(width * _LIST_SHARE)))
        return PanelPlace(cells, height - _AROUND)
    return PanelPlace(below=max(6, int((height - _AROUND) * _BELOW)))
