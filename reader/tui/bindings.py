"""The key table as Textual's bindings, and the line of keys at the foot of a screen."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from reader.keys import Place, actions_at, shown_key
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
    """The keys most needed at `place`, as many as `width` cells hold."""
    line: list[Words] = [(" ", Mark.NOTE)]
    room = width
    for action in actions_at(place):
        key, name = shown_key(action.keys[0]), action.footer
        size = cells.width(key) + cells.width(name) + 3
        if not name or size > room:
            continue
        line += [(key, Mark.CURRENT), (f" {name}  ", Mark.NOTE)]
        room -= size
    return line
