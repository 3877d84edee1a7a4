"""Forms of lines: phrases in which `…` is anything, looked up without a pattern for each.

    … contributed to this report/story     “• Inga Holt contributed to this story.”

A page's table has some hundred forms. As one regular expression they would take longer to compile
than an article takes to read; as pieces of text, found by how a line begins or ends, they cost
nothing at the start and next to nothing a line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import chain, product

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

LINE_CAP = 400
"""Characters of a line that is asked; none of the forms is longer."""

_KEY = 3
"""Characters by which a form is looked up."""

_BEFORE_COLON = late_pattern(r"\s*[:：]\s*")
_OUTSIDE = " \t\xa0\u3000.,;:…。！？!?*•·・●■□▪–—-_|/※▶►▷◆◇"
_BRACKETS = "()（）[]【】<>〈〉「」"


class Printed(StrEnum):
    """What the lines of a table are: how captions begin, who took a picture, what a page prints."""

    CAPTION = "caption"
    TAKEN = "taken"
    CREDIT = "credit"
    NOTE = "note"
    SITE = "site"
    END = "end"


class Form(NamedTuple):
    """The pieces between the dots of one form, and what a line of it is."""

    pieces: tuple[str, ...]
    kind: Printed

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
    """Tables of forms, found by the first or else the last characters of a line.

    Of those without either the longest piece is looked for in it. A line is asked about once for
    all of the tables.
    """

    def __init__(self, tables: Mapping[Printed, Iterable[str]]) -> None:
        self._opening: dict[str, list[Form]] = defaultdict(list)
        self._closing: dict[str, list[Form]] = defaultdict(list)
        self._other: list[tuple[str, Form]] = []
        for kind, written in tables.items():
            for phrase in written:
                for pieces in _forms(phrase):
                    self._add(Form(pieces, kind))
        every = chain.from_iterable(self._opening.values())
        self._first = tuple(form.pieces[0] for form in every)

    def _add(self, form: Form) -> None:
        first, last = form.pieces[0], form.pieces[-1]
        if len(first) >= _KEY or len(form.pieces) == 1:
            self._opening[first[:_KEY]].append(form)
        elif len(last) >= _KEY:
            self._closing[last[-_KEY:]].append(form)
        else:
            self._other.append((max(form.pieces, key=len), form))

    def kinds(self, line: str) -> set[Printed]:
        """What a whole line, its bullet and brackets aside, is by any of the forms."""
        found: set[Printed] = set()
        for each in _readings(line):
            near = [*self._opening.get(each[:_KEY], ()), *self._closing.get(each[-_KEY:], ())]
            near += [form for piece, form in self._other if piece in each]
            found.update([form.kind for form in near if form.fits(each)])
        return found

    def opens(self, line: str) -> bool:
        """Whether a line begins with one of the forms, which have no dots then."""
        written = normal(line[:LINE_CAP])
        if not written.startswith(self._first):
            return False
        return any(written.startswith(w) and _parted(written, len(w)) for w in self._first)


def has_any(line: str, marks: Iterable[str]) -> bool:
    """Whether any of some marks stands in a line; most lines have none."""
    for mark in marks:  # noqa: SIM110 - a generator takes twice as long, for each line of a page
        if mark in line:
            return True
    return False


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


def _forms(phrase: str) -> Iterator[tuple[str, ...]]:
    """The pieces of `story/article …` as two forms; what is anything at an end may be nothing."""
    spaced = any(map(_is_spaced, phrase))
    words = [[word] if word == "/" else word.split("/") for word in phrase.split()]
    for chosen in product(*words):
        pieces = normal((" " if spaced else "").join(chosen)).split("…")
        if len(pieces) > 1:
            pieces[0] = pieces[0].lstrip(_OUTSIDE)
            pieces[-1] = pieces[-1].rstrip(_OUTSIDE)
            if not pieces[-1]:
                pieces[-2] = pieces[-2].rstrip()
        yield tuple(pieces)
