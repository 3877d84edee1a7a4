"""How a report is laid out, and how much of a comparison it tells."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from reader.dataclass import dataclass, field
from reader.model import Judgement
from reader.theme.palette import Palette
from reader.view.lens import Category, Extent, Lens
from reader.view.measure import SIDE_BY_SIDE_FROM

NARROWEST = 40
"""Cells that a report takes at least."""


class Detail(StrEnum):
    """How much is told: the rows too, no more than what matters, or one line."""

    ROWS = "rows"
    BRIEF = "brief"
    STAT = "stat"


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How a report is laid out, and how much it tells.

    `width` is in cells. `palette` is None for no colours, else in colours that the reader's
    terminal has (`reader.theme.shades.palette_at`). `context` is how many rows are told around each
    change, None for every row; `kinds` are the only ones that are told, all where it is empty.
    `raw` leaves the cells of a table as they are. `home` is the index that a page belongs to.
    `findings` and `passages` are what was said of
    each, by index.
    """

    width: int = 100
    palette: Palette | None = None
    signs: str = "unicode"
    detail: Detail = Detail.ROWS
    context: int | None = None
    kinds: frozenset[Category] = frozenset()
    raw: bool = False
    home: str = ""
    findings: Mapping[int, Judgement] = field(default_factory=dict)
    passages: Mapping[int, Judgement] = field(default_factory=dict)

    @property
    def cells(self) -> int:
        """The width in use."""
        return max(NARROWEST, self.width)

    @property
    def stacked(self) -> bool:
        """Whether the two texts are below each other."""
        return self.width < SIDE_BY_SIDE_FROM

    @property
    def lens(self) -> Lens:
        """What is folded and left out."""
        if self.context is None:
            return Lens(kinds=self.kinds)
        return Lens(Extent.FOLDED, self.context, kinds=self.kinds)
