"""The theme that was chosen last is worn again."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.last_theme import last_theme, save_last_theme


def test_a_theme_that_was_kept_is_worn_again(tmp_path: Path) -> None:
    save_last_theme(tmp_path / "state", "paper")
    worn = last_theme(tmp_path / "state", tmp_path / "themes")
    assert worn
    assert worn.name == "paper"


@pytest.mark.parametrize("said", ["", "no-such-theme", "../night", "night\x1b[31m", "x" * 500])
def test_what_cannot_be_worn_is_passed_over(said: str, tmp_path: Path) -> None:
    (tmp_path / "theme").write_text(said, encoding="utf-8")
    assert last_theme(tmp_path, tmp_path) is None


def test_nothing_was_kept_yet(tmp_path: Path) -> None:
    assert last_theme(tmp_path / "nowhere", tmp_path) is None


def test_a_name_that_is_none_is_not_kept(tmp_path: Path) -> None:
    save_last_theme(tmp_path, "../../night")
    assert list(tmp_path.iterdir()) == []
