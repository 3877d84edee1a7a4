"""What a shell offers at the Tab key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import run
from reader.cli.arguments import COMMANDS
from reader.cli.arguments.completions import SHELLS
from reader.library.folders import SAMPLES
from reader.theme.files import available

ROOT = Path(__file__).parent.parent.parent


def offered(line: str, tmp_path: Path) -> list[str]:
    """What is offered at the end of a line, in a folder with an article and a folder."""
    answer = tmp_path / "answer"
    folder = tmp_path / "home"
    (folder / "night").mkdir(parents=True, exist_ok=True)
    (folder / "wire.txt").write_text("x")
    own = tmp_path / "config" / "wire-reader" / "themes"
    own.mkdir(parents=True, exist_ok=True)
    (own / "mine.yaml").write_text("extends: night\n")
    saved = "queries: {night: outlet:kestrel, late: outlet:mill}\n"
    (own.parent / "config.yaml").write_text(saved)
    subprocess.run(
        [sys.executable, "-m", "reader"],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "COMP_LINE": line,
            "COMP_POINT": str(len(line)),
            "COMP_TYPE": "9",
            "_ARGCOMPLETE": "1",
            "_ARGCOMPLETE_IFS": "\n",
            "_ARGCOMPLETE_SUPPRESS_SPACE": "1",
            "_ARGCOMPLETE_STDOUT_FILENAME": str(answer),
        },
        check=True,
        capture_output=True,
    )
    return answer.read_text().split("\n")


def test_the_first_word_is_a_command_or_a_path(tmp_path: Path) -> None:
    first = offered("reader ", tmp_path)
    assert {*COMMANDS, "night/", "wire.txt"} <= set(first)
    assert offered("reader the", tmp_path) == ["theme"]


@pytest.mark.parametrize(
    ("line", "some"),
    [
        ("reader wire.txt n", {"night/"}),
        ("reader diff ", {"night/", "wire.txt"}),
        ("reader diff --form", {"--format"}),
        ("reader diff --format ", {"html", "linear", "tsv"}),
        ("reader diff --theme ", {*available(), "mine"}),
        ("reader diff --only num", {"number"}),
        ("reader diff --only quote,num", {"quote,number"}),
        ("reader check --fail-on ome", {""}),
        ("reader check --fail-on omi", {"omission"}),
        ("reader diff --language k", {"ko"}),
        ("reader theme ", {"list", "show", "preview", "check"}),
        ("reader theme show mi", {"mine"}),
        ("reader config ", {"path", "show", "check", "init"}),
        ("reader config show --ext", {"--extent"}),
        ("reader --extent ", {"full", "folded", "changes"}),
        ("reader --query out", {"outlet:"}),
        ("reader --query rev", {"reviewed", "reviewer:"}),
        ("reader --query kind:", {"kind:number", "kind:quote"}),
        ("reader --query 'kind:quote -verd", {"kind:quote -verdict:"}),
        ("reader --query @", {"@night", "@late"}),
        ("reader --query 'kind:quote @ni", {"kind:quote @night"}),
        ("reader --config wire.txt --query @", {""}),
        ("reader check --rules-off quote.m", {"quote.marks"}),
        ("reader diff --rules-off quote.marks,quote.alt", {"quote.marks,quote.altered"}),
        ("reader config show th", {"theme"}),
        ("reader completions ", {*SHELLS}),
        ("reader report --output ", {"night/"}),
    ],
)
def test_each_argument_has_what_may_stand_there(line: str, some: set[str], tmp_path: Path) -> None:
    assert some <= set(offered(line, tmp_path))


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_is_told_how_to_ask(
    shell: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["completions", shell]) == 0
    printed = capfdbinary.readouterr().out.decode()
    assert "_ARGCOMPLETE" in printed
    assert "reader" in printed


def test_bash_itself_completes(tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "reader").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reader "$@"\n')
    (programs / "reader").chmod(0o755)
    line = f"reader diff {SAMPLES}/storm-1"
    script = f"""
        eval "$(reader completions bash)"
        COMP_LINE='{line}' COMP_POINT={len(line)} COMP_TYPE=9
        COMP_WORDBREAKS=$' \\t\\n"<>;|&(:='
        _python_argcomplete reader
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "-c", script],
        env={"PATH": f"{programs}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == [f"{SAMPLES}/storm-1-wire.txt"], done.stderr


def test_a_restricted_process_answers_no_shell(tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--restricted", str(tmp_path)],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "COMP_LINE": "reader ",
            "COMP_POINT": "7",
            "_ARGCOMPLETE": "1",
            "_ARGCOMPLETE_STDOUT_FILENAME": str(answer),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert not answer.exists()
