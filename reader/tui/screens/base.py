"""What the screens share: the theme handed down, a way back, moving through a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

from textual import events
from textual.await_complete import AwaitComplete
from textual.message import Message
from textual.reactive import var
from textual.screen import Screen
from textual.widget import Widget

from reader.dataclass import dataclass
from reader.keymap.keymap import DEFAULT, Keymap
from reader.keymap.keys import KeyContext
from reader.model import Article, Mark, ReviewedComparison
from reader.theme.palette import Palette
from reader.tui.bindings import key_line
from reader.tui.marked_text import MarkedText
from reader.tui.said import Said
from reader.tui.styles import UNSTYLED, PaintStyles
from reader.tui.type_ahead import TypeAheadApp
from reader.tui.widgets.table import Table
from reader.tui.widgets.text_lines import Lines

_MOST = 99_999
"""The largest count of a movement."""
_NOTICE = 4.0
"""Seconds that a notice is shown where it is in place of the keys."""

Result = TypeVar("Result")
Another = TypeVar("Another")


@dataclass(frozen=True)
class PairLeft:
    """How a pair is left: what was said of it, or None where that is not all as it is stored.

    `said` is what was said in this visit and can be taken back in the next.
    """

    reviewed: ReviewedComparison | None = None
    said: tuple[Said, ...] = ()


@dataclass
class PairChosen(Message):
    """Two articles to open, the base first; `whole` reads all of one that is only begun.

    `queue` is the place of the pair among those to be judged, such as "7/40". `at` is the sentence
    of the base to open at; None for the worst finding. `guessed` is the source of the base where
    only its date says that it is the wire copy. `notice` is what is told of the way here, `said`
    what can be taken back of the visits before. `leaving` is called with how it is left.
    """

    left: Article
    right: Article
    whole: Callable[[Article], Article] | None = None
    queue: str = ""
    at: int | None = None
    guessed: str = ""
    notice: str = ""
    said: tuple[Said, ...] = ()
    leaving: Callable[[PairLeft], object] = lambda _: None


@dataclass
class ArticleChosen(Message):
    """One article to be read alone; `notice` says why, where that is not plain."""

    article: Article
    notice: str = ""


@dataclass
class AnotherWanted(Message):
    """The next pair with something left is wanted (`step` 1), or the one before (-1).

    `step` 0 is the pair in which something was said last that can be taken back. `story`: the next
    telling of the same story, at this `sentence` of the wire copy.
    """

    step: int
    story: bool = False
    sentence: int = 0


@dataclass
class ThemePreviewed(Message):
    """A theme to show for as long as it is under the cursor."""

    palette: Palette


class ThemedScreen(Screen[Result]):
    """A screen whose widgets paint in the theme's styles; `PLACE` is the context of its keys."""

    PLACE: ClassVar[KeyContext] = KeyContext.EVERYWHERE
    paint_styles: var[PaintStyles] = var(UNSTYLED)
    keymap: Keymap = DEFAULT
    ready = False
    """Whether it is built, and its keys have somewhere to go."""
    longest_wait = 0.0
    """Seconds that keys wait at most for more than the screen itself; `take_keys` ends that."""

    def on_mount(self) -> None:
        """Take the keys that were typed ahead; the screen's own handler came before this one."""
        if self.longest_wait:
            self.set_timer(self.longest_wait, self.take_keys)
        else:
            self.take_keys()

    def take_keys(self) -> None:
        """Take keys from now on, and first those that were typed ahead."""
        if not self.ready:
            self.ready = True
            self.app.call_later(self._answer_typed_ahead)

    async def _answer_typed_ahead(self) -> None:
        if isinstance(self.app, TypeAheadApp):
            await self.app.answer_keys()

    def with_theme_of(self, screen: ThemedScreen[Another]) -> ThemedScreen[Another]:
        """A screen to be shown above this one, in the same theme and with the same keys."""
        screen.paint_styles, screen.keymap = self.paint_styles, self.keymap
        return screen

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether this screen may do it: nothing may that is barred.

        Nor may anything once it was left, or lost its widgets: keys typed ahead still reach it, and
        it is half gone.
        """
        there = self in self.app.screen_stack and len(self.children) > 0
        return there and action not in self.keymap.barred

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Close with a result; only the first of two that were typed ahead counts."""
        current = self.app.screen_stack[-1:] == [self]
        return super().dismiss(result) if current else AwaitComplete()

    def notify_status(self, notice: str) -> None:
        """Show a notice for a while; here in place of the keys at the foot."""
        self._show_keys([(f" {notice}", Mark.NOTE)])
        self.set_timer(_NOTICE, lambda: self._show_keys(self.keys_here()))

    def _show_keys(self, line: list[MarkedText]) -> None:
        for keys in self.query("#keys").results(Lines):
            keys.show([line])

    def keys_here(self) -> list[MarkedText]:
        """The line of keys at the foot."""
        return key_line(self.PLACE, self.size.width, self.keymap)

    def painted(self, *widgets: Widget) -> tuple[Widget, ...]:
        """The widgets, each bound to this screen's styles."""
        return tuple(widget.data_bind(ThemedScreen.paint_styles) for widget in widgets)


class ReaderScreen(ThemedScreen[None]):
    """A screen that one goes back from; `HAS_STATUS`: trouble with the memory is shown on it."""

    HAS_STATUS: ClassVar[bool] = False
    memory_trouble = ""
    """What happened to the memory, until a key was pressed at it."""
    memory_trouble_seen = False

    def show_memory_trouble(self, words: str) -> None:
        """Show what happened to the memory; "" shows the usual status again."""
        self.memory_trouble, self.memory_trouble_seen = words, False
        self.call_after_refresh(self._memory_trouble_painted)

    def _memory_trouble_painted(self) -> None:
        self.memory_trouble_seen = bool(self.memory_trouble)

    def key_pressed(self) -> None:
        """A key was pressed, before anything is done with it."""

    def save_on_exit(self) -> None:
        """Save what this screen has to save; the application calls it too when it must end."""

    def action_back(self) -> None:
        """To the screen below, or out; what there is to save is saved."""
        if len(self.app.screen_stack) > 1:
            self.save_on_exit()
            self.app.pop_screen()
        else:
            self.app.exit(0)

    def action_close(self) -> None:
        """Close what is open here; on most screens that is the screen itself."""
        self.action_back()


class TableScreen(ReaderScreen):
    """A screen whose keys move through its table, or the one that has the focus."""

    _count = 0

    def on_key(self, event: events.Key) -> None:
        """A digit begins a count, or goes on with it, for the movement that follows."""
        digit = event.character or ""
        if digit.isascii() and digit.isdigit() and isinstance(self.focused, Table):
            self._count = min(10 * self._count + int(digit), _MOST)
            times = "once" if self._count == 1 else f"{self._count:,} times"
            self.notify_status(f"{times}: then a key that moves")
            event.stop()

    def counted(self) -> int:
        """How often to move: the count that was typed, once; else 1."""
        count, self._count = self._count, 0
        return max(1, count)

    @property
    def _rows(self) -> Table:
        focused = self.focused
        return focused if isinstance(focused, Table) else self.query("#reading, #list").first(Table)

    def moved(self) -> None:
        """The cursor was moved by a key: what follows it is painted in the same frame."""

    def action_down(self) -> None:
        """One row down."""
        self._rows.step(self.counted())
        self.moved()

    def action_up(self) -> None:
        """One row up."""
        self._rows.step(-self.counted())
        self.moved()

    def action_page_down(self) -> None:
        """One screenful down."""
        self._rows.page(self.counted())
        self.moved()

    def action_page_up(self) -> None:
        """One screenful up."""
        self._rows.page(-self.counted())
        self.moved()

    def action_first(self) -> None:
        """To the first row."""
        self._rows.move_to(0)
        self.moved()

    def action_last(self) -> None:
        """To the last row."""
        self._rows.move_to(self._rows.row_count() - 1)
        self.moved()
