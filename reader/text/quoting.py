"""Which quotations and brackets are open where a sentence seems to end.

In `"It is late. We must go," he said.` the first stop stands inside a quotation that closes
later. The same first mark in a paragraph whose quotation runs on in the next one never closes,
and must not swallow the paragraph: so a quotation counts as open only while its end is in sight.
"""

from __future__ import annotations

from reader.late_pattern import late_pattern
from reader.text.strides import found_in

REACH = 400
"""Characters ahead within which an open quotation must close."""

_DEPTH_CAP = 8
_MARKS_CAP = 24
_MARK = late_pattern('["“”„«»‹›「」『』()（）【】《》〈〉\\[\\]]')
_CLOSES = dict(zip("“「『(（【《〈[", "”」』)）】》〉]", strict=True)) | {
    "„": "“",
    "«": "»",
    "»": "«",
    '"': '"',
}
_OPENER = {closing: opening for opening, closing in _CLOSES.items() if opening not in '„«»"'}


def opened(still_open: str, text: str) -> str:
    """The marks open after `text`, outermost first, where `still_open` were open before it."""
    for found in found_in(_MARK, text):
        still_open = _after_mark(still_open, text, found.start())[-_DEPTH_CAP:]
    return still_open


def _after_mark(still_open: str, text: str, at: int) -> str:
    mark = text[at]
    awaited = {_CLOSES[opening]: opening for opening in still_open}
    if mark in awaited and not (mark == '"' and _opens(text, at)):
        return still_open[: still_open.rindex(awaited[mark])]
    if mark == '"':
        return still_open + mark if text[at + 1 : at + 2].strip() else still_open
    return still_open + mark if mark in _CLOSES and mark not in _OPENER else still_open


def _opens(text: str, at: int) -> bool:
    """A straight mark after a blank and before a word opens; any other one closes."""
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    return not before.strip() and bool(after.strip())


def closing(still_open: str, text: str, at: int) -> str:
    """`still_open` without its innermost marks that do not close soon after `at`."""
    ahead = text[at : at + REACH] if still_open else ""
    while still_open and not _is_closed(still_open[-1], ahead):
        still_open = still_open[:-1]
    return still_open


def _is_closed(opening: str, ahead: str) -> bool:
    """Whether the partner of an open mark stands in `ahead`, pairs of the same kind skipped."""
    depth, partner = 1, _CLOSES[opening]
    for found, _ in zip(_MARK.finditer(ahead), range(_MARKS_CAP), strict=False):
        if found[0] == partner and not (partner == '"' and _opens(ahead, found.start())):
            depth -= 1
        elif found[0] == opening:
            depth += 1
        if not depth:
            return True
    return False
