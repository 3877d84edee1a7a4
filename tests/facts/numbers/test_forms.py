"""The forms in which newspapers print one value: signs, groups, fractions, halves, codes, words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reader import compare
from reader.facts import values
from reader.model import Article, FactKind, Pin


def figures(text: str, language: str) -> list[tuple[Decimal, str]]:
    """Each figure with its unit, rounded to four places."""
    article = Article.from_sentences([text], language=language)
    return [(round(v.low, 4), v.unit) for v in values(article) if v.low is not None]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "The index lost −1.2 percent.", "-1.2", "%"),
        ("en", "It was minus 4 degrees Celsius.", "-4", "°C"),
        ("en", "Water froze at 6 degrees below zero.", "-6", "°"),
        ("de", "Am Morgen waren es minus 12 Grad.", "-12", "°"),
        ("fr", "Il faisait moins 7 degrés.", "-7", "°"),
        ("es", "Se midieron 9 grados bajo cero.", "-9", "°"),
        ("ko", "아침 기온은 영하 8도였다.", "-8", "°"),
        ("ja", "気温は氷点下3度だった。", "-3", "°"),
        ("zh", "气温降到零下十五度。", "-15", "°"),
        ("en", "They shipped 612 000 tonnes.", "612000", "t"),
        ("en", "They shipped 612\u202f000 tonnes.", "612000", "t"),
        ("de", "Der Bau kostet 1'250'000 Franken.", "1250000", "CHF"),
        ("fr", "Le port a reçu 1 234 567,5 tonnes.", "1234567.5", "t"),
        ("en", "She rowed 4½ miles.", "4.5", "mi"),
        ("en", "The gap is 1/4 inch wide.", "0.25", "in"),
        ("en", "Two and a half million crates arrived.", "2500000", ""),
        ("en", "They sold a million and a half crates.", "1500000", ""),
        ("en", "Rents rose three point five percent.", "3.5", "%"),
        ("en", "Half a million crates were sold.", "500000", ""),
        ("de", "Sie zahlten anderthalb Millionen Euro.", "1500000", "EUR"),
        ("de", "Das dauerte dreieinhalb Stunden.", "3.5", "h"),
        ("fr", "Ils ont vendu un million et demi de caisses.", "1500000", ""),
        ("es", "Vendieron millón y medio de cajas.", "1500000", ""),
        ("en", "A ticket is 4 dollars 75 cents.", "4.75", "USD"),
        ("en", "The pump cost USD41.5 million.", "41500000", "USD"),
        ("en", "The toll is RM40.", "40", "MYR"),
        ("en", "They owe 30 MUSD.", "30000000", "USD"),
        ("de", "Er fuhr 90 Kilometer pro Stunde.", "90", "km/h"),
        ("fr", "Le parc couvre 12 kilomètres carrés.", "12", "km²"),
        ("fr", "Trois cinquièmes des voix manquent.", "0.6", ""),
        ("de", "Ein Zwanzigstel der Boote sank.", "0.05", ""),
        ("zh", "三分之二的船沉了。", "0.6667", ""),
        ("ja", "住民の六割が残った。", "60", "%"),
        ("ko", "삼분의 일이 남았다.", "0.3333", ""),
        ("zh", "税率是百分之十二点五。", "12.5", "%"),
        ("zh", "公司花了两亿三千万元。", "230000000", "CNY"),
        ("ko", "시는 4조 3000억 원을 쓴다.", "4300000000000", "KRW"),
        ("ko", "축제에 6만2000명이 왔다.", "62000", ""),
        ("ja", "工費は3兆5000億円だ。", "3500000000000", "JPY"),
        ("ja", "工事は二年半かかる。", "2.5", "yr"),
        ("ko", "공사는 열흘 걸렸다.", "10", "d"),
        ("zh", "一吨半大米运到了。", "1.5", "t"),
    ],
)
def test_a_form_has_its_value(language: str, text: str, value: str, unit: str) -> None:
    assert (Decimal(value), unit) in figures(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "사건을 맡은 구조대가 이사했다."),
        ("ja", "三菱の一部は十分な説明をした。"),
        ("zh", "万一失败，十分可惜。"),
        ("en", "The A4 pages named no one."),
    ],
)
def test_what_begins_like_a_number_is_none(language: str, text: str) -> None:
    assert not figures(text, language)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "the twenty-third race", 23),
        ("de", "das einundzwanzigste Rennen", 21),
        ("de", "der 3. Platz", 3),
        ("fr", "la vingt-deuxième course", 22),
        ("es", "la vigésima quinta carrera", 25),
        ("ja", "十二番目の席", 12),
        ("ko", "스물두 번째 경기", 22),
        ("zh", "第三十一届", 31),
    ],
)
def test_a_place_in_an_order_has_its_value(language: str, text: str, place: int) -> None:
    assert figures(text, language) == [(Decimal(place), "")]


def findings(left: str, right: str, language: str = "en") -> set[FactKind]:
    """The kinds of number and unit that a pinned pair of sentences gives."""
    one, other = (Article.from_sentences([text], language=language) for text in (left, right))
    found = compare(one, other, pins=[Pin(0, 0)]).discrepancies
    return {f.kind for f in found} & {FactKind.NUMBER, FactKind.UNIT, FactKind.DATE}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Turnout was more than 31 percent.", "Turnout was 31.4 percent."),
        ("The plant makes 1.3 thousand bolts.", "The plant makes 1,300 bolts."),
        ("Coal fell 30 cents a ton.", "Coal fell $0.30 a ton."),
        ("The pump weighs 12 kg.", "The pump weighs 12 kilograms (26 pounds)."),
    ],
)
def test_two_forms_of_one_value_raise_no_alarm(left: str, right: str) -> None:
    assert not findings(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Turnout was more than 31 percent.", "Turnout was 33.4 percent."),
        ("The index moved by -0.4 percent.", "The index moved by 0.4 percent."),
        ("Flight QX217 landed safely.", "Flight QX271 landed safely."),
        ("The G6 group met at noon.", "The G12 group met at noon."),
        ("He won ⅔ of the votes.", "He won ¾ of the votes."),
        ("A shell from World War II lay there.", "A shell from World War I lay there."),
        ("A woman in her 40s rowed ashore.", "A woman in her 60s rowed ashore."),
    ],
)
def test_two_values_are_told_apart(left: str, right: str) -> None:
    assert findings(left, right)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("es", "Pagó billones trillón quincuagésima.", "Pagó dos billones trillón quincuagésima."),
        ("en", "It took a third of the grain.", f"It took {'9' * 40} of the grain."),
    ],
)
def test_a_number_beyond_all_precision_is_read_too(language: str, left: str, right: str) -> None:
    articles = [Article.from_sentences([text], language=language) for text in (left, right)]
    assert compare(articles[0], articles[1], pins=[Pin(0, 0, together=True)]).passages
