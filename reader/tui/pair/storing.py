"""What was said of a pair, into the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import ReviewedComparison
from reader.tui.pair.wanted import EveryRuleOn, Judge, Stored, SwitchRule

if TYPE_CHECKING:
    from reader.review.session import ReviewSession


def stored(session: ReviewSession, said: Stored) -> ReviewedComparison | None:
    """Store what was said; what is reviewed then, None where only rules were switched.

    Switching every rule on reads first, and belongs in a worker.
    """
    match said:
        case EveryRuleOn():
            session.switch_on()
        case SwitchRule(rule_id, True):
            session.switch_one_on(rule_id)
        case SwitchRule(rule_id, False):
            session.switch_off(rule_id)
        case Judge(comparison, findings, passages):
            return session.judge_all(comparison, findings, passages)
    return None
