"""Answers and keys are parsed apart, whole or in pieces, in time or late."""

from __future__ import annotations

import os
import pty
from threading import Thread
from time import sleep

import pytest
from textual.events import CursorPosition, Key, Paste
from textual.message import Message

from reader.tui.driver.input import AnswerParser, End, read_input
from reader.tui.driver.input_parser import InputParser


def parsed(*written: str, by: type[InputParser] = AnswerParser) -> tuple[list[str], int]:
    """The keys and events in what the terminal sent, and how many answers."""
    answers: list[int] = []
    parser = AnswerParser(lambda: answers.append(1)) if by is AnswerParser else InputParser()
    messages = [message for piece in written for message in parser.feed(piece)]
    return [_name(message) for message in messages], len(answers)


def _name(message: Message) -> str:
    if isinstance(message, Key):
        return message.key
    if isinstance(message, Paste):
        return f"paste {message.text}"
    return type(message).__name__


def test_an_answer_is_no_key() -> None:
    assert parsed("\x1b[0n") == ([], 1)


def test_an_answer_between_keys_leaves_the_keys() -> None:
    assert parsed("j\x1b[0nk\x1b[A\x1b[0n") == (["j", "k", "up"], 2)


def test_an_answer_in_pieces_is_one_answer() -> None:
    assert parsed("\x1b", "[", "0", "n", "j") == (["j"], 1)


def test_f3_with_shift_is_no_answer() -> None:
    keys, answers = parsed("\x1b[1;2R")
    assert answers == 0
    assert keys


def test_a_cursor_position_report_is_no_answer() -> None:
    assert parsed("\x1b[12;40R") == ([CursorPosition.__name__], 0)


def test_a_pasted_answer_is_none() -> None:
    keys, answers = parsed("\x1b[200~a\x1b[0nb\x1b[201~", "j")
    assert answers == 0
    assert keys[-1] == "j"


ENDS = [
    "\x1b",
    "\x1b[A",
    "\x1b[0n\x1bq",
    "\x1b[999999999999999999999999999999999999999q",
    "\x1bOP\x1b\x1b",
]


@pytest.mark.parametrize("escaping", ENDS)
@pytest.mark.parametrize("parser", [InputParser, AnswerParser])
def test_nothing_between_the_marks_of_a_paste_is_a_key(
    parser: type[InputParser], escaping: str
) -> None:
    paste = f"\x1b[200~one{escaping}two\x1b[201~"
    visible = "paste one" + escaping.replace("\x1b", "␛") + "two"
    assert parsed(paste, "j", by=parser) == ([visible, "j"], 0)


def test_a_paste_in_pieces_is_one_paste() -> None:
    paste = "k\x1b[200~one\x1b[Atwo\x1b[201~j"
    for size in range(1, len(paste)):
        pieces = [paste[k : k + size] for k in range(0, len(paste), size)]
        assert parsed(*pieces) == (["k", "paste one␛[Atwo", "j"], 0), size


def test_an_end_mark_inside_a_paste_that_comes_at_once_ends_it_not() -> None:
    keys, _ = parsed("\x1b[200~one\x1b[201~q\x1b[201~")
    assert keys == ["paste one␛[201~q"]


def test_two_pastes_are_two() -> None:
    keys, _ = parsed("\x1b[200~one\x1b[201~\x1b[200~two\x1b[201~")
    assert keys == ["paste one", "paste two"]


def test_of_a_paste_without_end_only_so_much_is_read() -> None:
    keys, _ = parsed("\x1b[200~", *["word " * 1000] * 40, "\x1b[201~", "j")
    assert keys == ["paste " + "word " * 20_000, "j"]


def test_a_terminal_that_is_not_well_has_answered_too() -> None:
    assert parsed("\x1b[3n") == ([], 1)


def test_reading_ends_when_asked_to_and_burns_nothing_when_the_terminal_is_gone() -> None:
    ours, theirs = pty.openpty()
    ended, messages = End(), list[Message]()
    parser = AnswerParser(lambda: None)
    thread = Thread(target=read_input, args=(theirs, parser, ended, messages.append))
    thread.start()
    os.write(ours, b"j\n")
    os.close(ours)
    ended.set()
    thread.join(5)
    os.close(theirs)
    assert not thread.is_alive()


def test_an_end_wakes_who_waits_for_keys_and_can_begin_anew() -> None:
    ours, theirs = pty.openpty()
    ended, messages = End(), list[Message]()
    for word in ("j", "k"):
        thread = Thread(
            target=read_input, args=(theirs, AnswerParser(lambda: None), ended, messages.append)
        )
        thread.start()
        os.write(ours, f"{word}\n".encode())
        while len(messages) < 2:
            sleep(0.01)
        messages.clear()
        ended.set()
        thread.join(5)
        assert not thread.is_alive()
        ended.clear()
    os.close(ours)
    os.close(theirs)
