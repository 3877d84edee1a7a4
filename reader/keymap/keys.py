"""Every action and its keys in one table, from which bindings, help, footer and settings are made."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from reader.dataclass import dataclass
from reader.model import FactKind, Kind, Severity, Sign


class KeyContext(StrEnum):
    """Where an action works."""

    EVERYWHERE = "everywhere"
    LIST = "list"
    PAIR = "pair"
    ARTICLE = "article"
    HELP = "help"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a user can do: its name in settings, its default keys, its line in the help."""

    name: str
    keys: tuple[str, ...]
    help: str
    place: KeyContext
    footer: str = ""


_ALL, _LIST, _PAIR = KeyContext.EVERYWHERE, KeyContext.LIST, KeyContext.PAIR
_ROWS, _ARTICLE = KeyContext.ROWS, KeyContext.ARTICLE

ACTIONS: tuple[Action, ...] = (
    Action("open", ("enter",), "Open it beside its wire copy, or alone", _LIST, "open"),
    Action("telling_fair", ("A",), "All that is left of this pair is fair", _LIST, "rest fair"),
    Action("next_unreviewed", ("n",), "Next pair with something left to judge", _LIST, "next"),
    Action("previous_unreviewed", ("N",), "The pair before with something left", _LIST),
    Action("call_wire", ("W",), "This article is the wire copy; where it has no story, the marked one", _LIST, "wire"),
    Action("filter", ("slash",), "Filter by words, or by outlet:name, kind:quote, -reviewed; Tab says what may follow", _LIST, "filter"),
    Action("hand_over_listed", ("X",), "Hand over the verdicts and notes of all that is listed, into a file", _LIST, "hand over"),
    Action("preview", ("p",), "Show or hide the panel of findings", _LIST, "panel"),
    Action("same_story", ("Y",), "One story: the two that are marked, or this one and the likely or marked one", _LIST, "same"),
    Action("part_story", ("P",), "Not of this story: take it out", _LIST, "part"),
    Action("call_independent", ("I",), "A separate report, not a rewrite of the wire copy; again: a rewrite", _LIST),
    Action("take_back", ("u",), "Undo what was done in the list, the latest first", _LIST, "undo"),
    Action("mark", ("space",), "Mark two articles, for O and Y; the first is the base", _LIST, "mark"),
    Action("open_marked", ("O",), "Open the two that are marked side by side, or the marked one and this one", _LIST),
    Action("sort", ("s",), "Sort by file, date, outlet, words, share told, findings", _LIST, "sort"),
    Action("sort_other_way", ("S",), "Sort the other way round", _LIST),
    Action("group", ("o",), "Group by story, by outlet, by day, not at all", _LIST, "group"),
    Action("reload_list", ("r",), "Look into the folders and read every article again", _LIST),
    Action("next_worst", ("right_curly_bracket",), "Next finding, from worst to least", _PAIR, "worst"),
    Action("previous_worst", ("left_curly_bracket",), "Previous finding, towards the worst", _PAIR),
    Action("fair", ("f",), "A fair change, and on to the next", _PAIR, "fair"),
    Action("error", ("e",), "An error, and on to the next", _PAIR, "error"),
    Action("ask", ("a",), "To be asked, and on to the next", _PAIR, "ask"),
    Action("dismiss", ("d",), "Dismiss: no need to do anything about it; and on to the next", _PAIR, "dismiss"),
    Action("rest_fair", ("A",), "All that is left of the pair is fair", _PAIR, "rest fair"),
    Action("undo", ("u",), "Take back what was said last: a verdict, a note, a pairing, a rule off", _PAIR, "undo"),
    Action("next_open", ("n",), "Next pair with something left to judge; while a search is on, the next match", _PAIR, "next pair"),
    Action("previous_open", ("N",), "The pair before with something left, or the match before", _PAIR),
    Action("note", ("c",), "Write a note on this finding or row", _PAIR, "note"),
    Action("note_in_editor", ("C",), "Write it in your editor", _PAIR),
    Action("next_change", ("right_square_bracket",), "Next change", _PAIR, "next"),
    Action("previous_change", ("left_square_bracket",), "Previous change", _PAIR, "previous"),
    Action("jump", ("apostrophe",), "Next of one kind; the letter for the kind is asked for", _PAIR),
    Action("jump_again", ("full_stop",), "Next of the same kind", _PAIR),
    Action("why", ("i",), "Why it was found and paired, as a panel; there, R switches its rule off", _PAIR, "why"),
    Action("rule_off", ("R",), "In the panel of why: switch the rule off in every pair; asks first", _PAIR),
    Action("rules_on", (), "Switch every rule on again", _PAIR),
    Action("summary", ("s",), "The summary: go there, hide it, bring it back", _PAIR, "summary"),
    Action("minor", ("tab",), "Open or fold the minor findings of the summary", _PAIR, "minor"),
    Action("findings", ("o",), "The summary from worst to least, in reading order, the notes, or what is hidden", _PAIR),
    Action("read_on", ("space",), "One page down", _PAIR),
    Action("read_back", ("b",), "One page up", _PAIR),
    Action("next_sentence", ("right_parenthesis",), "Next sentence", _PAIR),
    Action("previous_sentence", ("left_parenthesis",), "Previous sentence", _PAIR),
    Action("next_paragraph", ("J",), "Next paragraph", _PAIR),
    Action("previous_paragraph", ("K",), "Previous paragraph", _PAIR),
    Action("partner", ("enter", "percent_sign"), "Go to the other place of a moved passage", _PAIR),
    Action("jump_back", ("ctrl+o",), "Back to where the last jump began", _PAIR),
    Action("jump_forward", ("alt+o",), "Forward again", _PAIR),
    Action("go_to", ("colon",), "Go to a sentence by its number: 18 or s18, +20 for one that was added", _PAIR),
    Action("search", ("slash",), "Search; there, Tab chooses the side, Ctrl+R a regular expression", _PAIR, "search"),
    Action("next_match", (), "Next match", _PAIR),
    Action("previous_match", (), "Previous match", _PAIR),
    Action("view", ("V",), "View: side by side, stacked, inline, by the width", _PAIR),
    Action("view_side", (), "Side by side", _PAIR),
    Action("view_stacked", (), "Stacked, one wording below the other", _PAIR),
    Action("view_inline", (), "Inline, one text with both wordings", _PAIR),
    Action("view_auto", (), "Side by side where the screen is wide enough", _PAIR),
    Action("fold", ("z",), "Open a fold, or close it; on a row that is in no fold, fold all that is the same", _PAIR, "fold"),
    Action("extent", ("Z",), "Everything, what is the same folded, changes only", _PAIR),
    Action("more_context", ("greater_than_sign",), "One row more around each change when folded", _PAIR),
    Action("less_context", ("less_than_sign",), "One row less", _PAIR),
    Action("only", ("F",), "Filter: see only one kind or severity; F again, or Esc, for all", _PAIR, "filter"),
    Action("all", (), "Leave nothing out any more", _PAIR),
    Action("grain", ("w",), "Wording by word, by phrase, by sentence, not at all", _PAIR),
    Action("typography", ("T",), "Count quotation marks, dashes and spaces as changes, or not", _PAIR),
    Action("likeness_down", ("minus",), "Pair more sentences: less alike is enough", _PAIR),
    Action("likeness_up", ("equals_sign",), "Pair fewer sentences: they must be more alike", _PAIR),
    Action("swap", ("x",), "Swap the sides: the other article becomes the base", _PAIR, "swap"),
    Action("reviewed", (), "Fair, unless it is judged, and on to the next row that is not", _PAIR),
    Action("verdict", (), "Ask for a verdict on the row", _PAIR),
    Action("mark_left", ("h", "left"), "Mark the base's sentence of this row, or its next one", _PAIR),
    Action("mark_right", ("l", "right"), "Mark the other article's sentence, or its next one", _PAIR),
    Action("pin", ("m",), "Pair the two marked sentences, whatever the program thinks", _PAIR),
    Action("part", ("D",), "Not a match: never pair the sentences of this row", _PAIR),
    Action("copy", ("y",), "Copy a sentence, both wordings or a citation", _PAIR),
    Action("edit_either", ("E",), "Open an article in your editor; asks which", _PAIR),
    Action("edit", (), "Open the other article in your editor", _PAIR),
    Action("edit_base", (), "Open the base in your editor", _PAIR),
    Action("hand_over", ("X",), "Hand over the verdicts and notes of this pair, or the whole pair as a page, into a file", _PAIR, "hand over"),
    Action("next_telling", ("semicolon",), "The next telling of this story, at this sentence", _PAIR),
    Action("previous_telling", ("comma",), "The telling before", _PAIR),
    Action("reload", ("ctrl+r",), "Read both files again", _PAIR),
    Action("search_article", ("slash",), "Search", _ARTICLE, "search"),
    Action("next_hit", ("n",), "Next sentence with a match", _ARTICLE, "next"),
    Action("previous_hit", ("N",), "The one before", _ARTICLE),
    Action("note_article", ("c",), "Write a note on this sentence", _ARTICLE, "note"),
    Action("down", ("j", "down"), "Next row", _ROWS),
    Action("up", ("k", "up"), "Previous row", _ROWS),
    Action("page_down", ("pagedown", "ctrl+f"), "One page down", _ROWS),
    Action("page_up", ("pageup", "ctrl+b"), "One page up", _ROWS),
    Action("first", ("g", "home"), "First row", _ROWS),
    Action("last", ("G", "end"), "Last row", _ROWS),
    Action("find", ("slash",), "Only the lines with some words; Esc: all again", KeyContext.HELP, "find"),
    Action("help_down", ("space",), "One page down", KeyContext.HELP, "page down"),
    Action("help_up", ("b",), "One page up", KeyContext.HELP),
    Action("theme", ("t",), "Try themes on: each is shown as you move, Enter keeps it", _ALL, "theme"),
    Action("commands", ("ctrl+p",), "Every action by name: type some of its words, Enter does it", _ALL),
    Action("help", ("question_mark", "f1"), "This help", _ALL, "help"),
    Action("redraw", ("ctrl+l",), "Paint the screen again", _ALL),
    Action("suspend_process", ("ctrl+z",), "Stop for a while; the shell's fg comes back here", _ALL),
    Action("back", ("q",), "Leave this screen; in the list, quit", _ALL, "back"),
    Action("close", ("escape",), "Close what is open, one layer at a time: a line, a panel, a search, a filter", _ALL),
)  # fmt: skip

KINDS: Mapping[str, tuple[str, FactKind | Kind | Sign]] = {
    "q": ("quote", FactKind.QUOTE),
    "#": ("number", FactKind.NUMBER),
    "u": ("unit", FactKind.UNIT),
    "d": ("date", FactKind.DATE),
    "e": ("name", FactKind.NAME),
    "a": ("source", FactKind.ATTRIBUTION),
    "h": ("hedge", FactKind.HEDGE),
    "n": ("negation", FactKind.NEGATION),
    "<": ("trend", FactKind.DIRECTION),
    "r": ("who", FactKind.ROLE),
    "s": ("scope", FactKind.SCOPE),
    "t": ("tense", FactKind.TENSE),
    "w": ("reworded", Kind.REWORDED),
    "o": ("omitted", Kind.OMITTED),
    "+": ("added", Kind.ADDED),
    "m": ("moved", Sign.MOVED),
}
"""The letters after the jump key, and what each leads to."""

SEVERITIES: Mapping[str, Severity] = {
    "1": Severity.HIGH,
    "2": Severity.MEDIUM,
    "3": Severity.LOW,
}
"""The digits after the filter key: only rows with a finding of this severity or worse."""

_TABLES = frozenset({KeyContext.LIST, KeyContext.PAIR, KeyContext.ARTICLE, KeyContext.HELP})
"""Contexts whose keys move through rows."""


def actions_at(place: KeyContext) -> tuple[Action, ...]:
    """The actions that work in a context, its own ones first."""
    shared = (
        (KeyContext.ROWS, KeyContext.EVERYWHERE) if place in _TABLES else (KeyContext.EVERYWHERE,)
    )
    order = (place, *(other for other in shared if other is not place))
    return tuple(action for where in order for action in ACTIONS if action.place is where)
