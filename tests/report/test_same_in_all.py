"""Every format tells the same: the order, the folds, the signs and the words of the findings."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import pytest

from reader.cli.check_report import CheckReport, written
from reader.comparison.pipeline import compare
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import Comparison, FactKind, Judgement, Kind, Sign, Verdict
from reader.report import FORMATS, Detail, PageStyle
from reader.report.outline import Outline
from tests.report.told import READ_BACK, TABLES, Told, from_brief, from_check

WIDE = 2000
PAGES = {
    "every row": PageStyle(WIDE),
    "folded": PageStyle(WIDE, context=0),
    "one kind": PageStyle(WIDE, kinds=frozenset({FactKind.NUMBER})),
    "kinds of rows": PageStyle(WIDE, kinds=frozenset({Kind.OMITTED, Sign.MOVED})),
}
BRIEF = {
    "every kind": PageStyle(WIDE, detail=Detail.BRIEF),
    "one kind": PageStyle(WIDE, detail=Detail.BRIEF, kinds=frozenset({FactKind.NUMBER})),
    "kinds of rows": PageStyle(
        WIDE, detail=Detail.BRIEF, context=0, kinds=frozenset({Kind.OMITTED, Sign.MOVED})
    ),
}
CHECKS = ("text", "json", "jsonl", "csv")
PAIRS = ("storm-1", "storm-3"), ("court-1", "court-3"), ("workshop-1", "workshop-2")


@cache
def compared(pair: tuple[str, str]) -> Comparison:
    """Two of the samples."""
    left, right = (next(SAMPLES.glob(f"{name}-*")) for name in pair)
    return compare(load(left), load(right))


@cache
def told(name: str, page: str, pair: tuple[str, str]) -> Told:
    """What a format tells of a pair."""
    return READ_BACK[name](FORMATS[name](compared(pair), PAGES[page]))


def test_every_format_is_read_back() -> None:
    assert set(READ_BACK) == set(FORMATS)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("one", "other"), [*combinations(FORMATS, 2)])
def test_two_formats_tell_the_same(one: str, other: str, page: str, pair: tuple[str, str]) -> None:
    first, second = told(one, page, pair), told(other, page, pair)
    assert first.rows == second.rows
    assert first.rows
    if {one, other} & TABLES:
        assert sorted(first.findings) == sorted(second.findings)
    else:
        assert first.findings == second.findings


def test_the_pairs_have_all_that_is_compared() -> None:
    """Findings of several kinds, a moved row with its stub, and folds."""
    every = told("json", "every row", PAIRS[0])
    assert len({kind for _, kind, _ in every.findings}) > 3
    assert {"moved", "omitted", "added", "reworded"} <= {sign for _, sign in every.rows}
    assert any(sign == "fold" for _, sign in told("json", "one kind", PAIRS[0]).rows)
    assert any(sign == "fold" for pair in PAIRS for _, sign in told("json", "folded", pair).rows)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("page", BRIEF)
@pytest.mark.parametrize(("one", "other"), [*combinations(FORMATS, 2)])
def test_two_brief_reports_tell_the_same(
    one: str, other: str, page: str, pair: tuple[str, str]
) -> None:
    first, second = (
        from_brief(name, FORMATS[name](compared(pair), BRIEF[page])) for name in (one, other)
    )
    assert first == second
    assert first or pair != PAIRS[0]


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("form", CHECKS)
@pytest.mark.parametrize("name", FORMATS)
def test_a_check_tells_what_every_report_tells(name: str, form: str, pair: tuple[str, str]) -> None:
    comparison = compared(pair)
    told_by_all = Outline(comparison, PageStyle()).told
    words = written(comparison, told_by_all, (form, False, None), pictured=False)
    printed = CheckReport(form, several=False).of_pair(words)
    brief = from_brief(name, FORMATS[name](comparison, BRIEF["every kind"]))
    assert from_check(form, printed) == brief


@pytest.mark.parametrize("name", FORMATS)
def test_a_brief_report_has_the_findings_and_no_row(name: str) -> None:
    written = FORMATS[name](compared(PAIRS[0]), PageStyle(WIDE, detail=Detail.BRIEF))
    assert "Thirty-two" in written
    assert "Staithe Point" not in written


@pytest.mark.parametrize("name", sorted({*FORMATS} - {"html", *TABLES}))
def test_a_statistic_is_one_line(name: str) -> None:
    written = FORMATS[name](compared(PAIRS[0]), PageStyle(WIDE, detail=Detail.STAT))
    assert written.count("\n") == 1
    assert "85%" in written or "0.8462" in written


@pytest.mark.parametrize("form", ["html", "linear", "markdown", "text"])
def test_what_is_only_possible_is_told_once_something_was_said_of_it(form: str) -> None:
    comparison = compared(("workshop-1", "workshop-3"))
    index = next(k for k, one in enumerate(comparison.findings) if one.possible)
    said = {index: Judgement(Verdict.ERROR, "ring the mill")}
    assert index in Outline(comparison, PageStyle(WIDE, findings=said)).told
    assert "ring the mill" in FORMATS[form](comparison, PageStyle(WIDE, findings=said))
    assert "ring the mill" not in FORMATS[form](comparison, PageStyle(WIDE))
