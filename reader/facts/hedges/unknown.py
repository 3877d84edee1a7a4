"""A cause that nobody knows on one side, and that the other side tells.

It is not yet known what caused the fire.        A short circuit caused the fire.
화재 원인은 아직 밝혀지지 않았다.                    화재 원인은 누전이다.
"""

from __future__ import annotations

from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.hedges.certainty import UNSAID
from reader.facts.hedges.read import hedges
from reader.facts.hedges.rules import HEDGE_ADDED, HEDGE_LOST
from reader.facts.phrasing import phrasing, places
from reader.facts.report import Claims, Report, quoted
from reader.languages import language
from reader.model import FactKind, Severity, Span

CHANCE = 0.8


def compare(claims: Claims, report: Report) -> None:
    """Report a cause that one side calls unknown and the other, which nowhere does so, tells."""
    sides = (claims.left, claims.right, HEDGE_LOST), (claims.right, claims.left, HEDGE_ADDED)
    for own, other, rule in sides:
        unsaid, cause = _unknown(own), _told_cause(other)
        if unsaid is None or cause is None or _unknown_anywhere(other):
            continue
        facts = own.fact(FactKind.HEDGE, *unsaid), other.fact(FactKind.HEDGE, *cause)
        left, right = facts if own is claims.left else facts[::-1]
        words = f"{quoted(own, unsaid)}: the other article tells the cause"
        severity = Severity.HIGH if rule is HEDGE_LOST else None
        report.add(rule, CHANCE, words, left, right, severity=severity)
        return


def _unknown(excerpt: Excerpt) -> Span | None:
    """The words by which a cause is unknown."""
    if not _asks(excerpt):
        return None
    text = excerpt.text[slice(*excerpt.span)].lower()
    for phrase in _phrases(excerpt.language):
        at = _find(text, phrase, apart=excerpt.own.writing.apart)
        if at >= 0:
            start = excerpt.span.start + at
            return Span(start, start + len(phrase))
    return None


def _asks(excerpt: Excerpt) -> bool:
    """Whether words for a cause stand there."""
    causes = excerpt.own.hedges.unknown_of
    if excerpt.own.writing.apart:
        return any(token.text in causes for token in excerpt.tokens)
    text = excerpt.text[slice(*excerpt.span)]
    return any(word in text for word in causes)


def _told_cause(excerpt: Excerpt) -> Span | None:
    """The words that tell a cause as a fact; None where anything keeps the sentence open."""
    asked = any(token.text in excerpt.own.hedges.whether for token in excerpt.tokens)
    if asked or any(cue.degree not in UNSAID for cue in hedges(excerpt, ())):
        return None
    found = places(excerpt, "cause")
    if found:
        return phrasing(excerpt).span(found[0])
    if excerpt.own.writing.apart:
        return None
    own = excerpt.own.hedges
    told = (word + mark for word in own.unknown_of for mark in own.is_what)
    starts = [at for words in told if (at := excerpt.text.find(words, *excerpt.span)) >= 0]
    return Span(min(starts), excerpt.span.end) if starts else None


def _unknown_anywhere(excerpt: Excerpt) -> bool:
    text = excerpt.text.lower()
    apart = excerpt.own.writing.apart
    return any(_find(text, p, apart=apart) >= 0 for p in _phrases(excerpt.language))


def _find(text: str, phrase: str, *, apart: bool) -> int:
    """Where a phrase stands in a text, as whole words where blanks part them; -1 where nowhere."""
    at = text.find(phrase)
    while apart and at >= 0:
        before, behind = text[at - 1 : at], text[at + len(phrase) : at + len(phrase) + 1]
        if not before.isalnum() and not behind.isalnum():
            return at
        at = text.find(phrase, at + 1)
    return at


@cache
def _phrases(code: str) -> tuple[str, ...]:
    """What says that something is unknown, the longest first."""
    return tuple(sorted(language(code).hedges.unknown, key=lambda phrase: (-len(phrase), phrase)))
