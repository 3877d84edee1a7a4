"""What is the same told from its end and from before it.

The bridge reopened after two hours.      The bridge was closed for two hours.
the first flood since 1987                the last flood, in 1987
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Token
from reader.facts.poles import first_forms
from reader.languages import language
from reader.named_tuple import NamedTuple

BEFORE, AFTER = 3, 7
"""Words before and after a word in which is told how long what it names had lasted."""


class Told(NamedTuple):
    """A word of one side, by its place among the words of its language."""

    code: str
    words: Sequence[Token]
    place: int


def tells_back(one: Told, other: Told) -> bool:
    """Whether the first word ends a state that the second tells as past, or is the next of it."""
    own, text = language(one.code), one.words[one.place].text
    if text in own.direction.firsts:
        return _goes_on_with(one, own.scope.since) and not _goes_on_with(other, own.scope.since)
    ends = not own.direction.returning.isdisjoint(first_forms(one.code, text))
    return ends and _had_lasted(other) and not _had_lasted(one)


def _goes_on_with(told: Told, since: frozenset[str]) -> bool:
    return any(t.text in since for t in told.words[told.place + 1 :])


def _had_lasted(told: Told) -> bool:
    """Whether a state is told as over: `was closed for two hours`, `had been closed`."""
    own = language(told.code)
    before = {t.text for t in told.words[max(0, told.place - BEFORE) : told.place]}
    if not before.isdisjoint(own.direction.earlier):
        return True
    if not before.isdisjoint(own.direction.ongoing):
        return False
    after = told.words[told.place + 1 : told.place + 1 + AFTER]
    for at, token in enumerate(after[:-1]):
        near = own.direction.lasted.get(token.text)
        following = after[at + 1]
        counted = following.is_figure or following.text in own.numbers.counting
        if near is not None and (not near or counted or following.text in near):
            return True
    return False
