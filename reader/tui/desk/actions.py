"""The actions of the list that are one step each, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from reader.library.choice import pair_to_open, toggled_mark
from reader.library.listing import Order
from reader.tui import list_captions
from reader.tui.desk.filling import Filling
from reader.tui.desk.grouping import GROUPING, GroupingStep
from reader.tui.desk.sayings import DeskScreen, Sayings
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.prompt import Prompt


class ActingScreen(DeskScreen, Protocol):
    """What the actions ask of the screen beside what is said there."""

    sayings: Sayings

    filling: Filling

    @property
    def asking(self) -> tuple[Chooser, Prompt]:
        """The lines that ask for a letter and for a file."""

    def go(self, step: int) -> None:
        """To the next article with something left."""

    def action_first(self) -> None:
        """To the first row."""

    def open_pair(self, pair: tuple[str, str] | None) -> None:
        """Two articles, or the current one alone."""


DeskAction = Callable[[ActingScreen], None]


def _ordering(step: Callable[[Order], Order], *, from_top: bool = True) -> DeskAction:
    """Another order: sorted anew it is shown from its top, grouped anew where one was."""

    def action(screen: ActingScreen) -> None:
        screen.desk = screen.desk.with_order(step(screen.desk.order))
        screen.show()
        if from_top:
            screen.action_first()
        screen.filling.prepare()

    return action


def _grouping(step: GroupingStep) -> DeskAction:
    return lambda screen: screen.sayings.group(step, screen.table.current)


def _mark(screen: ActingScreen) -> None:
    """Mark the article, or take its mark back; and on to the next."""
    if current := screen.table.current:
        desk = screen.desk
        third = len(desk.marked) == 2 and current.path not in desk.marked
        screen.desk = desk.with_marked(toggled_mark(desk.marked, current.path))
        screen.table.step(1)
        screen.show(list_captions.THIRD_MARK if third else "")


def _open_marked(screen: ActingScreen) -> None:
    """Open the two that are marked, or the marked one and this one."""
    marked, entries = screen.desk.marked, screen.desk.filled.entries
    pair = pair_to_open(screen.table.current, entries, marked) if marked else None
    if pair is None:
        screen.show(list_captions.MARK_TWO)
    else:
        screen.open_pair(pair)


ACTIONS: Mapping[str, DeskAction] = {
    "mark": _mark,
    "open_marked": _open_marked,
    "sort": _ordering(lambda order: order.next_sort),
    "sort_other_way": _ordering(lambda order: order.inverse),
    "group": _ordering(lambda order: order.next_group, from_top=False),
    "next_unreviewed": lambda screen: screen.go(1),
    "previous_unreviewed": lambda screen: screen.go(-1),
    **{name: _grouping(step) for name, step in GROUPING.items()},
    "call_independent": lambda screen: screen.sayings.independent(screen.table.current),
    "telling_fair": lambda screen: screen.sayings.rest_fair(screen.table.current),
    "take_back": lambda screen: screen.sayings.take_back(),
    "hand_over_listed": lambda screen: screen.sayings.ask_for_form(*screen.asking),
}
