"""Findings of another reader, put among ours: each is looked for by its words in both articles.

    another reader says    "fourteen crates" became "forty crates", a number, high
    base                   … after fourteen crates fell. …     found, in the third passage
    other                  … after forty crates fell. …        found there too: a finding of it

What is not found is no finding, and is told.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from reader.dataclass import dataclass, replace
from reader.model import (
    Article,
    Comparison,
    Fact,
    FactKind,
    Finding,
    Rule,
    Severity,
    Side,
    Span,
)
from reader.view.together import severities

_MOST_PLACES = 200
"""Places of the same words that are looked at."""
_SHOWN = 120
"""Characters of words that were not found."""
_SURE = 1.0
"""Stands for the chance of what another reader found: none of ours, and never only possible."""
_ALIKE = ('"“”„«»‹›「」', "'‘’‚`", "-‐‑‒–—−")
"""Characters that are the same when words are looked for."""
_RULES = {
    kind: Rule(f"second.{kind}", kind, "Found by another reader.", Severity.MEDIUM)
    for kind in FactKind
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of one article; `start` says where in its text, should they stand there twice."""

    text: str
    start: int | None = None


@dataclass(frozen=True, slots=True)
class SecondFinding:
    """What another reader found; one of `left` and `right` may be None.

    `files` are the two articles that it is about, by their names; without them any pair with the
    words. `number` is its place in its file, from 1.
    """

    kind: FactKind
    severity: Severity
    message: str
    origin: str
    left: Wording | None
    right: Wording | None
    files: tuple[str, str] | None = None
    number: int = 0


class SecondReaders:
    """The findings of other readers, for one pair or several."""

    def __init__(self, findings: Sequence[SecondFinding] = ()) -> None:
        self._findings = findings
        self._found: set[int] = set()

    def __bool__(self) -> bool:
        return bool(self._findings)

    def among(self, comparison: Comparison) -> Comparison:
        """The comparison with those whose words are in it, in the order of the passages."""
        joined = []
        for one in self._findings:
            if found := _placed(comparison, one):
                joined.append(found)
                self._found.add(one.number)
        if not joined:
            return comparison
        last = len(comparison.passages)
        findings = sorted(
            (*comparison.findings, *joined),
            key=lambda found: last if found.passage is None else found.passage,
        )
        counts = severities(findings, comparison.left, comparison.right)
        summary = replace(comparison.summary, findings=counts)
        return replace(comparison, findings=tuple(findings), summary=summary)

    def not_found(self) -> Iterator[str]:
        """A line for each that belonged to none of the comparisons until now."""
        for one in self._findings:
            if one.number not in self._found:
                words = " → ".join(side.text for side in (one.left, one.right) if side)
                yield (
                    f"finding {one.number} of {one.origin} ({one.kind}) is not shown: "
                    f"its words are not in the articles: {words[:_SHOWN]}"
                )


_in_use = SecondReaders()


def use_second(readers: SecondReaders) -> None:
    """Have these among the findings of every comparison with settings from now on."""
    global _in_use  # noqa: PLW0603
    _in_use = readers


def second_in_use() -> SecondReaders:
    """Those that are asked for; none unless a user does."""
    return _in_use


def _placed(comparison: Comparison, one: SecondFinding) -> Finding | None:
    """The finding in this comparison, on its sides or with both exchanged; None where it is not."""
    sides = comparison.left, comparison.right
    if _about(one, *sides) and (found := _found(comparison, one, one.left, one.right)):
        return found
    if _about(one, *reversed(sides)):
        return _found(comparison, one, one.right, one.left)
    return None


def _about(one: SecondFinding, left: Article, right: Article) -> bool:
    """Whether it is about these two, in this order; it may not say."""
    return one.files is None or (_named(left, one.files[0]) and _named(right, one.files[1]))


def _named(article: Article, name: str) -> bool:
    source = article.source
    return name in (source, Path(source).name) or Path(name) == Path(source)


def _found(
    comparison: Comparison, one: SecondFinding, left: Wording | None, right: Wording | None
) -> Finding | None:
    lefts = _places(comparison.left, left)
    rights = _places(comparison.right, right)
    if not lefts or not rights:
        return None
    pairs = [(a, b) for a in lefts for b in rights]
    places = [(_passage(comparison, a, b), a, b) for a, b in pairs[:_MOST_PLACES]]
    passage, a, b = next((each for each in places if each[0] is not None), places[0])
    rule = _RULES[one.kind]
    left_fact, right_fact = (Fact(one.kind, span) if span else None for span in (a, b))
    return Finding(
        rule, one.severity, _SURE, one.message, passage, left_fact, right_fact, origin=one.origin
    )


def _places(article: Article, wording: Wording | None) -> list[Span | None]:
    """Where the words stand; [None] for no words, [] for words that are not there."""
    if wording is None:
        return [None]
    found: list[Span | None] = []
    for match in _pattern(wording.text).finditer(article.text):
        if wording.start is None or match.start() == wording.start:
            found.append(Span(*match.span()))
        if len(found) == _MOST_PLACES:
            break
    return found


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    """What finds the words, whatever their quotation marks and however broken into lines."""
    return re.compile(r"\s+".join("".join(map(_one, word)) for word in words.split()))


def _one(character: str) -> str:
    alike = next((group for group in _ALIKE if character in group), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(character)


def _passage(comparison: Comparison, left: Span | None, right: Span | None) -> int | None:
    """The passage that holds both, or the one without a word of the other side; else None."""
    homes = [
        _home(comparison, side, span) if span else None
        for side, span in ((Side.LEFT, left), (Side.RIGHT, right))
    ]
    if left is None or right is None or homes[0] == homes[1]:
        return homes[0] if left else homes[1]
    for home, other in ((homes[0], Side.RIGHT), (homes[1], Side.LEFT)):
        if home is not None and not comparison.passages[home].run(other):
            return home
    return None


def _home(comparison: Comparison, side: Side, span: Span) -> int | None:
    """The passage in which a stretch lies; None where it goes beyond."""
    article = comparison.article(side)
    index = bisect_right(article.sentences, span.start, key=lambda one: one.span.start) - 1
    for number, passage in enumerate(comparison.passages):
        if index in passage.run(side):
            whole = article.run_span(passage.run(side))
            return number if span.within(whole) else None
    return None
