"""Hedges and modal verbs compared: a claim made firmer, weaker, or of another duty.

    The fire may have started in the kitchen.     The fire started in the kitchen.      firmer
    The fire may have started in the kitchen.     Perhaps it began in the kitchen.      the same
    The fire may have started in the kitchen.     The kitchen burnt for hours.        another

A cue on one side is taken up by any cue of a near class on the other. What nothing takes up counts
only where the words that it modifies stand bare on the other side: nothing there keeps them open,
and no other word stands in the cue's place. Quoted words are left to the quotations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.facts.claim import alike
from reader.facts.excerpt import Excerpt
from reader.facts.hedges import loaded, unknown
from reader.facts.hedges.certainty import BINDING, DEONTIC, NEAR, SEVERE, UNSAID
from reader.facts.hedges.measured import measured_in
from reader.facts.hedges.read import Cue, hedges
from reader.facts.hedges.rules import HEDGE_ADDED, HEDGE_CHANGED, HEDGE_LOST
from reader.facts.hedges.stated import (
    Stated,
    bare_in,
    recast,
    same_way_in,
    unhedged_in,
)
from reader.facts.hedges.things import is_of_a_thing
from reader.facts.hedges.told_anew import leaves_as_open
from reader.facts.hedges.upheld import upheld
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report, quoted
from reader.model import FactKind, Severity

CHANCE = 0.75
"""How often a finding of hedges is right."""
MOSTLY = 0.7
"""The share of common words below which a duty, a plan or a future may be told in other words."""


def compare(claims: Claims, lefts: list[Cue], rights: list[Cue], report: Report) -> None:
    """Report cues that nothing on the other side takes up, exchanged ones as one finding."""
    alone_left = _untaken(lefts, rights, claims.left, claims.right)
    alone_right = _untaken(rights, lefts, claims.right, claims.left)
    if alone_left or alone_right:
        left = Stated.of(claims.left, lefts, report.measures[0])
        right = Stated.of(claims.right, rights, report.measures[1])
        pairs = best_pairs(
            alone_left, alone_right, lambda one, other: _swap(left, one, right, other)
        )
        for pair in pairs:
            _exchanged(claims, *pair, report)
            alone_left.remove(pair[0])
            alone_right.remove(pair[1])
        told = claims.left.own.tense.plans
        sides = claims.left, claims.right
        lost = [
            c
            for c in alone_left
            if _counts(left, c, right, told)
            and not leaves_as_open(left, c, sides[0], right, sides[1])
        ]
        added = [
            c
            for c in alone_right
            if _counts(right, c, left, told)
            and not leaves_as_open(right, c, sides[1], left, sides[0])
        ]
        alone = [(left, c, right) for c in lost[:1]], [(right, c, left) for c in added[:1]]
        _one_sided(claims, *alone, report)
    unknown.compare(claims, report)
    loaded.compare(claims, report)


def _counts(own: Stated, cue: Cue, other: Stated, plans: str) -> bool:
    """Whether the other side says without a cue what this side hedges.

    A plan is told by the tense where its language knows plans by their pattern.
    """
    if cue.degree in UNSAID or (plans and cue.degree == "intent") or own.denies(cue):
        return False
    if " ".join(cue.words) in own.done:
        return False
    if cue.degree == "intent" and any(
        other.plans(own.matter.words[i].key) for i in own.claim(cue)[:1]
    ):
        return False
    if (
        is_of_a_thing(own, cue)
        or own.quotes(cue)
        or own.doubled(cue, other)
        or upheld(own, cue, other)
    ):
        return False
    if recast(own, other, MOSTLY) and (cue.degree in BINDING or other.foretells(cue)):
        return False
    ways = bare_in, unhedged_in, measured_in, same_way_in
    return any(stated(own, cue, other) for stated in ways)


def _one_sided(
    claims: Claims,
    lost: Sequence[tuple[Stated, Cue, Stated]],
    added: Sequence[tuple[Stated, Cue, Stated]],
    report: Report,
) -> None:
    for own, cue, other in lost:
        fact = claims.left.fact(FactKind.HEDGE, *cue.span)
        words = f"{quoted(claims.left, cue.span)} is dropped: the claim is firmer"
        report.add(HEDGE_LOST, CHANCE, words, fact, None, severity=_told(own, cue, other))
    for own, cue, other in added:
        fact = claims.right.fact(FactKind.HEDGE, *cue.span)
        words = f"{quoted(claims.right, cue.span)} is put in: the claim is weaker"
        report.add(HEDGE_ADDED, CHANCE, words, None, fact, severity=_told(own, cue, other))


def _told(own: Stated, cue: Cue, other: Stated) -> Severity | None:
    """Its severity; low where the whole sentence is told in other words.

    At most medium where the claim alone is:

    `the suspected gunman fled` and `he fled` are of one who was called a suspect elsewhere, and
    that the mayor `may visit the flooded streets` is not said of streets that are shut.
    """
    near = own.claim(cue)[:1]
    same = measured_in(own, cue, other) or same_way_in(own, cue, other)
    held = same or any(other.matter.has(own.matter.words[i].key) for i in near)
    # Where claims stand before what modifies them, a short verb has two roots: 닫을, 닫는다.
    loose = {"hearsay"} if own.matter.backwards else {"hearsay", "shall", "possible"}
    severe = cue.degree in SEVERE and (held or cue.degree not in loose)
    if recast(own, other) and not same:
        return Severity.LOW
    return Severity.HIGH if severe else None


def _untaken(own: Sequence[Cue], others: Sequence[Cue], mine: Excerpt, other: Excerpt) -> list[Cue]:
    """The cues that the other side has neither in the same words nor in words of a near class.

    A cue that stands on both sides is spoken for: it takes up nothing of another class. One that
    the other side quotes takes up what this side says in its own words.
    """
    if not own:
        return []
    left_over = Counter(cue.words for cue in own) - _told_words(others, other)
    if not left_over:
        return []
    everywhere, all_mine = hedges(other, ()), Counter(cue.words for cue in hedges(mine, ()))
    extra = Counter(cue.words for cue in everywhere)
    left_over -= extra - Counter(cue.words for cue in others) - (all_mine - left_over)
    extra -= all_mine
    free = {cue.degree for cue in everywhere if extra[cue.words]}
    if any(t.text in other.own.hedges.approximate for t in other.tokens):
        free.add("about")
    return [
        c
        for c in own
        if left_over[c.words]
        and not free & NEAR[c.degree]
        and _fewer(c.degree, others, own)
        and not _leads_a_noun(c, other)
    ]


def _leads_a_noun(cue: Cue, other: Excerpt) -> bool:
    """Whether the other side has the verb of `projects that …` before a noun: `projects a gap`."""
    return (
        len(cue.words) > 1
        and cue.words[-1] in other.own.sources.clauses
        and any(t.text == cue.words[0] for t in other.tokens)
    )


def _fewer(degree: str, others: Sequence[Cue], own: Sequence[Cue]) -> bool:
    """Whether a side has fewer cues of a class than the other."""
    return sum(c.degree == degree for c in others) < sum(c.degree == degree for c in own)


def _told_words(cues: Sequence[Cue], excerpt: Excerpt) -> Counter[tuple[str, ...]]:
    """The cues of a side by their words, with the words that stand there and hedge nothing.

    `could not leave until` has the word of `before he could leave`.
    """
    words: Counter[tuple[str, ...]] = Counter((t.text,) for t in excerpt.tokens if t.is_word)
    return words | Counter(cue.words for cue in cues)


def _swap(left: Stated, one: Cue, right: Stated, other: Cue) -> float:
    """Duties stand against duties, and what is so against what is so, of the same claim."""
    classes = {one.degree, other.degree}
    if classes & (UNSAID - {"permit"}):
        return 0.0
    mine, theirs = left.claim(one)[:2], right.claim(other)[:2]
    loose = left.matter.loose
    same = sum(
        alike(left.matter.words[i].key, right.matter.words[j].key, loose=loose)
        for i in mine
        for j in theirs
    )
    if not same:
        return 0.0
    if (one.degree in DEONTIC) == (other.degree in DEONTIC):
        return 1.0 + same
    return 0.5 if classes <= {"possible", "duty", "advice", "permit"} else 0.0


def _exchanged(claims: Claims, left: Cue, right: Cue, report: Report) -> None:
    facts = (
        claims.left.fact(FactKind.HEDGE, *left.span),
        claims.right.fact(FactKind.HEDGE, *right.span),
    )
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    message = f"{pair}: {left.degree} against {right.degree}"
    report.add(HEDGE_CHANGED, CHANCE, message, *facts, severity=_severity(left, right))


def _severity(*cues: Cue) -> Severity | None:
    """High where a class is at stake whose change misleads about the core."""
    return Severity.HIGH if any(cue.degree in SEVERE for cue in cues) else None
