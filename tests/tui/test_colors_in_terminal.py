"""What reaches a terminal: its own colours and no others, whatever its environment is."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.library.folders import SAMPLES

STORM = [str(SAMPLES / name) for name in ("storm-1-wire.txt", "storm-3-rewrite.txt")]
SGR = re.compile(rb"\x1b\[([0-9;:]*)m")
ANY = re.compile(r"(?:^|;)(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])(?=;|$)")
PATIENCE = 60
"""Seconds; only a screen that never comes takes so long."""


def shown_in(environment: Mapping[str, str], home: Path, *flags: str) -> list[str]:
    """The parameters of every SGR sent until the comparison, then the themes are shown."""
    bare = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    here = str(Path(__file__).parents[2])
    command = [sys.executable, "-m", "reader", *STORM, *flags]
    child, line = pty.fork()
    if not child:
        os.chdir(here)
        os.execve(sys.executable, command, {**bare, **environment})
    fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    try:
        sent = read_until(line, b"word for word")
        os.write(line, b"t")
        sent += read_until(line, b"paper")
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(line)
    return [found.decode() for found in SGR.findall(sent)]


def read_until(line: int, words: bytes) -> bytes:
    """What comes from a terminal until some words and then nothing for a moment."""
    sent, ends = b"", time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        ready, _, _ = select.select([line], [], [], 0.5)
        if ready:
            sent += os.read(line, 65536)
        elif words in sent:
            return sent
    raise AssertionError(f"{words!r} never came: {sent[-500:]!r}")


@pytest.mark.parametrize("theme", ["night", "sixteen"])
@pytest.mark.parametrize("flags", [(), ("--color", "auto")], ids=["", "auto"])
def test_no_colour_is_sent_where_none_is_wanted(
    flags: tuple[str, ...], theme: str, tmp_path: Path
) -> None:
    plain = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"}
    sent = shown_in(plain, tmp_path, "--theme", theme, *flags)
    assert [codes for codes in sent if ANY.search(codes)] == []
    assert any(codes in ("4", "1") for codes in sent)


def test_no_colour_is_sent_after_color_never(tmp_path: Path) -> None:
    sent = shown_in({"TERM": "xterm", "COLORTERM": "truecolor"}, tmp_path, "--color", "never")
    assert [codes for codes in sent if ANY.search(codes)] == []


def test_an_old_terminal_gets_its_sixteen_colours(tmp_path: Path) -> None:
    sent = shown_in({"TERM": "xterm"}, tmp_path)
    assert [codes for codes in sent if re.search(r"[34]8[;:]", codes)] == []
    assert any(ANY.search(codes) for codes in sent)


def test_a_terminal_with_256_colours_gets_no_others(tmp_path: Path) -> None:
    sent = shown_in({"TERM": "xterm-256color"}, tmp_path)
    assert any(re.search(r"38;5;", codes) for codes in sent)
    assert [codes for codes in sent if re.search(r"[34]8;2", codes)] == []


def test_a_terminal_that_says_truecolor_gets_the_theme_as_it_is(tmp_path: Path) -> None:
    sent = shown_in({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, tmp_path)
    assert any("38;2;211;216;224" in codes for codes in sent)
    assert [codes for codes in sent if re.search(r"[34]8;5", codes)] == []
