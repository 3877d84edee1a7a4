"""The words that carry a claim, and where the other side has them.

    The fire may have started in the kitchen.    `may` stands before: start, kitchen
    The blaze started in the kitchen.            start, kitchen; nothing stands before them here

Whether a hedge or a denial was dropped is asked of what it modifies. To look for `may` alone finds
a loss wherever the other side says something else; so the words after it are looked for, and the
loss counts only where they stand there. Words are stems; in Korean the first two syllables of a
word, in Japanese runs of characters that are no kana, in Chinese each two characters side by side.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter

from reader.dataclass import dataclass
from reader.facts.excerpt import Excerpt, Token, grammar_words, stem
from reader.languages import language
from reader.languages.record import Language, Words
from reader.model import Span
from reader.named_tuple import NamedTuple
from reader.text.word_table import WordTable

NEAREST = 4
"""Words of a claim that are asked for."""

_BREAKS = frozenset(".;:!?。；：！？\n")
_PIECE = r"[一-鿿々]+|[ァ-ヺー]+|[A-Za-z]+|\d+|[。；：！？\n]"
_PAIR = r"(?=([一-鿿]{2}))|([A-Za-z]+|\d+|[。；：！？\n])"
_ENDINGS = frozenset(["d", "s", "ed", "es"])
_VERB_ENDINGS = _ENDINGS | frozenset(
    [
        "a",
        "é",
        "ée",
        "és",
        "ent",
        "ait",
        "era",
        "ont",
        "ó",
        "ado",
        "ada",
        "ará",
        "erá",
        "irá",
        "ido",
    ]
)
_START = attrgetter("start")
_NOTHING = frozenset({""})


class ClaimWord(NamedTuple):
    """A word that carries matter: its key, its place, and the number of its clause."""

    key: str
    start: int
    end: int
    clause: int


@dataclass(frozen=True, slots=True, eq=False)
class Matter:
    """The words of one side that carry matter, in order; `loose` ones match with other endings."""

    words: tuple[ClaimWord, ...]
    loose: bool
    backwards: bool
    """A claim stands before what modifies it."""
    breaks: tuple[int, ...] = ()
    """Where its clauses end."""

    def after(self, span: Span) -> int:
        """The place of the first word behind a span."""
        return bisect_left(self.words, span.end, key=_START)

    def before(self, span: Span) -> int:
        """The place of the last word in front of a span; -1 where there is none."""
        return bisect_left(self.words, span.start, key=_START) - 1

    def places(self, key: str) -> list[int]:
        """Where a word stands, in a form that may be one of the same word."""
        return [i for i, word in enumerate(self.words) if alike(word.key, key, loose=self.loose)]

    def has(self, key: str) -> bool:
        """Whether a word stands anywhere, in a form that may be one of the same word."""
        return any(word.key == key for word in self.words) or bool(self.places(key))

    def clause_at(self, span: Span) -> int:
        """The clause of the words around a span."""
        behind, front = self.after(span), self.before(span)
        if self.backwards and front >= 0:
            return self.words[front].clause
        if behind < len(self.words) and not (front >= 0 and self._is_closed(span, behind)):
            return self.words[behind].clause
        return self.words[front].clause if front >= 0 else 0

    def _is_closed(self, span: Span, behind: int) -> bool:
        """Whether a clause ends between a span and the first word behind it."""
        at = bisect_left(self.breaks, span.end)
        return at < len(self.breaks) and self.breaks[at] < self.words[behind].start


def matter(excerpt: Excerpt, without: Sequence[Span] = ()) -> Matter:
    """The words of an excerpt that carry matter, without those that begin inside some spans."""
    writing = excerpt.own.writing
    breaks: list[int] = []
    if not writing.spaced:
        found = _pieces(excerpt, re.compile(_PIECE if writing.particles else _PAIR))
    else:
        found = _tokens(excerpt, breaks)
    if without:
        found = (w for w in found if not any(s.start <= w.start < s.end for s in without))
    words = tuple(found)
    return Matter(words, writing.inflected, bool(writing.particles), tuple(breaks))


def _tokens(excerpt: Excerpt, breaks: list[int]) -> Iterator[ClaimWord]:
    clause, keys = 0, _keys(excerpt.language, None)
    for index, token in enumerate(excerpt.tokens):
        if key := keys[token.text]:
            yield ClaimWord(key, token.start, token.end, clause)
        elif token.text in _BREAKS and (token.text != "." or _ends(excerpt.tokens, index)):
            clause += 1
            breaks.append(token.start)


def keys_of(words: Iterable[str], own: Language, size: int | None = None) -> frozenset[str]:
    """The keys of the words of matter among some spellings, in a language that parts its words.

    Of a `size` their first letters.
    """
    return frozenset(map(_keys(own.code, size).__getitem__, words)) - _NOTHING


@cache
def _keys(code: str, size: int | None) -> WordTable[str]:
    """From a spelling in a language to its key; nothing of what is grammar."""
    own, grammar = language(code), grammar_words(code)

    def key(spelling: str) -> str:
        word = spelling.lower()
        if not (word[0].isalpha() or "0" <= word[0] <= "9") or word in grammar:
            return ""
        short = word[:2] if own.writing.particles else _root(word, own.writing.separable)
        return short[:size]

    return WordTable(key)


def _root(word: str, separable: Words) -> str:
    """The stem of a word without a prefix that may stand apart from it (`einstürzen`, `ein`)."""
    for size in range(6, 1, -1) if separable else ():
        if word[:size] in separable and len(word) - size >= 5:
            return bare(word[size:].removeprefix("ge"))
    return bare(word)


@lru_cache(maxsize=1 << 14)
def bare(word: str) -> str:
    """The stem of a word's stem, with one letter where it ends with two (`entered`, `called`)."""
    short = stem(stem(word))
    return short[:-1] if len(short) > 3 and short[-1] == short[-2] else short


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Whether a full stop ends a sentence rather than an abbreviation or an initial."""
    if index + 1 == len(tokens):
        return True
    return len(tokens[index - 1].raw) > 2 and tokens[index + 1].start > tokens[index].end


def _pieces(excerpt: Excerpt, pattern: re.Pattern[str]) -> Iterator[ClaimWord]:
    clause = 0
    for match in pattern.finditer(excerpt.text, *excerpt.span):
        text = next(filter(None, match.groups()), "") or match[0]
        if text in _BREAKS:
            clause += 1
        else:
            yield ClaimWord(text.lower(), match.start(), match.start() + len(text), clause)


def alike(one: str, other: str, *, loose: bool) -> bool:
    """Whether two keys may be forms of one word: more than half of the longer one is common."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if (
        len(short) > 2
        and long.startswith(short)
        and long[len(short) :] in (_VERB_ENDINGS if loose else _ENDINGS)
    ):
        return True
    if min(len(one), len(other)) < 4 or one[:4] != other[:4]:
        return False
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    common = common or min(len(one), len(other))
    return common >= (0.55 if loose else 0.75) * max(len(one), len(other))


def claim(own: Matter, span: Span) -> list[int]:
    """The places of the nearest words in the clause that a span modifies, the nearest first.

    They follow it, or stand before it where the language puts them there or nothing follows.
    """
    clause = own.clause_at(span)
    ahead = range(own.after(span), len(own.words))
    behind = range(own.before(span), -1, -1)
    for way in (behind, ahead) if own.backwards else (ahead, behind):
        near = [i for i in way[:NEAREST] if own.words[i].clause == clause]
        if near:
            return near
    return []


@lru_cache(maxsize=32)
def alike_sides(one: Matter, other: Matter, share: float) -> bool:
    """Whether this share of the words of the shorter side stand on the longer one as well."""
    least = min(len(one.words), len(other.words))
    return any(
        sum(longer.has(word.key) for word in shorter.words) >= share * least
        for shorter, longer in ((one, other), (other, one))
        if len(shorter.words) == least
    )
