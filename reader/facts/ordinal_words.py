"""The place that one word names: `third`, `vingtième`, `fünfundzwanzigster`."""

from __future__ import annotations

from functools import lru_cache

from reader.languages import language as known
from reader.text.numerals import value_of


@lru_cache(maxsize=4096)
def ordinal_value(word: str, language: str) -> int | None:
    """The place that one word names, by its table or by its ending; None for other words."""
    numbers = known(language).numbers
    value = numbers.ordinals.get(word)
    if language == "de":
        return _german(word)
    if value is not None:
        return value
    for ending in numbers.ordinal_endings:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        for form in (stem, stem + "e", stem[:-1], stem[:-1] + "f"):
            found = numbers.counting.get(form) or numbers.scales.get(form)
            if found:
                return found
    return None


def _german(word: str) -> int | None:
    """A German ordinal is a stem, `t` or `st`, and the ending of an adjective."""
    ordinals = known("de").numbers.ordinals
    for ending in ("en", "er", "es", "em", "e"):
        stem = word.removesuffix(ending)
        if stem == word:
            continue
        if stem in ordinals:
            return ordinals[stem]
        for tail in ("st", "t"):
            if stem.endswith(tail) and len(stem) > len(tail) + 2:
                value = value_of(stem.removesuffix(tail), "de")
                if value is not None and value >= (20 if tail == "st" else 13):
                    return int(value)
        for ordinal, place in ordinals.items():
            before = value_of(stem.removesuffix(ordinal), "de") if stem.endswith(ordinal) else None
            if before is not None and int(before) % 100 == 0:
                return int(before) + place
    return None
