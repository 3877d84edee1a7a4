"""One run of the application on two emulated terminals: as Textual writes, and through us."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from textual.app import App
from textual.driver import Driver
from textual.events import Key, Resize
from textual.geometry import Size
from textual.keys import _character_to_key

from reader.tui.app import ReaderApp
from reader.tui.driver.capabilities import Capabilities
from reader.tui.driver.terminal_screen import TerminalScreen
from reader.tui.start import Start
from tests.tui.driver.emulator import Emulator, Seen

XTERM = Capabilities(colored_erase=True, erases_cells=True)
TMUX = Capabilities()


@dataclass
class Both:
    """The two terminals, and how much each was sent."""

    terminal: Capabilities = XTERM
    size: tuple[int, int] = (120, 40)
    stock_bytes: int = 0
    thin_bytes: int = 0
    frames: int = 0
    every_frame: bool = False

    def __post_init__(self) -> None:
        self.screen = TerminalScreen(self.terminal)
        self.stock = Emulator(*self.size)
        self.thin = Emulator(*self.size, colored_erase=self.terminal.colored_erase)

    def write(self, data: str) -> None:
        """What Textual wrote: to the one as it is, to the other's screen."""
        self.stock_bytes += len(data.encode())
        self.stock.show(data)
        self.screen.take(data, self.size)

    def resize(self, size: tuple[int, int]) -> None:
        """Both windows get another size; nothing that they showed can be counted on."""
        self.size = size
        self.screen.forget()
        for emulator in (self.stock, self.thin):
            emulator.resize(size[1], size[0])
            emulator.erase_in_display(2)

    def frame(self) -> None:
        """Send the terminal of ours what it lacks."""
        sent = self.screen.passed() + self.screen.frame()
        if sent:
            self.frames += 1
            self.thin_bytes += len(sent.encode())
            self.thin.show(sent)

    def different(self) -> list[tuple[int, int, Seen, Seen]]:
        """The cells that are not the same on both: row, column, Textual's, ours."""
        return [
            (y, x, a, b)
            for y, (left, right) in enumerate(zip(self.stock.seen(), self.thin.seen(), strict=True))
            if left != right
            for x, (a, b) in enumerate(zip(left, right, strict=True))
            if a != b
        ]


def driver_class(both: Both) -> type[Driver]:
    """A driver without a terminal that shows everything on both."""

    class TwofoldDriver(Driver):
        def __init__(self, app: App[Any], **options: Any) -> None:
            super().__init__(app, **{**options, "size": both.size})

        def write(self, data: str) -> None:
            both.write(data)

        def flush(self) -> None:
            if both.every_frame:
                both.frame()

        def start_application_mode(self) -> None:
            self.write("\x1b[?1049h")
            self.tell_size()

        def tell_size(self) -> None:
            size = Size(*both.size)
            self._app.post_message(Resize(size, size))

        def disable_input(self) -> None:
            pass

        def stop_application_mode(self) -> None:
            pass

    return TwofoldDriver


@dataclass
class Session:
    """The running application."""

    app: ReaderApp
    both: Both

    async def press(self, *keys: str) -> None:
        """Keys, and all that comes of them."""
        for key in keys:
            name = _character_to_key(key) if len(key) == 1 else key
            self.app.post_message(Key(name, key if len(key) == 1 else None))
            await self.settle()

    async def resize(self, size: tuple[int, int]) -> None:
        """Another window."""
        self.both.resize(size)
        assert self.app._driver is not None
        self.app._driver._size = size
        event = Resize(Size(*size), Size(*size))
        self.app.post_message(event)
        await self.settle()

    async def settle(self) -> None:
        """Wait for the workers, for what they sent, and for the last frame."""
        idle = 0
        before = -1
        while idle < 3:
            await self.app.workers.wait_for_complete()
            await asyncio.sleep(0.012)
            idle = idle + 1 if self.both.stock_bytes == before else 0
            before = self.both.stock_bytes


Steps = Callable[[Session], Awaitable[None]]


def run(begun: Start, both: Both, steps: Steps, *, every_frame: bool = False) -> None:
    """Run steps against an application on both terminals; frames when asked for, or each."""
    both.every_frame = every_frame

    async def main() -> None:
        app = ReaderApp(begun, driver_class(both))
        running = asyncio.create_task(app.run_async(mouse=False))
        session = Session(app, both)
        await asyncio.sleep(0.2)
        await session.settle()
        await steps(session)
        app.exit(0)
        await running

    asyncio.run(main())
