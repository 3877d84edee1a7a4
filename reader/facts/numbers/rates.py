"""Whether two rates of one amount shut each other out: `an hour`, `a day`; not `a head`."""

from __future__ import annotations

TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year"})
"""Lengths of time for which an amount is told, as `RATES` calls them."""


def exclude(one: str, other: str) -> bool:
    """Whether both are of one sort, so that only one is right; both may be so of two sorts.

    `seven litres a day for each` is `a daily ration of seven litres a head`.
    """
    if not one or not other:
        return True
    sorts = [{rate in TIMES for rate in per.split(" and ")} for per in (one, other)]
    return sorts[0] == sorts[1]
