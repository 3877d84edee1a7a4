"""What Textual writes, as tokens: painted text, moves of the cursor, and what is passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    """What a token is to the screen."""

    TEXT = auto()
    """Characters and SGR sequences."""
    MOVE = auto()
    """The cursor to a row and column (from 0) of the screen."""
    LINE = auto()
    """The cursor to the begin of the next line."""
    SYNC = auto()
    """Begin or end of a synchronized update: every frame of ours is one."""
    ENTER = auto()
    """The alternate screen begins: what it shows is not known."""
    LEAVE = auto()
    """The alternate screen ends: nothing is painted any more."""
    PASSED = auto()
    """A mode, a query, a title, the clipboard: no cell changes."""
    DROPPED = auto()
    """A hyperlink, or a control character that no screen needs."""
    UNKNOWN = auto()
    """Passed on; every cell is in doubt after it."""
    CUT = auto()
    """The begin of a sequence whose end is still to be written."""


class Token(NamedTuple):
    """A piece of what was written; row and column only of a move."""

    kind: Kind
    text: str
    row: int = 0
    column: int = 0


_PIECE = re.compile(
    r"""
    (?P<text>(?:[^\x00-\x1f\x7f-\x9f]+ | \x1b\[[0-9;:]*m)+)
    | \x1b\[(?P<move>[0-9]*(?:;[0-9]*)?)H
    | (?P<line>\n)
    | (?P<sequence>
        \x1b\][^\x07\x1b]*(?:\x07|\x1b\\)          # a title, the clipboard, a hyperlink
      | \x1b[PX^_](?:[^\x1b]|\x1b[^\\])*\x1b\\     # a string in which others may be wrapped
      | \x1b\[[0-?]*[ -/]*[@-~]
      | \x1b[ -/]*[0-OQ-WYZ\\`-~]
    )
    | (?P<cut>\x1b(?:
        \][^\x07\x1b]*\x1b? | [PX^_](?:[^\x1b]|\x1b[^\\])*\x1b? | \[[0-?]*[ -/]* | [ -/]*
      )\Z)
    | (?P<control>[\x00-\x1f\x7f-\x9f])
    """,
    re.VERBOSE,
)
_KINDS = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (r"\x1b\[\?2026[hl]", Kind.SYNC),
        (r"\x1b\[\?(?:1049|1047|47)h", Kind.ENTER),
        (r"\x1b\[\?(?:1049|1047|47)l", Kind.LEAVE),
        (r"\x1b\[\?(?:[356]|69)[hl]", Kind.UNKNOWN),
        (r"\x1b\[\?[0-9;]+[hl]", Kind.PASSED),
        (r"\x1b\[[?>=]?[0-9;]*(?:[cn]|\$p)", Kind.PASSED),
        (r"\x1b\[[<>=?][0-9;]*u", Kind.PASSED),
        (r"\x1b\[[0-9]* q|\x1b\[2[23];[0-9;]*t", Kind.PASSED),
        (r"\x1b\]8;.*", Kind.DROPPED),
        (r"(?s)\x1b\].*", Kind.PASSED),
        (r"(?s)\x1bP(?:tmux;\x1b)?\x1b\]52;.*", Kind.PASSED),
        (r"\x07", Kind.PASSED),
    )
)
"""The first that fits counts."""


def tokens(written: str) -> Iterator[Token]:
    """What was written, in order; nothing is left out."""
    for piece in _PIECE.finditer(written):
        name, text = piece.lastgroup, piece[0]
        if name == "text":
            yield Token(Kind.TEXT, text)
        elif name == "move":
            yield _move(text, piece["move"])
        elif name == "line":
            yield Token(Kind.LINE, text)
        elif name == "cut":
            yield Token(Kind.CUT, text)
        else:
            yield Token(_kind(text), text)


def _move(text: str, place: str) -> Token:
    row, _, column = place.partition(";")
    return Token(Kind.MOVE, text, int(row or 1) - 1, int(column or 1) - 1)


def _kind(sequence: str) -> Kind:
    for pattern, kind in _KINDS:
        if pattern.fullmatch(sequence):
            return kind
    return Kind.UNKNOWN if len(sequence) > 1 else Kind.DROPPED
