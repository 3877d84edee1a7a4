"""Findings by themselves, for scripts: each with its files, sentences, both wordings and its rule.

    high  number  students aged 7-14 → 7 to 16  wire.txt s9 rewrite.txt s8

The numbers are those of the sentences, from 1; where a side has none of the words, they are those
of its sentences in the same passage.
"""

from __future__ import annotations

import csv
import io
import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from reader.model import Article, Comparison, FactKind, Finding, Sentence, Severity, Side
from reader.report.harmless import harmless
from reader.report.json import Json, as_json, escaped
from reader.report.outline import FINDING_CELLS
from reader.text import cells
from reader.text.clean import sanitized
from reader.view.citation import words
from reader.view.finding_words import finding_words, origin_words
from reader.view.picture_words import picture_line

SCHEMA = "wire-reader/findings/1"
COLUMNS = (
    "base", "other", "base_sentences", "other_sentences", "severity", "kind", "rule", "chance",
    "possible", "says", "base_words", "other_words",
)  # fmt: skip
"""Of the table: files, numbers of sentences, the finding, and the sentences themselves."""
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


def as_document(comparison: Comparison, indexes: Sequence[int]) -> str:
    """Some findings and the picture of the whole as one JSON document."""
    return (
        escaped(json.dumps(document_of(comparison, indexes), ensure_ascii=False, indent=1)) + "\n"
    )


def document_of(comparison: Comparison, indexes: Sequence[int]) -> Json:
    """Some findings and the picture of the whole."""
    document = as_json(comparison)
    return {
        "schema": SCHEMA,
        "articles": [
            {"source": each.source, "standing": each.standing.value, "embargo": each.embargo}
            for each in (comparison.left, comparison.right)
        ],
        "summary": document["summary"],
        "picture": document["picture"],
        "findings": _records(comparison, indexes, document),
    }


def as_json_lines(comparison: Comparison, indexes: Sequence[int]) -> str:
    """Some findings, each as a line of JSON."""
    records = _records(comparison, indexes, as_json(comparison))
    return "".join(f"{escaped(json.dumps(one, ensure_ascii=False))}\n" for one in records)


def as_table(records: Iterable[Sequence[str]]) -> str:
    """Records of a table for a spreadsheet, which takes no cell of them for a formula."""
    written = io.StringIO()
    csv.writer(written).writerows(map(harmless, record) for record in records)
    return written.getvalue()


def finding_records(comparison: Comparison, indexes: Sequence[int]) -> Iterator[tuple[str, ...]]:
    """A record for each of some findings, in the order of `COLUMNS`."""
    for index in indexes:
        found = comparison.findings[index]
        runs = [_numbers(comparison, found, side) for side in Side]
        sides = zip(Side, runs, strict=True)
        yield (
            *(sanitized(comparison.article(side).source) for side in Side),
            *(_run(numbers) if numbers else "" for numbers in runs),
            str(found.severity),
            str(found.kind),
            found.rule_id,
            "" if found.known_chance is None else f"{found.known_chance:.2f}",
            "yes" if found.possible else "",
            finding_words(comparison, found, FINDING_CELLS),
            *(_words(comparison.article(side), numbers) for side, numbers in sides),
        )


def _words(article: Article, numbers: Sequence[int]) -> str:
    """The words of some sentences by their numbers, from 1."""
    return sanitized(words(article, range(numbers[0] - 1, numbers[-1]))) if numbers else ""


def _records(comparison: Comparison, indexes: Sequence[int], document: Json) -> list[Json]:
    """Findings as in the document of a comparison, each with its files, sentences and words."""
    listed = cast("list[Json]", document["discrepancies"])
    return [
        {
            **listed[index],
            "files": [comparison.left.source, comparison.right.source],
            "sentences": [_numbers(comparison, comparison.findings[index], s) for s in Side],
        }
        for index in indexes
    ]


def _padded(word: str, size: int) -> str:
    return word + " " * (size - cells.width(word))


def _level(found: Finding) -> str:
    return f"{found.severity}?" if found.possible else str(found.severity)


def _places(comparison: Comparison, found: Finding) -> str:
    places = " ".join(
        f"{comparison.article(side).source} s{_run(numbers)}"
        for side in Side
        if (numbers := _numbers(comparison, found, side))
    )
    return sanitized(places)


def _run(numbers: Sequence[int]) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"


def _numbers(comparison: Comparison, found: Finding, side: Side) -> list[int]:
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
