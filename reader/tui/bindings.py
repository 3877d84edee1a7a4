"""The key table as Textual's bindings, and the line of keys at the foot of a screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from textual.binding import Binding, BindingType

from reader.keymap.keymap import DEFAULT, Keymap
from reader.keymap.keys import Action, KeyContext, actions_at
from reader.model import Mark
from reader.text import cells
from reader.tui.marked_text import MarkedText

_QUIT = "quit"
"""What leaving the list does."""
_NO_KEY = "no_key"
"""What no keyboard sends: Textual takes an action without keys for one with its default keys."""


def bindings(place: KeyContext) -> list[BindingType]:
    """One binding for each action that works at `place`, under the action's own name."""
    return [
        Binding(_keys(action.keys), action.name, action.help, show=False, id=action.name)
        for action in actions_at(place)
    ]


def _keys(keys: Sequence[str]) -> str:
    return ",".join(keys) or _NO_KEY


def rebound(keymap: Keymap) -> Mapping[str, str]:
    """The keys that a user changed, as Textual's keymap wants them: by the ids of `bindings`."""
    return {name: _keys(keys) for name, keys in keymap.own.items()}


def key_line(place: KeyContext, width: int, keymap: Keymap = DEFAULT) -> list[MarkedText]:
    """The keys most needed at `place`, as many as `width` cells hold; the ways out always."""
    named = [action for action in actions_at(place) if action.footer and keymap.keys_of(action)]
    own = [_hint(action, keymap) for action in named if action.place is place]
    quits = place is KeyContext.LIST
    everywhere = [
        _hint(action, keymap, quits=quits) for action in named if action.place is not place
    ]
    room = width - 1 - sum(map(_size, everywhere))
    line: list[MarkedText] = [(" ", Mark.NOTE)]
    for hint in (*_fitting(own, room), *everywhere):
        line += hint
    return line


def _hint(action: Action, keymap: Keymap, *, quits: bool = False) -> tuple[MarkedText, MarkedText]:
    words = _QUIT if quits and action.name == "back" else action.footer
    return (keymap.shown(action)[0], Mark.CURRENT), (f" {words}  ", Mark.NOTE)


def _fitting(
    hints: Sequence[tuple[MarkedText, MarkedText]], room: int
) -> Iterator[tuple[MarkedText, MarkedText]]:
    for hint in hints:
        room -= _size(hint)
        if room >= 0:
            yield hint


def _size(hint: tuple[MarkedText, MarkedText]) -> int:
    return sum(cells.width(words) for words, _ in hint)
