"""Numbers in figures and words at a place in a excerpt, with what they are worth."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from reader.facts.excerpt import Excerpt, Token
from reader.facts.numbers.amount import AmountKind, Reading
from reader.facts.numbers.currencies import CURRENCY_SIGNS, SHORT_CURRENCIES
from reader.facts.numbers.mixed import VULGAR, continued, phrase_at, slashed_at
from reader.facts.numbers.units import UNITS
from reader.facts.tokens import past_hyphen, text_at
from reader.languages import language as known
from reader.text.numerals import figure_value, value_of


def single_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`a decade`, `a day and a half`: the article counts one stretch of time."""
    tokens = excerpt.tokens
    numbers = excerpt.own.numbers
    whole = tokens[index].text in numbers.entire
    if tokens[index].text in numbers.indefinite and text_at(tokens, index + 2) in numbers.entire:
        whole = True
    counted = tokens[index].text in numbers.articles or whole
    single = counted or numbers.counting.get(tokens[index].text) == 1
    if not single:
        return None
    if whole and text_at(tokens, index + 1) == "-":
        index += 1
    unit = UNITS.get(text_at(tokens, index + 1))
    if unit is None or unit.dimension != "time" or text_at(tokens, index + 1) in numbers.ordinals:
        return None
    if phrase_at(excerpt, index + 2, numbers.halves) is not None:
        return Decimal("1.5"), index + 1, AmountKind.COUNT
    return (Decimal(1), index + 1, AmountKind.COUNT) if counted else None


def _counted(excerpt: Excerpt, value: Decimal, after: int) -> Reading:
    """A count with what goes on after its number."""
    value, after = continued(excerpt, value, after)
    return value, after, AmountKind.COUNT


def figure_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`3,000,000`, `1.2 billion`, `3m`, `14th`, `three and a half` in digits."""
    tokens = excerpt.tokens
    if not tokens[index].is_figure:
        return None
    value = figure_value(tokens[index].text, excerpt.language)
    if value is None:
        return None
    share = slashed_at(excerpt, index)
    if share is not None:
        measured = text_at(tokens, index + 3) in UNITS
        return share, index + 3, AmountKind.COUNT if measured else AmountKind.RATIO
    return _suffixed(excerpt, index, value)


def _suffixed(excerpt: Excerpt, index: int, value: Decimal) -> Reading | None:
    """A figure with what hangs on it: `14th`, `20s`, `3m`, `1.2 billion`."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    after = index + 1
    after_word = past_hyphen(tokens, after)
    word = text_at(tokens, after_word)
    if word in numbers.plurals and tokens[after].start == tokens[index].end:
        aged = 10 <= value <= 100 and value % 10 == 0
        return (value, after + 1, AmountKind.VAGUE) if aged else None  # `in their 20s`
    dot = word == "." and text_at(tokens, after + 1) in {"º", "ª"}
    if dot or (word in numbers.suffixes and tokens[after].start == tokens[index].end):
        return value, after + 1 + dot, AmountKind.ORDINAL
    scale = numbers.scales.get(word)
    if scale == 100 and word in UNITS:
        scale = None  # French `34 cents` is money
    if scale is None and _is_short_scale(excerpt, index, after):
        scale, after_word = numbers.short_scales[word], after
    if scale is None:
        return _counted(excerpt, value, after)
    if text_at(tokens, after_word + 1) in numbers.scales:
        scale *= numbers.scales[text_at(tokens, after_word + 1)]
        after_word += 1
    return _counted(excerpt, value * scale, after_word + 1)


def _is_short_scale(excerpt: Excerpt, index: int, after: int) -> bool:
    """`$3m`, `1.2bn`, `3m members`, but not `2,000 m over`."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    word = text_at(tokens, after)
    if word not in numbers.short_scales:
        return False
    if len(word) > 1:
        return True
    before = tokens[index - 1] if index else None
    if before and before.text in CURRENCY_SIGNS:
        return True
    if before and before.text in SHORT_CURRENCIES and before.end == tokens[index].start:
        return True
    glued = tokens[after].start == tokens[index].end
    following = text_at(tokens, after + 1)
    if word == "k":
        return glued and following not in numbers.after_no_scale
    return glued and (following.endswith(numbers.plurals) or following in numbers.odd_plurals)


@cache
def countable(language: str) -> frozenset[str]:
    """Every word that a number in words may have."""
    numbers = known(language).numbers
    return frozenset((*numbers.counting, *numbers.scales)) | numbers.joiners | numbers.articles


def words_at(excerpt: Excerpt, index: int) -> Reading | None:
    """The longest run of number words that has a value."""
    tokens, language = excerpt.tokens, excerpt.language
    first = tokens[index].text
    known, numbers = countable(language), excerpt.own.numbers
    if first in numbers.mixed:
        return _counted(excerpt, Decimal(numbers.mixed[first]), index + 1)
    if numbers.aged_in and numbers.aged_in in first:
        value = value_of(first.partition(numbers.aged_in)[0], language)
        return None if value is None else (value, index + 1, AmountKind.AGE)
    half = _with_half_inside(excerpt, index)
    if half is not None:
        return _counted(excerpt, half, index + 1)
    if first not in known and not (numbers.packed and value_of(first, language) is not None):
        return None
    end = index + 1
    while (
        end < len(tokens)
        and end - index < 12
        and (tokens[end].text in known or tokens[end].text == "-")
    ):
        end += 1
    for stop in range(end, index, -1):
        last = tokens[stop - 1]
        if not last.is_word or last.text in numbers.articles or last.text in numbers.joiners:
            continue
        words = " ".join(t.text for t in tokens[index:stop] if t.text != "-")
        value = value_of(words, language)
        if value is not None and not _is_no_number(excerpt, index, stop, words):
            return _counted(excerpt, value, stop)
    return None


def _with_half_inside(excerpt: Excerpt, index: int) -> Decimal | None:
    """`dreieinhalb`: a number and a half in one word."""
    word = excerpt.tokens[index].text
    for half in excerpt.own.numbers.halves:
        if word.endswith(half) and len(word) > len(half):
            value = value_of(word.removesuffix(half), excerpt.language)
            return None if value is None else value + Decimal("0.5")
    return None


def _is_no_number(excerpt: Excerpt, index: int, stop: int, words: str) -> bool:
    """`one of`, `no one`, German `eine`: words of a number that count nothing."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    before = text_at(tokens, index - 1)
    if words in numbers.indefinite:
        unit = UNITS.get(text_at(tokens, stop))
        measured = unit is not None and len(text_at(tokens, stop)) > 1
        return not measured and before not in numbers.minus
    if words in numbers.no_numbers:
        return True
    if not numbers.not_one or numbers.counting.get(words) != 1:
        return False
    if before in numbers.reaching or before in numbers.minus:
        return False
    return (
        text_at(tokens, stop) in numbers.not_one
        or before in numbers.before_no_one
        or not is_plain_word(tokens, stop)
        or _against_other(excerpt, stop)
    )


def _against_other(excerpt: Excerpt, after: int) -> bool:
    """Whether `one` is set against the other: `one ampoule from the other`, `one after another`."""
    beside = " ".join(token.text for token in excerpt.tokens[after : after + 5]) + " "
    return any(f"{words} " in beside for words in excerpt.own.numbers.and_another)


def is_plain_word(tokens: Sequence[Token], index: int) -> bool:
    """Whether letters or a hyphen stand at a place."""
    return index < len(tokens) and (tokens[index].is_word or tokens[index].text == "-")


def vulgar_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`½ mile`, `⅔ of`: a fraction that is one character."""
    share = VULGAR.get(excerpt.tokens[index].text)
    if share is None:
        return None
    value, after = continued(excerpt, share, index + 1)
    measured = after > index + 1 or text_at(excerpt.tokens, after) in UNITS
    return value, after, AmountKind.COUNT if measured else AmountKind.RATIO


def vague_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`dozens`, `hundreds of thousands`, `a couple`, `doubled`."""
    tokens = excerpt.tokens
    word = tokens[index].text
    numbers = excerpt.own.numbers
    if word in numbers.rounds:
        return Decimal(numbers.rounds[word]), index + 1, AmountKind.COUNT
    vague, group = numbers.vague.get(word), numbers.groups.get(text_at(tokens, index + 1))
    if vague is not None:
        more = numbers.vague.get(text_at(tokens, index + 2))
        if more is not None and text_at(tokens, index + 1) in numbers.of:
            return Decimal(vague * more), index + 3, AmountKind.VAGUE
        return Decimal(vague), index + 1, AmountKind.VAGUE
    if group is not None and word in excerpt.own.small.articles:
        return Decimal(group), index + 2, AmountKind.COUNT
    if word in numbers.multiples:
        return Decimal(numbers.multiples[word]), index + 1, AmountKind.COUNT
    return None
