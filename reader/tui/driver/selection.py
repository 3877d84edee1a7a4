"""Which driver a terminal gets: ours where it can do what ours needs, else Textual's own."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module

from textual.driver import Driver

from reader.tui.driver.capabilities import capabilities_of

_THIN = "reader.tui.driver.thin_driver", "ThinDriver"
_PLAIN = "reader.tui.driver.plain_driver", "PlainDriver"


def driver_for(wanted: str, environment: Mapping[str, str]) -> type[Driver] | None:
    """The driver for `App(driver_class=…)`; None is Textual's own for Windows.

    `wanted` is auto, thin or stock: auto asks terminfo about TERM, thin is used without asking.
    """
    if sys.platform == "win32":
        return None
    known = wanted == "thin" or capabilities_of(environment.get("TERM", "")) is not None
    module, name = _PLAIN if wanted == "stock" or not known else _THIN
    # Imported here, since neither can be on Windows.
    driver: type[Driver] = getattr(import_module(module), name)
    return driver
