"""What is known of a finding besides its rule: where it was found, and what else stands there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log1p

from reader.facts.excerpt import FoldedArticle, Token, grammar_words, stem, tokens_of
from reader.facts.odds import log_odds
from reader.facts.report import Elsewhere
from reader.facts.sentence_words import SentenceWords
from reader.facts.unpaired import NOTHING, between_pairs, held, is_paired, together
from reader.model import (
    Edit,
    Fact,
    FactKind,
    Finding,
    Kind,
    Op,
    Passage,
    Role,
    Severity,
    Side,
)
from reader.named_tuple import NamedTuple
from reader.progress import paced

SURE = 1.0
"""The score of what no bead pairs: nothing can be wrong about it."""
_IN_FOURS, _IN_TWOS = 4.0, 2.0
_SENTENCES = frozenset({FactKind.OMISSION, FactKind.ADDITION})
MOST_WORDS = 100
"""Words of a fact that the other article is asked for."""


class Circumstances(NamedTuple):
    """What is known of a finding besides its rule, each a number of about -1 to 1.

    `stated` is the log odds of the rule's own estimate, `score` the chance of its bead, `recast`
    the share of both wordings that is not kept (0 of a quotation: its words are to be kept whatever
    is done to the rest), `told` the share of the finding's own words that the other article has
    somewhere, without those on both sides of it where each has others instead (0 of a quotation
    that both have), `beside` how many other findings its passage has (log 1+n), `grave` whether its
    severity is high and `slight` whether it is low (0 of a fact that one side alone has: that may
    weigh more where it is lost than where it is added, and is as sure), `summary` whether a
    takeaway or headline is held against the text, `unspaced` whether no blanks part the words.

    Of a sentence left out or put in, 0 of any other finding: `nearest` is the share of its words
    that one sentence of the other article has, `size` how many words it has (log 1+n, in fours),
    `gap` whether the other article has a sentence without a partner in the same place, `alone` the
    share of the sentences of its article's body that have none, `stretch` how many sentences
    without a partner stand together there (log 1+n, in twos), `quoted` whether it is a quotation
    or holds one.

    Of the pair: `retold` is the share of both articles that is not kept word by word, `crowd` how
    many findings there are for each sentence of the shorter side (log 1+n).
    """

    stated: float
    score: float
    recast: float
    told: float
    beside: float
    grave: float
    slight: float
    summary: float
    unspaced: float
    nearest: float
    size: float
    gap: float
    alone: float
    stretch: float
    quoted: float
    retold: float
    crowd: float


def places(
    findings: Sequence[Finding],
    passages: Sequence[Passage],
    sources: Mapping[Side, FoldedArticle],
    told: Elsewhere,
    sentences: SentenceWords,
    *,
    alone: Mapping[Side, float],
    retold: float,
) -> Iterator[Circumstances]:
    """The circumstances of each finding, in order; `alone` and `retold` are of all passages."""
    beside = Counter(finding.passage for finding in findings)
    between = {side: between_pairs(passages, side) for side in Side}
    beside_it = {side: together(passages, side) for side in Side}
    shorter = min(len(source.article.sentences) for source in sources.values())
    crowd = log1p(len(findings) / max(1, shorter))
    for finding in paced(findings):
        is_quote = finding.kind is FactKind.QUOTE
        is_altered = is_quote and None not in (finding.left, finding.right)
        group = group_of(finding)
        whole = group == "sentence"
        passage = None if finding.passage is None else passages[finding.passage]
        side = Side.LEFT if finding.left else Side.RIGHT
        words, quoted, tokens = held(finding, passage, side, sources[side]) if whole else NOTHING
        stretch = beside_it[side].get(finding.passage, 0) if whole else 0
        sides = (finding.left, Side.LEFT), (finding.right, Side.RIGHT)
        both = _shared(finding, sources)
        shares = [
            _told(tokens or _tokens_of(fact, sources[side]), sources[side], side, told, both)
            for fact, side in sides
            if fact
        ]
        yield Circumstances(
            stated=log_odds(finding.chance),
            score=SURE if passage is None or not is_paired(passage) else passage.bead.score,
            recast=0.0 if passage is None or is_quote else _recast(passage),
            told=sum(shares) / len(shares) if shares and not is_altered else 0.0,
            beside=log1p(beside[finding.passage] - 1),
            grave=float(group != "lost" and finding.severity is Severity.HIGH),
            slight=float(group != "lost" and finding.severity is Severity.LOW),
            summary=float(passage is not None and _sums_up(passage, sources)),
            unspaced=float(not sources[Side.LEFT].own.writing.spaced),
            nearest=sentences.nearest(side.other, words) if words else 0.0,
            size=log1p(len(words)) / _IN_FOURS,
            gap=float(whole and finding.passage in between[side.other]),
            alone=alone[side] if whole else 0.0,
            stretch=log1p(stretch) / _IN_TWOS,
            quoted=float(quoted),
            retold=retold,
            crowd=crowd,
        )


def kept_share(passages: Sequence[Passage]) -> float:
    """The share in 0..1 of the characters of both articles that stand in both, row by row."""
    kept, whole = _kept_of(
        edit
        for passage in paced(passages)
        if passage.kind is not Kind.REPEATED
        for edit in passage.edits
    )
    return kept / whole if whole else 1.0


def paired_recast(passages: Sequence[Passage]) -> float:
    """The share in 0..1 of the characters of paired sentences that their wording does not keep."""
    kept, whole = _kept_of(edit for each in passages if is_paired(each) for edit in each.edits)
    return (whole - kept) / whole if whole else 0.0


def _kept_of(edits: Iterable[Edit]) -> tuple[int, int]:
    """How many characters of both sides are kept, of how many."""
    kept = whole = 0
    for edit in paced(edits):
        (start, end), (other_start, other_end) = edit.left, edit.right
        size = end - start + other_end - other_start
        whole += size
        kept += size if edit.op is Op.EQUAL else 0
    return kept, whole


def group_of(finding: Finding) -> str:
    """Of a finding: a `sentence` left out or put in, a fact `lost` or added, or one `changed`."""
    if finding.kind in _SENTENCES:
        return "sentence"
    return "lost" if one_sided(finding.rule.id) else "changed"


def one_sided(rule_id: str) -> bool:
    """Whether a rule tells of what one side has lost and the other has added."""
    return rule_id.endswith((".lost", ".added"))


def _recast(passage: Passage) -> float:
    """The share of the characters of both sides that the wording does not keep."""
    if not is_paired(passage):
        return 0.0
    kept, whole = _kept_of(passage.edits)
    return (whole - kept) / whole if whole else 0.0


def _sums_up(passage: Passage, sources: Mapping[Side, FoldedArticle]) -> bool:
    """Whether a takeaway or a headline is a side of it."""
    heads = {Role.TAKEAWAY, Role.HEADLINE}
    runs = ((sources[side].article.sentences, passage.run(side)) for side in Side)
    return any(sentences[run[0]].role in heads for sentences, run in runs if run)


def _told(
    tokens: Sequence[Token],
    source: FoldedArticle,
    side: Side,
    told: Elsewhere,
    both: frozenset[str],
) -> float:
    """The share of a fact's content words that the other article has somewhere.

    Words on `both` sides of the finding say nothing: of `the first quarter` only `first` is asked.
    """
    other = side.other
    small = both | grammar_words(source.own.code)
    words = [t.text for t in tokens[:MOST_WORDS] if t.is_word and t.text not in small]
    known = [w for w in words if told(other, f"word {w}") or told(other, f"stem {stem(w)}")]
    return len(known) / len(words) if words else 0.0


def _shared(finding: Finding, sources: Mapping[Side, FoldedArticle]) -> frozenset[str]:
    """The words on both sides of a finding where either has other words or figures instead."""
    if finding.left is None or finding.right is None:
        return frozenset()
    own, others = (
        frozenset(token.text for token in _tokens_of(fact, sources[side]))
        for fact, side in ((finding.left, Side.LEFT), (finding.right, Side.RIGHT))
    )
    return own & others if own - others and others - own else frozenset()


def _tokens_of(fact: Fact, source: FoldedArticle) -> list[Token]:
    """The words and figures of a fact."""
    tokens = tokens_of(source.text, *fact.span, most=MOST_WORDS)
    return [token for token in tokens if token.is_word or token.is_figure]
