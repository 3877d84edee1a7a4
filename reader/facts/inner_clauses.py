"""Clauses that one side of a paired sentence has and the other lacks: by weight, or by place.

Of what stands between the same words on both sides little has to be known; elsewhere a clause
counts for what is at stake in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.dataclass import replace
from reader.facts.besides import TELLING
from reader.facts.excerpt import Excerpt
from reader.facts.half import Half, Missing, alone, chance, is_told, stands
from reader.facts.report import Claims
from reader.facts.sentence_words import SentenceWords, inside
from reader.facts.weight import MEDIUM, reasons
from reader.model import FactKind, Rule, Severity, Span

CLAUSE_LOST = Rule(
    "omission.clause", FactKind.OMISSION, "A clause of weight left out of a sentence", Severity.LOW
)
CLAUSE_ADDED = Rule(
    "addition.clause", FactKind.ADDITION, "A clause of weight put into a sentence", Severity.LOW
)
_RULES = CLAUSE_LOST, CLAUSE_ADDED

ROOT = 4
"""Letters that words in two forms share at their beginning."""
SHORTEST = 3
"""Words of a clause of weight."""
LOSABLE = 0.45
"""The share of its words that a sentence may lose and still stand."""
SPARE = 2
"""Words told in one place for each that only the other side has and that might tell the same."""


def may_lack(other: Excerpt, own: Excerpt) -> bool:
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


def clauses(own: Half, other: Half, claims: Claims, sentences: SentenceWords) -> Iterator[Missing]:
    """Runs of words that weigh, of which the other side has none, and nothing in their place."""
    spare = len(alone(other, own))
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
        if not stands(own, other, span):
            continue
        if is_told(other, untold, sentences):
            continue
        told = reasons(_cut(own.excerpt, span), other.side, claims.told)
        found = [reason for reason in told if reason.words]
        total = sum(_weight(reason.weight, reason.words) for reason in found)
        if total >= 1:
            severity = Severity.MEDIUM if total >= MEDIUM else Severity.LOW
            names = ", ".join(reason.words for reason in found)
            yield Missing(span, f"with {names}", _RULES, chance(own, other), severity)


def put_in(
    own: Half, other: Half, spans: Sequence[Span], sentences: SentenceWords
) -> Iterator[Missing]:
    """What a side tells besides, of which the other article has hardly a word.

    It is a claim where it denies or has a verb that is known for one; who says it, or asks not to
    be named, is told of by a kind of its own.
    """
    known, others = own.excerpt.own, {token.text for token in other.excerpt.tokens}
    spare = len(alone(other, own)) if spans else 0
    for span in spans:
        texts = {token.text for token in own.excerpt.between(*span)}
        denies = bool(texts & known.negation.words and not others & known.negation.words)
        if texts & known.sources.saying or not (denies or texts & known.sources.finite):
            continue
        if any(phrase in own.excerpt.words(*span).lower() for phrase in known.negation.hiding):
            continue
        words = [own.matter.words[i] for i in inside(own.matter, span)]
        untold = [w for w in words if not w.key[0].isdecimal() and not other.words.has(w.key)]
        if len(untold) < max(TELLING - denies, SPARE * spare):
            continue
        if not is_told(other, untold, sentences):
            severity = Severity.MEDIUM if denies and not spare else Severity.LOW
            yield Missing(span, "a denial" if denies else "words of its own", _RULES, 0.6, severity)


def _weight(value: float, name: str) -> float:
    """What a reason weighs inside a sentence: figures and sources are told by their own kinds."""
    if name in _FIGURES or name.startswith("a source"):
        return 0.0
    return 0.5 if name.startswith("the name ") else value


_FIGURES = frozenset({"a number", "numbers", "a date"})


def _runs(own: Half, other: Half) -> Iterator[range]:
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
