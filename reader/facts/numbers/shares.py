"""Shares of a whole: `two-thirds`, `half of the`, `one in eight`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import AmountKind, Reading
from reader.facts.numbers.figures import is_plain_word
from reader.facts.numbers.mixed import is_whole
from reader.facts.numbers.units import UNITS, unit_at
from reader.facts.ordinal_words import ordinal_value
from reader.facts.tokens import is_figure_at, past_any, past_hyphen, text_at
from reader.languages import language as known
from reader.text.numerals import figure_value, value_of


def fraction_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`two-thirds`, `a third of`, `half of the`, `half a million`."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    parts, word = numbers.parts, tokens[index].text
    if parts.get(word) == 2:
        return _half_at(excerpt, index)
    if not numbers.after_part:
        return _bare_fraction(excerpt, index)
    if word in parts and text_at(tokens, index - 1) not in numbers.part_places:
        scale = numbers.scales.get(text_at(tokens, index + 1))
        if scale and parts[word] <= _LARGEST_PART:
            return Decimal(scale) / parts[word], index + 2, AmountKind.COUNT
    at = past_hyphen(tokens, index + 1)
    part, top, counted = (
        parts.get(text_at(tokens, at)),
        _top(excerpt, word),
        word in numbers.counting,
    )
    if part is None or top is None or part <= top or (part == 2 and not counted):
        return None
    alone = counted and not text_at(tokens, at + 1).isalpha()
    following = text_at(tokens, at + 1)
    ends = not following.isalpha() or excerpt.own.small.has(following)
    by = ends and text_at(tokens, index - 1) in numbers.before_part
    one = top == 1 and (alone or by or following in numbers.after_part)
    several = top > 1 and text_at(tokens, at).endswith(numbers.plurals)
    return (top / part, at + 1, AmountKind.RATIO) if one or several else None


_LARGEST_PART = 4
"""Of a scale thirds and quarters are told (`quarter million`)."""


def _top(excerpt: Excerpt, word: str) -> Decimal | None:
    """How many parts: `two` of `two-thirds`, `a` of `a third`."""
    if word in excerpt.own.numbers.articles:
        return Decimal(1)
    return value_of(word) if word in excerpt.own.numbers.counting else None


def _bare_fraction(excerpt: Excerpt, index: int) -> Reading | None:
    """`zwei Drittel`, `un tiers`, `tres cuartos`, `vingt-trois cinquièmes`."""
    tokens, language = excerpt.tokens, excerpt.language
    stop = index
    while stop < len(tokens) and stop - index < _LONGEST_TOP:
        word = tokens[stop].text
        if stop > index and part_value(word, language) is not None:
            break
        if word != "-" and word not in excerpt.own.numbers.joiners and not _is_top(excerpt, word):
            return None
        stop += 1
    part = part_value(text_at(tokens, stop), language)
    words = [t.text for t in tokens[index:stop] if t.text != "-"]
    if part is None or not words or words[-1] in excerpt.own.numbers.joiners:
        return None
    if part == 2 and _of_a_scale(excerpt, stop, 2) is not None:
        return None
    top = value_of(" ".join(words), language)
    alone = top == 1 and not _opens_share(excerpt, stop)
    if top is None or top <= 0 or alone or (top < 2 and top >= part):
        return None
    one = text_at(tokens, stop)
    place = ordinal_value(one, language) is not None
    if top > 1 and place and not (one.endswith("s") or one in excerpt.own.numbers.parts):
        return None
    return top / part, stop + 1, AmountKind.RATIO


_LONGEST_TOP = 6


def _is_top(excerpt: Excerpt, word: str) -> bool:
    numbers = excerpt.own.numbers
    return word in numbers.counting or word in numbers.scales


def _opens_share(excerpt: Excerpt, at: int) -> bool:
    """Whether a part after `one` is a share and no place in an order (`un cinquième mandat`)."""
    tokens = excerpt.tokens
    word, following = text_at(tokens, at), text_at(tokens, at + 1)
    certain = ordinal_value(word, excerpt.language) is None
    small = excerpt.own.small.has(following)
    return certain or not following.isalpha() or small


def part_value(word: str, language: str) -> int | None:
    """How many parts a denominator names: 5 for `cinquièmes`, 20 for `zwanzigstel`."""
    numbers = known(language).numbers
    value: int | None = numbers.parts.get(word)
    if value is not None or not word:
        return value
    for ending in numbers.part_endings:
        stem = word.removesuffix(ending)
        if stem == word:
            continue
        place = ordinal_value(word.removesuffix("s"), language)
        if place is not None:
            return place
        found = value_of(stem, language)
        return None if found is None else int(found)
    return None


def _of_a_scale(excerpt: Excerpt, index: int, part: int) -> Reading | None:
    """`half million`, `demi-douzaine`, `medio millón`, `media hora`: a part of what follows."""
    tokens = excerpt.tokens
    at = past_hyphen(tokens, index + 1)
    word = text_at(tokens, at)
    scale = excerpt.own.numbers.scales.get(word)
    if scale is not None:
        return Decimal(scale) / part, at + 1, AmountKind.COUNT
    unit = UNITS.get(word)
    measured = unit is not None and unit.dimension in {"time", "length", "mass", "volume"}
    if measured and len(word) > 2:
        return Decimal(1) / part, index + 1, AmountKind.COUNT
    return None


def _half_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`half a million`, `half an hour`, `half of the`, `by half`."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    share = Decimal("0.5"), index + 1, AmountKind.RATIO
    scaled = _of_a_scale(excerpt, index, 2)
    if scaled is not None:
        return scaled
    if not numbers.after_half:
        return None if tokens[index].text in numbers.averages else share
    before, following = text_at(tokens, index - 1), text_at(tokens, index + 1)
    then = text_at(tokens, index + 2)
    if following in numbers.articles and then in numbers.scales:
        return Decimal(numbers.scales[then]) / 2, index + 3, AmountKind.COUNT
    if following in numbers.articles and unit_at([then]):
        return Decimal("0.5"), index + 2, AmountKind.COUNT
    shared = before in numbers.before_half or following in numbers.after_half
    ordered = before in numbers.half_places or following == "-"
    return share if shared and not ordered else None


def odds_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`one in eight`, `seven out of 10`: a share, where the second number is the larger."""
    numbers = excerpt.own.numbers
    top = _small_number(excerpt, index) if _joints(excerpt.language) else None
    if top is None:
        return None
    at = _past_joint(excerpt, index + 1, (*numbers.odds, *numbers.close_odds))
    # `one train in five`: what is counted may stand between.
    at = at or _past_joint(excerpt, index + 2, numbers.odds)
    bottom = _small_number(excerpt, at) if at else None
    if bottom is None or not top < bottom <= 1000 or not is_whole(bottom):
        return None
    return top / bottom, at + 1, AmountKind.RATIO


@cache
def _joints(language: str) -> frozenset[str]:
    """The first words of what stands between a number and the one that it is a share of."""
    numbers = known(language).numbers
    phrases = (*numbers.odds, *numbers.sure_odds, *numbers.close_odds)
    return frozenset(phrase.split()[0] for phrase in phrases)


def _past_joint(excerpt: Excerpt, at: int, odds: Sequence[str]) -> int:
    """The token after `in`, `in every` or `out of`; 0 where none of them stands."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    if text_at(tokens, at) not in _joints(excerpt.language):
        return 0
    if not (is_plain_word(tokens, at - 1) or is_figure_at(tokens, at - 1)):
        return 0
    if past := past_any(tokens, at, numbers.sure_odds):
        return past
    past = past_any(tokens, at, odds)
    number = _small_number(excerpt, past) if past else None
    if number is None or not (number <= 20 or number in {25, 50, 100, 1000}):
        return 0
    following = text_at(tokens, past + 1)
    counts = unit_at([following]) or following in numbers.scales or following in numbers.reaching
    return 0 if counts else past


def _small_number(excerpt: Excerpt, index: int) -> Decimal | None:
    if index >= len(excerpt.tokens):
        return None
    token = excerpt.tokens[index]
    if token.is_figure:
        return figure_value(token.text, excerpt.language)
    counted = token.is_word and token.text in excerpt.own.numbers.counting
    return value_of(token.text, excerpt.language) if counted else None
