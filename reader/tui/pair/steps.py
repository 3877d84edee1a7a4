"""Which step each action of the key table takes; those that need more are methods of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Side, Verdict
from reader.tui.pair import (
    comparing_again,
    copying,
    correcting,
    editor_access,
    explaining,
    finding_steps,
    handing_over,
    judging,
    moving,
    searching,
    undoing,
    viewing,
)
from reader.tui.pair.pair_state import PairState, Step

STEPS: Mapping[str, Step] = {
    "next_worst": finding_steps.next_worst,
    "previous_worst": finding_steps.previous_worst,
    "next_change": moving.next_change,
    "previous_change": moving.previous_change,
    "jump": finding_steps.jump,
    "jump_again": finding_steps.jump_again,
    "findings": finding_steps.findings,
    "minor": finding_steps.minor,
    "next_sentence": moving.next_sentence,
    "previous_sentence": moving.previous_sentence,
    "next_paragraph": moving.next_paragraph,
    "previous_paragraph": moving.previous_paragraph,
    "partner": moving.partner,
    "jump_back": moving.jump_back,
    "jump_forward": moving.jump_forward,
    "go_to": moving.go_to,
    "search": searching.search,
    "next_open": searching.next_open,
    "previous_open": searching.previous_open,
    "next_match": searching.next_match,
    "previous_match": searching.previous_match,
    "view": viewing.next_view,
    "view_side": viewing.viewed("side"),
    "view_stacked": viewing.viewed("stacked"),
    "view_inline": viewing.viewed("inline"),
    "view_auto": viewing.viewed("auto"),
    "fold": viewing.fold,
    "extent": viewing.extent,
    "more_context": viewing.context(1),
    "less_context": viewing.context(-1),
    "only": viewing.only,
    "all": viewing.everything,
    "grain": viewing.grain,
    "typography": comparing_again.typography,
    "likeness_up": comparing_again.likeness(1),
    "likeness_down": comparing_again.likeness(-1),
    "swap": comparing_again.swap,
    "fair": judging.saying(Verdict.FAIR),
    "error": judging.saying(Verdict.ERROR),
    "ask": judging.saying(Verdict.ASK),
    "dismiss": judging.saying(Verdict.DISMISSED, of_row=Verdict.IGNORE),
    "rest_fair": judging.rest_fair,
    "reviewed": judging.reviewed,
    "verdict": judging.verdict,
    "note": judging.note,
    "note_in_editor": judging.note_in_editor,
    "why": explaining.why,
    "rule_off": explaining.rule_off,
    "rules_on": explaining.rules_on,
    "mark_left": correcting.marking(Side.LEFT),
    "mark_right": correcting.marking(Side.RIGHT),
    "pin": correcting.pin,
    "part": correcting.part,
    "undo": undoing.undo,
    "hand_over": handing_over.hand_over,
    "next_telling": searching.telling(1),
    "previous_telling": searching.telling(-1),
    "copy": copying.copy,
    "edit_either": editor_access.either,
    "edit": editor_access.editing(Side.RIGHT),
    "edit_base": editor_access.editing(Side.LEFT),
}

MOVES = frozenset(
    {
        *("next_worst", "previous_worst", "next_change", "previous_change", "jump_again"),
        *("next_sentence", "previous_sentence", "next_paragraph", "previous_paragraph"),
        *("next_match", "previous_match", "jump_back", "jump_forward"),
    }
)
"""Actions that a count repeats."""


def repeated(step: Step, count: int) -> Step:
    """The step, so many times; no further once it leads nowhere."""

    def steps(state: PairState) -> PairState:
        for _ in range(count):
            before, state = state, step(state)
            if (state.cursor, state.finding) == (before.cursor, before.finding):
                break
        return state

    return steps
