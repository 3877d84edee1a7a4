"""Words of Han characters and figures with them are marked whole; equal values are not marked."""

import pytest

from reader.edits import edits
from reader.model import Op, Span


def marked(left: str, right: str, language: str) -> list[tuple[str, str]]:
    found = edits(left, Span(0, len(left)), right, Span(0, len(right)), language=language)
    return [
        (left[slice(*edit.left)], right[slice(*edit.right)])
        for edit in found
        if edit.op is not Op.EQUAL
    ]


@pytest.mark.parametrize(
    ("left", "right", "language", "changed"),
    [
        ("担当の山本氏は港で話した。", "担当の山口氏は港で話した。", "ja", ("山本氏", "山口氏")),
        ("定員80人以下", "定員80人以上", "ja", ("80人以下", "80人以上")),
        ("住民の2割が港を去った。", "住民の3割が港を去った。", "ja", ("2割", "3割")),
        ("船长林山，在港口。", "船长林川，在港口。", "zh", ("船长林山", "船长林川")),
    ],
)
def test_a_word_of_han_characters_is_marked_whole(
    left: str, right: str, language: str, changed: tuple[str, str]
) -> None:
    assert marked(left, right, language) == [changed]


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("船は二十人を乗せた。", "船は20人を乗せた。", "ja"),
        ("港に１５０人がいた。", "港に150人がいた。", "ja"),
        ("船上有三百人。", "船上有300人。", "zh"),
        ("The pier cost 3,000 crowns.", "The pier cost 3000 crowns.", "en"),
    ],
)
def test_an_equal_value_in_another_notation_is_not_marked(
    left: str, right: str, language: str
) -> None:
    assert marked(left, right, language) == []
