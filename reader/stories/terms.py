"""What of an article tells which story it is: its words, and pairs of neighbouring words.

    "The ferry ran aground off Lorne"  ->  ferry, ran, ground, lorne, ferry+ran, ran+ground, …

Two tellings of one story share few whole sentences, and many words with other stories of the day;
what they alone share are pairs of neighbouring words that carry meaning. A pair has no order, since
a paraphrase turns it round. Each term is a number of 32 bits, the same in every run.
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
_LONGEST_STEM = 6
_UNSPACED = late_pattern("[\u3040-\u30ff\u4e00-\u9fff]{2,}")
_HANGUL = late_pattern("[\uac00-\ud7a3]{2,}")
_WORD = late_pattern(r"[^\W\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+")
"""Coarser than the words of a comparison, and much cheaper: a folder of articles waits for it."""

Terms = array
"""Numbers of 32 bits, each once, in order."""


def terms_in(headline: str, text: str, code: str) -> Terms[int]:
    """The terms of an article in a language; `text` is its story without the headline."""
    found: set[int] = set()
    for part in (headline, text[:CHARACTERS]):
        words = list(_words(part.casefold(), code))
        found.update(map(_number, words))
        found.update(_number(f"{min(pair)} {max(pair)}") for pair in pairwise(words))
    return array("I", sorted(found))


def _number(term: str) -> int:
    return crc32(term.encode("utf-8", "surrogatepass"))


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
