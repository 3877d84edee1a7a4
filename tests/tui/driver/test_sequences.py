"""What a terminal sends is cut by its grammar, in pieces of any size; no sequence is typed out."""

from __future__ import annotations

from itertools import pairwise
from time import sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.events import AppFocus, Key, MouseDown, Paste, Resize
from textual.message import Message

from reader.tui.driver.input_parser import ESCAPE_WAIT, NEAR_WAIT, InputParser, escape_wait
from reader.tui.driver.key_report import key_report
from reader.tui.driver.sequences import InputKind, SequenceReader, late_rest

SEQUENCES = (
    *("\x1b", "\x1b[", "\x1b[A", "\x1bOP", "\x1b[[B", "\x1b[7$", "\x1b[<0;12;3M", "\x1b[M !!"),
    *("\x1b[200~", "\x1b[201~", "\x1b[I", "\x1b[48;30;100;0;0t", "\x1b[12;40R", "\x1b[?2026;2$y"),
    *("\x1b]11;rgb:0a/0b/0c\x1b\\", "\x1b]52;c;cXE=\x07", "\x1bP1$r0m\x1b\\", "\x1b_Gi=1;OK\x1b\\"),
    *("\x1b[97;5:1u", "\x1b[97;;1114112u", "\x1b[27;5;55296~", "\x1b[99999999999999999999u"),
    *("\x1b[1;2;3;4;5;6q", "\x1b[?1;2c", "\x1b[>0;276;0c", "\x1b[48;0;0;0;0t", "\x1b[<9;-5;3M"),
)
WRITTEN = st.lists(
    st.one_of(
        st.sampled_from(SEQUENCES),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
        st.from_regex(r"\x1b\[[<=>?]?[0-9:;]{0,40}[ -/]?[@-~]", fullmatch=True),
    ),
    max_size=8,
).map("".join)


def cut(*pieces: str) -> list[tuple[InputKind, str]]:
    reader = SequenceReader()
    found = [one for piece in pieces for one in reader.feed(piece)]
    return [(one.kind, one.text) for one in (*found, *reader.expire())]


def messages(*pieces: str) -> list[Message]:
    parser = InputParser()
    return [message for piece in pieces for message in parser.feed(piece)]


def keys(*pieces: str) -> list[str]:
    return [message.key for message in messages(*pieces) if isinstance(message, Key)]


@given(WRITTEN, st.lists(st.integers(0, 120), max_size=12))
def test_pieces_of_any_size_say_what_the_whole_says(written: str, cuts: list[int]) -> None:
    ends = sorted({0, *(min(cut, len(written)) for cut in cuts), len(written)})
    assert cut(*(written[a:b] for a, b in pairwise(ends))) == cut(written)


@given(WRITTEN)
def test_nothing_that_a_terminal_sends_ends_the_parser(written: str) -> None:
    parser = InputParser(escape_wait=0)
    for character in written:
        assert all(isinstance(message, Message) for message in parser.feed(character))
        list(parser.tick())
    list(messages(written))


@pytest.mark.parametrize(
    "unknown",
    [
        *(
            "\x1b[1114112u",
            "\x1b[27;5;1114112~",
            "\x1b[97;;1114112u",
            "\x1b[55296u",
            "\x1b[97;5:3u",
        ),
        *("\x1b[?1;2c", "\x1b[1;2;3;4;5;6q", f"\x1b[{'9' * 5000}u", f"\x1b[<0;{'9' * 50};1M"),
        *(
            "\x1b[48;0;0;0;0t",
            "\x1b[48;99999;99999;0;0t",
            "\x1b]10;rgb:ff/ff/ff\x1b\\",
            "\x1bP0q\x1b\\",
        ),
    ],
)
def test_what_means_nothing_here_is_dropped_whole(unknown: str) -> None:
    assert keys("j", unknown, "k") == ["j", "k"]
    assert keys(*"j", *unknown, *"k") == ["j", "k"]


@pytest.mark.parametrize(
    ("sequence", "key"),
    [
        ("\x1b[97;5:1u", "ctrl+a"),
        ("\x1b[97;1:2u", "a"),
        ("\x1b[97:65;2;65u", "A"),
        ("\x1b[27;5;97~", "ctrl+a"),
        ("\x1b[1;5A", "ctrl+up"),
        ("\x1b[1;1:1B", "down"),
        ("\x1b[[A", "f1"),
        ("\x1b[7$", "shift+home"),
        ("\x1bOA", "up"),
        ("\x1bx", "alt+x"),
        ("\x1b[27u", "escape"),
    ],
)
def test_a_key_is_the_same_key_however_it_is_reported(sequence: str, key: str) -> None:
    assert keys(sequence) == keys(*sequence) == [key]


def test_a_key_let_go_is_no_key_and_another_sequence_stays_as_it_is() -> None:
    assert key_report("\x1b[98;1:3u") is None
    assert key_report("\x1b[98:66;2:1;66u") == "\x1b[98;2;66u"
    assert key_report("\x1b[?25h") == "\x1b[?25h"


def test_a_control_key_ends_a_string_that_never_ends() -> None:
    assert keys("\x1b]8;;", "words" * 1000, "\x11", "q") == ["ctrl+q", "q"]


def test_reports_that_mean_something_are_told() -> None:
    kinds = [type(message) for message in messages("\x1b[I\x1b[48;30;100;600;1000t\x1b[<0;5;5M")]
    assert kinds == [AppFocus, Resize, MouseDown]


def test_a_mouse_after_a_size_without_pixels_is_where_it_is() -> None:
    moved = messages("\x1b[48;30;100;0;0t\x1b[<0;5;7M")[-1]
    assert isinstance(moved, MouseDown)
    assert (moved.x, moved.y) == (4, 6)


def test_what_comes_long_after_its_escape_is_known_as_the_rest_of_a_key() -> None:
    assert [late_rest(text) for text in ("[B", "OA", "[1;5Cj", "[6~", "[", "j", "[ B")] == [
        *("[B", "OA", "[1;5C", "[6~"),
        *("", "", ""),
    ]


def test_the_rest_of_a_torn_arrow_key_is_no_key() -> None:
    parser = InputParser(escape_wait=0)
    assert list(parser.feed("\x1b")) == []
    assert [message.key for message in parser.tick() if isinstance(message, Key)] == ["escape"]
    assert list(parser.feed("[B")) == []
    assert [message.key for message in parser.feed("[") if isinstance(message, Key)] == [
        "left_square_bracket"
    ]


def test_a_key_in_time_is_one_key_whatever_its_pieces() -> None:
    parser = InputParser(escape_wait=60)
    told = [*parser.feed("\x1b"), *parser.tick(), *parser.feed("["), *parser.feed("B")]
    assert [message.key for message in told if isinstance(message, Key)] == ["down"]


def test_a_paste_keeps_its_words_and_is_seen_whole() -> None:
    (paste,) = messages("\x1b[200~two\nlines \x1b[31m\x00", "and more\x1b[201~")
    assert isinstance(paste, Paste)
    assert paste.text == "two\nlines ␛[31mand more"


@pytest.mark.parametrize(
    ("told", "seconds"),
    [("500", 0.5), ("99999", 10), ("0", NEAR_WAIT), ("-5", NEAR_WAIT), ("١٠٠", NEAR_WAIT)],
)
def test_escdelay_is_how_long_an_escape_waits(told: str, seconds: float) -> None:
    assert escape_wait({"ESCDELAY": told}) == seconds


def test_an_escape_waits_long_only_where_a_line_may_tear_a_key() -> None:
    over_ssh = {"SSH_CONNECTION": "10.0.0.1 5 10.0.0.2 22"}
    assert escape_wait({}) == NEAR_WAIT
    assert escape_wait(over_ssh) == ESCAPE_WAIT
    assert escape_wait(over_ssh | {"TMUX": "/tmp/one,2,3"}) == NEAR_WAIT


def test_a_letter_that_comes_by_itself_after_an_escape_is_no_key_with_alt() -> None:
    parser = InputParser(escape_wait=60)
    told = [*parser.feed("\x1b"), *parser.tick()]
    sleep(0.05)
    told += parser.feed("o")
    assert [message.key for message in told if isinstance(message, Key)] == ["escape", "o"]
