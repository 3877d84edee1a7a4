"""The manual page is that of the arguments as they are now."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from reader.cli.arguments import COMMANDS, parser_of
from tests.manual import FILE, written


def test_the_page_is_the_one_that_the_arguments_give() -> None:
    assert FILE.read_text(encoding="utf-8") == written(), "python -m tests.manual writes it anew"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_line_in_the_help_of_all(command: str) -> None:
    assert f"\n  reader {command} " in (parser_of("screen").epilog or "")


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_shows_it_without_a_warning() -> None:
    done = subprocess.run(
        ["man", "--warnings", "--local-file", str(FILE)],
        env={"PATH": "/usr/bin:/bin", "MANWIDTH": "90", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert "reader report" in done.stdout
    assert "--fail-on" in done.stdout
