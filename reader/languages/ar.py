"""Arabic."""

from __future__ import annotations

from reader.languages.record import Language, Sentences
from reader.languages.rows import words

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    sentences=Sentences(
        titles=words("د م أ"),
    ),
)
