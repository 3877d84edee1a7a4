"""The nouns: what an article, a bead, a passage, a finding and a row are.

Every value is frozen and every enum is a StrEnum whose values are the words that JSON, themes and
tests use. Spans are half-open and count code points of `Article.text`; sentence and passage
indexes count from 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a sentence is for in its article."""

    HEADLINE = "headline"
    LABEL = "label"
    TAKEAWAY = "takeaway"
    META = "meta"
    CAPTION = "caption"
    CREDIT = "credit"
    BODY = "body"


TOLD = frozenset({Role.HEADLINE, Role.BODY})
"""The roles that tell the story; the summary counts no other."""


class Kind(StrEnum):
    """What became of a passage on its way from left to right."""

    SAME = "same"
    REWORDED = "reworded"
    OMITTED = "omitted"
    ADDED = "added"
    REPEATED = "repeated"


class Op(StrEnum):
    """What an edit does with its words."""

    EQUAL = "equal"
    REPLACE = "replace"
    DELETE = "delete"
    INSERT = "insert"


class MatchedBy(StrEnum):
    """How two sentences were found to belong together."""

    IDENTICAL = "identical"
    TYPOGRAPHIC = "typographic"
    ALIKE = "alike"
    BY_HAND = "by hand"


class FactKind(StrEnum):
    """What a discrepancy is about."""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    HEDGE = "hedge"
    NEGATION = "negation"
    OMISSION = "omission"
    ADDITION = "addition"
    HEADLINE = "headline"


class Severity(StrEnum):
    """How much a discrepancy matters; `high` misleads about the core of the story."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Side(StrEnum):
    """Which of the two articles: the left one is the base."""

    LEFT = "left"
    RIGHT = "right"


class Span(NamedTuple):
    """Half-open range of code points in one article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading, bullet or caption: where it stands, its role and its paragraph."""

    span: Span
    role: Role = Role.BODY
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """One telling of a story, complete when it is born.

    `text` is decoded, with hard wraps joined and paragraphs parted by a blank line. `published`
    is ISO 8601 where the date was understood, else as written. `dateline` is a span at the start
    of the first body sentence. `notes` are lines for the user about how the text was read
    (an assumed encoding, a cut at a limit).
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
    notes: tuple[str, ...] = ()

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

    def run_span(self, run: range) -> Span:
        """From the first to the last character of a run of sentences; `run` is not empty."""
        return Span(self.sentences[run[0]].span.start, self.sentences[run[-1]].span.end)


@dataclass(frozen=True, slots=True)
class Link:
    """A left and a right sentence that share a statement; `score` in 0..1.

    `sums_up` says that one of the two is a takeaway that sums the other up.
    """

    left: int
    right: int
    score: float
    matched_by: MatchedBy
    sums_up: bool = False


@dataclass(frozen=True, slots=True)
class Bead:
    """A run of left sentences against a run of right ones (Brown, Lai and Mercer 1991).

    `score` in 0..1 is the chance that the pairing is right; 0 where one side is empty, and then
    `matched_by` is None. `moved` says that the bead leaves the order of the others. `repeats`
    are sentences of the bead's own side that say what this one-sided bead says.
    """

    left: range
    right: range
    score: float = 0.0
    matched_by: MatchedBy | None = None
    moved: bool = False
    repeats: tuple[int, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        """How many left and how many right sentences: (1, 1), (1, 2), (0, 1) and so on."""
        return len(self.left), len(self.right)


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the sentences of two articles belong together: every link, and beads that part them."""

    links: tuple[Link, ...]
    beads: tuple[Bead, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """One step from the left wording to the right one; an empty span marks a place.

    `moved` says that the same words stand elsewhere in the passage: a phrase that changed place.
    """

    op: Op
    left: Span
    right: Span
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A bead with the edits that lead from its left words to its right ones."""

    bead: Bead
    edits: tuple[Edit, ...] = ()

    @property
    def kind(self) -> Kind:
        """Derived from the bead and its edits; a bead with both sides is never `repeated`."""
        if self.bead.left and self.bead.right:
            equal = all(edit.op is Op.EQUAL for edit in self.edits)
            return Kind.SAME if equal else Kind.REWORDED
        if self.bead.repeats:
            return Kind.REPEATED
        return Kind.OMITTED if self.bead.left else Kind.ADDED

    @property
    def moved(self) -> bool:
        """The passage stands at another place in the right article's order."""
        return self.bead.moved

    @property
    def rephrased(self) -> bool:
        """Wholly recast: the two wordings are shown whole, not word by word."""
        return (
            bool(self.bead.left and self.bead.right)
            and len(self.edits) == 1
            and (self.edits[0].op is Op.REPLACE)
        )

    def run(self, side: Side) -> range:
        """The sentences of one side."""
        return self.bead.left if side is Side.LEFT else self.bead.right


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim found in a text: its span and its value in a form that compares."""

    kind: FactKind
    span: Span
    value: str = ""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Where the two sides disagree on a fact, and the rule that says so, in words.

    `passage` is None for what concerns the whole article; one of `left` and `right` may be None.
    `confidence` in 0..1. `rule_id` names the rule in settings ("number.range").
    """

    kind: FactKind
    severity: Severity
    confidence: float
    rule: str
    passage: int | None
    left: Fact | None
    right: Fact | None
    rule_id: str = ""


@dataclass(frozen=True, slots=True)
class Equivalent:
    """The same value in other words ("three million", "3 million"): shown dim, no discrepancy."""

    left: Fact
    right: Fact
    passage: int | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """A reader's word: these two sentences belong together, or do not."""

    left: int
    right: int
    together: bool = True


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of the story, in numbers: passages a kind, and two shares in 0..1.

    Kinds and `moved` count passages of headline and body. `kept` is the share of the left's
    headline and body sentences that have a partner, `verbatim` the share of their words that
    stand unchanged on the right.
    """

    sentences_left: int
    sentences_right: int
    same: int
    reworded: int
    omitted: int
    added: int
    repeated: int
    moved: int
    kept: float
    verbatim: float
    findings: Mapping[Severity, int]


@dataclass(frozen=True)
class Comparison:
    """The whole result; the left article is the base."""

    left: Article
    right: Article
    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    discrepancies: tuple[Discrepancy, ...]
    equivalents: tuple[Equivalent, ...]
    summary: Summary

    def article(self, side: Side) -> Article:
        """The article of one side."""
        return self.left if side is Side.LEFT else self.right

    @property
    def different(self) -> bool:
        """Whether anything but typography differs; a changed order is a difference too."""
        return any(p.kind is not Kind.SAME or p.moved for p in self.passages)


class Mark(StrEnum):
    """With which meaning a run of text is painted; a theme gives each a look."""

    PLAIN = "plain"
    SAME = "same"
    REWORDED = "reworded"
    REPHRASED = "rephrased"
    OMITTED = "omitted"
    ADDED = "added"
    MOVED = "moved"
    REPEATED = "repeated"
    EQUIVALENT = "equivalent"
    QUOTE = "quote"
    FACT = "fact"
    HIDDEN = "hidden"
    MATCH = "match"
    CURRENT = "current"
    NOTE = "note"


class Sign(StrEnum):
    """What the gutter says about a row, by name; tables give the glyphs."""

    SAME = "same"
    REWORDED = "reworded"
    REPHRASED = "rephrased"
    OMITTED = "omitted"
    ADDED = "added"
    REPEATED = "repeated"
    TAKEAWAY = "takeaway"
    QUOTE = "quote"
    DISCREPANCY = "discrepancy"
    MOVED = "moved"
    PINNED = "pinned"
    REVIEWED = "reviewed"
    FAIR = "fair"
    ERROR = "error"
    ASK = "ask"
    IGNORE = "ignore"
    NOTED = "noted"
    NONE = "none"


class Run(NamedTuple):
    """A stretch of one article's text painted with one mark."""

    span: Span
    mark: Mark


class RowKind(StrEnum):
    """What a row stands for."""

    PASSAGE = "passage"
    STUB = "stub"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the reading table: a passage, the stub of a moved one, or a fold of several.

    `passages` are indexes into `Comparison.passages` (one but for a fold). `left` and `right`
    are the runs to paint, in order; a side without words shows `caption` instead. `partner` is
    the index of the row at a moved passage's other place. `change` says that a reader who steps
    from change to change stops here. `review` is what an editor said of it, `pinned` whether it
    was paired or parted by hand.
    """

    kind: RowKind
    passages: range
    left: tuple[Run, ...] = ()
    right: tuple[Run, ...] = ()
    sign: Sign = Sign.SAME
    alert: Sign = Sign.NONE
    caption: str = ""
    partner: int | None = None
    change: bool = False
    review: Sign = Sign.NONE
    pinned: bool = False

    def runs(self, side: Side) -> tuple[Run, ...]:
        """The runs of one side."""
        return self.left if side is Side.LEFT else self.right
