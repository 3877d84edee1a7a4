"""An excerpt whose Korean is written letter by letter, with its syllables composed.

Some systems store `한` as three code points. Nothing is found in such text by the syllables of a
table, so it is read composed, and what was found is taken back to the places of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from unicodedata import normalize

from reader.facts.excerpt import Excerpt, tokens_of
from reader.model import Span

_JAMO = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")


@dataclass(frozen=True, slots=True)
class Composed:
    """The composed excerpt; `starts` and `shifts` lead from its places to those of the article."""

    excerpt: Excerpt
    starts: tuple[int, ...]
    shifts: tuple[int, ...]

    def place(self, at: int) -> int:
        """The place in the article of one in the composed text."""
        index = bisect_right(self.starts, at) - 1
        return at + (self.shifts[index] if index >= 0 else 0)

    def span(self, span: Span) -> Span:
        """The stretch of the article that a composed stretch stands for."""
        return Span(self.place(span.start), self.place(span.end))


def composed(excerpt: Excerpt) -> Composed | None:
    """The excerpt with whole syllables; None where it has them already. Linear in its text."""
    if not excerpt.tokens:
        return None
    first, end = excerpt.tokens[0].start, excerpt.tokens[-1].end
    pieces, starts, shifts = [excerpt.text[:first]], [], []
    place = written = first
    for match in _JAMO.finditer(excerpt.text, first, end):
        pieces += [excerpt.text[place : match.start()], normalize("NFC", match[0])]
        written += match.start() - place + 1
        place = match.end()
        starts.append(written)
        shifts.append(place - written)
    if not starts:
        return None
    pieces.append(excerpt.text[place:end])
    text = "".join(pieces)
    span = Span(excerpt.span.start, len(text))
    whole = replace(excerpt, text=text, span=span, tokens=tokens_of(text, first, len(text)))
    return Composed(whole, tuple(starts), tuple(shifts))
