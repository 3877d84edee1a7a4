"""How long a text is, as newsrooms count: words between spaces, characters where there are none."""

from __future__ import annotations

from reader import languages
from reader.text.how_many import counted

WORD_BY_WORD = 50_000
"""Characters of a sentence, at most, whose wording is compared; no sentence has a fiftieth."""

LONGEST_READ, LONGEST_UNSPACED = 6_000, 2_000
"""Characters of one passage in which facts are looked for, with blanks between words and without:
some thousand words."""


def longest_read(language: str) -> int:
    """How many of them in a language."""
    return LONGEST_READ if is_spaced(language) else LONGEST_UNSPACED


def is_spaced(language: str) -> bool:
    """Whether a language is written with spaces between words."""
    return language not in languages.UNSPACED


def length(text: str, language: str) -> int:
    """Words of a text; characters other than white space in a language without spaces."""
    parts = text.split()
    return len(parts) if is_spaced(language) else sum(map(len, parts))


def length_words(text: str, language: str) -> str:
    """The length with its unit: "241 words", "1,024 characters"."""
    return in_its_unit(length(text, language), language)


def in_its_unit(length: int, language: str) -> str:
    """A length that is known with the unit of its language."""
    return counted(length, "word" if is_spaced(language) else "character")
