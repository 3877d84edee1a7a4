"""Which articles of the list are opened, from which one goes on to which, and how they are left."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from reader.dataclass import replace
from reader.errors import BadFile
from reader.formats import load
from reader.formats.beginning import begun, wholes
from reader.library.choice import pair_to_open
from reader.library.entries import Entry
from reader.library.pair_queue import PairQueue
from reader.library.pair_values import NoValues, values_of
from reader.model import ReviewedComparison
from reader.text.clean import sanitized
from reader.tui import captions, list_captions
from reader.tui.desk.desk_state import Desk
from reader.tui.desk.remembering import row_at
from reader.tui.desk.sayings import DeskScreen
from reader.tui.said import Said
from reader.tui.screens.base import AnotherWanted, ArticleChosen, PairChosen, PairLeft

_VISITS = 3
"""Pairs of which it is known what can be taken back there, the latest."""


def pair_of(desk: Desk, entry: Entry | None) -> tuple[str, str] | None:
    """An article and its wire copy, of a wire copy the first telling; None for one without."""
    if entry and entry.path in desk.bases:
        tellings = (one.path for one in desk.listed if desk.copies.get(one.path) == entry.path)
        if first := next(tellings, None):
            return entry.path, first
    return pair_to_open(entry, desk.filled.entries, (), desk.filled.wires)


class OpeningScreen(DeskScreen, Protocol):
    """What is asked of the screen beside what is said there."""

    def refresh_chrome(self, notice: str) -> None:
        """Everything around the list, and a notice."""


class Openings:
    """Opens what the list has; as long as pairs are open, their order is that of the first."""

    def __init__(self, screen: OpeningScreen, language: str | None) -> None:
        self._screen, self._language = screen, language
        self._queue, self._open = PairQueue(), ("", "")
        self._said: dict[tuple[str, str], tuple[Said, ...]] = {}

    def alone(self, entry: Entry) -> ArticleChosen | None:
        """One article to be read; None where it cannot be."""
        why = list_captions.NOT_KNOWN if self._screen.desk.filled.reading else ""
        try:
            chosen = ArticleChosen(load(entry.path, self._language), why)
        except BadFile as problem:
            self._refused(problem)
            return None
        self._screen.desk = self._screen.desk.seen({entry.path})
        self._screen.show()
        return chosen

    def pair(self, pair: tuple[str, str]) -> PairChosen | None:
        """Two articles to open, the base first; None where one of them cannot be read."""
        desk = self._screen.desk
        return self._opened(pair, PairQueue(desk.listed, desk.copies).at(pair[1]))

    def another(self, wanted: AnotherWanted) -> PairChosen | str:
        """The next pair with something left, or the next telling of the story; else why not."""
        if not wanted.step:
            return self._said_last()
        queue, filled, step = self._queue, self._screen.desk.filled, wanted.step
        others = queue.left(filled.pair_columns, step)
        for then in queue.telling(step) if wanted.story else others:
            if chosen := self._opened(then.pair, then):
                if wanted.story:
                    return replace(chosen, at=wanted.sentence)
                came_round = (then.here - queue.here) * step < 0
                return replace(chosen, notice=list_captions.ROUND[step] if came_round else "")
        if wanted.story:
            return list_captions.NO_TELLING
        return f"{list_captions.none_left(filled, str(self._screen.desk.query))}; q goes back"

    def _said_last(self) -> PairChosen | str:
        """The pair of those that are left in which something was said last."""
        for pair in reversed(self._said):
            if pair != self._open and (chosen := self._opened(pair, self._queue.at(pair[1]))):
                return replace(chosen, notice=list_captions.SAID_HERE)
        return captions.NOTHING_TO_UNDO

    def _opened(self, pair: tuple[str, str], queue: PairQueue) -> PairChosen | None:
        screen = self._screen
        try:
            left, right = (begun(path, self._language) for path in pair)
        except BadFile as problem:
            self._refused(problem)
            return None
        self._queue, self._open = queue, pair
        screen.desk = screen.desk.with_marked(()).seen(pair)
        screen.show()
        screen.table.move_to(row_at(pair[1], screen.table.entries, screen.table.cursor))
        guessed = left.article.source if pair[0] in screen.desk.guessed else ""
        place = queue.place(screen.desk.filled.pair_columns)
        chosen = PairChosen(left.article, right.article, wholes(left, right), place)
        chosen.guessed, chosen.said = guessed, self._said.get(pair, ())
        chosen.leaving = partial(self._left, pair, (left.article.source, right.article.source))
        return chosen

    def _refused(self, problem: BadFile) -> None:
        self._screen.refresh_chrome(sanitized(str(problem)))

    def _left(self, pair: tuple[str, str], sources: tuple[str, str], left: PairLeft) -> None:
        """The list knows of the two that were open what was seen there, and looks at them again."""
        screen, (base, path) = self._screen, pair
        filled, reviewed = screen.desk.filled, left.reviewed
        before = filled.pair_columns.get(path)
        told = filled.copies.get(path) == base and not isinstance(before, NoValues)
        if reviewed and told and _sources(reviewed) == sources:
            filled = filled.with_pair(path, values_of(reviewed))
        screen.desk = screen.desk.said(filled.doubted(pair))
        kept = [(each, said) for each, said in self._said.items() if each != pair]
        here = [(pair, left.said)] if left.said else []
        self._said = dict([*kept, *here][-_VISITS:])


def _sources(reviewed: ReviewedComparison) -> tuple[str, str]:
    return reviewed.comparison.left.source, reviewed.comparison.right.source
