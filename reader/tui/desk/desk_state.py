"""What the list knows and how it is shown, as one value; the screen paints it.

Whatever is made of all entries is made once, and kept for as long as it stays the same: a key must
not wait for thirty thousand articles.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import Any

from reader.dataclass import dataclass, field, replace
from reader.library.choice import wire_copies
from reader.library.entries import Entry
from reader.library.listing import Order, arranged
from reader.library.loading import LoadState
from reader.library.pair_values import PairValues
from reader.library.query import Query

_ALL_MADE = ("copies", "bases", "progress", "hidden", "ordered", "listed")
"""What is made of all entries."""


@dataclass(frozen=True)
class DeskProgress:
    """How far the night's work is: tellings with a wire copy, those done, findings that matter."""

    stories: int = 0
    tellings: int = 0
    done: int = 0
    left: int = 0


@dataclass(frozen=True)
class Desk:
    """`filled` is what is known; `fresh` are the paths that came while the list was open.

    `prepared` are orders that the next key may ask for, made before it does.
    """

    filled: LoadState
    order: Order = Order()
    query: Query = Query()
    marked: tuple[str, ...] = ()
    fresh: frozenset[str] = frozenset()
    prepared: Mapping[Order, Sequence[Entry]] = field(default_factory=dict, compare=False)

    def with_filled(self, filled: LoadState) -> Desk:
        """The same with more known of the articles."""
        new = replace(self, filled=filled, prepared={})
        same = filled.entries is self.filled.entries and filled.wires == self.filled.wires
        kept = ["copies", "bases"] if same else []
        if same and not self.order.uses_pairs:
            kept.append("ordered")
            if not self.query.uses_pairs:
                kept.append("listed")
        return self._keeping(new, kept)

    def made(self) -> Desk:
        """The same, with everything made that is made of all entries: for a thread of its own."""
        for name in _ALL_MADE:
            getattr(self, name)
        return self

    def taking(self, made: Desk) -> Desk:
        """The same with what another, made meanwhile, knows and has made already."""
        kept = ["copies", "bases", "progress", "hidden"]
        if made.order == self.order:
            kept.append("ordered")
            kept += ["listed"] if made.query == self.query else []
        return made._keeping(replace(self, filled=made.filled, prepared={}), kept)

    def next_orders(self) -> Mapping[Order, Sequence[Entry]]:
        """What the next key may ask for, made before it does: for a thread of its own."""
        order, filled = self.order, self.filled
        return {
            following: arranged(filled.entries, following, filled.pair_columns, self.bases)
            for following in (order.next_sort, order.inverse, order.next_group)
        }

    def with_prepared(self, prepared: Mapping[Order, Sequence[Entry]]) -> Desk:
        """The same with orders that are made already."""
        return self._keeping(replace(self, prepared=prepared), [*_ALL_MADE])

    def with_order(self, order: Order) -> Desk:
        """The same in another order."""
        return self._keeping(replace(self, order=order), ["copies", "bases", "progress", "hidden"])

    def with_query(self, query: Query) -> Desk:
        """The same with another filter."""
        new = replace(self, query=query)
        return self._keeping(new, ["copies", "bases", "progress", "hidden", "ordered"])

    def with_marked(self, marked: tuple[str, ...]) -> Desk:
        """The same with other marks."""
        new = replace(self, marked=marked)
        return self._keeping(new, [*_ALL_MADE])

    def seen(self, paths: Collection[str]) -> Desk:
        """The same, with articles that are new no more."""
        if not self.fresh.intersection(paths):
            return self
        new = replace(self, fresh=self.fresh.difference(paths))
        return self._keeping(new, [*_ALL_MADE])

    @cached_property
    def copies(self) -> Mapping[str, str]:
        """For each telling the path of its wire copy."""
        return wire_copies(self.filled.entries, self.filled.wires)

    @cached_property
    def bases(self) -> frozenset[str]:
        """The paths of the wire copies."""
        return frozenset(self.copies.values())

    @cached_property
    def ordered(self) -> Sequence[Entry]:
        """All articles in their order."""
        if self.order in self.prepared:
            return self.prepared[self.order]
        return arranged(self.filled.entries, self.order, self.filled.pair_columns, self.bases)

    @cached_property
    def listed(self) -> Sequence[Entry]:
        """Those that the filter lists."""
        return self.query.listed(self.ordered, self.filled.pair_columns)

    @cached_property
    def hidden(self) -> bool:
        """Whether findings of any pair are hidden."""
        values = self.filled.pair_columns.values()
        return any(isinstance(each, PairValues) and each.hidden.total for each in values)

    @cached_property
    def progress(self) -> DeskProgress:
        """How far the work is, over all articles."""
        known = [
            pair
            for path in self.copies
            if isinstance(pair := self.filled.pair_columns.get(path), PairValues)
        ]
        left = sum(pair.matter - pair.judged for pair in known)
        done = sum(pair.done for pair in known)
        return DeskProgress(len(self.bases), len(self.copies), done, left)

    def _keeping(self, new: Desk, names: Sequence[str]) -> Desk:
        """The new value, with what is made already of these names."""
        made: dict[str, Any] = self.__dict__
        new.__dict__.update({name: made[name] for name in names if name in made})
        return new
