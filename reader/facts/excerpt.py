"""One stretch of an article as the fact finders read it: folded text, words, language, day.

Folding keeps every code point in its place (a typographic apostrophe becomes a straight one), so
a place in the folded text is a place in `Article.text`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property, lru_cache
from itertools import islice
from operator import attrgetter, itemgetter
from sys import intern

from reader.dataclass import dataclass
from reader.facts.irregular import IRREGULAR
from reader.languages import language
from reader.languages.en.small_words import SMALL
from reader.languages.record import Language, Words
from reader.late_pattern import late_pattern
from reader.model import Article, Fact, FactKind, Role, Span
from reader.named_tuple import NamedTuple
from reader.progress import pause
from reader.text.length import longest_read

_FOLDED = str.maketrans(
    "’ʼ′‐‑‒–—―−\u00a0\u2009\u202f\u3000０１２３４５６７８９．，％：〜～＄",
    "'''-------    0123456789.,%:--$",
)
_AT_ONCE = 100_000
"""Characters that are folded at one stroke: a millisecond."""
_TOKEN = late_pattern(
    r"[A-Za-z]++(?=[ .,])|[^\W\d_]+"
    r"|(?<![\d.,:/-])\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?![\d/:])(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)*|\[[^\W\d_]\][^\W\d_]+|[^\w\s]"
)
"""A word; a figure, its thousands parted by dots, commas, one blank or an apostrophe; a mark.

The first letter of a word may stand in brackets: it was another one in the original (`[N]o one`).

Words first, of which there are the most, and before all those of plain letters, whose pattern is
the fastest: none of the others begins as they do.
"""
_ENDS_SENTENCE = late_pattern(r"[.!?¿¡:\"“”„«»‹›\n]")


class Token(NamedTuple):
    """A figure, a word or one mark: its lower-case text, its own spelling and its place.

    `is_word`: letters, not a figure and not a mark; kept, since each token is asked a dozen times.
    """

    text: str
    raw: str
    start: int
    end: int
    is_word: bool

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital first letter."""
        return self.raw[0].isupper()

    @property
    def is_figure(self) -> bool:
        """Written in digits."""
        return "0" <= self.raw[0] <= "9"


_new = tuple.__new__
_START, _END = attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True, eq=False)
class Excerpt:
    """What one side says in one passage.

    `own` is what is known of its language, `day` when the article was written, where known;
    `titled` says that the words are written
    in title case; `dateline` is the article's, and `outlet` whose article it is.
    """

    text: str
    span: Span
    own: Language
    day: date | None
    tokens: tuple[Token, ...]
    dateline: Span | None = None
    titled: bool = False
    outlet: str = ""

    @property
    def language(self) -> str:
        """The code of its language."""
        return self.own.code

    @property
    def grammar(self) -> Words:
        """Words that carry no statement; English ones where the language's are not known."""
        return grammar_words(self.own.code)

    def fact(self, kind: FactKind, start: int, end: int, value: str = "") -> Fact:
        """A fact of this side; without a value its words are the value."""
        return Fact(kind, Span(start, end), value or self.text[start:end])

    def words(self, start: int, end: int) -> str:
        """Folded text between two places."""
        return self.text[start:end]

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that lie inside a stretch."""
        first = bisect_left(self.tokens, start, key=_START)
        return self.tokens[first : bisect_right(self.tokens, end, key=_END)]

    def inside(self, start: int, end: int) -> range:
        """The places of the tokens that lie inside a stretch."""
        first = bisect_left(self.tokens, start, key=_START)
        return range(first, bisect_right(self.tokens, end, key=_END))

    def opens_sentence(self, index: int) -> bool:
        """Whether a token stands where a capital letter says nothing."""
        token = self.tokens[index]
        if index == 0 or token.start == self.span.start:
            return True
        if (
            self.dateline is not None
            and self.tokens[index - 1].end <= self.dateline.end <= token.start
        ):
            return True
        before = self.tokens[index - 1]
        if before.text == "." and index > 1 and self._abbreviates(self.tokens[index - 2]):
            return False
        return bool(_ENDS_SENTENCE.match(before.raw)) or "\n" in self.text[before.end : token.start]

    def _abbreviates(self, token: Token) -> bool:
        return token.text in self.own.names.abbreviations or (len(token.raw) == 1 and token.capital)


@cache
def grammar_words(code: str) -> Words:
    """Words that carry no statement in a language; English ones where its own are not known."""
    small = language(code).small
    if small.grammar:
        return small.grammar
    if not small.forward:
        return SMALL.grammar
    # An elided article stands before its apostrophe as a word of its own.
    return frozenset(word.rstrip("'") for word in small.forward | small.free | small.articles)


def folded(text: str) -> str:
    """The text with typographic variants of marks, blanks and digits as plain ones."""
    if text.isascii():
        return text
    parts = range(0, len(text), _AT_ONCE)
    return "".join(text[start : start + _AT_ONCE].translate(_FOLDED) for start in parts)


LEAD_FROM = 4
"""Body sentences from which an article has a lead that is worth a comparison of its own."""
KEPT = 32
"""Excerpts that are kept: of a short article each is asked for two or three times."""
LONGEST = 1_200
"""Tokens of one passage that are looked at; what is longer is no sentence."""


def tokens_of(text: str, start: int, end: int, most: int | None = None) -> tuple[Token, ...]:
    """The figures, words and marks of a stretch of folded text, at most so many."""
    pause()
    found = islice(_TOKEN.finditer(text, start, end), most)
    # A tenth of a comparison makes tokens; `Token(…)` takes half as long again.
    tokens = [
        _new(Token, ((raw := m[0]).lower(), raw, m.start(), m.end(), raw[0].isalpha()))
        for m in found
    ]
    if text.find("[", start, end) != -1:
        return tuple(map(_without_brackets, tokens))
    return tuple(tokens)


def _without_brackets(token: Token) -> Token:
    """A word whose first letter stands in brackets, spelt without them; any other as it is."""
    raw = spelt(token.raw)
    if raw is token.raw:
        return token
    return Token(raw.lower(), raw, token.start, token.end, is_word=True)


def spelt(word: str) -> str:
    """A word without brackets around its first letter; any other token as it is."""
    return word[1] + word[3:] if word[0] == "[" and len(word) > 1 else word


def spellings_of(text: str, start: int, end: int) -> tuple[str, ...]:
    """The same as they are written, without their places, at most `LONGEST`; each kept once."""
    pause()
    found = map(itemgetter(0), islice(_TOKEN.finditer(text, start, end), LONGEST))
    if text.find("[", start, end) != -1:
        found = map(spelt, found)
    return tuple(map(intern, found))


class FoldedArticle:
    """An article ready to be asked for excerpts and for what it tells anywhere; folds once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = folded(article.text)
        self.own = language(article.language[:2].lower())
        self._longest = longest_read(self.own.code)
        self.day = day_of(article)
        self._known: dict[tuple[int, int], Excerpt] = {}

    @cached_property
    def lead(self) -> int | None:
        """The first sentence of the story, after a dateline if there is one; None for a short one.

        What a dateline stands before is the story, whatever the page has above it.
        """
        sentences = self.article.sentences
        filed = self.article.dateline.start if self.article.dateline else 0
        body = [i for i, s in enumerate(sentences) if s.role is Role.BODY]
        story = (i for i in body if sentences[i].span.end > filed)
        return next(story, None) if len(body) >= LEAD_FROM else None

    def span(self, run: Sequence[int]) -> Span:
        """Where a run of sentences stands, as far as it is read.

        A dateline in front is left out: where, when and by whom a story was filed is not the story.
        """
        sentences = self.article.sentences
        start, end = sentences[run[0]].span.start, sentences[run[-1]].span.end
        dateline = self.article.dateline
        if dateline and dateline.start == start and dateline.end < end:
            start = self._after(dateline.end, end)
        return Span(start, min(end, start + self._longest))

    def excerpt(self, run: Sequence[int]) -> Excerpt:
        """What the article says from the first to the last sentence of a run; some are kept."""
        ends = run[0], run[-1]
        if ends not in self._known:
            if len(self._known) == KEPT:
                self._known.clear()
            self._known[ends] = self._read(run)
        return self._known[ends]

    def _read(self, run: Sequence[int]) -> Excerpt:
        sentences, dateline = self.article.sentences, self.article.dateline
        span = self.span(run)
        tokens = tokens_of(self.text, *span, most=LONGEST)
        titled = sentences[run[0]].role in _HEADS and _is_titled(tokens)
        return Excerpt(
            self.text, span, self.own, self.day, tokens, dateline, titled, self.article.outlet
        )

    def _after(self, start: int, end: int) -> int:
        """The first place from `start` on that is no blank."""
        return start + len(self.text[start:end]) - len(self.text[start:end].lstrip())

    def unread(self) -> Excerpt:
        """Everything that the article says, not taken apart into tokens."""
        return Excerpt(self.text, Span(0, len(self.text)), self.own, self.day, ())

    def readable(self) -> Iterator[str]:
        """The words of each sentence, of a very long one as much as is looked at."""
        for sentence in self.article.sentences:
            start, end = sentence.span
            yield self.text[start : min(end, start + self._longest)]

    def alone(self, words: str) -> Excerpt:
        """Words of the article as if it said nothing else."""
        tokens = tokens_of(words, 0, len(words), most=LONGEST)
        return Excerpt(words, Span(0, len(words)), self.own, self.day, tokens)


_HEADS = frozenset({Role.HEADLINE, Role.LABEL, Role.TAKEAWAY})


def _is_titled(tokens: Sequence[Token]) -> bool:
    """A headline in title case, where capitals tell nothing about names."""
    long = [t for t in tokens if t.is_word and len(t.raw) > 3]
    return len(long) > 3 and sum(t.capital for t in long) > 0.7 * len(long)


def day_of(article: Article) -> date | None:
    """The day of publication, where it was understood."""
    try:
        return date.fromisoformat(article.published[:10])
    except ValueError:
        return None


_SUFFIXES: Mapping[str, tuple[str, ...]] = {
    "s": ("ations", "ments", "ings", "ies", "ers", "es", "s"),
    "n": ("ation",),
    "t": ("ment",),
    "g": ("ing",),
    "d": ("ied", "ed"),
    "r": ("er",),
    "e": ("e",),
    "y": ("y",),
}
"""What `stem` takes away, by its last letter: the longest that leaves enough of a word."""


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """A crude English-leaning stem, for asking whether two words may be forms of one."""
    word = IRREGULAR.get(word, word)
    if len(word) <= 3:
        return word
    for suffix in _SUFFIXES.get(word[-1], ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            base = word[: -len(suffix)]
            return base[:-1] if len(base) > 3 and base[-1] == base[-2] else base
    return word
