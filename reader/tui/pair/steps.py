"""Which step each action of the key table takes; those that need more are methods of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Side
from reader.tui.pair import (
    comparing_again,
    copying,
    correcting,
    editor_access,
    finding_steps,
    judging,
    moving,
    searching,
    undoing,
    viewing,
)
from reader.tui.pair.pair_state import Step

STEPS: Mapping[str, Step] = {
    "next_worst": finding_steps.next_worst,
    "previous_worst": finding_steps.previous_worst,
    "next_change": moving.next_change,
    "previous_change": moving.previous_change,
    "jump": finding_steps.jump,
    "jump_again": finding_steps.jump_again,
    "findings": finding_steps.findings,
    "next_sentence": moving.next_sentence,
    "previous_sentence": moving.previous_sentence,
    "next_paragraph": moving.next_paragraph,
    "previous_paragraph": moving.previous_paragraph,
    "partner": moving.partner,
    "jump_back": moving.jump_back,
    "jump_forward": moving.jump_forward,
    "go_to": moving.go_to,
    "search": searching.search,
    "next_match": searching.next_match,
    "previous_match": searching.previous_match,
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
    "reviewed": judging.reviewed,
    "verdict": judging.verdict,
    "note": judging.note,
    "note_in_editor": judging.note_in_editor,
    "why": judging.why,
    "mark_left": correcting.marking(Side.LEFT),
    "mark_right": correcting.marking(Side.RIGHT),
    "pin": correcting.pin,
    "part": correcting.part,
    "undo": undoing.undo,
    "copy": copying.copy,
    "edit": editor_access.editing(Side.RIGHT),
    "edit_base": editor_access.editing(Side.LEFT),
}
