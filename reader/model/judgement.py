"""What is said of a comparison by hand: verdicts, notes and pins, and where it was left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.alignment import Pin
from reader.model.comparison import Comparison
from reader.model.row import Sign

LONGEST_NOTE = 10_000
"""Characters of a note that are kept; what is longer is cut."""


class Verdict(StrEnum):
    """What an editor says: the first two of a finding, the others of a passage.

    `reviewed` is a look that found nothing to say; a passage with any verdict counts as reviewed.
    """

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    REVIEWED = "reviewed"
    FAIR = "fair"
    ERROR = "error"
    ASK = "ask"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, a note, or both; `at` as the caller's clock had it.

    `mirrored` says that it was given with the two sides exchanged.
    """

    verdict: Verdict | None = None
    note: str = ""
    at: str = ""
    mirrored: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is said."""
        return self.verdict is None and not self.note


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a reader wants of one comparison other than the settings do; None is as they have it.

    `likeness` in 0..1 is how alike two sentences must be to be paired; `typography` says whether a
    curly quotation mark or another dash is a change.
    """

    likeness: float | None = None
    typography: bool | None = None


@dataclass(frozen=True, slots=True)
class LastPosition:
    """Where a pair was left: the passage, None where it is no longer there, and the view."""

    passage: int | None = None
    view: str = ""


@dataclass(frozen=True, slots=True)
class ReviewedComparison:
    """A comparison and all that was said of it by hand.

    `findings` and `reviews` are by the index of the finding and of the passage. `pins` are those
    that the comparison honours. `changed` says that the articles were reviewed with other words:
    what is here of that time still holds. `last_position` is None before the first visit.
    """

    comparison: Comparison
    findings: Mapping[int, Judgement] = field(default_factory=dict)
    reviews: Mapping[int, Judgement] = field(default_factory=dict)
    pins: tuple[Pin, ...] = ()
    changed: bool = False
    last_position: LastPosition | None = None

    @property
    def verdicts(self) -> Mapping[int, str]:
        """The verdicts on findings by their index."""
        return {k: str(said.verdict) for k, said in self.findings.items() if said.verdict}

    @property
    def signs(self) -> Mapping[int, Sign]:
        """What the gutter says of each passage that was judged or noted."""
        return {
            k: Sign(said.verdict) if said.verdict else Sign.NOTED
            for k, said in self.reviews.items()
        }
