"""A time as somebody wrote it, in ISO 8601.

20310503                  2031-05-03
2031-05-03T06:00:00+09    2031-05-03T06:00+09:00
2031-05-03 06:00 GMT      2031-05-03T06:00+00:00
Friday 6 a.m.             Friday 6 a.m.
"""

from __future__ import annotations

from datetime import datetime

from reader.late_pattern import late_pattern

_COMPACT_DAY = late_pattern(r"(\d{4})-?(\d{2})-?(\d{2})")
_SHORT_OFFSET = late_pattern(r"([+-]\d{2})$")
_ZERO = late_pattern(r"(?<=\d)\s?(?:GMT|UTC)$")


def moment(written: str) -> str:
    """A time in ISO 8601 to the minute, with its offset if it has one; else as it was written."""
    text = _ZERO.sub("+00:00", written.strip())
    text = _SHORT_OFFSET.sub(r"\g<1>:00", text) if "T" in written else text
    if len(text) <= 10 and (day := _COMPACT_DAY.fullmatch(text)):
        return "-".join(day.groups())
    try:
        return datetime.fromisoformat(text).isoformat(timespec="minutes")
    except ValueError:
        return " ".join(written.split())
