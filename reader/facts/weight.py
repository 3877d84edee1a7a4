"""What was left out or put in, ranked by weight: a reaction weighs more than a caption.

Each sentence without a partner is asked what only it tells: a quotation, a source, numbers and
names that the other article has nowhere. The sum of the weights decides the severity, and the
rule's words say what was found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.facts.at_stake import (
    GRAVE,
    NAMES,
    WEIGHTS,
    WRONGS,
    is_background,
    is_told_again,
    place_of,
    stakes,
)
from reader.facts.claim import matter
from reader.facts.excerpt import Excerpt, FoldedArticle, stem
from reader.facts.figures_derived import untold_figures
from reader.facts.inner_stakes import STAKE_ADDED, STAKE_LOST
from reader.facts.names.read import names
from reader.facts.numbers.read import amounts
from reader.facts.odds import share_of
from reader.facts.of_matter import A_NAME, NEW_DEED, NEW_SOURCE, QUOTATION, SOURCE
from reader.facts.quotes.read import quotations
from reader.facts.report import Elsewhere, Report
from reader.facts.retold import Retold
from reader.facts.sources.read import attributions
from reader.facts.times.compare import keys_of
from reader.facts.times.read import whens
from reader.facts.untold_source import is_named, untold_source
from reader.model import FactKind, Role, Rule, Severity, Side
from reader.named_tuple import NamedTuple

OMISSION = Rule("omission.weight", FactKind.OMISSION, "A sentence left out", Severity.LOW)
ADDITION = Rule("addition.claim", FactKind.ADDITION, "A sentence put in", Severity.MEDIUM)
TAKEAWAY = Rule(
    "addition.takeaway", FactKind.ADDITION, "A bullet that nothing supports", Severity.MEDIUM
)
RULES = (OMISSION, STAKE_LOST, ADDITION, STAKE_ADDED, TAKEAWAY)
"""In the order for people; their severity is by weight."""

HIGH, MEDIUM = 5.0, 2.0
"""Weights from which an omission or addition may be of high and is of medium severity."""

QUOTED, SOURCED, KNOWN_SOURCE, LED, DENIED_ANSWER = 2.0, 2.0, 1.0, 2.0, 1.0
"""What a quotation weighs, a source that has no word in the other article or has one, the lead, and
an answer where the other article says that there was none."""

MOST, A_STEP = 8.0, 0.375
"""The weight from which more says no more, and what a step of weight adds to the log odds."""

CLAIM, LONG_CLAIM, UNKNOWN = 1.0, 10, 0.45
"""What a long claim of a new source, or of any that is left out, weighs beside that; content words
from which a claim is long; and the share of them at most that stands elsewhere, where they weigh
as a claim of nobody's."""

OWN_WORDS = 0.5
"""Share of a quotation's pairs of words that stand elsewhere, up to which it is told nowhere."""

SUMMED_UP = 0.75
"""Share of a sentence's content words that the other article has, from which it sums up."""

_SAID_BEFORE = frozenset({"denials", "answers", "blame", "warnings"})
_SPOKEN = frozenset({"blame", "warnings", *WRONGS})
"""Stakes that may be high, as an answer may, where the other article has no word of their class and
they are told in words of their own or by a new source."""
_CHARGES = frozenset({"blame", *WRONGS})
"""Stakes of which each names a deed of its own."""
NEW_CHARGE, DEED = 1.5, 3
"""What a charge weighs whose deed has no word in the other article, and words of a deed."""
AGAIN = 0.5
"""What a stake weighs where the other article has words of the same class."""

_SILENT = frozenset({Role.META, Role.CREDIT, Role.LABEL, Role.CAPTION})


class Weight(NamedTuple):
    """How much a sentence holds, why, what an addition is called, and whether it may be high.

    `grave` is a sentence without which the core of the story would be misread: a denial, a doubt,
    an answer, blame or a threat in words of its own, a promise with a date. `own`
    names its quotation, source, number, date, name and stakes of which the other article has none.
    """

    total: float
    reasons: tuple[str, ...]
    label: str
    grave: bool = False
    own: frozenset[str] = frozenset()


class _Content(NamedTuple):
    """How many words of matter a sentence has, and how many of them the other article has."""

    words: int
    known: int

    @property
    def sums_up(self) -> bool:
        """Whether the other article has most of them."""
        return bool(self.words) and self.known >= SUMMED_UP * self.words


class Load(NamedTuple):
    """What a sentence holds, and what that weighs; `stake` is its class where it is one."""

    weight: float
    words: str
    stake: str = ""


def compare(
    own: FoldedArticle,
    side: Side,
    run: Sequence[int],
    told: Elsewhere,
    report: Report,
    *,
    retold: Retold,
    at_length: bool = False,
) -> None:
    """One finding for each sentence of a run that has no partner on the other side.

    A new fact put in is at least of medium weight, but where the right article tells all of it
    `at_length`, there it weighs as what a brief leaves out, and where it has nothing of its own and
    is short, or a sentence of the other article tells part of it.
    """
    for index in run:
        role = own.article.sentences[index].role
        if role in _SILENT:
            continue
        excerpt = own.excerpt([index])
        if not any(t.is_word or t.is_figure for t in excerpt.tokens):
            continue
        weight = _weight(excerpt, side, told, leads=index == own.lead)
        if QUOTATION in weight.reasons and NEW_SOURCE in weight.reasons:
            weight = weight._replace(grave=weight.grave or _answers_on(own, index))
        if weight.grave and (
            retold.is_in_prose(side, index, excerpt) or retold.is_frame(side, index, excerpt)
        ):
            weight = weight._replace(grave=False)
        new = side is Side.RIGHT and weight.label == "new fact" and not at_length
        new = new and (bool(weight.own) or len(matter(excerpt).words) >= LONG_CLAIM)
        if new and not retold.in_other_words(excerpt, weight.own):
            weight = weight._replace(total=max(weight.total, MEDIUM))
        if weight.total >= MEDIUM and retold.is_told(side, index, excerpt, weight.own):
            weight = weight._replace(total=MEDIUM - 1)
        _report(excerpt, side, role, weight, report)


def _report(excerpt: Excerpt, side: Side, role: Role, weight: Weight, report: Report) -> None:
    # A headline without a partner sums up its own article, whose sentences are weighed themselves.
    severity = Severity.LOW if role is Role.HEADLINE else _severity(weight)
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
        report.add(OMISSION, _likely(weight), words, fact, None, severity=severity)
    else:
        fact = excerpt.fact(FactKind.ADDITION, *excerpt.span)
        words = f"put in: {weight.label}" + (f", with {why}" if why else "")
        report.add(ADDITION, _likely(weight), words, None, fact, severity=severity)


def _severity(weight: Weight) -> Severity:
    if weight.total >= HIGH and weight.grave:
        return Severity.HIGH
    return Severity.MEDIUM if weight.total >= MEDIUM else Severity.LOW


def _likely(weight: Weight) -> float:
    """The chance that a sentence is missed: one half where it holds nothing."""
    return round(share_of(min(weight.total, MOST) * A_STEP), 2)


def _weight(excerpt: Excerpt, side: Side, told: Elsewhere, *, leads: bool) -> Weight:
    other = side.other
    found = list(reasons(excerpt, other, told))
    names = tuple(reason.words for reason in found if reason.words)
    content = _content(excerpt, other, told)
    found += _long_claims(content, names, side)
    total = sum(reason.weight for reason in found) + (LED if leads else 0)
    dated = "a date" in names and any(reason.stake == "promises" for reason in found)
    if content.sums_up and not dated and not _is_grave(excerpt, other, told):
        total = min(total, MEDIUM if QUOTATION in names and side is Side.LEFT else MEDIUM - 1)
    own = {r.stake or r.words for r in found if not r.stake or r.weight >= WEIGHTS[r.stake]}
    grave = _misleads(excerpt, other, told, found)
    label = _label(excerpt, content, names)
    return Weight(total, names, label, grave, frozenset(own | {"the lead"} if leads else own))


def _answers_on(own: FoldedArticle, index: int) -> bool:
    """Whether the sentence before answers, denies, blames or warns: the quotation is its words."""
    before = own.excerpt([index - 1]) if index else None
    return before is not None and not _SAID_BEFORE.isdisjoint(stakes(before))


def _misleads(excerpt: Excerpt, other: Side, told: Elsewhere, found: Sequence[Load]) -> bool:
    """Whether it holds what the core of a story would be misread without."""
    if _is_grave(excerpt, other, told):
        return True
    classes = {r.stake for r in found if r.stake in _SPOKEN and r.weight >= WEIGHTS[r.stake]}
    held = {reason.stake for reason in found}
    words = {reason.words for reason in found}
    spoken = bool(words & {QUOTATION, NEW_SOURCE})
    if classes and spoken:
        return True
    # Who denies reacts: where the other article has the denial, there is the reaction too. Who has
    # answered there already says no more than another thing.
    answered = "answers" in held and not held & GRAVE
    if answered and (NEW_SOURCE in words or (spoken and other is Side.RIGHT)):
        return True
    return "promises" in held and bool(whens(excerpt))


def reasons(excerpt: Excerpt, other: Side, told: Elsewhere) -> Iterator[Load]:
    """What only an excerpt tells, each with its weight and its name; some have none."""
    said = quotations(excerpt)
    if any(len(q.words) > 3 and not _is_told(q.words, other, told) for q in said):
        yield Load(QUOTED, QUOTATION)
    sources = [a for a in attributions(excerpt, [q.span for q in said]) if a.words]
    if any(untold_source(excerpt, a.source, other, told) for a in sources):
        yield Load(SOURCED, NEW_SOURCE)
    elif sources:
        yield Load(KNOWN_SOURCE, SOURCE)
    times = whens(excerpt)
    taken = {token for when in times for token in when.tokens}
    counted = amounts(excerpt, [when.span for when in times])
    taken.update(token for a in counted if a.unit for token in excerpt.inside(*a.span))
    numbers = untold_figures(counted, other, told)
    if numbers:
        words = "a number" if len(numbers) == 1 else "numbers"
        yield Load(min(2.0, len(numbers)), words)
    dated = any(not told(other, key) for when in times for key in keys_of(when))
    if dated:
        yield Load(0.5, "a date")
    new = [
        n
        for n in names(excerpt, taken)
        if n.firm
        and not excerpt.own.names.abbreviations.issuperset(n.words)
        and not any(is_named(excerpt, w, other, told) for w in n.words)
    ]
    if new:
        yield Load(min(2.0, len(new)), f"{A_NAME}{excerpt.words(*new[0].span)}")
    for stake in stakes(excerpt):
        again = is_told_again(excerpt, stake, other, told)
        # A deadline that the other article does not name is another promise.
        again = again and not (stake == "promises" and dated)
        yield Load(WEIGHTS[stake] * (AGAIN if again else 1), NAMES[stake], stake)
        if stake == "answers" and told(other, "stake silence"):
            yield Load(DENIED_ANSWER, "")
        if again and stake in _CHARGES and _is_new_charge(excerpt, stake, other, told):
            yield Load(NEW_CHARGE, NEW_DEED)


def _is_new_charge(excerpt: Excerpt, stake: str, other: Side, told: Elsewhere) -> bool:
    """`accused her of shredding files`: whether the other article has no word of the deed."""
    place = place_of(excerpt, stake)
    if place is None or not excerpt.own.writing.spaced:
        return False
    words = [
        token.text
        for token in excerpt.between(*place)
        if token.is_word and token.text not in excerpt.grammar
    ][1:]
    known = any(told(other, f"word {w}") or told(other, f"stem {stem(w)}") for w in words)
    return len(words) >= DEED and not known


def _is_told(words: Sequence[str], other: Side, told: Elsewhere) -> bool:
    """Whether the other article has most of a quotation's words, side by side as they stand."""
    pairs = list(pairwise(words))
    known = sum(told(other, f"said {one} {two}") for one, two in pairs)
    return known > OWN_WORDS * len(pairs)


def _is_grave(excerpt: Excerpt, other: Side, told: Elsewhere) -> bool:
    """Whether it denies or doubts a claim, and no sentence of the other article does."""
    return any(stake in GRAVE and not told(other, f"stake {stake}") for stake in stakes(excerpt))


def _long_claims(content: _Content, names: Sequence[str], side: Side) -> Iterator[Load]:
    """What a long claim weighs beside what it names: of a source, or of words of its own.

    What a known source is said to have said besides is often told in other words.
    """
    if content.words < LONG_CLAIM:
        return
    if NEW_SOURCE in names or (SOURCE in names and side is Side.LEFT):
        yield Load(CLAIM, "")
    if content.known <= UNKNOWN * content.words:
        yield Load(MEDIUM, "")


def _label(excerpt: Excerpt, content: _Content, reasons: Sequence[str]) -> str:
    """What an added sentence is: new source, new statement, new fact, background or summary."""
    if content.sums_up and QUOTATION not in reasons:
        return "summary"
    if NEW_SOURCE in reasons:
        return "new source"
    if SOURCE in reasons:
        return "new statement"
    if not reasons and is_background(excerpt):
        return "background"
    return "new fact"


def _content(excerpt: Excerpt, other: Side, told: Elsewhere) -> _Content:
    grammar = excerpt.grammar
    words = [t.text for t in excerpt.tokens if t.is_word and t.text not in grammar]
    known = [w for w in words if told(other, "word " + w) or told(other, "stem " + stem(w))]
    return _Content(len(words), len(known))
