"""Korean and Japanese amounts: figures with myriads, native words, counters and units."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind, Reading
from reader.facts.numbers.unit import Unit
from reader.facts.numbers.units import UNITS
from reader.facts.tokens import text_at
from reader.languages.record import Numbers
from reader.model import Span
from reader.text.numerals import value_of


def myriads_at(excerpt: Excerpt, index: int) -> Reading | None:
    """Korean and Japanese: figures and myriads in a row, with or without blanks (`3억 2천만`)."""
    tokens, language = excerpt.tokens, excerpt.language
    scales = excerpt.own.numbers.scales
    if not tokens[index].is_figure:
        return _asian_word_at(excerpt, index)
    end, text = index + 1, tokens[index].text
    place = tokens[index].end
    while end < len(tokens):
        token = tokens[end]
        if token.is_figure and text[-1] in scales and token.start - place <= 1:
            text, place, end = text + token.text, token.end, end + 1
            continue
        run = len(token.text) - len(token.text.lstrip("".join(scales)))
        glued = token.start == place or (text[-1] in scales and token.start - place == 1)
        if not run or not glued or token.is_figure:
            break
        text, place = text + token.text[:run], token.start + run
        if run < len(token.text):
            break
        end += 1
    value = value_of(text, language)
    if value is None:
        return None
    consumed = next((i for i in range(index, len(tokens)) if tokens[i].end >= place), index)
    partial = tokens[consumed].end > place
    return value, consumed if partial else consumed + 1, AmountKind.COUNT


def _asian_word_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`열일곱 곳`, `아홉 시간`, `三人`: number words before a counter."""
    token, language = excerpt.tokens[index], excerpt.language
    numbers = excerpt.own.numbers
    if language == "ko":
        if token.text in numbers.parts or token.text.startswith("절반"):
            return Decimal("0.5"), index + 1, AmountKind.RATIO
        following = text_at(excerpt.tokens, index + 1)
        value = value_of(token.text, language)
        if value is None or not following or token.text in numbers.other_words:
            return None
        if _counter_of(following, numbers) or _unit_prefix(following):
            return value, index + 1, AmountKind.COUNT
        return None
    if any(len(half) > 1 and half in token.text for half in numbers.parts):
        return Decimal("0.5"), index + 1, AmountKind.RATIO
    return None


def _counter_of(word: str, numbers: Numbers) -> str:
    return next((c for c in numbers.counters if word.startswith(c)), "")


def _unit_prefix(word: str) -> tuple[Unit, str] | None:
    """The longest unit that a word begins with; a Latin one only where it is the whole word."""
    for size in range(min(7, len(word)), 0, -1):
        unit = UNITS.get(word[:size])
        if unit and (size == len(word) or not word[:size].isascii()):
            return unit, word[:size]
    return None


def asian_unit(excerpt: Excerpt, amount: Amount, after: int) -> tuple[Amount, int]:
    """The amount with the unit or counter right after it, in the same word or the next."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    if after >= len(tokens) or tokens[after].end <= amount.span.end:
        return amount, after
    # The scale of a number may open the word that also holds its unit: `5000` and `만원이`.
    start = max(tokens[after].start, amount.span.end)
    rest = excerpt.words(start, tokens[after].end).lower()
    scales = "".join(excerpt.own.numbers.scales) if start == amount.span.end else ""
    word = rest.lstrip(scales) if scales else rest
    at = start + len(rest) - len(word)
    number_end = at if at > start else amount.span.end
    amount = replace(amount, span=Span(amount.span.start, number_end))
    if not word and after + 1 < len(tokens) and tokens[after + 1].start <= number_end + 1:
        after += 1
        word, at = tokens[after].text, tokens[after].start
    if not word or at - number_end > 1 or not word[0].isalpha():
        is_mark = bool(UNITS.get(word[:1]))
        return (
            _counted(amount, word, at, after, numbers) if is_mark else (amount, after + (not word))
        )
    return _counted(amount, word, at, after, numbers)


def _counted(
    amount: Amount, word: str, at: int, after: int, numbers: Numbers
) -> tuple[Amount, int]:
    """The amount with what a word counts: a unit, an age, a counter or just a noun."""
    counter = _counter_of(word, numbers)
    prefix = None if counter in numbers.years_of_age else _unit_prefix(word)
    size = len(prefix[1]) if prefix else len(counter)
    if size:
        amount = replace(amount, span=Span(amount.span.start, at + size))
    if prefix:
        return replace(amount, unit=prefix[0]), after + 1
    if counter in numbers.years_of_age:
        return replace(amount, sort=AmountKind.AGE), after + 1
    return replace(amount, nouns=(counter or word[:2],)), after + 1
