"""What a user may choose, and where the choices are kept."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from reader.late import late

VIEWS = ("auto", "side", "stacked")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user may choose; the defaults are those of config.example.yaml."""

    theme: str = "night"
    view: str = "auto"
    fold: bool = False
    context: int = 1
    signs: str = "unicode"
    mouse: bool = False
    typography: bool = False
    likeness: float = 0.5
    rules_off: tuple[str, ...] = ()
    house_style: Mapping[str, str] = field(default_factory=dict)
    loaded_words: tuple[str, ...] = ()


def folder(environment: Mapping[str, str]) -> Path:
    """The user's own folder: settings, and themes in a folder `themes` below it."""
    home = environment.get("XDG_CONFIG_HOME", "")
    base = Path(home) if home.startswith("/") else Path(environment.get("HOME") or "/", ".config")
    return base / "wire-reader"


def settings(environment: Mapping[str, str], path: str | None = None) -> Settings:
    """The settings in `path`, or in the user's own file where there is one.

    Raises BadFile(s) with every wrong line.
    """
    if path is None:
        own = folder(environment) / "config.yaml"
        if not own.exists():
            return Settings()
        path = os.fspath(own)
    read: Settings = late("reader.settingsfile", "settings_in")(path)
    return read


def names() -> tuple[str, ...]:
    """The names of all settings."""
    return tuple(setting.name for setting in fields(Settings))
