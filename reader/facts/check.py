"""Every rule over every passage: what two aligned articles disagree on, in passage order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.dataclass import dataclass, replace
from reader.facts import headline, inner, weight
from reader.facts.article_index import ArticleIndex
from reader.facts.circumstances import Circumstances, places
from reader.facts.excerpt import FoldedArticle
from reader.facts.kinds import compare, contradictions
from reader.facts.options import Options
from reader.facts.report import Claims, Report
from reader.facts.sentence_words import SentenceWords
from reader.model import (
    Article,
    Equivalent,
    Finding,
    Kind,
    Link,
    Passage,
    Role,
    Side,
)
from reader.progress import UNWATCHED, Progress

DEFAULT = Options()
LEAD_FROM = 4
"""Body sentences from which an article has a lead that is worth a comparison of its own."""

_SILENT = frozenset({Role.META, Role.CREDIT, Role.LABEL})
_SHORT = frozenset({Role.HEADLINE, Role.TAKEAWAY, Role.CAPTION})
"""What leaves out by nature."""


@dataclass(frozen=True, slots=True)
class Found:
    """What `check` found; the lists follow the order of the passages.

    `switched_off` are the findings of rules that are off, `places` what is known of each of
    `findings` besides its rule. Chance and severity are what the rule says.
    """

    findings: tuple[Finding, ...]
    equivalents: tuple[Equivalent, ...]
    switched_off: tuple[Finding, ...] = ()
    places: tuple[Circumstances, ...] = ()


def check(
    left: Article,
    right: Article,
    passages: Sequence[Passage],
    links: Sequence[Link],
    options: Options = DEFAULT,
    *,
    progress: Progress = UNWATCHED,
) -> Found:
    """Where two aligned articles disagree on what matters.

    A fact's span lies in its article's text, and in its passage where the passage has that side:
    a takeaway is held against sentences that stand in other passages. Linear in the text.
    """
    pair = _Pair(left, right, options)
    found: list[Finding] = []
    same: list[Equivalent] = []
    for index, passage in progress.over(list(enumerate(passages))):
        report = pair.passage(passage)
        found += [replace(d, passage=index) for d in report.findings]
        same += [replace(e, passage=index) for e in report.equivalents]
    found += pair.summaries(passages, links)
    found += pair.lead(links)
    order = len(passages)
    found.sort(key=lambda d: order if d.passage is None else d.passage)
    kept = [d for d in found if d.rule.id not in options.off]
    return Found(
        tuple(kept),
        tuple(same),
        tuple(d for d in found if d.rule.id in options.off),
        tuple(places(kept, passages, pair.sources, pair.told)),
    )


class _Pair:
    """Both articles, folded once, and what either tells anywhere."""

    def __init__(self, left: Article, right: Article, options: Options) -> None:
        self.sources = {Side.LEFT: FoldedArticle(left), Side.RIGHT: FoldedArticle(right)}
        self.told = ArticleIndex(self.sources)
        self.sentences = SentenceWords(self.sources)
        self.options = options

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
            weight.within(claims, report)
            if not _SHORT & {self.role(Side.LEFT, left[0]), self.role(Side.RIGHT, right[0])}:
                inner.compare(claims, self.sentences, passage, report)
            if self.role(Side.LEFT, left[0]) is Role.HEADLINE is self.role(Side.RIGHT, right[0]):
                headline.compare(claims, headline.CHANGED, report)
        elif passage.kind in {Kind.OMITTED, Kind.ADDED}:
            side = Side.LEFT if passage.kind is Kind.OMITTED else Side.RIGHT
            weight.compare(self.sources[side], side, passage.run(side), self.told, report)
        return report

    def summaries(self, passages: Sequence[Passage], links: Iterable[Link]) -> list[Finding]:
        """What takeaways and headlines say otherwise than the sentences that they sum up."""
        home = {
            (side, index): number
            for number, passage in enumerate(passages)
            for side in Side
            for index in passage.run(side)
        }
        found: list[Finding] = []
        for link in links:
            places = home.get((Side.LEFT, link.left)), home.get((Side.RIGHT, link.right))
            if places[0] == places[1] or None in places:
                continue
            report = Report()
            contradictions(self.claims([link.left], [link.right]), report)
            passage = places[0] if self.role(Side.LEFT, link.left) is Role.TAKEAWAY else places[1]
            found += [replace(d, passage=passage) for d in report.findings]
        return list(dict.fromkeys(found))

    def lead(self, links: Iterable[Link]) -> list[Finding]:
        """The two leads against each other, where they are no tellings of the same."""
        leads = [_lead(self.sources[side].article) for side in Side]
        if leads[0] is None or leads[1] is None:
            return []
        if any((link.left, link.right) == (leads[0], leads[1]) for link in links):
            return []
        report = Report()
        claims = self.claims([leads[0]], [leads[1]])
        if claims.left.words(*claims.left.span) != claims.right.words(*claims.right.span):
            headline.compare(claims, headline.LEAD, report)
        return report.findings


def _lead(article: Article) -> int | None:
    """The first sentence of the story, after the dateline if there is one, where it is long enough.

    What a dateline stands before is the story, whatever the page has above it.
    """
    filed = article.dateline.start if article.dateline else 0
    body = [i for i, s in enumerate(article.sentences) if s.role is Role.BODY]
    story = (i for i in body if article.sentences[i].span.end > filed)
    return next(story, None) if len(body) >= LEAD_FROM else None
