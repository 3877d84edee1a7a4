"""What the other side of a denial only asks, or says that somebody tried.

It is no surprise.               Is it any surprise?              asked
She could not call for help.     She tried to call for help.      tried
"""

from __future__ import annotations

from reader.facts.claim import ClaimWord
from reader.facts.excerpt import Excerpt
from reader.facts.negation.conditions import has_phrase
from reader.model import Span

BEFORE = 20
"""Characters before a word in which somebody is said to try what it tells."""
_ENDS, _ASKS = frozenset(".!?"), frozenset("?")


def is_left_open(own: Excerpt, other: Excerpt, word: ClaimWord) -> bool:
    """Whether the other side asks what a word tells, or has it as tried, and this side does not."""
    end = next((t for t in other.tokens if t.start >= word.end and t.text in _ENDS), None)
    if end is not None and end.text in _ASKS and not _ASKS & {t.text for t in own.tokens}:
        return True
    told = {token.text for token in own.tokens}
    tried = [phrase for phrase in other.own.negation.trying if phrase.split()[0] not in told]
    return has_phrase(other, Span(max(other.span.start, word.start - BEFORE), word.start), tried)
