"""`--linear`: what a screen reader is given, on either command."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import run

SAMPLES = Path(__file__).parent.parent.parent / "reader" / "samples"
WIRE, REWRITE = str(SAMPLES / "storm-1-wire.txt"), str(SAMPLES / "storm-3-rewrite.txt")


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/nonexistent")


def test_both_commands_print_the_same_sentences_without_a_terminal(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert run(["--linear", WIRE, REWRITE]) == 1
    screen = capfdbinary.readouterr().out
    assert run(["diff", "--linear", WIRE, REWRITE]) == 1
    assert capfdbinary.readouterr().out == screen
    assert b"\nRow s1, headline" in screen
    assert b"\x1b" not in screen


def test_the_same_articles_end_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--linear", WIRE, WIRE]) == 0
    assert "the same. Both say: " in capsys.readouterr().out


@pytest.mark.parametrize("paths", [[], [WIRE], [WIRE, REWRITE, WIRE]])
def test_it_wants_two_articles(paths: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--linear", *paths]) == 2
    assert "wants two articles" in capsys.readouterr().err
