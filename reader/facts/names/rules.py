"""What is found about names, titles and ranks."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

NAME_CHANGED = Rule("name.changed", FactKind.NAME, "Another name in the same place", Severity.HIGH)
NAME_SPELLING = Rule(
    "name.spelling", FactKind.NAME, "A name spelt in another way", Severity.MEDIUM, contradicts=True
)
NAME_TITLE = Rule(
    "name.title", FactKind.NAME, "A title or rank lost, gained or changed", Severity.MEDIUM
)
NAME_DEPUTY = Rule(
    "name.deputy",
    FactKind.NAME,
    "A person's deputy office told as the office, or the other way round",
    Severity.HIGH,
)
NAME_FIRST = Rule("name.first", FactKind.NAME, "A first name lost or gained", Severity.LOW)
NAME_ACRONYM = Rule(
    "name.acronym", FactKind.NAME, "An acronym that does not stand for the name", Severity.HIGH
)
NAME_REPLACED = Rule(
    "name.replaced", FactKind.NAME, "Other words in the place of a name", Severity.LOW
)

RULES = (
    NAME_CHANGED,
    NAME_SPELLING,
    NAME_TITLE,
    NAME_DEPUTY,
    NAME_FIRST,
    NAME_ACRONYM,
    NAME_REPLACED,
)
"""In the order for people."""
