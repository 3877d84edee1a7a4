"""How many there are, with the noun: "1 page", "1,024 pages", "1 page is"."""

from __future__ import annotations


def counted(number: int, noun: str, plural: str = "") -> str:
    """The number and its noun; the plural has an s unless it is given."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def counted_are(number: int, noun: str, plural: str = "") -> str:
    """The same as the subject of what follows."""
    return f"{counted(number, noun, plural)} {'is' if number == 1 else 'are'}"
