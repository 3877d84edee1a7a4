"""Portuguese."""

from __future__ import annotations

from reader.languages.record import Language, Sentences
from reader.languages.rows import words

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    sentences=Sentences(
        titles=words("sr sra srs dr dra prof profa eng gen cel exmo"),
        numbered=words("n núm art vol pág cap"),
        inside=words("jan fev mar abr mai jun jul ago set out nov dez av etc cia"),
        starters=words("o a os as um uma ele ela eles em no na mas e segundo este esta"),
    ),
)
