"""JSON reports: every one follows the schema and rebuilds both texts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reader.comparison.pipeline import compare
from reader.dataclass import replace
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import Article, FactKind
from reader.report import FORMATS, PageStyle, as_json
from reader.report.json import SCHEMA_FILE, escaped
from reader.text.clean import hidden
from reader.view.digest import by_consequence

PLACES = "mill", "tannery", "granary", "chapel", "smithy"
GOODS = "eleven ships", "timber", "two islands", "old rifles", "its shares"
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
    written = json.loads(FORMATS["json"](compare(left, right), PageStyle()))
    validator().validate(written)
    return written  # type: ignore[no-any-return]


@pytest.mark.parametrize(("left", "right"), PAIRS, ids=lambda path: Path(path).stem)
def test_every_pair_of_the_samples_follows_the_schema(left: Path, right: Path) -> None:
    written = document(load(left), load(right))
    assert written["schema"] == "wire-reader/comparison/1"


def plain(value: object) -> bool:
    """Whether a value is one that JSON has, and no other that merely equals it."""
    if isinstance(value, dict):
        return all(type(key) is str and plain(inner) for key, inner in value.items())
    if isinstance(value, list):
        return all(map(plain, value))
    return type(value) in {str, int, float, bool, type(None)}


def test_the_document_as_python_values_is_what_is_written() -> None:
    left, right = load(PAIRS[0][0]), load(PAIRS[0][1])
    values = as_json(compare(left, right))
    assert values == document(left, right)
    assert plain(values)


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


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("clear\x1b[2J", r"clear\u001b[2J"),
        ("eight bit \x9b2J", r"eight bit \u009b2J"),
        ("rub\x7fout", r"rub\u007fout"),
        ("paid \u202e000,1", r"paid \u202e000,1"),
        ("lone \ud800", r"lone \ud800"),
        ("tag \U000e0041", r"tag \udb40\udc41"),
        ("통일부 👩\u200d👧 café", "통일부 👩\u200d👧 café"),
    ],
)
def test_what_a_terminal_would_obey_is_escaped_and_stays_the_same_value(
    text: str, written: str
) -> None:
    document = escaped(json.dumps(text, ensure_ascii=False))
    assert document == f'"{written}"'
    assert json.loads(document) == text


@given(st.text(st.characters(exclude_categories=())))
def test_no_document_holds_a_live_character(text: str) -> None:
    # Two halves of a surrogate pair side by side are one character in JSON, whoever writes it.
    assume(json.loads(json.dumps(text)) == text)
    document = escaped(json.dumps([text, text], ensure_ascii=False, indent=1))
    assert not hidden(document)
    assert json.loads(document) == [text, text]


def test_the_schema_says_of_every_field_what_it_holds() -> None:
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    untold = [name for name, field in fields_in(schema) if not field.get("description")]
    assert untold == []


def fields_in(schema: object) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every field of the document, and of what is in it."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for part in schema.values():
            yield from fields_in(part)


def test_the_schema_knows_every_kind_of_fact() -> None:
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    kinds = schema["$defs"]["discrepancy"]["properties"]["kind"]["enum"]
    assert set(kinds) == {kind.value for kind in FactKind}


def test_each_finding_has_its_rank_and_says_whether_it_is_only_possible() -> None:
    left, right = load(PAIRS[0][0]), load(PAIRS[0][1])
    compared = compare(left, right)
    first, *rest = compared.findings
    doubtful = replace(compared, findings=(replace(first, chance=0.3), *rest))
    listed = cast("list[dict[str, object]]", as_json(doubtful)["discrepancies"])
    assert [one["possible"] for one in listed] == [True, *[False] * len(rest)]
    assert listed[0]["rank"] == len(listed)
    assert [listed[k]["rank"] for k in by_consequence(doubtful.findings)] == [
        *range(1, len(listed) + 1)
    ]


def test_the_picture_of_two_stories_follows_the_schema() -> None:
    left = Article.from_sentences([f"The {place} of Kest burnt in March." for place in PLACES])
    right = Article.from_sentences([f"Parliament sold {goods} to Orm." for goods in GOODS])
    written = document(left, right)
    picture = cast("dict[str, object]", written["picture"])
    assert picture["kind"] == "two stories"
    assert picture["sentences"] == 5
    findings = cast("list[dict[str, object]]", written["discrepancies"])
    assert findings
    assert all(one["possible"] for one in findings)
    summary = cast("dict[str, object]", written["summary"])
    assert summary["findings"] == {"high": 0, "medium": 0, "low": 0}
