"""What may follow in a line of terms that is being typed, and how it goes on where one thing can.

kin            kind:
kind:q         kind:quote
@n             @night
kind:          (line unchanged) number, unit, date …
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from reader.library.query import SAVED
from reader.library.query_fields import FIELDS

NONE_SAVED = "no saved query begins so; the setting queries names them"

_ALSO = frozenset({"flags", "date", "kept", "title", "source"})
"""Fields that are not offered: other names of those that are."""


def completed(line: str, saved: Iterable[str] = ()) -> tuple[str, str]:
    """The line with its last term completed as far as that is sure, and what may follow it.

    `saved` are the names of saved queries, which stand in the line as `@name`.
    """
    before, space, term = line.rpartition(" ")
    sign = "-" if term.startswith("-") else ""
    name, colon, value = term.removeprefix("-").partition(":")
    if colon:
        field = FIELDS.get(name.lower())
        if field is None:
            return line, f"no field {name}: {', '.join(_names(''))}"
        fitting = [one for one in field.choices if one.startswith(value.lower())]
        ending = _shared(fitting) or value
        hint = ", ".join(fitting) or f"{name}: wants {field.expected}"
        return f"{before}{space}{sign}{name}:{ending}", hint
    if name.startswith(SAVED):
        named = [f"{SAVED}{one}" for one in saved if one.startswith(name.removeprefix(SAVED))]
        ending = _shared(named) or name
        return f"{before}{space}{sign}{ending}", ", ".join(named) or NONE_SAVED
    fitting = _names(name.lower())
    if not fitting:
        return line, f"looked for as a word; fields are {', '.join(_names(''))}"
    return f"{before}{space}{sign}{_shared(fitting)}", ", ".join(fitting)


def _names(beginning: str) -> list[str]:
    """The fields that begin so, each with its colon where it takes a value."""
    return [
        name if field.bare else f"{name}:"
        for name, field in FIELDS.items()
        if name.startswith(beginning) and name not in _ALSO
    ]


def _shared(words: Sequence[str]) -> str:
    """The letters with which all of them begin."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*words, strict=False))
    return "".join(letters[0] for letters in alike)
