"""Lines into paragraphs: what was wrapped is joined, what stands alone stays alone.

A wire sends `… the cause of the` / `fire was not known.`, and a web page saved as text sends a
paragraph a line. A line break is a wrap only where the next word would not have fitted: the same
test that the wrapping program made.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from itertools import pairwise

from reader.dataclass import dataclass, replace
from reader.formats.labels import is_label, stands_alone
from reader.late_pattern import late_pattern
from reader.model import Role
from reader.text.cells import width

WRAP_CAP = 120
"""Cells; nobody wraps wider, so a longer line is a paragraph of its own."""
_WRAP_FLOOR = 30

_BULLET = late_pattern(
    r"(?:[-–—*•·▪◦‣⁃○●■□▶►◆◇※✔✓]|\d{1,2}[.)])[^\S\n]+(?=\S)|[・•‣●■◆▶►✔✓][^\S\n]*(?=\w)"
)
"""Signs that are nothing but bullets need no blank behind them."""
_OPENS_LABEL = "■●◆▶►"
_UNSPACED = (("\u2e80", "\ua4cf"), ("\uf900", "\ufaff"), ("\uff00", "\uff60"))
"""Scripts whose lines are joined without a space."""
_FIRST_WORD = late_pattern(r"\S+")
_HYPHENATED = late_pattern(r"\w-$")
_SUSPENDED = late_pattern(r"(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of)\b")
_SENTENCE_END = late_pattern(r"[.!?…。！？؟।][\"'”’»」』)\]]*$|\]$")
_NOTHING = late_pattern("[\\s\u200b-\u200f\u2060\ufeff\xad]*")


class Shape(Enum):
    """What a line looks like, before anyone asks what it is for."""

    TEXT = auto()
    TITLE = auto()
    HEADING = auto()
    BULLET = auto()
    PICTURE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an article after joining; `mark` is a bullet with the blank after it.

    A number is a mark too, and one of the words of its line all the same. `role` is what the file
    says that the line is for; None where its words have to tell.
    """

    text: str
    shape: Shape = Shape.TEXT
    mark: str = ""
    role: Role | None = None


Paragraph = tuple[Line, ...]
"""The bullets of one list, or a single line."""


def is_blank(line: str) -> bool:
    """Whether a reader would see nothing: white space, non-breaking and zero-width too."""
    return bool(_NOTHING.fullmatch(line))


def as_line(text: str) -> Line:
    """A line of plain text with its bullet, if it has one, taken apart."""
    text = text.strip()
    found = _BULLET.match(text)
    if not found or (found[0].strip() in _OPENS_LABEL and is_label(text)):
        return Line(text)
    return Line(text[found.end() :], Shape.BULLET, found[0])


def paragraphs_of(blocks: list[list[Line]]) -> list[Paragraph]:
    """Blocks of lines without a blank one between them, as paragraphs with wraps joined."""
    margin = max((_margin(blocks, measure) for measure in (len, width)), key=lambda m: m.reached)
    return [
        paragraph
        for block in blocks
        for paragraph in _grouped(_unwrapped(_numbers_that_list(block), margin))
    ]


def _numbers_that_list(block: list[Line]) -> list[Line]:
    """A number opens an item of a list only where its block counts.

    `1. Save` / `2. Mend` counts. `3. March …` alone does not, nor does a vote of `12 to` / `14. The
    mayor …` that was wrapped there: those lines are text.
    """
    numbers = [_number(line) for line in block]
    listed = [number for number in numbers if number is not None]
    counting = all(after - before in (0, 1) for before, after in pairwise(listed))
    if len(listed) > 1 and (counting or None not in numbers):
        return block
    return [
        line if number is None else Line(line.mark + line.text)
        for line, number in zip(block, numbers, strict=True)
    ]


def _number(line: Line) -> int | None:
    digits = line.mark.rstrip().rstrip(".)")
    return int(digits) if line.shape is Shape.BULLET and digits.isdecimal() else None


@dataclass(frozen=True, slots=True, eq=False)
class _Margin:
    """How wide lines were wrapped, in cells or in code points.

    `reached` is the share (0..1) of the lines with another one below that come near; nothing was
    wrapped where it is 0.
    """

    measure: Callable[[str], int]
    width: int = 0
    reached: float = 0.0

    def is_past(self, line: Line, word: str) -> bool:
        """Whether a word, after a blank, would not have fitted on a line."""
        # Chinese and Japanese break between any two characters.
        room = 2 if _unspaced(word[0]) else 1 + self.measure(word)
        return self.measure(line.mark + line.text) + room > self.width * 0.95


def _margin(blocks: list[list[Line]], measure: Callable[[str], int]) -> _Margin:
    several = [
        [measure(line.mark + line.text) for line in block] for block in blocks if len(block) > 1
    ]
    narrow = [block for block in several if max(block) <= WRAP_CAP]
    if len(narrow) * 2 <= len(several):
        return _Margin(measure)
    widest = max(map(max, narrow))
    followed = [cells for block in narrow for cells in block[:-1]]
    # One long line is no margin: a wrapping program leaves several that reach it.
    reaching = sum(cells > widest * 0.85 for cells in followed)
    if widest < _WRAP_FLOOR or reaching < 2:
        return _Margin(measure)
    return _Margin(measure, widest, reaching / len(followed))


def _unwrapped(block: list[Line], margin: _Margin) -> list[Line]:
    if not margin.reached or all(_SENTENCE_END.search(line.text) for line in block):
        return block
    joined: list[list[Line]] = [[block[0]]]
    for before, after in pairwise(block):
        if _is_wrap(before, after, margin):
            joined[-1].append(after)
        else:
            joined.append([after])
    return [replace(run[0], text=_one_text(run)) for run in joined]


def _is_wrap(before: Line, after: Line, margin: _Margin) -> bool:
    if after.shape is not Shape.TEXT or before.shape not in (Shape.TEXT, Shape.BULLET):
        return False
    if before.role or after.role:
        return False
    if margin.measure(before.text) > WRAP_CAP:
        return False
    if stands_alone(before.text) or stands_alone(after.text):
        return False
    found = _FIRST_WORD.match(after.text)
    return margin.is_past(before, found[0] if found else "")


def _one_text(run: list[Line]) -> str:
    text = [run[0].text]
    for before, after in pairwise(run):
        text += [_between(before.text, after.text), after.text]
    return "".join(text)


def _between(before: str, after: str) -> str:
    """What a wrap stood for: a blank, or nothing in Chinese, in Japanese and after a hyphen."""
    unspaced = _unspaced(before[-1:]) and _unspaced(after[:1])
    hyphenated = _HYPHENATED.search(before) and not _SUSPENDED.match(after)
    return "" if unspaced or hyphenated else " "


def _grouped(lines: list[Line]) -> list[Paragraph]:
    paragraphs: list[list[Line]] = []
    for line in lines:
        listed = line.shape is Shape.BULLET
        if listed and paragraphs and paragraphs[-1][-1].shape is Shape.BULLET:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [tuple(paragraph) for paragraph in paragraphs]


def _unspaced(character: str) -> bool:
    return any(first <= character <= last for first, last in _UNSPACED)
