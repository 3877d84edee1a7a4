"""The words around the reading table: header, counter, notices."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Article, Discrepancy, Mark
from reader.phrases import about, summary_line
from reader.reading import CONFIRMED, DISMISSED, Reading
from reader.text import cells
from reader.text.clean import shown
from reader.tui.geometry import SEPARATOR, Geometry
from reader.tui.stepping import position
from reader.tui.widgets.lines import Words

LAST_CHANGE = "no change after this one"
FIRST_CHANGE = "no change before this one"
NO_MATCH = "no further match"
LAST_FINDING = "no finding after this one"
FIRST_FINDING = "no finding before this one"
NONE_OF_KIND = "none of this kind below"
OUTDATED = "another comparison came in between: nothing was changed"
NOT_MOVED = "this row was not moved"
VERDICTS: Mapping[str, str] = {"reject": DISMISSED, "confirm": CONFIRMED}
"""Which verdict an action of the why page gives."""
_ROOMY = 110
VIEW: Mapping[str, str] = {
    "auto": "view: by the width of the screen",
    "side": "view: side by side",
    "stacked": "view: stacked",
}

LIST: Mapping[str, str] = {
    "digest": "findings: summed up",
    "worst": "findings: from worst to least",
    "order": "findings: in reading order",
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


def finding(found: Discrepancy) -> str:
    """A finding in one line: how much it matters, what it is about, and the rule's own words."""
    return f"{found.severity} {found.kind}: {shown(found.rule)}"


def judged(verdict: str | None) -> str:
    """What was said of a finding, and that it is kept."""
    return f"finding {verdict}: remembered by its words" if verdict else "verdict taken back"


def status(reading: Reading | None, row: int, notice: str, width: int) -> list[Words]:
    """The counter, then a notice, the row's worst finding, or what became of the whole story."""
    if reading is None:
        return [(" comparing …", Mark.NOTE)]
    comparison, changes = reading.comparison, reading.changes
    at = position(changes, row)
    counter = f" change {at} of {len(changes)} " if changes else " no change "
    here = reading.findings_in(row) if row < len(reading.rows) else []
    notice = notice or (finding(here[0]) if here else "")
    words = notice or summary_line(comparison.summary, short=width < _ROOMY)
    return [
        (counter, Mark.CURRENT),
        (cells.fitted(f"  {words}", max(0, width - len(counter))), Mark.PLAIN),
    ]
