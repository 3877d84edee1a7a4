"""Denials beside hedges: of a plan itself, and of what is not done yet."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.hedges.read import Cue
from reader.languages.values import NO_WORDS
from reader.late_pattern import late_pattern
from reader.model import Span

BESIDE = 2
"""Words before a cue or behind it among which one denies it."""
NEAR = 6
"""Characters behind a cue in which an ending denies it, and half of them before it."""
_ENDS = late_pattern(r"(?<!\d)[,.;:](?=\s|$)")


def denied_in(excerpt: Excerpt, cues: Sequence[Cue]) -> frozenset[Span]:
    """The places of the plans with a denial beside them, and of what cannot be.

    `does not intend`, `n'envisage pas`; where verbs come last, a denial ends the clause
    (`könnten eine Eiche nicht ersetzen`).
    """
    own, writing = excerpt.own.negation, excerpt.own.writing
    plans = [cue for cue in cues if cue.degree == "intent"]
    if writing.particles or not writing.spaced:
        near = ((cue.span, _around(excerpt, cue)) for cue in plans)
        return frozenset(
            span for span, text in near if any(word in text for word in (*own.inside, *own.words))
        )
    found = {cue.span for cue in plans if _is_beside(excerpt, cue)}
    if excerpt.own.tense.verb_last:
        found |= {cue.span for cue in cues if _is_behind(excerpt, cue)}
    return frozenset(found)


def _is_beside(excerpt: Excerpt, cue: Cue) -> bool:
    words = [token for token in excerpt.tokens if token.is_word]
    first = next(place for place, token in enumerate(words) if token.start == cue.span.start)
    behind = first + len(cue.words)
    near = words[max(0, first - BESIDE) : first] + words[behind : behind + BESIDE]
    own = excerpt.own.negation
    return any(t.text in own.words or t.text in own.contracted for t in near)


def _is_behind(excerpt: Excerpt, cue: Cue) -> bool:
    barred = excerpt.own.hedges.not_before.get(" ".join(cue.words), NO_WORDS)
    denying = barred & excerpt.own.negation.words
    end = _ENDS.search(excerpt.text, cue.span.end, excerpt.span.end)
    stop = end.start() if end else excerpt.span.end
    return any(t.text in denying for t in excerpt.tokens if cue.span.end <= t.start < stop)


def _around(excerpt: Excerpt, cue: Cue) -> str:
    start, end = cue.span
    before = excerpt.text[max(excerpt.span.start, start - NEAR // 2) : start]
    return before + excerpt.text[end : min(end + NEAR, excerpt.span.end)]


def is_pending(excerpt: Excerpt) -> bool:
    """Whether a side says that something has not happened yet: `has not yet decided`."""
    own, words = excerpt.own.negation, {token.text for token in excerpt.tokens}
    if not excerpt.own.writing.spaced or excerpt.own.writing.particles:
        text = excerpt.words(*excerpt.span)
        return any(word in text for word in own.pending)
    return not own.words.isdisjoint(words) and not own.pending.isdisjoint(words)
