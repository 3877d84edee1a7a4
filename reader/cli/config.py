"""`reader config path|show|check|init`: the settings, where they come from, and a new file."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from reader.cli.printing import print_text
from reader.cli.streams import complain
from reader.errors import BadFile, ReaderError, closest
from reader.keymap.names import shown_key
from reader.settings.layers import config_file, resolved, setting_names
from reader.settings.settings import FOLDER_FILE
from reader.text.clean import sanitized

_PACKAGE = Path(__file__).resolve().parent.parent
_EXAMPLE = "config.example.yaml"
EXAMPLES = (_PACKAGE / _EXAMPLE, _PACKAGE.parent / _EXAMPLE)
"""The commented settings in an installed wheel, and beside the package in a clone."""
_DEFAULT = "default"
_NAME_CELLS, _VALUE_CELLS = 14, 28


def run(options: argparse.Namespace) -> int:
    """Carry out one of the four; 0, or an error with every reason."""
    for line in _ACTIONS[options.action](options):
        print_text(f"{sanitized(line)}\n")
    return 0


def _path(options: argparse.Namespace) -> Iterator[str]:
    """The path of the file, alone on its line for scripts; a note on standard error if missing."""
    path = config_file(os.environ, options.config)
    yield path
    if not os.path.lexists(path):
        complain("there is no such file yet (reader config init begins it)")


def _show(options: argparse.Namespace) -> Iterator[str]:
    settings, origins = resolved(os.environ, options.config, vars(options))
    wanted = options.settings or setting_names()
    for name in wanted:
        if name not in setting_names():
            near = closest(name, setting_names())
            hint = f' (did you mean "{near}"?)' if near else ""
            raise ReaderError(f"{name}: no such setting{hint}")
    for name in wanted:
        value = _written(getattr(settings, name))
        yield f"{name:<{_NAME_CELLS}}{value:<{_VALUE_CELLS}}  {origins.get(name, _DEFAULT)}"


def _check(options: argparse.Namespace) -> Iterator[str]:
    from reader.settings.file import folder_settings, settings_in

    path = options.file or config_file(os.environ, options.config)
    named = options.file or options.config or os.environ.get("READER_CONFIG")
    if not named and not os.path.lexists(path):
        yield "ok: there is no settings file, the defaults hold (reader config init begins one)"
        return
    of_a_folder = Path(path).name == FOLDER_FILE
    (folder_settings if of_a_folder else settings_in)(path)
    yield "ok"


def _init(options: argparse.Namespace) -> Iterator[str]:
    path = Path(config_file(os.environ, options.config))
    example = next(there for there in EXAMPLES if there.is_file()).read_bytes()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as begun:
            begun.write(example)
    except OSError as problem:
        if os.path.lexists(path):
            remedy = "edit it, or move it away"
            raise BadFile(str(path), "is there already", remedy=remedy) from None
        raise BadFile(str(path), f"cannot be written: {problem.strerror}") from None
    yield str(path)


_ACTIONS: Mapping[str, Callable[[argparse.Namespace], Iterator[str]]] = {
    "path": _path,
    "show": _show,
    "check": _check,
    "init": _init,
}


def _written(value: object) -> str:
    """A value as it is written in the file."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {_part(part)}' for key, part in value.items())}}}"
    return _part(value)


def _part(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(shown_key, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) or '""'
