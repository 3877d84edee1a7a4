"""In two reports of their own, what is found between sentences that hardly share words.

    base    The Lund mill said on Monday that it took in 22 million crowns in spring.
    other   The Vik mill called it its best spring, with 102 million crowns in the bank.
    found   22 million → 102 million: two mills, and nothing was changed

A rewrite tells each sentence again, however freely; so a pair of sentences is one claim told twice.
Two reports of one event pair what is merely alike, and the rule that compares a pair is then right
only where most of its words are the same: of quotations those that are quoted.

Where one quotes several sentences that the other has without marks, the other is what is quoted, an
essay, a statement or a transcript: that only the first says whose words they are tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.dataclass import replace
from reader.facts.claim import matter
from reader.facts.excerpt import FoldedArticle
from reader.facts.odds import log_odds, share_of
from reader.facts.tokens import QUOTE_MARKS
from reader.facts.unpaired import is_paired, without_partner
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

Sources = Mapping[Side, FoldedArticle]


def lowered(
    found: Iterable[Finding], passages: Sequence[Passage], sources: Sources
) -> Iterator[Finding]:
    """The findings in order, with less chance where two reports have them in unlike sentences.

    What either heard or saw at its own hour is then low.
    """
    apart = _apart(passages, sources)
    quoting = _quoting(passages, sources) if apart else frozenset()
    for told in found:
        of_its_hour = apart == 1 and told.rule.id in _OF_ITS_HOUR
        finding = replace(told, severity=Severity.LOW) if of_its_hour else told
        is_its_own = told.kind is FactKind.ATTRIBUTION and told.passage in quoting
        unlike = 1.0 if is_its_own else _unlike(finding, passages, sources) if apart else 0.0
        fall = FALL * apart * unlike
        if fall:
            yield replace(finding, chance=share_of(log_odds(finding.chance) - fall))
        else:
            yield finding


def _apart(passages: Sequence[Passage], sources: Sources) -> float:
    """How surely two articles are reports of their own, in 0..1."""
    bodies = [
        [s for s in source.article.sentences if s.role is Role.BODY] for source in sources.values()
    ]
    if min(map(len, bodies)) < FEWEST:
        return 0.0
    alone = min(without_partner(passages, side, sources[side]) for side in Side)
    return _between(alone, ONE_STORY, TWO_REPORTS)


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
    """How little the two sides of a finding have in common, in 0..1; 0 of what has one side."""
    passage = None if finding.passage is None else passages[finding.passage]
    if passage is None or not is_paired(passage) or finding.kind is FactKind.HEADLINE:
        return 0.0
    quoted = finding.kind is FactKind.QUOTE and None not in (finding.left, finding.right)
    own, other = (
        _words(sources[side], passage.run(side), fact if quoted else None)
        for side, fact in ((Side.LEFT, finding.left), (Side.RIGHT, finding.right))
    )
    least = min(len(own), len(other))
    near, far = (QUOTED_NEAR, QUOTED_FAR) if quoted else (NEAR, FAR)
    return _between(1 - len(own & other) / least, 1 - near, 1 - far) if least else 0.0


def _words(source: FoldedArticle, run: Sequence[int], fact: Fact | None) -> frozenset[str]:
    """The words of matter of some sentences, or of a quotation in them."""
    words = matter(source.excerpt(run)).words
    return frozenset(
        word.key for word in words if fact is None or fact.span.start <= word.start < fact.span.end
    )


def _between(value: float, low: float, high: float) -> float:
    """How far a value has come from one bound to the other, in 0..1."""
    return min(1.0, max(0.0, (value - low) / (high - low)))
