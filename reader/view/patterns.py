"""Regular expressions that cannot hang or fill the memory; the one user of the `regex` package.

Imported for the first expression. Its matching has a time limit, which that of the standard library
has not; patterns that would take memory instead of time are refused beforehand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import prod

import regex

from reader.errors import BadPattern
from reader.model import Span

LONGEST = 200
_MOST_REPEATS = 1000
_COUNTED = regex.compile(r"(?<!\\)(?:\\\\)*+\{(\d*+)(?:,(\d*+))?\}")
_CALLS = regex.compile(r"\(\?(?:R|[-+]?\d|&|P>)")

Matcher = Callable[[str, int, int, float], Iterator[Span]]
"""Where a pattern matches in `text[start:end]`; raises TimeoutError after so many seconds."""


def matcher(pattern: str) -> Matcher:
    """A pattern that ignores case; BadPattern says what is wrong with it and where."""
    _refuse_what_explodes(pattern)
    try:
        compiled = regex.compile(pattern, regex.IGNORECASE)
    except regex.error as error:
        position = None if error.pos is None else error.pos + 1
        raise BadPattern(error.msg, position) from None
    except RecursionError:
        raise BadPattern("too many brackets inside each other") from None

    def found(text: str, start: int, end: int, seconds: float) -> Iterator[Span]:
        for match in compiled.finditer(text, start, end, timeout=seconds):
            if match.end() > match.start():
                yield Span(*match.span())

    return found


def _refuse_what_explodes(pattern: str) -> None:
    """Long patterns, groups that call themselves, counts that multiply: each fills the memory."""
    if len(pattern) > LONGEST:
        raise BadPattern(f"longer than {LONGEST} characters")
    call = _CALLS.search(pattern)
    if call:
        raise BadPattern("a group that calls another is not offered", call.start() + 1)
    counts = (max(int(n) for n in found.groups() if n) for found in _counted(pattern))
    if prod(counts) > _MOST_REPEATS:
        raise BadPattern(f"repeats of more than {_MOST_REPEATS} are not offered")


def _counted(pattern: str) -> Iterator[regex.Match[str]]:
    return (found for found in _COUNTED.finditer(pattern) if any(found.groups()))
