"""The key table as Textual's bindings, and the line of keys at the foot of a screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.binding import Binding, BindingType

from reader.keys import Action, Place, actions_at, shown_key
from reader.model import Mark
from reader.text import cells
from reader.tui.widgets.lines import Words


def bindings(place: Place) -> list[BindingType]:
    """One binding for each action that works at `place`, under the action's own name."""
    return [
        Binding(",".join(action.keys), action.name, action.help, show=False, id=action.name)
        for action in actions_at(place)
    ]


def key_line(place: Place, width: int) -> list[Words]:
    """The keys most needed at `place`, as many as `width` cells hold; the ways out always."""
    named = [action for action in actions_at(place) if action.footer]
    own = [action for action in named if action.place is place]
    everywhere = [action for action in named if action.place is not place]
    room = width - 1 - sum(map(_size, everywhere))
    line: list[Words] = [(" ", Mark.NOTE)]
    for action in (*_fitting(own, room), *everywhere):
        line += [(shown_key(action.keys[0]), Mark.CURRENT), (f" {action.footer}  ", Mark.NOTE)]
    return line


def _fitting(actions: Sequence[Action], room: int) -> Iterator[Action]:
    for action in actions:
        room -= _size(action)
        if room >= 0:
            yield action


def _size(action: Action) -> int:
    return cells.width(shown_key(action.keys[0])) + cells.width(action.footer) + 3
