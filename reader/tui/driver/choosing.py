"""Which driver a terminal gets: ours where it can do what ours needs, else Textual's own."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module

from textual.driver import Driver

from reader.tui.driver.terminal import terminal


def driver_for(wanted: str, environment: Mapping[str, str]) -> type[Driver] | None:
    """The driver for `App(driver_class=…)`; None is Textual's own.

    `wanted` is auto, thin or stock: auto asks terminfo about TERM, thin is taken at its word.
    """
    if wanted == "stock" or sys.platform == "win32":
        return None
    if wanted == "auto" and terminal(environment.get("TERM", "")) is None:
        return None
    # Imported here, since it does not exist on Windows.
    thin: type[Driver] = import_module("reader.tui.driver.driver").ThinDriver
    return thin
