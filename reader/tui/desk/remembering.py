"""How a list was left, and is found again: its order, its filter, and the article under the cursor.

It is kept by digests in the state file, which holds no path: of the folder, and of the words.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence

from textual.message import Message
from textual.widget import Widget

from reader.dataclass import dataclass
from reader.files.path_key import path_key
from reader.library.entries import Entry
from reader.library.listing import Group, Order, SortKey
from reader.review.opener import SessionOpener
from reader.review.state.digests import digest
from reader.tui.desk.desk_state import Desk

_LONGEST_QUERY = 1_500
_FIELDS = 4


@dataclass
class Remembered(Message):
    """How the list was left: the order, the filter, the digest of the article's words."""

    order: Order
    query: str
    article: str


def name_of(paths: Sequence[str]) -> str:
    """Under which name the list of these articles is kept, "" without any; it reads no file."""
    if not paths:
        return ""
    ends = {os.path.dirname(path_key(path)) for path in (paths[0], paths[-1])}  # noqa: PTH120
    return f"desk {digest('desk', os.path.commonpath(ends))}"


def stored(left: Remembered) -> str:
    """As one text."""
    order = left.order
    query = left.query if len(left.query) <= _LONGEST_QUERY else ""
    return f"{order.sort} {order.inverted:d} {order.group} {left.article or '-'}\n{query}"


def read(text: str) -> Remembered | None:
    """What `stored` gave; None of anything else."""
    first, _, query = text.partition("\n")
    parts = first.split(" ")
    if len(parts) != _FIELDS or parts[0] not in set(SortKey) or parts[2] not in set(Group):
        return None
    order = Order(SortKey(parts[0]), parts[1] == "1", Group(parts[2]))
    return Remembered(order, query, parts[3])


def row_of(article: str, entries: Sequence[Entry], heads: Collection[str] = frozenset()) -> int:
    """The row of an article by the digest of its words, as soon as it is known; else the first.

    `heads` are paths of which no row is the first.
    """
    rows = (row for row, one in enumerate(entries) if article and one.digest == article)
    first = (row for row, one in enumerate(entries) if one.path not in heads)
    return next(rows, next(first, 0))


def row_at(path: str, entries: Sequence[Entry], other: int) -> int:
    """The row of an article by its path; another one where it is not listed."""
    return next((row for row, one in enumerate(entries) if one.path == path), other)


class Keeper:
    """Looks up how a list was left, and keeps how it is left now."""

    def __init__(self, screen: Widget, session: SessionOpener, paths: Sequence[str]) -> None:
        self._screen, self._session, self._paths = screen, session, paths

    def look_up(self) -> None:
        """Post how it was left, where that is known, from a thread."""
        self._screen.run_worker(self._look_up, thread=True, group="place")

    def keep(self, desk: Desk, entry: Entry | None) -> None:
        """Keep how it is left, with the article under the cursor."""
        if name := name_of(self._paths):
            left = Remembered(desk.order, str(desk.query), entry.digest if entry else "")
            self._session().remember(name, stored(left))

    def _look_up(self) -> None:
        name = name_of(self._paths)
        text = self._session().remembered(name) if name else None
        if text and (left := read(text)):
            self._screen.post_message(left)
