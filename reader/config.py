"""The settings file into Settings: one table says what there is, its default and what it means."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from reader.fields import Checked, Field, flag, mapping_in, one_of, share, whole, words
from reader.palette import SIGN_SETS

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


KNOWN: Mapping[str, Field] = {
    "theme": words(),
    "view": one_of(*VIEWS),
    "fold": flag(),
    "context": whole(0, 99),
    "signs": one_of(*SIGN_SETS),
    "mouse": flag(),
    "typography": flag(),
    "likeness": share(),
}


def folder(environment: Mapping[str, str]) -> Path:
    """The user's own folder: settings, and themes in a folder `themes` below it."""
    home = environment.get("XDG_CONFIG_HOME", "")
    base = Path(home) if home.startswith("/") else Path("~/.config").expanduser()
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
    checked = Checked(path)
    values = checked.values(mapping_in(path), KNOWN, "setting")
    checked.settle()
    return replace(Settings(), **values)  # type: ignore[arg-type]


def names() -> tuple[str, ...]:
    """The names of all settings."""
    return tuple(field.name for field in fields(Settings))
