"""An article as loaded: its text, and its sentences with their roles."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from reader.dataclass import dataclass, field
from reader.named_tuple import NamedTuple


class Role(StrEnum):
    """What a sentence is for in its article."""

    HEADLINE = "headline"
    LABEL = "label"
    TAKEAWAY = "takeaway"
    META = "meta"
    CAPTION = "caption"
    CREDIT = "credit"
    BODY = "body"


STORY_ROLES = frozenset({Role.HEADLINE, Role.BODY})
"""The roles of the story itself; the summary counts no other."""


class Side(StrEnum):
    """Which of the two articles: the left one is the base."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The side over there."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Standing(StrEnum):
    """What its sender says of an article: to be used, corrected, held back, or withdrawn."""

    USABLE = "usable"
    CORRECTED = "corrected"
    WITHHELD = "withheld"
    KILLED = "killed"


class Span(NamedTuple):
    """Half-open range of code points in one article's text."""

    start: int
    end: int

    def meets(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end

    def within(self, whole: Span) -> bool:
        """Whether all of it lies in another."""
        return whole.start <= self.start and self.end <= whole.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading, bullet or caption: its span, its role and its paragraph."""

    span: Span
    role: Role = Role.BODY
    paragraph: int = 0


SENTENCES_CUT, FACTS_CUT = "cut after", "facts are looked for"
"""How a note begins that tells of a limit beyond which something was not compared."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article, complete when it is made.

    `text` is decoded, with hard wraps joined and a blank line between paragraphs. `published`
    is ISO 8601 where the date was understood, else as written. `dateline` is a span at the start
    of the first body sentence. `notes` are lines for the user about how the text was read
    (an assumed encoding, a cut at a limit). `unread` is what lies beyond that limit. `source` is
    the file, with `#3` for the third of several articles in it. `embargo` is the time before which
    it may not be published, written as `published` is. `wire` says whether its front matter calls
    it the wire copy (`role: wire`) or a rewrite; None where it says neither.
    """

    text: str
    sentences: tuple[Sentence, ...]
    language: str = "en"
    headline: str = ""
    outlet: str = ""
    byline: str = ""
    published: str = ""
    dateline: Span | None = None
    source: str = ""
    url: str = ""
    wire: bool | None = None
    embargo: str = ""
    standing: Standing = Standing.USABLE
    notes: tuple[str, ...] = ()
    unread: str = field(default="", repr=False)

    @classmethod
    def from_sentences(
        cls,
        sentences: Iterable[str],
        language: str = "en",
        roles: Iterable[Role | str] | None = None,
    ) -> Article:
        """An article of ready-made sentences, one line each; without roles all are body."""
        texts = tuple(sentences)
        given = tuple(Role(role) for role in roles) if roles is not None else ()
        if given and len(given) != len(texts):
            raise ValueError(f"{len(texts)} sentences but {len(given)} roles")
        spans, start = [], 0
        for text in texts:
            spans.append(Span(start, start + len(text)))
            start += len(text) + 1
        parts = tuple(
            Sentence(span, given[index] if given else Role.BODY, paragraph=index)
            for index, span in enumerate(spans)
        )
        headline = next(
            (t for t, s in zip(texts, parts, strict=True) if s.role is Role.HEADLINE), ""
        )
        return cls("\n".join(texts), parts, language, headline=headline)

    def sentence_text(self, index: int) -> str:
        """The words of one sentence."""
        start, end = self.sentences[index].span
        return self.text[start:end]

    @property
    def limits(self) -> tuple[str, ...]:
        """The notes on what of it is too much to be compared or to be read for facts."""
        return tuple(note for note in self.notes if note.startswith((SENTENCES_CUT, FACTS_CUT)))

    def run_span(self, run: range) -> Span:
        """From the first to the last character of a run of sentences; `run` is not empty."""
        return Span(self.sentences[run[0]].span.start, self.sentences[run[-1]].span.end)
