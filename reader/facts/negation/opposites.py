"""Words exchanged for their opposites: `denied` for `confirmed`."""

from __future__ import annotations

from reader.facts.opposing import opposed
from reader.facts.phrasing import places
from reader.facts.report import Claims
from reader.model import Span


def opposites_in(claims: Claims) -> list[tuple[Span, Span]]:
    """Words of one side whose opposites stand in the same claim on the other, in order."""
    sides = (places(excerpt, "negation") for excerpt in (claims.left, claims.right))
    return opposed(claims, "negation", *sides)
