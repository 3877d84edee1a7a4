"""Forms of lines: phrases in which `…` is anything, looked up without a pattern for each.

    … contributed to this report/story     “• Inga Holt contributed to this story.”

A page's table has some hundred forms. As one regular expression they would take longer to compile
than an article takes to read; as pieces of text, found by how a line begins or ends, they cost
nothing at the start and next to nothing a line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

LINE_CAP = 400
"""Characters of a line that is asked; none of the forms is longer."""

_KEY = 3
"""Characters by which a form is looked up."""

_BEFORE_COLON = late_pattern(r"\s*[:：]\s*")
_OUTSIDE = " \t\xa0\u3000.,;:…。！？!?*•·・●■□▪–—-_|/※▶►▷◆◇"
_BRACKETS = "()（）[]【】<>〈〉「」"


class Form(NamedTuple):
    """The pieces between the dots of one form."""

    pieces: tuple[str, ...]

    def fits(self, line: str) -> bool:
        """Whether a line that is written as forms are is one of the kind."""
        first, *others = self.pieces
        if not others:
            return line == first
        last = others.pop()
        if not line.startswith(first) or not line.endswith(last):
            return False
        at, end = len(first), len(line) - len(last)
        for piece in others:
            at = line.find(piece, at, end) + len(piece)
            if at < len(piece):
                return False
        return at <= end and (bool(last) or _parted(line, at))


class Forms:
    """A table of forms, found by the first or else the last characters of a line.

    Of those without either the longest piece is looked for in it.
    """

    def __init__(self, written: Iterable[str]) -> None:
        self._opening: dict[str, list[Form]] = defaultdict(list)
        self._closing: dict[str, list[Form]] = defaultdict(list)
        self._other: list[tuple[str, Form]] = []
        for phrase in written:
            for form in _forms(phrase):
                self._add(form)

    def _add(self, form: Form) -> None:
        first, last = form.pieces[0], form.pieces[-1]
        if len(first) >= _KEY or len(form.pieces) == 1:
            self._opening[first[:_KEY]].append(form)
        elif len(last) >= _KEY:
            self._closing[last[-_KEY:]].append(form)
        else:
            self._other.append((max(form.pieces, key=len), form))

    def fit(self, line: str) -> bool:
        """Whether a whole line, its bullet and brackets aside, is one of the forms."""
        for each in _readings(line):
            found = [*self._opening.get(each[:_KEY], ()), *self._closing.get(each[-_KEY:], ())]
            found += [form for piece, form in self._other if piece in each]
            if found and any(form.fits(each) for form in found):
                return True
        return False

    def opens(self, line: str) -> bool:
        """Whether a line begins with one of the forms, which have no dots then."""
        written = normal(line[:LINE_CAP])
        return any(
            written.startswith(form.pieces[0]) and _parted(written, len(form.pieces[0]))
            for size in range(1, _KEY + 1)
            for form in self._opening.get(written[:size], ())
        )


@lru_cache(maxsize=16)
def normal(text: str) -> str:
    """A line as forms are written: small letters, one blank, a plain colon with a blank after.

    A few are remembered, since every table is asked about a line in turn.
    """
    if ":" in text or "：" in text:
        text = _BEFORE_COLON.sub(": ", text)
    return " ".join(text.casefold().split())


@lru_cache(maxsize=16)
def _readings(line: str) -> Sequence[str]:
    """The line without what stands around it, with its brackets and without them."""
    if len(line) > LINE_CAP:
        return ()
    written = normal(line)
    bare = written.strip(_OUTSIDE)
    inside = written.strip(_OUTSIDE + _BRACKETS)
    return (bare,) if inside == bare else (bare, inside)


def _parted(line: str, at: int) -> bool:
    """Whether no word of an alphabet goes on at a place of the line."""
    return not (_ends_word(line[at - 1 : at]) and line[at : at + 1].isalpha())


def _ends_word(letter: str) -> bool:
    """Whether a word of its script ends where its letters do; in Korean a particle follows."""
    return _is_spaced(letter) and not "\uac00" <= letter <= "\ud7af"


def _is_spaced(letter: str) -> bool:
    """Whether it is a letter of a script with blanks between its words."""
    return letter.isalnum() and not letter.isdecimal() and not "\u2e80" <= letter <= "\u9fff"


def _forms(phrase: str) -> Iterator[Form]:
    """`story/article …` as two forms; what is anything at an end may be nothing."""
    spaced = any(map(_is_spaced, phrase))
    words = [[word] if word == "/" else word.split("/") for word in phrase.split()]
    for chosen in product(*words):
        pieces = normal((" " if spaced else "").join(chosen)).split("…")
        if len(pieces) > 1:
            pieces[0] = pieces[0].lstrip(_OUTSIDE)
            pieces[-1] = pieces[-1].rstrip(_OUTSIDE)
            if not pieces[-1]:
                pieces[-2] = pieces[-2].rstrip()
        yield Form(tuple(pieces))
