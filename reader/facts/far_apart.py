"""In two reports of their own, what is found between sentences that hardly share words.

    base    The Lund mill said on Monday that it took in 22 million crowns in spring.
    other   The Vik mill called it its best spring, with 102 million crowns in the bank.
    found   22 million → 102 million: two mills, and nothing was changed

A rewrite tells each sentence again, however freely; so a pair of sentences is one claim told twice.
Two reports of one event pair what is merely alike, and the rule that compares a pair is then right
only where most of its words are the same: of quotations those that are quoted, of any other fact
those around it as well. Each paper has its own headline and lead, and a figure or a day that only
one of them has contradicts nothing.

Where one quotes several sentences that the other has without marks, the other is what is quoted, an
essay, a statement or a transcript: that only the first says whose words they are tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from reader.dataclass import replace
from reader.facts.claim import matter
from reader.facts.excerpt import FoldedArticle
from reader.facts.odds import log_odds, share_of
from reader.facts.tokens import QUOTE_MARKS
from reader.facts.unpaired import is_paired
from reader.model import Fact, FactKind, Finding, Kind, Passage, Role, Severity, Side

FEWEST = 4
"""Sentences of either body from which two articles may be reports of their own."""
ONE_STORY, TWO_REPORTS = 0.1, 0.4
"""Shares of sentences without a partner in the body that has fewer: where the rules hold as they
are, and from which two reports tell what they know, each on its own."""
NEAR, FAR = 0.9, 0.55
"""Shares of the words of matter of the shorter side that the other has: the same, and not told."""
QUOTED_NEAR, QUOTED_FAR = 0.55, 0.2
"""The same of two quotations, of which a few words may have been altered."""
AROUND = 5
"""Words of matter before a fact, and as many behind it, that tell what it is a fact of."""
AROUND_NEAR, AROUND_FAR = 0.7, 0.4
"""The same of the words around a fact: they are the same, and it is a fact of something else."""
FALL = 5.0
"""What the log odds of a rule's own estimate lose in sentences far apart of two reports."""

QUOTED, LONG, SAME = 2, 8, 0.85
"""Sentences without marks that the other article quotes from which it is that article's source,
different words of the shorter one, and the share of them that the other has."""

_OF_ITS_HOUR = frozenset(
    {"quote.new", "quote.shortened", "tense.planned", "attribution.added", "attribution.chain"}
)
"""Rules for what two reports tell otherwise since each has its own words of a speaker and its own
sources, or since one of them was written before what the other tells as done."""

_DETAILS = frozenset({FactKind.NUMBER, FactKind.UNIT, FactKind.DATE, FactKind.NAME})
"""Kinds of which two reports have each their own, without a word against the other's."""

_CLAIMED = frozenset(
    {
        *_DETAILS,
        FactKind.NEGATION,
        FactKind.DIRECTION,
        FactKind.ROLE,
        FactKind.SCOPE,
        FactKind.TENSE,
    }
)
"""Kinds of which the words around a fact tell what it is a fact of."""

Sources = Mapping[Side, FoldedArticle]


def lowered(
    found: Iterable[Finding],
    passages: Sequence[Passage],
    sources: Sources,
    alone: Mapping[Side, float],
) -> Iterator[Finding]:
    """The findings in order, with less chance where two reports have them in unlike sentences.

    What either heard or saw at its own hour is then low. `alone` is the share of the sentences of
    a side's body that have no partner.
    """
    apart = _apart(sources, alone)
    if not apart:
        yield from found
        return
    quoting = _quoting(passages, sources)
    for told in found:
        of_its_hour = apart == 1 and told.rule.id in _OF_ITS_HOUR
        finding = replace(told, severity=Severity.LOW) if of_its_hour else told
        is_its_own = told.kind is FactKind.ATTRIBUTION and told.passage in quoting
        unlike = 1.0 if is_its_own else _unlike(finding, passages, sources)
        fall = FALL * apart * unlike
        if fall:
            yield replace(finding, chance=share_of(log_odds(finding.chance) - fall))
        else:
            yield finding


def _apart(sources: Sources, alone: Mapping[Side, float]) -> float:
    """How surely two articles are reports of their own, in 0..1."""
    bodies = [
        [s for s in source.article.sentences if s.role is Role.BODY] for source in sources.values()
    ]
    if min(map(len, bodies)) < FEWEST:
        return 0.0
    return _between(min(alone.values()), ONE_STORY, TWO_REPORTS)


def _quoting(passages: Sequence[Passage], sources: Sources) -> frozenset[int]:
    """The passages in which one side quotes what the other article has as its own words."""
    found: dict[Side, list[int]] = {side: [] for side in Side}
    for number, passage in enumerate(passages):
        if not is_paired(passage) or passage.kind is not Kind.REWORDED:
            continue
        excerpts = {side: sources[side].excerpt(passage.run(side)) for side in Side}
        marked = [s for s in Side if any(t.raw in QUOTE_MARKS for t in excerpts[s].tokens)]
        if len(marked) != 1:
            continue
        own, other = ({t.text for t in e.tokens if t.is_word} for e in excerpts.values())
        least = min(len(own), len(other))
        if least >= LONG and len(own & other) >= SAME * least:
            found[marked[0]].append(number)
    return frozenset(n for numbers in found.values() if len(numbers) >= QUOTED for n in numbers)


def _unlike(finding: Finding, passages: Sequence[Passage], sources: Sources) -> float:
    """How little the two sides of a finding have in common, in 0..1."""
    if finding.passage is None:
        return float(finding.kind is FactKind.HEADLINE)
    passage = passages[finding.passage]
    if not is_paired(passage):
        return 0.0
    runs = [(sources[side], passage.run(side)) for side in Side]
    if finding.left is None or finding.right is None:
        return 1.0 if finding.kind in _DETAILS else _apart_by(NEAR, FAR, *_all(runs))
    facts = finding.left, finding.right
    if finding.kind is FactKind.QUOTE:
        said = [_quoted(*each, fact) for each, fact in zip(runs, facts, strict=True)]
        return _apart_by(QUOTED_NEAR, QUOTED_FAR, *said)
    unlike = _apart_by(NEAR, FAR, *_all(runs))
    if finding.kind not in _CLAIMED or finding.rule.id == "name.spelling":
        return unlike
    beside = [_beside(*each, fact) for each, fact in zip(runs, facts, strict=True)]
    # What stands alone, as in a list of links, is of nothing.
    return max(unlike, _apart_by(AROUND_NEAR, AROUND_FAR, *beside)) if all(beside) else 1.0


def _apart_by(near: float, far: float, own: Set[str], other: Set[str]) -> float:
    """How little two sets of words have in common, in 0..1."""
    least = min(len(own), len(other))
    return _between(1 - len(own & other) / least, 1 - near, 1 - far) if least else 0.0


Run = tuple[FoldedArticle, Sequence[int]]


def _all(runs: Iterable[Run]) -> list[set[str]]:
    """The words of matter of the sentences of both sides."""
    return [{word.key for word in matter(source.excerpt(run)).words} for source, run in runs]


def _quoted(source: FoldedArticle, run: Sequence[int], fact: Fact) -> set[str]:
    """The words of matter of a quotation."""
    words = matter(source.excerpt(run)).words
    return {word.key for word in words if fact.span.start <= word.start < fact.span.end}


def _beside(source: FoldedArticle, run: Sequence[int], fact: Fact) -> set[str]:
    """The words of matter right before and behind a fact."""
    words = matter(source.excerpt(run))
    before, after = words.before(fact.span) + 1, words.after(fact.span)
    beside = (*words.words[max(0, before - AROUND) : before], *words.words[after : after + AROUND])
    return {word.key for word in beside}


def _between(value: float, low: float, high: float) -> float:
    """How far a value has come from one bound to the other, in 0..1."""
    return min(1.0, max(0.0, (value - low) / (high - low)))
