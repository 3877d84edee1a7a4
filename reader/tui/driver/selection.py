"""Which driver a terminal gets: ours where it can do what ours needs, else Textual's own."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from reader.tui.driver.capabilities import capabilities_of

if TYPE_CHECKING:
    from textual.driver import Driver

_THIN = "reader.tui.driver.thin_driver", "ThinDriver"
_PLAIN = "reader.tui.driver.plain_driver", "PlainDriver"


def is_thin(wanted: str, environment: Mapping[str, str]) -> bool:
    """Whether it is ours.

    `wanted` is auto, thin or stock: auto asks terminfo about TERM, thin is used without asking.
    """
    known = wanted == "thin" or capabilities_of(environment.get("TERM", "")) is not None
    return known and wanted != "stock" and sys.platform != "win32"


def driver_for(wanted: str, environment: Mapping[str, str]) -> type[Driver] | None:
    """The driver for `App(driver_class=…)`; None is Textual's own for Windows."""
    if sys.platform == "win32":
        return None
    module, name = _THIN if is_thin(wanted, environment) else _PLAIN
    # Imported here, since neither can be on Windows.
    driver: type[Driver] = getattr(import_module(module), name)
    return driver
