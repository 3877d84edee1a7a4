"""Words that a prefix or an ending turns into the opposite of one on the other side.

The bridge is unsafe.            The bridge is safe.
non-violent protests             violent protests
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt, Token
from reader.facts.negation.denying_side import DenyingSide
from reader.languages import language
from reader.model import Span
from reader.text.word_table import WordTable

BESIDE = 4
"""Words on either side of one in which it is said to be so little or seldom."""


def turned(own: DenyingSide, other: DenyingSide) -> list[tuple[Span, Span]]:
    """Words of this side that a prefix or an ending turns into the opposite of one over there.

    `unsafe` against `safe`, `careless` against `careful`, where neither is denied.
    """
    if not own.excerpt.own.negation.prefixes:
        return []
    known = _bases(own.excerpt.language)
    bases = [(token, base) for token in own.excerpt.tokens if (base := known[token.text])]
    found = list(_apart(own, other))
    if not bases:
        return found
    endings = own.excerpt.own.negation.plain_endings
    theirs = {_plain(t.text, endings): t for t in reversed(other.excerpt.tokens) if t.is_word}
    mine = {_plain(t.text, endings) for t in own.excerpt.tokens if t.is_word}
    for token, base in bases:
        match = theirs.get(base)
        if match is None or base in mine or _plain(token.text, endings) in theirs:
            continue
        spans = Span(token.start, token.end), Span(match.start, match.end)
        if _stands_after_prefix(other.excerpt, match):
            continue
        if not _is_denied(own, spans[0]) and not _is_denied(other, spans[1]):
            found.append(spans)
    return found


def _apart(own: DenyingSide, other: DenyingSide) -> Iterator[tuple[Span, Span]]:
    """Words behind a prefix with a hyphen, each with the same word over there without one."""
    words = own.excerpt.tokens
    prefixes = own.excerpt.own.negation.prefixes
    if "-" not in own.excerpt.words(*own.excerpt.span):
        return
    bare = [t for t in other.excerpt.tokens if not _stands_after_prefix(other.excerpt, t)]
    for prefix, word in zip(words, words[2:], strict=False):
        joined = own.excerpt.text[max(0, prefix.start - 1) : prefix.start] == "-"
        if prefix.text not in prefixes or prefix.capital or joined:
            continue  # `Commander-in-Chief`
        if not word.is_word or not _stands_after_prefix(own.excerpt, word):
            continue
        mine, theirs, alone = (
            [t for t in tokens if t.text == word.text]
            for tokens in (words, other.excerpt.tokens, bare)
        )
        if len(mine) == 1 and alone and alone == theirs:
            yield Span(prefix.start, word.end), Span(alone[0].start, alone[0].end)


def _stands_after_prefix(excerpt: Excerpt, word: Token) -> bool:
    """Whether the prefix stands apart: `non-violent`."""
    before = excerpt.between(max(excerpt.span.start, word.start - 8), word.start)
    prefixes = excerpt.own.negation.prefixes
    return len(before) > 1 and before[-1].text == "-" and before[-2].text in prefixes


def _plain(word: str, endings: Sequence[str]) -> str:
    """A word without the ending of an adverb and of its opposite (`carefully`, `carelessly`)."""
    for ending in endings:
        word = word.removesuffix(ending)
    return word


@cache
def _bases(code: str) -> WordTable[str]:
    """From a word to what is left of it without what turns it; empty where nothing does."""
    table = language(code).negation

    def base(word: str) -> str:
        if not word[0].isalpha() or word in table.whole:
            return ""
        for prefix in table.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= 4:
                return _plain(word.removeprefix(prefix), table.plain_endings)
        for suffix in table.suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= 4:
                return _plain(word.removesuffix(suffix), table.plain_endings)
        return ""

    return WordTable(base)


def _is_denied(side: DenyingSide, span: Span) -> bool:
    return side.matter.after(Span(span.start, span.start)) in side.denied


def is_hardly_so(own: DenyingSide, span: Span, other: DenyingSide) -> bool:
    """`little known`: whether a word that nearly denies stands beside one, and on one side only."""
    hardly = own.excerpt.own.negation.hardly
    if not hardly or any(t.text in hardly for t in other.excerpt.tokens):
        return False
    at = own.excerpt.inside(*span)
    near = own.excerpt.tokens[max(0, at.start - BESIDE) : at.stop + BESIDE]
    return any(t.text in hardly for t in near)
