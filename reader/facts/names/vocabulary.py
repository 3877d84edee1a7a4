"""What a excerpt calls things, and whether it has a word of a name in any form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from reader.facts.excerpt import Excerpt, Token
from reader.facts.names.name import Name, plain
from reader.facts.names.spelt_out import MOST, Run, runs, spelt
from reader.languages.countries import COUNTRIES, COUNTRY_OPENINGS
from reader.languages.inside_names import DERIVING
from reader.languages.record import Numbers
from reader.text.word_table import WordTable

_PLAIN = WordTable(plain)
"""Words without their accents."""


class Vocabulary:
    """What a excerpt calls things: its words, its countries and the initials of its names."""

    def __init__(self, excerpt: Excerpt, found: Sequence[Name]) -> None:
        self._in_order = [_PLAIN[t.text] for t in excerpt.tokens if t.is_word]
        self.words = set(self._in_order)
        self._found = found
        self.acronyms = {name.letters for name in found if name.acronym}
        self.acronyms |= {t.text for t in excerpt.tokens if t.raw.isupper() and len(t.raw) > 1}
        self._short = excerpt.own.names.short
        self._excerpt = excerpt
        self._spelt: frozenset[str] | None = None
        self.ranks = excerpt.own.names.titles.keys()
        self.glued = excerpt.words(*excerpt.span) if excerpt.own.names.pattern else ""
        self.own = excerpt.own.numbers

    @cached_property
    def countries(self) -> set[str]:
        """Those that its words name."""
        return _countries(self._in_order)

    @cached_property
    def initials(self) -> set[str]:
        """The first letters of its names."""
        return {i for name in self._found for i in initials(name)}

    @cached_property
    def offices(self) -> set[str]:
        """The first letters of what may be offices in its names."""
        return {i for name in self._found for i in offices(name)}

    @cached_property
    def _stands(self) -> set[str]:
        """The words that its short ones stand for."""
        return {w for t in self._excerpt.tokens if _is_short(t) for w in self._whole(t.text)}

    @cached_property
    def _numbers(self) -> set[int]:
        """Those that its words are."""
        return {n for w in self.words if (n := _as_number(w, self.own))}

    @cached_property
    def titles(self) -> set[str]:
        """Its words, each title as it is in full."""
        return {self._excerpt.own.names.titles.get(w, w) for w in self.words}

    def tells(self, word: str) -> bool:
        """Whether the excerpt has this word of a name, in any form."""
        if word in self.words or word in self.glued:
            return True
        if self._tells_short(word):
            return True
        if _SHORTENED.get(word, "-") in self.words:
            return True
        if COUNTRIES.get(word) in self.countries:
            return True
        if _as_number(word, self.own) in self._numbers:
            return True
        return any(_derived(word, other) for other in self._by_start.get(word[:_START], ()))

    def _tells_short(self, word: str) -> bool:
        """Whether a word is short for what the excerpt tells, or the other way round."""
        whole = self._whole(word)
        told = whole and all(self.tells(w) or self.tells_one(w) for w in whole)
        return bool(told or {word, word.removesuffix("s")} & self._stands)

    def has_side_by_side(self, one: str, other: str) -> bool:
        """Whether the excerpt has one word right before another."""
        return (one, other) in zip(self._in_order, self._in_order[1:], strict=False)

    def tells_one(self, word: str) -> bool:
        """Whether the excerpt has one of what a word names several of, or several: `the Moes`."""
        return f"{word}s" in self.words or (word.endswith("s") and word[:-1] in self.words)

    def _whole(self, word: str) -> Sequence[str]:
        """The words that a short one stands for."""
        return self._short.get(word, "").split()

    def spells(self, letters: str) -> bool:
        """Whether the excerpt spells out what letters stand for."""
        return any(spelt(letters, run, self._bodies) for run in self._runs)

    def spelt_for(self, other: Vocabulary) -> frozenset[str]:
        """The words for which the other side has their letters."""
        if self._spelt is None:
            letters = sorted(other.acronyms)[:MOST]
            found = (spelt(one, run, self._bodies) for one in letters for run in self._runs)
            self._spelt = frozenset(plain(word) for words in found for word in words)
        return self._spelt

    @cached_property
    def _runs(self) -> Sequence[Run]:
        return runs(self._excerpt)

    @property
    def _bodies(self) -> frozenset[str]:
        return self._excerpt.own.names.bodies

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        """The words that others may be derived from, by their first letters."""
        found: dict[str, list[str]] = {}
        for word in self.words | self._stands:
            if len(word) >= _START:
                found.setdefault(word[:_START], []).append(word)
        return found


_START = 4
"""Letters that a word and what is derived from it share at least."""


def _is_short(token: Token) -> bool:
    """Whether a word may be one told short: in capitals, or with one where it is no small word."""
    return token.raw.isupper() or (token.capital and len(token.raw) > 2)


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


def _derived(word: str, other: str) -> bool:
    """`Catalan` from `Catalonia` is beyond this; `Bavarian` from `Bavaria` is not."""
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    if len(shorter) < _START or word in COUNTRIES or other in COUNTRIES:
        return False
    if not longer.startswith(shorter) and len(shorter) > _START:
        shorter = shorter.removesuffix("s")  # `Democrats`, `Democratic`
    base = shorter.rstrip("aeo")
    return len(base) >= _START and longer.startswith(base) and longer.removeprefix(base) in DERIVING


def _countries(words: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for index in (i for i, word in enumerate(words) if word in COUNTRY_OPENINGS):
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
