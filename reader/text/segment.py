"""Sentences of a paragraph as spans: `sentencex` finds the ends, rules of ours take some back.

Linear in the text, whatever it holds. `sentencex` (MIT) is exact and fast on news but quadratic
on quotation marks that never close, so it reads long text in windows and never sees a flood of
marks; a sentence may still be longer than a window.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from itertools import islice

from sentencex import get_sentence_boundaries

from reader.late_pattern import late_pattern
from reader.model import Span
from reader.progress import paced, pause
from reader.text import quoting
from reader.text.missed_ends import missed_ends
from reader.text.seams import BELONG_TOGETHER, seam_at
from reader.text.western import western

WINDOW = 4_000
"""Code points that `sentencex` sees at once."""
_REACH = 32
"""Characters of a stop with the word after it."""
_MARKS_CAP = 100
"""Quotation marks in a window beyond which they are hidden from it."""
_STOPS, _STOPS_CAP, _QUICK = ".?!…。！？｡．।॥؟۔։።", 400, "en"
"""Stops in a window beyond which it is prose in no language, and is parted as if it were English:
for each of them `sentencex` takes ten times as long in Italian, and two hundred times in Danish."""

_ONE_SENTENCE = late_pattern(r"[A-Za-z0-9À-ÖØ-öø-ÿ ,'-]+[.!?]?")
"""Plain words that nothing parts: half of the time goes into finding out that there is no end."""
_SURROGATE = late_pattern("[\ud800-\udfff]")
_WIDE_BLANK = late_pattern(r"[^\S\x00-\x7f]")
_MARK = late_pattern("[\"'“”„‚‘’«»‹›「」『』《》〈〉]")
_BREAK = late_pattern(r"\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[-•*·▪◦‣–]|\d{1,2}[.)])[^\S\n]+\S)")
_SET_APART = late_pattern(r"\([^()]{1,600}[.!?。]\)(?=\s)|\[[A-Z][A-Z0-9 /.&·-]{1,40}\](?=\s)")
_OPENING = late_pattern(r"(?<=\s)([\"'“„‘«「『])\s*\Z")
_LEFT_OVER = late_pattern(r"[^\w“„«「『‘(\[（【《〈¿¡\-–—•*\n]*")
_FULL_STOP_BEFORE_DIGIT = late_pattern(r"[。！？｡](?=[0-9０-９])")


def sentences_in(text: str, language: str, most: int | None = None) -> list[Span]:
    """The sentences of `text` in order, white space stripped; none is empty.

    `language` is an ISO 639-1 code; for one that `sentencex` does not know English serves.
    Blank lines and lines that start with a bullet part sentences, other line breaks do not.
    Of more than `most` sentences those are found, and what stands after them is not looked at.
    """
    pause()
    if len(text) <= WINDOW and _ONE_SENTENCE.fullmatch(text):
        whole = _stripped(text, 0, len(text))
        return [whole][:most] if whole else []
    # Spans count code points of `text`: whatever is replaced for sentencex keeps its length.
    readable = text if western(text) else _SURROGATE.sub("\ufffd", text)
    pieces = (
        sentence
        for line in _lines(readable)
        for sentence in _joined(readable, _pieces(readable, line, language), language)
    )
    return list(islice((span for piece in pieces if (span := _stripped(readable, *piece))), most))


def _stripped(text: str, start: int, end: int) -> Span | None:
    words = text[start:end].rstrip()
    first = start + len(words) - len(words.lstrip())
    return Span(first, start + len(words)) if words else None


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for found in _BREAK.finditer(text):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, len(text))


def _pieces(text: str, line: Span, language: str) -> Iterator[Span]:
    """A line parted at every end that `sentencex` sees, and at those it is known to miss."""
    start = line.start
    for end in _ends(text, line, language):
        apart = _SET_APART.match(text, start, end) if start > line.start else None
        for cut in (apart.end(), end) if apart else (end,):
            yield Span(start, cut)
            start = cut


def _ends(text: str, line: Span, language: str) -> Iterator[int]:
    """Where the sentences of a line end, in order; a window is looked at when it is come to."""
    begin = last = line.start
    while begin < line.end:
        pause()
        stop = min(begin + WINDOW, line.end)
        found = {begin + end for end in _window_ends(text[begin:stop], language)}
        # The last sentence of a window may go on: it opens the next one, unless it fills it all.
        settled = found if stop == line.end else found - {max(found, default=stop)}
        after = max(settled) if settled and stop < line.end else stop
        more = _unseen_ends(text, Span(begin, after), line, language, frozenset(settled))
        ends = {_before_opening(text, line, end, language) for end in settled.union(more)}
        begin = after
        for end in sorted(end for end in ends if last < end < line.end):
            yield end
            last = end
    yield line.end


def _unseen_ends(
    text: str, part: Span, line: Span, language: str, found: Container[int]
) -> Iterator[int]:
    """Ends in a part of a line that `sentencex` does not see."""
    for stop in _FULL_STOP_BEFORE_DIGIT.finditer(text, part.start, min(part.end + 1, line.end)):
        yield stop.end()
    around = Span(max(line.start, part.start - _REACH), min(part.end + _REACH, line.end))
    for end in missed_ends(text, around, language, found):
        if part.start < end <= part.end:
            yield end


def _before_opening(text: str, line: Span, end: int, language: str) -> int:
    """The end without a mark that opens what follows: sentencex leaves it behind.

    Between two blanks a straight mark closes, and so does the curly one that closes in German.
    """
    found = _OPENING.search(text, max(line.start, end - 8), end)
    if not found:
        return end
    closes = found[1] in "\"'" or (found[1] == "“" and language == "de")
    return end if closes and text[found.end(1) : found.end(1) + 1].isspace() else found.start(1)


def _window_ends(window: str, language: str) -> list[int]:
    # sentencex 1.0.32 counts a blank as one byte and panics on `So<no-break space>.`
    if not window.isascii():
        window = _WIDE_BLANK.sub(" ", window)
    if len(_MARK.findall(window)) > _MARKS_CAP:
        window = _MARK.sub("_", window)
    code = language if sum(map(window.count, _STOPS)) <= _STOPS_CAP else _QUICK
    return [boundary["end_index"] for boundary in get_sentence_boundaries(code, window)]


def _joined(text: str, pieces: Iterable[Span], language: str) -> Iterator[Span]:
    """Pieces with those put together again that a rule or an open quotation holds together."""
    current: Span | None = None
    before: Span | None = None
    still_open = ""
    for piece in paced(pieces):
        if before:  # What a piece leaves open is asked where another follows.
            still_open = quoting.closing(still_open, text, before.start)
            still_open = quoting.opened(still_open, text[before.start : before.end])
        before = piece
        if current is None:
            current = piece
        elif _is_left_over(text, piece) or _goes_on(text, current, still_open, language):
            current = Span(current.start, piece.end)
        else:
            yield current
            current = piece
    if current:
        yield current


def _is_left_over(text: str, piece: Span) -> bool:
    """Marks without a word end what stands before them, unless they open what follows."""
    return bool(_LEFT_OVER.fullmatch(text, *piece))


def _goes_on(text: str, current: Span, still_open: str, language: str) -> bool:
    """Whether an open quotation closes soon, or a rule holds the two together."""
    if quoting.closing(still_open, text, current.end):
        return True
    seam = seam_at(text, current, language)
    for rule in BELONG_TOGETHER:  # noqa: SIM110 - a generator takes a third longer
        if rule(seam):
            return True
    return False
