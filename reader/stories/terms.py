"""What of an article tells which story it is: its words, and pairs of neighbouring words.

    "The ferry ran aground off Lorne"  ->  ferry, ran, ground, lorne, ferry+ran, ran+ground, …

Two tellings of one story share few whole sentences, and many words with other stories of the day;
what they alone share are pairs of neighbouring words that carry meaning. A pair has no order, since
a paraphrase turns it round. Each term is a number of 30 bits, the same in every run; two more say
where it stands first: headline and first sentences say what an article is about.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from reader.languages import language
from reader.late_pattern import late_pattern

CHARACTERS = 2_000
"""Of a story's text that are looked at."""
LEAD = 300
"""Of these that are its first sentences."""
BODY, FIRST, HEADLINE = 0, 1, 2
"""Where a term stands, above the bits of its number."""
BITS = 30
_LONGEST_STEM = 6
_UNSPACED = late_pattern("[\u3040-\u30ff\u4e00-\u9fff]{2,}")
_HANGUL = late_pattern("[\uac00-\ud7a3]{2,}")
_WORD = late_pattern(r"[^\W\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+")
"""Coarser than the words of a comparison, and much cheaper: a folder of articles waits for it."""

Terms = array
"""Numbers of 30 bits, each once, and above them where it stands; in order."""


def terms_in(headline: str, text: str, code: str) -> Terms[int]:
    """The terms of an article in a language; `text` is its story without the headline."""
    found: dict[int, int] = {}
    cut = text.rfind(" ", 0, LEAD) + 1 or LEAD
    parts = (BODY, text[cut:CHARACTERS]), (FIRST, text[:cut]), (HEADLINE, headline)
    for place, part in parts:
        words = list(_words(part.casefold(), code))
        found.update(dict.fromkeys(map(_number, words), place))
        pairs = (_number(f"{min(pair)} {max(pair)}") for pair in pairwise(words))
        found.update(dict.fromkeys(pairs, place))
    return array("I", sorted(place << BITS | number for number, place in found.items()))


def _number(term: str) -> int:
    return crc32(term.encode("utf-8", "surrogatepass")) >> 32 - BITS


def _words(text: str, code: str) -> Iterator[str]:
    """The beginnings of words, without function words.

    Of words that are written without blanks every two characters are one; of Korean ones, to which
    particles cling, the first two syllables.
    """
    small = language(code).small
    yield from (word[:_LONGEST_STEM] for word in _WORD.findall(text) if not small.has(word))
    for run in _UNSPACED.findall(text):
        yield from map("".join, pairwise(run))
    yield from (word[:2] for word in _HANGUL.findall(text))
