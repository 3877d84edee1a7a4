"""What a name is: its words without title, and what stands around it."""

from __future__ import annotations

import unicodedata

from reader.dataclass import dataclass
from reader.model import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words; `words` are folded and without title, `title` what stood before.

    `firm` is False for a lone word that opens a sentence, where the capital says nothing; `proper`
    says of such a word that it is not formed as a common noun is, `common` that it is. `speaks`
    says that the name stands in the words for a source, `article` that one stands before it,
    `dotted` that a full stop clings to its end. `before` and `after` are the words around it,
    nearest first, articles and quotation marks passed over; `""` is an end of the passage.
    """

    span: Span
    words: tuple[str, ...]
    title: tuple[str, ...]
    raw: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    firm: bool
    proper: bool = False
    common: bool = False
    speaks: bool = False
    article: bool = False
    dotted: bool = False

    @property
    def acronym(self) -> bool:
        """All capitals, with stops or without: `IAEA`, `U.N.`."""
        letters = "".join(self.raw)
        single = len(self.raw) == 1 or all(len(word) == 1 for word in self.raw)
        return single and letters.removesuffix("s").isupper() and len(letters) > 1

    @property
    def letters(self) -> str:
        """The letters of an acronym, one of several things (`MCIs`) as one."""
        return plain("".join(self.raw).removesuffix("s"))


def plain(word: str) -> str:
    """A word in lower case without accents."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.lower())
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))
