"""Keys typed ahead go where they would have gone one by one.

A slow line delivers `/quota` in one burst. Textual hands each key to the widget that has the focus
and looks for a binding only when it comes back, and a widget takes the focus some messages after it
asked for it: `q` would still be a command, and leave. Here a binding is looked up at once unless
the focused widget takes keys of its own, and keys wait while a screen is being built.
"""

from __future__ import annotations

from collections import deque
from typing import Protocol, runtime_checkable

from textual import events
from textual.screen import Screen

from reader.tui.shutdown import Guarded

_LONGEST_HOLD = 0.2
"""Seconds; a widget that goes away with its screen never tells that it has done its work."""


@runtime_checkable
class Opening(Protocol):
    """A screen that says when it can take keys."""

    ready: bool


class Ahead(Guarded):
    """Answers each key before the next one is looked at.

    A widget whose class says `TAKES_KEYS = True` is given every key first.
    """

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)  # type: ignore[arg-type]
        self._typed: deque[events.Key | events.Paste] = deque()
        self._held = False

    async def on_event(self, event: events.Event) -> None:
        """Keep the order of keys and pastes; everything else is as Textual has it."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self._typed.append(event)
            await self.answer_keys()
        else:
            await super().on_event(event)

    async def answer_keys(self) -> None:
        """Answer the keys that wait, as far as there is a screen to take them."""
        while self._typed and self._can_take_keys():
            await self._answer(self._typed.popleft())

    def _can_take_keys(self) -> bool:
        above = self.screen_stack[-1] if self.screen_stack else None
        if self._held:
            return False
        return above.ready if isinstance(above, Opening) else above is not None

    async def _answer(self, event: events.Key | events.Paste) -> None:
        focused, key = self.focused, event.key if isinstance(event, events.Key) else ""
        if key and await self._check_bindings(key, priority=True):
            return
        if focused is not None and getattr(focused, "TAKES_KEYS", False):
            event._set_forwarded()
            self._held = True
            with focused._context():
                await focused._dispatch_message(event)
            focused.call_later(self._after, self.screen)
            self.set_timer(_LONGEST_HOLD, self._let_go)
        elif not (key and await self._check_bindings(key)):
            await super().on_event(event)

    def _after(self, screen: Screen[object]) -> None:
        """The widget has told its screen what the key made of it; that comes first."""
        screen.call_later(self._let_go)

    async def _let_go(self) -> None:
        self._held = False
        await self.answer_keys()
