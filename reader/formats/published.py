"""Dates as newsrooms write them, in ISO 8601."""

from __future__ import annotations

import re
from datetime import datetime

from reader.languages.page import MONTHS
from reader.languages.rows import numbered
from reader.late_pattern import late_pattern

_MONTH_OF = {name: month for row in MONTHS.values() for name, month in numbered(row).items()}
_NAME = r"[^\W\d_]{3,10}"
"""Any word of the length of a month's name: a pattern of all of them takes long to compile."""

_DAY_FORMS = (
    r"(?<!\d)(?P<year>\d{4})[-./] ?(?P<month>\d{1,2})[-./] ?(?P<day>\d{1,2})(?!\d)",
    r"(?<!\d)(?P<year>\d{4})\s*[년年]\s*(?P<month>\d{1,2})\s*[월月]\s*(?P<day>\d{1,2})\s*[일日]",
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?"
    rf"(?P<name>{_NAME})\.?,?\s+(?:de\s+)?(?P<year>\d{{4}})(?!\d)",
    rf"\b(?P<name>{_NAME})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d)",
    r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\d)",
)
"""In the order in which they are tried, each compiled for the first text that it is tried on."""
_LENGTH_CAP = 120
_YEAR = late_pattern(r"\d{4}")
_DAY = late_pattern(r"(?<!\d)\d{1,2}(?!\d)")
"""Every form needs both."""
_TIME = late_pattern(
    r"(?P<before>오전|오후|午前|午後|上午|下午)?\s*"
    r"(?<![\d:])(?P<hour>\d{1,2})\s*(?:[:：]|h|시|時|时|点)\s*(?P<minute>\d{2}(?!\d)|\d(?=\s*[분分]))?"
    r"(?P<after>\s*[ap]\.?m\b)?",
    re.IGNORECASE,
)
_HALF = late_pattern(r"(?<![\d:])(?P<hour>\d{1,2})\s*(?P<after>[ap])\.?m\b", re.IGNORECASE)
_AFTERNOON = ("오후", "午後", "下午", "p")
_ZONE = late_pattern(r"(?:(?<=\d)(Z)|([+-]\d{2}):?(\d{2}))\b")


def iso_date(written: str) -> str:
    """`31 Mar. 2025, 11:10` as `2025-03-31T11:10`; what is not understood comes back as written.

    A day without a time stays a day; an offset from UTC is kept, the name of a zone is not. Two
    numbers that may be day and month in either order (3/4/2025) are not understood.
    """
    return _understood(written) or " ".join(written[:_LENGTH_CAP].split())


def is_date(written: str) -> bool:
    """Whether a date is understood in it."""
    return _understood(written) is not None


def _understood(written: str) -> str | None:
    written = written[:_LENGTH_CAP]
    if not (_YEAR.search(written) and _DAY.search(written)):
        return None
    for form in _DAY_FORMS:
        for found in re.finditer(form, written, re.IGNORECASE):
            name = found.groupdict().get("name")
            if name is None or name.lower() in _MONTH_OF:
                return _iso(found, written[found.end() :])
    return None


def _iso(day: re.Match[str], rest: str) -> str | None:
    parts = day.groupdict()
    month = int(parts["month"]) if parts.get("month") else _MONTH_OF[parts["name"].lower()]
    hour, minute = _time(rest)
    try:
        moment = datetime(int(parts["year"]), month, int(parts["day"]), hour or 0, minute)
    except ValueError:
        return None
    if hour is None:
        return moment.date().isoformat()
    zone = _ZONE.search(rest)
    offset = "".join(filter(None, zone.groups())) if zone else ""
    return moment.isoformat(timespec="minutes") + (
        f"{offset[:3]}:{offset[3:]}" if offset[1:] else offset
    )


def _time(rest: str) -> tuple[int | None, int]:
    """Hour and minute of what follows a date; the hour is None where it says none."""
    found = _TIME.search(rest) or _HALF.search(rest)
    if not found:
        return None, 0
    parts = found.groupdict()
    hour = int(parts["hour"])
    half = (parts.get("before") or parts.get("after") or "").strip().lower()
    if half:
        hour = hour % 12 + (12 if half.startswith(_AFTERNOON) else 0)
    return hour, int(parts.get("minute") or 0)
