"""Whether a number, a date, words or a stake stand anywhere in an article, asked for by its key."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain, pairwise

from reader.dataclass import replace
from reader.facts.ago import days_named
from reader.facts.around_stages import keys as stage_keys
from reader.facts.at_stake import harms, stakes
from reader.facts.excerpt import Excerpt, FoldedArticle, spellings_of, spelt, stem
from reader.facts.names.name import plain
from reader.facts.numbers.amount import Amount, converted, key_of, measured
from reader.facts.numbers.read import amounts
from reader.facts.pairing import MOST
from reader.facts.quotes.read import word_pattern
from reader.facts.times.compare import keys_of
from reader.facts.times.read import whens
from reader.facts.times.when import PHASES, When, resolved
from reader.late_pattern import late_pattern
from reader.model import Side, Span
from reader.named_tuple import NamedTuple
from reader.progress import paced, pause
from reader.text.numerals import figure_value
from reader.text.word_table import WordTable

_Told = tuple[str, date | None, str]
"""A sentence's language, its article's day and its words: all that its keys depend on."""

MOST_WHOLE = 5_000
"""Sentences with figures or times that are read whole; of later ones the bare figures are known."""

_AT_ONCE = 20_000
"""Characters of a line whose words are found at one stroke."""

_NOWHERE, _NONE = Span(0, 0), range(0)
_HAS_FIGURE = late_pattern("[0-9]")
_IN_WORDS = late_pattern(r"'|(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})")
"""What may part the words of a word: `orme's`, `ormespending.gov`."""
_FIGURE = late_pattern(r"[0-9]+(?:[.,][0-9]+)*+")
_ROW = late_pattern(
    r"(?<![\w.,])(?P<first>{0})(?P<bare>(?:{0})+)(?=[0-9])".format(
        r"[0-9]++(?:[.,][0-9]++)*+\s*+[,;|]\s*+"
    )
)
"""Figures with a mark of a table after each, and one more behind them."""


class ArticleIndex:
    """Both articles' keys; each article is read through when it is first asked about."""

    def __init__(self, sources: Mapping[Side, FoldedArticle]) -> None:
        self._sources = sources
        self._words: dict[Side, Sequence[str]] = {}
        self._running: dict[Side, str] = {}
        self._single: dict[Side, frozenset[str]] = {}
        self._pairs: dict[Side, frozenset[int]] = {}
        self._stems: dict[Side, frozenset[str]] = {}
        self._stakes: dict[Side, frozenset[str]] = {}
        self._stages: dict[Side, frozenset[str]] = {}
        self._keys: dict[Side, frozenset[str]] = {}
        self._known: dict[_Told, _SentenceKeys] = {}
        self.read_whole: int | None = None
        """Sentences with figures after which only bare figures are known, where that was so."""

    def __call__(self, side: Side, key: str) -> bool:
        """Whether a side has a key: a number, part of a date, `word …`, `said …`, `stake …`.

        Words are known without their accents. A `stage …` is its name, with a tilde where any word
        for it counts, or with a word near it.
        """
        if key.startswith(("word ", "said ")):
            return self._has_words(side, plain(key[5:]))
        if key.startswith("text "):
            return key[5:] in self._sources[side].text
        if key.startswith("stake "):
            if side not in self._stakes:
                whole = self._sources[side].unread()
                self._stakes[side] = frozenset(stakes(whole)) | harms(whole)
            return key[6:] in self._stakes[side]
        if key.startswith("stage "):
            if side not in self._stages:
                source = self._sources[side]
                alone = map(source.alone, source.readable())
                self._stages[side] = frozenset(chain.from_iterable(map(stage_keys, alone)))
            return key[6:] in self._stages[side]
        if key.startswith("stem "):
            if side not in self._stems:
                self._stems[side] = frozenset(map(stem, frozenset(self._all_words(side))))
            return plain(key[5:]) in self._stems[side]
        if side not in self._keys:
            self._keys[side], is_cut = _keys(self._sources[side], self._known)
            self.read_whole = MOST_WHOLE if is_cut else self.read_whole
        return key in self._keys[side]

    def _has_words(self, side: Side, wanted: str) -> bool:
        """Whether the words stand there side by side; each alone, then by twos, is looked up first.

        To search the text for each of thousands of phrases takes minutes; few pass both sets.
        """
        if side not in self._single:
            words = frozenset(self._all_words(side))
            parted = (word for word in words if "'" in word or "." in word)
            self._single[side] = words.union(*map(_IN_WORDS.split, parted))
        if wanted in self._single[side]:
            return True
        parts = wanted.split()
        if not self._single[side].issuperset(parts):
            return False
        if len(parts) == 1:
            return True
        pause()
        if side not in self._pairs:
            self._pairs[side] = frozenset(_pairs(self._all_words(side)))
        if not self._pairs[side].issuperset(_pairs(parts)):
            return False
        if side not in self._running:
            self._running[side] = f" {' '.join(self._all_words(side))} "
        return f" {wanted} " in self._running[side]

    def _all_words(self, side: Side) -> Sequence[str]:
        """The words of a side in order."""
        if side not in self._words:
            source, known = self._sources[side], WordTable(lambda word: plain(spelt(word)))
            pattern, lines = word_pattern(source.own.code), paced(source.text.split("\n"))
            found = (_found(pattern, line) for line in lines)
            self._words[side] = list(map(known.__getitem__, chain.from_iterable(found)))
        return self._words[side]


def _found(pattern: re.Pattern[str], line: str) -> Iterable[str]:
    """What a pattern finds: at one stroke, or in a giant line one by one, with pauses."""
    if len(line) <= _AT_ONCE:
        at_once: list[str] = pattern.findall(line)
        return at_once
    return (match[0] for match in paced(pattern.finditer(line)))


class _SentenceKeys(NamedTuple):
    """What is known of a sentence: its keys, and the figures that count nothing."""

    keys: frozenset[str]
    bare: frozenset[str]


def _pairs(words: Sequence[str]) -> Iterator[int]:
    """A number for each two words side by side, the same for the same two within a run."""
    return map(hash, pairwise(words))


def _days(excerpt: Excerpt, amount: Amount) -> Iterator[str]:
    """The keys of a day that is told by how long ago it was: `two days ago`."""
    for day in days_named(excerpt, amount):
        yield from (f"day {day.month} {day.day}", f"day {day.month} {day.day} {day.year}")
        yield f"weekday {day.weekday()}"


def _keys(source: FoldedArticle, known: dict[_Told, _SentenceKeys]) -> tuple[frozenset[str], bool]:
    """The keys of every sentence, and whether of the last ones only those of bare figures.

    Those of a sentence that the other article has too are known.
    """
    found: set[str] = set()
    bare: set[str] = set()
    count, sentences, code = 0, source.readable(), source.own.code
    for words in sentences:
        told = code, source.day, words
        keys = known.get(told)
        if keys is None:
            kept, figures = _without_rows(words)
            keys = _SentenceKeys(frozenset(_keys_in(source.alone(kept))), frozenset(figures))
            known[told] = keys
        found |= keys.keys
        bare |= keys.bare
        count += any(keys)
        if count == MOST_WHOLE:
            break
    rest = list(sentences)
    for words in filter(_HAS_FIGURE.search, rest):
        bare.update(filter(_FIGURE.fullmatch, spellings_of(words, 0, len(words))))
    found.update(key for figure in bare for key in _keys_of_bare(figure, code))
    return frozenset(found), bool(rest)


def _keys_in(excerpt: Excerpt) -> Iterator[str]:
    times = whens(excerpt)
    for time in times:
        yield from _keys_of_time(resolved(replace(time, span=_NOWHERE, tokens=_NONE), excerpt.day))
    for amount in amounts(excerpt, [when.span for when in times]):
        yield from (key_of(amount), measured(amount), converted(amount))
        if amount.high is not None:
            yield f"{amount.high.normalize():f}"
            yield measured(replace(amount, value=amount.high, high=None))
            yield measured(replace(amount, high=None))
        yield from _days(excerpt, amount)


def _without_rows(words: str) -> tuple[str, Sequence[str]]:
    """A sentence without the bare figures of a table, which count nothing, and those figures.

    Only of one with more figures than a sentence has: to read one as an amount takes ten times as
    long as to read it as a figure. The first and the last of a row stay.
    """
    if len(words) <= 2 * MOST or len(_FIGURE.findall(words)) <= MOST:
        return words, ()
    rows = [row["bare"] for row in _ROW.finditer(words)]
    kept = _ROW.sub(lambda row: row["first"], words)
    return kept, [figure for row in rows for figure in _FIGURE.findall(row)]


def _keys_of_bare(figure: str, language: str) -> tuple[str, ...]:
    """The keys of a figure that counts nothing: its value, and the year that it may be."""
    value = figure_value(figure, language)
    if value is None:
        return ()
    key = f"{value.normalize():f}"
    return key, f"{key} in ", f"year {key}"


@lru_cache(maxsize=1024)
def _keys_of_time(when: When) -> tuple[str, ...]:
    """The keys of a time, wherever it stands; in an article few times are many."""
    found = keys_of(when)
    if not when.phase:
        for phase in PHASES:
            found += keys_of(replace(when, phase=phase))
    bare = keys_of(replace(when, year=None))
    found += bare
    if when.year is None:
        found += [f"{key} yearless" for key in bare]
    if when.minute is not None:
        found.append(f"minute {when.minute}")
    if when.open_noon and when.minute is not None:
        found.append(f"minute {(when.minute + 720) % 1440}")
    return tuple(found)
