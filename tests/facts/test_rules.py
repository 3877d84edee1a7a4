"""The table of rules, the page that tells people about it, and the kinds that they belong to."""

from __future__ import annotations

import tomllib
from pathlib import Path

from reader.facts import RULES
from reader.facts.kinds import KINDS

ROOT = Path(__file__).parents[2]
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
