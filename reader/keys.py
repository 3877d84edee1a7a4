"""Every key and action in one table: bindings, help, footer and settings are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.model import FactKind, Kind, Sign


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
    Action("next_change", ("right_square_bracket",), "Next change", _PAIR, "next"),
    Action("previous_change", ("left_square_bracket",), "Previous change", _PAIR, "previous"),
    Action("next_worst", ("right_curly_bracket",), "Next finding, from worst to least", _PAIR, "worst"),
    Action("previous_worst", ("left_curly_bracket",), "Previous finding, towards the worst", _PAIR),
    Action("jump", ("apostrophe",), "Next of one kind: then q # u d e a h n for facts, o + m for passages", _PAIR),
    Action("jump_again", ("full_stop",), "Next of the same kind", _PAIR),
    Action("why", ("i",), "Why this row was paired and flagged; there, dismiss or confirm a finding", _PAIR, "why"),
    Action("summary", ("s",), "What changed that matters: go there, hide it, bring it back", _PAIR, "summary"),
    Action("findings", ("o",), "All findings: summed up, from worst to least, in reading order", _PAIR),
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
    Action("view_side", ("1",), "Side by side", _PAIR),
    Action("view_stacked", ("2",), "Stacked, one wording below the other", _PAIR),
    Action("view_auto", ("0",), "Side by side where the screen is wide enough", _PAIR),
    Action("theme", ("t",), "Next theme", _ALL, "theme"),
    Action("help", ("question_mark", "f1"), "This help", _ALL, "help"),
    Action("back", ("q", "escape"), "Back; in the list, quit", _ALL, "back"),
)  # fmt: skip

KINDS: Mapping[str, tuple[str, FactKind | Kind | Sign]] = {
    "q": ("quotation", FactKind.QUOTE),
    "#": ("number", FactKind.NUMBER),
    "u": ("unit", FactKind.UNIT),
    "d": ("date", FactKind.DATE),
    "e": ("name", FactKind.NAME),
    "a": ("attribution", FactKind.ATTRIBUTION),
    "h": ("hedge", FactKind.HEDGE),
    "n": ("negation", FactKind.NEGATION),
    "o": ("omitted", Kind.OMITTED),
    "+": ("added", Kind.ADDED),
    "m": ("moved", Sign.MOVED),
}
"""The letters after the jump key, and what each leads to."""

KEY_NAMES = {
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "right_curly_bracket": "}",
    "left_curly_bracket": "{",
    "apostrophe": "'",
    "full_stop": ".",
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
