"""Wrapped lines are joined, and lines that stand alone stay alone."""

from __future__ import annotations

import textwrap

import pytest

from reader.formats.blocks import as_line, paragraphs_of
from reader.formats.plain import paragraphs

STORY = (
    "The night market of Tarn opened on Sunday with forty stalls, a brass band and more lanterns "
    "than anybody had counted on, the town council said in a two-page statement. Nobody was hurt "
    "when one of them fell into the well-known fountain on the square shortly before midnight."
)
KOREAN = (
    "가람시는 일요일 저녁 중앙 광장에서 점포 마흔 곳이 참여하는 야시장을 처음으로 "
    "열었다고 밝혔다. 시는 예상보다 많은 시민이 다녀갔다며 다음 달부터는 토요일에도 "
    "문을 열고 버스도 두 시간 더 늦게까지 운행하기로 했다고 설명했다."
)


def lines(text: str) -> list[list[str]]:
    return [[line.mark + line.text for line in paragraph] for paragraph in paragraphs(text)]


@pytest.mark.parametrize("width", [40, 65, 72, 100])
@pytest.mark.parametrize("story", [STORY, KOREAN])
def test_wrapping_is_undone(story: str, width: int) -> None:
    wrapped = textwrap.fill(story, width)
    assert lines(f"A headline\n\n{wrapped}\n\n{wrapped}") == [["A headline"], [story], [story]]


def test_chinese_and_japanese_are_joined_without_a_blank() -> None:
    story = "町の夜市は日曜日に初めて開かれ、四十の店が並んだと町議会が発表した。" * 3
    assert lines("\n".join(textwrap.wrap(story, 30))) == [[story]]


def test_a_suspended_hyphen_keeps_its_blank() -> None:
    wrapped = (
        "The council will hold meetings of two-\nand three hours each, with tea and\nbiscuits."
    )
    assert lines(wrapped) == [
        ["The council will hold meetings of two- and three hours each, with tea and biscuits."]
    ]


def test_paragraphs_of_one_long_line_are_not_joined() -> None:
    assert lines(f"{STORY}\n{STORY}") == [[STORY], [STORY]]


def test_short_lines_that_all_end_a_sentence_are_paragraphs() -> None:
    assert lines("The lamps were lit at eight.\nThe band played until ten.\nThen it rained.") == [
        ["The lamps were lit at eight."],
        ["The band played until ten."],
        ["Then it rained."],
    ]


def test_a_headline_right_above_a_publication_line_is_not_joined_to_it() -> None:
    top = "Tarn opens a night market with forty stalls\nPublished: 3 Feb. 2025, 19:05"
    assert lines(f"{top}\n\n{textwrap.fill(STORY, 60)}") == [
        *([x] for x in top.split("\n")),
        [STORY],
    ]


def test_bullets_below_one_another_are_one_paragraph_and_may_be_wrapped() -> None:
    first, second = f"- {STORY[:150].strip()}", "- Rain."
    wrapped = textwrap.fill(first, 60, subsequent_indent="  ")
    assert lines(f"{wrapped}\n{second}") == [[first, second]]


def test_a_line_of_a_non_breaking_space_is_blank() -> None:
    assert lines("One.\n\u00a0\nTwo.") == [["One."], ["Two."]]


def test_a_single_number_opens_no_list() -> None:
    assert paragraphs("3. March was cold.")[0][0].mark == ""
    assert [line.mark for line in paragraphs("1. Lamps\n2. Lentils")[0]] == ["1. ", "2. "]


def test_numbers_that_do_not_count_are_words_of_the_text() -> None:
    wrapped = [
        "The motion to sell the ferry was lost in the harbour council on Monday, by 11 to",
        "13. The vote on the old crane was lost in the same night, after two hours, by 8 to",
        "16. The clerk went home.",
    ]
    (paragraph,) = paragraphs_of([[as_line(line) for line in wrapped]])
    assert paragraph[0].text == " ".join(wrapped)


def test_a_list_counts_or_is_numbered_in_every_line() -> None:
    for numbers in ("1. 2. 3.", "3. 4. 5.", "9. 14. 2."):
        block = [as_line(f"{number} a lamp") for number in numbers.split()]
        (listed,) = paragraphs_of([block])
        assert [line.mark for line in listed] == [f"{number} " for number in numbers.split()]
