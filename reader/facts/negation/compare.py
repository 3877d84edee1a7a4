"""Negations compared by what they deny, and words exchanged for their opposites.

    The bridge was not safe for buses.       The bridge was safe for buses.        dropped
    The bridge was not safe for buses.       The bridge was unsafe for buses.      the same
    The bridge was not safe for buses.       Buses took the long way round.        something else

A `not` that one side lacks counts only where the other side affirms what it denied.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.claim import alike
from reader.facts.excerpt import Excerpt
from reader.facts.negation.conditions import without_conditions
from reader.facts.negation.denied import affirmed_at, denied_beside
from reader.facts.negation.denying_side import DenyingSide
from reader.facts.negation.either import not_of_either
from reader.facts.negation.excepted import without_excepted
from reader.facts.negation.found_at_all import found_at
from reader.facts.negation.opposites import opposites_in
from reader.facts.negation.prefixes import is_hardly_so, turned
from reader.facts.negation.put_in import in_place
from reader.facts.negation.read import Negation
from reader.facts.negation.rules import NEGATION_ADDED, NEGATION_FLIPPED, NEGATION_LOST
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report, quoted
from reader.model import FactKind, Side, Span


def compare(claims: Claims, lefts: list[Negation], rights: list[Negation], report: Report) -> None:
    """Report negations dropped or put in, and words turned into their opposites."""
    lefts, rights = (
        without_conditions(claims.left, lefts, claims.right),
        without_conditions(claims.right, rights, claims.left),
    )
    lefts, rights = (
        without_excepted(claims.left, lefts, claims.right, rights),
        without_excepted(claims.right, rights, claims.left, lefts),
    )
    left, right = DenyingSide(claims.left, lefts), DenyingSide(claims.right, rights)
    lefts, rights = not_of_either(left, lefts, right, rights)
    flips = opposites_in(claims)
    flips += [pair for pair in turned(left, right) if pair not in flips]
    flips += [pair for b, a in turned(right, left) if (pair := (a, b)) not in flips]
    flips = [p for p in flips if not _otherwise(left, p[0], right, p[1])]
    flipped = {span for pair in flips for span in pair}
    bare = [[n for n in side if n.span not in flipped] for side in (lefts, rights)]
    if len(bare[0]) != len(bare[1]):
        flips, bare = [], [lefts, rights]
    lost, gained = _unanswered(left, bare[0], right, bare[1])
    for negation, place in lost[:1]:
        spans = _spans(left, negation, right, place)
        if not _is_told(claims, Side.RIGHT, claims.left.words(*spans[0])):
            _one_sided(claims, negation, spans, report, lost=True)
    for negation, place in gained[:1]:
        spans = _spans(right, negation, left, place)
        if not _is_told(claims, Side.LEFT, claims.right.words(*spans[0])):
            _one_sided(claims, negation, spans, report, lost=False)
    for one, other in [] if lost or gained else flips[:1]:
        facts = (
            claims.left.fact(FactKind.NEGATION, *one),
            claims.right.fact(FactKind.NEGATION, *other),
        )
        words = f"{quoted(claims.left, one)} and {quoted(claims.right, other)} say the opposite"
        report.add(NEGATION_FLIPPED, 0.8, words, *facts)


def _is_told(claims: Claims, side: Side, denied: str) -> bool:
    """Whether an article has a denial with what it denies, word by word, in any sentence."""
    words = denied.lower().split()
    return len(words) >= ENOUGH and claims.told(side, "said " + " ".join(words))


ENOUGH = 3
"""Words of a denial that say what it is: `not on watch`."""


def _otherwise(left: DenyingSide, one: Span, right: DenyingSide, other: Span) -> bool:
    """Whether a denial in other words, or half a one, stands beside one of two opposites alone."""
    return (
        denied_beside(left, right, other)
        or denied_beside(right, left, one)
        or is_hardly_so(left, one, right)
        or is_hardly_so(right, other, left)
        or _of_all_otherwise(left, one, right, other)
    )


def _of_all_otherwise(left: DenyingSide, one: Span, right: DenyingSide, other: Span) -> bool:
    """`both fell short`, `neither reached it`: of all and of none something else is told.

    A word for nobody turns the whole clause, which then has to be told on both sides.
    """
    sides = (left, one, right), (right, other, left)
    if not any(_is_of_none(side.excerpt, span) for side, span, _ in sides):
        return False
    own = [
        [
            word
            for word in side.matter.words
            if word.clause == side.matter.clause_at(span) and not against.matter.has(word.key)
        ]
        for side, span, against in sides
    ]
    return all(own)


def _is_of_none(excerpt: Excerpt, span: Span) -> bool:
    """Whether a word for nobody stands at a place."""
    return any(token.text in excerpt.own.negation.distant for token in excerpt.between(*span))


MOST_DENIED = 30
"""Words that a negation denies by which it is known; of a sentence only the nearest say which."""

Affirmed = list[tuple[Negation, int]]
"""Negations, each with the place of the word that the other side affirms."""


def _unanswered(
    left: DenyingSide, lefts: Sequence[Negation], right: DenyingSide, rights: Sequence[Negation]
) -> tuple[Affirmed, Affirmed]:
    """Negations of either side whose claim the other side affirms.

    Each denial answers one of the same claim. One that is left answers any other, for a denial in
    other words is no less a denial; where both sides affirm what the other denies, it has moved.
    """
    sure = in_place(left, lefts, right, rights)
    if sure[0] or sure[1]:
        return sure[0][:1], sure[1][:1]
    denied = {id(n): _denied(side, n) for side, ns in ((left, lefts), (right, rights)) for n in ns}
    loose = left.matter.loose
    pairs = best_pairs(lefts, rights, lambda a, b: _shared(denied[id(a)], denied[id(b)], loose))
    mine = [n for n in lefts if all(n is not one for one, _ in pairs)]
    theirs = [n for n in rights if all(n is not other for _, other in pairs)]
    lost = [(n, at) for n in mine if (at := _alone_affirmed(left, n, right)) is not None]
    gained = [(n, at) for n in theirs if (at := _alone_affirmed(right, n, left)) is not None]
    if lost and gained:
        return lost[:1], gained[:1]
    extra = len(mine) - len(theirs)
    return lost[: max(0, extra)], gained[: max(0, -extra)]


def _alone_affirmed(own: DenyingSide, negation: Negation, other: DenyingSide) -> int | None:
    """The word that the other side affirms, where its own side does not affirm it as often.

    `That does not mean … I mean, if she wins` takes nothing from `I mean, if she wins`.
    """
    at = affirmed_at(own, negation, other)
    at = found_at(own, negation, other) if at is None else at
    if at is None:
        return None
    key = other.matter.words[at].key
    free = [sum(i not in s.denied for i in s.matter.places(key)) for s in (own, other)]
    return at if free[0] < free[1] else None


def _shared(mine: Sequence[str], theirs: Sequence[str], loose: bool) -> float:  # noqa: FBT001
    """How much two negations deny the same: words of both, the nearest ones most."""
    return sum(
        1 / (1 + i + j)
        for i, a in enumerate(mine)
        for j, b in enumerate(theirs)
        if alike(a, b, loose=loose)
    )


def _denied(own: DenyingSide, negation: Negation) -> list[str]:
    """The nearest words that a negation denies; `nobody` denies its whole clause."""
    near = own.denies(negation)
    words = own.matter.words
    if negation.distant:
        clause = own.matter.clause_at(negation.span)
        whole = [i for i, word in enumerate(words) if word.clause == clause and i not in near]
        near = near + sorted(whole, key=lambda i: abs(words[i].start - negation.span.start))
    return [words[i].key for i in near[:MOST_DENIED]]


def _spans(
    own: DenyingSide, negation: Negation, other: DenyingSide, place: int
) -> tuple[Span, Span]:
    """The denial up to the word that it denies, and where the other side affirms that."""
    word = other.matter.words[place]
    key = word.key
    denied = next(
        (
            own.matter.words[i]
            for i in own.denies(negation)
            if alike(own.matter.words[i].key, key, loose=own.matter.loose)
        ),
        None,
    )
    start, end = negation.span
    if denied is not None:
        start, end = min(start, denied.start), max(end, denied.end)
    return Span(start, end), _affirming(other.excerpt, negation, Span(word.start, word.end))


def _affirming(excerpt: Excerpt, negation: Negation, word: Span) -> Span:
    """The word that affirms, with one before it that goes with it (`was safe`, `with a permit`)."""
    own = excerpt.own.negation
    if negation.distant:
        for token in excerpt.tokens:
            if token.text in own.affirming:
                return Span(token.start, token.end)
    before = next((t for t in reversed(excerpt.tokens) if t.end <= word.start), None)
    return Span(before.start, word.end) if before and before.text in own.leading else word


def _one_sided(
    claims: Claims, negation: Negation, spans: tuple[Span, Span], report: Report, *, lost: bool
) -> None:
    own, other = (claims.left, claims.right) if lost else (claims.right, claims.left)
    fact, rest = own.fact(FactKind.NEGATION, *spans[0]), other.fact(FactKind.NEGATION, *spans[1])
    word = quoted(own, negation.span)
    if lost:
        report.add(NEGATION_LOST, 0.8, f"{word} is dropped", fact, rest)
    else:
        report.add(NEGATION_ADDED, 0.8, f"{word} is put in", rest, fact)
