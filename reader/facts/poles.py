"""Which opposites a word is one of: the rows of its language that it stands in, by side.

    poles("en", "direction", "fell")  →  (-1,)      `rise|… = fall|…` is the first row

A row on its other side has a minus sign, so that two words are opposites where the number of one
is that of the other with its sign turned round.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain

from reader.facts.excerpt import Token
from reader.languages import language
from reader.languages.lexicon import line
from reader.named_tuple import NamedTuple

Rows = tuple[tuple[str, str], ...]
Phrase = tuple[tuple[str, ...], tuple[int, ...]]
Entry = tuple[str, tuple[int, ...], tuple[Phrase, ...]]
NAMES = ("direction", "contrast", "negation")
"""The tables whose rows are opposites; of `scope` the sides only exclude each other."""
TOLD = ("direction", "negation", "scope", "cause")
"""The tables whose words tell something wherever they stand."""
APART = 10_000
"""What the numbers of the rows of two tables lie apart, where tables are put together."""


class Poles(NamedTuple):
    """The rows of a table by word, by the beginning of a word, and by phrase, the longest first.

    `governing` rows are told by the noun after them.
    """

    single: Mapping[str, tuple[int, ...]]
    openings: Mapping[str, tuple[int, ...]]
    phrases: Mapping[str, tuple[Phrase, ...]]
    governing: frozenset[int]


@cache
def table(code: str, name: str) -> Poles:
    """The rows of a language under `direction`, `contrast`, `negation`, `scope` or `cause`."""
    own = language(code)
    rows: Mapping[str, Rows] = {
        "direction": own.direction.opposites,
        "contrast": own.direction.contrasts,
        "negation": own.negation.opposites,
        "scope": own.scope.amounts,
        "cause": own.direction.causes,
    }
    single: dict[str, tuple[int, ...]] = {}
    openings: dict[str, tuple[int, ...]] = {}
    phrases: dict[str, dict[tuple[str, ...], tuple[int, ...]]] = {}
    governing = set()
    for number, (one, other) in enumerate(rows[name], 1):
        if one.startswith(">"):
            governing |= {number, -number}
        for row, words in ((number, one.lstrip("> ")), (-number, other)):
            for word in words.split("|"):
                if " " in word:
                    phrase = tuple(word.split())
                    known = phrases.setdefault(phrase[0], {})
                    known[phrase] = (*known.get(phrase, ()), row)
                elif word[-1] == "*":
                    openings[word[:-1]] = (*openings.get(word[:-1], ()), row)
                else:
                    single[word] = (*single.get(word, ()), row)
    longest = {
        first: tuple(sorted(known.items(), key=lambda item: (-len(item[0]), item[0])))
        for first, known in phrases.items()
    }
    return Poles(single, openings, longest, frozenset(governing))


@lru_cache(maxsize=16384)
def poles(code: str, name: str, word: str) -> tuple[int, ...]:
    """The rows of a table that a word stands in, in any of its forms."""
    known = table(code, name)
    found = known.single.get(word)
    if found is None and known.openings:
        starts = (word[:size] for size in range(len(word), 1, -1))
        found = next((known.openings[start] for start in starts if start in known.openings), None)
    if found is None and language(code).direction.endings:
        forms = (known.single.get(form, ()) for form in first_forms(code, word)[1:])
        found = tuple(dict.fromkeys(row for rows in forms for row in rows))
    return found or ()


@cache
def _words(code: str) -> frozenset[str]:
    """The words that stand in a table but that of contrasts, or begin a phrase of one."""
    tables = [table(code, name) for name in TOLD]
    return frozenset(chain.from_iterable((*t.single, *t.phrases) for t in tables))


@lru_cache(maxsize=16384)
def entries(code: str, word: str) -> tuple[Entry, ...]:
    """The tables but that of contrasts in which a word stands, with its rows and its phrases."""
    tables = [table(code, name) for name in TOLD]
    if _words(code).isdisjoint(first_forms(code, word)) and not any(t.openings for t in tables):
        return ()
    found = (
        (name, poles(code, name, word), known.phrases.get(word, ()))
        for name, known in zip(TOLD, tables, strict=True)
    )
    return tuple(entry for entry in found if entry[1] or entry[2])


@lru_cache(maxsize=16384)
def contrasts(code: str, word: str) -> frozenset[int]:
    """The rows of all tables and of the lexicon that a word stands in, by its number there."""
    own = language(code).direction
    found = set()
    for distance, name in enumerate(NAMES):
        rows = set(poles(code, name, word)) - table(code, name).governing
        found |= {_apart(row, distance * APART) for row in rows}
    grammar = language(code).small.grammar
    entries = (line(own.lexicon, form) for form in first_forms(code, word) if word not in grammar)
    for entry in chain.from_iterable(entries):
        if entry[0] != "=":
            found.add(_apart(int(entry), len(NAMES) * APART))
    return frozenset(found)


def _apart(row: int, distance: int) -> int:
    return row + distance if row > 0 else row - distance


def cut(words: Iterable[Token], code: str) -> Iterator[Token]:
    """Words of a text without blanks as its opposites, its figures, and single characters."""
    pattern = _pattern(code)
    for word in words:
        if word.is_figure:
            yield word
            continue
        for piece in pattern.finditer(word.text):
            start = word.start + piece.start()
            text = piece[0]
            yield Token(text, text, start, start + len(text), text[0].isalpha())


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """The longest word of any row at a place, or one character."""
    known = {word for name in (*NAMES, "scope") for word in table(code, name).single}
    longest = sorted(known, key=lambda word: (-len(word), word))
    return re.compile("|".join([*map(re.escape, longest), "."]))


def are_opposite(code: str, one: str, other: str) -> bool:
    """Whether two words are opposites in any table and of one side in none.

    What a language's own rows say goes before its lexicon.
    """
    rows, others = contrasts(code, one), contrasts(code, other)
    own, theirs = (
        {row for row in found if abs(row) < len(NAMES) * APART} for found in (rows, others)
    )
    if not own & theirs and any(-row in theirs for row in own):
        return True
    if rows & others:
        return False
    return turned(code, one, other) or any(-row in others for row in rows)


def turned(code: str, one: str, other: str) -> bool:
    """Whether a prefix makes two words opposites: `armed`, `unarmed`; `overpaid`, `underpaid`."""
    own = language(code).direction
    short, long = sorted((one, other), key=len)
    if len(short) < 4:
        return False
    if long.endswith(short[1:]) and long in {prefix + short for prefix in own.prefixes}:
        return True
    return any(
        one.startswith(mine) and one[len(mine) :] and other == theirs + one[len(mine) :]
        for a, b in own.facing
        for mine, theirs in ((a, b), (b, a))
    )


@lru_cache(maxsize=16384)
def first_forms(code: str, word: str) -> tuple[str, ...]:
    """A word and what may be its first forms: `fell` and `fall`, `dropping` and `drop`."""
    own = language(code).direction
    found = {word: None}
    for entry in line(own.lexicon, word):
        if entry[0] == "=":
            found[entry[1:]] = None
    for ending, first in own.endings if word.endswith(_ends(code)) else ():
        if word.endswith(ending) and len(word) > len(ending) + 2:
            base = word[: len(word) - len(ending)]
            found[base + first] = None
            if not first and len(base) > 3 and base[-1] == base[-2]:
                found[base[:-1]] = None
    return tuple(found)


@cache
def _ends(code: str) -> tuple[str, ...]:
    return tuple({ending for ending, _ in language(code).direction.endings})
