"""A settings file into settings, with the line of each: one table of what it may contain."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from reader.errors import BadFile
from reader.files import yamlfile
from reader.files.fields import (
    FieldChecker,
    FieldRule,
    any_text,
    any_words,
    flag,
    mapping_in,
    one_of,
    pairs,
    plain_name,
    share,
    some_of,
    whole,
)
from reader.files.yamlfile import KeyValue, Node, Scalar
from reader.keymap.keymap import keymap_from
from reader.settings.settings import DRIVERS, JSONL_FIELDS, VIEWS, Layer
from reader.theme.palette import SIGN_SETS
from reader.view.lens import Extent, Grain


def _rule_ids() -> tuple[str, ...]:
    from reader.facts import RULES

    return tuple(RULES)


KNOWN: Mapping[str, FieldRule] = {
    "theme": plain_name(),
    "view": one_of(*VIEWS),
    "extent": one_of(*Extent),
    "context": whole(0, 99),
    "grain": one_of(*Grain),
    "signs": one_of(*SIGN_SETS),
    "mouse": flag(),
    "driver": one_of(*DRIVERS),
    "editor": any_text(),
    "reviewer": any_text(),
    "typography": flag(),
    "likeness": share(),
    "house_style": pairs("Kiev: Kyiv"),
    "loaded_words": any_words("regime, slam"),
    "queries": pairs("night: outlet:yonhap -reviewed"),
    "jsonl_fields": pairs("body: content", JSONL_FIELDS),
    "story_days": whole(0, 99),
    "rules_off": some_of(_rule_ids, "quote.marks"),
    "keys": pairs("next_change: F3"),
}
"""What a settings file may contain; `keys` has a check of its own, action by action."""

HARMLESS = (
    "typography",
    "likeness",
    "house_style",
    "loaded_words",
    "rules_off",
    "jsonl_fields",
    "story_days",
)
"""What the settings file of a folder of articles may contain: data for the comparison. It can bind
no key, run nothing, and name no file or folder."""

OWN_FILE_REMEDY = "it belongs in your own settings; reader config path names the file"


def settings_in(path: str) -> Layer:
    """The settings in a user's file; raises BadFile(s) with every wrong line."""
    return _read(path, KNOWN)


def folder_settings(path: str) -> Layer:
    """The settings in a folder's file, which may contain only harmless ones.

    Raises BadFile(s), also for a link, which might lead out of the folder.
    """
    if os.path.islink(path):  # noqa: PTH114
        raise BadFile(path, "is a link, and is not followed", remedy="put the file itself there")
    return _read(path, {name: KNOWN[name] for name in HARMLESS})


def _read(path: str, allowed: Mapping[str, FieldRule]) -> Layer:
    checked = FieldChecker(path)
    entries = list(mapping_in(path))
    plain = [entry for entry in entries if entry.key in allowed or entry.key not in KNOWN]
    for entry in entries:
        if entry not in plain:
            checked.add_problem(entry, "may not stand in a folder's settings", OWN_FILE_REMEDY)
    others = tuple(entry for entry in plain if entry.key != "keys")
    values: dict[str, Any] = {}
    values |= checked.values(yamlfile.Mapping(others, 1, 1), allowed, "setting")
    for entry in plain:
        if entry.key == "keys":
            values["keys"] = _keys(checked, entry)
    checked.raise_problems()
    return Layer(values, {entry.key: f"{path}:{entry.line}" for entry in plain})


def _keys(checked: FieldChecker, entry: KeyValue) -> Mapping[str, tuple[str, ...]]:
    """The keys of each action; errors have the line of the action."""
    if not isinstance(entry.value, yamlfile.Mapping):
        checked.add_problem(entry, "wants `action: key` lines, such as next_change: F3")
        return {}
    lines = {action.key: action for action in entry.value}
    written = {action.key: _written(action.value) for action in entry.value}
    for name, keys in written.items():
        if keys is None:
            checked.add_problem(lines[name], "wants a key or a list of keys, such as [F3, F4]")
    keymap, faults = keymap_from({name: keys for name, keys in written.items() if keys is not None})
    for fault in faults:
        where = lines.get(fault.action, entry)
        checked.problems.append(
            BadFile(checked.path, f"keys: {fault.action}: {fault.reason}", where.line, fault.remedy)
        )
    return keymap.own


def _written(node: Node) -> list[str] | None:
    """The keys as they were written, one or a list; None for anything else."""
    items = node.items if isinstance(node, yamlfile.Sequence) else (node,)
    keys = [item.text for item in items if isinstance(item, Scalar) and item.text]
    return keys if len(keys) == len(items) else None
