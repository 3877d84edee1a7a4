"""What a sentence lost that otherwise stands: a condition, a limit, a clause that weighs.

    The mill opens in May if the council agrees.    The mill opens in May.
    left out: if the council agrees

Only what the sentences around it on the other side do not tell either is missing, and only where
the other side has no words of its own that could say the same.
"""

from __future__ import annotations

from reader.facts.besides import TELLING, told_besides
from reader.facts.bounded import PLACES, WORDED, Bounded, cues, limits
from reader.facts.claim import ClaimWord
from reader.facts.excerpt import Excerpt
from reader.facts.half import Half, Missing, alone, chance, is_told, read_half, stands
from reader.facts.inner_clauses import CLAUSE_ADDED, CLAUSE_LOST, clauses, may_lack, put_in
from reader.facts.opposing import lies_on
from reader.facts.report import Claims, Report
from reader.facts.sentence_words import SentenceWords, inside
from reader.facts.unbounded import is_lost
from reader.model import FactKind, Finding, Passage, Rule, Severity, Side, Span

LIMIT_LOST = Rule(
    "omission.limit",
    FactKind.OMISSION,
    "A condition or limit left out of a sentence",
    Severity.MEDIUM,
)
LIMIT_ADDED = Rule(
    "addition.limit",
    FactKind.ADDITION,
    "A condition or limit put into a sentence",
    Severity.MEDIUM,
)
RULES = (LIMIT_LOST, LIMIT_ADDED, CLAUSE_LOST, CLAUSE_ADDED)
"""In the order for people."""

NAMES = {
    "conditions": "a condition",
    "exceptions": "an exception",
    "passing": "that it holds for a while",
    "so_far": "that it holds up to now",
    "firsts": "that it is the first time",
    "concessions": "a concession",
    "trials": "that it was tried on animals",
    "motives": "what it is said to be done for",
    PLACES: "where it holds",
}
"""What each limit is called."""
_ANYWHERE = frozenset({"trials", "motives"})
"""Limits that count only where the whole other article does not tell them."""
_SLIGHT = frozenset({"so_far", "firsts", "concessions"})
"""Limits without which a reader believes little that is wrong."""

UNTOLD = 0.6
"""The share of the words of a clause that the other side must not have."""


def compare(claims: Claims, sentences: SentenceWords, passage: Passage, report: Report) -> None:
    """Report limits and clauses that one side of a paired sentence lacks."""
    left, right = claims.left, claims.right
    if left.language != right.language:
        return
    orders = (left, right), (right, left)
    bounds = [
        [limit for limit in limits(own) if not _is_kept(own, other, limit)] for own, other in orders
    ]
    weighty = [may_lack(other, own) for own, other in orders]
    besides = told_besides(left, right)
    if not (any(bounds) or any(weighty) or any(besides)):
        return
    sides = [read_half(*side, passage) for side in ((Side.LEFT, left), (Side.RIGHT, right))]
    halves = zip((sides, sides[::-1]), bounds, weighty, besides, strict=True)
    for (own, other), bounded, weighs, spans in halves:
        found = [
            _missing_limit(own, other, limit)
            for limit in (_trimmed(own, other, limit) for limit in bounded)
            if _is_missing(own, other, limit, sentences)
        ]
        if weighs and all(missing.message == NAMES["concessions"] for missing in found):
            grave = list(clauses(own, other, claims, sentences))
            found = grave + [m for m in found if not any(m.span.meets(w.span) for w in grave)]
        more = put_in(own, other, spans, sentences)
        found += [m for m in more if not any(m.span.meets(f.span) for f in found)]
        for missing in found:
            _report(own, missing, report)


def _missing_limit(own: Half, other: Half, limit: Bounded) -> Missing:
    severity = Severity.LOW if limit.name in _SLIGHT else Severity.MEDIUM
    rules = LIMIT_LOST, LIMIT_ADDED
    return Missing(limit.clause, NAMES[limit.name], rules, chance(own, other), severity)


def _trimmed(own: Half, other: Half, limit: Bounded) -> Bounded:
    """A limit without the words of the claim that no mark parts from it, and the other side has."""
    words = [own.matter.words[i] for i in inside(own.matter, limit.clause)]
    own_words = [w for w in words if not _meet(w, limit.opener) and not other.words.has(w.key)]
    if not own_words or limit.name not in WORDED:
        return limit
    start, end = limit.clause
    if limit.opener.end == end:
        start = own_words[0].start
    elif limit.name == "exceptions" and limit.opener.start == start:
        end = own_words[-1].end
    return limit._replace(clause=Span(start, end))


def _is_missing(own: Half, other: Half, limit: Bounded, sentences: SentenceWords) -> bool:
    """Whether the other side has a limit in no words, though it tells what is bounded."""
    if limit.name in _ANYWHERE:
        return _is_nowhere(own, other, limit, sentences)
    inner = [own.matter.words[i] for i in inside(own.matter, limit.clause)]
    words = [word for word in inner if not _meet(word, limit.opener)]
    if not stands(own, other, limit.clause):
        return is_lost(own, other, limit, words, sentences)
    spare = len(alone(other, own))
    if limit.name not in WORDED:
        return spare <= 1 and not _is_said_near(other, limit, sentences)
    untold = sum(not other.words.has(word.key) for word in words)
    if limit.name == PLACES:
        return untold == len(words) > 1 and not spare and not sentences.has_any(other.side, words)
    if not words or untold < UNTOLD * len(words) or 2 * spare > untold:
        return is_lost(own, other, limit, words, sentences)
    # What this sentence has anyway, and a figure, says nothing of where the limit is told.
    new = [word for word in words if not other.words.has(word.key) and not word.key.isdecimal()]
    return not is_told(other, new or words, sentences)


def _is_nowhere(own: Half, other: Half, limit: Bounded, sentences: SentenceWords) -> bool:
    """Whether the whole other article has no word of animals, or hardly one of a motive."""
    if limit.name not in WORDED:
        return not cues(own.excerpt.language, limit.name, other.excerpt.text.lower())
    inner = [own.matter.words[i] for i in inside(own.matter, limit.clause)]
    words = [word for word in inner if not _meet(word, limit.opener)]
    new = sum(not sentences.has_any(other.side, [word]) for word in words)
    return new >= max(TELLING, UNTOLD * len(words)) and stands(own, other, limit.clause)


def _is_said_near(other: Half, limit: Bounded, sentences: SentenceWords) -> bool:
    near = sentences.near(other.side, other.run)
    return bool(cues(near.language, limit.name, near.text[slice(*near.span)].lower()))


def _meet(word: ClaimWord, span: Span) -> bool:
    return Span(word.start, word.end).meets(span)


def _is_kept(own: Excerpt, other: Excerpt, limit: Bounded) -> bool:
    """Whether the other side has words for such a limit that this side has not besides it."""
    if limit.name == PLACES:
        return False
    text, (start, end) = own.text, own.span
    rest = f"{text[start : limit.clause.start]} {text[limit.clause.end : end]}".lower()
    others = other.text[slice(*other.span)].lower()
    return not cues(own.language, limit.name, others) <= cues(own.language, limit.name, rest)


def _report(own: Half, missing: Missing, report: Report) -> None:
    """One finding, in place of the figures and dates that are missing with it."""
    met = [found for found in report.findings if _touches(found, own.side, missing.span)]
    if any(found.rule.id not in _PARTS for found in met):
        return
    report.findings = [found for found in report.findings if found not in met]
    lost = own.side is Side.LEFT
    rule = missing.rules[0 if lost else 1]
    fact = own.excerpt.fact(rule.kind, *missing.span)
    words = f"{'left out' if lost else 'put in'}: {missing.message}"
    facts = (fact, None) if lost else (None, fact)
    report.add(rule, missing.chance, words, *facts, severity=missing.severity)


def _touches(found: Finding, side: Side, span: Span) -> bool:
    fact = found.left if side is Side.LEFT else found.right
    return lies_on(span, fact)


_PARTS = frozenset({"number.lost", "number.added", "date.lost", "date.added"})
"""Rules whose findings a clause that is missing holds."""
