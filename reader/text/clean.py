"""What is invisible or hostile in a text: made visible when painting, folded when comparing.

`ESC[31m` must reach no terminal, and a right-to-left override or a zero-width space must not hide
from the reader. Deleting them would move every span and hide that they were there, so `sanitized`
puts exactly one visible character of one cell in the place of each: `␛[31m`. What a script needs
stays: the joiner in an emoji family or in Persian, accents, Korean, Arabic, Devanagari.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from operator import ne
from unicodedata import is_normalized, normalize

from reader.late_pattern import late_pattern
from reader.model import Span
from reader.progress import pause
from reader.text.marks import MARKS
from reader.text.strides import STRIDE
from reader.typed import NewType

SafeText = NewType("SafeText", str)
_NOTHING = SafeText("")
"""Text that may be painted. Only `sanitized` makes it; `part`, `joined` and cells keep it.

Whatever paints takes nothing else, so that text from outside cannot pass `sanitized` by.
"""

MARKS_CAP = 8
"""Combining marks in a row that still belong to a letter of some script."""

_BLANK = (
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffc\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U00013430-\U0001343f"
    "\U000e0000-\U000e001f\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
)
_MEANINGLESS = "\x80-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\U000f0000-\U0010ffff"
_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(15) for low in (0xFFFE, 0xFFFF))
_STAND_INS = {
    r"\x00-\x08\x0b-\x1f": "",
    r"\x7f": "␡",
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069": "⇆",
    "\x85\u2028\u2029": "␤",
    _BLANK: "␣",
    _MEANINGLESS + _NONCHARACTERS: "␦",
}
"""What acts or hides wherever it stands, as character classes; C0 controls have own pictures."""

_WANDERING = (
    "\u200c\u200d\ufe00-\ufe0f\u180b-\u180d\u180f\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)
_EMOJI = "\xa9\xae\u203c-\u3299\U0001f000-\U0001faff"
_EMOJI_END = rf"{_EMOJI}\ufe0f\U0001f3fb-\U0001f3ff"
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JOINING = "\u0620-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1900-\u1cff\ua840-\uabff"
_FLAG = "[\U000e0030-\U000e0039\U000e0061-\U000e007a]{5}\U000e007f"
_IN_PLACE = "|".join(
    (
        rf"(?<=[{_EMOJI_END}]\u200d)(?=[{_EMOJI}])",
        rf"(?<=[{_EMOJI}#*0-9][\ufe0e\ufe0f])",
        rf"(?<=[{_HAN}][\ufe00-\ufe02\U000e0100-\U000e01ef])",
        r"(?<=[\u1820-\u18aa][\u180b-\u180d\u180f])",
        rf"(?<=[{_JOINING}][\u200c\u200d])(?![\u200c\u200d])",
    )
)
"""Just after a joiner or selector where scripts and emoji use it: after a letter of Arabic, India
and their neighbours, inside a family of emoji, after an emoji, after a Han character."""

_ASTRAL = r"[\U00010000-\U0010ffff](?:-.)?"
_FEW_ASTRAL = "\U00010000-\U0001efff\U0001fffe-\U0001ffff\U0002fffe-\U0002ffff\U0003fffe-\U0010ffff"
"""A class tries its ranges above U+FFFF one after another, on every character: a few wide ones keep
the search at a tenth of the time."""
_INNOCENT = late_pattern(
    "[\t\n -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff"
    "\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*"
)
"""Latin letters, Han, kana, Hangul, punctuation and drawn signs, none of them suspect: most texts
are nothing else, and need not wait 3 ms until the class of the suspects is compiled."""
_SPACES = str.maketrans("\n\t", "  ")


class _Pictures(dict[int, str]):
    """From a code point to what is shown for it, filled as text asks."""

    def __missing__(self, code: int) -> str:
        found = _always().match(chr(code))
        pictures = tuple(_STAND_INS.values())
        picture = pictures[found.lastindex - 1] if found and found.lastindex else chr(code)
        self[code] = picture or chr(0x2400 + code)
        return self[code]


_PICTURES = _Pictures()


def sanitized(text: str) -> SafeText:
    """The text as it may be painted: as long as before, nothing in it acts or hides.

    Line breaks and tabs become spaces. Text with nothing to hide costs one search.
    """
    if _may_hide(text):
        text = _misplaced().sub(_stand_in, text.translate(_PICTURES))
    return SafeText(text.translate(_SPACES) if "\n" in text or "\t" in text else text)


def part(words: SafeText, start: int, end: int | None = None) -> SafeText:
    """The words from one place to another."""
    return SafeText(words[start:end])


def joined(parts: Iterable[SafeText], between: SafeText = _NOTHING) -> SafeText:
    """The parts one after the other."""
    return SafeText(between.join(parts))


def _may_hide(text: str) -> bool:
    """Whether anything in the text needs a second look."""
    if text.isascii() and text.isprintable():
        return False
    return not _INNOCENT.fullmatch(text) and bool(_suspect().search(text))


@cache
def _suspect() -> re.Pattern[str]:
    """What may need a second look."""
    members = re.sub(_ASTRAL, "", "".join(_STAND_INS) + _WANDERING + MARKS)
    return re.compile(f"[{members}{_FEW_ASTRAL}]")


@cache
def _always() -> re.Pattern[str]:
    return re.compile("|".join(f"([{members}])" for members in _STAND_INS))


@cache
def _misplaced() -> re.Pattern[str]:
    """Compiled when the first suspect is met, which most articles never do."""
    return re.compile(
        f"[{_WANDERING}{MARKS}\U0001f3f4]"
        rf"(?:(?<=\U0001f3f4)({_FLAG})"
        rf"|(?<=[{_WANDERING}])(?!{_IN_PLACE})"
        rf"|(?<=[{MARKS}]{{{MARKS_CAP + 1}}}))"
    )


def _stand_in(found: re.Match[str]) -> str:
    """A flag stays whole; a joiner or selector out of place and a mark too many are seen."""
    return found[0] if found[1] else "◌"


def hidden(text: str) -> int:
    """How many code points `sanitized` has to make visible; line breaks and tabs do not count."""
    return sum(map(ne, text.translate(_SPACES), sanitized(text))) if _may_hide(text) else 0


def hidden_spans(text: str, safe: SafeText | None = None) -> list[Span]:
    """Where they stand, neighbours as one span; `safe` is the text as it is shown, where known."""
    if text == safe or not _may_hide(text):
        return []
    shown = sanitized(text) if safe is None else safe.translate(_SPACES)
    flags = bytes(map(ne, text.translate(_SPACES), shown))
    return [Span(*found.span()) for found in re.finditer(b"\x01+", flags)]


_FOLDS = {
    _BLANK + _WANDERING: "",
    "‘’‚‛′‵ʹʻʼ`´\u0374\u1fef\u1ffd": "'",
    "“”„‟«»″‶〝〞": '"',
    "‐‑‒–—―−﹘﹣": "-",
    r"\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000": " ",
    "\u2024-\u2026\ufb00-\ufb06\uff01-\uff9f\uffa1-\uffe6\u3380-\u33df": None,
}
"""What each character of a class is in a key; None (ligatures, widths, units) asks Unicode."""
_ANY_FOLDABLE = late_pattern(f"[{''.join(_FOLDS)}]")
_RAGGED = late_pattern(r"[^\S ]\s*|\s{2,}")
_BASE = late_pattern(
    "[A-Za-z0-9\u0391-\u0481\u048a-\u052f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u0904-\u0939"
    "\u0e01-\u0e2f\u1100-\u115e\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]"
)
"""Letters and figures that are folded with nothing before them."""
_MIDST = late_pattern(r"(?<=\S)\S")


class _Keys(dict[int, str]):
    """From a code point to what it is in a match key, filled as text asks."""

    def __missing__(self, code: int) -> str:
        own = chr(code)
        found = _foldable().match(own)
        fold = tuple(_FOLDS.values())[found.lastindex - 1] if found and found.lastindex else own
        if fold is None:
            # The classes span code points that are not assigned: each is its own form.
            form = normalize("NFKC", own)
            fold = own if form == own else form.translate(self)
        self[code] = fold
        return fold


_KEYS = _Keys((code, chr(code)) for code in range(128))
for _row, _fold in _FOLDS.items():
    if _fold is not None and "-" not in _row:
        _KEYS.update(dict.fromkeys(map(ord, _row), _fold))
"""With what most texts have: ASCII, and the marks of the classes that are no ranges."""


@cache
def _foldable() -> re.Pattern[str]:
    return re.compile("|".join(f"([{members}])" for members in _FOLDS))


@cache
def _mark_run() -> re.Pattern[str]:
    return re.compile(f"([{MARKS}]{{{4 * MARKS_CAP},}})")


def match_key(text: str) -> str:
    """The text with typography folded away, for comparing only: its length may change.

    Quotation marks, dashes, spaces (a run is one), ligatures, full-width forms and composed accents
    come out alike; invisible characters are gone. Superscripts stay: 10² is not 102. Most texts
    are their own key.
    """
    return _key(text) if len(text) <= STRIDE else "".join(map(_key, _parted(text)))


def _parted(text: str) -> Iterator[str]:
    """A long text, cut before letters and figures; anywhere but in blanks where none is near."""
    start = 0
    while found := _cut(text, start + STRIDE):
        pause()
        yield text[start : found.start()]
        start = found.start()
    yield text[start:]


def _cut(text: str, start: int) -> re.Match[str] | None:
    return _BASE.search(text, start, start + STRIDE) or _MIDST.search(text, start + STRIDE)


def _key(text: str) -> str:
    if text.isascii() and text.isprintable() and "`" not in text and "  " not in text:
        return text
    folded = text.translate(_KEYS) if _ANY_FOLDABLE.search(text) else text
    folded = _RAGGED.sub(" ", folded)
    if is_normalized("NFC", folded):
        return folded
    # Composing a long run of marks is quadratic; no script has one, so it is left as it is.
    pieces = _mark_run().split(folded)
    return "".join(
        piece if odd % 2 else normalize("NFC", piece) for odd, piece in enumerate(pieces)
    )
