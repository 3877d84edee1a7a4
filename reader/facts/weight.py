"""What was left out or put in, ranked by weight: a reaction weighs more than a caption.

Each sentence without a partner is asked what only it tells: a quotation, a source, numbers and
names that the other article has nowhere. The sum of the weights decides the severity, and the
rule's words say what was found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.facts.at_stake import GRAVE, NAMES, WEIGHTS, is_background, place_of, stakes
from reader.facts.excerpt import Excerpt, FoldedArticle, stem
from reader.facts.names.name import plain
from reader.facts.names.read import names
from reader.facts.numbers.amount import key_of
from reader.facts.numbers.read import amounts
from reader.facts.quotes.read import quotations
from reader.facts.report import Claims, Elsewhere, Report
from reader.facts.sources.read import attributions
from reader.facts.times.compare import keys_of
from reader.facts.times.read import whens
from reader.model import FactKind, Role, Rule, Severity, Side

OMISSION = Rule("omission.weight", FactKind.OMISSION, "A sentence left out", Severity.LOW)
ADDITION = Rule("addition.claim", FactKind.ADDITION, "A sentence put in", Severity.MEDIUM)
TAKEAWAY = Rule(
    "addition.takeaway", FactKind.ADDITION, "A bullet that nothing supports", Severity.MEDIUM
)
STAKE_LOST = Rule(
    "omission.stake", FactKind.OMISSION, "A denial or doubt left out of a sentence", Severity.MEDIUM
)
STAKE_ADDED = Rule(
    "addition.stake", FactKind.ADDITION, "A denial or doubt put into a sentence", Severity.MEDIUM
)
RULES = (OMISSION, STAKE_LOST, ADDITION, STAKE_ADDED, TAKEAWAY)
"""In the order for people; their severity is by weight."""

HIGH, MEDIUM = 5.0, 2.0
"""Weights from which an omission or addition is of high and of medium severity."""

SUMMED_UP = 0.7
"""Share of a sentence's content words that the other article has, from which it sums up."""

_TURNED = frozenset({FactKind.NEGATION, FactKind.DIRECTION, FactKind.HEDGE})
"""Kinds that tell of a lost denial themselves."""
AGAIN = 0.5
"""What a stake weighs where the other article has words of the same class."""

_SILENT = frozenset({Role.META, Role.CREDIT, Role.LABEL, Role.CAPTION})


class Weight(NamedTuple):
    """How much a sentence holds, why, and what an addition is called."""

    total: float
    reasons: tuple[str, ...]
    label: str


def compare(
    own: FoldedArticle, side: Side, run: Sequence[int], told: Elsewhere, report: Report
) -> None:
    """One finding for each sentence of a run that has no partner on the other side."""
    for index in run:
        role = own.article.sentences[index].role
        if role in _SILENT:
            continue
        excerpt = own.excerpt([index])
        if not any(t.is_word or t.is_figure for t in excerpt.tokens):
            continue
        _report(excerpt, side, role, _weight(excerpt, side, told), report)


def within(claims: Claims, report: Report) -> None:
    """A denial or doubt in a sentence, of which the other article has no word anywhere."""
    if any(found.kind in _TURNED for found in report.findings):
        return
    for side, excerpt in ((Side.LEFT, claims.left), (Side.RIGHT, claims.right)):
        other = Side.RIGHT if side is Side.LEFT else Side.LEFT
        for stake in stakes(excerpt):
            if stake not in GRAVE or claims.told(other, f"stake {stake}"):
                continue
            if place := place_of(excerpt, stake):
                lost = side is Side.LEFT
                rule, kind = (
                    (STAKE_LOST, FactKind.OMISSION) if lost else (STAKE_ADDED, FactKind.ADDITION)
                )
                fact = excerpt.fact(kind, *place)
                words = f"{'left out' if lost else 'put in'}: {NAMES[stake]}"
                report.add(rule, 0.7, words, fact if lost else None, None if lost else fact)


def _report(excerpt: Excerpt, side: Side, role: Role, weight: Weight, report: Report) -> None:
    # A headline without a partner sums up its own article, whose sentences are weighed themselves.
    severity = Severity.LOW if role is Role.HEADLINE else _severity(weight.total)
    why = ", ".join(weight.reasons)
    if role is Role.TAKEAWAY:
        fact = excerpt.fact(FactKind.ADDITION, *excerpt.span)
        words = "a bullet that nothing in the other article supports"
        if weight.label == "summary":
            severity = Severity.LOW
        elif severity is Severity.LOW:
            severity = Severity.MEDIUM
        pair = (fact, None) if side is Side.LEFT else (None, fact)
        report.add(TAKEAWAY, 0.6, words + (f": {why}" if why else ""), *pair, severity=severity)
    elif side is Side.LEFT:
        fact = excerpt.fact(FactKind.OMISSION, *excerpt.span)
        words = "left out" + (f", with {why}" if why else "")
        report.add(OMISSION, 0.8, words, fact, None, severity=severity)
    else:
        fact = excerpt.fact(FactKind.ADDITION, *excerpt.span)
        words = f"put in: {weight.label}" + (f", with {why}" if why else "")
        report.add(ADDITION, 0.8, words, None, fact, severity=severity)


def _severity(total: float) -> Severity:
    if total >= HIGH:
        return Severity.HIGH
    return Severity.MEDIUM if total >= MEDIUM else Severity.LOW


def _weight(excerpt: Excerpt, side: Side, told: Elsewhere) -> Weight:
    other = Side.RIGHT if side is Side.LEFT else Side.LEFT
    found = list(reasons(excerpt, other, told))
    total = sum(value for value, _ in found)
    label = _label(excerpt, other, told, [reason for _, reason in found])
    if side is Side.RIGHT and label == "new fact":
        total = max(total, MEDIUM)
    if label == "summary" and not _is_grave(excerpt, other, told):
        total = min(total, MEDIUM - 1)
    return Weight(total, tuple(reason for _, reason in found), label)


def reasons(excerpt: Excerpt, other: Side, told: Elsewhere) -> Iterator[tuple[float, str]]:
    """What only an excerpt tells, each with its weight and its name."""
    said = quotations(excerpt)
    if any(len(q.words) > 3 and not told(other, "said " + " ".join(q.words)) for q in said):
        yield 2.5, "a quotation"
    sources = [a for a in attributions(excerpt, [q.span for q in said]) if a.words]
    if any(_untold_source(excerpt, a.source.start, a.source.end, other, told) for a in sources):
        yield 2.5, "a source that has no word in the other article"
    elif sources:
        yield 1.0, "a source"
    times = whens(excerpt)
    taken = {token for when in times for token in when.tokens}
    numbers = [
        a
        for a in amounts(excerpt, [when.span for when in times])
        if (a.written or a.value > 12) and not told(other, key_of(a))
    ]
    if numbers:
        yield min(2.0, len(numbers)), "a number" if len(numbers) == 1 else "numbers"
    if any(not told(other, key) for when in times for key in keys_of(when)):
        yield 0.5, "a date"
    new = [
        n
        for n in names(excerpt, taken)
        if n.firm and not any(told(other, "word " + w) for w in n.words)
    ]
    if new:
        yield min(2.0, len(new)), f"the name {excerpt.words(*new[0].span)}"
    for stake in stakes(excerpt):
        again = told(other, f"stake {stake}")
        yield WEIGHTS[stake] * (AGAIN if again else 1), NAMES[stake]


def _is_grave(excerpt: Excerpt, other: Side, told: Elsewhere) -> bool:
    """Whether it denies or doubts a claim, and no sentence of the other article does."""
    return any(stake in GRAVE and not told(other, f"stake {stake}") for stake in stakes(excerpt))


def _untold_source(excerpt: Excerpt, start: int, end: int, other: Side, told: Elsewhere) -> bool:
    """No name of the source, or for a source without name no word of it, is told elsewhere."""
    tokens = [t for t in excerpt.between(start, end) if t.is_word and t.text not in excerpt.grammar]
    named = [t for t in tokens if t.capital] or tokens
    return bool(named) and not any(told(other, "word " + plain(t.raw)) for t in named[-3:])


def _label(excerpt: Excerpt, other: Side, told: Elsewhere, reasons: Sequence[str]) -> str:
    """What an added sentence is: new source, new fact, background or summary."""
    grammar = excerpt.grammar
    words = [t.text for t in excerpt.tokens if t.is_word and t.text not in grammar]
    known = sum(told(other, "word " + w) or told(other, "stem " + stem(w)) for w in words)
    if words and known >= SUMMED_UP * len(words):
        return "summary"
    if any("source" in reason for reason in reasons):
        return "new source"
    if not reasons and is_background(excerpt):
        return "background"
    return "new fact"
