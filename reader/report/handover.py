"""What was said, to be handed on: Markdown for people, CSV for tables, JSON for programs.

Article texts, names and notes are never markup: what Markdown or a spreadsheet would act on is
escaped.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from reader.report.handed import (
    NOBODY,
    HandedItem,
    HandedPair,
    HandedSide,
    Handover,
    HandoverFormat,
    SaidOnce,
)
from reader.report.handover_page import page
from reader.report.harmless import harmless
from reader.report.json import escaped
from reader.text.clean import sanitized

VERSION = 1
"""Of the JSON document; a field may come, none goes or changes."""
COLUMNS = (
    *("left_file", "left_digest", "right_file", "right_digest"),
    *("about", "rule", "severity", "chance", "sentence", "left_sentences", "right_sentences"),
    *("says", "left", "right", "verdict", "note", "by", "at", "others", "differs", "missing"),
)
"""Of a table: one line a judgement, so that those of two reviewers stand one below the other."""


def written_handover(handover: Handover, form: HandoverFormat) -> str:
    """Everything in one of the forms."""
    match form:
        case HandoverFormat.CSV:
            return _csv(handover)
        case HandoverFormat.JSON:
            return _json(handover)
        case HandoverFormat.MARKDOWN:
            return page(handover)


def _csv(handover: Handover) -> str:
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    for pair in handover.pairs:
        for item in pair.items:
            for one in item.said:
                table.writerow(map(_harmless, _record(pair, item, one)))
    return out.getvalue()


def _record(pair: HandedPair, item: HandedItem, one: SaidOnce) -> Iterator[str]:
    """The cells of one judgement, in the order of `COLUMNS`."""
    for side in (pair.left, pair.right):
        yield from (side.file, side.digest)
    yield from (item.about, item.rule, item.severity)
    yield "" if item.chance is None else f"{item.chance:.2f}"
    yield from (item.sentence, item.left_sentences, item.right_sentences)
    yield from (item.says, item.left, item.right)
    yield from (one.verdict, one.note, one.by or NOBODY, one.at)
    yield "; ".join(f"{each.by or NOBODY}: {each.verdict}" for each in item.said if each != one)
    yield "yes" if item.differs else "no" if item.both else ""
    yield "; ".join(filter(None, (pair.left.gone, pair.right.gone, item.lost)))


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, and that does nothing in a terminal."""
    return sanitized(harmless(cell))


def _json(handover: Handover) -> str:
    document = {
        "version": VERSION,
        "reviewers": [name or None for name in handover.reviewers],
        "judgements": handover.judgements,
        "elsewhere": handover.elsewhere,
        "open": [
            {"left": one.left, "right": one.right, "not_judged": one.left_over, "of": one.waiting}
            for one in handover.open
        ],
        "pairs": [_pair(pair) for pair in handover.pairs],
    }
    return escaped(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _pair(pair: HandedPair) -> dict[str, object]:
    return {
        "left": _side(pair.left),
        "right": _side(pair.right),
        "unjudged": {str(level): count for level, count in pair.unjudged.items()},
        "items": [_item(item) for item in pair.items],
    }


def _side(side: HandedSide) -> dict[str, object]:
    return {
        "file": side.file or None,
        "digest": side.digest or None,
        "outlet": side.outlet,
        "headline": side.headline,
        "published": side.published,
        "gone": side.gone or None,
    }


def _item(item: HandedItem) -> dict[str, object]:
    return {
        "about": item.about,
        "rule": item.rule or None,
        "severity": item.severity or None,
        "chance": None if item.chance is None else round(item.chance, 3),
        "sentence": item.sentence or None,
        "left_sentences": item.left_sentences or None,
        "right_sentences": item.right_sentences or None,
        "says": item.says,
        "left": item.left,
        "right": item.right,
        "lost": item.lost or None,
        "differs": item.differs,
        "judgements": [
            {"verdict": one.verdict or None, "note": one.note, "by": one.by or None, "at": one.at}
            for one in item.said
        ],
    }
