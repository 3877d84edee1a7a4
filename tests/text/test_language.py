"""The language of a text is told by its script, and among Latin letters by small words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.language import language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The harbour was closed on Monday because of the storm, the town said."),
        ("ko", "항만은 태풍 때문에 월요일에 문을 닫았다고 시가 KBC 방송에 밝혔다."),
        ("ja", "港湾は台風のため月曜日に閉鎖された。"),
        ("zh", "港口因台风于星期一关闭。"),
        ("ar", "أغلق الميناء يوم الاثنين بسبب العاصفة."),
        ("fa", "بندر روز دوشنبه به گفتهٔ شهرداری برای چند ساعت پشت گره ترافیک بسته شد."),
        ("he", "הנמל נסגר ביום שני בגלל הסערה."),
        ("ru", "Порт закрыли в понедельник из-за шторма."),
        ("uk", "Порт закрили в понеділок через шторм, і її відкриють у п'ятницю."),
        ("el", "Το λιμάνι έκλεισε τη Δευτέρα λόγω καταιγίδας."),
        ("hi", "तूफ़ान के कारण सोमवार को बंदरगाह बंद रहा।"),
        ("th", "ท่าเรือปิดเมื่อวันจันทร์เพราะพายุ"),
        ("de", "Der Hafen wurde am Montag wegen des Sturms geschlossen, sagte die Stadt."),
        ("fr", "Le port a été fermé lundi à cause de la tempête, selon la ville."),
        ("es", "El puerto se cerró el lunes por la tormenta, según la ciudad."),
        ("it", "Il porto è stato chiuso lunedì per la tempesta, ha detto il sindaco."),
        ("pt", "O porto não abriu na segunda-feira por causa da tempestade, disse a prefeitura."),
        ("nl", "De haven werd maandag gesloten door de storm, zei het bestuur van de stad."),
        ("en", "Storm shuts harbour"),
        ("en", "12 345 – 67"),
        ("en", ""),
    ],
)
def test_a_text_speaks_its_language(language: str, text: str) -> None:
    assert language_of(text) == language


def test_names_in_another_script_do_not_decide() -> None:
    assert language_of("The minister, 김하늘, met 山田 in the harbour of the town.") == "en"


@given(st.text())
def test_any_text_has_a_language(text: str) -> None:
    assert len(language_of(text)) == 2
