"""The keys of each action: the table of `reader.keymap.keys` with a user's own keys.

keys:
  next_change: n           also the key of next_match: an error with both names and the place
  fold: []                 no key; the command palette still has it
  page_down: [space, ctrl+f]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from reader.dataclass import dataclass, field
from reader.errors import closest
from reader.keymap.keys import ACTIONS, Action, KeyContext, actions_at
from reader.keymap.names import key_named, names, shown_key
from reader.named_tuple import NamedTuple

_TERMINALS = ("ctrl+c", "ctrl+q")
"""Keys that end a program in every terminal."""
_NEEDED = ("back", "help")
"""Actions that must have a key, or the user could not leave."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every action; `own` are those that a user changed, by action.

    `barred` are forbidden actions: they have no key and are not listed.
    """

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    barred: frozenset[str] = frozenset()

    def keys_of(self, action: Action) -> tuple[str, ...]:
        """The keys of an action by Textual's names, the usual one first; () for none."""
        return () if action.name in self.barred else self.own.get(action.name, action.keys)

    def shown(self, action: Action) -> tuple[str, ...]:
        """The keys of an action as a person reads them."""
        return tuple(map(shown_key, self.keys_of(action)))


DEFAULT = Keymap()


class Fault(NamedTuple):
    """What is wrong with the keys of one action, and a remedy."""

    action: str
    reason: str
    remedy: str = ""


def keymap_from(written: Mapping[str, Sequence[str]]) -> tuple[Keymap, tuple[Fault, ...]]:
    """The keymap that a user wrote, by action and key; and everything that is wrong with it."""
    own: dict[str, tuple[str, ...]] = {}
    faults: list[Fault] = []
    known = {action.name for action in ACTIONS}
    for action, keys in written.items():
        wrong = [*_unknown(action, known), *_refused(action, keys)]
        faults += wrong
        if not wrong:
            own[action] = tuple(dict.fromkeys(filter(None, map(key_named, keys))))
    keymap = Keymap(own)
    return keymap, (*faults, *_conflicts(keymap))


def _unknown(action: str, known: set[str]) -> Iterator[Fault]:
    if action not in known:
        near = closest(action, known)
        yield Fault(action, "no such action", f'did you mean "{near}"?' if near else "")


def _refused(action: str, keys: Sequence[str]) -> Iterator[Fault]:
    for written in keys:
        key = key_named(written)
        if key is None:
            near = closest(written.lower(), names())
            yield Fault(
                action, f"{written}: no such key", f'did you mean "{near}"?' if near else ""
            )
        elif key in _TERMINALS:
            yield Fault(action, f"{written}: ends a program in every terminal", "choose another")
    if not keys and action in _NEEDED:
        yield Fault(action, "must keep a key", "nobody could leave, or find out how")


def _conflicts(keymap: Keymap) -> Iterator[Fault]:
    """Keys that a user gave a second meaning in one context, each reported once."""
    reported: set[tuple[str, str, str]] = set()
    for place in KeyContext:
        for first, second in combinations(actions_at(place), 2):
            if first.name in keymap.own or second.name in keymap.own:
                for key in _shared(keymap, first, second):
                    if (key, first.name, second.name) not in reported:
                        reported.add((key, first.name, second.name))
                        yield _conflict(f"at {place}, {shown_key(key)}", first, second, keymap)


def _shared(keymap: Keymap, first: Action, second: Action) -> list[str]:
    theirs = keymap.keys_of(second)
    return [key for key in keymap.keys_of(first) if key in theirs]


def _conflict(key: str, first: Action, second: Action, keymap: Keymap) -> Fault:
    taker, other = (first, second) if first.name in keymap.own else (second, first)
    return Fault(
        taker.name,
        f"{key} is a key of {other.name} too",
        f"give {other.name} other keys, or [] for none",
    )
