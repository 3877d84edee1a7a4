"""Figures that differ since one counts a whole and the other a part that goes into it.

thirteen were treated, two of them for burns      eleven for smoke and two for burns
five people                                       two clerks and three other people
at least four died                                two of the dead, where four is told as well
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.led_by import led_by
from reader.facts.numbers.amount import Amount, AmountKind, key_of
from reader.facts.report import Claims
from reader.facts.tokens import SENTENCE_MARKS, past_any
from reader.model import Side

Told = tuple[Excerpt, Amount, Sequence[Amount]]
"""A side with one of its amounts and all of them."""


def count_whole_and_part(claims: Claims, left: Told, right: Told) -> bool:
    """Whether of two unequal amounts one is a whole to which the other one belongs."""
    amounts = left[1], right[1]
    if any(a.sort is not AmountKind.COUNT or a.high or a.dimension == "time" for a in amounts):
        return False
    if amounts[0].unit != amounts[1].unit or amounts[0].value == amounts[1].value:
        return False
    whole, part, side = (left, right, Side.RIGHT)
    if left[1].value < right[1].value:
        whole, part, side = (right, left, Side.LEFT)
    told = claims.told(side, key_of(whole[1]))
    return (told and _is_part(*part[:2]) and not _is_part(*whole[:2])) or _adds_up(whole, part)


def _is_part(excerpt: Excerpt, amount: Amount) -> bool:
    """Whether an amount is told as a part of those told before: `two of them`, `among them two`."""
    numbers, stop = excerpt.own.numbers, excerpt.inside(*amount.span).stop
    led = led_by(excerpt, amount.span.start, numbers.among_them)
    return led is not None or past_any(excerpt.tokens, stop, numbers.of_them) > 0


def _adds_up(whole: Told, part: Told) -> bool:
    """Whether the rest of the whole stands beside the part, and is told as what goes with it."""
    excerpt, amount, every = part
    rest = whole[1].value - amount.value
    for other in every:
        if other.value != rest or other.unit != amount.unit or other.high is not None:
            continue
        first, last = sorted((amount.span, other.span))
        between = excerpt.between(first.end, last.start) if other is not amount else ()
        if not between or any(token.text in SENTENCE_MARKS for token in between):
            continue
        words = f" {' '.join(token.text for token in between)} "
        if any(f" {phrase} " in words for phrase in excerpt.own.numbers.on_top):
            return True
        beside = _counts_others(excerpt, amount) or _counts_others(excerpt, other)
        if beside and not any(_counts_others(whole[0], each) for each in whole[2]):
            return True
        parts = (a for a in whole[2] if a.value in {amount.value, rest})
        inner = any(_is_part(whole[0], a) for a in parts)
        if inner and not (_is_part(excerpt, amount) or _is_part(excerpt, other)):
            return True
    return False


def _counts_others(excerpt: Excerpt, amount: Amount) -> bool:
    """Whether a figure counts others than those told beside it: `three other people`."""
    place = excerpt.inside(*amount.span)
    near = excerpt.tokens[max(0, place.start - 1) : place.start], excerpt.tokens[place.stop :][:1]
    return any(token.text in excerpt.own.numbers.others for tokens in near for token in tokens)
