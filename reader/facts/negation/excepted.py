"""Denials that an exception takes away: all but that is denied, which the other side says is all.

had not done anything but read it       all he had done was to read it
no diploma unless they pass             must pass to get a diploma
합격하지 않으면 졸업할 수 없다             졸업하려면 합격해야 한다
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.negation.conditions import has_phrase
from reader.facts.negation.read import Negation
from reader.facts.tokens import SENTENCE_MARKS
from reader.languages import language
from reader.model import Span

FAR = 80
"""Characters behind a denial in which something is excepted."""


def without_excepted(
    own: Excerpt, negations: Sequence[Negation], other: Excerpt, others: Sequence[Negation]
) -> list[Negation]:
    """The denials of one side but those of all save what the other side says is all, or must be."""
    if not negations or len(others) >= len(negations):
        return list(negations)
    needed = not others and has_duty(other) and not has_duty(own)
    if needed and (len(negations) > 1 or _is_bounded(own, negations[0])):
        return []  # what does not come without it is needed for it
    limits = own.own.limits
    if has_phrase(own, own.span, limits.merely) or not has_phrase(other, other.span, limits.merely):
        return list(negations)
    excepting = (*limits.excepting, *own.own.negation.unless)
    return [each for each in negations if not has_phrase(own, _around(own, each), excepting)]


def _is_bounded(own: Excerpt, negation: Negation) -> bool:
    """Whether a word such as `unless` follows a denial, or leads it where words cling."""
    return has_phrase(own, _around(own, negation), own.own.negation.unless)


def _around(own: Excerpt, negation: Negation) -> Span:
    """What stands behind a denial in its sentence; where it is a part of words, before it too."""
    start, end = negation.span
    text = own.text
    stop = min(end + FAR, own.span.end)
    stop = next((at for at in range(end, stop) if text[at] in SENTENCE_MARKS), stop)
    if not own.own.negation.inside:
        return Span(end, stop)
    first = max(start - FAR, own.span.start)
    return Span(
        next((at + 1 for at in range(start - 1, first, -1) if text[at] in SENTENCE_MARKS), first),
        stop,
    )


def has_duty(excerpt: Excerpt) -> bool:
    """Whether a side says that something has to be."""
    return has_phrase(excerpt, excerpt.span, duty(excerpt.language))


@cache
def duty(code: str) -> tuple[str, ...]:
    """The phrases that say that something has to be."""
    cues = language(code).hedges.cues
    return tuple(" ".join(cue) for cue, degree in cues.items() if degree == "duty")
