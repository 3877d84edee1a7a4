"""How long a text is, as newsrooms count: words between spaces, characters where there are none."""

from __future__ import annotations

UNSPACED = frozenset({"ja", "th", "zh"})
"""Languages written without spaces between words."""

WORD_BY_WORD = 200_000
"""Characters of a sentence, at most, whose wording is compared; no sentence has a thousandth."""


def length(text: str, language: str) -> int:
    """Words of a text; characters other than white space in a language without spaces."""
    parts = text.split()
    return sum(map(len, parts)) if language in UNSPACED else len(parts)


def length_words(text: str, language: str) -> str:
    """The length with its unit: "241 words", "1,024 characters"."""
    count = length(text, language)
    unit = "character" if language in UNSPACED else "word"
    return f"{count:,} {unit}{'' if count == 1 else 's'}"
