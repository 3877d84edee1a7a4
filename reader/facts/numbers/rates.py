"""Whether two rates of one amount shut each other out: `an hour`, `a day`; not `a head`."""

from __future__ import annotations

TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year"})
"""Lengths of time for which an amount is told, as `RATES` calls them."""


def exclude(one: str, other: str) -> bool:
    """Whether both tell of one sort, a time or a thing, and of another one of it.

    `seven litres a day for each` is `a daily ration of seven litres a head`.
    """
    if not one or not other:
        return True
    rates = [frozenset(per.split(" and ")) for per in (one, other)]
    sorts = [(own & TIMES, own - TIMES) for own in rates]
    return any(a and b and a != b for a, b in zip(*sorts, strict=True))
