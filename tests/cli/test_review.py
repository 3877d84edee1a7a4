"""A pair judged on plain lines, as a screen reader's user does it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from reader.library.folders import SAMPLES

PAIR = [str(SAMPLES / name) for name in ("court-1-wire.txt", "court-3-rewrite.md")]


def reviewed(answers: str, state: Path) -> subprocess.CompletedProcess[str]:
    """A review with some answers, in a state folder of its own."""
    return subprocess.run(
        [sys.executable, "-m", "reader", "review", "--linear", *PAIR],
        input=answers,
        env={**os.environ, "XDG_STATE_HOME": str(state), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_each_finding_is_told_in_words_and_judged_by_a_letter(tmp_path: Path) -> None:
    done = reviewed("f\nc ask the agency\nq\n", tmp_path)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    words = r"court took 2\.5 million euros, now 5\.2 million euros\."
    assert re.fullmatch(rf"Finding 1 of \d+, high, number\. {words}", lines[1])
    assert any(line.startswith("The wire, sentence 8: ") for line in lines)
    assert any("A fair change." in line for line in lines)
    assert any(re.fullmatch(r"1 of \d+ findings are judged\.", line) for line in lines)
    assert "Note kept." in lines
    assert not any(mark in done.stdout for mark in "→│▌✓✗!")


def test_what_was_said_is_there_the_next_time_and_can_be_taken_back(tmp_path: Path) -> None:
    reviewed("e\n", tmp_path)
    again = reviewed("b\nd\nu\nA\nq\n", tmp_path)
    assert again.stdout.splitlines()[1].startswith("Finding 2 of ")
    assert "Judged: an error." in again.stdout
    assert "Taken back." in again.stdout
    assert again.returncode == 0
    assert re.search(r"^(\d+) of \1 findings are judged\.", again.stdout, re.MULTILINE)


def test_nothing_is_read_twice_and_the_ends_are_said(tmp_path: Path) -> None:
    done = reviewed("b\nc a note\n" + "n\n" * 30 + "q\n", tmp_path)
    lines = done.stdout.splitlines()
    assert lines.count("This is the first finding.") == 1
    assert "That was the last finding." in lines
    told = [line for line in lines if line.startswith("Finding ")]
    assert len(told) == len(set(told))
    left_out = next(
        k for k, line in enumerate(lines) if line.endswith("omission. A sentence left out.")
    )
    assert lines[left_out + 1].startswith("The wire, sentence 10: ")
    assert re.fullmatch(r"\d+ percent sure\.", lines[left_out + 3])


def test_the_letters_are_said_once_and_asked_for_in_a_word(tmp_path: Path) -> None:
    lines = reviewed("n\nn\nh\n?\nq\n", tmp_path).stdout.splitlines()
    assert lines[0].startswith("Letters: f, a fair change; ")
    assert sum(line.startswith("Letters: ") for line in lines) == 1
    assert lines.count("Verdict?") == 5
    assert sum(line.startswith("A letter and Enter. f: a fair change.") for line in lines) == 2


def test_a_finding_is_read_again_when_asked(tmp_path: Path) -> None:
    lines = reviewed("r\nq\n", tmp_path).stdout.splitlines()
    assert len([line for line in lines if line.startswith("Finding 1 of ")]) == 2


def test_an_unknown_letter_says_so_and_judges_nothing(tmp_path: Path) -> None:
    done = reviewed("x\n?\n", tmp_path)
    assert "No such letter." in done.stdout
    assert "f: a fair change." in done.stdout
    assert re.search(r"^0 of \d+ findings are judged\.", done.stdout, re.MULTILINE)
