"""The actions that match a few typed words, the best match first.

"next"      ->  next_change, next_worst, … before an action whose help has "next" inside
"inline"    ->  view_inline, "Inline, …", before view, "View: side by side, stacked, inline, …"
"rev row"   ->  every word somewhere in the name, the help or the keys
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from reader.keymap.keymap import Keymap
from reader.keymap.keys import Action


class _Match(IntEnum):
    """How well a typed word matches an action; the lowest is the best."""

    KEY = 0
    START = 1
    WORD_START = 2
    INSIDE = 3


def matching_actions(actions: Iterable[Action], typed: str, keymap: Keymap) -> tuple[Action, ...]:
    """The actions that hold every typed word, nearest first, else in the order given."""
    wanted = typed.casefold().split()
    ranked = [(_distance(action, wanted, keymap), action) for action in actions]
    near = [(distance, action) for distance, action in ranked if distance is not None]
    return tuple(action for _, action in sorted(near, key=lambda pair: pair[0]))


def _distance(action: Action, wanted: list[str], keymap: Keymap) -> int | None:
    """The sum over the words; None if one does not match."""
    nearest = [_nearest(action, word, keymap) for word in wanted]
    known = [near for near in nearest if near is not None]
    return sum(known) if len(known) == len(nearest) else None


def _nearest(action: Action, word: str, keymap: Keymap) -> _Match | None:
    if word in (key.casefold() for key in keymap.shown(action)):
        return _Match.KEY
    words = f"{action.name.replace('_', ' ')} {action.help.casefold()}"
    if action.name.startswith(word) or action.help.casefold().startswith(word):
        return _Match.START
    if any(part.startswith(word) for part in words.split()):
        return _Match.WORD_START
    return _Match.INSIDE if word in f"{action.name} {words}" else None
