"""JSON reports: every one follows the schema and rebuilds both texts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reader.collate import compare
from reader.formats import load
from reader.library.shelf import SAMPLES
from reader.model import Article
from reader.report import FORMATS, Page
from reader.report.json import SCHEMA_FILE

STORIES = ("court", "storm", "transit", "workshop")
PAIRS = [pair for story in STORIES for pair in combinations(sorted(SAMPLES.glob(f"{story}-*")), 2)]


@cache
def validator() -> Draft202012Validator:
    """The schema, itself checked."""
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def document(left: Article, right: Article) -> Mapping[str, object]:
    """The report of a comparison, validated."""
    written = json.loads(FORMATS["json"](compare(left, right), Page()))
    validator().validate(written)
    return written  # type: ignore[no-any-return]


@pytest.mark.parametrize(("left", "right"), PAIRS, ids=lambda path: Path(path).stem)
def test_every_pair_of_the_samples_follows_the_schema(left: Path, right: Path) -> None:
    written = document(load(left), load(right))
    assert written["schema"] == "wire-reader/comparison/1"


def rebuilt(written: Mapping[str, object], side: str) -> list[str]:
    """The words that the edits of each passage hold on one side."""
    text = written[side]["text"]  # type: ignore[index]
    return [
        "".join(text[slice(*edit[side])] for edit in passage["edits"])
        for passage in written["passages"]  # type: ignore[attr-defined]
    ]


texts = st.lists(st.text(max_size=40), min_size=1, max_size=6)


@settings(max_examples=60)
@given(texts, texts)
def test_every_sentence_is_in_one_passage_and_edits_rebuild_both_sides(
    left: list[str], right: list[str]
) -> None:
    written = document(Article.from_sentences(left), Article.from_sentences(right))
    for side, sentences in (("left", left), ("right", right)):
        indexes = [index for passage in written["passages"] for index in passage[side]]  # type: ignore[attr-defined]
        assert sorted(indexes) == list(range(len(sentences)))
        article = written[side]
        for passage, words in zip(written["passages"], rebuilt(written, side), strict=True):  # type: ignore[call-overload]
            run = passage[side]
            spans = [article["sentences"][index] for index in run]  # type: ignore[index]
            expected = article["text"][spans[0]["start"] : spans[-1]["end"]] if run else ""  # type: ignore[index]
            assert words == expected
