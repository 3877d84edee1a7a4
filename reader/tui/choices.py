"""The questions that a letter answers: what to copy, what to filter by, whether to switch off."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

from reader.keymap.keys import KINDS, SEVERITIES
from reader.model import Side
from reader.text.how_many import counted
from reader.view.citation import Copy
from reader.view.lens import or_worse
from reader.view.reading import Reading

COPIES: Mapping[str, Copy] = {
    "l": Copy.LEFT,
    "r": Copy.RIGHT,
    "p": Copy.PAIR,
    "c": Copy.CITATION,
}
COPY_NAMES: Mapping[Copy, str] = {
    Copy.LEFT: "the base's words",
    Copy.RIGHT: "the other article's words",
    Copy.PAIR: "both wordings",
    Copy.CITATION: "a citation",
}
EDITS: Mapping[str, Side] = {"l": Side.LEFT, "r": Side.RIGHT}
EDIT: Mapping[str, str] = {"l": "the base", "r": "the other article"}
COPY: Mapping[str, str] = {key: COPY_NAMES[what] for key, what in COPIES.items()}


def choices(reading: Reading) -> dict[str, str]:
    """What one may filter by: kinds and severities that occur, each with its count."""
    letters = {
        letter: f"{name} ({reading.counts[category]})"
        for letter, (name, category) in KINDS.items()
        if reading.counts.get(category)
    }
    found = [reading.severities.get(severity, 0) for severity in SEVERITIES.values()]
    digits = {
        digit: f"{or_worse(severity)} ({worse})"
        for (digit, severity), count, worse in zip(
            SEVERITIES.items(), found, accumulate(found), strict=True
        )
        if count
    }
    return letters | digits


def rule_off_choices(rule_id: str, here: int) -> dict[str, str]:
    """The question before a rule is switched off: how many findings here it would hide."""
    return {
        "y": f"hide {counted(here, 'finding')} here and all of {rule_id} in every pair",
        "n": "leave the rule on",
    }
