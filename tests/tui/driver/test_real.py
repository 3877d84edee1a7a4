"""The thin driver and Textual's own in a real pseudo-terminal."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest

from reader.library.folders import SAMPLES
from tests.tui.driver.real import Running, environment, press_both, reader

pytestmark = pytest.mark.slow

PAIR = (str(SAMPLES / "storm-1-wire.txt"), str(SAMPLES / "storm-2-light.md"))
KOREAN = (str(SAMPLES / "workshop-1-wire.txt"), str(SAMPLES / "workshop-2-close.txt"))
READY = "% word for word"
WALK = ("j", "jjjj", "\x1b[6~", "]", "]", "[", "G", "g", "i", "\x1b")


@contextmanager
def opened(
    driver: str,
    state: Path,
    pair: tuple[str, str] = PAIR,
    size: tuple[int, int] = (100, 30),
    *,
    answers: bool = True,
    variables: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Running]:
    """A comparison on the screen."""
    with begun(driver, state, pair, size, answers=answers, variables=variables) as running:
        running.wait_for(READY)
        yield running


def begun(
    driver: str,
    state: Path,
    pair: tuple[str, str] = PAIR,
    size: tuple[int, int] = (100, 30),
    *,
    answers: bool = True,
    variables: Mapping[str, str] = MappingProxyType({}),
) -> Running:
    """One on its way there."""
    command = reader("--driver", driver, *pair)
    return Running(command, environment(state / driver, **variables), size, answers=answers)


@contextmanager
def both_opened(
    state: Path,
    pair: tuple[str, str] = PAIR,
    *,
    answers: bool = True,
    variables: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[tuple[Running, Running]]:
    """The same comparison by Textual's driver and by ours; `answers` is whether ours gets any."""
    with (
        begun("stock", state, pair, variables=variables) as stock,
        begun("thin", state, pair, answers=answers, variables=variables) as thin,
    ):
        stock.wait_for(READY)
        thin.wait_for(READY)
        yield stock, thin


@pytest.mark.parametrize(("pair", "walk"), [(PAIR, WALK), (KOREAN, WALK[2:6])])
def test_both_drivers_end_on_the_same_screen(
    tmp_path: Path, pair: tuple[str, str], walk: tuple[str, ...]
) -> None:
    with both_opened(tmp_path, pair) as (stock, thin):
        assert thin.window.seen() == stock.window.seen()
        for keys in walk:
            press_both(keys, stock, thin)
            assert thin.window.text() == stock.window.text(), keys
            assert thin.window.seen() == stock.window.seen(), keys
        assert thin.sent < stock.sent / 5


def test_both_drivers_end_on_the_same_screen_after_the_window_changed(tmp_path: Path) -> None:
    with both_opened(tmp_path) as (stock, thin):
        for size in ((80, 24), (131, 41), (30, 9)):
            for running in (stock, thin):
                running.resize(size)
                running.press("j")
            assert thin.window.seen() == stock.window.seen(), size


@pytest.mark.parametrize(
    "variables",
    [
        {"COLORTERM": ""},
        {"NO_COLOR": "1"},
        {"TERM": "screen-256color"},
    ],
    ids=["256 colours", "no colour", "no erasing in colour"],
)
def test_both_drivers_end_on_the_same_screen_at_every_depth(
    tmp_path: Path, variables: dict[str, str]
) -> None:
    with both_opened(tmp_path, variables=variables) as (stock, thin):
        for keys in ("\x1b[6~", "]"):
            press_both(keys, stock, thin)
            assert thin.window.seen() == stock.window.seen()


def test_an_idle_screen_sends_nothing(tmp_path: Path) -> None:
    with opened("thin", tmp_path) as thin:
        sent = thin.sent
        assert not thin.read(1.0)
        assert thin.sent == sent


def test_a_terminal_that_never_answers_is_served_and_asked_no_more(tmp_path: Path) -> None:
    with both_opened(tmp_path, answers=False) as (stock, thin):
        for keys in ("j", "\x1b[6~", "]"):
            press_both(keys, thin, stock)
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
    with both_opened(tmp_path) as (stock, thin):
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


@pytest.mark.parametrize("driver", ["thin", "stock"])
def test_ctrl_l_paints_over_what_others_wrote(tmp_path: Path, driver: str) -> None:
    with opened(driver, tmp_path) as running:
        running.press("j")
        before = running.window.seen()
        running.window.show("\x1b[5;1Ha broadcast message\x1b[20;9H\x1b[31mto all")
        assert running.window.seen() != before
        running.press("\x0c")
        assert running.window.seen() == before


def test_leaving_restores_the_style_and_leaves_no_question_open(tmp_path: Path) -> None:
    with opened("thin", tmp_path) as thin:
        thin.press("j")
        thin.press("q")
        assert thin.finish() == 0
        assert thin.window.cursor.attrs == thin.window.default_char
