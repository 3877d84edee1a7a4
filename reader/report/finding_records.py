"""Findings by themselves, for scripts: each with its files, sentences, both wordings and its rule.

The numbers are those of the sentences, from 1; where a side has none of the words, they are those
of its sentences in the same passage.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from reader.model import Article, Comparison, Side
from reader.report.finding_lines import numbers_of, run_of
from reader.report.harmless import harmless
from reader.report.json import Json, as_json, escaped
from reader.report.outline import FINDING_CELLS
from reader.text.clean import sanitized
from reader.view.citation import words
from reader.view.finding_words import finding_words

SCHEMA = "wire-reader/findings/1"
COLUMNS = (
    "base", "other", "base_sentences", "other_sentences", "severity", "kind", "rule", "chance",
    "possible", "says", "base_words", "other_words",
)  # fmt: skip
"""Of the table: files, numbers of sentences, the finding, and the sentences themselves."""


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
    return "".join(f"{as_json_line(one)}\n" for one in records)


def as_json_line(record: Json) -> str:
    """A record as JSON without a line break."""
    return escaped(json.dumps(record, ensure_ascii=False))


def as_table(records: Iterable[Sequence[str]]) -> str:
    """Records of a table for a spreadsheet, which takes no cell of them for a formula."""
    written = io.StringIO()
    csv.writer(written).writerows(map(harmless, record) for record in records)
    return written.getvalue()


def finding_records(comparison: Comparison, indexes: Sequence[int]) -> Iterator[tuple[str, ...]]:
    """A record for each of some findings, in the order of `COLUMNS`."""
    for index in indexes:
        found = comparison.findings[index]
        runs = [numbers_of(comparison, found, side) for side in Side]
        sides = zip(Side, runs, strict=True)
        yield (
            *(sanitized(comparison.article(side).source) for side in Side),
            *(run_of(numbers) if numbers else "" for numbers in runs),
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
            "sentences": [numbers_of(comparison, comparison.findings[index], s) for s in Side],
        }
        for index in indexes
    ]
