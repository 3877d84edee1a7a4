"""Shares of a whole: `two-thirds`, `half of the`, `one in eight`."""

from __future__ import annotations

from decimal import Decimal

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import AmountKind, Reading
from reader.facts.numbers.figures import is_plain_word
from reader.facts.numbers.units import UNITS, unit_at
from reader.facts.ordinal_words import ordinal_value
from reader.facts.tokens import past_hyphen, text_at
from reader.facts.wordlists import listed
from reader.languages import language as known
from reader.text.numerals import figure_value, value_of


def fraction_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`two-thirds`, `a third of`, `half of the`, `half a million`."""
    tokens, language = excerpt.tokens, excerpt.language
    parts = excerpt.own.numbers.parts
    if parts.get(tokens[index].text) == 2:
        return _half_at(excerpt, index)
    if language != "en":
        return _foreign_fraction(excerpt, index)
    if tokens[index].text in {"quarter", "third"} and text_at(tokens, index - 1) not in _PLACES:
        scale = excerpt.own.numbers.scales.get(text_at(tokens, index + 1))
        if scale:
            return Decimal(scale) / parts[tokens[index].text], index + 2, AmountKind.COUNT
    at = past_hyphen(tokens, index + 1)
    part, top = parts.get(text_at(tokens, at)), _top(excerpt, tokens[index].text)
    if part is None or top is None or part <= top or (part == 2 and tokens[index].text != "one"):
        return None
    alone = tokens[index].text == "one" and not text_at(tokens, at + 1).isalpha()
    following = text_at(tokens, at + 1)
    ends = not following.isalpha() or excerpt.own.small.has(following)
    by = ends and text_at(tokens, index - 1) in _BEFORE_PART
    one = top == 1 and (alone or by or following in _AFTER_PART)
    several = top > 1 and text_at(tokens, at).endswith("s")
    return (top / part, at + 1, AmountKind.RATIO) if one or several else None


_PLACES = listed("the first second third fourth last this")

_BEFORE_PART = listed("by about nearly almost over roughly than around")
"""Words that show it as well where no noun follows: `fell by a third`, `about a third`."""

_AFTER_PART = listed("of the as more less lower higher to")
"""Words that show a `third` after `a` to be a share and no place in an order."""


def _top(excerpt: Excerpt, word: str) -> Decimal | None:
    """How many parts: `two` of `two-thirds`, `a` of `a third`."""
    if word == "a":
        return Decimal(1)
    return value_of(word) if word in excerpt.own.numbers.counting else None


def _foreign_fraction(excerpt: Excerpt, index: int) -> Reading | None:
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


_AFTER_HALF = listed("of the its their his her all as")
_BEFORE_HALF = listed("by in about nearly almost over roughly than some around only just")


def _half_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`half a million`, `half an hour`, `half of the`, `by half`."""
    tokens = excerpt.tokens
    share = Decimal("0.5"), index + 1, AmountKind.RATIO
    scaled = _of_a_scale(excerpt, index, 2)
    if scaled is not None:
        return scaled
    if excerpt.language != "en":
        return share
    before, following = text_at(tokens, index - 1), text_at(tokens, index + 1)
    then = text_at(tokens, index + 2)
    scales = excerpt.own.numbers.scales
    if following in {"a", "an"} and then in scales:
        return Decimal(scales[then]) / 2, index + 3, AmountKind.COUNT
    if following in {"a", "an"} and unit_at([then]):
        return Decimal("0.5"), index + 2, AmountKind.COUNT
    shared = before in _BEFORE_HALF or following in _AFTER_HALF
    ordered = before in {"first", "second", "other", "last"} or following == "-"
    return share if shared and not ordered else None


def odds_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`one in eight`, `seven out of 10`: a share, where the second number is the larger."""
    tokens = excerpt.tokens
    top = _small_number(excerpt, index) if excerpt.language == "en" else None
    if top is None:
        return None
    # `one train in five`: what is counted may stand between.
    at = index + 1 if text_at(tokens, index + 1) in {"in", "out"} else index + 2
    at = _past_joint(excerpt, at)
    bottom = _small_number(excerpt, at) if at else None
    if bottom is None or not top < bottom <= 1000:
        return None
    return top / bottom, at + 1, AmountKind.RATIO


def _past_joint(excerpt: Excerpt, at: int) -> int:
    """The token after `in`, `in every` or `out of`; 0 where none of them stands."""
    tokens = excerpt.tokens
    word = text_at(tokens, at)
    if word == "out" and text_at(tokens, at + 1) == "of":
        at += 2
    elif word == "in" and is_plain_word(tokens, at - 1) | tokens[at - 1].is_figure:
        at += 1
        number = _small_number(excerpt, at)
        round_one = number is not None and (number <= 20 or number in {25, 50, 100, 1000})
        stretch = unit_at([text_at(tokens, at + 1)])
        if text_at(tokens, at) != "every" and (not round_one or stretch):
            return 0
    else:
        return 0
    return at + 1 if text_at(tokens, at) == "every" else at


def _small_number(excerpt: Excerpt, index: int) -> Decimal | None:
    if index >= len(excerpt.tokens):
        return None
    token = excerpt.tokens[index]
    if token.is_figure:
        return figure_value(token.text)
    if token.text not in excerpt.own.numbers.counting:
        return None
    return value_of(token.text) if token.is_word and token.text not in {"a", "an"} else None
