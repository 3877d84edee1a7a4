"""The note field: typed, pasted, moved through, saved or left; whatever comes in is safe."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.app import App
from textual.strip import Strip

from reader.errors import ReaderError
from reader.model import LONGEST_NOTE
from reader.text import cells
from reader.tui.edit_buffer import EditBuffer, row_of, rows, safe
from reader.tui.screens.note import NoteField, NoteScreen, cut_off

WRITTEN = st.text(st.sampled_from("ab \n개👩\u200d👧é\u0301\ufe0f\u1161"), max_size=40)
STEPS: Sequence[Callable[[EditBuffer], EditBuffer]] = (
    EditBuffer.left,
    EditBuffer.right,
    EditBuffer.home,
    EditBuffer.end,
    EditBuffer.rubbed_out,
    EditBuffer.deleted,
    EditBuffer.word_rubbed_out,
    EditBuffer.cleared,
    lambda buffer: buffer.typed("á한"),
)


def typed(*steps: str | Callable[[EditBuffer], EditBuffer]) -> EditBuffer:
    buffer = EditBuffer()
    for step in steps:
        buffer = buffer.typed(step) if isinstance(step, str) else step(buffer)
    return buffer


def test_words_go_in_at_the_cursor() -> None:
    assert typed("the pier", EditBuffer.left, EditBuffer.left, "X").text == "the piXer"
    assert typed("pier", EditBuffer.home, "the ").text == "the pier"
    assert typed("a\nb", EditBuffer.home, "X", EditBuffer.end, "Y").text == "a\nXbY"


def test_what_is_drawn_as_one_character_is_rubbed_out_as_one() -> None:
    assert typed("x👩\u200d👧", EditBuffer.rubbed_out).text == "x"
    assert typed("xe\u0301", EditBuffer.left, EditBuffer.deleted).text == "x"
    assert typed("개장", EditBuffer.rubbed_out).text == "개"


def test_a_word_and_everything_before_the_cursor_can_be_rubbed_out() -> None:
    assert typed("the old pier  ", EditBuffer.word_rubbed_out).text == "the old "
    assert typed("one\ntwo", EditBuffer.word_rubbed_out).text == "one\n"
    assert typed("the pier", EditBuffer.left, EditBuffer.cleared).text == "r"


def test_nothing_is_typed_past_the_end() -> None:
    assert typed("x" * 20_000, "y").text == "x" * LONGEST_NOTE


def test_what_acts_on_a_terminal_is_seen_and_line_breaks_stay() -> None:
    assert safe("a\x1b[2J\r\nb\tc\u202e") == "a␛[2J\nb c⇆"


def test_a_note_that_was_cut_off_says_so_once_and_stays_within_the_longest() -> None:
    assert cut_off("ask the min") == "ask the min [cut off here]"
    assert cut_off(cut_off("ask the min")) == "ask the min [cut off here]"
    longest = cut_off("x" * LONGEST_NOTE)
    assert len(longest) == LONGEST_NOTE
    assert longest.endswith("x [cut off here]")


@given(WRITTEN, st.lists(st.sampled_from(STEPS), max_size=20))
def test_the_cursor_stays_in_the_text_whatever_is_done(
    text: str, steps: list[Callable[[EditBuffer], EditBuffer]]
) -> None:
    buffer = typed(text, *steps)
    assert 0 <= buffer.at <= len(buffer.text)
    assert buffer.home().at <= buffer.at <= buffer.end().at


@given(WRITTEN, st.integers(2, 12))
def test_rows_are_the_whole_text_and_none_is_too_wide(text: str, width: int) -> None:
    found = rows(text, width)
    assert "".join(text[a:b] for a, b in found) == text
    assert all(cells.width(text[a:b].rstrip("\n")) <= width for a, b in found)
    assert all(
        found[row_of(found, at)].start <= at <= found[row_of(found, at)].end
        for at in range(len(text) + 1)
    )


def test_rows_break_between_words() -> None:
    text = "the pier opens"
    assert [text[a:b] for a, b in rows(text, 9)] == ["the pier ", "opens"]


class Asking(App[None]):
    """Asks for one note and stores the answers."""

    def __init__(self, note: str = "", edit: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self.answers: list[str | None] = []
        self._asked = NoteScreen(note, edit, "Row 7")

    def on_mount(self) -> None:
        self.push_screen(self._asked, self.answers.append)


def asked(app: Asking, *keys: str, pasted: str = "") -> tuple[list[str | None], str]:
    """The answers, and what was on the screen before the last key."""

    async def session() -> str:
        async with app.run_test(size=(60, 20)) as pilot:
            if pasted:
                app.screen.query_one(NoteField).post_message(events.Paste(pasted))
            await pilot.press(*keys[:-1])
            await pilot.pause()
            strips: list[Strip] = app.screen._compositor.render_strips(app.screen.size)
            await pilot.press(*keys[-1:])
            await pilot.pause()
            return "\n".join(strip.text.rstrip() for strip in strips)

    seen = asyncio.run(session())
    return app.answers, seen


def test_enter_keeps_what_was_typed_keys_of_the_screen_below_too() -> None:
    answers, seen = asked(Asking(), *"why q?", "enter")
    assert answers == ["why q?"]
    assert "Row 7" in seen
    assert "why q?" in seen


def test_escape_leaves_the_note_as_it_was() -> None:
    assert asked(Asking("Before."), "escape")[0] == [None]


@pytest.mark.parametrize("leave", ["escape", "ctrl+c"])
def test_typed_words_are_dropped_by_the_second_escape_only(leave: str) -> None:
    given, seen = asked(Asking("Before."), "x", leave, "y")
    assert given == []
    assert "Esc again drops what you have typed" in seen
    assert "Esc again" not in asked(Asking("Before."), "x", leave, "y", "z")[1]
    assert asked(Asking("Before."), "x", leave, "y", leave, "enter")[0] == ["Before.xy"]
    assert asked(Asking("Before."), "x", leave, leave)[0] == [None]


def test_a_note_emptied_is_taken_away() -> None:
    assert asked(Asking("Before."), "ctrl+u", "enter")[0] == [""]


def test_a_line_can_be_broken() -> None:
    assert asked(Asking(), "a", "ctrl+j", "b", "enter")[0] == ["a\nb"]


def test_a_paste_is_taken_whole_and_nothing_in_it_acts() -> None:
    answers, seen = asked(Asking(), "enter", pasted="one\x1b]0;x\x07\ntwo")
    assert answers == ["one␛]0;x␇\ntwo"]
    assert "one␛]0;x␇" in seen


def test_a_long_note_shows_the_row_with_the_cursor() -> None:
    note = "\n".join(f"line {number}" for number in range(40))
    seen = asked(Asking(note), "x", "escape")[1]
    assert "line 39x" in seen
    assert "line 33" not in seen


def test_the_editor_gives_the_text_back_and_its_trouble_is_told() -> None:
    def edit(text: str) -> str:
        if "wrong" in text:
            raise ReaderError("editor: 'vi': No such file\x1b")
        return text + " edited"

    assert asked(Asking("A note", edit), "ctrl+e", "enter")[0] == ["A note edited"]
    answers, seen = asked(Asking("wrong", edit), "ctrl+e", "enter")
    assert answers == ["wrong"]
    assert "No such file�" in seen


@pytest.mark.parametrize("key", ["ctrl+e", "f1", "tab", "up"])
def test_keys_without_a_meaning_here_do_nothing(key: str) -> None:
    assert asked(Asking("A note"), key, "enter")[0] == ["A note"]
