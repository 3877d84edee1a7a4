"""The bars for facts, on labelled sentences outside the project (READER_EVALUATION)."""

from __future__ import annotations

import json
import os
import runpy
from pathlib import Path
from typing import Any

import pytest

from reader.facts import check
from reader.model import Article, Bead, Edit, Fact, FactKind, MatchedBy, Op, Passage

BARS = {
    "number": 0.93, "date": 0.93, "quote": 0.93, "unit": 0.88,
    "name": 0.80, "attribution": 0.80, "hedge": 0.80, "negation": 0.80,
}  # fmt: skip


def words(article: Article, fact: Fact | None) -> str | None:
    return None if fact is None else article.text[slice(*fact.span)]


def predicted(row: dict[str, Any]) -> dict[str, Any]:
    language = row["id"][:2]
    left = Article.from_sentences([row["left"]], language)
    right = Article.from_sentences([row["right"]], language)
    edit = Edit(Op.REPLACE, left.sentences[0].span, right.sentences[0].span)
    passage = Passage(Bead(range(1), range(1), 1.0, MatchedBy.BY_HAND), (edit,))
    found = check(left, right, [passage], []).findings
    return {
        "id": row["id"],
        "found": [
            {"kind": d.kind.value, "left": words(left, d.left), "right": words(right, d.right)}
            for d in found
            if d.kind.value in BARS
        ],
    }


@pytest.fixture(scope="module")
def result() -> dict[str, Any]:
    root = os.environ.get("READER_EVALUATION")
    if not root:
        pytest.skip("READER_EVALUATION is not set")
    folder = Path(root) / "facts"
    rows = [json.loads(line) for line in (folder / "dev.jsonl").read_text("utf-8").splitlines()]
    gold = {row["id"]: row for row in rows}
    found = {row["id"]: predicted(row) for row in rows}
    scored: dict[str, Any] = runpy.run_path(str(folder / "score.py"))["score"](gold, found, True)
    return scored


def test_nine_of_ten_changes_are_found_and_nine_of_ten_findings_are_right(
    result: dict[str, Any],
) -> None:
    assert result["overall"]["recall"] >= 0.90
    assert result["overall"]["precision"] >= 0.90


@pytest.mark.parametrize("kind", sorted(FactKind(k) for k in BARS))
def test_each_kind_reaches_its_bar(result: dict[str, Any], kind: str) -> None:
    assert result["kinds"][kind]["f1"] >= BARS[kind]


def test_at_most_one_in_twenty_hard_negatives_raises_an_alarm(result: dict[str, Any]) -> None:
    assert result["negatives"]["rate"] <= 0.05
