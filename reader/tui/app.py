"""The application: which screen is shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from textual import events
from textual.driver import Driver
from textual.message import Message

from reader.dataclass import dataclass
from reader.keymap.keys import KeyContext
from reader.tui import captions
from reader.tui.bindings import bindings, rebound
from reader.tui.desk.shelf import Shelf
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.screens.base import (
    AnotherWanted,
    ArticleChosen,
    PairChosen,
    ReaderScreen,
    ThemedScreen,
)
from reader.tui.start import Start
from reader.tui.taken_terminal import TakenTerminal
from reader.tui.theming import ThemedApp

if TYPE_CHECKING:
    from reader.review.session import ReviewSession


@dataclass
class MemoryTrouble(Message):
    """What happened to the state file, in one line."""

    words: str


class ReaderApp(ThemedApp):
    """Opens the list or a pair."""

    CSS = "* { scrollbar-size: 0 0; }"
    TITLE = "Wire Reader"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    BINDINGS = bindings(KeyContext.EVERYWHERE)

    def __init__(
        self,
        start: Start,
        driver: type[Driver] | None = None,
        taken: TakenTerminal | None = None,
    ) -> None:
        """`taken` is the terminal where it shows the first screen already."""
        super().__init__(start.theme_state, start.settings.signs, driver)
        self.taken = taken
        self.animation_level = "none"
        self._start = start
        self._trouble = ""
        self._keys = start.keymap
        if start.settings.keys:
            self.set_keymap(rebound(self._keys))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action may be done at all: one that is barred is done by nothing."""
        return action not in self._start.barred

    def get_default_screen(self) -> ReaderScreen:
        """The first screen: what was asked for, with nothing below it to paint."""
        pair = self._start.pair
        if pair:
            return self._themed(self._pair_screen(PairChosen(*pair, self._start.whole)))
        from reader.tui.screens.list import ListScreen

        return self._themed(ListScreen(self._shelf(), self._session))

    def _shelf(self) -> Shelf:
        """What the list shows."""
        start = self._start
        return Shelf(
            start.paths,
            start.name,
            start.language,
            start.query,
            start.find,
            start.settings.queries,
            start.environment,
            start.library,
            start.settings.signs == "ascii",
            start.notice,
        )

    def on_article_chosen(self, message: ArticleChosen) -> None:
        """Open one article to be read."""
        from reader.tui.screens.lone_article import ArticleScreen

        self.push_screen(
            self._themed(ArticleScreen(message.article, self._session, message.notice))
        )

    def on_pair_chosen(self, message: PairChosen) -> None:
        """Open two articles."""
        self.push_screen(self._themed(self._pair_screen(message)))

    def on_another_wanted(self, message: AnotherWanted) -> None:
        """The next pair of the list below with something left takes the place of this one."""
        from reader.tui.screens.list import ListScreen

        pair, below = self.screen_stack[-1], self.screen_stack[-2:-1]
        if not isinstance(pair, PairScreen):
            return
        listed = below[0] if below and isinstance(below[0], ListScreen) else None
        pair.save_on_exit()
        alone = captions.NO_LIST if message.step else captions.NOTHING_TO_UNDO
        chosen = listed.another(message) if listed else alone
        if isinstance(chosen, str):
            pair.notify_status(chosen)
        else:
            self.switch_screen(self._themed(self._pair_screen(chosen)))

    def action_help(self) -> None:
        """The keys of this screen."""
        from reader.tui.screens.help import HelpScreen

        place = self.screen.PLACE if isinstance(self.screen, ThemedScreen) else KeyContext.LIST
        self.push_screen(self._themed(HelpScreen(place)))

    def action_commands(self) -> None:
        """Every action of this screen by name; the one chosen is done there."""
        from reader.tui.screens.commands import CommandsScreen

        below = self.screen
        if isinstance(below, ThemedScreen):
            self.push_screen(below.with_theme_of(CommandsScreen(below)), self._done_on(below))

    def _done_on(self, screen: ThemedScreen[Any]) -> Callable[[str | None], Awaitable[None]]:
        """What does an action where its key would have done it: on the screen, else here."""

        async def do(action: str | None) -> None:
            if action and not await self.run_action(action, screen):
                await self.run_action(action, self)

        return do

    async def on_event(self, event: events.Event) -> None:
        """A key that is pressed at a notice of trouble with the memory takes it away."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            screen = self.screen_stack[-1] if self.screen_stack else None
            if isinstance(screen, ReaderScreen):
                screen.key_pressed()
                if screen.memory_trouble_seen:
                    self._show_memory_trouble("")
        await super().on_event(event)

    def on_memory_trouble(self, message: MemoryTrouble) -> None:
        """Show it wherever there is a status line."""
        self._show_memory_trouble(message.words)

    def _show_memory_trouble(self, words: str) -> None:
        self._trouble = words
        for screen in self.screen_stack:
            if isinstance(screen, ReaderScreen) and screen.HAS_STATUS:
                screen.show_memory_trouble(words)

    def _session(self) -> ReviewSession:
        """The session; what happens to its memory is shown."""
        session = self._start.session()
        session.listen(lambda words: self.post_message(MemoryTrouble(words)))
        return session

    async def action_back(self) -> None:
        """Out, where no screen answers."""
        self.exit(0)

    def _pair_screen(self, pair: PairChosen) -> PairScreen:
        return PairScreen(pair, self._start.settings, self._session, self._start.environment)

    def _themed(self, screen: ReaderScreen) -> ReaderScreen:
        screen.paint_styles, screen.keymap = self.paint_styles, self._keys
        screen.memory_trouble = self._trouble if screen.HAS_STATUS else ""
        screen.memory_trouble_seen = bool(screen.memory_trouble)
        return screen
