"""The forms in which newspapers print a day or a time of day, in the languages that are claimed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader import compare
from reader.facts import values
from reader.facts.door import ValueKind
from reader.model import Article, FactKind, Pin


def times(text: str, language: str, day: str = "") -> list[str]:
    """Each date and clock time as TIMEX3 writes it."""
    article = replace(Article.from_sentences([text], language=language), published=day)
    kinds = {ValueKind.DATE, ValueKind.CLOCK}
    return [v.iso for v in values(article) if v.kind in kinds]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "It opens on 5/17/2031.", "2031-05-17"),
        ("fr", "Il ouvre le 17/05/2031.", "2031-05-17"),
        ("de", "Es gilt bis 28.2. im ganzen Land.", "XXXX-02-28"),
        ("es", "Abre el 7/11 en el puerto.", "XXXX-11-07"),
        ("en", "It opened on 2031-05.", "2031-05"),
        ("ko", "축제는 2031. 5. 7. 열린다.", "2031-05-07"),
        ("ja", "令和3年5月7日に開いた。", "2021-05-07"),
        ("ja", "昭和五十年三月二日に開いた。", "1975-03-02"),
        ("zh", "二零三一年八月十五日开幕。", "2031-08-15"),
        ("ko", "시월 구일에 열린다.", "XXXX-10-09"),
        ("en", "It opened on May twenty-first.", "XXXX-05-21"),
        ("fr", "Il ouvre le vingt-deux juillet.", "XXXX-07-22"),
        ("de", "Es öffnet am ersten März.", "XXXX-03-01"),
        ("es", "Abre el veintidós de abril.", "XXXX-04-22"),
        ("en", "It sank in nineteen seventy-five.", "1975"),
        ("en", "The pier dates from the late 70s.", "197"),
        ("de", "Beginn ist um halb acht.", "T07:30"),
        ("de", "Beginn ist um viertel vor sechs.", "T05:45"),
        ("fr", "Le bal commence à huit heures et demie du soir.", "T20:30"),
        ("fr", "Le bal commence à 20h45.", "T20:45"),
        ("es", "Empieza a las dos menos cuarto de la tarde.", "T13:45"),
        ("en", "It began at ten past nine in the evening.", "T21:10"),
        ("ja", "会議は午後七時半に始まる。", "T19:30"),
        ("ko", "회의는 오후 네시 반에 시작한다.", "T16:30"),
        ("zh", "会议下午三点二十五分开始。", "T15:25"),
    ],
)
def test_a_form_has_its_time(language: str, text: str, iso: str) -> None:
    assert times(text, language) == [iso]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "They left two weeks ago.", "2031-04-23"),
        ("en", "They left on Friday the 2nd.", "2031-05-02"),
        ("ko", "22일 화요일에 떠났다.", "2031-04-22"),
        ("ja", "船は28日に出た。", "2031-04-28"),
    ],
)
def test_a_day_is_placed_by_the_day_of_publication(language: str, text: str, iso: str) -> None:
    assert times(text, language, "2031-05-07") == [iso]


@pytest.mark.parametrize(
    ("language", "text"), [("ko", "직원 2000명을 뽑았다."), ("ja", "10日以上かかった。")]
)
def test_an_amount_is_no_date(language: str, text: str) -> None:
    assert not times(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "It sank at 8 and"), ("es", "Son las 8 y las")]
)
def test_a_range_that_breaks_off_is_none(language: str, text: str) -> None:
    assert len(times(text, language)) <= 1


def alarms(left: str, right: str, language: str = "en") -> bool:
    """Whether a pinned pair of sentences gives a finding about a time."""
    one, other = (Article.from_sentences([text], language=language) for text in (left, right))
    found = compare(one, other, pins=[Pin(0, 0)]).discrepancies
    return any(f.kind is FactKind.DATE for f in found)


def test_a_numeric_date_is_read_as_the_other_side_says() -> None:
    assert not alarms("It opens on 03/05/2031.", "It opens on 3 May 2031.")
    assert alarms("It opens on 03/05/2031.", "It opens on 4 May 2031.")


def test_a_rough_time_of_day_agrees_with_the_exact_one() -> None:
    assert not alarms("It sank around 10:50.", "It sank at 10:52.")
    assert alarms("It sank at 10:50.", "It sank at 10:52.")


def test_half_an_hour_is_thirty_minutes() -> None:
    assert not alarms("会議は午後4時半に始まる。", "会議は午後4時30分に始まる。", "ja")
