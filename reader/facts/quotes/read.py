"""Quotations as they stand in a text: what lies between marks, and its words."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from reader.dataclass import dataclass
from reader.facts.excerpt import KEPT, Excerpt, spelt
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.languages import language as known
from reader.late_pattern import late_pattern
from reader.model import Span
from reader.progress import paced

_CLOSING = {
    '"': '"”', "“": "”\"'", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』",
    "‘": "'", "'": "'", "`": "'", "‚": "‘'",
}  # fmt: skip
_MARK = late_pattern(r"[\"“”„«»「」『』‘'`‚]")
_SINGLE = frozenset("'‘`‚")
_CUT = late_pattern(r"\[(?!\w\]\w)[^\]\n]{0,80}\]|\([^()\n]{1,40}\)|\.{3,}|…+|\. \. \.")
"""Where the writer left words out of a quotation, or put in words of their own."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks: `span` without the marks, `marked` with them.

    `runs` are its words again, parted where words were left out (`...`) or put in (`[them]`).
    """

    span: Span
    marked: Span
    words: tuple[str, ...]
    runs: tuple[tuple[str, ...], ...]


def read(excerpt: Excerpt, taken: Taken) -> list[Quotation]:
    """Every quotation of an excerpt in order; inside it nobody else speaks and nothing hedges."""
    found = list(quotations(excerpt)[:MOST])
    taken.quoted += [quotation.span for quotation in found]
    return found


@lru_cache(maxsize=KEPT)
def quotations(excerpt: Excerpt) -> tuple[Quotation, ...]:
    """What stands between quotation marks, outermost marks only, in order.

    A mark that is never closed quotes to the end, one that was never opened from the start: a
    quotation may be cut by the sentence boundary or run on over paragraphs.
    """
    found: list[Quotation] = []
    first, last = excerpt.span
    start: int | None = None
    closing = opener = ""
    cut = True
    for match in _MARK.finditer(excerpt.text, first, last):
        mark, at = match[0], match.start()
        if start is not None:
            if mark in closing and _can_close(excerpt, mark, at, opener, start):
                found += _quotation(excerpt, start, at, Span(start - 1, at + 1))
                start = None
        elif _can_open(excerpt, mark, at):
            start, closing, opener = at + 1, _CLOSING[mark], mark
            cut = False
        elif mark not in _SINGLE and cut:
            found += _quotation(excerpt, first, at, Span(first, at + 1))
            cut = False
    if start is not None:
        found += _quotation(excerpt, start, last, Span(start - 1, last))
    return tuple(found)


def _can_open(excerpt: Excerpt, mark: str, at: int) -> bool:
    """Whether a mark may begin a quotation where it stands."""
    if mark == '"':
        return _opens(excerpt, at) or _is_glued(excerpt, at)
    if mark in _SINGLE:
        return (mark in "‘‚" or _opens(excerpt, at)) and _is_closed(excerpt, at)
    return mark in _CLOSING and (mark != "»" or excerpt.own.writing.marks_inward)


def _opens(excerpt: Excerpt, at: int) -> bool:
    """Whether a straight mark opens: nothing, a blank, a bracket or a dash stands before it."""
    return at == excerpt.span.start or excerpt.text[at - 1] in " \n\t([-/:\u2026"


def _is_glued(excerpt: Excerpt, at: int) -> bool:
    """Whether a mark between two letters opens, since there is nothing to close: `as"Dawn"`.

    Where no blanks part words it does if those that follow it, with it, are pairs.
    """
    text = excerpt.text
    if not excerpt.own.writing.spaced:
        return text.count('"', at, min(excerpt.span.end, at + _LONGEST)) % 2 == 0
    return text[at - 1].isalpha() and text[at + 1 : at + 2].isalpha()


_LONGEST, _MOST_TRIES = 1000, 12
"""Code points and apostrophes after which an open single mark was no quotation mark."""


def _is_closed(excerpt: Excerpt, at: int) -> bool:
    """Whether a single mark has a letter after it and its like further on: `'so', he said`."""
    text = excerpt.text
    if not text[at + 1 : at + 2].isalpha():
        return False
    last = min(excerpt.span.end, at + _LONGEST)
    close = at
    for _ in range(_MOST_TRIES):
        close = text.find("'", close + 1, last)
        if close < 0:
            return text[at] == "‚" and text.find("‘", at, last) > 0
        if _can_close(excerpt, "'", close) and not text[close - 1].isspace():
            return True
    return False


def _can_close(excerpt: Excerpt, mark: str, at: int, opener: str = "", since: int = 0) -> bool:
    """An apostrophe closes a single quotation only where no letter of its word follows."""
    if mark == "'" and opener == "“":
        # Two single marks stand for a double one.
        return excerpt.text[at : at + 2] == "''"
    if mark == '"':
        # Inside “ ” a straight mark after a blank opens a quotation within; but where a blank
        # follows the mark that opened, one stands before the mark that closes.
        apart = opener == '"' and excerpt.text[since : since + 1].isspace()
        return at == excerpt.span.start or apart or not excerpt.text[at - 1].isspace()
    if mark == "”" and opener == '"':
        # A bent mark closes a straight one unless a bent one was opened within.
        return excerpt.text.find("“", since, at) < 0
    if mark != "'" or at + 1 >= excerpt.span.end or excerpt.own.writing.particles:
        return True
    return not excerpt.text[at + 1].isalnum()


def _quotation(excerpt: Excerpt, start: int, end: int, marked: Span) -> list[Quotation]:
    words = words_of(excerpt.text, Span(start, end), excerpt.language)
    if not words:
        return []
    cuts = [
        (start, start),
        *(m.span() for m in _CUT.finditer(excerpt.text, start, end)),
        (end, end),
    ]
    between = (Span(a[1], b[0]) for a, b in pairwise(cuts))
    runs = (words_of(excerpt.text, span, excerpt.language) for span in between)
    return [Quotation(Span(start, end), marked, words, tuple(filter(None, runs)))]


@cache
def word_pattern(language: str) -> re.Pattern[str]:
    """A word; a single character where a script has no blanks. Compiled when first needed.

    A word may have its first letter in brackets (`[N]o one`), as `spelt` leaves it out.
    """
    if known(language).writing.spaced:
        return re.compile(r"[A-Za-z]++(?= )|(?:[^\W_]+|\[[^\W_]\][^\W_]+)(?:['.,][^\W_]+)*")
    return re.compile(r"[぀-ヿ㐀-鿿]|[^\W_぀-ヿ㐀-鿿]+")


def words_of(text: str, span: Span, language: str) -> tuple[str, ...]:
    """Lower-case words of a stretch; single characters where a script has no blanks."""
    return tuple(spelt(m[0]).lower() for m in paced(word_pattern(language).finditer(text, *span)))
