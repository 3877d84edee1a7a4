"""Patterns that are compiled at their first use are sound, and do what compiled ones do."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from reader.late_pattern import late_pattern

ROOM = Path(__file__).parent.parent / "reader"
NAMES = [
    ".".join(path.relative_to(ROOM.parent).with_suffix("").parts)
    for path in sorted(ROOM.rglob("*.py"))
    if "late_pattern(" in path.read_text(encoding="utf-8") and path.stem != "late_pattern"
]


@pytest.mark.parametrize("name", NAMES)
def test_every_pattern_of_a_module_can_be_compiled(name: str) -> None:
    late = type(late_pattern("a"))
    found = [one for one in vars(importlib.import_module(name)).values() if isinstance(one, late)]
    assert found
    for one in found:
        one.search(one.pattern)


def test_it_answers_as_a_compiled_one_does() -> None:
    late, compiled = late_pattern("(A)(?P<end>b+)", re.IGNORECASE), re.compile("(?i)(A)(?P<end>b+)")
    text = "xabb aB"
    assert late.pattern == "(A)(?P<end>b+)"
    assert late.findall(text) == compiled.findall(text)
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in compiled.finditer(text)]
    assert late.sub("-", text) == compiled.sub("-", text)
    assert late.split(text) == compiled.split(text)
    assert (late.search(text), late.match(text)) != (None, None)
    assert late.groupindex == compiled.groupindex
    assert late.fullmatch("AB") is not None


def test_nothing_is_compiled_before_it_is_used() -> None:
    late = late_pattern("(")
    with pytest.raises(re.error):
        late.search("(")
