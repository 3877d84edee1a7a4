"""Numbers in figures and words at a place in a excerpt, with what they are worth."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from reader.facts.excerpt import Excerpt, Token
from reader.facts.numbers.amount import AmountKind, Reading
from reader.facts.numbers.currencies import CURRENCY_SIGNS
from reader.facts.numbers.units import UNITS
from reader.facts.tokens import past_hyphen, text_at
from reader.languages import language as known
from reader.text.numerals import figure_value, value_of


def single_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`a decade`, `a day and a half`: the article counts one stretch of time."""
    tokens = excerpt.tokens
    if tokens[index].text != "one" and tokens[index].text not in excerpt.own.numbers.articles:
        return None
    unit = UNITS.get(text_at(tokens, index + 1))
    if unit is None or unit.dimension != "time" or text_at(tokens, index + 1) in {"second", "an"}:
        return None
    following = [t.text for t in tokens[index + 2 : index + 5]]
    if following == ["and", "a", "half"]:
        return Decimal("1.5"), index + 1, AmountKind.COUNT
    return (Decimal(1), index + 1, AmountKind.COUNT) if tokens[index].text != "one" else None


def figure_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`3,000,000`, `1.2 billion`, `3m`, `14th`, `three and a half` in digits."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    if not tokens[index].is_figure:
        return None
    value = figure_value(tokens[index].text, excerpt.language)
    if value is None:
        return None
    after = index + 1
    after_word = past_hyphen(tokens, after)
    word = text_at(tokens, after_word)
    if word == "s" and tokens[after].start == tokens[index].end:
        return None  # `in their 20s`
    if word in numbers.suffixes and tokens[after].start == tokens[index].end:
        return value, after + 1, AmountKind.ORDINAL
    scale = numbers.scales.get(word)
    if scale is None and _is_short_scale(excerpt, index, after):
        scale, after_word = numbers.short_scales[word], after
    if scale is None:
        return _with_half(tokens, value, after)
    if text_at(tokens, after_word + 1) in numbers.scales:
        scale *= numbers.scales[text_at(tokens, after_word + 1)]
        after_word += 1
    return value * scale, after_word + 1, AmountKind.COUNT


def _is_short_scale(excerpt: Excerpt, index: int, after: int) -> bool:
    """`$3m`, `1.2bn`, `3m members`, but not `2,000 m over`."""
    tokens = excerpt.tokens
    word = text_at(tokens, after)
    if word not in excerpt.own.numbers.short_scales:
        return False
    if word not in {"m", "k"}:
        return True
    if index and tokens[index - 1].text in CURRENCY_SIGNS:
        return True
    glued = tokens[after].start == tokens[index].end
    following = text_at(tokens, after + 1)
    return glued and (following.endswith("s") or following in {"people", "won", "yen", "baht"})


def _with_half(tokens: Sequence[Token], value: Decimal, after: int) -> Reading:
    """`three and a half`; `1 1/2` is rare enough in news to be left alone."""
    gap = [t.text for t in tokens[after : after + 6] if t.text != "-"]
    if gap[:3] == ["and", "a", "half"]:
        skipped = sum(t.text == "-" for t in tokens[after : after + 5])
        return value + Decimal("0.5"), after + 3 + skipped, AmountKind.COUNT
    if gap[:3] == ["and", "a", "quarter"] and gap[3:4] != ["of"]:
        return value + Decimal("0.25"), after + 3, AmountKind.COUNT
    return value, after, AmountKind.COUNT


@cache
def countable(language: str) -> frozenset[str]:
    """Every word that a number in words may have."""
    numbers = known(language).numbers
    return frozenset((*numbers.counting, *numbers.scales)) | numbers.joiners | numbers.articles


def words_at(excerpt: Excerpt, index: int) -> Reading | None:
    """The longest run of number words that has a value."""
    tokens, language = excerpt.tokens, excerpt.language
    first = tokens[index].text
    known = countable(language)
    if language == "de" and "jährig" in first:
        value = value_of(first.partition("jährig")[0], "de")
        return None if value is None else (value, index + 1, AmountKind.AGE)
    if first not in known and not (language == "de" and value_of(first, "de") is not None):
        return None
    end = index + 1
    while (
        end < len(tokens)
        and end - index < 12
        and (tokens[end].text in known or tokens[end].text == "-")
    ):
        end += 1
    for stop in range(end, index, -1):
        if not tokens[stop - 1].is_word or tokens[stop - 1].text in {"a", "an", "and"}:
            continue
        words = " ".join(t.text for t in tokens[index:stop] if t.text != "-")
        value = value_of(words, language)
        if value is not None and not _is_no_number(excerpt, index, stop, words):
            return _with_half(tokens, value, stop)
    return None


def _is_no_number(excerpt: Excerpt, index: int, stop: int, words: str) -> bool:
    """`one of`, `no one`, German `eine`: words of a number that count nothing."""
    tokens = excerpt.tokens
    if words in excerpt.own.numbers.indefinite or words in {"score", "m", "second"}:
        return True
    if words == "one":
        if text_at(tokens, index - 1) == "to":
            return False
        return (
            text_at(tokens, stop) in excerpt.own.numbers.not_one
            or text_at(tokens, index - 1) in {"no", "this", "that", "which", "any", "every", "the"}
            or not is_plain_word(tokens, stop)
        )
    return False


def is_plain_word(tokens: Sequence[Token], index: int) -> bool:
    """Whether letters or a hyphen stand at a place."""
    return index < len(tokens) and (tokens[index].is_word or tokens[index].text == "-")


def vague_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`dozens`, `hundreds of thousands`, `a couple`, `doubled`."""
    tokens = excerpt.tokens
    word = tokens[index].text
    numbers = excerpt.own.numbers
    vague, group = numbers.vague.get(word), numbers.groups.get(text_at(tokens, index + 1))
    if vague is not None:
        more = numbers.vague.get(text_at(tokens, index + 2))
        if more is not None and text_at(tokens, index + 1) == "of":
            return Decimal(vague * more), index + 3, AmountKind.VAGUE
        return Decimal(vague), index + 1, AmountKind.VAGUE
    if word in {"a", "the"} and group is not None:
        return Decimal(group), index + 2, AmountKind.COUNT
    if word in numbers.multiples:
        return Decimal(numbers.multiples[word]), index + 1, AmountKind.COUNT
    return None


def ordinal_at(excerpt: Excerpt, index: int) -> Reading | None:
    """`third`, but not `third party` or `second-hand`."""
    tokens = excerpt.tokens
    value = excerpt.own.numbers.ordinals.get(tokens[index].text)
    if value is None or excerpt.language == "de":
        return None
    after = past_hyphen(tokens, index + 1)
    if (
        after > index + 1
        or text_at(tokens, after) in excerpt.own.numbers.not_ordinal
        or text_at(tokens, index - 1) == "at"
    ):
        return None
    return Decimal(value), index + 1, AmountKind.ORDINAL
