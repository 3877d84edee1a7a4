"""Whether figures that both sides give belong to the same on both: `40 in Lunde and 12 in Vik`.

    Lunde took 40 boats and Vik 12.     Vik took 40 boats and Lunde 12.      given to another
    40 houses and 12 barns fell.        12 houses and 40 barns fell.         given to another
    Lunde took 40 boats and Vik 12.     Vik took 12 boats and Lunde 40.      the same

A side is cut between two figures where something parts them, so that each figure has its words.
Words that stand with one figure on the left and with the other on the right have to be two, one
each way, and each where the other stood; where the figures have changed their order, no word may
have stayed with its figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from reader.facts.claim import matter
from reader.facts.excerpt import Excerpt, Token
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.dated import given_to_another
from reader.facts.numbers.equality import nearly_equal
from reader.facts.numbers.rules import ROLE_FIGURE
from reader.facts.report import Claims, Report, quoted
from reader.model import Fact, FactKind, Span
from reader.named_tuple import NamedTuple

MOST = 8
"""Figures of a side beyond which it is a table."""
FARTHEST = 4
"""Words between a name and its figure."""
CROSSED, TURNED = 0.8, 0.7
"""Chances where the figures kept their order, and where they changed it."""

_LEVELS = (frozenset(".!?。！？"), frozenset(";；"))
_COMMAS = frozenset(",，、")
_LINKS = ("の", "의", "的")
"""What ties a figure to the word after it."""


class _Owner(NamedTuple):
    """A word that stands with a figure: before or after it, led by what, how far from it."""

    figure: Decimal
    span: Span
    before: bool
    lead: str
    distance: int
    name: bool

    @property
    def slot(self) -> tuple[bool, str]:
        """What two words in one place have in common."""
        return self.before, self.lead

    def is_near(self, most: int = 0) -> bool:
        """Whether at most so many words part it from its figure; few may part a name."""
        return self.distance <= (FARTHEST if self.name else most)


Owners = Mapping[str, _Owner]


def compare(
    claims: Claims, lefts: Sequence[Amount], rights: Sequence[Amount], report: Report
) -> None:
    """Report the first two figures that have each other's owners; note those that kept theirs."""
    shared = _once(lefts) & _once(rights)
    if {a.dimension for a in lefts if a.value in shared} > {"time"}:
        # Nobody is counted in what time is told in.
        shared -= {a.value for a in (*lefts, *rights) if a.dimension == "time"}
    if len(shared) < 2 or max(len(lefts), len(rights)) > MOST:
        return
    orders = _ordered(lefts), _ordered(rights)
    dated = given_to_another(
        claims.left,
        [amount for amount in orders[0] if amount.value in shared],
        claims.right,
        [amount for amount in orders[1] if amount.value in shared],
    )
    if dated is not None:
        words = f"{quoted(claims.left, dated[0][0])} and {quoted(claims.left, dated[0][1])}"
        words += " belong to each other's days"
        report.add(ROLE_FIGURE, CROSSED, words, *_facts(claims, *dated))
        return
    pairs = [_beside(amounts, shared) for amounts in orders]
    owners = _owners(claims.left, orders[0]), _owners(claims.right, orders[1])
    for (one, other), spans in sorted(pairs[0].items(), key=lambda pair: sorted(pair[0])):
        there = pairs[1].get((one, other)) or pairs[1].get((other, one))
        if there is None:
            continue
        turned = (one, other) not in pairs[1]
        if _have_kept(*owners, one, other):
            if turned:
                report.settled.append((spans, there))
        elif _have_moved(*owners, one, other, turned=turned):
            words = f"{quoted(claims.left, spans[0])} and {quoted(claims.left, spans[1])}"
            report.add(
                ROLE_FIGURE,
                TURNED if turned else CROSSED,
                f"{words} belong to each other's owners",
                *_facts(claims, spans, there),
            )
            return


def _once(amounts: Sequence[Amount]) -> set[Decimal]:
    """The values that stand once on a side and count something."""
    counts = Counter(amount.value for amount in amounts)
    return {
        amount.value
        for amount in amounts
        if counts[amount.value] == 1
        and amount.sort not in {AmountKind.VAGUE, AmountKind.LABEL}
        and (amount.written or amount.value > 1)
    }


def _ordered(amounts: Sequence[Amount]) -> list[Amount]:
    return sorted(amounts, key=lambda amount: amount.span)


def _beside(
    amounts: Sequence[Amount], shared: set[Decimal]
) -> dict[tuple[Decimal, Decimal], tuple[Span, Span]]:
    """From two shared values that stand side by side to their places."""
    return {
        (one.value, other.value): (one.span, other.span)
        for one, other in pairwise(amounts)
        if one.value in shared and other.value in shared and _are_alike(one, other)
    }


def _are_alike(one: Amount, other: Amount) -> bool:
    """Whether two amounts may be given to each other's owners; `1.6 km (1 mile)` is one.

    Nobody is counted in what time is told in: `41,000 nurses for 11 years`.
    """
    dimensions = {one.dimension, other.dimension}
    kinds = dimensions if "time" in dimensions else dimensions - {""}
    return len(kinds) < 2 and not nearly_equal(one, other)


def _owners(excerpt: Excerpt, amounts: Sequence[Amount]) -> Owners:
    """The words that stand once, by their keys, each with its figure."""
    spans = [amount.span for amount in amounts]
    cuts = [_cut(excerpt, *pair) for pair in pairwise(spans)]
    every = [word for word in matter(excerpt, spans).words if not word.key[0].isdecimal()]
    counts = Counter(word.key for word in every)
    words = [word for word in every if counts[word.key] == 1]
    found = {}
    for place, word in enumerate(words):
        index = _figure_of(word.start, spans, cuts)
        if index is None:
            continue
        before = word.start < spans[index].start
        beside = words[place + 1 :] if before else words[:place]
        apart = sum((w.start < spans[index].start) is before for w in beside)
        distance = apart if before else sum(w.start > spans[index].start for w in beside)
        token = excerpt.inside(word.start, excerpt.span.end).start
        found[word.key] = _Owner(
            amounts[index].value,
            Span(word.start, word.end),
            before,
            _lead(excerpt, token),
            distance,
            _is_name(excerpt, token),
        )
    return found


def _cut(excerpt: Excerpt, one: Span, other: Span) -> int | None:
    """Where the words of one figure end and those of the next begin; None where that is open."""
    between = excerpt.between(one.end, other.start)
    for marks in (*_LEVELS, excerpt.own.actors.joining, _COMMAS):
        found = [token.start for token in between if token.text in marks]
        if found:
            return found[0] if len(found) == 1 and _has_words(excerpt, between) else None
    if excerpt.own.writing.particles or not excerpt.own.writing.spaced:
        # The owner stands before its figure, unless the figure is tied to what follows.
        after = excerpt.words(one.end, min(one.end + 3, other.start))
        return None if any(link in after for link in _LINKS) else one.end
    return None


def _has_words(excerpt: Excerpt, tokens: Sequence[Token]) -> bool:
    """Whether more than small words stands between; `40 and 12 boats` has no parts."""
    return any(token.is_word and token.text not in excerpt.grammar for token in tokens)


def _figure_of(start: int, spans: Sequence[Span], cuts: Sequence[int | None]) -> int | None:
    """Which figure a word stands with; None between two that nothing parts."""
    for index, span in enumerate(spans):
        if index == len(cuts) or start < span.start:
            return index
        cut, following = cuts[index], spans[index + 1]
        if start < following.start:
            if cut is None:
                return None
            return index if start < cut else index + 1
    return None


def _lead(excerpt: Excerpt, index: int) -> str:
    """The preposition before a word, over an article."""
    small = excerpt.own.small
    while index and excerpt.tokens[index - 1].text in small.articles:
        index -= 1
    before = excerpt.tokens[index - 1].text if index else ""
    return before if before in small.forward and before not in excerpt.own.actors.joining else ""


def _is_name(excerpt: Excerpt, index: int) -> bool:
    if index >= len(excerpt.tokens) or not excerpt.own.names.capitals:
        return False
    return excerpt.tokens[index].capital


def _have_kept(lefts: Owners, rights: Owners, one: Decimal, other: Decimal) -> bool:
    """Whether each of two figures has a word beside it that it has on the other side too."""
    kept = {
        left.figure
        for key, left in lefts.items()
        if (right := rights.get(key)) and left.figure == right.figure and _may_own(left, right, 1)
    }
    return {one, other} <= kept


def _have_moved(
    lefts: Owners, rights: Owners, one: Decimal, other: Decimal, *, turned: bool
) -> bool:
    """Whether two words have each other's figure, each in the place of the other.

    Where the figures have changed their order, the words have kept theirs, and none has stayed with
    its figure.
    """
    ways: dict[tuple[Decimal, Decimal], list[tuple[_Owner, _Owner]]]
    ways = {(one, other): [], (other, one): []}
    for key, left in lefts.items():
        right = rights.get(key)
        if right is None:
            continue
        if left.figure == right.figure and left.figure in {one, other} and turned:
            return False
        if (left.figure, right.figure) in ways and _may_own(left, right, 0 if turned else 1):
            ways[left.figure, right.figure].append((left, right))
    return any(
        _meet(mine, others, turned=turned)
        for mine in ways[one, other]
        for others in ways[other, one]
    )


def _may_own(left: _Owner, right: _Owner, most: int = 0) -> bool:
    return left.is_near(most) and right.is_near(most)


def _meet(mine: tuple[_Owner, _Owner], others: tuple[_Owner, _Owner], *, turned: bool) -> bool:
    """Whether two words stand in one another's place, or each in its own where figures turned."""
    if turned:
        return mine[0].slot == mine[1].slot and others[0].slot == others[1].slot
    return mine[0].slot == others[1].slot and others[0].slot == mine[1].slot


def _facts(
    claims: Claims, lefts: tuple[Span, Span], rights: tuple[Span, Span]
) -> tuple[Fact, Fact]:
    """Both figures of each side, with the words between them."""
    sides = (claims.left, lefts), (claims.right, rights)
    left, right = (
        excerpt.fact(FactKind.ROLE, min(spans).start, max(spans).end) for excerpt, spans in sides
    )
    return left, right
