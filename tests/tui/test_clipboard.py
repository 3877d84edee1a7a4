"""What is copied goes to the terminal as base64, wrapped for what is in between, and to a file."""

from __future__ import annotations

import asyncio
import re
from base64 import b64decode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App

from reader.tui.clipboard import LONGEST, Copied, copy, outcome, sequence

WORDS = "The pier opens at 9. 개장 ☂"


def taken(sent: str) -> str:
    """What a terminal that knows the sequence has in its clipboard afterwards."""
    (payload,) = re.findall(r"\A\x1b\]52;c;([A-Za-z0-9+/=]*)\x07\Z", sent)
    return b64decode(payload).decode()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=500))
def test_the_terminal_gets_the_very_text_and_no_byte_of_it_as_it_is(text: str) -> None:
    assert taken(sequence(text, {})) == text


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=3000))
def test_gnu_screen_passes_on_the_same_sequence_in_pieces_it_can_hold(text: str) -> None:
    sent = sequence(text, {"STY": "1.tty"})
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", sent, re.DOTALL)
    assert "".join(f"\x1bP{piece}\x1b\\" for piece in pieces) == sent
    assert max(map(len, pieces)) < 767
    assert taken("".join(pieces)) == text


def test_tmux_gets_it_plain_and_wrapped_with_each_escape_doubled() -> None:
    sent = sequence(WORDS, {"TMUX": "/run/tmux,1,0"})
    plain, wrapped = sent.split("\x1bPtmux;")
    assert taken(plain) == WORDS
    assert wrapped.endswith("\x1b\\")
    inner = wrapped.removesuffix("\x1b\\")
    assert not re.search("(?<!\x1b)\x1b(?!\x1b)", inner)
    assert taken(inner.replace("\x1b\x1b", "\x1b")) == WORDS


def test_text_that_no_terminal_takes_is_not_sent() -> None:
    assert taken(sequence("é" * (LONGEST // 2), {})) == "é" * (LONGEST // 2)
    assert sequence("é" * (LONGEST // 2 + 1), {}) == ""


def test_a_lone_surrogate_is_no_trouble() -> None:
    assert taken(sequence("a\ud800b", {})) == "a?b"


def copying(text: str, folder: Path | None) -> tuple[Copied, list[str]]:
    """The notice of a copy, and what went to the terminal."""
    app: App[None] = App()

    async def session() -> tuple[Copied, list[str]]:
        async with app.run_test():
            assert app._driver
            written: list[str] = []
            app._driver.write = written.append  # type: ignore[method-assign, assignment]
            copied = copy(app, text, {}, folder)
            del app._driver.write
            return copied, written

    return asyncio.run(session())


def test_a_copy_goes_to_the_terminal_and_into_a_file_for_nobody_else(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    copied, written = copying(WORDS, folder)
    path = folder / "clipboard.txt"
    assert copied == Copied(sent=True, path=path)
    assert taken(written[0]) == WORDS
    assert path.read_text(encoding="utf-8") == WORDS
    assert path.stat().st_mode & 0o777 == 0o600
    assert [child.name for child in folder.iterdir()] == ["clipboard.txt"]


def test_a_link_where_the_file_should_be_is_replaced_and_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    folder = tmp_path / "state"
    folder.mkdir()
    (folder / "clipboard.txt").symlink_to(elsewhere)
    copying(WORDS, folder)
    assert elsewhere.read_text() == "mine"
    assert not (folder / "clipboard.txt").is_symlink()


def test_without_a_folder_or_with_one_that_cannot_be_there_it_only_goes_to_the_terminal(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_text("")
    assert copying(WORDS, None)[0] == Copied(sent=True)
    assert copying(WORDS, tmp_path / "file" / "state")[0] == Copied(sent=True)


@pytest.mark.parametrize(
    ("copied", "line"),
    [
        (Copied(True, Path("/s/c.txt")), "copied: 1 sentence (also in /s/c.txt)"),
        (Copied(True), "copied: 1 sentence"),
        (Copied(False, Path("/s/c.txt")), "too long for a clipboard: 1 sentence in /s/c.txt"),
        (Copied(False), "too long for a clipboard: 1 sentence is not copied"),
    ],
)
def test_it_says_where_the_text_is(copied: Copied, line: str) -> None:
    assert outcome(copied, "1 sentence") == line
