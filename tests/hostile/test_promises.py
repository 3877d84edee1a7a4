"""Every promise in docs/security.md names tests, and those tests exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROMISES = re.findall(
    r"^- (.*?)(?=^- |^## |\Z)",
    (ROOT / "docs" / "security.md").read_text(encoding="utf-8"),
    re.MULTILINE | re.DOTALL,
)
NAMED = re.compile(r"`(tests/[\w/.]+)(?:::(\w+))?`")
"""A file or folder of tests, and where one is meant, the function."""


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise[:40])
def test_a_promise_names_tests_that_exist(promise: str) -> None:
    named = NAMED.findall(promise)
    assert named
    for name, function in named:
        path = ROOT / name
        if name.endswith("/"):
            assert list(path.glob("test_*.py"))
        else:
            assert f"def {function or 'test_'}" in path.read_text(encoding="utf-8")
