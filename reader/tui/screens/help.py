"""Every key, made from the live keymap, and what the signs mean; searchable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from reader.keymap.keys import ACTIONS, KeyContext, actions_at
from reader.library.columns import SEPARATE
from reader.model import FactKind, Mark, Sign, Span
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.bindings import bindings
from reader.tui.marked_text import MarkedText
from reader.tui.screens.base import ReaderScreen
from reader.tui.two_columns import in_two
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.text_lines import Lines
from reader.view.labels import LABELS

_TITLES = {
    KeyContext.PAIR: "Two articles",
    KeyContext.LIST: "The list",
    KeyContext.ARTICLE: "One article",
    KeyContext.HELP: "This help",
    KeyContext.ROWS: "Moving",
    KeyContext.EVERYWHERE: "Everywhere",
}
HelpEntry = tuple[str, str, str]
"""The first column (keys or a sign), what it means, and more words that find it."""
_Section = tuple[str, Sequence[HelpEntry]]
_Line = list[MarkedText]

_SIGNS = (
    (Sign.HIGH, "a finding that matters: it misleads about the core"),
    (Sign.MEDIUM, "a minor finding: a detail or a nuance is another"),
    (Sign.LOW, "a minor finding: worth a glance"),
    (Sign.REWORDED, "reworded"),
    (Sign.REPHRASED, "rephrased: so many words are others that none is coloured"),
    (Sign.OMITTED, "left out: only the base has it"),
    (Sign.ADDED, "added: only the other has it"),
    (Sign.REPEATED, "repeated: its own article says it elsewhere"),
    (Sign.TAKEAWAY, "a point of a summary on top that the story below supports"),
    (Sign.MOVED, "moved: it stands elsewhere in the other article"),
    (Sign.PINNED, "paired or separated by hand"),
    (Sign.FAIR, "judged: a fair change"),
    (Sign.ERROR, "judged: an error"),
    (Sign.ASK, "judged: to be asked"),
    (Sign.IGNORE, "judged: dismissed"),
    (Sign.NOTED, "it has a note"),
)
_IN_LIST: Sequence[HelpEntry] = (
    ("WIRE", "the wire copy of a story, with which the articles below it are compared", ""),
    ("WIRE?", "a guess: only its date says so; W on another article makes that the wire copy", ""),
    ("?", "before a title: likely of this story; Y yes, P no", ""),
    ("+", "before a title: it came, or was written anew, while the list was open", ""),
    ("*", "before a title: there is a note on it", ""),
    ("0/3", "of 3 findings none is judged; where one is high, medium and low ones need not be", ""),
    ("✗2 ?1", "judged: two errors, and one to be asked", ""),
    ("differ", "judged: reviewers gave one finding different verdicts", ""),
    ("ok", "judged: everything is fair or dismissed", ""),
    ("-", "no finding waits to be judged", ""),
    (SEPARATE, "two reports that share hardly any text", ""),
    ("changed", "the articles had other words when they were judged", ""),
)  # fmt: skip
_MEANINGS: Mapping[FactKind, str] = {
    FactKind.QUOTE: "words inside quotation marks are others",
    FactKind.NUMBER: "another number for the same thing",
    FactKind.UNIT: "another unit: euros, dollars; miles, kilometres",
    FactKind.DATE: "another day or time",
    FactKind.NAME: "another name, or another title of a person",
    FactKind.NEGATION: "a “not” that came or went",
    FactKind.DIRECTION: "up became down, more became less",
    FactKind.ROLE: "who did it, and to whom",
    FactKind.SCOPE: "how many or how much: all, some, only",
    FactKind.TENSE: "planned, or done already",
    FactKind.ATTRIBUTION: "who is said to have said it",
    FactKind.HEDGE: "how sure it is: may, will, reportedly",
    FactKind.OMISSION: "something important was left out",
    FactKind.ADDITION: "something important was added",
    FactKind.HEADLINE: "headline or first sentence say something else",
}
_MARGIN, _GAP = 2, 2
_WIDEST_KEYS, _LEAST_WORDS = 20, 22
"""Cells of keys at most, and of what they do at least."""
_MEASURE = 100
_TWO_FROM = 80
"""Columns of a screen from which there is room for two of text."""
_BETWEEN = "  "
"""What parts the keys of an action."""
_NOTHING = " Nothing here has these words."
_UNBOUND = "Without a key"


class _Page(Lines, can_focus=True):
    """The lines of the help; they have the focus, so that a key is first the screen's."""


class HelpScreen(ReaderScreen):
    """The keys of the screen below first."""

    PLACE = KeyContext.HELP
    BINDINGS = bindings(KeyContext.HELP)

    def __init__(self, place: KeyContext) -> None:
        super().__init__()
        self._place = place
        self._wanted = ""

    def compose(self) -> ComposeResult:
        """One scrolling page, a line to search it, the keys."""
        page, prompt, keys = self.painted(_Page("help"), Prompt("Find: "), Lines("keys"))
        with VerticalScroll(can_focus=False):
            yield page
        yield prompt
        yield keys

    def on_resize(self) -> None:
        """Write the page for its width."""
        self._write()

    def on_prompt_changed(self, message: Prompt.Changed) -> None:
        """Only the lines with these words."""
        self._wanted = message.text
        self._write()

    def on_prompt_closed(self, message: Prompt.Closed) -> None:
        """Filter by them, or show all again."""
        self._wanted = message.text if message.taken else ""
        self.query_one(_Page).focus(scroll_visible=False)
        self._write()

    def action_find(self) -> None:
        """Ask for words."""
        self.query_one(Prompt).open(self._wanted)

    def action_close(self) -> None:
        """All lines again; then the screen below."""
        if not self._wanted:
            self.action_back()
        self._wanted = ""
        self._write()

    def action_help_down(self) -> None:
        """One screenful down."""
        self.action_page_down()

    def action_help_up(self) -> None:
        """One screenful up."""
        self.action_page_up()

    def action_help(self) -> None:
        """The help key closes the help too."""
        self.action_back()

    def action_down(self) -> None:
        """One line down."""
        self._page.scroll_relative(y=1, animate=False)

    def action_up(self) -> None:
        """One line up."""
        self._page.scroll_relative(y=-1, animate=False)

    def action_page_down(self) -> None:
        """One screenful down."""
        self._page.scroll_page_down(animate=False)

    def action_page_up(self) -> None:
        """One screenful up."""
        self._page.scroll_page_up(animate=False)

    def action_first(self) -> None:
        """To the top."""
        self._page.scroll_home(animate=False)

    def action_last(self) -> None:
        """To the end."""
        self._page.scroll_end(animate=False)

    @property
    def _page(self) -> VerticalScroll:
        return self.query_one(VerticalScroll)

    def _write(self) -> None:
        sections = list(_matching(self._wanted, self._sections()))
        wanted, height = sanitized(self._wanted), self.size.height - 1
        told = [[(f" Only what has “{wanted}”: Esc shows all again", Mark.NOTE)]] if wanted else []
        page = _page_of(sections, min(_MEASURE, self.size.width - 1))
        if self.size.width >= _TWO_FROM and len(page) > height - len(told):
            half = (self.size.width - 1) // 2
            page = in_two(_page_of(sections, half), half, height - len(told))
        self.query_one(_Page).show([*told, *(page or [[(_NOTHING, Mark.NOTE)]])])
        self.query_one("#keys", Lines).show([self.keys_here()])

    def _sections(self) -> Iterator[tuple[str, Sequence[HelpEntry]]]:
        """Titles with the entries below them: what the signs mean, then the keys."""
        pairs = [(self.paint_styles.sign(sign)[0], meaning, sign) for sign, meaning in _SIGNS]
        in_list = self._place is KeyContext.LIST
        yield ("Signs of the list", _IN_LIST) if in_list else ("Signs", pairs)
        palette = self.keymap.shown(next(a for a in ACTIONS if a.name == "commands"))
        unbound: list[HelpEntry] = []
        first = dict.fromkeys((self._place, KeyContext.ROWS, KeyContext.EVERYWHERE))
        for place in (*first, *(place for place in _TITLES if place not in first)):
            own = [a for a in actions_at(place) if a.place is place]
            own = [action for action in own if action.name not in self.keymap.barred]
            shown = [(_BETWEEN.join(self.keymap.shown(a)), a.help, a.name) for a in own]
            unbound += [("", words, name) for keys, words, name in shown if not keys]
            yield _TITLES.get(place, place.capitalize()), [one for one in shown if one[0]]
        yield (
            "Kinds: on the screen, and in reports",
            [(LABELS[kind], f"{kind}: {words}", "") for kind, words in _MEANINGS.items()],
        )
        if in_list:
            yield "Signs of a pair", pairs
        where = f"{_UNBOUND}: {palette[0]} finds them" if palette else _UNBOUND
        yield where, unbound


def _page_of(sections: Sequence[_Section], width: int) -> list[_Line]:
    """The lines of the sections, one below the other."""
    return [line for section in sections for line in _painted(*section, width)]


def _keys_cells(section: tuple[str, Sequence[HelpEntry]]) -> int:
    return max((cells.width(keys) for keys, _, _ in section[1]), default=0)


def _matching(wanted: str, sections: Iterable[_Section]) -> Iterator[_Section]:
    """The sections with only the entries that have every word; a title counts for all its own."""
    words = wanted.casefold().split()
    for title, entries in sections:
        matching = [
            entry
            for entry in entries
            if all(word in " ".join((title, *entry)).casefold() for word in words)
        ]
        if matching:
            yield title, matching


def _painted(title: str, entries: Sequence[HelpEntry], width: int) -> Iterator[_Line]:
    """A title, its entries wrapped beside the column of their keys, a blank line."""
    widest = _keys_cells((title, entries))
    column = min(_WIDEST_KEYS, widest, max(1, width - _MARGIN - _GAP - _LEAST_WORDS))
    room = max(12, width - _MARGIN - column - _GAP)
    yield [(f" {title}", Mark.CURRENT)]
    for keys, meaning, _ in entries:
        lines = cells.lines(meaning, Span(0, len(meaning)), room)
        for number, (start, end) in enumerate(lines):
            first = "" if number else _fitting(keys, column)
            blank = " " * (column + _GAP - cells.width(first))
            yield [
                (f"{' ' * _MARGIN}{first}{blank}", Mark.CURRENT),
                (meaning[start:end], Mark.PLAIN),
            ]
    yield []


def _fitting(keys: str, room: int) -> str:
    """As many of an action's keys as there is room for, the first cut if need be."""
    first, *others = keys.split(_BETWEEN)
    shown = cells.fitted(first, room)
    for key in others:
        if cells.width(f"{shown}{_BETWEEN}{key}") <= room:
            shown = f"{shown}{_BETWEEN}{key}"
    return shown
