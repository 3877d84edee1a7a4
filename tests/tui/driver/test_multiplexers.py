"""Inside tmux and GNU screen, which draw the screen anew for whoever looks."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.tui.driver.emulator import Emulator, Seen
from tests.tui.driver.real import LONGEST, ROOT, environment, reader
from tests.tui.driver.test_real import PAIR, READY

pytestmark = pytest.mark.slow

COLUMNS, LINES = 100, 30
WALK = ("j", "]", "G", "]")
Keys = Callable[[str], None]
Look = Callable[[], str]


def settled(look: Look, words: str = "") -> str:
    """The screen when it has these words and has stopped changing."""
    until = monotonic() + LONGEST
    before, now = "", look()
    while monotonic() < until and (before != now or words not in now):
        sleep(0.15)
        before, now = now, look()
    assert words in now, now
    return now


def walked(press: Keys, look: Look) -> list[str]:
    """What is seen after each key of a walk."""
    screens = [settled(look, READY)]
    for key in WALK:
        press(key)
        screens.append(settled(look))
    press("q")
    return screens


@contextmanager
def tmux(command: list[str], folder: Path) -> Iterator[tuple[Keys, Look]]:
    """A program in a tmux of its own; looks see colours and attributes too."""
    socket = ["tmux", "-S", str(folder / "tmux"), "-f", "/dev/null"]
    size = ["-x", str(COLUMNS), "-y", str(LINES)]
    variables = environment(folder)

    def call(*arguments: str) -> str:
        done = subprocess.run(
            [*socket, *arguments],
            check=False,
            env=variables,
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        return done.stdout

    call("new-session", "-d", *size, shlex.join(command))
    try:
        yield (
            lambda key: void(call("send-keys", "-l", key)),
            lambda: call("capture-pane", "-p", "-e", "-N"),
        )
    finally:
        call("kill-server")


@contextmanager
def screen(command: list[str], folder: Path) -> Iterator[tuple[Keys, Look]]:
    """A program in a GNU screen of its own; looks see the words."""
    (folder / "sockets").mkdir(mode=0o700, parents=True)
    rc, copy = folder / "rc", folder / "copy"
    rc.write_text("startup_message off\ndefutf8 on\nterm screen-256color\n", encoding="utf-8")
    variables = environment(folder, SCREENDIR=str(folder / "sockets"), TERM="xterm-256color")
    base = ["screen", "-c", str(rc), "-S", "reader"]

    def call(*arguments: str) -> None:
        subprocess.run(
            [*base, *arguments], check=False, env=variables, cwd=ROOT, capture_output=True
        )

    def look() -> str:
        call("-p", "0", "-X", "hardcopy", str(copy))
        sleep(0.1)
        return copy.read_text(encoding="utf-8", errors="replace") if copy.exists() else ""

    call("-U", "-d", "-m", *command)
    call("-p", "0", "-X", "width", "-w", str(COLUMNS), str(LINES))
    try:
        yield lambda key: call("-p", "0", "-X", "stuff", key), look
    finally:
        call("-X", "quit")


def seen(copy: str) -> list[list[Seen]]:
    """What a person sees of a copy of the screen, with or without SGR."""
    window = Emulator(COLUMNS, LINES)
    for y, line in enumerate(copy.split("\n")[:LINES]):
        window.show(f"\x1b[{y + 1};1H{line}")
    return window.seen()


def void(_: object) -> None:
    """Takes a value and gives none."""


@pytest.mark.parametrize("inside", [tmux, screen], ids=["tmux", "screen"])
def test_inside_a_multiplexer_both_drivers_show_the_same(
    tmp_path: Path, inside: Callable[..., Iterator[tuple[Keys, Look]]]
) -> None:
    name = inside.__name__
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    screens = {}
    for driver in ("stock", "thin"):
        folder = tmp_path / driver
        folder.mkdir()
        with inside(reader("--driver", driver, *PAIR), folder) as (press, look):  # type: ignore[attr-defined]
            screens[driver] = walked(press, look)
    for thin, stock in zip(screens["thin"], screens["stock"], strict=True):
        assert seen(thin) == seen(stock)
