"""Hedges and modal verbs compared: a claim made firmer, weaker, or of another duty.

A cue on one side is taken up by any cue of a near class on the other; only what nothing takes up
is reported. Quoted words are left to the quotations.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt, stem
from reader.facts.hedges import loaded
from reader.facts.hedges.certainty import DEONTIC, NEAR, SEVERE
from reader.facts.hedges.read import Cue
from reader.facts.hedges.rules import HEDGE_ADDED, HEDGE_CHANGED, HEDGE_LOST
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report, quoted
from reader.model import FactKind, Severity


def compare(claims: Claims, lefts: list[Cue], rights: list[Cue], report: Report) -> None:
    """Report cues that nothing on the other side takes up, exchanged ones as one finding."""
    alone_left = _untaken(lefts, rights, claims.right)
    alone_right = _untaken(rights, lefts, claims.left)
    for left, right in best_pairs(alone_left, alone_right, _exchangeable):
        _exchanged(claims, left, right, report)
        alone_left.remove(left)
        alone_right.remove(right)
    alone_left = [cue for cue in alone_left if _bears(cue, claims.left, claims.right)]
    alone_right = [cue for cue in alone_right if _bears(cue, claims.right, claims.left)]
    for cue in alone_left[:1]:
        facts = claims.left.fact(FactKind.HEDGE, *cue.span), None
        words = f"{quoted(claims.left, cue.span)} is dropped: the claim is firmer"
        report.add(HEDGE_LOST, 0.75, words, *facts, severity=_severity(cue))
    for cue in alone_right[:1]:
        words = f"{quoted(claims.right, cue.span)} is put in: the claim is weaker"
        fact = claims.right.fact(FactKind.HEDGE, *cue.span)
        report.add(HEDGE_ADDED, 0.7, words, None, fact)
    loaded.compare(claims, report)


def _untaken(own: Sequence[Cue], others: Sequence[Cue], other: Excerpt) -> list[Cue]:
    """Each cue of the other side may take up all of a class: hedging twice is hedging."""
    degrees = {cue.degree for cue in others}
    # A cue that stands on both sides is spoken for: it takes up nothing of another class.
    own_words = {cue.words for cue in own}
    free = {cue.degree for cue in others if cue.words not in own_words}
    if any(t.text in other.own.hedges.approximate for t in other.tokens):
        free.add("about")
    return [c for c in own if c.degree not in degrees and not free & NEAR[c.degree]]


def _exchangeable(left: Cue, right: Cue) -> float:
    """Duties stand against duties, and what is so against what is so."""
    if (left.degree in DEONTIC) == (right.degree in DEONTIC) and "grant" not in {
        left.degree,
        right.degree,
    }:
        return 1.0
    return 0.5 if {left.degree, right.degree} <= {"possible", "duty", "advice", "permit"} else 0.0


def _scope(excerpt: Excerpt, cue: Cue) -> list[str]:
    """Stems of the two content words that follow a cue in its clause."""
    found: list[str] = []
    for token in excerpt.tokens:
        if token.start < cue.span.end:
            continue
        if not token.is_word and token.text in ".,;:!?":
            break
        if token.is_word and token.text not in excerpt.grammar:
            found.append(stem(token.text))
        if len(found) == 2:
            break
    return found


_BOUND = frozenset({"duty", "advice", "permit", "intent"})


def _bears(cue: Cue, own: Excerpt, other: Excerpt) -> bool:
    """Whether a duty or intention is about something that the other side tells without it."""
    if cue.degree in {"grant", "permit"}:
        return False
    if cue.degree not in _BOUND or own.language != "en":
        return True
    scope = _scope(own, cue)
    present = {stem(t.text) for t in other.tokens if t.is_word}
    return bool(set(scope) & present)


def _exchanged(claims: Claims, left: Cue, right: Cue, report: Report) -> None:
    facts = (
        claims.left.fact(FactKind.HEDGE, *left.span),
        claims.right.fact(FactKind.HEDGE, *right.span),
    )
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    message = f"{pair}: {left.degree} against {right.degree}"
    report.add(HEDGE_CHANGED, 0.75, message, *facts, severity=_severity(left, right))


def _severity(*cues: Cue) -> Severity | None:
    """High where a class is at stake whose loss misleads about the core."""
    return Severity.HIGH if any(cue.degree in SEVERE for cue in cues) else None
