"""Letters that name a time zone, the same in every language."""

from __future__ import annotations

from collections.abc import Mapping

ZONES: Mapping[str, str] = {
    "gmt": "utc", "utc": "utc", "z": "utc", "bst": "utc+1", "cet": "utc+1", "cest": "utc+2",
    "eet": "utc+2", "msk": "utc+3", "ist": "utc+5:30", "kst": "utc+9", "jst": "utc+9",
    "est": "utc-5", "edt": "utc-4", "et": "eastern", "ct": "central", "cst": "utc-6",
    "cdt": "utc-5", "mst": "utc-7", "pst": "utc-8", "pdt": "utc-7", "pt": "pacific",
    "aest": "utc+10", "hkt": "utc+8", "sgt": "utc+8", "wib": "utc+7",
}  # fmt: skip
