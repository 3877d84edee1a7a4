"""What is stored of a pair, by the indexes of its comparison's findings and passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Judgement, LastPosition, SaidByAnother
from reader.review.state.found_again import FoundJudgements
from reader.review.state.subjects import Subject
from reader.review.state.visit import Visit


def said_by_others(
    found: Mapping[str, FoundJudgements],
    findings: Sequence[Subject],
    passages: Sequence[Subject],
    independent: Mapping[str, Judgement],
) -> dict[str, SaidByAnother]:
    """What other reviewers said, by their names."""
    nothing = FoundJudgements({})
    return {
        name: SaidByAnother(
            by_index(found.get(name, nothing), findings),
            by_index(found.get(name, nothing), passages),
            found.get(name, nothing).lost,
            independent.get(name),
        )
        for name in sorted({*found, *independent})
    }


def by_index(found: FoundJudgements, subjects: Sequence[Subject]) -> dict[int, Judgement]:
    """The judgements by the numbers of their subjects."""
    stored = found.judgements
    return {k: stored[subject] for k, subject in enumerate(subjects) if subject in stored}


def last_position(visit: Visit | None, passages: Sequence[Subject]) -> LastPosition | None:
    """Where the pair was left, None before the first visit."""
    if visit is None:
        return None
    digests = [subject.older for subject in passages]
    there = visit.passage in digests
    return LastPosition(digests.index(visit.passage) if there else None, visit.view)
