"""Negations compared by what they deny, and words exchanged for their opposites.

A `not` that one side lacks counts only where the other side affirms what it denied: the words
after it stand there, with nothing near that may deny them in other words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.facts.excerpt import Excerpt, stem
from reader.facts.negation.opposites import opposites_in
from reader.facts.negation.read import Negation
from reader.facts.negation.rules import NEGATION_ADDED, NEGATION_FLIPPED, NEGATION_LOST
from reader.facts.report import Claims, Report, quoted
from reader.languages import language as known
from reader.model import FactKind, Severity, Span


@cache
def _in_other_words(language: str) -> frozenset[str]:
    """Stems of the words that may carry a denial."""
    return frozenset(map(stem, known(language).negation.in_other_words))


def compare(claims: Claims, lefts: list[Negation], rights: list[Negation], report: Report) -> None:
    """Report negations dropped or put in, and words turned into their opposites."""
    if claims.left.own.writing.particles:
        _counted(claims, lefts, rights, report)
        return
    stems = _stems(claims.left), _stems(claims.right)
    lost = _unanswered(lefts, rights, stems[1])
    gained = _unanswered(rights, lefts, stems[0])
    flips = opposites_in(claims)
    flipped = {span for pair in flips for span in pair}
    bare = [[n for n in side if n.span not in flipped] for side in (lefts, rights)]
    if len(bare[0]) != len(bare[1]):
        flips = []
        flipped = set()
    lost = [n for n in lost if n.span not in flipped]
    gained = [n for n in gained if n.span not in flipped]
    for negation in lost[:1] if not gained else ():
        if _denied_otherwise(claims.right, claims.left, negation):
            continue
        _one_sided(claims, negation, report, lost=True)
        flips = []
    for negation in gained[:1] if not lost else ():
        if _denied_otherwise(claims.left, claims.right, negation):
            continue
        _one_sided(claims, negation, report, lost=False)
        flips = []
    for left, right in flips[:1]:
        facts = (
            claims.left.fact(FactKind.NEGATION, *left),
            claims.right.fact(FactKind.NEGATION, *right),
        )
        words = f"{quoted(claims.left, left)} and {quoted(claims.right, right)} say the opposite"
        report.add(NEGATION_FLIPPED, 0.8, words, *facts)


def _stems(excerpt: Excerpt) -> list[str]:
    return [stem(t.text) for t in excerpt.tokens if t.is_word or t.is_figure]


def _unanswered(
    own: Sequence[Negation], others: Sequence[Negation], other_stems: Sequence[str]
) -> list[Negation]:
    """Negations whose scope the other side affirms; each of its negations answers one."""
    present = set(other_stems)
    free = list(others)
    unanswered = []
    for negation in own:
        answer = next((o for o in free if set(o.scope) & set(negation.scope)), None)
        if answer is not None:
            free.remove(answer)
            continue
        unanswered.append(negation)
    # A denial in other words of the same thing: as many are left on the other side.
    unanswered = unanswered[: max(0, len(unanswered) - len(free))]
    return [n for n in unanswered if _affirmed(n, present)]


def _affirmed(negation: Negation, present: set[str]) -> bool:
    """Whether the other side has what was denied: its nearest word, or half of all of them."""
    if not negation.scope:
        return False
    told = [word in present for word in negation.scope]
    if negation.distant and len(told) > 1:
        return sum(told) >= max(2, (len(told) + 1) // 2)
    return told[0] or (sum(told) * 2 >= len(told) and len(told) > 1)


def _denied_otherwise(other: Excerpt, own: Excerpt, negation: Negation) -> bool:
    """The other side has a word that may deny in other words and that this side lacks."""
    own_words = {stem(t.text) for t in own.tokens}
    in_other_words = _in_other_words(other.language)
    denying = [
        t.text
        for t in other.tokens
        if t.is_word
        and stem(t.text) not in own_words
        and (
            stem(t.text) in in_other_words
            or (t.text.startswith(("un", "non", "dis")) and stem(t.text[2:]) in negation.scope)
        )
    ]
    return bool(denying)


def _one_sided(claims: Claims, negation: Negation, report: Report, *, lost: bool) -> None:
    own, other = (claims.left, claims.right) if lost else (claims.right, claims.left)
    fact = own.fact(FactKind.NEGATION, negation.span.start, _reach(own, negation))
    affirmed = _place(other, negation)
    rest = other.fact(FactKind.NEGATION, *affirmed) if affirmed else None
    word = quoted(own, negation.span)
    severity = None if negation.scope[0] in _stems(other) else Severity.MEDIUM
    if lost:
        report.add(NEGATION_LOST, 0.8, f"{word} is dropped", fact, rest, severity=severity)
    else:
        report.add(NEGATION_ADDED, 0.8, f"{word} is put in", rest, fact, severity=severity)


def _reach(excerpt: Excerpt, negation: Negation) -> int:
    """Up to the first word that is denied."""
    for token in excerpt.tokens:
        if (
            token.start >= negation.span.end
            and negation.scope
            and stem(token.text) == negation.scope[0]
        ):
            return token.end
    return negation.span.end


def _place(excerpt: Excerpt, negation: Negation) -> Span | None:
    """Where the other side affirms what was denied."""
    if negation.distant:
        for token in excerpt.tokens:
            if token.text in excerpt.own.negation.affirming:
                return Span(token.start, token.end)
    for word in negation.scope:
        for token in excerpt.tokens:
            if stem(token.text) == word:
                return Span(_lead(excerpt, token.start), token.end)
    return None


def _lead(excerpt: Excerpt, start: int) -> int:
    """Where the word before a place begins, if it is one that goes with what was denied."""
    before = next((t for t in reversed(excerpt.tokens) if t.end <= start), None)
    return before.start if before and before.text in excerpt.own.negation.leading else start


def _counted(claims: Claims, lefts: list[Negation], rights: list[Negation], report: Report) -> None:
    """Korean and Japanese: a denial on one side only, in sentences of about the same words."""
    if bool(lefts) == bool(rights) or not _same_sentence(claims):
        return
    left = claims.left.fact(FactKind.NEGATION, *lefts[0].span) if lefts else None
    right = claims.right.fact(FactKind.NEGATION, *rights[0].span) if rights else None
    if lefts:
        report.add(NEGATION_LOST, 0.6, "the denial is dropped", left, right)
    else:
        report.add(NEGATION_ADDED, 0.6, "a denial is put in", left, right)


def _same_sentence(claims: Claims) -> bool:
    """Half of the shorter side's words stand on the other, by their first two characters."""
    sides = [
        {t.text[:2] for t in excerpt.tokens if t.is_word} for excerpt in (claims.left, claims.right)
    ]
    return 2 * len(sides[0] & sides[1]) >= min(map(len, sides))
