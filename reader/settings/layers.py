"""The settings in force, out of every place where one can be set, in order of priority."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from reader.dataclass import fields, replace
from reader.errors import BadFile, BadFiles
from reader.named_tuple import NamedTuple
from reader.settings.settings import FOLDER_FILE, PREFIX, Layer, Settings
from reader.typed import Any


class ResolvedSettings(NamedTuple):
    """The settings in force, and for each that is no default where it was set."""

    settings: Settings
    origins: Mapping[str, str]


def config_folder(environment: Mapping[str, str]) -> Path:
    """The user's own folder: settings, and themes in a folder `themes` below it."""
    home = environment.get("XDG_CONFIG_HOME", "")
    base = Path(home) if home.startswith("/") else Path(environment.get("HOME") or "/", ".config")
    return base / "wire-reader"


def config_file(environment: Mapping[str, str], path: str | None = None) -> str:
    """The user's settings file, there or not: `path`, READER_CONFIG or the one in their folder."""
    named = path or environment.get(f"{PREFIX}CONFIG")
    return named or os.fspath(config_folder(environment) / "config.yaml")


def settings(
    environment: Mapping[str, str],
    path: str | None = None,
    flags: Mapping[str, Any] | None = None,
    library: Sequence[str] = (),
) -> Settings:
    """The settings in force; see `resolved`."""
    return resolved(environment, path, flags, library).settings


def resolved(
    environment: Mapping[str, str],
    path: str | None = None,
    flags: Mapping[str, Any] | None = None,
    library: Sequence[str] = (),
) -> ResolvedSettings:
    """The settings in force: flag over environment over file over a folder's file over default.

    `path` is a settings file to read in place of the user's own. `flags` are the options of the
    command line by name; those that are None or no setting are ignored. `library` are the folders
    that were opened. Raises BadFile(s) with every error in any place.
    """
    variables = {k: text for k, text in environment.items() if k.startswith(PREFIX) and text}
    named = variables.pop(f"{PREFIX}CONFIG", None)
    own = config_file(environment, path)
    readings = [
        *(partial(_folder_settings, found) for found in _folder_files(library)),
        *([partial(_settings_in, own)] if path or named or os.path.lexists(own) else []),
        *([partial(_environment_settings, variables)] if variables else []),
    ]
    return _merged(*_all_read(readings), _flag_layer(flags or {}))


def setting_names() -> tuple[str, ...]:
    """The names of all settings."""
    return tuple(setting.name for setting in fields(Settings))


def _folder_files(library: Sequence[str]) -> list[str]:
    """The settings files in folders of articles."""
    paths = [os.path.join(opened, FOLDER_FILE) for opened in library]  # noqa: PTH118
    return [path for path in paths if os.path.lexists(path)]


def _folder_settings(path: str) -> Layer:
    from reader.settings.file import folder_settings

    return folder_settings(path)


def _settings_in(path: str) -> Layer:
    from reader.settings.file import settings_in

    return settings_in(path)


def _environment_settings(variables: Mapping[str, str]) -> Layer:
    from reader.settings.variables import environment_settings

    return environment_settings(variables)


def _all_read(readings: Sequence[Callable[[], Layer]]) -> list[Layer]:
    """The layer of each reading; BadFiles with the problems of all of them if there is any."""
    found: list[Layer] = []
    problems: list[BadFile] = []
    for read in readings:
        try:
            found.append(read())
        except BadFile as wrong:
            problems.append(wrong)
        except BadFiles as wrong:
            problems += wrong.problems
    if problems:
        raise BadFiles(problems)
    return found


def _flag_layer(flags: Mapping[str, Any]) -> Layer:
    values = {name: flags[name] for name in setting_names() if flags.get(name) is not None}
    return Layer(values, dict.fromkeys(values, "flag"))


def _merged(*layers: Layer) -> ResolvedSettings:
    """The layers as one; a later layer has priority over an earlier one, setting by setting."""
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for layer in layers:
        values |= layer.values
        origins |= layer.origins
    return ResolvedSettings(replace(Settings(), **values), origins)
