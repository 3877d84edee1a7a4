"""Headlines and leads compared as such: who, what, where or how many came in or left.

    left    Storm breaks old pier in Elsey, 40 hurt
    right   Sea smashes landing stage
    found   dropped '40', 'Elsey'; not 'storm' or 'pier', which the other says in its own words

Two papers word a headline in their own ways, and one that is wholly another is no finding by
itself. What counts is a number, an actor, a place or an act (`resigns`, `denied`) of one side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from reader.dataclass import dataclass, replace
from reader.facts.at_stake import place_of, stakes
from reader.facts.bounded import Bounded, cues, limits
from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.headline_names import Known, is_named, known_in, whole
from reader.facts.names.name import plain
from reader.facts.numbers.amount import Amount, key_of
from reader.facts.numbers.equality import nearly_equal
from reader.facts.numbers.read import amounts
from reader.facts.pairing import MOST
from reader.facts.report import Claims, Report
from reader.facts.times.read import whens
from reader.facts.tokens import common_ends
from reader.model import FactKind, Rule, Severity, Side, Span
from reader.named_tuple import NamedTuple

CHANGED = Rule(
    "headline.changed",
    FactKind.HEADLINE,
    "Headline: what was added, dropped or exchanged",
    Severity.LOW,
)
LEAD = Rule("headline.lead", FactKind.HEADLINE, "Lead: what came in and what left", Severity.LOW)
RULES = (CHANGED, LEAD)
"""In the order for people."""

ALIKE, NEAR = 0.7, 0.6
"""Share of the words of the shorter headline that the other has, from which both tell one thing,
and from which a figure, name or act of one is missed in the other."""

CHANCE, EXCHANGED = 0.7, 0.9
"""How often a finding is right, and one of several names in headlines that are alike."""

BOUND = 0.25
"""Share of the words of the shorter headline that the other has, from which a condition of one is
missed in the other: what both announce, one announces under a condition."""

ROUNDED = Decimal("0.1")
"""Share of a figure by which a rounder one may miss it: `212`, `200`."""

SEVERAL = 2
"""Names that came or went in such headlines, from which that matters though the story has them."""

_ACTS = frozenset({"denials", "doubts", "harm", "law", "promises", "warnings"})
"""What makes an act; for answers and blame each paper has a word (`blasts`, `hits back at`)."""

_MOST = 3
"""What a rule's sentence lists a side."""


class _Item(NamedTuple):
    """What only one side has: where it stands, and whether the other article tells it nowhere.

    `is_name` says that it is someone or a place, `is_act` that it is an act.
    """

    span: Span
    untold: bool
    is_name: bool = False
    is_act: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """One side: its tokens without the dateline, its figures without those of its dates.

    `known` is what it names.
    """

    excerpt: Excerpt
    story: tuple[Token, ...]
    figures: tuple[Amount, ...]
    known: Known


def compare(
    claims: Claims,
    rule: Rule,
    report: Report,
    *,
    same_copy: bool = False,
    freely: bool = False,
) -> None:
    """One finding for two headlines or leads that do not tell the same, at most medium.

    `same_copy` says that the stories below are one: another headline is then all that was changed.
    What one announces and the other does not weighs only where both are else alike, a condition in
    any two; but not where the stories are retold `freely`, each under a headline of its own.
    """
    left, right = _told(claims.left), _told(claims.right)
    told = _known(report)
    dropped = list(_items(left, right, lambda key: claims.told(Side.RIGHT, key), told))
    added = list(_items(right, left, lambda key: claims.told(Side.LEFT, key), told))
    shared = _shared(left, right)
    bounds: tuple[list[_Item], list[_Item]] = [], []
    if rule == CHANGED and shared >= BOUND:
        bounds = list(_conditions(left, right)), list(_conditions(right, left))
        dropped, added = dropped + bounds[0], added + bounds[1]
    if not dropped and not added:
        return
    items = [*dropped, *added]
    exchanged = shared >= ALIKE and sum(item.is_name for item in items) >= SEVERAL
    near = shared >= NEAR
    untold = any(bounds) or (near and any(item.untold for item in items))
    weighs = same_copy or exchanged or (untold and not freely)
    alike = rule == CHANGED and (same_copy or near) and not any(bounds)
    if weighs and alike and not (dropped and added):
        # Of one headline worded anew, what only went or came does not say what became what.
        dropped, added = _stretches(left, right) or (dropped, added)
    parts = [f"dropped {_listed(claims.left, dropped)}"] if dropped else []
    parts += [f"added {_listed(claims.right, added)}"] if added else []
    report.add(
        rule,
        EXCHANGED if exchanged else CHANCE,
        "; ".join(parts),
        claims.left.fact(FactKind.HEADLINE, *claims.left.span),
        claims.right.fact(FactKind.HEADLINE, *claims.right.span),
        severity=Severity.MEDIUM if weighs and rule == CHANGED else None,
    )


def _stretches(left: _Told, right: _Told) -> tuple[list[_Item], list[_Item]] | None:
    """What either says between the words with which both begin and those with which both end.

    Nothing where one of them says nothing of matter there.
    """
    own, other = ([t for t in side.story if t.is_word or t.is_figure] for side in (left, right))
    head, tail = common_ends([t.text for t in own], [t.text for t in other])
    found: list[list[_Item]] = []
    for side, words in ((left, own), (right, other)):
        between = words[head : len(words) - tail]
        if not any(_has_matter(t, side.excerpt) for t in between):
            return None
        found.append([_Item(Span(between[0].start, between[-1].end), untold=True)])
    return found[0], found[1]


def _known(report: Report) -> list[Span]:
    """Where findings set these two against each other: what they tell is not told again."""
    pairs = ((found.left, found.right) for found in report.findings)
    return [fact.span for left, right in pairs if left and right for fact in (left, right)]


def _told(excerpt: Excerpt) -> _Told:
    """One side read once; where, when and by whom it was filed is not the story."""
    times = [when.span for when in whens(excerpt)]
    figures = amounts(excerpt, times)[:MOST]
    filed = excerpt.dateline or Span(0, 0)
    story = tuple(t for t in excerpt.tokens if not filed.start <= t.start < filed.end)
    timeless = [t for t in story if not any(s.start <= t.start < s.end for s in times)]
    counted = tuple(a for a in figures if not filed.start <= a.span.start < filed.end)
    content = frozenset(stem(t.text) for t in excerpt.tokens if _has_matter(t, excerpt))
    return _Told(excerpt, story, counted, known_in(excerpt, timeless, content))


def _has_matter(token: Token, excerpt: Excerpt) -> bool:
    return (token.is_word or token.is_figure) and token.text not in excerpt.grammar


def _shared(left: _Told, right: _Told) -> float:
    """The share of the words of the shorter headline that the other has."""
    fewer = min(len(left.known.stems), len(right.known.stems))
    return len(left.known.stems & right.known.stems) / fewer if fewer else 1.0


def _items(
    own: _Told, other: _Told, told: Callable[[str], bool], known: Sequence[Span]
) -> Iterator[_Item]:
    """Numbers, names and acts of one side, in this order; what another finding tells left out."""
    excerpt = own.excerpt
    for amount in own.figures:
        if amount.written and not any(_equal(amount, their) for their in other.figures):
            span = _counted(excerpt, amount.span)
            yield from _apart(_Item(span, not _is_counted(amount, other, told)), known)
    for run in own.known.runs:
        if is_named(run, other.known):
            continue
        words = [t for t in run if _has_matter(t, excerpt) and len(t.raw) > 1]
        if not words or (
            all(t.text in excerpt.own.names.titles for t in words) and other.known.runs
        ):
            continue  # `President` is whoever the other headline names.
        untold = not any(
            told(f"word {plain(t.raw)}") or told(f"stem {stem(t.text)}") for t in words
        )
        yield from _apart(_Item(whole(excerpt, run), untold, is_name=True), known)
    for stake in stakes(excerpt):
        place = place_of(excerpt, stake)
        if stake in _ACTS and place and not told(f"stake {stake}"):
            yield from _apart(_Item(_done(excerpt, place), untold=True, is_act=True), known)


def _conditions(own: _Told, other: _Told) -> Iterator[_Item]:
    """The conditions of one side where the other has none in any words."""
    words = other.excerpt.words(*other.excerpt.span).lower()
    if not cues(own.excerpt.language, "conditions", words):
        for limit in limits(own.excerpt):
            if limit.name == "conditions" and not _is_time(own.excerpt, limit):
                yield _Item(limit.clause, untold=True)


def _is_time(excerpt: Excerpt, limit: Bounded) -> bool:
    """Whether a condition says no more than when: `until Monday`."""
    times = [when.span for when in whens(excerpt)]
    words = [t for t in excerpt.between(*limit.clause) if t.is_word]
    rest = [t for t in words if not limit.opener.start <= t.start < limit.opener.end]
    within = [t for t in rest if any(span.start <= t.start < span.end for span in times)]
    return bool(rest) and within == rest


def _is_counted(amount: Amount, other: _Told, told: Callable[[str], bool]) -> bool:
    """Whether the other article has a figure, in this unit or in smaller ones, or rounds it."""
    thousands = (amount.value * 1000, amount.value / 1000) if amount.unit else ()
    return (
        told(key_of(amount))
        or any(told(key_of(replace(amount, value=value))) for value in thousands)
        or any(their.unit == amount.unit and _rounds(amount, their) for their in other.figures)
    )


def _rounds(amount: Amount, other: Amount) -> bool:
    """Whether one of two figures of much the same size has fewer digits that say something."""
    own, their = (len(a.value.normalize().as_tuple().digits) for a in (amount, other))
    most = max(abs(amount.value), abs(other.value))
    return own != their and abs(amount.value - other.value) <= ROUNDED * most


def _counted(excerpt: Excerpt, span: Span) -> Span:
    """A figure with the word after it, which says of what."""
    after = next((t for t in excerpt.tokens if t.start >= span.end), None)
    if after and after.is_word and after.text not in excerpt.grammar:
        return Span(span.start, after.end)
    return span


def _done(excerpt: Excerpt, span: Span) -> Span:
    """An act with the word before it, which says whose."""
    before = next((t for t in reversed(excerpt.tokens) if t.end <= span.start), None)
    if before and before.is_word and before.text not in excerpt.grammar:
        return Span(before.start, span.end)
    return span


def _apart(item: _Item, known: Sequence[Span]) -> Iterator[_Item]:
    if not any(map(item.span.meets, known)):
        yield item


def _equal(one: Amount, other: Amount) -> bool:
    return key_of(one) == key_of(other) or bool(nearly_equal(one, other))


def _listed(excerpt: Excerpt, items: Sequence[_Item]) -> str:
    """The words of what came or went, as they stand, those first that are told nowhere else."""
    ranked = sorted(items, key=lambda item: not item.untold)
    return ", ".join(f"'{excerpt.words(*item.span)}'" for item in ranked[:_MOST])
