"""The settings file into Settings: one table of what may stand in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reader.config import VIEWS, Settings
from reader.fields import (
    Checked,
    Field,
    any_words,
    flag,
    mapping_in,
    one_of,
    pairs,
    share,
    some_of,
    whole,
    words,
)
from reader.late import late
from reader.palette import SIGN_SETS

KNOWN: Mapping[str, Field] = {
    "theme": words(),
    "view": one_of(*VIEWS),
    "fold": flag(),
    "context": whole(0, 99),
    "signs": one_of(*SIGN_SETS),
    "mouse": flag(),
    "typography": flag(),
    "likeness": share(),
    "house_style": pairs("Kiev: Kyiv"),
    "loaded_words": any_words("regime, slam"),
    "rules_off": some_of(late("reader.facts.rules", "rule_ids"), "quote.marks"),
}


def settings_in(path: str) -> Settings:
    """The settings in a file; raises BadFile(s) with every wrong line."""
    checked = Checked(path)
    values = checked.values(mapping_in(path), KNOWN, "setting")
    checked.settle()
    return replace(Settings(), **values)  # type: ignore[arg-type]
