"""Keys typed ahead go where they would have gone one by one.

A slow line delivers `/quota` in one burst. Textual hands each key to the widget that has the focus
and looks for a binding only when it comes back, and a widget takes the focus some messages after it
asked for it: `q` would still be a command, and leave. Here a binding is looked up at once unless
the focused widget takes keys of its own, and keys wait while a screen is being built. A key of
another keyboard layout that nothing is bound to acts as the Latin key in its place. Alt with a
letter that means nothing is Esc and the letter, typed quickly: a terminal sends the same.
"""

from __future__ import annotations

from collections import deque
from typing import Protocol, runtime_checkable

from textual import events
from textual.screen import Screen

from reader.keymap.layouts import is_foreign, key_by_place
from reader.keymap.names import key_named
from reader.tui.key_hints import HOW_TO_QUIT, no_key
from reader.tui.shutdown import GracefulApp

ESCAPE = "\x1b"
_LONGEST_WAIT = 0.2
"""Seconds; a widget that goes away with its screen never calls `_resume`."""


@runtime_checkable
class AcceptsKeys(Protocol):
    """A screen with a flag whether it can take keys."""

    ready: bool


@runtime_checkable
class HasStatus(Protocol):
    """A screen with a line for a notice."""

    def notify_status(self, notice: str) -> None:
        """Show it until the next key or for a while."""


class TypeAheadApp(GracefulApp):
    """Answers each key before the next one is looked at.

    A widget whose class has `TAKES_KEYS = True` is given every key first.
    """

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)  # type: ignore[arg-type]
        self._typed: deque[events.Key | events.Paste] = deque()
        self._busy = False

    @property
    def keys_typed_ahead(self) -> int:
        """How many keys and pastes wait for a screen that takes them."""
        return len(self._typed)

    async def on_event(self, event: events.Event) -> None:
        """Queue keys and pastes in order; everything else is as Textual has it."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self._typed.append(event)
            await self.answer_keys()
        else:
            await super().on_event(event)

    async def on_key(self, event: events.Key) -> None:
        """A key that no widget took: what it is bound to, or the Latin one in its place."""
        event.prevent_default()
        if await self._done(event):
            return
        if is_foreign(event.character) and not key_by_place(event.key, event.character):
            self._notify(no_key(event.character or ""))

    def action_help_quit(self) -> None:
        """Ctrl+C: in place of Textual's notice, which covers the status, a line of our own."""
        self._notify(HOW_TO_QUIT)

    def _notify(self, notice: str) -> None:
        if isinstance(self.screen, HasStatus):
            self.screen.notify_status(notice)

    async def answer_keys(self) -> None:
        """Answer the keys that wait, as far as there is a screen to take them."""
        while self._typed and self._can_take_keys():
            await self._answer(self._typed.popleft())

    def _can_take_keys(self) -> bool:
        above = self.screen_stack[-1] if self.screen_stack else None
        if self._busy:
            return False
        return above.ready if isinstance(above, AcceptsKeys) else above is not None

    async def _answer(self, event: events.Key | events.Paste) -> None:
        if isinstance(event, events.Key) and await self._parted(event):
            return
        if isinstance(event, events.Key) and "+" in event.key:
            event.key = self._latin(event.key)  # no text is typed with Ctrl or Alt
        focused, key = self.focused, event.key if isinstance(event, events.Key) else ""
        if key and await self._check_bindings(key, priority=True):
            return
        if focused is not None and getattr(focused, "TAKES_KEYS", False):
            event._set_forwarded()
            self._busy = True
            with focused._context():
                await focused._dispatch_message(event)
            focused.call_later(self._resume_after, self.screen)
            self.set_timer(_LONGEST_WAIT, self._resume)
        elif not (isinstance(event, events.Key) and await self._done(event)):
            await super().on_event(event)

    async def _parted(self, event: events.Key) -> bool:
        """Alt with a character: do what it is bound to, else queue Escape and the character."""
        character = event.character
        if not (event.key.startswith("alt+") and character and character.isprintable()):
            return False
        takes_keys = getattr(self.focused, "TAKES_KEYS", False)
        if takes_keys or not await self._done(events.Key(self._latin(event.key), None)):
            key = key_named(character) or character
            self._typed.extendleft((events.Key(key, character), events.Key("escape", ESCAPE)))
        return True

    @staticmethod
    def _latin(key: str) -> str:
        return key_by_place(key) or key

    async def _done(self, event: events.Key) -> bool:
        """Do what a key is bound to, else what the Latin one in its place is; whether it was."""
        latin = key_by_place(event.key, event.character)
        return await self._check_bindings(event.key) or (
            latin is not None and await self._check_bindings(latin)
        )

    def _resume_after(self, screen: Screen[object]) -> None:
        """The messages that the key made the widget post come first."""
        screen.call_later(self._resume)

    async def _resume(self) -> None:
        self._busy = False
        await self.answer_keys()
