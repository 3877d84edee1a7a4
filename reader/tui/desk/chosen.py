"""Which articles of the list are opened, and as far as they can be shown at once."""

from __future__ import annotations

from collections.abc import Sequence

from reader.formats.beginning import begun, wholes
from reader.library.choice import next_pair, next_telling, pair_to_open, place_in_queue
from reader.library.entries import Entry
from reader.tui.desk.desk_state import Desk
from reader.tui.screens.base import AnotherWanted, PairChosen


def pair_of(desk: Desk, entry: Entry | None) -> tuple[str, str] | None:
    """An article and its wire copy, of a wire copy the first telling; None for one without."""
    if entry and entry.path in desk.bases:
        tellings = (one.path for one in desk.listed if desk.copies.get(one.path) == entry.path)
        if first := next(tellings, None):
            return entry.path, first
    return pair_to_open(entry, desk.filled.entries, (), desk.filled.wires)


def pair_chosen(desk: Desk, pair: tuple[str, str], language: str | None) -> PairChosen:
    """Two articles to open; raises BadFile where one cannot be read."""
    left, right = (begun(path, language) for path in pair)
    queue = place_in_queue(desk.listed, desk.copies, desk.filled.pair_columns, pair[1])
    guessed = left.article.source if pair[0] in desk.guessed else ""
    whole = wholes(left, right)
    return PairChosen(left.article, right.article, whole, queue, guessed=guessed)


def row_of_another(
    desk: Desk, entries: Sequence[Entry], cursor: int, wanted: AnotherWanted
) -> int | None:
    """The row of the next pair with something left, or of the next telling; None for none."""
    told, step = (entries, desk.copies), wanted.step
    if wanted.story:
        return next_telling(*told, cursor, step)
    return next_pair(*told, desk.filled.pair_columns, cursor, step)
