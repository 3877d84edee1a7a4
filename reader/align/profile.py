"""What is compared of one sentence: its stems, character grams, numbers and names.

The pattern here is terser than the one of `reader.text.words`, on purpose: likeness wants stems
and bigrams at a few microseconds a sentence, not the exact tokens that a reader sees.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from sys import intern

from reader.languages import language as known
from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple
from reader.progress import pause
from reader.text.char_ranges import lies_in
from reader.text.clean import match_key
from reader.text.word_table import WordTable

STEM = 4
"""Letters kept of a word: so short a prefix serves as stemmer, and finds derivations too."""

GRAM = 4
"""Characters in a gram: what carries German compounds, Korean particles and slips of the pen."""

LONGEST = 10_000
"""Characters by which a sentence is known; one of two megabytes would take half a second."""

_WORD = late_pattern(r"[A-Za-z]++(?=[ .,])|\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")


@cache
def _values(language: str) -> Mapping[str, str]:
    """Number words in figures: two to twelve alone, where words are spaced and plain.

    "One" is mostly an article, and reading every word with `reader.text.numerals` would cost more
    than the rest of the alignment.
    """
    own = known(language)
    if own.writing.particles:
        return {}
    return {word: str(n) for word, n in own.numbers.counting.items() if 2 <= n <= 12}


_UNSPACED = "\u0e00\u0eff\u1000\u109f\u1780\u17ff\u3040\u30ff\u3400\u9fff\uac00\ud7af"
"""The first and the last letter of scripts that are cut into pairs of characters."""


class Profile(NamedTuple):
    """One sentence as the aligner sees it.

    `words` are in order: stems, numbers in figures, bigrams of scripts that do not space their
    words; `stems` are the same without repetitions. `names` are stems of words with a capital that
    do not open the sentence.
    """

    words: tuple[str, ...]
    stems: frozenset[str]
    grams: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    quoted: bool


def profile(text: str, language: str = "en") -> Profile:
    """The profile of one sentence, of a very long one of its beginning.

    Where nouns have capitals, one says nothing of a name.
    """
    pause()
    plain = match_key(text[:LONGEST])
    code = language[:2].lower()
    found = _WORD.findall(plain)
    told = [*map(_terms(code).__getitem__, found)]
    words = [term for one in told for term in one.terms]
    first_names = 1 if not known(code).writing.capital_nouns else len(told)
    return Profile(
        tuple(words),
        frozenset(words),
        # Long texts repeat their grams: each is held once, and found by being the same object.
        frozenset(map(intern, grams(" ".join(found).lower()))),
        frozenset([one.terms[0] for one in told if one.is_number]),
        frozenset([one.terms[0] for one in told[first_names:] if one.is_name]),
        '"' in plain,
    )


class _Terms(NamedTuple):
    """What a word is compared by, and whether it is a number or may be a name."""

    terms: tuple[str, ...]
    is_number: bool = False
    is_name: bool = False


@cache
def _terms(code: str) -> WordTable[_Terms]:
    """What each word of a language tells."""
    values = _values(code)

    def tell(word: str) -> _Terms:
        low = word.lower()
        if low in values or low[0].isdecimal():
            return _Terms((values.get(low) or low.replace(",", ""),), is_number=True)
        if low >= "\u0e00" and lies_in(_UNSPACED, low[0]):
            return _Terms(tuple(bigrams(low)))
        return _Terms((low.removesuffix("'s")[:STEM],), is_name=word[0].isupper())

    return WordTable(tell)


def carries_content(stem: str) -> bool:
    """Whether a stem is more than a short word, as most articles and prepositions are.

    Figures and scripts without spaces count as content.
    """
    return len(stem) >= STEM or stem[0].isdecimal() or stem[0] >= "\u0e00"


def spelled(text: str, language: str = "en") -> dict[str, str]:
    """The terms of a sentence as a person reads them: the first word that each one comes from.

    In a script without spaces, Korean aside, a term stands for itself.
    """
    found: dict[str, str] = {}
    genitive = known(language).writing.genitive
    for word in _WORD.findall(match_key(text[:LONGEST])):
        whole = word[0] >= "\uac00" or not lies_in(_UNSPACED, word[0])
        for term in profile(word, language).words:
            found.setdefault(term, _without(word, genitive) if whole else term)
    return found


def _without(word: str, endings: Iterable[str]) -> str:
    return next((word.removesuffix(ending) for ending in endings if word.endswith(ending)), word)


def bigrams(word: str) -> list[str]:
    """Overlapping pairs of characters; a lone character stands for itself."""
    return [word[k : k + 2] for k in range(max(1, len(word) - 1))]


def grams(words: str) -> list[str]:
    """Overlapping runs of `GRAM` characters, word ends among them."""
    spaced = f" {words} "
    return [spaced[k : k + GRAM] for k in range(max(1, len(spaced) - GRAM + 1))]
