"""How many terminal cells text takes, and where a line of it ends.

Widths are never less than what a terminal draws: a joined emoji family counts each of its members,
so that a line may come out short but never too wide.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import category, east_asian_width

from reader.late_pattern import late_pattern
from reader.model import Span
from reader.text.western import western
from reader.typed import TypeVar, cast

_EMOJI_PRESENTATION = "\ufe0f"
_ZERO_WIDTH = ("Mn", "Me", "Cf")
_JUNGSEONG = range(0x1160, 0x1200)
_PREPENDED = frozenset("\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd") | frozenset(
    map(chr, range(0x600, 0x606))
)
"""Format characters that are seen: the Arabic number sign and its like stand before digits."""
_WIDE = frozenset(
    chr(code)
    for first, last in ((0x2630, 0x2637), (0x268A, 0x268F), (0x4DC0, 0x4DFF), (0x1D300, 0x1D376))
    for code in range(first, last + 1)
)
"""Trigrams, hexagrams and counting rods: narrow before Unicode 16, wide in newer terminals."""
_WIDE_BLOCKS = (("\u2e80", "\uffff"), ("\U00016fe0", "\U0001b2ff"), ("\U0001f000", "\U0003ffff"))
"""Where a code point that this Python does not know yet counts as wide, as a terminal that knows
it may draw it: the answer must not depend on the Unicode version of the interpreter."""
_WORD = late_pattern(r"\S+|\s+")
_IDEOGRAPHS = (
    ("\u3000", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff00", "\uff60"),
    ("\U00020000", "\U0003ffff"),
)
_AT_ONCE = 10_000
"""Characters that are measured at one stroke: a millisecond."""
_NO_LINE_START = "、。，．）」』】》〉！？：；％ー々’”…"


def width(text: str) -> int:
    """Cells that `text` takes."""
    if text.isprintable() and western(text):
        return len(text)
    if len(text) > _AT_ONCE:
        parts = range(0, len(text), _AT_ONCE)
        return sum(width(text[start : start + _AT_ONCE]) for start in parts)
    return sum(map(_cells, text))


@lru_cache(maxsize=4096)
def _cells(character: str) -> int:
    if character == _EMOJI_PRESENTATION:
        return 1
    if character in _WIDE:
        return 2
    kind = category(character)
    if ord(character) in _JUNGSEONG or kind in _ZERO_WIDTH:
        return int(character in _PREPENDED)
    if kind == "Cn":
        return 2 if any(first <= character <= last for first, last in _WIDE_BLOCKS) else 1
    return 2 if east_asian_width(character) in "WF" else 1


def lines(text: str, span: Span, cells: int) -> list[Span]:
    """The lines of `text[span]` when wrapped by word to at most `cells` cells, without end spaces.

    A line break in the text stays one. What is wider than a line is cut between characters; a
    line always takes at least one character.
    """
    words = text[span.start : span.end]
    if words.isprintable() and western(words):
        return list(_plain_lines(words, span.start, max(1, cells)))
    wrapped: list[Span] = []
    start = end = span.start
    used = 0
    for piece, size in _pieces(text, span, cells):
        if size is None:
            if "\n" in text[piece.start : piece.end] and end > start:
                wrapped.append(Span(start, end))
                start, used = piece.end, 0
                end = start
            continue
        wider = used + size + (width(text[end : piece.start]) if piece.start > end else 0)
        if end == start or wider > cells:
            if end > start:
                wrapped.append(Span(start, end))
            start, wider = piece.start, size
        used, end = wider, piece.end
    if end > start:
        wrapped.append(Span(start, end))
    return wrapped


def _plain_lines(words: str, at: int, cells: int) -> Iterator[Span]:
    """The lines of text whose characters take a cell each, and whose only space is the blank."""
    start, last = len(words) - len(words.lstrip()), len(words.rstrip())
    while start < last:
        end = min(start + cells, last)
        if end < last and (cut := words.rfind(" ", start, end + 1)) > start:
            end = cut
        yield Span(at + start, at + start + len(words[start:end].rstrip()))
        start = end
        if words[start : start + 1] == " ":
            start = last - len(words[start:last].lstrip())


def _pieces(text: str, span: Span, cells: int) -> Iterator[tuple[Span, int | None]]:
    """What may not be broken, with its cells: words, single ideographs, bits of giants.

    A run of space comes without: it takes none at the end of a line.
    """
    for found in _WORD.finditer(text, span.start, span.end):
        word = found.group()
        if word.isspace():
            yield Span(*found.span()), None
        elif len(word) > cells or not western(word):
            yield from _bits(text, found.start(), found.end(), cells)
        else:
            yield Span(*found.span()), width(word)


def _bits(text: str, start: int, end: int, cells: int) -> Iterator[tuple[Span, int]]:
    """A word cut after each ideograph, and wherever it would be wider than `cells`."""
    at, used = start, 0
    for index in range(start, end):
        size = _cells(text[index])
        ideograph = index > at and _is_ideograph(text[index - 1])
        breakable = size > 0 and text[index] not in _NO_LINE_START
        if index > at and (used + size > cells or (ideograph and breakable)):
            yield Span(at, index), used
            at, used = index, 0
        used += size
    if end > at:
        yield Span(at, end), used


@lru_cache(maxsize=4096)
def _is_ideograph(character: str) -> bool:
    """Han, kana and full-width forms: a line may break after each."""
    return character >= "\u3000" and any(a <= character <= b for a, b in _IDEOGRAPHS)


Text = TypeVar("Text", bound=str)
"""What is safe to show stays so when it is cut."""


def fitted(text: Text, cells: int) -> Text:
    """`text` cut to at most `cells` cells, the cut shown by an ellipsis."""
    if width(text) <= cells:
        return text
    used = kept = 0
    for character in text:
        if used + _cells(character) > cells - 1:
            break
        used += _cells(character)
        kept += 1
    return cast("Text", text[:kept] + "…" if cells > 0 else "")


def fitted_in_the_middle(text: str, cells: int) -> str:
    """The same with beginning and end kept, for names of files, which end in what parts them."""
    if width(text) <= cells:
        return text
    head = fitted(text, (cells + 1) // 2)
    room, end = cells - width(head), len(text)
    while end and _cells(text[end - 1]) <= room:
        end -= 1
        room -= _cells(text[end])
    while end < len(text) and not _cells(text[end]):
        end += 1  # an accent without its letter
    return head + text[end:]
