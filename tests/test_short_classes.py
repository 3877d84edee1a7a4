"""Short character classes that are compiled as written find what the others find."""

from __future__ import annotations

import re
from typing import Any

import pytest

from reader.short_classes import MOST, compile_short_classes_as_written

COMPILER: Any = vars(re)["_compiler"]
EVERY = "".join(map(chr, range(0x20000)))
WIDE = [
    "[가-힣]",
    "[^가-힣]",
    "[가-힣A-Za-z0-9]",
    r"[\s가-힣·]",
    r"[^\W\d_가-힣]",
    "[다라냐자]",
    "[・，\U0001f600-\U0001f64f]",
    "(?:다|라|냐)(?=.)",
    "(?i:[가-힣é-ñ])",
]


@pytest.fixture
def as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(COMPILER, "_optimize_charset", COMPILER._optimize_charset)
    compile_short_classes_as_written()


@pytest.mark.parametrize("pattern", WIDE)
def test_it_finds_the_same(pattern: str, request: pytest.FixtureRequest) -> None:
    re.purge()
    before = re.compile(pattern).findall(EVERY)
    request.getfixturevalue("as_written")
    re.purge()
    assert re.compile(pattern).findall(EVERY) == before


@pytest.mark.usefixtures("as_written")
def test_only_a_short_class_beyond_latin_is_left_as_it_is() -> None:
    optimized, of_one = COMPILER._optimize_charset, COMPILER._parser.LITERAL
    wide, latin = ([(of_one, ord(each)) for each in row] for row in ("다라냐", "xyz"))
    many = [(of_one, ord("가") + 2 * step) for step in range(MOST + 1)]
    assert optimized(wide)[0] is wide
    assert optimized(latin)[0] is not latin
    assert optimized(many)[0] is not many


def test_another_compiler_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(COMPILER, "_optimize_charset")
    compile_short_classes_as_written()
    assert not hasattr(COMPILER, "_optimize_charset")
