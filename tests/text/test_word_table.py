"""What is known of a word is asked once, and a table that is full is begun anew."""

from __future__ import annotations

import pytest

from reader.text import word_table
from reader.text.word_table import WordTable


def test_a_word_is_asked_for_once() -> None:
    asked: list[str] = []

    def tell(word: str) -> int:
        asked.append(word)
        return len(word)

    table = WordTable(tell)
    assert [table["ferry"], table["pier"], table["ferry"]] == [5, 4, 5]
    assert asked == ["ferry", "pier"]


def test_a_full_table_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_table, "MOST", 2)
    table = WordTable(str.upper)
    assert [table[word] for word in ("a", "b", "c")] == ["A", "B", "C"]
    assert dict(table) == {"c": "C"}
