"""Keys by which passages, findings, sentences and pairs are found again: digests of their words.

The smallest example:

    left   The pier opens at 9.    right  The pier opens at 10.
    by position   passage 4 of storm.txt and storm-2.md: lost when a paragraph is added above
    ours          a digest of the two wordings: the same in a renamed file, another for "at 11"

Wordings are folded by `match_key` first, so a curly quotation mark or another line break is no new
wording. The two sides enter the digest in sorted order, so a pair with its sides swapped has the
same digest, and `mirrored` says which order it was. Digests are the first 32 hex digits of SHA-256.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from reader.model import Article, Comparison, Fact, Finding, Side
from reader.text.clean import match_key

_HEX_DIGITS = 32
_ONE_SIDED = {"lost": "one side", "added": "one side", "new": "one side"}
"""Last words of rule ids that mean the same with left and right exchanged."""


class Subject(NamedTuple):
    """What a verdict is about, by its words.

    `mirrored` tells (a, b) from (b, a), which share a digest. `alone`: only one side has words.
    Such a verdict belongs to its pair alone, since the same sentence may be missing elsewhere too.
    """

    digest: str
    mirrored: bool = False
    alone: bool = False


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


class SentenceKey(NamedTuple):
    """A sentence by its words; `nth` counts from 0 the earlier ones with the same words."""

    digest: str
    nth: int


def pair_key(left: Article, right: Article) -> PairKey:
    """The pair of two loaded articles."""
    return PairKey(_article_key(left), _article_key(right))


def pair_key_at(left: str, right: str) -> PairKey:
    """The pair at two paths or addresses, without reading them: found by place only."""
    return PairKey(ArticleKey("", _place(left)), ArticleKey("", _place(right)))


def passage_subjects(comparison: Comparison) -> tuple[Subject, ...]:
    """One subject a passage, in their order; the second of two like passages is another."""
    wordings = (_wordings(comparison, index) for index in range(len(comparison.passages)))
    return tuple(_numbered(_subject("passage", *wording) for wording in wordings))


def finding_subjects(comparison: Comparison) -> tuple[Subject, ...]:
    """One subject a finding, in their order; the second of two like findings is another."""
    found = comparison.findings
    return tuple(_numbered(_finding_subject(comparison, finding) for finding in found))


def sentence_keys(article: Article) -> tuple[SentenceKey, ...]:
    """One key for each sentence, in their order."""
    seen: Counter[str] = Counter()
    keys = []
    for index in range(len(article.sentences)):
        digest = _digest("sentence", _folded(article.sentence_text(index)))
        keys.append(SentenceKey(digest, seen[digest]))
        seen[digest] += 1
    return tuple(keys)


def _finding_subject(comparison: Comparison, finding: Finding) -> Subject:
    """From the rule, the wording of the passage, and the two facts as written and by value."""
    left, right = _wordings(comparison, finding.passage)
    rule, _, direction = finding.rule.id.rpartition(".")
    name = f"{finding.kind} {rule} {_ONE_SIDED.get(direction, direction)}"
    sides = (
        _digest(left, *_fact_parts(comparison.left, finding.left)),
        _digest(right, *_fact_parts(comparison.right, finding.right)),
    )
    return _subject(name, *sides)._replace(alone=not (left and right))


def _fact_parts(article: Article, fact: Fact | None) -> tuple[str, ...]:
    if fact is None:
        return ()
    return fact.kind, fact.value, _folded(article.text[fact.span.start : fact.span.end])


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
    return _folded(article.text[start:end])


def _subject(name: str, left: str, right: str) -> Subject:
    first, second = sorted((left, right))
    return Subject(_digest(name, first, second), left > right, not (left and right))


def _numbered(subjects: Iterable[Subject]) -> Iterator[Subject]:
    """The first of several alike as it is, the others with their number in the digest."""
    seen: Counter[str] = Counter()
    for subject in subjects:
        nth = seen[subject.digest]
        seen[subject.digest] += 1
        yield subject._replace(digest=_digest(subject.digest, str(nth))) if nth else subject


def _article_key(article: Article) -> ArticleKey:
    return ArticleKey(_digest("article", _folded(article.text)), _place(article.source))


def _place(source: str) -> str:
    """A digest of an article's path or address, so that no path is stored; "" for none."""
    if source in {"", "-"}:
        return ""
    if "://" in source:
        return _digest("place", source)
    try:
        absolute = Path(source).absolute()
    except OSError:  # the working folder is gone
        return ""
    return _digest("place", os.path.normpath(absolute))


def _folded(text: str) -> str:
    return match_key(text).strip()


def _digest(*parts: str) -> str:
    """The digest of some parts; their lengths go in too, so that no two lists look the same."""
    from hashlib import sha256

    whole = sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        whole.update(b"%d:%b" % (len(raw), raw))
    return whole.hexdigest()[:_HEX_DIGITS]
