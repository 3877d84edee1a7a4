"""Whether a sentence of other words leaves a claim as open, or a duty as binding.

It may cost jobs, and prices could rise.   Jobs may go; prices rise.              open there too
Five suspected of theft.                   Five were arrested for theft.          a case, no verdict
It was ordered to pay costs.               It must pay costs.                     one duty
She cannot run again.                      She may not run again.                 one denial
Er hatte kürzen müssen.                    Er hatte gekürzt.                      one deed
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.hedges.certainty import NEAR, SURENESS
from reader.facts.hedges.read import Cue
from reader.facts.hedges.stated import Stated, recast
from reader.facts.stages import stages

MOSTLY = 0.7
"""The share of common words below which a claim is told in other words."""
OPENED = frozenset({"questioned", "arrested", "charged", "investigated", "sought"})
"""Stages of a case in which nobody has been found guilty."""
BEHIND = 2
"""Words after a cue among which a denial is."""


def leaves_as_open(own: Stated, cue: Cue, mine: Excerpt, other: Stated, theirs: Excerpt) -> bool:
    """Whether the other side says as much by what is no cue of the same claim."""
    return (
        _is_hedged_near(own, cue, other)
        or _is_open_case(cue, mine, theirs)
        or _is_ordered(cue, theirs)
        or _is_denied(cue, mine, theirs)
        or _is_deed(cue, mine)
    )


def _is_hedged_near(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether a near class hedges anything of the other side, which tells all in other words."""
    return recast(own, other, MOSTLY) and any(
        each.degree in NEAR[cue.degree] for each, _ in other.kept_open
    )


def _is_open_case(cue: Cue, mine: Excerpt, theirs: Excerpt) -> bool:
    """Whether only the other side tells of a case: who was arrested for it is suspected of it."""
    return cue.degree == "hearsay" and bool(_opened(theirs) - _opened(mine))


def _opened(excerpt: Excerpt) -> set[str]:
    return {s.name for s in stages(excerpt) if s.status in {"told", "earlier"}} & OPENED


def _is_ordered(cue: Cue, theirs: Excerpt) -> bool:
    """Whether the other side tells that somebody is bound to it: `was ordered to pay`."""
    own = theirs.own
    if cue.degree != "duty":
        return False
    if own.writing.particles or not own.writing.spaced:
        text = theirs.words(*theirs.span)
        return any(word in text for word in own.hedges.ordering)
    return any(token.text in own.hedges.ordering for token in theirs.tokens)


def _is_denied(cue: Cue, mine: Excerpt, theirs: Excerpt) -> bool:
    """`may not stand` and `cannot run`: what is denied on both sides is no guess."""
    negation = mine.own.negation
    if cue.degree not in SURENESS or not mine.own.writing.spaced:
        return False
    behind = [t for t in mine.tokens if t.is_word and t.start >= cue.span.end][:1]
    denied = any(token.text in negation.verbal for token in behind)
    return denied and any(
        token.text in negation.words and token.text not in negation.verbal
        for token in theirs.tokens
    )


def _is_deed(cue: Cue, mine: Excerpt) -> bool:
    """`hatte anmelden müssen`: a duty behind its verb that an auxiliary of the past leads."""
    own = mine.own
    if cue.degree != "duty" or not own.tense.verb_last:
        return False
    before = [t for t in mine.tokens if t.end <= cue.span.start]
    stop = max((i for i, t in enumerate(before) if t.text in ",.;:!?"), default=-1)
    clause = before[stop + 1 :]
    last = clause[-1] if clause else None
    leads = any(token.text in own.tense.done for token in clause)
    return last is not None and last.text.endswith("n") and last.raw.islower() and leads
