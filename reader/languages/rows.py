"""Rows of words, as the tables of a language are written, and what they become."""

from __future__ import annotations

import re
from unicodedata import combining, normalize


def words(row: str) -> frozenset[str]:
    """The words of a row, which blanks part."""
    return frozenset(row.split())


def phrases(row: str) -> tuple[str, ...]:
    """The phrases of a row, which bars part; blanks and line breaks inside one are one blank."""
    return tuple(filter(None, (" ".join(phrase.split()) for phrase in row.split("|"))))


def with_contractions(row: str) -> tuple[str, ...]:
    """The phrases of a row, those with `not` in their contracted form too: `isn't`, `*n't proved`."""
    every = phrases(row)
    short = (re.sub(r"(?<=[a-z]) not\b", "n't", f" {p}").replace(" not ", " *n't ") for p in every)
    return tuple(dict.fromkeys((*every, *(p.strip().replace("cann't", "can't") for p in short))))


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


def unaccented(table: dict[str, int]) -> dict[str, int]:
    """The table with each word also without its accents, as hurried hands write it."""
    plain = {
        "".join(c for c in normalize("NFD", word) if not combining(c)): value
        for word, value in table.items()
    }
    return plain | table


def rows_of(text: str) -> tuple[str, ...]:
    """The rows of a text, each a line of it."""
    return tuple(line.strip() for line in text.strip().splitlines())


def named(row: str) -> dict[str, str]:
    """`a|b=x c=y` becomes `a` and `b` with `x` and `c` with `y`; `_` stands for a blank."""
    pairs = (entry.rpartition("=") for entry in row.split())
    return {
        form.replace("_", " "): value.replace("_", " ")
        for forms, _, value in pairs
        for form in forms.split("|")
    }


def participles(row: str, endings: str) -> dict[str, str]:
    """`ouvert=ouvrir` becomes `ouvert` and, with each of some endings, `ouverte` with the verb."""
    pairs = (entry.split("=") for entry in row.split())
    return {
        form.removesuffix("o") + ending if form.endswith("o") else form + ending: verb
        for form, verb in pairs
        for ending in endings.split("|")
    }


def synonyms(row: str) -> dict[str, str]:
    """`a|b c` becomes `a` and `b` with `a` and `c` with itself."""
    return {form: forms.partition("|")[0] for forms in row.split() for form in forms.split("|")}


def cues(**classes: tuple[str, ...]) -> dict[tuple[str, ...], str]:
    """From the words of a phrase to the class that it is listed under."""
    return {tuple(cue.split()): name for name, row in classes.items() for cue in row}


def beside(*rows: tuple[str, str]) -> dict[str, frozenset[str]]:
    """From each phrase of a row's first half, which bars part, to the words of its second."""
    return {phrase: words(near) for row, near in rows for phrase in phrases(row)}


def sorts(text: str) -> tuple[tuple[frozenset[str], ...], ...]:
    """The rows of a text, in which blanks part things, and bars the words for one."""
    rows = (row.split() for row in rows_of(text))
    return tuple(tuple(frozenset(thing.split("|")) for thing in row) for row in rows)


def opposites(rows: str) -> tuple[tuple[str, str], ...]:
    """Lines `one = other`, whose sides are phrases with bars between them.

    A line goes on after a bar or the equals sign.
    """
    joined = re.sub(r"(?<=[=|])\n\s*", "", rows).strip().splitlines()
    sides = (line.partition("=") for line in joined)
    return tuple((one.strip(), other.strip()) for one, _, other in sides)
