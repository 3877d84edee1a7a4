"""Korean."""

from __future__ import annotations

from reader.languages.record import Language, Sentences, SmallWords, Writing
from reader.languages.rows import words

LANGUAGE = Language(
    code="ko",
    name="Korean",
    writing=Writing(particles=True),
    sentences=Sentences(
        goes_on=r"(?:이?라(?:고|는|며|면서)|고|며|면서|는|란|하고)(?=[\s,.])",
    ),
    small=SmallWords(
        behind=words(
            """및 등 그 이 저 수 것 더 또 또는 그리고 은 는 가 을 를 의 에 에서 에게 으로 로
            와 과 도 만 까지 부터 보다 라고 고 며 했다 한 하는 된 되는 했고 하고 이라고"""
        ),
    ),
)
