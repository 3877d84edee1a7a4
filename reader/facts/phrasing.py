"""The words of one side in order, and those of them that have an opposite.

profit rose 4 percent in May   →   `rose`, at place 1, of the row of what rises and falls
"""

from __future__ import annotations

from functools import lru_cache

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.poles import cut, entries
from reader.facts.whole_verbs import whole_verbs
from reader.model import Span
from reader.named_tuple import NamedTuple

ASIDE, VERB = 12, 2
"""Words before a verb in which an aside opens, and words of the verb behind it."""


class Phrasing(NamedTuple):
    """The words and figures of one side: single characters where no blanks part its words."""

    excerpt: Excerpt
    words: tuple[Token, ...]

    @property
    def spaced(self) -> bool:
        """Whether its words are words, and not single characters."""
        return self.excerpt.own.writing.spaced

    def span(self, place: Place) -> Span:
        """Where a place stands in the text."""
        return Span(self.words[place.first].start, self.words[place.last].end)

    def texts(self, place: Place) -> tuple[str, ...]:
        """The words at a place."""
        return tuple(t.text for t in self.words[place.first : place.last + 1])

    def stems(self, start: int, end: int) -> list[str]:
        """What the words from one place to another tell by; an empty stem for grammar."""
        texts = [t.text for t in self.words[max(0, start) : end]]
        if not self.spaced:
            return [text if _tells(text) else "" for text in texts]
        if self.excerpt.own.writing.particles:
            return [text[:2] for text in texts]
        grammar = self.excerpt.grammar
        return ["" if text in grammar else stem(text) for text in texts]


class Place(NamedTuple):
    """The words of an opposite, from the first to the last, and its row."""

    first: int
    last: int
    row: int


@lru_cache(maxsize=2)
def phrasing(excerpt: Excerpt) -> Phrasing:
    """The words of an excerpt as they are compared."""
    if excerpt.own.writing.separable:
        return Phrasing(excerpt, tuple(whole_verbs(excerpt)))
    words = tuple(t for t in excerpt.tokens if t.raw[0].isalnum())
    if not excerpt.own.writing.spaced:
        words = tuple(cut(words, excerpt.language))
    return Phrasing(excerpt, words)


def aside_before(side: Phrasing, place: int) -> tuple[int, int]:
    """The places of the words of an aside that ends right before a verb: `the fee, once low, rose`.

    Two times the place itself where there is none.
    """
    text, words = side.excerpt.text, side.words
    commas = [
        at
        for at in range(place, max(0, place - ASIDE), -1)
        if "," in text[words[at - 1].end : words[at].start]
    ]
    if len(commas) < 2 or place - commas[0] > VERB:
        return place, place
    return commas[1], commas[0]


def places(excerpt: Excerpt, name: str) -> list[Place]:
    """Every word of a language's rows of a name, in order, once for each of its rows."""
    return _places(excerpt).get(name, [])


@lru_cache(maxsize=2)
def _places(excerpt: Excerpt) -> dict[str, list[Place]]:
    """The same by name; of phrases that begin with the same word the longest."""
    words, code = phrasing(excerpt).words, excerpt.language
    found: dict[str, list[Place]] = {}
    for index, token in enumerate(words):
        for name, rows, phrases in entries(code, token.text):
            own = found.setdefault(name, [])
            if own and own[-1].last >= index:
                continue
            size, here = 1, rows
            for phrase, of in phrases:
                if tuple(t.text for t in words[index : index + len(phrase)]) == phrase:
                    size, here = len(phrase), of
                    break
            own += [Place(index, index + size - 1, row) for row in here]
    return found


def _tells(text: str) -> bool:
    """Whether a piece of unspaced text is more than grammar: no kana alone."""
    return not "\u3040" <= text[0] <= "\u309f"
