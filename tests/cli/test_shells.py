"""The Tab key in bash, zsh and fish themselves, each set up by the line that the README gives."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.tui.driver.emulator import Emulator
from tests.tui.terminals import Session

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent
COMMANDS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
BEFORE = {"zsh": "autoload -U compinit; compinit -u -D; ", "fish": "", "bash": ""}
"""What a user's own file does for every program that is completed."""
TYPED = {
    "reader the": "reader theme",
    "reader --query @ni": "reader --query @night",
    "reader --query=@ni": "reader --query=@night",
    "reader --query kind:quo": "reader --query kind:quote",
    "reader diff desk@": "reader diff desk@home.txt",
    "reader diff --theme pap": "reader diff --theme paper",
    "reader diff --only number,quo": "reader diff --only number,quote",
    "reader check --rules-off quote.alt": "reader check --rules-off quote.altered",
    "reader config show rules": "reader config show rules_off",
}


def line_of_the_readme(shell: str) -> str:
    """What the README says to type in a shell."""
    block = (ROOT / "README.md").read_text(encoding="utf-8").split("<!-- completions -->")[1]
    lines = [line.partition("#") for line in block.split("```")[1].splitlines()]
    return next(line.strip() for line, _, name in lines if name.strip() == shell)


@contextmanager
def opened(shell: str, home: Path) -> Iterator[Session]:
    """A shell in a folder with an article, with `reader` and settings of its own."""
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    programs, settings = home / "bin", home / "config" / "wire-reader"
    programs.mkdir()
    settings.mkdir(parents=True)
    (programs / "reader").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reader "$@"\n')
    (programs / "reader").chmod(0o755)
    (settings / "config.yaml").write_text("queries: {night: outlet:kestrel -reviewed}\n")
    (home / "desk@home.txt").write_text("The ferry sailed.")
    environment = {
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
        "PS1": "$ ",
    }
    session = Session(COMMANDS[shell], environment)
    try:
        yield session
    finally:
        session.close()


def shown(session: Session) -> list[str]:
    """The lines on its screen."""
    window = Emulator(100, 30)
    window.show(session.output.decode("utf-8", "replace"))
    return window.text().splitlines()


@pytest.mark.parametrize("shell", COMMANDS)
def test_a_shell_completes_what_was_begun(shell: str, tmp_path: Path) -> None:
    with opened(shell, tmp_path) as session:
        begun = f"cd '{tmp_path}'; {BEFORE[shell]}{line_of_the_readme(shell)}; echo 'rea''dy'\n"
        session.send(begun.encode())
        session.wait_for(b"ready\r\n")
        for typed, wanted in TYPED.items():
            session.output.clear()
            session.send(b"\x15\x0c" + typed.encode() + b"\t")
            session.until(
                lambda wanted=wanted: any(wanted in line for line in shown(session)), wanted
            )
