"""Painted text as cells: one object for each cell value, so that identity compares them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import category

from rich.cells import cell_len

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern
from reader.tui.driver.sgr_style import PLAIN, Style, styled

_SGR = late_pattern(r"\x1b\[([0-9;:]*)m")
_JOINER = "\u200d"
_FIRST_EMOJI = "\U0001f000"
_ACCENTS = ("\u0300", "\u036f")


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """What one cell shows. The right half of a wide character has the text ""."""

    text: str
    style: Style
    wide: bool = False
    doubtful: bool = False
    """Terminals disagree on how many cells this text takes."""

    @property
    def blank(self) -> bool:
        """Whether nothing but a background is seen."""
        return self.text == " " and not self.style.lined


CellRow = tuple[Cell, ...]


def _doubtful(text: str) -> bool:
    """Whether a terminal may give it another width than ours: joined, marked, or a late emoji."""
    if len(text) <= 1:
        return text >= _FIRST_EMOJI or (bool(text) and category(text) in ("Mc", "Cf"))
    accented = all(_ACCENTS[0] <= mark <= _ACCENTS[1] for mark in text[1:])
    return not accented


@lru_cache(maxsize=65536)
def cell(text: str, style: Style, *, wide: bool = False) -> Cell:
    """The cell of this text and style. Dropped from the cache, it is painted anew."""
    if text == " " and style.seen_on_blank != style:
        return cell(" ", style.seen_on_blank)
    return Cell(text, style, wide, _doubtful(text))


BLANK = cell(" ", PLAIN)


def blank(style: Style) -> Cell:
    """An empty cell of a style."""
    return cell(" ", style)


@lru_cache(maxsize=2048)
def cells_of(painted: str, style: Style) -> tuple[CellRow, Style]:
    """Text with SGR sequences as cells, and the style after it.

    Cached, because the same line is painted in frame after frame.
    """
    row: list[Cell] = []
    parts = _SGR.split(painted)
    for k, part in enumerate(parts):
        if k % 2:
            style = styled(style, part)
        elif part.isascii():
            row.extend([cell(character, style) for character in part])
        else:
            row.extend(_clusters(part, style))
    return tuple(row), style


def _clusters(text: str, style: Style) -> Iterator[Cell]:
    """The cells of text in which a character may take two cells or none."""
    for cluster in _clustered(text):
        width = cell_len(cluster)
        if width:
            yield cell(cluster, style, wide=width > 1)
        if width > 1:
            yield cell("", style)


def _clustered(text: str) -> Iterator[str]:
    """Characters with those that take no cell of their own; a mark without a base is dropped."""
    cluster = ""
    for character in text:
        joined = cluster.endswith(_JOINER) or not cell_len(character)
        if cluster and not joined:
            yield cluster
            cluster = ""
        if cluster or not joined:
            cluster += character
    yield cluster
