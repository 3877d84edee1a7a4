"""All that the screen of a pair shows, as one frozen value; what each key does is a step from it.

A step takes a state and gives back another. What it wants done outside (a write, a question, a new
comparison) it leaves in `wanted`, and the screen does it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Self

from reader.dataclass import dataclass, field, replace
from reader.model import Article, Comparison, Overrides, ReviewedComparison, Row, RowKind, Side
from reader.review.pinning import Corrections
from reader.settings.settings import Settings
from reader.tui.jump_history import FIRST, Anchor, JumpHistory, anchor_of
from reader.tui.pair.wanted import Compare, PairFile, Stored, Wanted
from reader.tui.said import MOST_SAID, Said
from reader.view.by_others import said_elsewhere
from reader.view.checklist import Listing
from reader.view.lens import Extent, Grain, Lens
from reader.view.noted import noted
from reader.view.reading import Reading, dismissed_in, reading
from reader.view.search import NO_SEARCH, SearchQuery, SearchResult


@dataclass(frozen=True)
class PairState:
    """A pair as it is shown.

    `reading` is None until there is a comparison. `cursor` is the row under the cursor; `at` is the
    sentence to come back to when the next comparison is there, `told` that the pair opens at it.
    `finding` is the one that was gone to last, `letter` the kind that was jumped to last. `listing`
    is how the findings are listed, `minor` whether the minor ones are opened, `listed` whether the
    list is shown; `explained` whether the row under the cursor says why. `likeness` and
    `typography` are the settings that `overrides` differ from. `marked` are the sentences marked
    for pairing. `form` is how the pair is handed over, `queue` its place among those to be judged.
    `guessed` is the source of the article that only its date makes the wire copy, if any.
    `notice` stands in the status line until the next key. `pressed` is whether there was one.
    """

    left: Article
    right: Article
    lens: Lens = Lens()
    view: str = "auto"
    likeness: float = 0.0
    typography: bool = False
    overrides: Overrides = Overrides()
    reviewed: ReviewedComparison | None = None
    reading: Reading | None = None
    cursor: int = 0
    at: Anchor = FIRST
    finding: int | None = None
    letter: str = ""
    listing: Listing = Listing.WORST
    minor: bool = False
    listed: bool = False
    explained: bool = False
    jumps: JumpHistory = field(default_factory=JumpHistory)
    said: tuple[Said, ...] = ()
    corrections: Corrections = field(default_factory=Corrections)
    marked: Mapping[Side, int] = field(default_factory=dict)
    query: SearchQuery = NO_SEARCH
    found: SearchResult = field(default_factory=SearchResult)
    told: bool = False
    form: PairFile = PairFile.MARKDOWN
    queue: str = ""
    guessed: str = ""
    notice: str = ""
    pressed: bool = False
    wanted: tuple[Wanted, ...] = ()

    def article(self, side: Side) -> Article:
        """The article of one side."""
        return self.left if side is Side.LEFT else self.right

    @property
    def row_count(self) -> int:
        """How many rows are shown; before the comparison one for each sentence of the longer."""
        if self.reading:
            return len(self.reading.rows)
        return max(len(self.left.sentences), len(self.right.sentences))

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        if self.reading is None or not self.reading.rows:
            return None
        return self.reading.rows[min(self.cursor, len(self.reading.rows) - 1)]

    @property
    def passage(self) -> int:
        """The passage under the cursor (the first of a fold), as an index."""
        return self.row.passages.start if self.row else 0

    @property
    def here(self) -> Anchor:
        """The sentence under the cursor."""
        if self.reading is None:
            return self.at
        return anchor_of(self.reading.comparison.passages[self.passage].bead)

    @property
    def current(self) -> int | None:
        """The finding under the cursor: the one that was gone to, else the row's worst unjudged."""
        if self.reading is None or not self.reading.rows:
            return None
        reading, gone_to = self.reading, self.finding
        if gone_to is not None and reading.row_of_finding(gone_to) == self.cursor:
            return gone_to
        if self.row is None or self.row.kind is not RowKind.PASSAGE:
            return None
        here = [k for k in reading.indexes_in(self.cursor) if k not in reading.skipped]
        return next((k for k in here if k not in reading.verdicts), here[0] if here else None)

    def saying(self, notice: str) -> Self:
        """The same with a notice."""
        return replace(self, notice=notice)

    def wanting(self, *wanted: Wanted) -> Self:
        """The same with more to be done outside."""
        return replace(self, wanted=(*self.wanted, *wanted))

    def remembering(self, step: Said) -> Self:
        """The same with one more thing that can be taken back."""
        return replace(self, said=(*self.said, step)[-MOST_SAID:])

    def reading_as(self, reading: Reading, at: Anchor) -> Self:
        """The same with other rows, and a sentence under the cursor."""
        cursor = reading.row_of_sentence(*at)
        return replace(self, reading=reading, lens=reading.lens, cursor=cursor)

    def through(self, lens: Lens, notice: str = "") -> Self:
        """The same through another lens; the sentence under the cursor stays."""
        if self.reviewed is None or self.reading is None:
            return replace(self, lens=lens, notice=notice)
        if lens.grain is self.lens.grain:
            seen = self.reading.through(lens)
        else:
            seen = read_through(self.reviewed, lens)
        return self.reading_as(seen, self.here).saying(notice)

    def compared(self, reviewed: ReviewedComparison, ready: Reading | None = None) -> Self:
        """With a comparison that has come; `ready` has its rows, through a lens of then."""
        if ready and ready.lens.grain is self.lens.grain:
            seen = ready.through(self.lens)
        else:
            seen = read_through(reviewed, self.lens)
        pins = self.corrections.pins == reviewed.pins
        corrections = self.corrections if pins else Corrections(reviewed.pins)
        gone_to = self._finding_in(reviewed.comparison)
        now = replace(self, reviewed=reviewed, corrections=corrections, finding=gone_to)
        return now.reading_as(seen, self.at).searched()

    def _finding_in(self, comparison: Comparison) -> int | None:
        """The finding that was gone to, where a comparison has it too, of the same words."""
        if self.reading is None or self.finding is None:
            return None
        old = self.reading.comparison.findings[self.finding]
        same = (old.rule, old.left, old.right)
        found = enumerate(comparison.findings)
        return next((k for k, new in found if (new.rule, new.left, new.right) == same), None)

    def reviewed_as(self, reviewed: ReviewedComparison) -> Self:
        """With other judgements of the same comparison; the cursor stays."""
        if self.reviewed is None or self.reading is None:
            return self
        if dismissed_in(self.reviewed.verdicts) == dismissed_in(reviewed.verdicts):
            said = reviewed.verdicts, noted(reviewed), said_elsewhere(reviewed)
            seen = self.reading.with_reviews(reviewed.signs, *said)
        else:
            seen = read_through(reviewed, self.lens)
        return replace(self, reviewed=reviewed).reading_as(seen, self.here).searched()

    def stored_as(self, reviewed: ReviewedComparison | None) -> Self:
        """With the judgements as they were stored, which have their times."""
        current = reviewed and self.reviewed and reviewed.comparison is self.reviewed.comparison
        return replace(self, reviewed=reviewed) if current else self

    def searched(self) -> Self:
        """With the matches in the rows as they are now."""
        looking = self.reading is not None and bool(self.query.text)
        found = self.reading.find(self.query) if self.reading and looking else SearchResult()
        return replace(self, found=found)

    def comparing(self, notice: str, *first: Stored, at: Anchor | None = None) -> Self:
        """To be compared again; the sentence `at`, or the one under the cursor, is shown then."""
        return replace(self, at=at or self.here).wanting(Compare(notice, first))

    def read_ahead(self) -> Self:
        """Moved before there is a comparison: it is to be shown at the sentence that is read."""
        if self.reading is not None or not self.cursor:
            return self
        last = max(0, len(self.left.sentences) - 1)
        return replace(self, at=Anchor(Side.LEFT, min(self.cursor, last)), told=True)

    def with_articles(self, left: Article, right: Article) -> Self:
        """Other articles, or the same ones the other way round; to be compared."""
        begun = replace(self, left=left, right=right, cursor=0)
        return replace(begun, reviewed=None, reading=None, finding=None)


def opening(
    left: Article,
    right: Article,
    settings: Settings,
    *,
    queue: str = "",
    at: int | None = None,
    guessed: str = "",
) -> PairState:
    """A pair as it opens, not yet compared; at a sentence of the base, or at the worst finding."""
    lens = Lens(Extent(settings.extent), settings.context, Grain(settings.grain))
    likeness, typography = settings.likeness, settings.typography
    state = PairState(left, right, lens, settings.view, likeness, typography)
    state = replace(state, queue=queue, guessed=guessed)
    return state if at is None else replace(state, at=Anchor(Side.LEFT, at), told=True)


Step = Callable[[PairState], PairState]
"""What a key does."""


def read_through(reviewed: ReviewedComparison, lens: Lens) -> Reading:
    """A reviewed comparison through a lens; slow on long articles."""
    return reading(
        reviewed.comparison,
        lens,
        verdicts=reviewed.verdicts,
        reviews=reviewed.signs,
        notes=noted(reviewed),
        others=said_elsewhere(reviewed),
        pins=reviewed.pins,
    )
