"""Rules that are off in the settings leave a count of what they hide."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


def run(folder: Path, *arguments: str, rules_off: str = "") -> subprocess.CompletedProcess[str]:
    """`reader ARGUMENTS` on two articles that differ in one number."""
    (folder / "wire").write_text("The bridge cost 40 crowns in all.\n", encoding="utf-8")
    (folder / "ours").write_text("The bridge cost 70 crowns in all.\n", encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "reader", *arguments, str(folder / "wire"), str(folder / "ours")],
        env={"HOME": str(folder), "PATH": "/usr/bin", "READER_RULES_OFF": rules_off},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def rule_found(folder: Path) -> str:
    (found,) = json.loads(run(folder, "diff", "--format", "json").stdout)["discrepancies"]
    return str(found["rule_id"])


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["diff"], 1), (["diff", "--format", "json"], 1), (["diff", "--linear"], 1), (["check"], 0)],
)
def test_what_a_rule_that_is_off_hides_is_counted_on_stderr(
    tmp_path: Path, arguments: list[str], status: int
) -> None:
    rule = rule_found(tmp_path)
    ended = run(tmp_path, *arguments, rules_off=rule)
    assert ended.stderr == (
        f"reader: 1 finding is hidden by rules that are off: {rule} "
        "(--rules-off, or rules_off in the settings)\n"
    )
    assert ended.returncode == status
    assert run(tmp_path, *arguments).stderr == ""


def test_json_counts_what_each_rule_that_is_off_hides(tmp_path: Path) -> None:
    rule = rule_found(tmp_path)
    written = json.loads(run(tmp_path, "diff", "--format", "json", rules_off=rule).stdout)
    assert (written["discrepancies"], written["rules_off"]) == ([], {rule: 1})
