"""By which words a passage, a finding, a sentence or a pair is found again.

The smallest example:

    left   The pier opens at 9.    right  The pier opens at 10.
    by position   passage 4 of storm.txt and storm-2.md: lost when a paragraph goes in above
    ours          a digest of the two wordings: the same in a renamed file, another for "at 11"

Wordings are folded by `match_key` first, so a curly quotation mark or a line broken elsewhere is no
new wording. The two sides go into the digest in an order of their own, so a pair opened the other
way round has the same digest, and `mirrored` says which way it lay. Digests are the first 32 hex
digits of SHA-256.
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
"""The last words of rules that say the same with left and right exchanged."""


class Subject(NamedTuple):
    """What a verdict is about, by its words.

    `mirrored` tells (a, b) from (b, a), which share a digest. `alone` says that only one side has
    words: what a sentence was left out of is no part of its words, so the verdict holds in its
    pair and not wherever else the sentence is missing.
    """

    digest: str
    mirrored: bool = False
    alone: bool = False


class ArticleKey(NamedTuple):
    """An article by its words and by its place; "" where it has none."""

    content: str
    place: str


class PairKey(NamedTuple):
    """Two articles: the same pair where both contents or both places are the same."""

    left: ArticleKey
    right: ArticleKey

    @property
    def mirrored(self) -> PairKey:
        """The pair opened the other way round."""
        return PairKey(self.right, self.left)


class SentenceKey(NamedTuple):
    """A sentence by its words; `nth` counts from 0 the earlier ones with the same words."""

    digest: str
    nth: int


def pair_of(left: Article, right: Article) -> PairKey:
    """The pair of two loaded articles."""
    return PairKey(_telling(left), _telling(right))


def pair_at(left: str, right: str) -> PairKey:
    """The pair at two paths or addresses, their words unread: found by place only."""
    return PairKey(ArticleKey("", _place(left)), ArticleKey("", _place(right)))


def passage_subjects(comparison: Comparison) -> tuple[Subject, ...]:
    """One subject a passage, in their order; the second of two like passages is another."""
    wordings = (_wordings(comparison, index) for index in range(len(comparison.passages)))
    return tuple(_numbered(_subject("passage", *wording) for wording in wordings))


def finding_subjects(comparison: Comparison) -> tuple[Subject, ...]:
    """One subject a finding, in their order; the second of two like findings is another."""
    found = comparison.findings
    return tuple(_numbered(_finding_subject(comparison, finding) for finding in found))


def sentence_ends(article: Article) -> tuple[SentenceKey, ...]:
    """One end for each sentence, in their order."""
    seen: Counter[str] = Counter()
    ends = []
    for index in range(len(article.sentences)):
        digest = _digest("sentence", _folded(article.sentence_text(index)))
        ends.append(SentenceKey(digest, seen[digest]))
        seen[digest] += 1
    return tuple(ends)


def _finding_subject(comparison: Comparison, finding: Finding) -> Subject:
    """By rule, the wording of its passage, and the two facts as written and by value."""
    left, right = _wordings(comparison, finding.passage)
    rule, _, direction = finding.rule.id.rpartition(".")
    name = f"{finding.kind} {rule} {_ONE_SIDED.get(direction, direction)}"
    sides = (
        _digest(left, *_told(comparison.left, finding.left)),
        _digest(right, *_told(comparison.right, finding.right)),
    )
    return _subject(name, *sides)._replace(alone=not (left and right))


def _told(article: Article, fact: Fact | None) -> tuple[str, ...]:
    if fact is None:
        return ()
    return fact.kind, fact.value, _folded(article.text[fact.span.start : fact.span.end])


def _wordings(comparison: Comparison, passage: int | None) -> tuple[str, str]:
    """The folded words of both sides; "" for a side without, and for a whole article."""
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


def _telling(article: Article) -> ArticleKey:
    return ArticleKey(_digest("article", _folded(article.text)), _place(article.source))


def _place(source: str) -> str:
    """A digest of where an article lies, so that no path is written down; "" for nowhere."""
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
    """Parts are told apart by their lengths, whatever they contain."""
    from hashlib import sha256

    whole = sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        whole.update(b"%d:%b" % (len(raw), raw))
    return whole.hexdigest()[:_HEX_DIGITS]
