"""Whether a figure that stands nowhere in an article follows from the figures that stand there.

    44 pupils and four teachers; at least a fifth; six of the nine; 91 % counted
    48 on board; 20 per cent or more; a third was against; 9 % still to be counted

Whoever tells a story anew adds up, takes away, converts and rounds; so a figure says that a
sentence is new only where it follows from no one and no two of the other article's figures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice

from reader.facts.excerpt import FoldedArticle
from reader.facts.numbers.amount import Amount, AmountKind, converted, key_of
from reader.facts.numbers.read import amounts
from reader.facts.report import Elsewhere
from reader.facts.times.read import whens
from reader.model import Side

MOST = 60
"""Figures of an article that others are derived from: of thousands anything follows."""
ROUNDED, EXACTLY = 0.1, 0.005
"""Share of a figure that it may be off as the same one, and as what two others give."""
POINTS = 0.03
"""What a share may be off that two figures give."""
SMALL = 12
"""A number in words up to which it says nothing by itself: `two`, `a dozen`."""
_SHARE, _PERCENT = "share", "percent"
_BETWEEN = frozenset({"time", "points"})
"""What lies between two times or two shares, which follows from anything."""


def untold_figures(counted: Sequence[Amount], other: Side, told: Elsewhere) -> list[Amount]:
    """Those of some figures that the other article does not give, in no unit."""
    return [
        a
        for a in counted
        if (a.written or a.value > SMALL)
        and not (told(other, key_of(a)) or told(other, converted(a)))
    ]


class FiguresDerived:
    """The figures of both articles, each read when it is first asked about."""

    def __init__(self, sources: Mapping[Side, FoldedArticle]) -> None:
        self._sources = sources
        self._known: dict[Side, Mapping[str, Sequence[float]]] = {}

    def follows(self, side: Side, amount: Amount) -> bool:
        """Whether an amount is one of a side's rounded, or follows from two of them."""
        if side not in self._known:
            self._known[side] = _by_measure(self._sources[side])
        known = self._known[side]
        measure, value = _measured(amount)
        if measure in _BETWEEN or amount.sort is AmountKind.VAGUE:
            return True
        own = known.get(measure, ())
        if any(_near(value, each, ROUNDED) for each in own):
            return True
        if measure == _SHARE:
            return any(
                abs(value - share) <= POINTS
                for values in known.values()
                for one, two in combinations(sorted(values), 2)
                for share in ((one / two, 1 - one / two) if two else ())
            ) or any(abs(1 - each - value) < EXACTLY for each in own)
        pairs = list(combinations(own, 2))
        return any(
            _near(value, given, EXACTLY) for one, two in pairs for given in (one + two, one - two)
        )


def _near(one: float, other: float, share: float) -> bool:
    return abs(abs(one) - abs(other)) <= share * max(abs(one), abs(other))


def _measured(amount: Amount) -> tuple[str, float]:
    """What an amount measures, and its value: a share of the whole for all that tells one."""
    if amount.dimension == _PERCENT:
        return _SHARE, float(amount.base) / 100
    if amount.sort is AmountKind.RATIO and not amount.dimension:
        return _SHARE, float(amount.value)
    return amount.dimension, float(amount.base)


def _by_measure(source: FoldedArticle) -> Mapping[str, Sequence[float]]:
    """The first figures of an article by what they measure."""
    found: dict[str, list[float]] = defaultdict(list)
    for measure, value in islice(_read(source), MOST):
        found[measure].append(value)
    return found


def _read(source: FoldedArticle) -> Iterator[tuple[str, float]]:
    for words in source.readable():
        excerpt = source.alone(words)
        for amount in amounts(excerpt, [when.span for when in whens(excerpt)]):
            yield _measured(amount)
            if amount.high is not None:
                yield _measured(amount)[0], float(amount.high)
