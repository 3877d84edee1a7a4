"""The whole result of comparing two articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from reader.dataclass import dataclass, field
from reader.model.alignment import Link
from reader.model.article import Article, Side
from reader.model.finding import Equivalent, Finding, Severity
from reader.model.picture import Picture
from reader.model.wording import Kind, Passage


@dataclass(frozen=True, slots=True)
class Summary:
    """The comparison in numbers: passages of each kind, and two shares in 0..1.

    Kinds and `moved` count passages of headline and body. `kept` is the share of the left's
    headline and body sentences that have a partner, `verbatim` the share of their words that
    are unchanged on the right. `findings` counts those that are more than possible.
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
    """The whole result; the left article is the base.

    `switched_off` are the findings of rules that are off; `findings` is without them. `picture`
    is there where one line tells more than many findings. `options` are those that it was made
    with, by their names in the settings, and its pins.
    """

    left: Article
    right: Article
    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    equivalents: tuple[Equivalent, ...]
    summary: Summary
    switched_off: tuple[Finding, ...] = ()
    picture: Picture | None = None
    options: Mapping[str, object] = field(default_factory=dict, compare=False, repr=False)

    def article(self, side: Side) -> Article:
        """The article of one side."""
        return self.left if side is Side.LEFT else self.right

    @property
    def different(self) -> bool:
        """Whether anything but typography differs; a changed order is a difference too.

        So is another text beyond the limit up to which sentences are compared.
        """
        beyond = ["".join(filter(str.isalnum, each.unread)) for each in (self.left, self.right)]
        return beyond[0] != beyond[1] or any(
            p.kind is not Kind.SAME or p.moved for p in self.passages
        )

    @property
    def possible(self) -> frozenset[int]:
        """The findings that are only possible, as indexes: folded away, and counted nowhere."""
        return frozenset(k for k, found in enumerate(self.findings) if found.possible)

    @property
    def rules_off(self) -> Mapping[str, int]:
        """How many findings each rule would have had that is off; sorted by the rules' ids."""
        return dict(sorted(Counter(found.rule.id for found in self.switched_off).items()))

    @property
    def discrepancies(self) -> tuple[Finding, ...]:
        """The name of `findings` in 0.1; it goes with 1.0."""
        return self.findings

    def _repr_html_(self) -> str:
        """What a notebook shows of it: the HTML report, without a page around it."""
        from reader.report import as_notebook

        return as_notebook(self)
