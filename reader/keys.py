"""Every key and action in one table: bindings, help, footer and settings are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where an action works."""

    EVERYWHERE = "everywhere"
    LIST = "list"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a reader can do: its name in settings, its default keys, its line in the help."""

    name: str
    keys: tuple[str, ...]
    help: str
    place: Place
    footer: str = ""


_ALL, _LIST, _PAIR = Place.EVERYWHERE, Place.LIST, Place.PAIR

ACTIONS: tuple[Action, ...] = (
    Action("open", ("enter",), "Open the marked two, or this one beside its wire copy", _LIST, "open"),
    Action("mark", ("space",), "Mark for opening; the first marked is the base", _LIST, "mark"),
    Action("list_down", ("j", "down"), "Next article", _LIST),
    Action("list_up", ("k", "up"), "Previous article", _LIST),
    Action("list_page_down", ("pagedown", "ctrl+f"), "One page down", _LIST),
    Action("list_page_up", ("pageup", "ctrl+b"), "One page up", _LIST),
    Action("list_first", ("g", "home"), "First article", _LIST),
    Action("list_last", ("G", "end"), "Last article", _LIST),
    Action("filter", ("slash",), "Filter the list by words of headline, outlet or file", _LIST, "filter"),
    Action("preview", ("p",), "Show or hide the preview", _LIST, "preview"),
    Action("next_row", ("j", "down"), "Next row", _PAIR),
    Action("previous_row", ("k", "up"), "Previous row", _PAIR),
    Action("next_change", ("right_square_bracket", "tab"), "Next change", _PAIR, "next"),
    Action("previous_change", ("left_square_bracket", "shift+tab"), "Previous change", _PAIR, "previous"),
    Action("page_down", ("space", "pagedown", "ctrl+f"), "One page down", _PAIR),
    Action("page_up", ("b", "pageup", "ctrl+b"), "One page up", _PAIR),
    Action("first_row", ("g", "home"), "First row", _PAIR),
    Action("last_row", ("G", "end"), "Last row", _PAIR),
    Action("partner", ("enter", "percent_sign"), "Go to the other place of a moved passage", _PAIR),
    Action("fold", ("z",), "Fold or unfold what is the same", _PAIR, "fold"),
    Action("swap", ("x",), "Swap the sides: the other article becomes the base", _PAIR, "swap"),
    Action("search", ("slash",), "Search both sides", _PAIR, "search"),
    Action("next_match", ("n",), "Next match", _PAIR),
    Action("previous_match", ("N",), "Previous match", _PAIR),
    Action("view", ("v",), "Side by side, stacked, or by the width of the screen", _PAIR, "view"),
    Action("theme", ("t",), "Next theme", _ALL, "theme"),
    Action("help", ("question_mark", "f1"), "This help", _ALL, "help"),
    Action("back", ("q", "escape"), "Back; in the list, quit", _ALL, "back"),
)  # fmt: skip

KEY_NAMES = {
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "question_mark": "?",
    "percent_sign": "%",
    "slash": "/",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "down": "↓",
    "up": "↑",
    "home": "Home",
    "end": "End",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "f1": "F1",
}


def shown_key(key: str) -> str:
    """A key as a person reads it on a keyboard."""
    if key in KEY_NAMES:
        return KEY_NAMES[key]
    return f"Ctrl+{key[5:].upper()}" if key.startswith("ctrl+") else key


def actions_at(place: Place) -> tuple[Action, ...]:
    """The actions that work at a place, its own ones first."""
    own = [action for action in ACTIONS if action.place is place]
    return (*own, *(action for action in ACTIONS if action.place is Place.EVERYWHERE))
