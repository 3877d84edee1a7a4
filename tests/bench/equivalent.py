"""Mutations that no test can see, by the name that `mutations` gives them, with the reason."""

from __future__ import annotations

EQUIVALENT: dict[str, str] = {
    "reader/facts/times/clocks.py meridian_at: return '' -> return None": (
        "callers ask only whether it is one of two words, or empty"
    ),
    "reader/facts/excerpt.py : 4000 -> 4001": "a limit against giants, one token more or less",
    "reader/align/beads.py _surest_first: 1 -> 2": (
        "the first part of a sort key: all that counts is that it is above 0"
    ),
    "reader/review/state/opening.py Limits: 300000 -> 300001": (
        "a limit of one row more or less is the same promise"
    ),
}
