"""A part of a whole against the rest of it, each with the opposite word.

    four of the nine locks are open     |   five of the nine locks are not open
    less than a third was sown          |   over two-thirds was never sown

Both say the same where the two add up to a whole that either side names, or two shares to all.
"""

from __future__ import annotations

from decimal import Decimal

from reader.facts.excerpt import Excerpt, Token
from reader.facts.numbers.amount import Amount, AmountKind, Bound
from reader.facts.poles import are_opposite
from reader.facts.report import Claims, Report
from reader.facts.tokens import SENTENCE_MARKS
from reader.model import Span


def take_out_rests(
    claims: Claims,
    alone: tuple[list[Amount], list[Amount]],
    every: tuple[list[Amount], list[Amount]],
    report: Report,
) -> None:
    """Take out of the figures `alone` on either side a part and its rest; the report notes where.

    `every` are all figures of the sides, among which the whole stands.
    """
    wholes = _counts(every[0]) & _counts(every[1])
    for left in list(alone[0]):
        for right in list(alone[1]):
            counted = _counts([left]) and _counts([right])
            adds_up = counted and left.value + right.value in wholes
            if left not in alone[0] or not (adds_up or _are_shares(left, right)):
                continue
            stretches = _sentence(claims.left, left), _sentence(claims.right, right)
            if not _are_turned(claims, *stretches):
                continue
            alone[0].remove(left)
            alone[1].remove(right)
            report.rests.append(stretches)


def _counts(amounts: list[Amount]) -> set[object]:
    """The values of what is counted, without ranges, units and shares."""
    return {
        a.value for a in amounts if a.sort is AmountKind.COUNT and a.unit is None and a.high is None
    }


def _are_shares(left: Amount, right: Amount) -> bool:
    """Whether two shares add up to all: less than a third, and more than two-thirds."""
    whole = _WHOLES.get(left.dimension)
    if whole is None or left.dimension != right.dimension or left.high or right.high:
        return False
    if not left.dimension and not left.sort is right.sort is AmountKind.RATIO:
        return False
    bounds = {left.bound, right.bound}
    turned = bounds == {Bound.AT_LEAST, Bound.AT_MOST} or (
        len(bounds) == 1 and not bounds & {Bound.AT_LEAST, Bound.AT_MOST}
    )
    return turned and left.value != right.value and abs(left.value + right.value - whole) < _NEAR


_WHOLES = {"": 1, "percent": 100}
_NEAR = Decimal("0.000001")


def _sentence(excerpt: Excerpt, amount: Amount) -> Span:
    """The sentence in which an amount stands."""
    start, end = excerpt.span
    for token in excerpt.tokens:
        if token.text in SENTENCE_MARKS and token.end <= amount.span.start:
            start = token.end
        if token.text in SENTENCE_MARKS and token.start >= amount.span.end:
            return Span(start, token.end)
    return Span(start, end)


def _are_turned(claims: Claims, left: Span, right: Span) -> bool:
    """Whether one sentence denies what the other affirms, or has the opposite of a word of it."""
    own, others = claims.left.between(*left), claims.right.between(*right)
    words, theirs = {t.text: t for t in own if t.is_word}, {t.text for t in others if t.is_word}
    negating = claims.left.own.negation.words
    if negating.isdisjoint(words) != negating.isdisjoint(theirs):
        return True
    code = claims.left.language
    mine: list[Token] = [t for text, t in words.items() if text not in theirs]
    return any(
        are_opposite(code, token.text, word) for token in mine for word in theirs - words.keys()
    )
