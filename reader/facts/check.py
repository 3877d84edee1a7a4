"""Every rule over every passage: what two aligned articles disagree on, in passage order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.dataclass import dataclass, replace
from reader.facts import headline, inner, inner_stakes, weight
from reader.facts.article_index import ArticleIndex
from reader.facts.chance import MOST_ALONE
from reader.facts.circumstances import Circumstances, kept_share, places
from reader.facts.claim import matter
from reader.facts.excerpt import FoldedArticle
from reader.facts.far_apart import lowered
from reader.facts.kinds import compare, contradictions
from reader.facts.options import Options
from reader.facts.own_sentence import told_in_their_own
from reader.facts.reach import in_reach
from reader.facts.report import Claims, Report
from reader.facts.retold import Retold
from reader.facts.said_by import OtherSpeakers, settled
from reader.facts.sentence_words import SentenceWords
from reader.facts.spelled import Spelled
from reader.facts.unpaired import without_partner
from reader.model import (
    Article,
    Equivalent,
    FactKind,
    Finding,
    Kind,
    Link,
    Passage,
    Role,
    Severity,
    Side,
)
from reader.progress import UNWATCHED, Progress, paced

DEFAULT = Options()

SAME_COPY, LEAST_PASSAGES = 0.8, 5
"""Share of both texts that is the same from which they are one copy, and passages from which it
shows how freely a story is retold."""

_ONE_SIDED = frozenset({FactKind.OMISSION, FactKind.ADDITION})
_READ = frozenset({Kind.REWORDED, Kind.OMITTED, Kind.ADDED})
_SILENT = frozenset({Role.META, Role.CREDIT, Role.LABEL})
_IN_OWN_WORDS = frozenset({inner_stakes.STAKE_LOST, inner_stakes.STAKE_ADDED, inner.LIMIT_ADDED})
_SHORT = frozenset({Role.HEADLINE, Role.TAKEAWAY, Role.CAPTION})
"""What leaves out by nature."""


@dataclass(frozen=True, slots=True)
class Found:
    """What `check` found; the lists follow the order of the passages.

    `switched_off` are the findings of rules that are off, `places` what is known of each of
    `findings` besides its rule. Chance and severity are what the rule says. `unread` counts the
    passages beyond the limits, in which nothing was looked for, and `read_whole` the sentences
    with figures of an article after which only the bare figures are known, None where all are.
    """

    findings: tuple[Finding, ...]
    equivalents: tuple[Equivalent, ...]
    switched_off: tuple[Finding, ...] = ()
    places: tuple[Circumstances, ...] = ()
    unread: int = 0
    read_whole: int | None = None


def check(
    left: Article,
    right: Article,
    passages: Sequence[Passage],
    links: Sequence[Link],
    options: Options = DEFAULT,
    *,
    at_length: bool = False,
    progress: Progress = UNWATCHED,
) -> Found:
    """Where two aligned articles disagree on what matters.

    A fact's span lies in its article's text, and in its passage where the passage has that side:
    a takeaway is held against sentences that stand in other passages. `at_length` says that the
    right article tells the same much longer: what it puts in weighs as it would if left out.
    Linear in the text, and bounded: see `in_reach`.
    """
    kept_words = kept_share(passages)
    same_copy = len(passages) >= LEAST_PASSAGES and kept_words > SAME_COPY
    pair = _Pair(left, right, passages, options, same_copy=same_copy, at_length=at_length)
    # Of a telling that is mostly its own a sentence that holds little weighs little.
    alone = {side: without_partner(passages, side, pair.sources[side]) for side in Side}
    pair.at_length |= alone[Side.RIGHT] > MOST_ALONE
    found: list[Finding] = []
    same: list[Equivalent] = []
    differing = [(i, each) for i, each in enumerate(paced(passages)) if each.kind in _READ]
    read = in_reach(differing, pair.sources)
    speakers = OtherSpeakers(pair.spelled)
    changed: list[Finding] = []
    for index, passage in progress.over(read):
        report = pair.passage(passage)
        found += [replace(d, passage=index) for d in report.findings]
        same += [replace(e, passage=index) for e in report.equivalents]
        # Asked at once: what was read of a passage is kept only for a while.
        changed += speakers.changed(passage, index)
    last = read[-1][0] + 1 if read else 0
    found = settled(found, changed)
    found = told_in_their_own(found, passages[:last], pair.claims)
    found += pair.summaries(passages, links) if len(read) == len(differing) else []
    found += pair.lead(links, found)
    order = len(passages)
    found.sort(key=lambda d: order if d.passage is None else d.passage)
    found = list(lowered(found, passages, pair.sources, alone))
    kept = [d for d in found if d.rule.id not in options.off]
    return Found(
        tuple(kept),
        tuple(same),
        tuple(d for d in found if d.rule.id in options.off),
        tuple(
            places(
                kept,
                passages,
                pair.sources,
                pair.told,
                pair.sentences,
                alone=alone,
                retold=1 - kept_words,
            )
        ),
        len(differing) - len(read),
        pair.told.read_whole,
    )


class _Pair:
    """Both articles, folded once, and what either tells anywhere."""

    def __init__(
        self,
        left: Article,
        right: Article,
        passages: Sequence[Passage],
        options: Options,
        *,
        same_copy: bool = False,
        at_length: bool = False,
    ) -> None:
        self.enough = len(passages) >= LEAST_PASSAGES
        self.sources = {Side.LEFT: FoldedArticle(left), Side.RIGHT: FoldedArticle(right)}
        self.told = ArticleIndex(self.sources)
        self.spelled = Spelled(self.sources)
        self.sentences = SentenceWords(self.spelled)
        self.retold = Retold(self.sources, passages, self.told, self.sentences)
        self.options = options
        self.same_copy = same_copy
        self.at_length = at_length

    def claims(self, left_run: Sequence[int], right_run: Sequence[int]) -> Claims:
        return Claims(
            self.sources[Side.LEFT].excerpt(left_run),
            self.sources[Side.RIGHT].excerpt(right_run),
            self.told,
            self.options,
        )

    def role(self, side: Side, index: int) -> Role:
        return self.sources[side].article.sentences[index].role

    def passage(self, passage: Passage) -> Report:
        """What one passage holds: its two sides compared, or its weight where it has one."""
        report = Report()
        if passage.kind is Kind.REWORDED:
            left, right = passage.bead.left, passage.bead.right
            if _SILENT & {self.role(Side.LEFT, left[0]), self.role(Side.RIGHT, right[0])}:
                return report
            claims = self.claims(left, right)
            compare(claims, report)
            report.findings[:] = [self._as_reported(d, claims) for d in report.findings]
            inner_stakes.compare(claims, (left, right), self.retold, report)
            if not _SHORT & {self.role(Side.LEFT, left[0]), self.role(Side.RIGHT, right[0])}:
                inner.compare(claims, self.sentences, passage, report)
            report.findings[:] = [self._as_retold(d) for d in report.findings]
            if self.role(Side.LEFT, left[0]) is Role.HEADLINE is self.role(Side.RIGHT, right[0]):
                report.findings[:] = [d for d in report.findings if not self._are_both_told(d)]
                headline.compare(
                    claims,
                    headline.CHANGED,
                    report,
                    same_copy=self.same_copy,
                    freely=self.enough and self.retold.freely,
                )
        elif passage.kind in {Kind.OMITTED, Kind.ADDED}:
            side = Side.LEFT if passage.kind is Kind.OMITTED else Side.RIGHT
            weight.compare(
                self.sources[side],
                side,
                passage.run(side),
                self.told,
                report,
                retold=self.retold,
                at_length=self.at_length,
            )
        return report

    def _as_reported(self, found: Finding, claims: Claims) -> Finding:
        """A quotation put in, low where the other article reports what it says."""
        if found.rule.id != "quote.new" or found.right is None:
            return found
        start, end = found.right.span
        words = [word for word in matter(claims.right).words if start <= word.start < end]
        if self.retold.is_reported(Side.RIGHT, words):
            return replace(found, severity=Severity.LOW)
        return found

    def _as_retold(self, found: Finding) -> Finding:
        """What a story told anew denies, doubts or limits with a word of its own is told there."""
        if found.rule in _IN_OWN_WORDS and self.enough and self.retold.freely:
            return replace(found, severity=Severity.LOW)
        return found

    def _are_both_told(self, found: Finding) -> bool:
        """Whether two figures of headlines are of two things: either article tells both."""
        if found.rule.id != "number.changed" or found.left is None or found.right is None:
            return False
        return self.told(Side.RIGHT, found.left.value) and self.told(Side.LEFT, found.right.value)

    def summaries(self, passages: Sequence[Passage], links: Iterable[Link]) -> list[Finding]:
        """What takeaways and headlines say otherwise than the sentences that they sum up."""
        lefts, rights = (
            {
                index: number
                for number, passage in enumerate(paced(passages))
                for index in passage.run(side)
            }
            for side in Side
        )
        found: list[Finding] = []
        for link in links:
            places = lefts.get(link.left), rights.get(link.right)
            if places[0] == places[1] or None in places:
                continue
            report = Report()
            contradictions(self.claims([link.left], [link.right]), report)
            passage = places[0] if self.role(Side.LEFT, link.left) is Role.TAKEAWAY else places[1]
            found += [replace(d, passage=passage) for d in report.findings]
        return list(dict.fromkeys(found))

    def lead(self, links: Iterable[Link], found: Sequence[Finding]) -> list[Finding]:
        """The two leads against each other, where they are no tellings of the same."""
        leads = [self.sources[side].lead for side in Side]
        if leads[0] is None or leads[1] is None:
            return []
        if any((link.left, link.right) == (leads[0], leads[1]) for link in links):
            return []
        report = Report()
        claims = self.claims([leads[0]], [leads[1]])
        if _are_told(found, claims):
            return []
        if claims.left.words(*claims.left.span) != claims.right.words(*claims.right.span):
            headline.compare(claims, headline.LEAD, report)
        return report.findings


def _are_told(found: Sequence[Finding], leads: Claims) -> bool:
    """Whether a lead is told already as a sentence that was left out or put in."""
    told = {
        (side, fact.span)
        for one in found
        if one.kind in _ONE_SIDED
        for side, fact in ((Side.LEFT, one.left), (Side.RIGHT, one.right))
        if fact
    }
    return bool(told & {(Side.LEFT, leads.left.span), (Side.RIGHT, leads.right.span)})
