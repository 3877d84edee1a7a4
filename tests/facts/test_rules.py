"""The table of rules, and the page that tells people about it."""

from __future__ import annotations

from pathlib import Path

from reader.facts import RULES

PAGE = Path(__file__).parents[2] / "docs" / "findings.md"


def test_every_rule_stands_on_the_page_with_its_title() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [r.id for r in RULES.values() if f"| `{r.id}` | {r.title} |" not in page] == []
