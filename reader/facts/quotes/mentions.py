"""What stands between quotation marks though nobody has said it: a name, a title, a meaning.

The ship is called "Morning Star".          The ship is called "Mornin' Star".     one name
Its name means "star of the morning".       Its name means "the morning's star".   one meaning
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.quotes.read import Quotation
from reader.facts.quotes.versions import are_spellings
from reader.languages import language as known
from reader.late_pattern import late_pattern

LONGEST_TITLE, LONGEST_TERM = 8, 8
"""Words that a title may have, and characters that a term in a script without capitals."""

_FOREIGN = late_pattern(r"[ァ-ヺー・･A-Za-zÀ-ɏ0-9\s.,:'&+-]+")
"""A name or a title in such a script: in letters of other languages."""
_JOINTS = late_pattern(r"[・･·\s]+")

Mentions = Sequence[tuple[Excerpt, Sequence[Quotation]]]
"""Quotations of both sides that are versions of each other."""


def is_mention(excerpt: Excerpt, quotation: Quotation) -> bool:
    """Whether the marks hold a title, a name, a figure or a meaning: nobody has to have said it."""
    if is_meaning(excerpt, quotation):
        return True
    text = excerpt.text[quotation.span.start : quotation.span.end]
    if not excerpt.own.writing.apart:
        return (
            _FOREIGN.fullmatch(text) is not None
            or _is_pointed(text)
            or _is_term(excerpt, quotation)
        )
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", text)
    telling = [word for word in words if word.lower() not in excerpt.grammar] or words
    return len(words) <= LONGEST_TITLE and all(not word[0].islower() for word in telling)


def _is_pointed(text: str) -> bool:
    """Whether it is a foreign name in Chinese characters, with points between its parts."""
    parts = text.replace("・", "·").split("·")
    return len(parts) > 1 and all(part and "㐀" <= min(part) <= max(part) <= "鿿" for part in parts)


def is_meaning(excerpt: Excerpt, quotation: Quotation) -> bool:
    """Whether the marks hold what a word means, which is put in anybody's words."""
    phrases = excerpt.own.small.meaning
    head = excerpt.text[excerpt.span.start : quotation.marked.start].rstrip(" :：,，")
    tail = excerpt.text[quotation.marked.end : excerpt.span.end].lstrip()
    return head.lower().endswith(phrases) or tail.startswith(phrases)


def _is_term(excerpt: Excerpt, quotation: Quotation) -> bool:
    """A few characters without a saying behind them or a colon before them."""
    text, (start, end) = excerpt.text, quotation.marked
    if quotation.span.end - quotation.span.start > LONGEST_TERM or text[start - 1 : start] == ":":
        return False
    saying = known(excerpt.language).sources.pattern
    return not saying or not re.search(saying, text[end : end + LONGEST_TERM])


def are_mentions(sides: Mentions) -> bool:
    """Whether all of them are."""
    return all(is_mention(excerpt, one) for excerpt, group in sides for one in group)


def are_meanings(sides: Mentions) -> bool:
    """Whether all of them say what a word means."""
    return all(is_meaning(excerpt, one) for excerpt, group in sides for one in group)


def are_one_name(sides: Mentions) -> bool:
    """Whether they are one name or title, spelt in two ways."""
    return are_mentions(sides) and are_spellings(*(_parts(*side) for side in sides))


def _parts(excerpt: Excerpt, group: Sequence[Quotation]) -> list[str]:
    """The words of a name, also where a script parts them by points."""
    if excerpt.own.writing.spaced:
        return [word for quotation in group for word in quotation.words]
    texts = (excerpt.text[slice(*quotation.span)] for quotation in group)
    return [part for text in texts for part in _JOINTS.split(text) if part]
