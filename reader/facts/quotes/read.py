"""Quotations as they stand in a text: what lies between marks, and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.model import Span

_CLOSING = {
    '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‘": "'",
}  # fmt: skip
_MARK = re.compile(r"[\"“”„«»「」『』‘']")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks: `span` without the marks, `marked` with them."""

    span: Span
    marked: Span
    words: tuple[str, ...]


def read(excerpt: Excerpt, taken: Taken) -> list[Quotation]:
    """Every quotation of an excerpt in order; inside it nobody else speaks and nothing hedges."""
    found = quotations(excerpt)[:MOST]
    taken.quoted += [quotation.span for quotation in found]
    return found


def quotations(excerpt: Excerpt) -> list[Quotation]:
    """What stands between quotation marks, outermost marks only, in order.

    A mark that is never closed quotes to the end, one that was never opened from the start: a
    quotation may be cut by the sentence boundary or run on over paragraphs.
    """
    found: list[Quotation] = []
    first, last = excerpt.span
    start: int | None = None
    closing = ""
    cut = True
    for match in _MARK.finditer(excerpt.text, first, last):
        mark, at = match[0], match.start()
        if start is not None:
            if mark in closing and _can_close(excerpt, mark, at):
                found += _quotation(excerpt, start, at, Span(start - 1, at + 1))
                start = None
        elif _can_open(excerpt, mark, at):
            start, closing = at + 1, _CLOSING[mark]
            cut = False
        elif mark not in "'‘" and cut:
            found += _quotation(excerpt, first, at, Span(first, at + 1))
            cut = False
    if start is not None:
        found += _quotation(excerpt, start, last, Span(start - 1, last))
    return found


def _can_open(excerpt: Excerpt, mark: str, at: int) -> bool:
    """Whether a mark may begin a quotation where it stands."""
    if mark == '"':
        return _opens(excerpt, at)
    if mark == "‘":
        return excerpt.text[at + 1 : at + 2].isalpha()
    return mark in _CLOSING and (mark != "»" or excerpt.own.writing.marks_inward)


def _opens(excerpt: Excerpt, at: int) -> bool:
    """Whether a straight mark opens: nothing, a blank, a bracket or a dash stands before it."""
    return at == excerpt.span.start or excerpt.text[at - 1] in " \n\t([-/:\u2026"


def _can_close(excerpt: Excerpt, mark: str, at: int) -> bool:
    """An apostrophe closes a single quotation only where no letter of its word follows."""
    if mark != "'" or at + 1 >= excerpt.span.end or excerpt.own.writing.particles:
        return True
    return not excerpt.text[at + 1].isalnum()


def _quotation(excerpt: Excerpt, start: int, end: int, marked: Span) -> list[Quotation]:
    words = words_of(excerpt, start, end)
    return [Quotation(Span(start, end), marked, words)] if words else []


@cache
def word_pattern(language: str) -> re.Pattern[str]:
    """A word; a single character where a script has no blanks. Compiled when first needed."""
    return re.compile(
        r"[぀-ヿ㐀-鿿]|[^\W_぀-ヿ㐀-鿿]+" if language == "ja" else r"[^\W_]+(?:['.,][^\W_]+)*"
    )


def words_of(excerpt: Excerpt, start: int, end: int) -> tuple[str, ...]:
    """Lower-case words of a stretch; single characters where a script has no blanks."""
    pattern = word_pattern(excerpt.language)
    return tuple(m[0].lower() for m in pattern.finditer(excerpt.text, start, end))
