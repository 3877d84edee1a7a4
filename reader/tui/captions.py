"""The words around the reading table: header, counter, notices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Article, Comparison, Mark
from reader.phrases import about, summary_line
from reader.text import cells
from reader.text.clean import shown
from reader.tui.geometry import SEPARATOR, Geometry
from reader.tui.stepping import position
from reader.tui.widgets.lines import Words

LAST_CHANGE = "no change after this one"
FIRST_CHANGE = "no change before this one"
NO_MATCH = "no further match"
NOT_MOVED = "this row was not moved"
_ROOMY = 110
VIEW: Mapping[str, str] = {
    "auto": "view: by the width of the screen",
    "side": "view: side by side",
    "stacked": "view: stacked",
}


def found(rows: int, wanted: str) -> str:
    """How many rows hold what is searched for."""
    if not wanted:
        return ""
    return f"{rows} {'row' if rows == 1 else 'rows'} with “{shown(wanted)}”"


def header(left: Article, right: Article, geometry: Geometry) -> list[list[Words]]:
    """Who tells the story on each side, and which side is the base; a rule below."""
    sides = f"base: {about(left)}", about(right)
    room = geometry.text
    rule: list[Words] = [("─" * geometry.width, Mark.NOTE)]
    if geometry.stacked:
        tagged = zip("LR", sides, strict=True)
        lines = [[_indent(geometry), (f"{tag} ", Mark.NOTE), _title(t, room)] for tag, t in tagged]
        return [*lines, rule]
    first, second = (_title(side, room) for side in sides)
    padding = (" " * (room - cells.width(first[0])), Mark.PLAIN)
    return [[_indent(geometry), first, padding, (SEPARATOR, Mark.NOTE), second], rule]


def _indent(geometry: Geometry) -> Words:
    return " " * geometry.prefix, Mark.PLAIN


def _title(text: str, room: int) -> Words:
    return cells.fitted(shown(text), room), Mark.NOTE


def status(
    comparison: Comparison | None, changes: Sequence[int], row: int, notice: str, width: int
) -> list[Words]:
    """The counter, then a notice or what became of the story as a whole."""
    if comparison is None:
        return [(" comparing …", Mark.NOTE)]
    at = position(changes, row)
    counter = f" change {at} of {len(changes)} " if changes else " no change "
    words = notice or summary_line(comparison.summary, short=width < _ROOMY)
    return [
        (counter, Mark.CURRENT),
        (cells.fitted(f"  {words}", max(0, width - len(counter))), Mark.PLAIN),
    ]
