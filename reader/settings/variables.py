"""READER_* variables of the environment into settings, by the same table as the file.

READER_VIEW=stacked  READER_CONTEXT=3  READER_LOADED_WORDS="regime, slam"
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reader.errors import BadFile, BadFiles, closest
from reader.files import yamlfile
from reader.files.fields import near_choice
from reader.files.yamlfile import Node, Scalar
from reader.settings.file import KNOWN, OWN_FILE_REMEDY
from reader.settings.settings import PREFIX, Layer

LISTS = ("loaded_words", "rules_off")
"""Settings whose variable is a list, separated by commas."""
MAPPINGS = ("house_style", "queries", "jsonl_fields", "keys")
"""Settings that cannot be set by a variable."""


def environment_settings(variables: Mapping[str, str]) -> Layer:
    """The settings among the variables; BadFiles with every one that is wrong.

    A name that resembles no setting may be another program's and is ignored.
    """
    values: dict[str, Any] = {}
    problems: list[BadFile] = []
    for variable in sorted(variables):
        try:
            values |= _setting(variable, variables[variable])
        except BadFile as wrong:
            problems.append(wrong)
    if problems:
        raise BadFiles(problems)
    return Layer(values, {name: variable_of(name) for name in values})


def variable_of(name: str) -> str:
    """The variable that a setting is read from."""
    return PREFIX + name.upper()


def _setting(variable: str, text: str) -> dict[str, Any]:
    name = variable.removeprefix(PREFIX).lower()
    if name in KNOWN:
        return {name: _value(variable, name, text)}
    near = closest(name, KNOWN)
    if near:
        remedy = f'did you mean "{variable_of(near)}"?'
        raise BadFile(variable, "no such setting", remedy=remedy)
    return {}


def _value(variable: str, name: str, text: str) -> object:
    if name in MAPPINGS:
        raise BadFile(variable, "cannot be set in the environment", remedy=OWN_FILE_REMEDY)
    field = KNOWN[name]
    value = field.check(_listed(text) if name in LISTS else Scalar(text, 1, 1))
    if value is None:
        raise BadFile(variable, f"wants {field.expected}", remedy=near_choice(text, field))
    return value


def _listed(text: str) -> Node:
    items = (part.strip() for part in text.split(","))
    return yamlfile.Sequence(tuple(Scalar(part, 1, 1) for part in items), 1, 1)
