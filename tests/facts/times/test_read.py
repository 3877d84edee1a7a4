"""Times as a reader takes them, and which of them can be the same."""

from __future__ import annotations

from datetime import date

import pytest

from reader.facts.excerpt import FoldedArticle
from reader.facts.times.read import whens
from reader.facts.times.when import When, agree, resolved
from reader.model import Article


def read(text: str, language: str = "en") -> list[When]:
    return whens(FoldedArticle(Article.from_sentences([text], language)).excerpt([0]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("31 Mar. 2025", "on March 31"),
        ("on the 5th of June 2019", "June 5, 2019"),
        ("Wednesday (Jan. 8)", "Wednesday, Jan. 8"),
        ("at 0900 GMT", "at 9 a.m. GMT"),
        ("at seven in the morning", "at 7 a.m."),
        ("a quarter to nine in the evening", "at 8:45 p.m."),
        ("at midnight", "at 12 a.m."),
        ("until Sept. 30", "until the end of September"),
        ("by the end of June", "before July"),
    ],
)
def test_two_spellings_of_a_time_agree(one: str, other: str) -> None:
    assert all(agree(a, b) for a, b in zip(read(one), read(other), strict=True))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "March 26 to 29", "March 26 to 28"),
        ("en", "at 6 a.m.", "at 6 p.m."),
        ("en", "the second quarter", "the third quarter"),
        ("en", "between 3 and 9 p.m.", "from 3 p.m. to 8 p.m."),
        ("en", "late October", "early October"),
        ("de", "am 12. Mai", "am 21. Mai"),
        ("fr", "le lundi 3 juin à 14 heures", "le lundi 3 juin à 16 heures"),
        ("es", "el 7 de mayo", "el 17 de mayo"),
        ("ko", "2019년 8월", "2018년 8월"),
        ("ja", "4月8日午前10時に", "4月18日午前10時に"),
    ],
)
def test_two_times_that_differ_do_not_agree(language: str, one: str, other: str) -> None:
    pairs = list(zip(read(one, language), read(other, language), strict=True))
    assert pairs
    assert not all(agree(a, b) for a, b in pairs)


@pytest.mark.parametrize("text", ["Theresa May", "it may close", "sat down", "the march began"])
def test_words_that_only_look_like_a_time_are_left_alone(text: str) -> None:
    assert read(text) == []


FILED = "2024-09-18"  # a Wednesday


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "last week", "on September 11"),
        ("en", "this week", "on Friday"),
        ("en", "next Tuesday", "on September 24"),
        ("en", "on Tuesday", "on September 24"),
        ("en", "on Tuesday", "on September 17"),
        ("en", "early next month", "on October 3"),
        ("en", "last month", "in August"),
        ("en", "in March 1961", "in 1961"),
        ("de", "vergangene Woche", "am 11. September"),
        ("fr", "mardi", "le 24 septembre"),
        ("ja", "先週", "9月11日"),
        ("ko", "지난주", "9월 11일"),
        ("zh", "上周", "9月11日"),
    ],
)
def test_a_time_told_from_the_day_of_writing_is_that_day(
    language: str, one: str, other: str
) -> None:
    day = date.fromisoformat(FILED)
    left, right = (resolved(read(text, language)[0], day) for text in (one, other))
    assert agree(left, right)
    assert agree(right, left)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("last week", "on September 17"),
        ("next week", "on September 19"),
        ("next Tuesday", "on September 17"),
        ("late next month", "on October 3"),
        ("the late 1970s", "in 1972"),
        ("the 1970s", "in 1982"),
    ],
)
def test_a_time_told_from_the_day_of_writing_is_no_other_day(one: str, other: str) -> None:
    day = date.fromisoformat(FILED)
    left, right = (resolved(read(text)[0], day) for text in (one, other))
    assert not agree(left, right)
    assert not agree(right, left)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "港口吞吐量比去年[同期]增加两成。"),
        ("ja", "港の取扱量は昨年[の同じ時期]より増えた。"),
        ("ko", "항구의 물동량은 지난해[ 같은 기간]보다 늘었다."),
    ],
)
def test_what_a_figure_is_compared_with_is_no_time(language: str, text: str) -> None:
    before, _, rest = text.partition("[")
    yardstick, _, after = rest.partition("]")
    assert read(before + yardstick + after, language) == []
    assert read(before + after, language)
