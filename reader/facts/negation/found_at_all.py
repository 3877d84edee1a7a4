"""A thing that nobody found on one side and somebody found on the other, in other words.

    No serious damage to the hull was seen.     Heavy harm to the hull was discovered.

Where both sides say with a verb of finding whether something was there, one word of what was looked
for is enough to know it again.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile

from reader.facts.claim import claim, keys_of
from reader.facts.negation.denied import ends_otherwise
from reader.facts.negation.denying_side import DenyingSide
from reader.facts.negation.other_time import is_record
from reader.facts.negation.read import Negation
from reader.languages import language as known

MOST = 4
"""Words after a denial among which the thing is named."""


def found_at(own: DenyingSide, negation: Negation, other: DenyingSide) -> int | None:
    """The place of a word on the other side that names what this side says nobody found."""
    finding = _finding(own.excerpt.language)
    if not negation.distant or not finding or not _finds(other, finding):
        return None
    words, table = own.matter.words, other.excerpt.own
    clause = own.matter.clause_at(negation.span)
    if not any(word.key in finding and word.clause == clause for word in words):
        return None
    told = {token.text for token in other.excerpt.tokens}
    limited = table.negation.words | table.scope.only
    if not limited.isdisjoint(told) or ends_otherwise(own, other):
        return None
    if is_record(own.excerpt, negation, other.excerpt):
        return None  # `no older one was found` is `the oldest`
    near = claim(own.matter, negation.span)[:MOST]
    thing = takewhile(lambda key: key not in finding, (words[place].key for place in near))
    return next((at for key in thing for at in other.affirmed(key)), None)


@cache
def _finding(language: str) -> frozenset[str]:
    own = known(language)
    return keys_of(own.negation.finding, own)


def _finds(side: DenyingSide, finding: frozenset[str]) -> bool:
    return any(word.key in finding for word in side.matter.words)
