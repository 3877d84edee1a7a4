"""The one door for what is loaded only when it is wanted.

`reader --help` must not wait for the screen, nor `reader diff` for YAML where nobody has settings;
a room named here is imported by the first call that needs it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def late(module: str, name: str) -> Callable[..., Any]:
    """A function of a module that is not loaded before it is called."""

    def call(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401
        return getattr(import_module(module), name)(*arguments, **named)

    return call
