"""What a sentence lost that otherwise stands: a condition, a limit, a clause that weighs.

    The mill opens in May if the council agrees.    The mill opens in May.
    left out: if the council agrees

Only what the sentences around it on the other side do not tell either is missing, and only where
the other side has no words of its own that could say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.dataclass import replace
from reader.facts.bounded import PLACES, WORDED, Bounded, cues, limits
from reader.facts.claim import ClaimWord, Matter, matter
from reader.facts.excerpt import Excerpt
from reader.facts.opposing import lies_on
from reader.facts.report import Claims, Report
from reader.facts.sentence_words import KnownWords, SentenceWords, inside, known_words
from reader.facts.weight import MEDIUM, reasons
from reader.model import FactKind, Finding, Passage, Rule, Severity, Side, Span
from reader.named_tuple import NamedTuple

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
CLAUSE_LOST = Rule(
    "omission.clause", FactKind.OMISSION, "A clause of weight left out of a sentence", Severity.LOW
)
CLAUSE_ADDED = Rule(
    "addition.clause", FactKind.ADDITION, "A clause of weight put into a sentence", Severity.LOW
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
    PLACES: "where it holds",
}
"""What each limit is called."""
_SLIGHT = frozenset({"so_far", "firsts", "concessions"})
"""Limits without which a reader believes little that is wrong."""

HOST = 6
"""Words around what is missing that have to stand on the other side."""
HOST_SHARE = 0.6
UNTOLD = 0.6
"""The share of the words of a clause that the other side must not have."""
ELSEWHERE = 0.6
"""The share of its words in one sentence of the other article from which it is told there."""
ROOT = 4
"""Letters that words in two forms share at their beginning."""
SHORTEST = 3
"""Words of a clause of weight."""
LOSABLE = 0.45
"""The share of its words that a sentence may lose and still stand."""
LEAST = 2
"""Words around what is missing of which the other side has to have so many."""


class _Half(NamedTuple):
    """One side of a passage, read for what it has and the other lacks."""

    side: Side
    run: Sequence[int]
    excerpt: Excerpt
    matter: Matter
    words: KnownWords


class _Missing(NamedTuple):
    """What one side has and the other lacks."""

    span: Span
    message: str
    rules: tuple[Rule, Rule]
    chance: float
    severity: Severity


def compare(claims: Claims, sentences: SentenceWords, passage: Passage, report: Report) -> None:
    """Report limits and clauses that one side of a paired sentence lacks."""
    left, right = claims.left, claims.right
    if left.language != right.language:
        return
    orders = (left, right), (right, left)
    bounds = [
        [limit for limit in limits(own) if not _is_kept(own, other, limit)] for own, other in orders
    ]
    clauses = [_may_lack(other, own) for own, other in orders]
    if not (any(bounds) or any(clauses)):
        return
    sides = [_read(*side, passage) for side in ((Side.LEFT, left), (Side.RIGHT, right))]
    for (own, other), bounded, weighs in zip((sides, sides[::-1]), bounds, clauses, strict=True):
        found = [
            _missing_limit(own, other, limit)
            for limit in (_trimmed(own, other, limit) for limit in bounded)
            if _is_missing(own, other, limit, sentences)
        ]
        if weighs and all(missing.message == NAMES["concessions"] for missing in found):
            weighty = list(_clauses(own, other, claims, sentences))
            found = weighty + [m for m in found if not any(m.span.meets(w.span) for w in weighty)]
        for missing in found:
            _report(own, missing, report)


def _may_lack(other: Excerpt, own: Excerpt) -> bool:
    """Whether a side may lack a clause of the other: it has few words of its own against many.

    A bound that costs little: words that share no beginning with any word are of its own for sure.
    """
    if not own.own.writing.spaced:
        return True
    mine, others = ({t.text for t in excerpt.tokens} for excerpt in (own, other))
    lost = sum(word not in own.grammar and word.isalpha() for word in mine - others)
    if lost < SHORTEST:
        return False
    beginnings = {word[:ROOT] for word in mine}
    spare = {
        w for w in others - mine if w.isalpha() and len(w) > ROOT and w[:ROOT] not in beginnings
    }
    return 2 * len(spare - own.grammar - own.own.numbers.counting.keys()) <= lost


def _read(side: Side, excerpt: Excerpt, passage: Passage) -> _Half:
    own = matter(excerpt)
    return _Half(side, passage.run(side), excerpt, own, known_words(own))


def _missing_limit(own: _Half, other: _Half, limit: Bounded) -> _Missing:
    severity = Severity.LOW if limit.name in _SLIGHT else Severity.MEDIUM
    rules = LIMIT_LOST, LIMIT_ADDED
    return _Missing(limit.clause, NAMES[limit.name], rules, _chance(own, other), severity)


def _chance(own: _Half, other: _Half) -> float:
    """What the other side says besides may be the same in words that are not known to be."""
    return 0.55 if _alone(other, own) else 0.7


def _trimmed(own: _Half, other: _Half, limit: Bounded) -> Bounded:
    """A limit without the words of the claim that no mark parts from it, and the other side has."""
    words = [own.matter.words[i] for i in inside(own.matter, limit.clause)]
    alone = [w for w in words if not _meet(w, limit.opener) and not other.words.has(w.key)]
    if not alone or limit.name not in WORDED:
        return limit
    start, end = limit.clause
    if limit.opener.end == end:
        start = alone[0].start
    elif limit.name == "exceptions" and limit.opener.start == start:
        end = alone[-1].end
    return limit._replace(clause=Span(start, end))


def _is_missing(own: _Half, other: _Half, limit: Bounded, sentences: SentenceWords) -> bool:
    """Whether the other side has a limit in no words, though it tells what is bounded."""
    if not _stands(own, other, limit.clause):
        return False
    inner = [own.matter.words[i] for i in inside(own.matter, limit.clause)]
    words = [word for word in inner if not _meet(word, limit.opener)]
    spare = len(_alone(other, own))
    if limit.name not in WORDED:
        return spare <= 1 and not _is_said_near(other, limit, sentences)
    untold = sum(not other.words.has(word.key) for word in words)
    if limit.name == PLACES:
        return untold == len(words) > 1 and not spare and not sentences.has_any(other.side, words)
    if not words or untold < UNTOLD * len(words) or 2 * spare > untold:
        return False
    return not _is_told(other, words, sentences)


def _is_said_near(other: _Half, limit: Bounded, sentences: SentenceWords) -> bool:
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


def _stands(own: _Half, other: _Half, span: Span) -> bool:
    """Whether the other side tells what stands around a span."""
    words = own.matter.words
    before = [w for w in words if w.end <= span.start][-HOST:]
    after = [w for w in words if w.start >= span.end][:HOST]
    host = [*before, *after]
    told = sum(other.words.has(word.key) for word in host)
    return told >= min(LEAST, len(host)) > 0 and told >= HOST_SHARE * len(host)


def _alone(own: _Half, other: _Half) -> list[ClaimWord]:
    """The words of a side that the other has in no form; figures are compared elsewhere."""
    counting = own.excerpt.own.numbers.counting
    return [
        word
        for word in own.matter.words
        if not word.key[0].isdecimal()
        and word.key not in counting
        and not other.words.has(word.key)
    ]


def _is_told(other: _Half, words: Sequence[ClaimWord], sentences: SentenceWords) -> bool:
    """Whether the sentences around, or one sentence elsewhere, tell most of some words."""
    near = sentences.near(other.side, other.run)
    if known_words(matter(near)).share(words) >= ELSEWHERE:
        return True
    return len(words) > 1 and sentences.has_sentence(other.side, words, ELSEWHERE)


def _clauses(
    own: _Half, other: _Half, claims: Claims, sentences: SentenceWords
) -> Iterator[_Missing]:
    """Runs of words that weigh, of which the other side has none, and nothing in their place."""
    spare = len(_alone(other, own))
    words = own.matter.words
    runs = list(_runs(own, other))
    if sum(map(len, runs)) > LOSABLE * len(words):
        return
    shortest = SHORTEST * (1 if own.excerpt.own.writing.spaced else 2)
    for run in runs:
        if len(run) < shortest or 2 * spare > len(run):
            continue
        span = _widened(own.excerpt, Span(words[run[0]].start, words[run[-1]].end))
        untold = [words[i] for i in run]
        if not _stands(own, other, span):
            continue
        if _is_told(other, untold, sentences):
            continue
        told = reasons(_cut(own.excerpt, span), other.side, claims.told)
        found = [reason for reason in told if reason.words]
        total = sum(_weight(reason.weight, reason.words) for reason in found)
        if total >= 1:
            severity = Severity.MEDIUM if total >= MEDIUM else Severity.LOW
            names = ", ".join(reason.words for reason in found)
            rules = CLAUSE_LOST, CLAUSE_ADDED
            yield _Missing(span, f"with {names}", rules, _chance(own, other), severity)


def _weight(value: float, name: str) -> float:
    """What a reason weighs inside a sentence: figures and sources are told by their own kinds."""
    if name in _FIGURES or name.startswith("a source"):
        return 0.0
    return 0.5 if name.startswith("the name ") else value


_FIGURES = frozenset({"a number", "numbers", "a date"})


def _runs(own: _Half, other: _Half) -> Iterator[range]:
    """Stretches of words side by side in one clause that the other side lacks."""
    words = own.matter.words
    first = 0
    for place in range(len(words) + 1):
        ends = place == len(words) or other.words.has(words[place].key)
        if ends or (place > first and words[place].clause != words[first].clause):
            if place > first:
                yield range(first, place)
            first = place + 1 if ends else place


def _widened(excerpt: Excerpt, span: Span) -> Span:
    """A span with the small words before it, back to a word of matter or a mark."""
    tokens, index = excerpt.tokens, excerpt.inside(*span).start
    joining = excerpt.own.actors.joining
    while index and tokens[index - 1].text in excerpt.grammar and tokens[index - 1].is_word:
        index -= 1
    while tokens[index].start < span.start and tokens[index].text in joining:
        index += 1
    return Span(min(tokens[index].start, span.start), span.end)


def _cut(excerpt: Excerpt, span: Span) -> Excerpt:
    return replace(excerpt, span=span, tokens=excerpt.between(*span))


def _report(own: _Half, missing: _Missing, report: Report) -> None:
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
