"""Whether one of two opposites is denied: `did not rise`, 늘지 않았다, `most were not insured`."""

from __future__ import annotations

from itertools import pairwise

from reader.facts.phrasing import Phrasing, Place
from reader.facts.tokens import CLAUSE_MARKS

DENIED, FAR = 3, 8
"""Words before an opposite in which a denial denies it, and `nobody` and `neither` do."""
BEHIND = 12
"""Words behind one of how many in which a denial turns it."""


def is_denied(side: Phrasing, place: Place) -> bool:
    """Whether a denial stands beside an opposite (`did not rise`, 늘지 않았다) or it is put off."""
    own, direction = side.excerpt.own.negation, side.excerpt.own.direction
    put_off = direction.put_off | direction.ended
    start, end = side.span(place)
    if own.inside:
        text = side.excerpt.text
        behind = 2 * DENIED * (2 if side.spaced else 1)
        beside = [text[max(0, start - DENIED) : start], text[end : end + behind]]
        # `拒绝` and `거부했다` deny by themselves, and are not denied by it.
        if not any(cue in text[start:end] for cue in own.inside):
            beside = [text[max(0, start - DENIED) : end + behind]]
        return any(cue in part for cue in (*own.inside, *put_off) for part in beside)
    near = side.words[max(0, place.first - DENIED) : place.first]
    failing = any(f"{one.text} {two.text}" in own.failing for one, two in pairwise(near))
    near += side.words[place.last + 1 : place.last + DENIED]
    denying = own.words, own.contracted, put_off
    if failing or any(t.text in words for t in near for words in denying):
        return True
    if side.excerpt.own.writing.separable and clause_denies(side, place):
        return True  # `stimmte dem Antrag nicht zu`: a verb in the second place
    far = reversed(side.words[max(0, place.first - FAR) : place.first])
    deniers = own.distant | (own.words - own.verbal - side.excerpt.own.small.forward)
    denier = next((t for t in far if t.text in deniers), None)
    return denier is not None and not CLAUSE_MARKS.intersection(
        side.excerpt.text[denier.end : start]
    )


def clause_denies(side: Phrasing, place: Place) -> bool:
    """Whether a denial stands in the clause behind a word: `most were not insured`."""
    denying = side.excerpt.own.negation.words
    start = side.span(place).end
    for token in side.words[place.last + 1 :][:BEHIND]:
        if not CLAUSE_MARKS.isdisjoint(side.excerpt.text[start : token.start]):
            return False
        if token.text in denying:
            return True
    return False
