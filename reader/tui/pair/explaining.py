"""Why a row was found and paired, as a panel below it; and rules switched off there."""

from __future__ import annotations

from reader.dataclass import replace
from reader.tui import captions, choices
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, EveryRuleOn, SwitchRule
from reader.tui.said import RuleSaid


def why(state: PairState) -> PairState:
    """Open the panel, or close it."""
    if state.reading is None:
        return state.saying(captions.STILL_COMPARING)
    return replace(state, explained=not state.explained)


def rule_off(state: PairState) -> PairState:
    """The rule of the finding finds nothing any more; asked first, with how much that hides."""
    if state.reading is None or state.current is None or not state.explained:
        return state.saying(captions.WHY_FIRST)
    findings = state.reading.comparison.findings
    rule = findings[state.current].rule
    here = sum(finding.rule == rule for finding in findings)

    def answered(letter: str) -> Step:
        return _off(rule.id) if letter == "y" else lambda state: state

    return state.wanting(Ask(choices.rule_off_choices(rule.id, here), answered))


def _off(rule_id: str) -> Step:
    def step(state: PairState) -> PairState:
        off = SwitchRule(rule_id, on=False)
        return state.remembering(RuleSaid(rule_id)).comparing(captions.RULE_OFF, off)

    return step


def rules_on(state: PairState) -> PairState:
    """Every rule finds again."""
    said = tuple(step for step in state.said if not isinstance(step, RuleSaid))
    return replace(state, said=said).comparing(captions.RULES_ON, EveryRuleOn())
