"""Where a run may be cut without hurting the eye: how good a boundary is, and what is one piece.

the pier of | the town   bad: "of" leans on what follows
the pier | of the town   good: a phrase begins
in May, | the pier       better: a clause begins
"""

from __future__ import annotations

from reader.edits.units import UnitRun, UnitWeight, WordUnit

SENTENCE_ENDS = frozenset(".?!。！？…") | {"..."}
CLAUSE_ENDS = frozenset(",;:)]}-、，；：」』）")
_OPENING = frozenset("([{「『（")
_QUOTES = frozenset("\"'")
_PAIRS = {"(": ")", "[": "]", "{": "}", "「": "」", "『": "』"}
_JAPANESE_PARTICLES = frozenset("はがをにのともでへや")
_HEADLINE = 0.6
_HAN_WORD = 4
"""Han characters in a row that are taken for one word or name, at most, where no kana part them."""


def boundary(run: UnitRun, place: int) -> int:
    """How good it is to cut before unit `place`: from -3 (tears a phrase) to 6 (an end)."""
    if place in {0, len(run.units)}:
        return 6
    before, after = run.units[place - 1], run.units[place]
    if before.key in SENTENCE_ENDS:
        return 5
    if before.key in CLAUSE_ENDS or after.key in _OPENING:
        return 3
    if tears(run, place):
        return -3
    return 2 if after.key in CLAUSE_ENDS or after.key in SENTENCE_ENDS else 1


def tears(run: UnitRun, place: int) -> bool:
    """Whether a cut before unit `place` parts what leans together: "of|the", "물가|는"."""
    if not 0 < place < len(run.units):
        return False
    before, after = run.units[place - 1], run.units[place]
    if not (before.is_word and after.is_word):
        return False
    return before.leans_forward or after.leans_back or run.is_particle(place)


def balanced(run: UnitRun, start: int, end: int) -> bool:
    """Whether brackets and quotation marks in the units come in pairs."""
    keys = [run.units[place].key for place in range(start, end)]
    quotes = sum(key in _QUOTES for key in keys)
    return quotes % 2 == 0 and all(
        keys.count(opening) == keys.count(closing) for opening, closing in _PAIRS.items()
    )


class Joints:
    """Places inside one thing of several units: a name ("Kim Jong-un"), a number ("3 million").

    Where most words begin with a capital, as in some headlines, a capital makes no name.
    """

    def __init__(self, run: UnitRun) -> None:
        named = [unit.is_name for unit in run.units if unit.weight is UnitWeight.CONTENT]
        self._units = run.units
        self._names = sum(named) <= _HEADLINE * len(named)
        self._japanese = any(unit.is_hiragana for unit in run.units)

    def __contains__(self, place: int) -> bool:
        if not 0 < place < len(self._units):
            return False
        one, other = self._units[place - 1], self._units[place]
        if one.is_name and other.is_name:
            return self._names and not one.key.endswith("'s")
        if one.is_han and other.is_han:
            return self._japanese or self._is_han_word(place)
        return (one.is_number and (other.is_scale or other.is_han)) or _is_ending(one, other)

    def _is_han_word(self, place: int) -> bool:
        """Whether so few Han characters stand together about a place that they are one word."""
        start = stop = place
        while start and self._units[start - 1].is_han and stop - start <= _HAN_WORD:
            start -= 1
        while stop < len(self._units) and self._units[stop].is_han and stop - start <= _HAN_WORD:
            stop += 1
        return stop - start <= _HAN_WORD


def _is_ending(one: WordUnit, other: WordUnit) -> bool:
    """Whether kana go on with a Japanese word (新しい) and are no particle after it (町は)."""
    return (
        (one.is_han or one.is_hiragana)
        and other.is_hiragana
        and other.key not in _JAPANESE_PARTICLES
        and one.key not in _JAPANESE_PARTICLES
    )
