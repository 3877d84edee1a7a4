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
    FactKind.NEGATION: "TURNED",
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
