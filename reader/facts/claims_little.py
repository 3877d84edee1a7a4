"""Whether a sentence hardly claims anything: it opens a tale, or blames without a fact."""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.names.read import names
from reader.facts.numbers.read import amounts
from reader.facts.times.read import whens

SHORT = 8
"""Words of matter up to which a sentence is short."""
FRAME = 5
"""Words of matter up to which a denial may be the frame of the quotation beside it."""


def claims_little(excerpt: Excerpt, own: frozenset[str], size: int) -> bool:
    """Whether a sentence of so many words is the opening of a tale, or blames without a fact."""
    if own <= {"the lead", ""} and size <= SHORT:
        return True
    opens = own <= {"the lead", ""} and "the lead" in own
    return (opens or (own <= {"blame"} and size <= FRAME)) and not _has_facts(excerpt)


def _has_facts(excerpt: Excerpt) -> bool:
    """Whether a sentence names anybody or tells a figure or a time."""
    return bool(names(excerpt) or amounts(excerpt) or whens(excerpt))
