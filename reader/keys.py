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
    WHY = "why"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a reader can do: its name in settings, its default keys, its line in the help."""

    name: str
    keys: tuple[str, ...]
    help: str
    place: Place
    footer: str = ""


_ALL, _LIST, _PAIR, _WHY = Place.EVERYWHERE, Place.LIST, Place.PAIR, Place.WHY
_ROWS = Place.ROWS

ACTIONS: tuple[Action, ...] = (
    Action("open", ("enter",), "Open the marked two, or this one beside its wire copy", _LIST, "open"),
    Action("mark", ("space",), "Mark for opening; the first marked is the base", _LIST, "mark"),
    Action("filter", ("slash",), "Filter the list by words of headline, outlet or file", _LIST, "filter"),
    Action("preview", ("p",), "Show or hide the preview", _LIST, "preview"),
    Action("read_on", ("space",), "One page down", _PAIR),
    Action("read_back", ("b",), "One page up", _PAIR),
    Action("next_change", ("right_square_bracket",), "Next change", _PAIR, "next"),
    Action("previous_change", ("left_square_bracket",), "Previous change", _PAIR, "previous"),
    Action("next_worst", ("right_curly_bracket",), "Next finding, from worst to least", _PAIR, "worst"),
    Action("previous_worst", ("left_curly_bracket",), "Previous finding, towards the worst", _PAIR),
    Action("jump", ("apostrophe",), "Next of one kind: then q # u d e a h n for facts, o + m for passages", _PAIR),
    Action("jump_again", ("full_stop",), "Next of the same kind", _PAIR),
    Action("why", ("i",), "Why this row was paired and flagged; there, dismiss or confirm a finding", _PAIR, "why"),
    Action("reject", ("d",), "The finding is none: pass it over from now on, or take that back", _WHY, "dismiss"),
    Action("confirm", ("c",), "The finding is right, or take that back", _WHY, "confirm"),
    Action("rule_off", ("r",), "Switch its rule off, in every pair", _WHY, "rule off"),
    Action("rules_on", ("R",), "Switch every rule on again", _WHY),
    Action("next_finding", ("j", "down"), "Next finding of the row", _WHY),
    Action("previous_finding", ("k", "up"), "Previous finding of the row", _WHY),
    Action("summary", ("s",), "What changed that matters: go there, hide it, bring it back", _PAIR, "summary"),
    Action("findings", ("o",), "All findings: summed up, from worst to least, in reading order", _PAIR),
    Action("partner", ("enter", "percent_sign"), "Go to the other place of a moved passage", _PAIR),
    Action("fold", ("z",), "Fold or unfold what is the same", _PAIR, "fold"),
    Action("swap", ("x",), "Swap the sides: the other article becomes the base", _PAIR, "swap"),
    Action("search", ("slash",), "Search both sides", _PAIR, "search"),
    Action("next_match", ("n",), "Next match", _PAIR),
    Action("previous_match", ("N",), "Previous match", _PAIR),
    Action("view_side", ("1",), "Side by side", _PAIR),
    Action("view_stacked", ("2",), "Stacked, one wording below the other", _PAIR),
    Action("view_auto", ("0",), "Side by side where the screen is wide enough", _PAIR),
    Action("down", ("j", "down"), "Next row", _ROWS),
    Action("up", ("k", "up"), "Previous row", _ROWS),
    Action("page_down", ("pagedown", "ctrl+f"), "One page down", _ROWS),
    Action("page_up", ("pageup", "ctrl+b"), "One page up", _ROWS),
    Action("first", ("g", "home"), "First row", _ROWS),
    Action("last", ("G", "end"), "Last row", _ROWS),
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


_TABLES = frozenset({Place.LIST, Place.PAIR})
"""Places whose keys move through rows."""


def actions_at(place: Place) -> tuple[Action, ...]:
    """The actions that work at a place, its own ones first."""
    shared = (Place.ROWS, Place.EVERYWHERE) if place in _TABLES else (Place.EVERYWHERE,)
    order = (place, *(other for other in shared if other is not place))
    return tuple(action for where in order for action in ACTIONS if action.place is where)
