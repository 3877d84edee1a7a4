"""What is found about numbers, units and lengths of time."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

NUMBER_CHANGED = Rule(
    "number.changed",
    FactKind.NUMBER,
    "Another number for the same thing",
    Severity.HIGH,
    contradicts=True,
)
NUMBER_RANGE = Rule(
    "number.range",
    FactKind.NUMBER,
    "A range or an age range with another end",
    Severity.HIGH,
    contradicts=True,
)
NUMBER_SCALE = Rule(
    "number.scale",
    FactKind.NUMBER,
    "The same digits, another magnitude",
    Severity.HIGH,
    contradicts=True,
)
NUMBER_BOUND = Rule(
    "number.bound",
    FactKind.NUMBER,
    "A bound turned round or dropped (at least, at most)",
    Severity.HIGH,
)
NUMBER_EXACT = Rule(
    "number.exact",
    FactKind.NUMBER,
    "A bound or a rough number called exact, or the other way round",
    Severity.MEDIUM,
)
NUMBER_RATIO = Rule(
    "number.ratio", FactKind.NUMBER, "Another share", Severity.HIGH, contradicts=True
)
NUMBER_ORDINAL = Rule(
    "number.ordinal", FactKind.NUMBER, "Another place in an order", Severity.MEDIUM
)
NUMBER_LABEL = Rule(
    "number.label",
    FactKind.NUMBER,
    "Another number of an article, a room or a route",
    Severity.MEDIUM,
    contradicts=True,
)
NUMBER_BASE = Rule(
    "number.base",
    FactKind.NUMBER,
    "A figure compared with another time, an average or a forecast",
    Severity.MEDIUM,
)
NUMBER_LOST = Rule(
    "number.lost", FactKind.NUMBER, "A number that the other article does not give", Severity.LOW
)
NUMBER_ADDED = Rule(
    "number.added", FactKind.NUMBER, "A number that the base does not give", Severity.LOW
)
UNIT_CHANGED = Rule(
    "unit.changed",
    FactKind.UNIT,
    "The same number in another unit",
    Severity.HIGH,
    contradicts=True,
)
UNIT_CURRENCY = Rule(
    "unit.currency",
    FactKind.UNIT,
    "The same amount in another currency",
    Severity.HIGH,
    contradicts=True,
)
UNIT_RATE = Rule(
    "unit.rate", FactKind.UNIT, "The same amount for another length of time or thing", Severity.HIGH
)
ROLE_FIGURE = Rule("role.figure", FactKind.ROLE, "A figure given to another", Severity.HIGH)
DURATION_CHANGED = Rule("date.duration", FactKind.DATE, "Another length of time", Severity.MEDIUM)

RULES = (
    NUMBER_CHANGED,
    NUMBER_RANGE,
    NUMBER_SCALE,
    NUMBER_BOUND,
    NUMBER_EXACT,
    NUMBER_RATIO,
    NUMBER_ORDINAL,
    NUMBER_LABEL,
    NUMBER_BASE,
    NUMBER_LOST,
    NUMBER_ADDED,
    UNIT_CHANGED,
    UNIT_CURRENCY,
    UNIT_RATE,
    ROLE_FIGURE,
    DURATION_CHANGED,
)
"""In the order for people."""
