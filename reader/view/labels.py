"""What a kind of finding is called in a word of capitals, in the checklist and the gutter."""

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
KINDS_BY_WORD: Mapping[str, FactKind] = {
    **{label.lower().replace(" ", "-"): kind for kind, label in LABELS.items()},
    **{str(kind): kind for kind in FactKind},
}
"""The kinds by their own names, and by the words that the screen has for them."""
LABEL_CELLS = max(map(len, LABELS.values()))
