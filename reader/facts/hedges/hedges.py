"""Hedges and modal verbs compared: a claim made firmer, weaker, or of another duty.

A cue on one side is taken up by any cue of a near class on the other; only what nothing takes up
is reported. Quoted words are left to the quotations.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.hedges.certainty import DEONTIC, NEAR, SEVERE
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report, quoted
from reader.languages import language as known
from reader.model import FactKind, Severity, Span


class Cue(NamedTuple):
    """A hedge: its place, its class and its words."""

    span: Span
    degree: str
    words: tuple[str, ...]


def hedges(excerpt: Excerpt, quoted: Sequence[Span]) -> list[Cue]:
    """The hedges of a excerpt outside its quotations, the longest cue at each place."""
    if excerpt.own.writing.particles:
        return _asian(excerpt, quoted)
    starts = _starts(excerpt.language)
    found: list[Cue] = []
    words = [t for t in excerpt.tokens if t.is_word]
    index = 0
    while index < len(words):
        cue = _cue_at(excerpt, words, index, starts)
        if cue is None or any(q.start <= cue.span.start < q.end for q in quoted):
            index += 1
            continue
        found.append(cue)
        index += len(cue.words)
    return found


@cache
def _starts(language: str) -> dict[str, list[tuple[str, ...]]]:
    """Cues by their first word, the longest first."""
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(known(language).hedges.cues, key=lambda p: (-len(p), p)):
        by_word.setdefault(phrase[0], []).append(phrase)
    return by_word


def _cue_at(
    excerpt: Excerpt, words: Sequence[Token], index: int, starts: dict[str, list[tuple[str, ...]]]
) -> Cue | None:
    for phrase in starts.get(words[index].text, ()):
        if tuple(t.text for t in words[index : index + len(phrase)]) == phrase:
            if not _hedges_here(excerpt, words, index, len(phrase)):
                return None
            span = Span(words[index].start, words[index + len(phrase) - 1].end)
            return Cue(span, excerpt.own.hedges.cues[phrase], phrase)
    return None


def _hedges_here(excerpt: Excerpt, words: Sequence[Token], index: int, size: int) -> bool:
    """Leave out `May` the month, `could not` and the like, which claim something firm."""
    own = excerpt.own.hedges
    cue = " ".join(t.text for t in words[index : index + size])
    following = words[index + size].text if index + size < len(words) else ""
    before = words[index - 1].text if index else ""
    if cue in excerpt.own.dates.doubtful_months and words[index].capital and index:
        return False
    if cue in own.needs_after and following not in own.needs_after[cue]:
        return False
    return before not in own.not_after.get(cue, ()) and following not in own.not_before.get(cue, ())


def _asian(excerpt: Excerpt, quoted: Sequence[Span]) -> list[Cue]:
    found = []
    text = excerpt.text
    for phrase, degree in excerpt.own.hedges.cues.items():
        words = " ".join(phrase)
        at = text.find(words, *excerpt.span)
        if at >= 0 and not any(q.start <= at < q.end for q in quoted):
            found.append(Cue(Span(at, at + len(words)), degree, phrase))
    found.sort(key=lambda cue: (cue.span.start, -cue.span.end))
    return [c for i, c in enumerate(found) if not i or c.span.start >= found[i - 1].span.end]


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
        report.add("hedge.lost", _severity(cue), 0.75, words, *facts)
    for cue in alone_right[:1]:
        words = f"{quoted(claims.right, cue.span)} is put in: the claim is weaker"
        fact = claims.right.fact(FactKind.HEDGE, *cue.span)
        report.add("hedge.added", Severity.MEDIUM, 0.7, words, None, fact)


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
    severe = Severity.HIGH if {left.degree, right.degree} & SEVERE else Severity.MEDIUM
    report.add(
        "hedge.changed", severe, 0.75, f"{pair}: {left.degree} against {right.degree}", *facts
    )


def _severity(cue: Cue) -> Severity:
    return Severity.HIGH if cue.degree in SEVERE else Severity.MEDIUM
