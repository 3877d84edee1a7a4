"""Japanese."""

from __future__ import annotations

from reader.languages.record import Language, Sentences, SmallWords, Writing
from reader.languages.rows import words

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    writing=Writing(spaced=False, particles=True),
    sentences=Sentences(
        goes_on=r"(?:と|など|とも|という|を|に|で|が|は|も|の)",
    ),
    small=SmallWords(
        behind=words("です ます"),
    ),
)
