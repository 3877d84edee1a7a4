"""What other readers found, among what we find."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reader.comparison import second_file
from reader.comparison.pipeline import compare
from reader.comparison.second_file import SCHEMA, second_readers
from reader.comparison.second_readers import SecondReaders
from reader.dataclass import replace
from reader.errors import BadFile
from reader.model import Article, Comparison, FactKind, Severity
from reader.report import FORMATS, PageStyle, as_json
from reader.report.json import SCHEMA_FILE
from reader.view.digest import by_consequence

WIRE = Article.from_sentences(
    [
        "The quay at Lund was shut after 14 crates fell.",
        "“Nobody  told us,” said Ida Moe.",
        "Nobody was hurt.",
    ]
)
REWRITE = Article.from_sentences(
    [
        "The quay at Lund was shut after 14 crates fell.",
        '"Nobody told us," said Ida Moe.',
        "Boats may leave on Friday.",
    ]
)
VALIDATOR = Draft202012Validator(
    json.loads(Path(second_file.__file__).with_name("second.schema.json").read_text())
)
FOUND: dict[str, Any] = {
    "kind": "number",
    "severity": "high",
    "message": "crates are not counted so",
    "left": "14 crates",
    "right": "14 crates",
}


def written(tmp_path: Path, *findings: Any, **top: Any) -> str:
    """A file of findings."""
    path = tmp_path / "found.json"
    document = {"schema": SCHEMA, "origin": "night desk", "findings": list(findings), **top}
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


def read(tmp_path: Path, *findings: Any) -> SecondReaders:
    path = written(tmp_path, *findings)
    assert VALIDATOR.is_valid(json.loads(Path(path).read_text()))
    return second_readers(path)


def joined(second: SecondReaders, left: Article = WIRE, right: Article = REWRITE) -> Comparison:
    return second.among(compare(left, right))


def test_a_finding_stands_where_its_words_are_with_its_origin(tmp_path: Path) -> None:
    second = read(tmp_path, FOUND)
    (found,) = [one for one in joined(second).findings if one.origin]
    assert (found.kind, found.severity, found.origin) == (
        FactKind.NUMBER,
        Severity.HIGH,
        "night desk",
    )
    assert found.passage == 0
    assert found.left and found.right
    assert WIRE.text[slice(*found.left.span)] == "14 crates"
    assert found.known_chance is None
    assert list(second.not_found()) == []


def test_it_is_told_and_counted_like_the_others_in_every_format(tmp_path: Path) -> None:
    second = read(tmp_path, FOUND)
    comparison = joined(second)
    assert comparison.summary.findings[Severity.HIGH] == 1
    assert comparison.findings[by_consequence(comparison.findings)[0]].origin == "night desk"
    assert len(by_consequence(comparison.findings)) == len(comparison.findings)
    for name, write in FORMATS.items():
        assert "[night desk]" in write(comparison, PageStyle(200)).replace("\\", ""), name


def test_it_follows_ours_of_its_severity(tmp_path: Path) -> None:
    changed = Article.from_sentences(["The quay at Lund was shut after 40 crates fell."])
    theirs = FOUND | {"left": "The quay", "right": "The quay"}
    comparison = joined(read(tmp_path, theirs), WIRE, changed)
    told = [comparison.findings[k] for k in by_consequence(comparison.findings)]
    told = [one for one in told if one.severity is Severity.HIGH and not one.possible]
    assert [one.origin for one in told] == ["", "night desk"]


def test_in_json_it_has_an_origin_and_no_chance(tmp_path: Path) -> None:
    document = as_json(joined(read(tmp_path, FOUND)))
    Draft202012Validator(json.loads(SCHEMA_FILE.read_text())).validate(document)
    ours = as_json(compare(WIRE, REWRITE))["discrepancies"]
    theirs = [one for one in document["discrepancies"] if "origin" in one]  # type: ignore[attr-defined]
    assert [one["confidence"] for one in theirs] == [None]
    assert len(document["discrepancies"]) == len(ours) + 1  # type: ignore[arg-type]


def test_words_are_found_whatever_their_marks_and_blanks(tmp_path: Path) -> None:
    quoted = FOUND | {"kind": "quote", "left": '"Nobody told us,"', "right": "„Nobody told us,“"}
    (found,) = [one for one in joined(read(tmp_path, quoted)).findings if one.origin]
    assert found.passage == 1


def test_what_is_not_in_the_articles_is_said_and_not_shown(tmp_path: Path) -> None:
    second = read(tmp_path, FOUND | {"right": "15 crates"}, FOUND | {"left": "Crates"})
    assert not [one for one in joined(second).findings if one.origin]
    first, last = second.not_found()
    assert first.startswith("finding 1 of night desk (number) is not shown: its words are not in")
    assert "14 crates → 15 crates" in first
    assert last.startswith("finding 2 of")


def test_words_of_one_side_and_of_different_rows(tmp_path: Path) -> None:
    lost = FOUND | {"kind": "omission", "left": "Nobody was hurt.", "right": None}
    apart = FOUND | {"left": "14 crates", "right": "Boats may leave"}
    comparison = joined(read(tmp_path, lost, apart))
    places = {one.kind: one.passage for one in comparison.findings if one.origin}
    omitted = next(k for k, p in enumerate(comparison.passages) if not p.bead.right)
    added = next(k for k, p in enumerate(comparison.passages) if not p.bead.left)
    assert places == {FactKind.OMISSION: omitted, FactKind.NUMBER: added}
    for write in FORMATS.values():
        assert write(comparison, PageStyle(200))


def test_a_span_says_which_of_several_and_has_to_hold_the_words(tmp_path: Path) -> None:
    again = Article.from_sentences(["It fell. It fell.", "Then it fell."])
    third = again.text.rindex("fell")
    spanned = FOUND | {"left": {"text": "fell", "start": third, "end": third + 4}, "right": None}
    wrong = FOUND | {"left": {"text": "fell", "start": 1, "end": 5}, "right": None}
    second = read(tmp_path, spanned, wrong)
    (found,) = [one for one in joined(second, again, again).findings if one.origin]
    assert found.left and found.left.span.start == third
    assert [line.split()[1] for line in second.not_found()] == ["2"]


def test_with_the_sides_exchanged_it_is_the_same_finding(tmp_path: Path) -> None:
    added = FOUND | {"kind": "addition", "left": None, "right": "Boats may leave on Friday."}
    second = read(tmp_path, added)
    (one,) = [found for found in joined(second).findings if found.origin]
    (other,) = [found for found in joined(second, REWRITE, WIRE).findings if found.origin]
    assert one.right == other.left
    assert other.right is None


def test_files_say_which_pair_it_is_about(tmp_path: Path) -> None:
    second = read(tmp_path, FOUND | {"files": ["wire.txt", "first.txt"]})
    left = replace(WIRE, source="night/wire.txt")
    first, other = (replace(REWRITE, source=f"night/{name}.txt") for name in ("first", "second"))
    assert not [one for one in joined(second, left, other).findings if one.origin]
    assert [one for one in joined(second, left, first).findings if one.origin]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": "mood"}, "finding 1: kind has to be one of number,"),
        ({"severity": None}, "finding 1: severity has to be one of high,"),
        ({"message": " "}, "finding 1: message has to be words"),
        ({"mesage": "x"}, 'that is not known: mesage (did you mean "message"?)'),
        ({"left": None, "right": None}, "finding 1 has to have the words of left"),
        ({"left": {"text": "x", "start": 4, "end": 2}}, "finding 1: left has to have a start"),
        ({"left": {"text": "x", "start": True, "end": 2}}, "finding 1: left has to have a start"),
        ({"left": ["x"]}, "finding 1: left has to be an object"),
        ({"left": "x" * 2001}, "finding 1: left: text has more than 2,000 characters"),
        ({"files": ["a"]}, "finding 1: files has to be the names of both"),
        ({"x\x1b[2J": 1}, "finding 1 has a field that is not known: x␛[2J"),
    ],
)
def test_a_bad_file_is_refused_by_the_field(
    change: dict[str, Any], reason: str, tmp_path: Path
) -> None:
    path = written(tmp_path, FOUND | change)
    assert not VALIDATOR.is_valid(json.loads(Path(path).read_text())) or "start" in reason
    with pytest.raises(BadFile) as refused:
        second_readers(path)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "[" * 5000, '{"schema": "other", "findings": []}', '{"a": 1}']
)
def test_what_is_no_such_file_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(BadFile):
        second_readers(str(path))
