"""A decision that is still to be taken on one side, and told as taken on the other.

The club will decide in May whether to appeal   |   The club has appealed   →   whether, appealed

What is to be decided is a stage (`reader.facts.stages`) that stands right behind the word for
it, or right before it where verbs come last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.facts.claim import alike, matter
from reader.facts.excerpt import Excerpt
from reader.facts.opposing import Pair
from reader.facts.report import Claims
from reader.facts.stages import Stage, stages
from reader.languages import language
from reader.model import Side, Span

BEHIND, BEFORE = 50, 8
"""Characters behind a word for what is open, or before it, in which the stage stands."""


@cache
def _words(code: str) -> re.Pattern[str] | None:
    written = language(code).tense.undecided
    return re.compile(written, re.IGNORECASE) if written else None


def decided(claims: Claims) -> Iterator[Pair]:
    """What one side leaves to a decision, with the words that tell of it as done on the other."""
    if claims.left.language != claims.right.language:
        return
    if not (_taken_in(claims.left) or _taken_in(claims.right)):
        return
    opens = _opens(claims.left), _opens(claims.right)
    if bool(opens[0]) == bool(opens[1]):
        return
    if opens[0]:
        yield from _taken(claims, Side.LEFT, claims.left, opens[0], claims.right)
    else:
        for own, other in _taken(claims, Side.RIGHT, claims.right, opens[1], claims.left):
            yield other, own


def _opens(excerpt: Excerpt) -> list[Span]:
    pattern = _words(excerpt.language)
    found = pattern.finditer(excerpt.text, *excerpt.span) if pattern else ()
    return [Span(*match.span()) for match in found]


def _taken(
    claims: Claims, side: Side, own: Excerpt, opens: list[Span], other: Excerpt
) -> Iterator[Pair]:
    told = _taken_in(other)
    if not told or _is_pending(other) or not _of_one_matter(own, other):
        return
    for stage in told:
        if other.words(*stage.span).lower() in own.words(*own.span).lower():
            continue  # the same words tell of no other state
        here = [one for one in stages(own) if one.name == stage.name]
        left_open = [(word, one) for one in here for word in opens if _is_open(own, word, one)]
        if not here or {one for _, one in left_open} != set(here):
            continue
        firm = any(one.firm for one in here)
        if firm or not claims.told(side, f"stage {stage.name}"):
            word, one = left_open[0]
            last = own.words(*word).rpartition(" ")[2]
            word = Span(word.end - len(last), word.end)
            yield Span(min(word.start, one.span.start), max(word.end, one.span.end)), stage.span
            return


def _taken_in(excerpt: Excerpt) -> list[Stage]:
    """The stages that a side tells of as reached."""
    return [stage for stage in stages(excerpt) if stage.firm and stage.status == "told"]


def _is_pending(excerpt: Excerpt) -> bool:
    """Whether a side says itself that something has not happened yet: `has not yet decided`."""
    own, words = excerpt.own.negation, {token.text for token in excerpt.tokens}
    return not own.words.isdisjoint(words) and not own.pending.isdisjoint(words)


def _is_open(excerpt: Excerpt, word: Span, stage: Stage) -> bool:
    if excerpt.own.writing.particles:
        return stage.span.start < word.end and word.start - stage.span.end <= BEFORE
    if not 0 <= stage.span.start - word.end <= BEHIND:
        return False
    return not any(sign in ",.;:，。；" for sign in excerpt.text[word.end : stage.span.start])


def _of_one_matter(own: Excerpt, other: Excerpt) -> bool:
    """Whether both tell of something alike besides."""
    spans = [[s.span for s in stages(excerpt)] for excerpt in (own, other)]
    sides = matter(own, spans[0]), matter(other, spans[1])
    keys = {word.key for word in sides[1].words}
    loose = sides[0].loose
    return any(alike(word.key, key, loose=loose) for word in sides[0].words for key in keys)
