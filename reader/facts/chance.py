"""How likely a finding is to be right: what its rule states, corrected by where it was found.

A logistic model over what is known of a finding besides its words. Its weights are learned from
labelled pairs by `tests/bench/train_chance.py`; a rule without a weight of its own has its kind's.
"""

from __future__ import annotations

from math import exp

from reader.dataclass import replace
from reader.facts.chance_weights import CONSTANT, KINDS, PLACE, RULES
from reader.facts.circumstances import Circumstances, one_sided
from reader.model import Finding, Severity

HIGH_FROM = 0.8
"""The least chance of a finding of high severity: what is less sure is told as medium."""


def rule_family(rule_id: str) -> str:
    """The rule without its side: what is lost from one side is added to the other."""
    kind, _, _ = rule_id.partition(".")
    return f"{kind}.one_sided" if one_sided(rule_id) else rule_id


def chance(finding: Finding, place: Circumstances) -> float:
    """The chance in 0..1 that a finding is right, in steps of a hundredth."""
    odds = CONSTANT + KINDS.get(finding.kind, 0.0) + RULES.get(rule_family(finding.rule.id), 0.0)
    odds += sum(PLACE[name] * value for name, value in place._asdict().items())
    return round(1 / (1 + exp(-odds)), 2)


def judged(finding: Finding, place: Circumstances) -> Finding:
    """The finding with its learned chance, and no graver than that allows."""
    likely = chance(finding, place)
    grave = finding.severity is Severity.HIGH and likely < HIGH_FROM
    return replace(finding, chance=likely, severity=Severity.MEDIUM if grave else finding.severity)
