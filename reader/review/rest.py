"""All that is left of a pair is fair: said without opening it, and taken back as one."""

from __future__ import annotations

from collections.abc import Mapping

from reader.dataclass import dataclass, field
from reader.model import Article, Comparison, Judgement, Verdict
from reader.review.session import ReviewSession


@dataclass(frozen=True, slots=True)
class RestSaid:
    """The findings that were called fair as the rest, and what was said of each before."""

    comparison: Comparison
    before: Mapping[int, Judgement] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.before)

    @property
    def found(self) -> bool:
        """Whether there is anything to judge in the pair."""
        return any(not one.possible for one in self.comparison.findings)


def call_rest_fair(session: ReviewSession, left: Article, right: Article) -> RestSaid:
    """Call every finding fair that is not judged and is more than possible; it compares."""
    reviewed = session.compare(left, right)
    found = reviewed.comparison.findings
    before = {
        k: reviewed.findings.get(k, Judgement())
        for k in range(len(found))
        if k not in reviewed.verdicts and not found[k].possible
    }
    said = {k: Judgement(Verdict.REST, one.note) for k, one in before.items()}
    session.judge_all(reviewed.comparison, said, {})
    return RestSaid(reviewed.comparison, before)


def take_back_rest(session: ReviewSession, said: RestSaid) -> None:
    """As it was before."""
    session.judge_all(said.comparison, said.before, {})
