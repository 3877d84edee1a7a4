"""Dollars of which only one side says whose they are: `A$5` and `$5`.

A paper writes those of its own country without letters; `US$5` is no such.
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount
from reader.facts.numbers.currencies import AMERICAN, DOLLARS
from reader.facts.report import Claims


def is_home_money(claims: Claims, left: Amount, right: Amount) -> bool:
    """Whether either amount is in dollars of no country, and the other in those of one."""
    return _is_bare(claims.left, left, right) or _is_bare(claims.right, right, left)


def _is_bare(own: Excerpt, amount: Amount, other: Amount) -> bool:
    if amount.dimension != "USD" or other.dimension not in DOLLARS:
        return False
    written = " ".join(own.words(*amount.span).lower().replace(".", " ").split())
    return not any(word in written for word in AMERICAN)
