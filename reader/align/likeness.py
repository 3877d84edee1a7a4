"""How much of one text another tells: the measure for takeaways, captions and headlines."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum

from reader.align.profile import Profile
from reader.align.similarity import Lexicon


class Telling:
    """Measures over the sentences of a `Lexicon`."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words, self.grams = lexicon.words, lexicon.grams

    def told(self, one: Profile, other: Profile) -> float:
        """The share of `one` that `other` tells: the mean of shares of words and of grams, 0..1."""
        words = self._share(self.words, one.stems, other.stems)
        return (words + self._share(self.grams, one.grams, other.grams)) / 2

    def alike(self, one: Profile, other: Profile) -> float:
        """What one of two sentences has of the other, the larger of both shares, 0..1."""
        return max(self.told(one, other), self.told(other, one))

    @staticmethod
    def _share(weights: Mapping[str, float], one: frozenset[str], other: frozenset[str]) -> float:
        whole = fsum(map(weights.__getitem__, one))
        return fsum(map(weights.__getitem__, one & other)) / whole if whole else 0.0
