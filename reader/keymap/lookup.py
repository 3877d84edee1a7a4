"""Which actions are meant by a few typed words, the likeliest first.

"next"      ->  next_change, next_worst, … before an action whose help has "next" inside
"rev row"   ->  every word somewhere in the name, the help or the keys
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from reader.keymap.keymap import Keymap
from reader.keymap.keys import Action


class _Near(IntEnum):
    """How near a typed word is to an action; the lowest is the nearest."""

    KEY = 0
    NAME_START = 1
    WORD_START = 2
    INSIDE = 3


def matching_actions(actions: Iterable[Action], typed: str, keymap: Keymap) -> tuple[Action, ...]:
    """The actions that hold every typed word, nearest first, else in the order given."""
    wanted = typed.casefold().split()
    ranked = [(_distance(action, wanted, keymap), action) for action in actions]
    near = [(distance, action) for distance, action in ranked if distance is not None]
    return tuple(action for _, action in sorted(near, key=lambda pair: pair[0]))


def _distance(action: Action, wanted: list[str], keymap: Keymap) -> int | None:
    """The sum over the words; None where one is nowhere."""
    nearest = [_nearest(action, word, keymap) for word in wanted]
    known = [near for near in nearest if near is not None]
    return sum(known) if len(known) == len(nearest) else None


def _nearest(action: Action, word: str, keymap: Keymap) -> _Near | None:
    if word in (key.casefold() for key in keymap.shown(action)):
        return _Near.KEY
    spoken = f"{action.name.replace('_', ' ')} {action.help.casefold()}"
    if f"{action.name} {spoken}".startswith(word):
        return _Near.NAME_START
    if any(part.startswith(word) for part in spoken.split()):
        return _Near.WORD_START
    return _Near.INSIDE if word in f"{action.name} {spoken}" else None
