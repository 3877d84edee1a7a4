"""Colours with meanings: one look for each mark, and the gutter signs."""

from __future__ import annotations

from collections.abc import Mapping

from reader.dataclass import dataclass, field
from reader.model import Mark, Sign

HUES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
"""The eight hues of a terminal in the order of their numbers; each has a bright one too."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark is painted; an empty colour is that of the text around it.

    Colours are `#rrggbb`, one of the sixteen of the terminal (`ansi_red`, `ansi_bright_red`),
    `ansi_default`, or, in a palette mapped to 256 colours, `xterm_16` to `xterm_255`.
    """

    foreground: str = ""
    background: str = ""
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    reverse: bool = False


GROUNDS = frozenset({"background", "surface", "panel"})
"""The parts of `ui` that are backgrounds; the others are colours of words."""


@dataclass(frozen=True, slots=True)
class Palette:
    """A theme: the looks of the marks, and the colours of what surrounds them (`ui`)."""

    name: str
    dark: bool = True
    description: str = ""
    ui: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[Mark, Look] = field(default_factory=dict)

    @property
    def ansi(self) -> bool:
        """Whether it uses only the terminal's own colours."""
        return self.ui.get("background", "").startswith("ansi_")

    def look(self, mark: Mark) -> Look:
        """How a mark is painted; one that the theme leaves out looks like plain text."""
        return self.marks.get(mark, Look())


SIGN_MARK: Mapping[Sign, Mark] = {
    Sign.SAME: Mark.SAME,
    Sign.REWORDED: Mark.REWORDED,
    Sign.REPHRASED: Mark.REPHRASED,
    Sign.OMITTED: Mark.OMITTED,
    Sign.ADDED: Mark.ADDED,
    Sign.REPEATED: Mark.REPEATED,
    Sign.TAKEAWAY: Mark.REPEATED,
    Sign.HIGH: Mark.QUOTE,
    Sign.MEDIUM: Mark.FACT,
    Sign.LOW: Mark.NOTE,
    Sign.MOVED: Mark.MOVED,
    Sign.PINNED: Mark.CURRENT,
    Sign.FAIR: Mark.NOTE,
    Sign.ERROR: Mark.FACT,
    Sign.ASK: Mark.CURRENT,
    Sign.IGNORE: Mark.NOTE,
    Sign.NOTED: Mark.CURRENT,
    Sign.NONE: Mark.SAME,
}
"""The mark whose look each gutter sign has."""

UNICODE_SIGNS: Mapping[Sign, str] = {
    Sign.SAME: " ",
    Sign.REWORDED: "~",
    Sign.REPHRASED: "≈",
    Sign.OMITTED: "−",
    Sign.ADDED: "+",
    Sign.REPEATED: "·",
    Sign.TAKEAWAY: ">",
    Sign.HIGH: "!",
    Sign.MEDIUM: "•",
    Sign.LOW: "◦",
    Sign.MOVED: "⇅",
    Sign.PINNED: "@",
    Sign.FAIR: "✓",
    Sign.ERROR: "✗",
    Sign.ASK: "?",
    Sign.IGNORE: "/",
    Sign.NOTED: "*",
    Sign.NONE: " ",
}
ASCII_SIGNS: Mapping[Sign, str] = {
    **UNICODE_SIGNS,
    Sign.REPHRASED: "=",
    Sign.OMITTED: "-",
    Sign.REPEATED: ".",
    Sign.MEDIUM: ":",
    Sign.LOW: ",",
    Sign.MOVED: "^",
    Sign.FAIR: "v",
    Sign.ERROR: "x",
}
SIGN_SETS: Mapping[str, Mapping[Sign, str]] = {"unicode": UNICODE_SIGNS, "ascii": ASCII_SIGNS}
