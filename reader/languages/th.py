"""Thai."""

from __future__ import annotations

from reader.languages.record import Language, Writing

LANGUAGE = Language(
    code="th",
    name="Thai",
    writing=Writing(spaced=False),
)
