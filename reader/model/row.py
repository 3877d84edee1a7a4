"""What is painted: rows of runs, each with its marks and signs."""

from __future__ import annotations

from enum import StrEnum

from reader.dataclass import dataclass
from reader.model.article import Side, Span
from reader.named_tuple import NamedTuple


class Mark(StrEnum):
    """The meaning with which a run of text is painted; a theme gives each a look.

    `quote` is the loudest: words of a finding of high severity. `fact` is for one of medium.
    """

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
    """A sign in the gutter of a row, by name; tables give the glyphs."""

    SAME = "same"
    REWORDED = "reworded"
    REPHRASED = "rephrased"
    OMITTED = "omitted"
    ADDED = "added"
    REPEATED = "repeated"
    TAKEAWAY = "takeaway"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    MOVED = "moved"
    PINNED = "pinned"
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
    """What a row shows."""

    PASSAGE = "passage"
    STUB = "stub"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the reading table: a passage, the stub of a moved one, or a fold of several.

    `passages` are indexes into `Comparison.passages` (one but for a fold). `left` and `right`
    are the runs to paint, in order; a side without words shows `caption` instead. `partner` is
    the index of the row at a moved passage's other place, or of the other half. `change`: the key
    for the next change stops here. `review` is the sign of an editor's verdict or note; `pinned`:
    the row was paired or parted by hand. `number` names its first sentence and stays the same
    whatever is left out: "s18" is the base's 18th, "+20" the other article's 20th that the base has
    not. `label` says in a word what its worst finding is about, `notes` what was noted of it.
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
    number: str = ""
    label: str = ""
    notes: tuple[str, ...] = ()

    def runs(self, side: Side) -> tuple[Run, ...]:
        """The runs of one side."""
        return self.left if side is Side.LEFT else self.right
