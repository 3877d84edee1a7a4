"""An application that ends in good order: it saves first, prints no traceback, can be suspended.

Textual prints a traceback with the values of every variable when it ends by a fault, and those
contain articles. Here the fault is stored in `fault` for whoever runs the application.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from rich.console import RenderableType
from textual.app import App

from reader.tui.taken_terminal import TakenTerminal


@runtime_checkable
class SavesOnExit(Protocol):
    """A screen that has something to save before the application ends."""

    def save_on_exit(self) -> None:
        """Save it, at once; called once, on the application's own thread."""


@runtime_checkable
class Repainting(Protocol):
    """A driver that can paint everything anew."""

    def repaint(self) -> None:
        """Do so, whatever the terminal shows now."""


@runtime_checkable
class Stopping(Protocol):
    """A driver that can give the terminal back for a while."""

    def stop_process(self) -> None:
        """Do so, and stop until somebody wakes the process."""


class GracefulApp(App[int]):
    """Ends with every screen's `save_on_exit`, whatever the reason."""

    taken: TakenTerminal | None = None
    """The terminal, where the first screen is shown already."""
    fault: BaseException | str | None = None
    on_fault: Callable[[], None] | None = None
    """Called when an end by a fault begins: not even that may take long."""
    _saved = False

    def save_on_exit(self) -> None:
        """Let every screen save what it has to, the uppermost first; only the first call does."""
        if not self._saved:
            self._saved = True
            for screen in reversed(self.screen_stack):
                if isinstance(screen, SavesOnExit):
                    screen.save_on_exit()

    def exit(
        self,
        result: int | None = None,
        return_code: int = 0,
        message: RenderableType | None = None,
    ) -> None:
        """End, after everything is saved."""
        self.save_on_exit()
        super().exit(result, return_code, message)

    def action_redraw(self) -> None:
        """Paint the screen anew: something else has written on it."""
        if isinstance(self._driver, Repainting):
            self._driver.repaint()
        else:
            self.screen.refresh()

    def action_suspend_process(self) -> None:
        """Stop until the shell's `fg`; with a driver that cannot, nothing happens."""
        if isinstance(self._driver, Stopping):
            self._driver.stop_process()

    def panic(self, *renderables: RenderableType) -> None:
        """End by a fault that Textual describes; its input thread does so."""
        traces = [item.trace for item in renderables if hasattr(item, "trace")]
        named = [f"{stack.exc_type}: {stack.exc_value}" for t in traces for stack in t.stacks]
        self._end_by(named[0] if named else "a fault of the screen")

    def _fatal_error(self) -> None:
        """End by the exception that is being handled, a worker's or a handler's."""
        self._end_by(getattr(self._exception, "error", self._exception) or "an unknown fault")

    def _print_error_renderables(self) -> None:
        """Print nothing: whoever runs the application prints what happened, in one line."""

    def _end_by(self, fault: BaseException | str) -> None:
        """Store the fault, unless it is of a screen that was being built while we end anyway."""
        if not self._saved or in_driver(fault):
            self.fault = self.fault or fault
        if self.on_fault:
            self.on_fault()
        self._close_messages_no_wait()
        self.save_on_exit()


def in_driver(fault: BaseException | str | None) -> bool:
    """Whether a fault happened while the driver took or gave back the terminal."""
    trace = fault.__traceback__ if isinstance(fault, BaseException) else None
    while trace:
        if trace.tb_frame.f_code.co_name.endswith("_application_mode"):
            return True
        trace = trace.tb_next
    return False
