"""Which pairs have something left to judge, as the list counts them.

wire.txt > web.txt     3 of 5 not judged
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from reader.library.entries import Entry
from reader.library.loading import LoadState, load_all
from reader.library.pair_values import PairColumns, PairValues
from reader.library.path_queue import PathQueue
from reader.report.handed import OpenPair
from reader.review.state.related import Related

if TYPE_CHECKING:
    from reader.library.library import Library

Pair = tuple[str, str, PairColumns | None]
"""A wire copy, one of its tellings, and what the list shows of the two."""


def with_something_left(pairs: Iterable[Pair]) -> tuple[OpenPair, ...]:
    """Those of some pairs in which a finding waits to be judged."""
    return tuple(
        OpenPair(wire, path, pair.waits - pair.judged, pair.waits)
        for wire, path, pair in pairs
        if isinstance(pair, PairValues) and pair.waits > pair.judged
    )


def left_open(
    paths: Sequence[str], library: Library, said: Callable[[], Sequence[Related]]
) -> tuple[OpenPair, ...]:
    """The same of the articles at some paths, read and compared as far as that was not done.

    `said` gives what a reader said of stories and wire copies.
    """
    state = LoadState(tuple(map(Entry, paths)), {})
    *_, state = (state, *load_all(state, PathQueue(), library, lambda: None, said))
    told = ((state.copies.get(one.path), one) for one in state.entries if not one.likely)
    return with_something_left(
        (wire, one.path, state.pair_columns.get(one.path)) for wire, one in told if wire
    )
