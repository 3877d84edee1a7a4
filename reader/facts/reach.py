"""How far into two very long articles facts are looked for: in the first passages that differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.facts.excerpt import FoldedArticle
from reader.late_pattern import late_pattern
from reader.model import Passage, Side
from reader.progress import paced
from reader.typed import TypeVar

MOST_PASSAGES, MOST_READ, MOST_MARKS = 5_000, 600_000, 12_000
"""Passages that differ in which facts are looked for; of both of their sides the characters, and
the marks of facts: figures, quotation marks, words with a capital. News has one in 24 characters,
so that 288,000 are read of it; what is nothing but figures costs ten times that.
"""

_MARK = late_pattern(r"""\d+|["“”„«»「」『』]|(?<![^\W\d_])[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]""")

Numbered = TypeVar("Numbered", bound=tuple[int, Passage])


def in_reach(
    differing: Sequence[Numbered], sources: Mapping[Side, FoldedArticle]
) -> Sequence[Numbered]:
    """The first of the passages, as many as the limits allow together."""
    characters = marks = 0
    for number, (_, passage) in enumerate(paced(differing[:MOST_PASSAGES])):
        for side in Side:
            if not passage.run(side):
                continue
            start, end = sources[side].span(passage.run(side))
            characters += end - start
            marks += len(_MARK.findall(sources[side].text, start, end))
        if characters > MOST_READ or marks > MOST_MARKS:
            return differing[:number]
    return differing[:MOST_PASSAGES]
