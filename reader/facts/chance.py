"""How likely a finding is to be right: what its rule states, corrected by where it was found.

A logistic model over what is known of a finding besides its words. Its weights are learned from
labelled pairs by `tests/bench/train_chance.py`; a rule without a weight of its own has its kind's.
What is known of a finding weighs by what was found (`circumstances.group_of`), and how freely the
pair is retold by its rule.
"""

from __future__ import annotations

from reader.dataclass import replace
from reader.facts.chance_weights import CONSTANT, KINDS, PLACE, RETOLD, RULES
from reader.facts.circumstances import Circumstances, group_of, one_sided
from reader.facts.odds import share_of
from reader.model import Finding, Severity

HIGH_FROM = 0.8
"""The least chance of a finding of high severity: what is less sure is told as medium."""


MOST_ALONE = 0.5
"""The largest share of a body without partners of which one sentence left out or put in may be of
high severity: of two reports that share less, no sentence is missed for the story's sake."""


def rule_family(rule_id: str) -> str:
    """The rule without its side: what is lost from one side is added to the other."""
    kind, _, _ = rule_id.partition(".")
    return f"{kind}.one_sided" if one_sided(rule_id) else rule_id


def chance(finding: Finding, place: Circumstances) -> float:
    """The chance in 0..1 that a finding is right, in steps of a hundredth."""
    rule = rule_family(finding.rule.id)
    odds = CONSTANT + KINDS.get(finding.kind, 0.0) + RULES.get(rule, 0.0)
    odds += RETOLD.get(rule, 0.0) * place.retold
    known = place._asdict()
    odds += sum(weight * known[name] for name, weight in PLACE[group_of(finding)].items())
    return round(share_of(odds), 2)


def judged(finding: Finding, place: Circumstances) -> Finding:
    """The finding with its learned chance, and no graver than that allows."""
    likely = chance(finding, place)
    doubtful = likely < HIGH_FROM or place.alone > MOST_ALONE
    grave = finding.severity is Severity.HIGH and doubtful
    return replace(finding, chance=likely, severity=Severity.MEDIUM if grave else finding.severity)
