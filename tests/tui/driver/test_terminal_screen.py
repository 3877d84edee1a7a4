"""Whatever is written and however often a frame is sent, the terminal shows what was wanted."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.tui.driver.capabilities import Capabilities
from reader.tui.driver.terminal_screen import TerminalScreen
from tests.tui.driver.emulator import Emulator

EXAMPLES = 3000 if "READER_LONG_RUN" in os.environ else 120
WIDTH, HEIGHT = 24, 9
XTERM = Capabilities(colored_erase=True, erases_cells=True)
ENTER = "\x1b[?1049h"

WORDS = st.sampled_from(
    [
        "",
        " ",
        "      ",
        "ink",
        "harbour",
        "통일부",
        "한",
        "平壌",
        "ce\u0301",
        "─────",
        " │ ",
        "가a나",
        "                ",
    ]
)
STYLES = st.sampled_from(
    [
        "",
        "1",
        "2",
        "4",
        "7",
        "9",
        "1;31",
        "38;5;250",
        "48;5;17",
        "38;2;1;2;3;48;2;9;9;9",
        "48;2;9;9;9",
        "3;4;92;41",
    ]
)


def written(row: int, column: int, pieces: list[tuple[str, str]]) -> str:
    """A run of styled pieces at a place, as Textual writes it."""
    out = "".join(f"\x1b[{style}m{word}\x1b[0m" if style else word for style, word in pieces)
    return f"\x1b[{row + 1};{column + 1}H{out}"


PIECES = st.lists(st.tuples(STYLES, WORDS), min_size=1, max_size=4)
WRITE = st.builds(written, st.integers(0, HEIGHT - 1), st.integers(0, WIDTH - 2), PIECES).filter(
    lambda text: True
)
FULL = st.lists(
    st.lists(st.tuples(STYLES, WORDS), min_size=1, max_size=3), min_size=HEIGHT, max_size=HEIGHT
)
TERMINALS = st.builds(Capabilities, st.booleans(), st.booleans(), st.booleans())


def fits(write: str) -> bool:
    """Whether no word goes over the edge, as none of Textual's does."""
    grid = Emulator(WIDTH * 4, HEIGHT)
    grid.show(write)
    return all(cell.text == " " for row in grid.seen() for cell in row[WIDTH:])


@settings(max_examples=EXAMPLES, deadline=None)
@given(TERMINALS, st.lists(st.lists(WRITE.filter(fits), max_size=5), max_size=8))
def test_the_terminal_shows_the_same_cells_as_without_us(
    terminal: Capabilities, frames: list[list[str]]
) -> None:
    plain = Emulator(WIDTH, HEIGHT)
    thin = Emulator(WIDTH, HEIGHT, colored_erase=terminal.colored_erase)
    screen = TerminalScreen(terminal)
    for frame in [[ENTER], *frames]:
        for write in frame:
            plain.show(write)
            screen.take(write, (WIDTH, HEIGHT))
        thin.show(screen.passed() + screen.frame())
        assert thin.seen() == plain.seen()


@settings(max_examples=EXAMPLES // 2, deadline=None)
@given(TERMINALS, FULL, st.integers(-HEIGHT, HEIGHT), st.integers(0, 3), st.integers(0, 2))
def test_rows_that_scroll_end_where_they_would_have(
    terminal: Capabilities,
    rows: list[list[tuple[str, str]]],
    shift: int,
    top: int,
    bottom: int,
) -> None:
    plain = Emulator(WIDTH, HEIGHT)
    thin = Emulator(WIDTH, HEIGHT, colored_erase=terminal.colored_erase)
    screen = TerminalScreen(terminal)
    body = rows[top : HEIGHT - bottom]
    turned = body[shift:] + body[:shift]
    frames = [rows, [*rows[:top], *turned, *rows[HEIGHT - bottom :]], rows]
    plain.show(ENTER)
    screen.take(ENTER, (WIDTH, HEIGHT))
    for frame in frames:
        lines = (
            written(y, 0, [("", str(y) if y < top else "k"), *row, ("", " " * WIDTH)])
            for y, row in enumerate(frame)
        )
        for line in filter(fits, lines):
            plain.show(line)
            screen.take(line, (WIDTH, HEIGHT))
        thin.show(screen.passed() + screen.frame())
        assert thin.seen() == plain.seen()


def shown(*writes: str, terminal: Capabilities = XTERM) -> tuple[TerminalScreen, Emulator]:
    """A screen that has shown these writes, and the terminal it did so on."""
    screen, emulator = TerminalScreen(terminal), Emulator(WIDTH, HEIGHT)
    for write in (ENTER, *writes):
        screen.take(write, (WIDTH, HEIGHT))
    emulator.show(screen.passed() + screen.frame())
    return screen, emulator


def test_a_frame_that_changes_nothing_sends_nothing() -> None:
    screen, _ = shown("\x1b[2;3Hharbour\x1b[1;1H")
    screen.take("\x1b[2;3Hharbour\x1b[1;1H", (WIDTH, HEIGHT))
    assert screen.frame() == ""


def test_one_changed_cell_sends_that_cell() -> None:
    screen, _ = shown("\x1b[2;3Hharbour\x1b[1;1H")
    screen.take("\x1b[2;3Hharboar\x1b[1;1H", (WIDTH, HEIGHT))
    assert screen.frame() == "\x1b[2;8Ha\x1b[H"


def test_a_move_of_the_cursor_alone_is_followed() -> None:
    screen, emulator = shown("\x1b[2;3Hharbour\x1b[1;1H")
    screen.take("\x1b[5;6H", (WIDTH, HEIGHT))
    emulator.show(screen.frame())
    assert (emulator.cursor.x, emulator.cursor.y) == (5, 4)


def test_half_of_an_overwritten_wide_character_becomes_a_blank() -> None:
    screen, emulator = shown("\x1b[1;1H통일부")
    screen.take("\x1b[1;2Hx", (WIDTH, HEIGHT))
    emulator.show(screen.frame())
    assert emulator.display[0].rstrip() == " x일부"


@pytest.mark.parametrize("family", ["👨\u200d👩\u200d👧", "☁\ufe0f", "👍\U0001f3fd", "क्षि"])
def test_what_follows_a_cluster_of_doubtful_width_stands_where_it_should(family: str) -> None:
    screen, emulator = shown(f"\x1b[1;1H{family} after")
    column = emulator.display[0].index("after") if len(family) == 1 else None
    cells = [cell.text for cell in emulator.seen()[0]]
    start = "".join(cells).index("after")
    screen.take("\x1b[1;1H" + family + " later", (WIDTH, HEIGHT))
    emulator.show(screen.frame())
    assert column is None or column == start
    assert "later" in "".join(cell.text for cell in emulator.seen()[0])


def test_a_row_with_a_doubtful_cluster_is_written_to_its_end_when_touched() -> None:
    screen, _ = shown("\x1b[1;1H👨\u200d👩\u200d👧 one two")
    screen.take("\x1b[1;1H👩\u200d👧\u200d👧 one two", (WIDTH, HEIGHT))
    assert "one two" in screen.frame()


def test_a_hyperlink_is_dropped_and_its_words_stay() -> None:
    screen, emulator = shown("\x1b[1;1H\x1b]8;id=1;http://one.example\x1b\\link\x1b]8;;\x1b\\ed")
    assert emulator.display[0].startswith("linked")
    assert "example" not in screen.frame()


def test_a_resize_paints_everything() -> None:
    screen, _ = shown("\x1b[1;1Hharbour")
    screen.take("\x1b[1;1Hharbour", (WIDTH + 1, HEIGHT))
    assert "\x1b[2J" in screen.frame()


def test_what_nobody_knows_is_passed_on_and_all_is_painted_after_it() -> None:
    screen, _ = shown("\x1b[1;1Hharbour")
    screen.take("\x1b#8", (WIDTH, HEIGHT))
    assert screen.passed() == "\x1b#8"
    assert "harbour" in screen.frame()


def test_modes_queries_titles_and_the_clipboard_are_passed_on_and_paint_nothing() -> None:
    screen, _ = shown("\x1b[1;1Hharbour")
    sent = (
        "\x1b[?25l\x1b[?1004h\x1b[?2004h\x1b[?2026$p\x1b[?2048h\x1b[>25u\x1b[<u\x1b]2;title\x07"
        "\x1b]52;c;aGk=\x07\x1bPtmux;\x1b\x1b]52;c;aGk=\x07\x1b\\\x07"
    )
    screen.take(sent, (WIDTH, HEIGHT))
    assert screen.passed() == sent
    assert screen.frame() == ""


def test_a_sequence_that_comes_in_two_writes_stays_whole() -> None:
    screen, _ = shown("\x1b[1;1Hharbour")
    screen.take("\x1b]52;c;aG", (WIDTH, HEIGHT))
    assert screen.passed() == ""
    screen.take("k=\x07", (WIDTH, HEIGHT))
    assert screen.passed() == "\x1b]52;c;aGk=\x07"


def test_control_characters_in_painted_text_never_reach_the_terminal() -> None:
    screen = TerminalScreen(Capabilities())
    screen.take(ENTER, (WIDTH, HEIGHT))
    screen.take("\x1b[1;1Ha\x9bb\x00c\x0ed\x7f\x85e", (WIDTH, HEIGHT))
    screen.passed()
    assert not set("\x9b\x00\x0e\x7f\x85") & set(screen.frame())


def test_nothing_is_painted_outside_of_the_alternate_screen() -> None:
    screen, _ = shown("\x1b[1;1Hharbour")
    screen.take("\x1b[1;1Hriver\x1b[?1049l", (WIDTH, HEIGHT))
    assert screen.passed() == "\x1b[m\x1b[?1049l"
    assert screen.frame() == ""
    screen.take(ENTER, (WIDTH, HEIGHT))
    screen.passed()
    assert "river" in screen.frame()


def test_a_long_frame_is_synchronized_only_where_textual_found_that_it_can_be() -> None:
    lines = "".join(f"\x1b[{y + 1};1H{'harbour river town mill '[:WIDTH]}" for y in range(HEIGHT))
    size = (WIDTH * 4, HEIGHT * 4)
    for begin, wanted in (("", False), ("\x1b[?2026h", True)):
        screen = TerminalScreen(Capabilities())
        screen.take(ENTER + begin + lines * 1, size)
        screen.take("".join(f"\x1b[{y};1H{'abcdefghij' * 9}" for y in range(1, 30)), size)
        screen.passed()
        assert screen.frame().startswith("\x1b[?2026h") is wanted


def test_a_terminal_that_does_not_erase_in_colour_gets_its_blanks_written() -> None:
    screen, _ = shown("\x1b[1;1H\x1b[48;5;17mharbour          \x1b[0m", terminal=Capabilities())
    assert screen.frame() == ""
    plain = TerminalScreen(Capabilities())
    plain.take(ENTER + "\x1b[1;1H\x1b[48;5;17mink             \x1b[0m", (WIDTH, HEIGHT))
    plain.passed()
    assert "ink             " in plain.frame()
