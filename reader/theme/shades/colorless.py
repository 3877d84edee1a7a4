"""The looks of the marks without colours, the same for every theme."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Mark
from reader.theme.palette import Look

WITHOUT_COLOR: Mapping[Mark, Look] = {
    Mark.REWORDED: Look(underline=True),
    Mark.REPHRASED: Look(italic=True),
    Mark.OMITTED: Look(bold=True),
    Mark.ADDED: Look(bold=True, italic=True),
    Mark.MOVED: Look(italic=True, underline=True),
    Mark.REPEATED: Look(dim=True),
    Mark.EQUIVALENT: Look(dim=True, underline=True),
    Mark.QUOTE: Look(bold=True, reverse=True),
    Mark.FACT: Look(bold=True, underline=True),
    Mark.HIDDEN: Look(reverse=True),
    Mark.MATCH: Look(underline=True, reverse=True),
    Mark.CURRENT: Look(bold=True),
    Mark.NOTE: Look(dim=True),
}
