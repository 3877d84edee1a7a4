"""Whether two figures that both sides date belong to the same days on both.

    Prices rose 3.1 percent in May, after 3.8 in April.    In April they rose 3.8, in May 3.1.
    Prices rose 3.1 percent in May, after 3.8 in April.    In May they rose 3.8, after 3.1 in April.

Each of two months, days or years on a side has the figure that stands nearest to it, of two as near
the one before it; where both have the same figure nothing is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount
from reader.model import Span

FARTHEST = 8
"""Words and marks between a date and its figure."""

Dated = Mapping[str, tuple[Decimal, Span]]
"""From a date to its figure and where that stands."""


def given_to_another(
    left: Excerpt, lefts: Sequence[Amount], right: Excerpt, rights: Sequence[Amount]
) -> tuple[tuple[Span, Span], tuple[Span, Span]] | None:
    """The places of two figures that have each other's date on the other side, or None.

    Both sides are asked for the figures that both have, in the order of the dates.
    """
    if left.language != right.language or not left.own.dates.months:
        return None
    sides = _dated(left, lefts), _dated(right, rights)
    dates = sorted(sides[0].keys() & sides[1].keys())
    if len(dates) != 2 or any(len(side) != 2 for side in sides):
        return None
    one, other = dates
    figures = [(side[one][0], side[other][0]) for side in sides]
    if figures[0] != figures[1][::-1] or figures[0][0] == figures[0][1]:
        return None
    places = [(side[one][1], side[other][1]) for side in sides]
    return places[0], places[1]


def _dated(excerpt: Excerpt, amounts: Sequence[Amount]) -> Dated:
    """Each date that stands once, with the figure nearest to it."""
    dates = excerpt.own.dates
    found: dict[str, tuple[Decimal, Span]] = {}
    spans = [(excerpt.inside(*amount.span), amount) for amount in amounts]
    inside = {index for run, _ in spans for index in run}
    named: list[tuple[str, int]] = []
    for index, token in enumerate(excerpt.tokens):
        name = f"month {dates.months[token.text]}" if token.text in dates.months else ""
        if token.text in dates.weekdays:
            name = f"weekday {dates.weekdays[token.text]}"
        if len(token.text) == 4 and token.text[:2] in {"19", "20"} and token.text.isdecimal():
            name = f"year {token.text}" if index not in inside else ""
        if name and (token.capital or not dates.capitals or token.is_figure):
            named.append((name, index))
    counts = Counter(name for name, _ in named)
    for name, index in named:
        near = sorted(
            (min(abs(index - run[0]), abs(index - run[-1])), amount.span, amount)
            for run, amount in spans
            if run
        )
        if not near or near[0][0] > FARTHEST or counts[name] > 1:
            return {}
        found[name] = near[0][2].value, near[0][1]
    figures = [figure for figure, _ in found.values()]
    return found if len(set(figures)) == len(figures) else {}
