"""The user's own editor: started without a shell, on the right line, and trusted with nothing."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.app import App

from reader.errors import ReaderError
from reader.model import LONGEST_NOTE
from reader.tui.editor import command, edited, line_of, opened

BOTH = {"VISUAL": "nvim", "EDITOR": "nano"}


@pytest.mark.parametrize(
    ("environment", "setting", "words"),
    [
        (BOTH, "micro", ["micro", "+7", "/a.txt"]),
        (BOTH, "", ["nvim", "+7", "/a.txt"]),
        ({"EDITOR": "nano -w"}, "", ["nano", "-w", "+7", "/a.txt"]),
        ({"VISUAL": " ", "EDITOR": ""}, " ", ["vi", "+7", "/a.txt"]),
        ({}, "/opt/hx/bin/hx", ["/opt/hx/bin/hx", "/a.txt:7"]),
        ({}, "code --wait", ["code", "--wait", "--goto", "/a.txt:7"]),
        ({}, "'/opt/my editor' -x", ["/opt/my editor", "-x", "/a.txt"]),
        ({}, "vi; rm $(pwd)", ["vi;", "rm", "$(pwd)", "/a.txt"]),
    ],
)
def test_the_setting_comes_first_then_visual_then_editor_then_vi(
    environment: dict[str, str], setting: str, words: list[str]
) -> None:
    assert command(environment, setting, "/a.txt", 7) == words


@pytest.mark.parametrize("name", ["-c:!sh", "+1", "{line}.txt", "two words.txt"])
def test_a_file_is_never_taken_for_an_option(name: str) -> None:
    assert command({}, "vi", name)[2] == f"{Path.cwd()}/{name}"


def test_an_open_quotation_mark_is_said() -> None:
    with pytest.raises(ReaderError, match="open quotation mark"):
        command({}, "vi 'x", "a.txt")


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("Rain (again) fell.", 3),
        ("The pier and the two cafés on it were closed to visitors until the storm had passed.", 5),
        ("It came from the west, and nobody had seen one like it.", 6),
        ("Nobody wrote this.", 1),
        ("", 1),
    ],
)
def test_the_line_of_a_sentence_is_where_it_begins_in_its_file(sentence: str, line: int) -> None:
    text = (
        "The pier\n\nRain (again) fell.\n\n"
        "All boats stayed in. The pier and the two cafés on it\r\n"
        "were closed to visitors until the storm had passed. It came from\n"
        "the west, and nobody had seen one like it.\n"
    )
    assert line_of(text, sentence) == line


class Lent(App[None]):
    """An application that can lend its terminal, which a test has none of."""

    @contextmanager
    def suspend(self) -> Iterator[None]:
        yield


def run(words: list[str]) -> str:
    return opened(Lent(), words)


def test_what_goes_wrong_with_an_editor_is_one_line() -> None:
    assert run([sys.executable, "-c", ""]) == ""
    assert run([sys.executable, "-c", "exit(3)"]).endswith("ended with status 3")
    assert "No such file" in run(["/nowhere/to/be/found"])
    assert "NUL" in run(["a\0b"])


def test_an_interrupt_while_the_editor_runs_is_the_editors() -> None:
    program = "import os, signal; os.kill(os.getppid(), signal.SIGINT)"
    assert run([sys.executable, "-c", program]) == ""


def test_on_a_terminal_that_cannot_be_lent_that_is_said() -> None:
    async def session() -> str:
        app: App[None] = App()
        async with app.run_test():
            return opened(app, [sys.executable, "-c", ""])

    assert asyncio.run(session()) == "an editor cannot be opened on this terminal"


@pytest.fixture
def editor(tmp_path: Path) -> Callable[[str], str]:
    """The setting for an editor that runs a line of Python on the file's `path`."""

    def made(line: str) -> str:
        program = tmp_path / "editor.py"
        program.write_text(f"import os, pathlib, sys\npath = pathlib.Path(sys.argv[1])\n{line}\n")
        return f"'{sys.executable}' '{program}'"

    return made


def note(before: str, setting: str, folder: Path) -> str:
    return edited(Lent(), before, {}, setting, folder)


def test_a_note_comes_back_as_it_was_edited_and_leaves_nothing_behind(
    editor: Callable[[str], str], tmp_path: Path
) -> None:
    seen = tmp_path / "seen.txt"
    setting = editor(
        f"pathlib.Path({str(seen)!r}).write_text(f'{{oct(path.stat().st_mode)}}"
        " {oct(path.parent.stat().st_mode)} {path.read_text()}')\n"
        "path.write_text('Which one is right?\\nAsk the desk.\\n\\n')"
    )
    folder = tmp_path / "state"
    assert note("Which one?", setting, folder) == "Which one is right?\nAsk the desk."
    assert seen.read_text() == "0o100600 0o40700 Which one?\n"
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("line", "saved"),
    [
        ("path.write_bytes(b'a\\x1b[2Jb\\xff\\n')", "a␛[2Jb�"),
        (f"path.write_text('x' * {LONGEST_NOTE + 5})", "x" * LONGEST_NOTE),
        ("path.write_text('')", ""),
    ],
    ids=["control characters", "too long", "empty"],
)
def test_what_comes_back_is_safe_and_bounded(
    line: str, saved: str, editor: Callable[[str], str], tmp_path: Path
) -> None:
    assert note("Before.", editor(line), tmp_path / "state") == saved


@pytest.mark.parametrize(
    "line",
    ["path.unlink()", "path.unlink(); os.mkfifo(path)", "path.write_text('x' * 50_000)", "exit(1)"],
    ids=["gone", "a pipe", "huge", "given up"],
)
def test_where_no_note_comes_back_that_is_said_and_nothing_is_left(
    line: str, editor: Callable[[str], str], tmp_path: Path
) -> None:
    with pytest.raises(ReaderError):
        note("Before.", editor(line), tmp_path / "state")
    assert list((tmp_path / "state").iterdir()) == []


def test_where_no_file_can_be_made_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReaderError, match="Not a directory"):
        note("Before.", "vi", tmp_path / "file" / "state")
