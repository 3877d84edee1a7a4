"""Errors that a user can correct: where, why and what to do, in one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def printable(text: str) -> str:
    """A message that is safe on a terminal: each character that might act on it is U+FFFD."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


class ReaderError(Exception):
    """Anything that is shown to the user as one line, with exit status 2."""


class BadFile(ReaderError):
    """A file that cannot be used: `path:line: reason (remedy)`."""

    def __init__(self, path: str, reason: str, line: int | None = None, remedy: str = "") -> None:
        self.path, self.reason, self.line, self.remedy = path, reason, line, remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{where}: {self.reason}" + (f" ({self.remedy})" if self.remedy else "")


class BadFiles(ReaderError):
    """Everything that is wrong with a file, one line each."""

    def __init__(self, problems: Sequence[BadFile]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class BadPattern(ReaderError):
    """A regular expression that cannot be used; `position` counts its characters from 1."""

    def __init__(self, reason: str, position: int | None = None) -> None:
        self.reason, self.position = reason, position
        super().__init__(reason if position is None else f"{reason} at character {position}")


class Cancelled(Exception):
    """Raised by a checkpoint to stop a computation; never shown."""


def install(extra: str) -> str:
    """How a user gets an extra of the program, which is installed from its own folder."""
    return f"in the clone: pip install '.[{extra}]'"


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name that a misspelt one resembles most ("did you mean …"); None for none."""
    from difflib import get_close_matches

    near = get_close_matches(name[:64], sorted(known), n=1)
    return near[0] if near else None
