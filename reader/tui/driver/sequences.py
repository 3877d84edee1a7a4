r"""What a terminal sends, cut where one thing ends: characters, escape sequences, pastes.

    j ESC[B ESCx ESC]11;rgb:0/0/0 ESC\ ESC[200~two words ESC[201~
    ->  j | ESC[B | ESCx | paste "two words"

The grammar is that of ECMA-48, with what terminals send beside it: `ESC[[A` (the Linux console),
`ESC[M` and three characters (the first mouse reports), `ESC[7$` (rxvt). A sequence that nobody
knows is therefore one thing too, and none of its characters is taken for a key. Strings (OSC, DCS
and their like) are dropped whole: nothing here asks for one.

Nothing between the marks of a paste is a key, whatever its bytes. A text that brings the end mark
along ends the paste, which is the terminal's to prevent; what was read along with it is paste all
the same, up to the last end mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern

ESCAPE = "\x1b"
START, END = "\x1b[200~", "\x1b[201~"
_LONGEST_PASTE = 100_000
"""The longest paste, in characters; the rest is dropped."""
_LONGEST = 256
"""The longest sequence, in characters: a longer one is read to its end and dropped."""

_WHOLE = late_pattern(
    r"\x1b(?:\[(?:\[[^\x1b]|M[^\x1b]{3}|\d{1,2}\$|(?![\[M])[ -?]*[@-~])|O[\d;]*[ -~]|[^\x1b\[O])",
    re.DOTALL,
)
_BEGUN = late_pattern(r"\x1b(?:\[(?:\[|M[^\x1b]{0,2}|[ -?]*)|O[\d;]*)?", re.DOTALL)
_STRING = late_pattern(r"\x1b(?:\][\dlLI]|[P_^X][\d;$+=>!?G])")
"""How an answer begins; Alt and one of these letters begins alike and goes on otherwise."""
_STRING_INTRODUCED = late_pattern(r"\x1b[\]P_^X]")
_STRING_END = late_pattern(r"\x07|\x1b\\|\x9c|(?=[\x00-\x06\x0e-\x1f])")
"""Its own end, or a control character, which no string contains: then that is a key again."""
_LATE_REST = late_pattern(r"(?:\[[\d;]*|O)[A-Za-z~]")


class InputKind(Enum):
    """What one thing is."""

    CHARACTER = auto()
    SEQUENCE = auto()
    PASTE = auto()


@dataclass(frozen=True, slots=True)
class InputPiece:
    """One thing that the terminal sent; of a paste, the text between its marks."""

    kind: InputKind
    text: str


class SequenceReader:
    """Cuts what comes in pieces of any size; remembers what has only begun."""

    def __init__(self) -> None:
        self._begun = ""
        self._pasted: str | None = None
        self._in_string = self._too_long = False

    @property
    def escape_begun(self) -> bool:
        """Whether all that waits is an escape, which may be a key of its own."""
        return self._begun == ESCAPE

    @property
    def waiting(self) -> bool:
        """Whether something has begun that is not a paste."""
        return bool(self._begun) or self._in_string

    @property
    def pasting(self) -> bool:
        """Whether a paste has begun."""
        return self._pasted is not None

    def feed(self, text: str) -> Iterator[InputPiece]:
        """All that is whole now; joined pieces of a text give what the text gives."""
        text, self._begun = self._begun + text, ""
        while text:
            piece, text = self._next(text)
            if piece:
                yield piece

    def expire(self) -> Iterator[InputPiece]:
        """Nothing more came: what has begun is a key with Alt, the Escape key, or nothing."""
        begun, too_long, self._begun = self._begun, self._too_long, ""
        self._in_string = self._too_long = False
        if begun and len(begun) <= 2 and not too_long:
            yield InputPiece(InputKind.SEQUENCE, begun)

    def end_paste(self) -> Iterator[InputPiece]:
        """The mark of its end never came: it ends here."""
        pasted, self._pasted = self._pasted, None
        yield InputPiece(InputKind.PASTE, (pasted or "")[:_LONGEST_PASTE])

    def _next(self, text: str) -> tuple[InputPiece | None, str]:
        """What the text begins with, None for nothing that counts; and the rest."""
        if self._pasted is not None:
            return self._to_paste_end(self._pasted + text)
        if self._in_string:
            return None, self._behind_string(text)
        if text[0] != ESCAPE:
            return InputPiece(InputKind.CHARACTER, text[0]), text[1:]
        return self._escape(text)

    def _escape(self, text: str) -> tuple[InputPiece | None, str]:
        if _STRING_INTRODUCED.match(text):
            if len(text) == 2:
                self._begun = text
                return None, ""
            if _STRING.match(text):
                self._in_string = True
                return None, text[2:]
        if whole := _WHOLE.match(text):
            return self._sequence(whole[0]), text[whole.end() :]
        begun = _BEGUN.match(text)
        end = begun.end() if begun else 1
        if end == len(text):
            self._too_long = self._too_long or end > _LONGEST
            self._begun = text[:2] if self._too_long else text
            return None, ""
        # Broken off: another escape, or a character that cannot stand in a sequence.
        self._too_long = False
        return (InputPiece(InputKind.SEQUENCE, ESCAPE) if end == 1 else None), text[end:]

    def _sequence(self, sequence: str) -> InputPiece | None:
        too_long, self._too_long = self._too_long or len(sequence) > _LONGEST, False
        if sequence == START:
            self._pasted = ""
        return (
            None
            if too_long or sequence in (START, END)
            else InputPiece(InputKind.SEQUENCE, sequence)
        )

    def _behind_string(self, text: str) -> str:
        end = _STRING_END.search(text)
        if end is None:
            return ""
        if text[end.start() :] == ESCAPE:
            self._begun = ESCAPE
            return ""
        self._in_string = False
        return text[end.end() :]

    def _to_paste_end(self, pasted: str) -> tuple[InputPiece | None, str]:
        """A paste and what is behind its mark; None while there is no mark."""
        first = pasted.find(END)
        if first < 0:
            self._pasted = pasted[:_LONGEST_PASTE] + pasted[_LONGEST_PASTE:][1 - len(END) :]
            return None, ""
        self._pasted = None
        another = pasted.find(START, first)
        stop = pasted.rfind(END, 0, another if another >= 0 else None)
        return InputPiece(InputKind.PASTE, pasted[:stop][:_LONGEST_PASTE]), pasted[
            stop + len(END) :
        ]


def late_rest(text: str) -> str:
    """What at the start of a text looks like the rest of a key whose escape came long before."""
    found = _LATE_REST.match(text)
    return found[0] if found else ""
