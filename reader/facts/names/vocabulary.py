"""What a excerpt calls things, and whether it has a word of a name in any form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from reader.facts.excerpt import Excerpt
from reader.facts.names.name import Name, plain
from reader.languages.countries import COUNTRIES
from reader.languages.record import Numbers


class Vocabulary:
    """What a excerpt calls things: its words, its countries and the initials of its names."""

    def __init__(self, excerpt: Excerpt, found: Sequence[Name]) -> None:
        in_order = [plain(t.text) for t in excerpt.tokens if t.is_word]
        self.words = set(in_order)
        self.countries = _countries(in_order)
        self.initials = {i for name in found for i in initials(name)}
        self.offices = {i for name in found for i in offices(name)}
        self.acronyms = {name.letters for name in found if name.acronym}
        self.acronyms |= {t.text for t in excerpt.tokens if t.raw.isupper() and len(t.raw) > 1}
        self.glued = excerpt.words(*excerpt.span) if excerpt.own.names.pattern else ""
        self.own = excerpt.own.numbers
        self.numbers = {n for w in self.words if (n := _as_number(w, self.own))}
        self.titles = {excerpt.own.names.titles.get(w, w) for w in self.words}

    def tells(self, word: str) -> bool:
        """Whether the excerpt has this word of a name, in any form."""
        if word in self.words or word in self.glued:
            return True
        if _SHORTENED.get(word, "-") in self.words:
            return True
        if COUNTRIES.get(word) in self.countries:
            return True
        if _as_number(word, self.own) in self.numbers:
            return True
        return any(_derived(word, other) for other in self._by_start.get(word[:_START], ()))

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        """The words that others may be derived from, by their first letters."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            if len(word) >= _START:
                found.setdefault(word[:_START], []).append(word)
        return found


_START = 4
"""Letters that a word and what is derived from it share at least."""


_SHORT = {"saint": "st", "mount": "mt", "fort": "ft"}
_SHORTENED = _SHORT | {short: long for long, short in _SHORT.items()}
"""What is written short before the name of a place, both ways."""

_ROMAN = {
    r: n
    for n, r in enumerate(
        [
            "ii",
            "iii",
            "iv",
            "v",
            "vi",
            "vii",
            "viii",
            "ix",
            "x",
            "xi",
            "xii",
            "xiii",
            "xiv",
            "xv",
            "xvi",
        ],
        2,
    )
}


def _as_number(word: str, own: Numbers) -> int:
    """`ii`, `two` and `second` in a name are 2; 0 for what is no number."""
    return _ROMAN.get(word) or own.counting.get(word) or own.ordinals.get(word) or 0


_DERIVING = ("n", "an", "ian", "ese", "ish", "i", "ic", "er", "ers", "ns", "ians", "ans", "is")


def _derived(word: str, other: str) -> bool:
    """`Catalan` from `Catalonia` is beyond this; `Bavarian` from `Bavaria` is not."""
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    if len(shorter) < _START or word in COUNTRIES or other in COUNTRIES:
        return False
    base = shorter.rstrip("aeo")
    return (
        len(base) >= _START and longer.startswith(base) and longer.removeprefix(base) in _SUFFIXES
    )


_SUFFIXES = frozenset(_DERIVING) - {"i", "n", "er"}


_OPENS_COUNTRY = frozenset(name.partition(" ")[0] for name in COUNTRIES)


def _countries(words: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for index in (i for i, word in enumerate(words) if word in _OPENS_COUNTRY):
        one, two, three = (COUNTRIES.get(" ".join(words[index : index + n])) for n in (1, 2, 3))
        found.update(country for country in (one or two or three, two) if country)
    return found


def initials(name: Name) -> set[str]:
    """The first letters of a name of several words, of a Roman numeral all (`wwii`)."""
    if name.acronym:
        return set()
    letters = "".join(w if w in _ROMAN else w[0] for w in name.words)
    titled = letters_of(name.title) + letters
    return {told for told in (letters, titled) if len(told) > 1}


LONGEST_OFFICE = 5
"""Words of an office that is told by its letters."""


def offices(name: Name) -> set[str]:
    """The first letters of what may be an office before a name: `cfo`, `pm`."""
    if name.acronym:
        return set()
    sizes = range(2, min(len(name.words), LONGEST_OFFICE + 1))
    found = {letters_of(name.words[:size]) for size in sizes}
    return found | ({letters_of(name.title)} if len(name.title) > 1 else set())


def letters_of(words: Sequence[str]) -> str:
    """The first letters of words: `cfo` of a chief financial officer."""
    return "".join(word[0] for word in words)
