"""The rows that a lens shows: some are folded, some are left out.

full      7 the same, 8 the same, 9 the same, 10 reworded
folded    — 2 sentences the same —, 9 the same, 10 reworded       (context 1)
changes   10 reworded
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.model import Passage, Row, RowKind, Sign
from reader.text.how_many import counted
from reader.view.categories import PassageCategories, lets_through
from reader.view.lens import Extent, Lens, or_worse


def through(
    rows: Sequence[Row],
    passages: Sequence[Passage],
    categories: Sequence[PassageCategories],
    lens: Lens,
) -> list[Row]:
    """The rows that a lens shows, with folds for the others unless it shows changes only.

    `rows` are those of all passages, `categories` what the lens filters each passage by, if by any.
    """
    if lens.extent is Extent.FULL and not lens.filters:
        return list(rows)
    shown = _shown(rows, categories, lens)
    if lens.extent is Extent.CHANGES:
        return [rows[index] for index in sorted(shown)]
    return list(_folded(rows, passages, shown, lens))


def _shown(rows: Sequence[Row], categories: Sequence[PassageCategories], lens: Lens) -> set[int]:
    wanted = {index for index, row in enumerate(rows) if _is_wanted(row, categories, lens)}
    if lens.extent is Extent.FOLDED and not lens.filters:
        context = range(-lens.context, lens.context + 1)
        wanted = {index + away for index in wanted for away in context}
    opened = {
        index
        for index, row in enumerate(rows)
        if row.kind is RowKind.PASSAGE and row.passages.start in lens.opened
    }
    return (wanted | opened) & set(range(len(rows)))


def _is_wanted(row: Row, categories: Sequence[PassageCategories], lens: Lens) -> bool:
    if lens.filters and not lets_through(categories[row.passages.start], lens):
        return False
    if lens.extent is Extent.FULL or row.kind is RowKind.STUB:
        return True
    if lens.extent is Extent.CHANGES:
        return row.change
    return row.sign is not Sign.SAME or row.alert is not Sign.NONE


def _folded(
    rows: Sequence[Row], passages: Sequence[Passage], shown: set[int], lens: Lens
) -> Iterator[Row]:
    for visible, group in groupby(range(len(rows)), key=shown.__contains__):
        run = [rows[index] for index in group]
        hidden = [row for row in run if row.kind is RowKind.PASSAGE]
        if visible or (len(hidden) == 1 and not lens.filters):
            yield from run
        elif hidden:
            yield _fold(hidden, passages, lens)


def _fold(hidden: Sequence[Row], passages: Sequence[Passage], lens: Lens) -> Row:
    """One row in place of several; the stubs among them are not counted."""
    run = range(hidden[0].passages.start, hidden[-1].passages.stop)
    count = sum(max(passages[index].bead.shape) for index in run)
    return Row(RowKind.FOLD, run, caption=f"{counted(count, 'sentence')} {_why(lens)}")


def _why(lens: Lens) -> str:
    if not lens.filters:
        return "the same"
    if lens.least is None or lens.kinds:
        return "not of this kind"
    return f"without a finding, {or_worse(lens.least)}"
