"""The table of rules, the page that tells people about it, and the kinds that they belong to."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from reader.facts import RULES, check
from reader.facts.kinds import KINDS
from reader.model import Bead, Link, MatchedBy, Passage, Role
from tests.facts.cases import LOADED, Case, cases, found

ROOT = Path(__file__).parents[2]
CASES = list(cases(Path(__file__).with_name("rules.txt")))
PAGE = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")


def rules_table() -> str:
    """The table of the page, made from the rules."""
    lines = ["| id | looks for | severity | against a summary |", "| --- | --- | --- | --- |"]
    for rule in RULES.values():
        summary = "yes" if rule.contradicts else ""
        lines.append(f"| `{rule.id}` | {rule.title} | {rule.severity} | {summary} |")
    return "\n".join(lines)


def test_the_page_holds_the_table_of_rules() -> None:
    assert rules_table() in PAGE


def test_no_rule_stands_in_two_kinds_and_none_is_left_out() -> None:
    ids = [rule.id for kind in KINDS for rule in kind.rules]
    assert len(ids) == len(set(ids))
    assert set(ids) <= set(RULES)


def test_every_folder_of_facts_is_a_kind_that_knows_no_other() -> None:
    folders = {path.parent.name for path in (ROOT / "reader" / "facts").glob("*/__init__.py")}
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = (
        contract
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract["type"] == "independence"
    )
    assert {name.rpartition(".")[2] for name in contract["modules"]} == folders
    assert len(KINDS) == len(folders)


def _finds(case: Case) -> bool:
    return case.about in {wanted[0] for wanted in case.wanted}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_rule_finds_what_it_looks_for_and_nothing_else_is_found(case: Case) -> None:
    assert found(case) == case.wanted


def test_every_rule_has_two_pairs_that_it_finds_and_two_that_it_leaves_alone() -> None:
    finding = Counter(case.about for case in CASES if _finds(case))
    silent = Counter(case.about for case in CASES if not _finds(case))
    assert [rule for rule in RULES if min(finding[rule], silent[rule]) < 2] == []


def test_every_severity_of_a_finding_but_those_by_weight_is_that_of_its_rule_somewhere() -> None:
    seen = {(rule, severity) for case in CASES for rule, severity, *_ in case.wanted}
    assert [rule.id for rule in RULES.values() if (rule.id, rule.severity) not in seen] == []


ALONE = [case for case in CASES if _finds(case) and case.is_pair and not case.roles]


@pytest.mark.parametrize("case", ALONE, ids=lambda case: case.name)
def test_only_what_contradicts_is_held_against_a_summary(case: Case) -> None:
    case = Case(case.about, case.language, case.lines, {"R": Role.TAKEAWAY}, case.wanted)
    passages = [Passage(Bead(range(1), range(0))), Passage(Bead(range(0), range(1)))]
    links = [Link(0, 0, 1.0, MatchedBy.ALIKE, sums_up=True)]
    said = check(case.article("L"), case.article("R"), passages, links, LOADED).findings
    assert (case.about in {d.rule_id for d in said}) is RULES[case.about].contradicts
