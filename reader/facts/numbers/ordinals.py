"""Places in an order: `third`, `21st`, `twenty-first`, `vingt-cinquième`, `fünfundzwanzigster`."""

from __future__ import annotations

from decimal import Decimal

from reader.facts.excerpt import Excerpt
from reader.facts.led_by import led_by
from reader.facts.numbers.amount import Amount, AmountKind, Reading
from reader.facts.ordinal_words import ordinal_value
from reader.facts.report import Claims
from reader.facts.tokens import past_any, past_hyphen, text_at
from reader.text.numerals import value_of

_LONGEST = 8
"""Tokens of the longest ordinal: `one hundred and twenty-first`."""


def ordinal_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`third`, `twenty-first`, but not `third party` or `second-hand`."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    value, after = _run(excerpt, index)
    if value is None:
        return _stopped(excerpt, index)
    before, word = text_at(tokens, index - 1), text_at(tokens, index)
    if word in numbers.doubtful_ordinals and before not in numbers.before_ordinal:
        return None
    following = past_hyphen(tokens, after)
    if (
        following > after
        or text_at(tokens, following) in numbers.not_ordinal
        or f"{before} {word}" in numbers.no_ordinals
    ):
        return None
    return Decimal(value), after, AmountKind.ORDINAL


def _run(excerpt: Excerpt, index: int) -> tuple[int | None, int]:
    """Number words that end in an ordinal, added up, and the token after them."""
    tokens, language = excerpt.tokens, excerpt.language
    first = ordinal_value(text_at(tokens, index), language)
    if first is not None:
        at = past_hyphen(tokens, index + 1)
        second = ordinal_value(text_at(tokens, at), language) if first % 10 == 0 else None
        joined = second is not None and second < 10
        return (first + (second or 0), at + 1) if joined else (first, index + 1)
    words: list[str] = []
    at = index
    while at < len(tokens) and at - index < _LONGEST:
        word = tokens[at].text
        last = ordinal_value(word, language) if words else None
        if last is not None:
            value = value_of(" ".join(words), language)
            if value is None:
                return None, index
            before = int(value)  # a Decimal beyond its precision has no rest
            room = before % 10 == 0 and before >= 20 and last < (10 if before % 100 else 100)
            scaled = last in {100, 1000, 10**6, 10**9}
            if room:
                return before + last, at + 1
            return (before * last, at + 1) if scaled and before > 0 else (None, index)
        if word == "-" or word in excerpt.own.numbers.joiners:
            at += 1
            continue
        if word not in excerpt.own.numbers.counting and word not in excerpt.own.numbers.scales:
            break
        words.append(word)
        at += 1
    return None, index


def _stopped(excerpt: Excerpt, index: int) -> Reading | None:
    """`den 3. Platz`: a figure with a full stop after an article, in the middle of a sentence."""
    tokens = excerpt.tokens
    token = tokens[index]
    if not (excerpt.own.dates.day_stop and token.text.isdecimal() and len(token.text) < 4):
        return None
    before = text_at(tokens, index - 1)
    inside = text_at(tokens, index + 1) == "." and tokens[index + 1].start == token.end
    named = index + 2 < len(tokens) and tokens[index + 2].is_word
    if not inside or not named or before not in excerpt.own.numbers.before_ordinal:
        return None
    return Decimal(token.text), index + 2, AmountKind.ORDINAL


def both_tell(claims: Claims, left: Amount, right: Amount) -> bool:
    """Whether the words of two places in an order stand on both sides.

    `the second quarter … the first` and `the first quarter … the second`.
    """
    if not left.sort is right.sort is AmountKind.ORDINAL:
        return False
    words = claims.left.words(*left.span).lower(), claims.right.words(*right.span).lower()
    texts = [{t.text for t in excerpt.tokens} for excerpt in (claims.left, claims.right)]
    return words[0] in texts[1] and words[1] in texts[0]


def is_from_end(excerpt: Excerpt, amount: Amount) -> bool:
    """Whether a place in an order is counted from the last: `second from bottom`."""
    numbers, start = excerpt.own.numbers, amount.span.start
    stop = past_hyphen(excerpt.tokens, excerpt.inside(*amount.span).stop)
    after = past_any(excerpt.tokens, stop, numbers.from_end)
    return after > 0 or led_by(excerpt, start, numbers.from_end_before) is not None
