"""What a reader decides about a comparison: verdicts, notes, options, and where it was left."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from reader.dataclass import dataclass, field, replace
from reader.model.alignment import Pin
from reader.model.comparison import Comparison
from reader.model.row import Sign

LONGEST_NOTE = 10_000
"""Characters of a note that are stored; a longer one is cut."""


class Verdict(StrEnum):
    """An editor's verdict on a finding or a passage; a passage with any counts as reviewed.

    `confirmed` is an older word for an error, `reviewed` for fair. A finding is `dismissed`, a
    passage ignored. `rest` is fair too, said of all the findings at once that were left.
    """

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    REVIEWED = "reviewed"
    FAIR = "fair"
    ERROR = "error"
    ASK = "ask"
    IGNORE = "ignore"
    REST = "rest"

    @property
    def sign(self) -> Sign:
        """What a reader sees of it: fair, an error, to be asked, or to be ignored."""
        return _SIGNS[self]


_SIGNS: Mapping[Verdict, Sign] = {
    Verdict.CONFIRMED: Sign.ERROR,
    Verdict.ERROR: Sign.ERROR,
    Verdict.ASK: Sign.ASK,
    Verdict.REVIEWED: Sign.FAIR,
    Verdict.FAIR: Sign.FAIR,
    Verdict.REST: Sign.FAIR,
    Verdict.DISMISSED: Sign.IGNORE,
    Verdict.IGNORE: Sign.IGNORE,
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, a note, or both; `at` is the time by the caller's clock.

    `mirrored` says that it was given with the two sides exchanged. `by` is the reviewer who said
    it, "" for nobody: what was said before reviewers had names.
    """

    verdict: Verdict | None = None
    note: str = ""
    at: str = ""
    mirrored: bool = False
    by: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is neither a verdict nor a note."""
        return self.verdict is None and not self.note


class LostKind(StrEnum):
    """What a lost judgement is about."""

    PASSAGE = "passage"
    FINDING = "finding"
    JOINED = "paired by hand"
    PARTED = "parted by hand"


@dataclass(frozen=True, slots=True)
class LostJudgement:
    """A judgement of this pair whose place is not sure; a pin has only the time in it.

    Its words were changed, or they stand where it cannot have been given. `raised` says that the
    finding is there, but matters more than when it was dismissed.
    """

    about: LostKind
    judgement: Judgement
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Overrides:
    """Options of one comparison that differ from the settings; None means as in the settings.

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
class SaidByAnother:
    """What another reviewer said of a comparison, by the index of the finding and of the passage.

    `lost` are those whose place is not sure. `independent` is when and by whom the two were called
    reports of their own.
    """

    findings: Mapping[int, Judgement] = field(default_factory=dict)
    reviews: Mapping[int, Judgement] = field(default_factory=dict)
    lost: tuple[LostJudgement, ...] = ()
    independent: Judgement | None = None


@dataclass(frozen=True, slots=True)
class ReviewedComparison:
    """A comparison with its judgements, pins and last position.

    `findings` and `reviews` are by the index of the finding and of the passage. `pins` are those
    that the comparison follows. `changed` says that the articles were reviewed with other words;
    the judgements of that time that are here are still valid, those that are `lost` are not shown
    at any place. `last_position` is None before the first visit. `independent` is when and by whom
    the two were called reports of their own. `others` is what other reviewers said, by their names.
    """

    comparison: Comparison
    findings: Mapping[int, Judgement] = field(default_factory=dict)
    reviews: Mapping[int, Judgement] = field(default_factory=dict)
    pins: tuple[Pin, ...] = ()
    changed: bool = False
    last_position: LastPosition | None = None
    lost: tuple[LostJudgement, ...] = ()
    independent: Judgement | None = None
    others: Mapping[str, SaidByAnother] = field(default_factory=dict)

    @property
    def verdicts(self) -> Mapping[int, Verdict]:
        """The verdicts on findings by their index."""
        return {k: one.verdict for k, one in self.findings.items() if one.verdict}

    def judged(
        self, findings: Mapping[int, Judgement], reviews: Mapping[int, Judgement]
    ) -> ReviewedComparison:
        """The same with judgements in place of those before; an empty one is left out."""
        return replace(
            self,
            findings=_merged(self.findings, findings),
            reviews=_merged(self.reviews, reviews),
        )

    @property
    def signs(self) -> Mapping[int, Sign]:
        """The gutter's sign for each passage that has a verdict or a note, on a finding too.

        A passage without a verdict of its own has the gravest of those of its findings, as soon as
        one is judged.
        """
        found = self.comparison.findings
        passages = [found[k].passage for k, one in self.findings.items() if one.note]
        noted = {k for k, one in self.reviews.items() if one.note}.union(
            passage for passage in passages if passage is not None
        )
        own = {k: one.verdict.sign for k, one in self.reviews.items() if one.verdict}
        return dict.fromkeys(noted, Sign.NOTED) | self._followed | own

    @property
    def _followed(self) -> dict[int, Sign]:
        """The sign of each passage of which a finding is judged."""
        found: dict[int, list[Sign]] = {}
        for index, one in self.findings.items():
            passage = self.comparison.findings[index].passage
            if one.verdict and passage is not None:
                found.setdefault(passage, []).append(one.verdict.sign)
        return {passage: min(signs, key=_GRAVEST.index) for passage, signs in found.items()}


def _merged(
    before: Mapping[int, Judgement], after: Mapping[int, Judgement]
) -> dict[int, Judgement]:
    return {k: each for k, each in {**before, **after}.items() if not each.empty}


_GRAVEST = (Sign.ERROR, Sign.ASK, Sign.FAIR, Sign.IGNORE)
