"""What tells the story of an article, as the index has it by the digest of the article's words."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress

from reader.stories.terms import Terms

AT_ONCE = 400
"""Values of one question."""


def terms_kept(db: sqlite3.Connection, wanted: Collection[str]) -> dict[str, Terms[int]]:
    """The terms of those digests that have any."""
    found = {}
    for some in in_parts(sorted(wanted)):
        marks = ", ".join("?" * len(some))
        rows = db.execute(f"SELECT digest, terms FROM terms WHERE digest IN ({marks})", some)
        for digest, raw in rows:
            with suppress(ValueError, TypeError):
                found[digest] = array("I", raw)
    return found


def in_parts(values: Sequence[str]) -> Iterable[Sequence[str]]:
    """The values, so many at once."""
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))
