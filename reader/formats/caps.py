"""How long an article may be: more of it is read where it is parted into sentences of usual length.

    two million characters, whatever they are          twenty thousand sentences at most
    six million, a sentence for each 80 to 200         fifty thousand

What takes time is sentences, and what takes more is hostile texts of tiny ones or of giants; so
those gain nothing by being longer.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.files.read import SIZE_CAP, too_large
from reader.model import SENTENCES_CUT

LONG_CAP = 6 * 1024 * 1024
"""Bytes, or characters, of an article in sentences of usual length."""
SENTENCES_CAP, MOST_SENTENCES = 20_000, 50_000
"""Sentences of an article, whatever they are, and of one whose sentences have a usual length."""
SHORT, LONG = 80, 200
"""Characters that the sentences beyond `SENTENCES_CAP` have at least, and those beyond `SIZE_CAP`
at most, on an average from the beginning."""
_ENDS = ".!?\n。！？؟।"


def is_read(number: int, start: int, end: int) -> bool:
    """Whether a sentence is read: the `number`th from 0, with its place in the characters."""
    if number < SENTENCES_CAP and end <= SIZE_CAP:
        return True
    most = max(SENTENCES_CAP, min(MOST_SENTENCES, start // SHORT))
    return number < most and (end <= max(SIZE_CAP, LONG * (number + 1)) or not number)


def room(read: int, end: int) -> int:
    """How many more sentences may be read in a line that ends at a place; one more shows others."""
    return max(SENTENCES_CAP, min(MOST_SENTENCES, end // SHORT)) + 1 - read


def cut_after(sentences: int) -> str:
    """The note of an article of which no more was read, or compared."""
    return f"{SENTENCES_CUT} {sentences:,} sentences"


def refuse_unparted(source: str, size: int, texts: Iterable[str]) -> None:
    """Raises BadFile for more than `SIZE_CAP` that has hardly an end in it, and for `LONG_CAP`.

    `size` counts bytes or characters; `texts` are all of it, each with an end of its own.
    """
    if size > LONG_CAP:
        raise too_large(source, size, LONG_CAP)
    if size > SIZE_CAP and _ends_in(texts) * LONG < size:
        raise too_large(source, size)


def _ends_in(texts: Iterable[str]) -> int:
    return sum(1 + sum(map(text.count, _ENDS)) for text in texts)
