"""Findings by themselves, a line each, with the files and their sentences.

    high  number  students aged 7-14 → 7 to 16  wire.txt s9 rewrite.txt s8

The numbers are those of the sentences, from 1; where a side has none of the words, they are those
of its sentences in the same passage.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.model import Comparison, FactKind, Finding, Sentence, Severity, Side
from reader.report.outline import FINDING_CELLS
from reader.text import cells
from reader.text.clean import sanitized
from reader.view.finding_words import finding_words, origin_words
from reader.view.picture_words import picture_line

_GAP = "  "
_NOTE, _WHOLE = "note", "whole"
"""What stands for severity and kind before the picture of the whole."""
_LEVEL = max(map(len, Severity)) + 1
_KIND = max(map(len, FactKind))
_LEAST_WORDS = 40
"""Cells for the words of a finding, however long the names of the files are."""


def as_lines(
    comparison: Comparison, indexes: Sequence[int], width: int | None, *, pictured: bool = False
) -> str:
    """A line for each of some findings, in about `width` cells; `pictured`: after the picture.

    Where `width` is None, for a pipe, no words are cut.
    """
    found = [comparison.findings[index] for index in indexes]
    places = [_places(comparison, one) for one in found]
    whole = sanitized(f"{comparison.left.source} {comparison.right.source}")
    room = FINDING_CELLS
    if width is not None:
        taken = max(map(cells.width, places), default=0) + _LEVEL + _KIND + len(_GAP) * 3
        room = min(room, max(_LEAST_WORDS, width - taken))
    says = [finding_words(comparison, one, room + cells.width(origin_words(one))) for one in found]
    size = 0 if width is None else max(map(cells.width, says), default=0)
    picture = sanitized(picture_line(comparison))
    head = f"{_NOTE:<{_LEVEL}}", f"{_WHOLE:<{_KIND}}", _padded(picture, size), whole
    lines = [_GAP.join(head)] if pictured else []
    for one, said, where in zip(found, says, places, strict=True):
        level, kind = f"{_level(one):<{_LEVEL}}", f"{one.kind:<{_KIND}}"
        lines.append(_GAP.join((level, kind, _padded(said, size), where)))
    return "".join(f"{line}\n" for line in lines)


def _padded(word: str, size: int) -> str:
    return word + " " * (size - cells.width(word))


def _level(found: Finding) -> str:
    return f"{found.severity}?" if found.possible else str(found.severity)


def _places(comparison: Comparison, found: Finding) -> str:
    places = " ".join(
        f"{comparison.article(side).source} s{run_of(numbers)}"
        for side in Side
        if (numbers := numbers_of(comparison, found, side))
    )
    return sanitized(places)


def run_of(numbers: Sequence[int]) -> str:
    """`4` or `4-6`: the numbers of sentences that follow one another."""
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"


def numbers_of(comparison: Comparison, found: Finding, side: Side) -> list[int]:
    """The numbers of the sentences of one side, from 1; [] where it has none."""
    fact = found.left if side is Side.LEFT else found.right
    if fact is not None:
        sentences = comparison.article(side).sentences
        first = max(1, bisect_right(sentences, fact.span.start, key=_start))
        last = bisect_right(sentences, fact.span.end - 1, key=_start)
        return list(range(first, max(first, last) + 1))
    if found.passage is None:
        return []
    return [index + 1 for index in comparison.passages[found.passage].run(side)]


def _start(sentence: Sentence) -> int:
    return sentence.span.start
