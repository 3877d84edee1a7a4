"""Stretches that both sides have, once each: what may have changed places.

    [Norland] beat [Sudland] in May        [Sudland] beat [Norland] in May

A stretch grows from a word that stands once on either side, as in a diff of unique lines
(Bram Cohen's patience diff), over the same words around it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.facts.actors.read import Word
from reader.facts.tokens import SENTENCE_MARKS
from reader.named_tuple import NamedTuple


class Stretch(NamedTuple):
    """Half-open runs of words on the left and on the right that say the same."""

    left: int
    left_stop: int
    right: int
    right_stop: int


def stretches(lefts: Sequence[Word], rights: Sequence[Word]) -> list[Stretch]:
    """The stretches that both sides have once, in the order of the left."""
    counts = _counts(lefts), _counts(rights)
    places = {word.key: place for place, word in enumerate(rights) if not word.bare}
    found: list[Stretch] = []
    reached = 0
    for place, word in enumerate(lefts):
        if place < reached or word.bare or not _once(word, counts):
            continue
        stretch = _grown(lefts, rights, place, places[word.key])
        reached = stretch.left_stop
        found.append(_trimmed(stretch, lefts, rights))
    return found


def _counts(words: Sequence[Word]) -> Counter[str]:
    return Counter(word.key for word in words if not word.bare)


def _once(word: Word, counts: tuple[Counter[str], Counter[str]]) -> bool:
    return counts[0][word.key] == 1 == counts[1][word.key]


def _grown(lefts: Sequence[Word], rights: Sequence[Word], left: int, right: int) -> Stretch:
    """The stretch around one shared word; a sentence's end and another particle end it."""
    first = 0
    while (
        _agree(lefts, rights, left - first - 1, right - first - 1)
        and lefts[left - first - 1].part == rights[right - first - 1].part
    ):
        first += 1
    last = 1
    while (
        _agree(lefts, rights, left + last, right + last)
        and lefts[left + last - 1].part == rights[right + last - 1].part
    ):
        last += 1
    return Stretch(left - first, left + last, right - first, right + last)


def _agree(lefts: Sequence[Word], rights: Sequence[Word], left: int, right: int) -> bool:
    if not (0 <= left < len(lefts) and 0 <= right < len(rights)):
        return False
    return lefts[left].key == rights[right].key and lefts[left].text not in SENTENCE_MARKS


def _trimmed(stretch: Stretch, lefts: Sequence[Word], rights: Sequence[Word]) -> Stretch:
    """Without the small words at its ends, which belong to the place and not to the noun."""
    size = stretch.left_stop - stretch.left
    bare = [lefts[stretch.left + i].bare or rights[stretch.right + i].bare for i in range(size)]
    first = bare.index(False)
    last = size - bare[::-1].index(False)
    left, right = stretch.left, stretch.right
    return Stretch(left + first, left + last, right + first, right + last)
