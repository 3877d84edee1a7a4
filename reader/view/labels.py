"""What a kind of finding is called in a word of capitals, and which names are typed for it.

The screen writes SOURCE where JSON and rules write `attribution`; either may be typed.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import FactKind

LABELS: Mapping[FactKind, str] = {
    FactKind.QUOTE: "QUOTE",
    FactKind.NUMBER: "NUMBER",
    FactKind.UNIT: "UNIT",
    FactKind.DATE: "DATE",
    FactKind.NAME: "NAME",
    FactKind.NEGATION: "NEGATION",
    FactKind.DIRECTION: "TREND",
    FactKind.ROLE: "WHO",
    FactKind.SCOPE: "SCOPE",
    FactKind.TENSE: "TENSE",
    FactKind.ATTRIBUTION: "SOURCE",
    FactKind.HEDGE: "HEDGE",
    FactKind.OMISSION: "LEFT OUT",
    FactKind.ADDITION: "ADDED",
    FactKind.HEADLINE: "HEADLINE",
}
LABEL_CELLS = max(map(len, LABELS.values()))


def typed(name: str) -> str:
    """A name as it is compared: in small letters, words joined by a hyphen."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


KINDS_BY_NAME: Mapping[str, FactKind] = {
    **{str(kind): kind for kind in FactKind},
    **{typed(label): kind for kind, label in LABELS.items()},
}
"""Every kind by its own name and by its label ("left-out"), as `typed` writes a name."""
