"""The shortest stretch in which two wordings differ.

    left    Children should be taught to value the songs of the union
    right   Children must be educated to know the songs of the union
    ugly    Children should be taught to va… → Children must be educated to kn…
    ours    should be taught → must be educated

Equal words at the beginning and the end are passed over; what is left is followed from word to
word until both sides meet again, and short differences with one equal word between them are one.
At most `LONGEST` words a side are looked at, so the cost is bounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from operator import eq

from reader.model import Span
from reader.named_tuple import NamedTuple
from reader.text import words
from reader.text.clean import match_key

LONGEST = 400
"""Words a side that are looked at."""
_LONGEST_TEXT = 40 * LONGEST
_FARTHEST = 40
"""Words after which two wordings that have not met again count as different to the end."""
_JOINED, _JOINED_DENSE = 3, 12
"""Words a side of joined differences, at most; characters where no spaces part the words."""
_LED_ON = 2
"""Words from which a stretch is told by itself; a shorter one with as many that follow it."""
_TELLING = 4
"""Letters from which a word says something."""
_FILLED = 2
"""Words up to which what stands on one side only is shown with its neighbour on both."""


class KeyedWord(NamedTuple):
    """One word or number: the key by which it is compared, and its span in the text."""

    key: str
    span: Span
    dense: bool


def words_in(text: str, span: Span) -> list[KeyedWord]:
    """The words of a stretch of a text, at most `LONGEST`."""
    found = words.words(text, span.start, min(span.end, span.start + _LONGEST_TEXT))
    pieces = [(text[start:end], Span(start, end)) for start, end in found[:LONGEST]]
    return [KeyedWord(match_key(piece), span, words.is_dense(piece)) for piece, span in pieces]


def differing_spans(
    left_text: str, left: Span, right_text: str, right: Span
) -> tuple[Span | None, Span | None]:
    """The words of each side in which two stretches of text differ first.

    Words in capitals and in small letters differ only where nothing else does. None for a side
    that only has less there; for both where all words are the same.
    """
    sides = words_in(left_text, left), words_in(right_text, right)
    one, other = _first_difference(*map(_in_small_letters, sides))
    if not one and not other:
        one, other = _first_difference(*sides)
    if not one and not other:
        return None, None
    if one.start and any(_counts_on(*pair) for pair in zip(sides, (one, other), strict=True)):
        one, other = range(one.start - 1, one.stop), range(other.start - 1, other.stop)
    if not (one and other) and max(len(one), len(other)) <= _FILLED:
        one, other = _filled(one, other, *sides)
    return _span(sides[0], one), _span(sides[1], other)


def led_on(*sides: tuple[str, Span, Span]) -> tuple[Span, Span]:
    """Two stretches, each in its text and the quotation around it, where short with what follows.

    `with` and `in` say little: `with the mill` and `in the mill`, if both go on with `the mill`.
    The first word of some length ends it.
    """
    after = [
        _in_small_letters(words_in(text, Span(at.end, whole.end))[:_LED_ON])
        for text, at, whole in sides
    ]
    least = min(len(words_in(text, at)) for text, at, _ in sides)
    same = _alike(*([word.key for word in words] for words in after)) if least < _LED_ON else 0
    (_, one, _), (_, other, _) = sides
    if not same:
        return one, other
    longer = (n for n, word in enumerate(after[0][:same], 1) if len(word.key) >= _TELLING)
    last = next(longer, same) - 1
    ends = [words[last].span.end for words in after]
    return Span(one.start, ends[0]), Span(other.start, ends[1])


def _in_small_letters(side: Sequence[KeyedWord]) -> list[KeyedWord]:
    return [word._replace(key=word.key.casefold()) for word in side]


def _counts_on(side: Sequence[KeyedWord], at: range) -> bool:
    """Whether what differs is what a number before it counts, without a blank: 1[週間]."""
    if not at or not side[at.start].dense:
        return False
    number, counted = side[at.start - 1], side[at.start]
    return number.key[-1:].isdigit() and number.span.end == counted.span.start


def _first_difference(left: Sequence[KeyedWord], right: Sequence[KeyedWord]) -> tuple[range, range]:
    """The places of the words that differ first, one of them may be empty; both: no difference."""
    keys = [word.key for word in left], [word.key for word in right]
    start = _alike(*keys)
    same = min(_alike(keys[0][::-1], keys[1][::-1]), min(map(len, keys)) - start)
    rest = [side[start : len(side) - same] for side in keys]
    most = _JOINED_DENSE if any(word.dense for word in (*left, *right)) else _JOINED
    a, b = _apart(rest[0], rest[1], most)
    return range(start, start + a), range(start, start + b)


def _alike(left: Sequence[str], right: Sequence[str]) -> int:
    return sum(takewhile(bool, map(eq, left, right)))


def _apart(left: Sequence[str], right: Sequence[str], most: int) -> tuple[int, int]:
    """How many words a side belong to the first difference."""
    a, b = _until_met(left, right)
    while a < len(left) and b < len(right):
        more, other = _until_met(left[a + 1 :], right[b + 1 :])
        if not (more or other) or max(a + more, b + other) >= most:
            break
        a, b = a + 1 + more, b + 1 + other
    return a, b


def _until_met(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """How many words a side stand before the nearest one that both have; all where none is near."""
    at: dict[str, int] = {}
    for b, key in enumerate(right[:_FARTHEST]):
        at.setdefault(key, b)
    near = [(a + at[key], a) for a, key in enumerate(left[:_FARTHEST]) if key in at]
    if not near:
        return len(left), len(right)
    together, a = min(near)
    return a, together - a


def _filled(
    one: range, other: range, left: Sequence[KeyedWord], right: Sequence[KeyedWord]
) -> tuple[range, range]:
    """Both with the equal word after them, or before them at the end of a side."""
    if one.stop < len(left) and other.stop < len(right):
        return range(one.start, one.stop + 1), range(other.start, other.stop + 1)
    if one.start and other.start:
        return range(one.start - 1, one.stop), range(other.start - 1, other.stop)
    return one, other


def _span(side: Sequence[KeyedWord], at: range) -> Span | None:
    return Span(side[at[0]].span.start, side[at[-1]].span.end) if at else None
