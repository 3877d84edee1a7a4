"""Keys by which passages, findings and pairs are found again: digests of their words.

The smallest example:

    left   The pier opens at 9.    right  The pier opens at 10.
    by position   passage 4 of storm.txt and storm-2.md: lost when a paragraph is added above
    ours          a digest of the two wordings: the same in a renamed file, another for "at 11"

Like passages share a digest; their sentences tell them apart (`reader.review.state.locations`).

Wordings are folded by `match_key` first, so a curly quotation mark or another line break is no new
wording. The two sides enter the digest in sorted order, so a pair with its sides swapped has the
same digest, and `mirrored` says which order it was. Digests are the first 32 hex digits of SHA-256.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from reader.files.path_key import path_key
from reader.model import Article, Comparison, Fact, Finding, Severity, Side, Span
from reader.named_tuple import NamedTuple
from reader.review.state.digests import content_digest, digest, folded

_NOWHERE = Span(-1, -1)
_ONE_SIDED = {"lost": "one side", "added": "one side", "new": "one side"}
"""Last words of rule ids that mean the same with left and right exchanged."""


class Subject(NamedTuple):
    """What a verdict is about: the digest of its words, and its first sentence on each side.

    `mirrored` tells (a, b) from (b, a), which share a digest. `severity` is that of a finding, None
    for a passage. `older` is the digest as the files of version 1 have it, with the number among
    like ones in it.
    """

    digest: str
    mirrored: bool = False
    left: int | None = None
    right: int | None = None
    severity: Severity | None = None
    older: str = ""


class ArticleKey(NamedTuple):
    """An article by digests of its words and of its place; "" where it has no place."""

    content: str
    place: str


class PairKey(NamedTuple):
    """Two articles: the same pair where both contents or both places are the same."""

    left: ArticleKey
    right: ArticleKey

    @property
    def mirrored(self) -> PairKey:
        """The pair with its sides exchanged."""
        return PairKey(self.right, self.left)


def pair_key(left: Article, right: Article) -> PairKey:
    """The pair of two loaded articles."""
    return PairKey(article_key(left), article_key(right))


def passage_subjects(comparison: Comparison) -> tuple[Subject, ...]:
    """One subject a passage, in their order."""
    found = []
    for index, passage in enumerate(comparison.passages):
        left, right = (_first(passage.run(side)) for side in Side)
        subject = _subject("passage", *_wordings(comparison, index))
        found.append(subject._replace(left=left, right=right))
    return tuple(_numbered(found))


def finding_subjects(comparison: Comparison) -> tuple[Subject, ...]:
    """One subject a finding, in their order; the second of two like ones in a passage is another.

    Were there three of them the next time, nobody could say which of them it is.
    """
    found = list(_numbered(_finding_subject(comparison, each) for each in comparison.findings))
    like: dict[tuple[str, int | None, int | None], list[int]] = {}
    for index, subject in enumerate(found):
        like.setdefault((subject.digest, subject.left, subject.right), []).append(index)
    for indexes in filter(lambda indexes: len(indexes) > 1, like.values()):
        mirrored = found[indexes[0]].mirrored
        indexes.sort(key=lambda k: _spans(comparison.findings[k], mirrored=mirrored))
        for nth, index in enumerate(indexes):
            numbered = digest(found[index].digest, f"{nth} of {len(indexes)}")
            found[index] = found[index]._replace(digest=numbered)
    return tuple(found)


def _finding_subject(comparison: Comparison, finding: Finding) -> Subject:
    """From the rule, the wording of the passage, and the two facts as written and by value."""
    left, right = _wordings(comparison, finding.passage)
    rule, _, direction = finding.rule.id.rpartition(".")
    name = f"{finding.kind} {rule} {_ONE_SIDED.get(direction, direction)}"
    sides = (
        digest(left, *_fact_parts(comparison.left, finding.left)),
        digest(right, *_fact_parts(comparison.right, finding.right)),
    )
    first, second = _first_sentences(comparison, finding)
    return _subject(name, *sides)._replace(left=first, right=second, severity=finding.severity)


def _first_sentences(comparison: Comparison, finding: Finding) -> tuple[int | None, int | None]:
    """Those of its passage; where it concerns the whole article, those that hold its facts."""
    if finding.passage is None:
        return (
            _sentence_with(comparison.left, finding.left),
            _sentence_with(comparison.right, finding.right),
        )
    left, right = (_first(comparison.passages[finding.passage].run(side)) for side in Side)
    return left, right


def _sentence_with(article: Article, fact: Fact | None) -> int | None:
    if fact is None or not article.sentences:
        return None
    starts = [sentence.span.start for sentence in article.sentences]
    return max(0, bisect_right(starts, fact.span.start) - 1)


def _first(run: Sequence[int]) -> int | None:
    return run[0] if run else None


def _spans(finding: Finding, *, mirrored: bool) -> tuple[Span, Span]:
    """The spans of both facts, in the same order of the sides whichever is the base."""
    left, right = (fact.span if fact else _NOWHERE for fact in (finding.left, finding.right))
    return (right, left) if mirrored else (left, right)


def _fact_parts(article: Article, fact: Fact | None) -> tuple[str, ...]:
    if fact is None:
        return ()
    return fact.kind, fact.value, folded(article.text[fact.span.start : fact.span.end])


def _wordings(comparison: Comparison, passage: int | None) -> tuple[str, str]:
    """The folded words of both sides; "" for a side without words, and for a whole article."""
    if passage is None:
        return "", ""
    left, right = (_wording(comparison, passage, side) for side in Side)
    return left, right


def _wording(comparison: Comparison, passage: int, side: Side) -> str:
    run, article = comparison.passages[passage].run(side), comparison.article(side)
    if not run:
        return ""
    start, end = article.run_span(run)
    return folded(article.text[start:end])


def _subject(name: str, left: str, right: str) -> Subject:
    first, second = sorted((left, right))
    return Subject(digest(name, first, second), left > right)


def _numbered(subjects: Iterable[Subject]) -> Iterator[Subject]:
    """With the digests of version 1, which hold the number among like ones but for the first."""
    seen: Counter[str] = Counter()
    for subject in subjects:
        nth = seen[subject.digest]
        seen[subject.digest] += 1
        yield subject._replace(older=digest(subject.digest, str(nth)) if nth else subject.digest)


def article_key(article: Article) -> ArticleKey:
    """The key of a loaded article."""
    return ArticleKey(content_digest(article), place_key(article.source))


def place_key(source: str) -> str:
    """A digest of an article's path or address, so that no path is stored; "" for none."""
    if source in {"", "-"}:
        return ""
    if "://" in source:
        return digest("place", source)
    key = path_key(source)
    return digest("place", key) if key else ""
