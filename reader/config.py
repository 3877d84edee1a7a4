"""What a user may choose, and which of the places that say so goes before the others."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, NamedTuple

from reader.errors import BadFile, BadFiles
from reader.late import late

VIEWS = ("auto", "side", "stacked", "inline")
DRIVERS = ("auto", "thin", "stock")
PREFIX = "READER_"
"""What the name of every environment variable of ours begins with."""
FOLDER_FILE = ".wire-reader.yaml"
"""Settings that a folder of articles brings along; see `reader.settingsfile.HARMLESS`."""

_folder_settings = late("reader.settingsfile", "folder_settings")
_settings_in = late("reader.settingsfile", "settings_in")
_environment_settings = late("reader.variables", "environment_settings")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user may choose; the defaults are those of config.example.yaml.

    `keys` are the actions whose keys a user changed, with Textual's names of the keys.
    """

    theme: str = "night"
    view: str = "auto"
    extent: str = "full"
    context: int = 1
    grain: str = "word"
    signs: str = "unicode"
    mouse: bool = False
    driver: str = "auto"
    editor: str = ""
    typography: bool = False
    likeness: float = 0.5
    rules_off: tuple[str, ...] = ()
    house_style: Mapping[str, str] = field(default_factory=dict)
    loaded_words: tuple[str, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Layer(NamedTuple):
    """Some settings, and where each was said."""

    values: Mapping[str, Any]
    origins: Mapping[str, str]


class Chosen(NamedTuple):
    """The settings in force, and where each that is no default was said."""

    settings: Settings
    origins: Mapping[str, str]


def folder(environment: Mapping[str, str]) -> Path:
    """The user's own folder: settings, and themes in a folder `themes` below it."""
    home = environment.get("XDG_CONFIG_HOME", "")
    base = Path(home) if home.startswith("/") else Path(environment.get("HOME") or "/", ".config")
    return base / "wire-reader"


def file(environment: Mapping[str, str], path: str | None = None) -> str:
    """The user's settings file, there or not: `path`, READER_CONFIG or the one in their folder."""
    named = path or environment.get(f"{PREFIX}CONFIG")
    return named or os.fspath(folder(environment) / "config.yaml")


def settings(
    environment: Mapping[str, str],
    path: str | None = None,
    flags: Mapping[str, Any] | None = None,
    library: Sequence[str] = (),
) -> Settings:
    """The settings in force; see `chosen`."""
    return chosen(environment, path, flags, library).settings


def chosen(
    environment: Mapping[str, str],
    path: str | None = None,
    flags: Mapping[str, Any] | None = None,
    library: Sequence[str] = (),
) -> Chosen:
    """The settings in force: flag over environment over file over a folder's own over default.

    `path` is a settings file to read in place of the user's own, `flags` are the options of the
    command line by name (those that are None or no setting are passed over), `library` the folders
    that were opened. Raises BadFile(s) with everything that is wrong anywhere.
    """
    variables = {k: text for k, text in environment.items() if k.startswith(PREFIX) and text}
    named = variables.pop(f"{PREFIX}CONFIG", None)
    own = file(environment, path)
    readings = [
        *((_folder_settings, beside) for beside in _brought(library)),
        *([(_settings_in, own)] if path or named or os.path.lexists(own) else []),
        *([(_environment_settings, variables)] if variables else []),
    ]
    return _laid_over(*_layers(readings), _flagged(flags or {}))


def names() -> tuple[str, ...]:
    """The names of all settings."""
    return tuple(setting.name for setting in fields(Settings))


def _brought(library: Sequence[str]) -> list[str]:
    """The settings files that folders of articles bring along."""
    paths = [os.path.join(opened, FOLDER_FILE) for opened in library]  # noqa: PTH118
    return [path for path in paths if os.path.lexists(path)]


def _layers(readings: Sequence[tuple[Callable[..., Layer], Any]]) -> list[Layer]:
    """What each reading gives; BadFiles with the problems of all of them where there is any."""
    found: list[Layer] = []
    problems: list[BadFile] = []
    for read, what in readings:
        try:
            found.append(read(what))
        except BadFile as wrong:
            problems.append(wrong)
        except BadFiles as wrong:
            problems += wrong.problems
    if problems:
        raise BadFiles(problems)
    return found


def _flagged(flags: Mapping[str, Any]) -> Layer:
    values = {name: flags[name] for name in names() if flags.get(name) is not None}
    return Layer(values, dict.fromkeys(values, "flag"))


def _laid_over(*layers: Layer) -> Chosen:
    """Later layers go before earlier ones, setting by setting."""
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for layer in layers:
        values |= layer.values
        origins |= layer.origins
    return Chosen(replace(Settings(), **values), origins)
