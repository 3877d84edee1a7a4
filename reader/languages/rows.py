"""Rows of words, as the tables of a language are written, and what they become."""

from __future__ import annotations


def words(row: str) -> frozenset[str]:
    """The words of a row, which blanks part."""
    return frozenset(row.split())


def phrases(row: str) -> tuple[str, ...]:
    """The phrases of a row, which bars part; blanks and line breaks inside one are one blank."""
    return tuple(filter(None, (" ".join(phrase.split()) for phrase in row.split("|"))))


def numbered(row: str, first: int = 1, step: int = 1) -> dict[str, int]:
    """`a|b c` becomes `a` and `b` with the first number and `c` with the next."""
    return {
        form: first + step * place
        for place, forms in enumerate(row.split())
        for form in forms.split("|")
    }


def valued(row: str) -> dict[str, int]:
    """`a|b=12 c=1e3` becomes `a` and `b` with 12 and `c` with 1000."""
    pairs = (entry.rpartition("=") for entry in row.split())
    return {form: int(float(value)) for forms, _, value in pairs for form in forms.split("|")}


def named(row: str) -> dict[str, str]:
    """`a|b=x c=y` becomes `a` and `b` with `x` and `c` with `y`; `_` stands for a blank."""
    pairs = (entry.rpartition("=") for entry in row.split())
    return {
        form.replace("_", " "): value.replace("_", " ")
        for forms, _, value in pairs
        for form in forms.split("|")
    }
