"""What the list knows and how it is shown, as one value; the screen paints it.

Whatever is made of all entries is made once, and kept for as long as it stays the same: a key must
not wait for thirty thousand articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import Any

from reader.dataclass import dataclass, field, replace
from reader.library.choice import is_guessed, is_older
from reader.library.entries import Entry
from reader.library.listing import Group, Order, arranged, in_groups, ranking
from reader.library.loading import LoadState
from reader.library.pair_values import PairValues
from reader.library.query import Query
from reader.library.query_fields import Beside
from reader.model import Sign
from reader.text import cells
from reader.text.clean import sanitized

_OF_ARTICLES = ("copies", "bases", "wire_copies", "guessed", "longest_name", "longest_outlet")
_OF_FILLED = (*_OF_ARTICLES, "progress", "hidden")
_ORDERED = ("ranking", "ordered")
_LISTED = ("passing", "heads", "listed")
_ALL_MADE = (*_OF_FILLED, *_ORDERED, *_LISTED)
"""What is made of all entries."""


@dataclass(frozen=True)
class DeskProgress:
    """How far the night's work is.

    `stories` are those with a wire copy, `tellings` the articles that have one; `likely` may be
    such, and are counted nowhere else. `compared` counts those of the tellings that were;
    `to_judge` those in which a finding waits, or waited, to be judged, `done` those of them in
    which none is left. `left` counts the findings that are left, `errors` and `asked` the verdicts.
    """

    stories: int = 0
    tellings: int = 0
    likely: int = 0
    compared: int = 0
    to_judge: int = 0
    done: int = 0
    left: int = 0
    errors: int = 0
    asked: int = 0


@dataclass(frozen=True)
class Desk:
    """`filled` is what is known; `fresh` are the paths that came while the list was open.

    `lately` are those of which something was said since it was sorted: they keep their places.
    `prepared` are orders that the next key may ask for, made before it does.
    """

    filled: LoadState
    order: Order = Order()
    query: Query = Query()
    marked: tuple[str, ...] = ()
    fresh: frozenset[str] = frozenset()
    lately: frozenset[str] = frozenset()
    prepared: Mapping[Order, Sequence[Entry]] = field(default_factory=dict, compare=False)

    def with_filled(self, filled: LoadState) -> Desk:
        """The same with more known of the articles."""
        new = replace(self, filled=filled, prepared={})
        same = filled.entries is self.filled.entries and filled.wires == self.filled.wires
        kept = [*_OF_ARTICLES] if same else []
        if same and not self.order.uses_pairs:
            kept += _ORDERED
            if not self.query.uses_pairs:
                kept += _LISTED
        return self._keeping(new, kept)

    def said(self, filled: LoadState) -> Desk:
        """The same after something was said of a few; what is counted follows with the work."""
        kept = ["progress", "hidden", "longest_name", "longest_outlet", "ranking"]
        known = self.with_filled(filled)
        told = replace(known, lately=self.lately | filled.doubtful)
        new = self._keeping(known._keeping(told, _ALL_MADE), kept)
        if "guessed" in self.__dict__ and "guessed" not in new.__dict__:
            new.__dict__["guessed"] = new._guessed_after(self)
        if self.order.group is not Group.STORY and "ordered" in self.__dict__:
            new.__dict__["ordered"] = self._ordered_anew(filled)
        return new

    def _ordered_anew(self, filled: LoadState) -> Sequence[Entry]:
        """The entries that there are now in the order that there was."""
        before, after = self.filled.entries, filled.entries
        if before is after:
            return self.ordered
        changed = {new.path: new for old, new in zip(before, after, strict=True) if old is not new}
        return [changed.get(entry.path, entry) for entry in self.ordered]

    def made(self) -> Desk:
        """The same, with everything made that is made of all entries: for a thread of its own."""
        for name in _ALL_MADE:
            getattr(self, name)
        return self

    def taking(self, made: Desk) -> Desk:
        """The same with what another, made meanwhile, knows and has made already."""
        kept = [*_OF_FILLED]
        if made.order == self.order and made.lately == self.lately:
            kept += _ORDERED
            kept += _LISTED if made.query == self.query else []
        return made._keeping(replace(self, filled=made.filled, prepared={}), kept)

    @property
    def next_orders(self) -> tuple[Order, ...]:
        """What the next key may ask for, the likeliest first."""
        return self.order.next_sort, self.order.next_group, self.order.inverse

    def arranged(self, order: Order) -> Sequence[Entry]:
        """All articles in another order: for a thread of its own."""
        filled = self.filled
        return arranged(filled.entries, order, filled.pair_columns, filled.stories)

    def with_prepared(self, order: Order, entries: Sequence[Entry]) -> Desk:
        """The same with one more order that is made already; of those before only what may come."""
        kept = {one: self.prepared[one] for one in self.next_orders if one in self.prepared}
        new = replace(self, prepared={**kept, order: entries})
        return self._keeping(new, [*_ALL_MADE])

    def with_order(self, order: Order) -> Desk:
        """The same in another order."""
        return self._keeping(replace(self, order=order, lately=frozenset()), [*_OF_FILLED])

    def with_query(self, query: Query) -> Desk:
        """The same with another filter."""
        new = replace(self, query=query)
        if "passing" in self.__dict__ and query.narrows(self.query):
            columns = self.filled.pair_columns
            new.__dict__["passing"] = query.listed(self.passing, columns, self.beside)
        return self._keeping(new, [*_OF_FILLED, *_ORDERED])

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
        return self.filled.copies

    @cached_property
    def bases(self) -> frozenset[str]:
        """The paths of the wire copies."""
        return frozenset(self.copies.values())

    @cached_property
    def ranking(self) -> Sequence[int]:
        """The places of all articles, sorted but not grouped."""
        return ranking(self.filled.entries, self.order, self.filled.pair_columns, self.lately)

    @cached_property
    def ordered(self) -> Sequence[Entry]:
        """All articles in their order."""
        if self.order in self.prepared:
            return self.prepared[self.order]
        return in_groups(self.filled.entries, self.ranking, self.order, self.filled.stories)

    @cached_property
    def passing(self) -> Sequence[Entry]:
        """Those that pass the filter, in their order."""
        return self.query.listed(self.ordered, self.filled.pair_columns, self.beside)

    @cached_property
    def beside(self) -> Mapping[str, Beside]:
        """What the filter asks of articles beside their words and pairs, where it does."""
        if not self.query.beside:
            return {}
        notes, wires = self.filled.notes, dict(self.wire_copies)
        wires |= {path: wires[base] for path, base in self.copies.items() if base in wires}
        noted = {one.path: notes[one.digest] for one in self.filled.entries if one.digest in notes}
        paths = wires.keys() | noted.keys()
        return {path: Beside(wires.get(path), noted.get(path, ())) for path in paths}

    @cached_property
    def listed(self) -> Sequence[Entry]:
        """Those that the filter lists, each telling below the wire copy of its story."""
        heads = self.heads
        if not heads:
            return self.passing
        wanted = heads.union(entry.path for entry in self.passing)
        return [entry for entry in self.ordered if entry.path in wanted]

    @cached_property
    def heads(self) -> frozenset[str]:
        """The wire copies that are listed for their tellings alone: the filter lists them not."""
        if not self.query.groups or self.order.group is not Group.STORY:
            return frozenset()
        paths = [entry.path for entry in self.passing]
        return frozenset(filter(None, map(self.copies.get, paths))).difference(paths)

    @cached_property
    def guessed(self) -> frozenset[str]:
        """Those of the wire copies of which nothing but the time says so."""
        return self._guessed_of(self.bases)

    def _guessed_after(self, before: Desk) -> frozenset[str]:
        """The same, found from those of before: of few articles it is another thing now."""
        called = self.filled.wires ^ before.filled.wires
        there = {path for path, entry in self.wire_copies.items() if entry.digest in called}
        changed = (self.bases ^ before.bases) | there
        return (before.guessed - changed) | self._guessed_of(self.bases & changed)

    def _guessed_of(self, paths: Collection[str]) -> frozenset[str]:
        wires = [(path, entry) for path, entry in self.wire_copies.items() if path in paths]
        return frozenset(path for path, entry in wires if is_guessed(entry, self.filled.wires))

    def is_older(self, entry: Entry) -> bool:
        """Whether an article was there before its wire copy."""
        wire = self.wire_of(entry)
        return wire is not None and is_older(entry, wire)

    def wire_of(self, entry: Entry) -> Entry | None:
        """The wire copy of an article; None of one without, and of a wire copy itself."""
        return self.wire_copies.get(self.copies.get(entry.path, ""))

    @cached_property
    def wire_copies(self) -> Mapping[str, Entry]:
        """The wire copies by their paths."""
        entries = map(self.filled.entries.__getitem__, self.filled.stories.wires)
        return {entry.path: entry for entry in entries}

    @cached_property
    def longest_name(self) -> int:
        """Cells of the longest file name, once stories are known; before, 0."""
        if not self.bases:
            return 0
        names = [entry.path.rpartition("/")[2] for entry in self.filled.entries]
        return max(len(name) if name.isascii() else cells.width(name) for name in names)

    @cached_property
    def longest_outlet(self) -> int | None:
        """Cells of the longest outlet, once stories are known; before, None."""
        if not self.bases:
            return None
        names = {entry.outlet for entry in self.filled.entries}
        return max((cells.width(sanitized(name)) for name in names), default=0)

    @cached_property
    def hidden(self) -> bool:
        """Whether findings of any pair are hidden."""
        values = self.filled.pair_columns.values()
        return any(isinstance(each, PairValues) and each.hidden.total for each in values)

    @cached_property
    def progress(self) -> DeskProgress:
        """How far the work is, over all articles."""
        likely = {self.filled.entries[k].path for k in self.filled.stories.likely}
        told = [self.filled.pair_columns.get(path) for path in self.copies if path not in likely]
        pairs = [pair for pair in told if isinstance(pair, PairValues)]
        to_judge = [(pair.waits, pair) for pair in pairs if pair.to_judge]
        signs = Counter[Sign]()
        for pair in pairs:
            if pair.said.signs:
                signs.update(pair.said.signs)
        return DeskProgress(
            stories=len(self.bases),
            tellings=len(told),
            likely=len(self.copies) - len(told),
            compared=sum(pair is not None for pair in told),
            to_judge=len(to_judge),
            done=sum(pair.judged >= waits and not pair.said.changed for waits, pair in to_judge),
            left=sum(waits - pair.judged for waits, pair in to_judge),
            errors=signs[Sign.ERROR],
            asked=signs[Sign.ASK],
        )

    def _keeping(self, new: Desk, names: Sequence[str]) -> Desk:
        """The new value, with what is made already of these names."""
        made: dict[str, Any] = self.__dict__
        new.__dict__.update({name: made[name] for name in names if name in made})
        return new
