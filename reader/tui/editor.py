"""A file or a note in the user's own editor, on the reader's terminal."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from textual.app import App, SuspendNotSupported

from reader.errors import ReaderError
from reader.files.private import make_folder
from reader.files.read import read_bytes
from reader.model import LONGEST_NOTE
from reader.tui.edit_buffer import safe

_LINE_FIRST = ("+{line}", "{path}")
_LINE_LAST = ("{path}:{line}",)
_LINES = {
    **dict.fromkeys(("ed", "emacs", "emacsclient", "jed", "jmacs", "joe", "jstar"), _LINE_FIRST),
    **dict.fromkeys(("kak", "mcedit", "mg", "micro", "nano", "ne", "nvim"), _LINE_FIRST),
    **dict.fromkeys(("nvi", "pico", "rnano", "vi", "vim", "vim.basic", "vim.tiny"), _LINE_FIRST),
    **dict.fromkeys(("helix", "hx", "subl"), _LINE_LAST),
    **dict.fromkeys(("code", "codium"), ("--goto", *_LINE_LAST)),
}
"""How each editor takes the line; any other is given the path alone."""
_BYTES_A_CHARACTER = 4
_BEGINNING = 60
"""Characters by which a sentence is looked for in its file."""


def command(
    environment: Mapping[str, str], setting: str, path: str | os.PathLike[str], line: int = 1
) -> list[str]:
    """The words that start the editor on a line (from 1) of a file; no shell reads them.

    The setting comes before $VISUAL, that before $EDITOR, and vi is the last. Raises ReaderError
    where a quotation mark is left open.
    """
    given = (setting, environment.get("VISUAL", ""), environment.get("EDITOR", ""), "vi")
    chosen = next(words for words in given if words.strip())
    try:
        words = shlex.split(chosen)
    except ValueError:
        raise ReaderError(f"editor: {chosen!r} has an open quotation mark") from None
    # An absolute path, since one that begins with a dash or a plus sign would be an option.
    absolute = os.path.abspath(path)  # noqa: PTH100
    place = _LINES.get(Path(words[0]).name, ("{path}",)) if words else ()
    return [*words, *(_filled(part, absolute, line) for part in place)]


def opened(app: App[Any], words: Sequence[str]) -> str:
    """Give the terminal to a program until it ends; "" or one line on what went wrong."""
    try:
        with app.suspend(), _undisturbed():
            return _run(words)
    except SuspendNotSupported:
        return "an editor cannot be opened on this terminal"


def edited(
    app: App[Any], text: str, environment: Mapping[str, str], setting: str, near: Path
) -> str:
    """A note as the user left it in the editor, stored for that time in a folder below `near`.

    What acts on a terminal is made visible, and what is longer than a note may be is cut. Raises
    ReaderError where there is no editor or no place for the file.
    """
    try:
        make_folder(near)
        folder = Path(mkdtemp(prefix="note-", dir=near))
    except OSError as problem:
        raise ReaderError(f"{near}: {problem.strerror}") from None
    try:
        return _edited(app, text, environment, setting, folder / "note.txt")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def line_of(text: str, words: str) -> int:
    """The line of a file's text, from 1, on which a sentence begins; 1 where it is not found.

    The file may break its lines elsewhere than the article, so any space matches any other.
    """
    beginning = words[:_BEGINNING].split()
    found = re.search(r"\s+".join(map(re.escape, beginning)), text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _edited(
    app: App[Any], text: str, environment: Mapping[str, str], setting: str, path: Path
) -> str:
    words = command(environment, setting, path)
    try:
        path.write_text(text + "\n", encoding="utf-8", errors="replace")
        path.chmod(0o600)
    except OSError as problem:
        raise ReaderError(f"{path}: {problem.strerror}") from None
    if problem_said := opened(app, words):
        raise ReaderError(problem_said)
    raw = read_bytes(os.fspath(path), cap=LONGEST_NOTE * _BYTES_A_CHARACTER)
    return safe(raw.decode("utf-8", "replace").rstrip())[:LONGEST_NOTE]


def _run(words: Sequence[str]) -> str:
    try:
        status = subprocess.run(words, check=False).returncode
    except OSError as problem:
        return f"editor: {words[0]!r}: {problem.strerror}"
    except ValueError:
        return f"editor: {words[0]!r} holds a NUL character"
    return f"editor: {words[0]!r} ended with status {status}" if status else ""


@contextmanager
def _undisturbed() -> Iterator[None]:
    """The keys that interrupt and quit are the editor's, as under a shell."""
    before = {
        number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGQUIT)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _filled(part: str, path: str, line: int) -> str:
    """The line goes in first: a path may contain braces."""
    return part.replace("{line}", str(line)).replace("{path}", path)
