"""A comparison as JSON; its schema is `comparison.schema.json` beside this file.

Version 1 grows only by fields.
"""

from __future__ import annotations

import json
from pathlib import Path

from reader import __version__
from reader.model import (
    Article,
    Comparison,
    Edit,
    Equivalent,
    Fact,
    Finding,
    Judgement,
    Kind,
    Link,
    Passage,
    Picture,
    Row,
    RowKind,
    Severity,
    Span,
    Summary,
)
from reader.report.outline import Outline
from reader.report.page_style import PageStyle
from reader.report.text_digest import digest_of
from reader.text.clean import hidden_spans
from reader.view.digest import by_consequence

SCHEMA = "wire-reader/comparison/1"
STAT_SCHEMA = "wire-reader/stat/1"
SCHEMA_FILE = Path(__file__).resolve().parent / "comparison.schema.json"

Json = dict[str, object]
PLAIN = PageStyle()


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """The document of `as_json` as text; nothing in it acts on a terminal."""
    return escaped(json.dumps(as_json(comparison, page), ensure_ascii=False, indent=1)) + "\n"


def stat(comparison: Comparison, page: PageStyle) -> str:
    """A pair on one line: its files, the summary and the picture of the whole."""
    outline = Outline(comparison, page)
    levels = [outline.finding(index).severity for index in outline.told]
    told = {level.value: levels.count(level) for level in Severity}
    document = {
        "schema": STAT_SCHEMA,
        "left": comparison.left.source,
        "right": comparison.right.source,
        "summary": _summary(comparison.summary) | {"findings": told},
        "picture": comparison.picture and _picture(comparison.picture),
    }
    return escaped(json.dumps(document, ensure_ascii=False)) + "\n"


def escaped(document: str) -> str:
    r"""The same values; characters that a terminal obeys or does not show are written `\uXXXX`."""
    written, at = [], 0
    for start, end in hidden_spans(document):
        written += [document[at:start], json.dumps(document[start:end])[1:-1]]
        at = end
    return "".join(written) + document[at:]


def as_json(comparison: Comparison, page: PageStyle = PLAIN) -> Json:
    """The JSON document as Python values: dicts, lists, strings, numbers, booleans and None.

    Spans are in code points of `text`, indexes count from 0. Of `page` it takes what is told: rows
    that are folded or left out, the kinds of the findings, and what was said of them.
    """
    left, right = comparison.left, comparison.right
    outline = Outline(comparison, page)
    told = frozenset(outline.told) if page.kinds else frozenset()
    return {
        "schema": SCHEMA,
        "version": __version__,
        "options": dict(comparison.options),
        "rules": _in_force(comparison),
        "left": _article(left),
        "right": _article(right),
        "links": [_link(link) for link in comparison.links],
        "passages": [_passage(passage) for passage in comparison.passages],
        "discrepancies": [
            _finding(found, left, right, rank)
            | {"words": str(outline.words(index))}
            | _judged(page.findings.get(index))
            for index, (found, rank) in enumerate(
                zip(comparison.findings, _ranks(comparison), strict=True)
            )
            if not page.kinds or index in told
        ],
        "rows": [_row(row, page) for row in outline.rows],
        "equivalents": [_equivalent(e, left, right) for e in comparison.equivalents],
        "summary": _summary(comparison.summary),
        "picture": comparison.picture and _picture(comparison.picture),
        "rules_off": dict(comparison.rules_off),
    }


def _in_force(comparison: Comparison) -> list[str]:
    """The ids of the rules that were on."""
    from reader.facts import RULES

    off = comparison.options.get("rules_off")
    return sorted(set(RULES) - set(off if isinstance(off, list) else ()))


def _article(article: Article) -> Json:
    return {
        "headline": article.headline,
        "outlet": article.outlet,
        "published": article.published,
        "source": article.source,
        "language": article.language,
        "sha256": digest_of(article),
        "standing": article.standing.value,
        "embargo": article.embargo,
        "notes": list(article.notes),
        "text": article.text,
        "sentences": [
            {
                "text": article.sentence_text(index),
                "start": sentence.span.start,
                "end": sentence.span.end,
                "role": sentence.role.value,
            }
            for index, sentence in enumerate(article.sentences)
        ],
    }


def _row(row: Row, page: PageStyle) -> Json:
    """A row as every report tells it; `passages` is the first and the last of them."""
    said = page.passages.get(row.passages.start) if row.kind is RowKind.PASSAGE else None
    return {
        "kind": row.kind.value,
        "number": row.number,
        "passages": [row.passages.start, row.passages[-1]],
        "sign": row.sign.value,
        "alert": row.alert.value,
        "caption": row.caption,
        **_judged(said),
    }


def _judged(said: Judgement | None) -> Json:
    """What was said of a finding or a row, where it is asked for."""
    if said is None:
        return {}
    return {"verdict": said.verdict and said.verdict.value, "note": said.note, "at": said.at}


def _link(link: Link) -> Json:
    return {
        "left": link.left,
        "right": link.right,
        "score": round(link.score, 4),
        "matched_by": link.matched_by.value,
        "sums_up": link.sums_up,
    }


def _passage(passage: Passage) -> Json:
    bead = passage.bead
    return {
        "kind": passage.kind.value,
        "moved": passage.moved,
        "rephrased": passage.rephrased,
        "left": list(bead.left),
        "right": list(bead.right),
        "repeats": list(bead.repeats) if passage.kind is Kind.REPEATED else [],
        "half_of": list(bead.half_of),
        "score": round(bead.score, 4),
        "matched_by": bead.matched_by and bead.matched_by.value,
        "edits": [_edit(edit) for edit in passage.edits],
    }


def _edit(edit: Edit) -> Json:
    return {
        "op": edit.op.value,
        "left": _span(edit.left),
        "right": _span(edit.right),
        "moved": edit.moved,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _ranks(comparison: Comparison) -> list[int]:
    """The place of each finding in the one order of all front ends, from 1."""
    ranks = [0] * len(comparison.findings)
    for rank, index in enumerate(by_consequence(comparison.findings), start=1):
        ranks[index] = rank
    return ranks


def _finding(finding: Finding, left: Article, right: Article, rank: int) -> Json:
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "confidence": None if finding.origin else round(finding.chance, 4),
        **({"origin": finding.origin} if finding.origin else {}),
        "possible": finding.possible,
        "rank": rank,
        "rule": finding.message,
        "rule_id": finding.rule.id,
        "passage": finding.passage,
        "left": _fact(finding.left, left),
        "right": _fact(finding.right, right),
    }


def _equivalent(equivalent: Equivalent, left: Article, right: Article) -> Json:
    return {
        "passage": equivalent.passage,
        "left": _fact(equivalent.left, left),
        "right": _fact(equivalent.right, right),
    }


def _fact(fact: Fact | None, article: Article) -> Json | None:
    if fact is None:
        return None
    start, end = fact.span
    return {"text": article.text[start:end], "start": start, "end": end}


def _picture(picture: Picture) -> Json:
    return {
        "kind": picture.kind.value,
        "shared": picture.shared,
        "sentences": picture.sentences,
        "length": round(picture.length, 4),
    }


def _summary(summary: Summary) -> Json:
    return {
        "sentences_left": summary.sentences_left,
        "sentences_right": summary.sentences_right,
        "same": summary.same,
        "reworded": summary.reworded,
        "omitted": summary.omitted,
        "added": summary.added,
        "repeated": summary.repeated,
        "moved": summary.moved,
        "kept": round(summary.kept, 4),
        "verbatim": round(summary.verbatim, 4),
        "findings": {level.value: count for level, count in summary.findings.items()},
    }
