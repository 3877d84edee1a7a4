"""The articles that hold some letters: asked of all of them between two keys of a filter.

Asked of one at a time, thirty thousand would cost a key five times as much.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.entries import Entry


def entries_with(key: str, entries: Sequence[Entry]) -> Sequence[Entry]:
    """Those of the entries of which `searched` holds a folded text (`search_key`)."""
    if not key or " " in key:  # what has several blanks between its words is folded first
        return [entry for entry in entries if key in entry.searched]
    return [
        entry
        for entry in entries
        if key
        in (
            entry.folded
            or (
                text.casefold()
                if (
                    text := f"{entry.headline}\n{entry.outlet}\n{entry.published}\n"
                    f"{entry.path.rpartition('/')[2]}\n{entry.lead}"
                ).isascii()
                else entry.searched
            )
        )
    ]


def entries_without(key: str, entries: Sequence[Entry]) -> Sequence[Entry]:
    """Those of which it does not, as far as they were read."""
    having = {id(entry) for entry in entries_with(key, entries)}
    return [entry for entry in entries if entry.known and id(entry) not in having]
