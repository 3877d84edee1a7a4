"""The thin driver and Textual's own in a real pseudo-terminal."""

from __future__ import annotations

import signal
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from reader.library.shelf import SAMPLES
from tests.tui.driver.real import Running, environment, reader

PAIR = (str(SAMPLES / "storm-1-wire.txt"), str(SAMPLES / "storm-2-light.md"))
KOREAN = (str(SAMPLES / "workshop-1-wire.txt"), str(SAMPLES / "workshop-2-close.txt"))
READY = "change 1 of"
WALK = ("j", "jjjj", "\x1b[6~", "k", "]", "]", "[", "G", "g", "s", "i", "\x1b", "?", "\x1b")


def opened(
    driver: str,
    state: Path,
    pair: tuple[str, str] = PAIR,
    size: tuple[int, int] = (100, 30),
    *,
    answers: bool = True,
    variables: Mapping[str, str] = MappingProxyType({}),
) -> Running:
    """A comparison on the screen."""
    command = reader("--driver", driver, *pair)
    running = Running(command, environment(state / driver, **variables), size, answers=answers)
    running.settle()
    running.wait_for(READY)
    return running


@pytest.mark.parametrize("pair", [PAIR, KOREAN])
def test_both_drivers_end_on_the_same_screen(tmp_path: Path, pair: tuple[str, str]) -> None:
    with opened("stock", tmp_path, pair) as stock, opened("thin", tmp_path, pair) as thin:
        assert thin.window.seen() == stock.window.seen()
        for keys in WALK:
            for running in (stock, thin):
                running.press(keys)
            assert thin.window.text() == stock.window.text(), keys
            assert thin.window.seen() == stock.window.seen(), keys
        assert thin.sent < stock.sent / 5


def test_both_drivers_end_on_the_same_screen_after_the_window_changed(tmp_path: Path) -> None:
    with opened("stock", tmp_path) as stock, opened("thin", tmp_path) as thin:
        for size in ((80, 24), (131, 41), (30, 9), (100, 30)):
            for running in (stock, thin):
                running.resize(size)
                running.press("j")
            assert thin.window.seen() == stock.window.seen(), size


@pytest.mark.parametrize(
    "variables",
    [
        {"COLORTERM": ""},
        {"COLORTERM": "", "TERM": "xterm-16color"},
        {"NO_COLOR": "1"},
        {"TERM": "screen-256color"},
    ],
    ids=["256 colours", "16 colours", "no colour", "no erasing in colour"],
)
def test_both_drivers_end_on_the_same_screen_at_every_depth(
    tmp_path: Path, variables: dict[str, str]
) -> None:
    with (
        opened("stock", tmp_path, variables=variables) as stock,
        opened("thin", tmp_path, variables=variables) as thin,
    ):
        for keys in ("j", "\x1b[6~", "]"):
            for running in (stock, thin):
                running.press(keys)
            assert thin.window.seen() == stock.window.seen()


def test_an_idle_screen_sends_nothing(tmp_path: Path) -> None:
    with opened("thin", tmp_path) as thin:
        sent = thin.sent
        assert not thin.read(1.0)
        assert thin.sent == sent


def test_a_terminal_that_never_answers_is_served_and_asked_no_more(tmp_path: Path) -> None:
    with opened("thin", tmp_path, answers=False) as thin, opened("stock", tmp_path) as stock:
        for keys in ("j", "\x1b[6~", "]", "j", "j"):
            for running in (thin, stock):
                running.press(keys)
        assert thin.window.seen() == stock.window.seen()
        assert thin.questions < 6
        thin.press("q")
        assert thin.finish() == 0


def test_answers_that_nobody_asked_for_are_no_keys(tmp_path: Path) -> None:
    with opened("thin", tmp_path) as thin:
        before = thin.window.seen()
        for _ in range(5):
            thin.answer()
        thin.settle()
        assert thin.window.seen() == before


def test_f3_with_shift_is_no_answer_and_does_no_harm(tmp_path: Path) -> None:
    with opened("thin", tmp_path) as thin, opened("stock", tmp_path) as stock:
        for running in (thin, stock):
            running.press("\x1b[1;2R")
            running.press("j")
        assert thin.window.seen() == stock.window.seen()


def test_after_a_pause_in_the_shell_everything_is_painted_again(tmp_path: Path) -> None:
    with opened("thin", tmp_path) as thin:
        thin.press("jj")
        before = thin.window.seen()
        thin.signal(signal.SIGTSTP)
        thin.settle()
        thin.window.show("\x1b[?1049h\x1b[1;1H$ what the shell said\x1b[7;9Hhere and there")
        thin.signal(signal.SIGCONT)
        thin.settle()
        assert thin.window.seen() == before


def test_leaving_restores_the_style_and_leaves_no_question_open(tmp_path: Path) -> None:
    with opened("thin", tmp_path) as thin:
        thin.press("j")
        thin.press("q")
        assert thin.finish() == 0
        assert thin.window.cursor.attrs == thin.window.default_char
