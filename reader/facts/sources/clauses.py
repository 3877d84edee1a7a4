"""Whether a verb hands a claim to its subject, or tells what its subject did.

officials confirmed that the fire had spread      a claim
the referee declared the match void               an act
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Token
from reader.facts.tokens import text_at
from reader.languages.record import Sources

REACH = 12
"""Words after the verb in which its clause has to show a verb of its own."""

_MARKS = frozenset([",", '"', "“", "”", "«", "»", "„", ":", ".", "'", "‘", "?", "!", ";", ""])


def hands_claim(own: Sources, tokens: Sequence[Token], index: int) -> bool:
    """Whether a clause, or a quotation, follows a verb that may also tell an act."""
    following = text_at(tokens, index + 1)
    if following in _MARKS or following in own.clauses:
        return True
    for at in range(index + 1, min(index + 1 + REACH, len(tokens))):
        word = tokens[at].text
        if word in own.clauses or (word in own.finite and at > index + 1):
            return True
        if word in _MARKS or word in own.breaks:
            return word in {'"', "“", "„", "«", ":"}
    return False
