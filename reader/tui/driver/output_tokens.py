"""What Textual writes, as tokens: painted text, moves of the cursor, and what is passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple


class TokenKind(Enum):
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


class OutputToken(NamedTuple):
    """A piece of what was written; row and column only of a move."""

    kind: TokenKind
    text: str
    row: int = 0
    column: int = 0


_PIECE = late_pattern(
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
        (r"\x1b\[\?2026[hl]", TokenKind.SYNC),
        (r"\x1b\[\?(?:1049|1047|47)h", TokenKind.ENTER),
        (r"\x1b\[\?(?:1049|1047|47)l", TokenKind.LEAVE),
        (r"\x1b\[\?(?:[356]|69)[hl]", TokenKind.UNKNOWN),
        (r"\x1b\[\?[0-9;]+[hl]", TokenKind.PASSED),
        (r"\x1b\[[?>=]?[0-9;]*(?:[cn]|\$p)", TokenKind.PASSED),
        (r"\x1b\[[<>=?][0-9;]*u", TokenKind.PASSED),
        (r"\x1b\[[0-9]* q|\x1b\[2[23];[0-9;]*t", TokenKind.PASSED),
        (r"\x1b\]8;.*", TokenKind.DROPPED),
        (r"(?s)\x1b\].*", TokenKind.PASSED),
        (r"(?s)\x1bP(?:tmux;\x1b)?\x1b\]52;.*", TokenKind.PASSED),
        (r"\x07", TokenKind.PASSED),
    )
)
"""The first that fits counts."""


def tokens(written: str) -> Iterator[OutputToken]:
    """What was written, in order; nothing is left out."""
    for piece in _PIECE.finditer(written):
        name, text = piece.lastgroup, piece[0]
        if name == "text":
            yield OutputToken(TokenKind.TEXT, text)
        elif name == "move":
            yield _move(text, piece["move"])
        elif name == "line":
            yield OutputToken(TokenKind.LINE, text)
        elif name == "cut":
            yield OutputToken(TokenKind.CUT, text)
        else:
            yield OutputToken(_kind(text), text)


def _move(text: str, place: str) -> OutputToken:
    row, _, column = place.partition(";")
    return OutputToken(TokenKind.MOVE, text, int(row or 1) - 1, int(column or 1) - 1)


def _kind(sequence: str) -> TokenKind:
    for pattern, kind in _KINDS:
        if pattern.fullmatch(sequence):
            return kind
    return TokenKind.UNKNOWN if len(sequence) > 1 else TokenKind.DROPPED
