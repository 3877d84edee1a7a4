"""The words of a side in order, ready for the question which of them changed places."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

from reader.facts.excerpt import Excerpt, Token, grammar_words, stem
from reader.facts.taken import Taken
from reader.languages import language as known
from reader.late_pattern import late_pattern
from reader.model import Span
from reader.named_tuple import NamedTuple
from reader.text.word_table import WordTable

LONGEST = 120
"""Words of a side beyond which it is no sentence."""

_QUOTES = frozenset("\"“”„«»‹›「」『』'`")
_PIECE = late_pattern(r"[ァ-ヺー]+|[A-Za-zÀ-ɏ]+|.")
"""What stays together where no blanks part the words: a foreign word, else one character."""


class Word(NamedTuple):
    """A word, a figure or a mark, and where it stands.

    `key` is the same for forms of one word; `bare` ones carry no matter of their own. `part` is
    the part that a particle gives to a noun, `case` is an article that does, `name` that it is
    written as one, `definite` that an article stands before it, `dated` that it is of a date,
    `quoted` that it stands in a quotation.
    """

    key: str
    text: str
    span: Span
    bare: bool
    mark: bool
    figure: bool = False
    name: bool = False
    definite: bool = False
    dated: bool = False
    quoted: bool = False
    case: str = ""
    part: str = ""


def read(excerpt: Excerpt, taken: Taken) -> list[Word]:
    """The words of an excerpt, articles and quotation marks passed over; [] for what is long."""
    if not excerpt.own.actors or len(excerpt.tokens) > 2 * LONGEST:
        return []
    found = list(_words(excerpt, taken))
    return found if len(found) <= LONGEST * (1 if excerpt.own.writing.spaced else 3) else []


def _words(excerpt: Excerpt, taken: Taken) -> Iterator[Word]:
    articles, own = excerpt.own.small.articles, excerpt.own.actors
    spaced, article = excerpt.own.writing.spaced, ""
    for index, token in enumerate(excerpt.tokens):
        if token.raw in _QUOTES:
            continue
        if token.text in articles:
            article = token.text
            continue
        if spaced:
            preposition = own.merged.get(token.text, "")
            yield _word(excerpt, index, taken, preposition, article)
            article = token.text if preposition else ""
        else:
            yield from _pieces(excerpt, token)


class _Spelled(NamedTuple):
    """What a word or figure is wherever it stands: its key, and what else it tells of itself."""

    key: str
    bare: bool
    mark: bool
    figure: bool
    part: str


@cache
def _spelled(code: str) -> WordTable[_Spelled]:
    own, grammar = known(code), grammar_words(code)

    def tell(text: str) -> _Spelled:
        figure = "0" <= text[0] <= "9"
        mark = not (figure or text[0].isalpha())
        noun, part = _parted(text, code) if own.actors.parts else (text, "")
        small = own.small.has(text)
        return _Spelled(
            noun if part else stem(text),
            mark or text in grammar or small,
            mark,
            figure or (text in own.numbers.counting and not small),
            part,
        )

    return WordTable(tell)


def _word(excerpt: Excerpt, index: int, taken: Taken, preposition: str, article: str) -> Word:
    """A token as a word, with the article before it; a preposition may hold an article (`vom`)."""
    token = excerpt.tokens[index]
    own = _spelled(excerpt.language)[token.text]
    dated = index in taken.tokens
    return Word(
        preposition or own.key,
        preposition or token.text,
        Span(token.start, token.end),
        own.bare or dated,
        own.mark,
        own.figure,
        token.capital and not excerpt.opens_sentence(index),
        bool(article),
        dated and any(s.start <= token.start < s.end for s in taken.times),
        bool(taken.quoted) and any(s.start <= token.start < s.end for s in taken.quoted),
        article if article in excerpt.own.actors.cases else "",
        own.part,
    )


def _parted(word: str, language: str) -> tuple[str, str]:
    """A word without its particle, and the part that the particle gives to it."""
    for particle, part in _particles(language):
        if word.endswith(particle) and len(word) > len(particle):
            return word.removesuffix(particle), part
    return word, ""


@cache
def _particles(language: str) -> tuple[tuple[str, str], ...]:
    """Particles with their parts, the longest first."""
    parts = known(language).actors.parts
    return tuple(sorted(parts.items(), key=lambda item: (-len(item[0]), item[0])))


def _pieces(excerpt: Excerpt, token: Token) -> Iterator[Word]:
    """A token of a script without blanks: foreign words whole, the rest character by character."""
    if not token.is_word:
        span = Span(token.start, token.end)
        figure = token.is_figure
        yield Word(token.text, token.text, span, not figure, not figure, figure)
        return
    small, actors = excerpt.own.small, excerpt.own.actors
    pieces = list(_PIECE.finditer(token.raw))
    for piece, following in zip_longest(pieces, pieces[1:]):
        text = piece[0].lower()
        span = Span(token.start + piece.start(), token.start + piece.end())
        bare = "ぁ" <= text <= "ゖ" or (small.has(text) and text not in actors.relating)
        part = "" if bare or following is None else actors.parts.get(following[0], "")
        yield Word(text, text, span, bare, mark=False, part=part)
