"""What was said of a pair, by whom, in numbers for the list.

own  ✗ ✓ on two of three findings    other  ✗ ✗ ? on all three
-> judged 3, signs ✗ 1, ✓ 1, ? 1;  by other: 3 of what waits, 2 errors, 1 to ask
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from reader.dataclass import dataclass, field
from reader.model import Judgement, ReviewedComparison, SaidByAnother, Severity, Sign
from reader.named_tuple import NamedTuple
from reader.view.by_others import verdicts_apart
from reader.view.together import twins
from reader.view.waiting import waiting_among

_INDEPENDENT = "independent"
_GRAVEST = (Sign.ERROR, Sign.ASK, Sign.FAIR, Sign.IGNORE)
_Place = tuple[str, int]
"""A finding or a row, by its index."""


class SaidBy(NamedTuple):
    """What one reviewer said of a pair: how many of what waits, and how many of each verdict."""

    waiting: int = 0
    errors: int = 0
    asked: int = 0
    fair: int = 0


@dataclass(frozen=True, slots=True)
class PairSaid:
    """What was said of a pair, by anyone.

    `judged` are the findings with a verdict by severity. `signs` are how many findings and rows
    have each verdict, a reviewer's own before another's, of which the gravest counts. `by` are
    those who gave one, by name, the reviewer first where they did. `verdicts` are the words of the
    enum, and `independent`. `notes` are all notes, `reviewers` all names. `changed` says that the
    articles had other words when they were reviewed; `lost` counts judgements whose place is not
    sure. `independent`: the reviewer called the two reports of their own. `differ` counts the
    findings and rows with another verdict of somebody else.
    """

    judged: Mapping[Severity, int] = field(default_factory=dict)
    signs: Mapping[Sign, int] = field(default_factory=dict)
    by: Mapping[str, SaidBy] = field(default_factory=dict)
    verdicts: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()
    reviewers: frozenset[str] = frozenset()
    changed: bool = False
    lost: int = 0
    independent: bool = False
    differ: int = 0


def said_of(reviewed: ReviewedComparison, groups: Mapping[int, tuple[int, ...]]) -> PairSaid:
    """Everything that was said of a compared pair, by the reviewer and by others.

    Of findings that are judged as one (`groups`), one counts.
    """
    own = SaidByAnother(reviewed.findings, reviewed.reviews, (), reviewed.independent)
    sayings = (own, *reviewed.others.values())
    every = [one for said in sayings for one in (*said.findings.values(), *said.reviews.values())]
    independent = [said.independent for said in sayings if said.independent]
    verdicts = {str(one.verdict) for one in every if one.verdict}
    out = {(_FINDING, k) for k in twins(groups)}
    signs = {place: sign for place, sign in _signs(sayings).items() if place not in out}
    found = reviewed.comparison.findings
    judged = Counter(found[k].severity for about, k in signs if about == _FINDING)
    return PairSaid(
        {level: judged[level] for level in Severity},
        Counter(signs.values()),
        dict(_by_name(sayings, waiting_among(reviewed.comparison, groups), out)),
        frozenset(verdicts | {_INDEPENDENT for _ in independent}),
        tuple(one.note for one in every if one.note),
        frozenset(one.by for one in (*every, *independent)),
        reviewed.changed,
        len(reviewed.lost),
        reviewed.independent is not None,
        verdicts_apart(reviewed),
    )


_FINDING, _ROW = "finding", "row"


def _signs(sayings: Iterable[SaidByAnother]) -> Mapping[_Place, Sign]:
    """The verdict on each finding and row: of the first who gave one, that is the reviewer."""
    own, *others = sayings
    signs = dict(_given(own))
    theirs: dict[_Place, Sign] = {}
    for place, sign in (each for other in others for each in _given(other)):
        theirs[place] = min(sign, theirs.get(place, sign), key=_GRAVEST.index)
    return theirs | signs


def _given(said: SaidByAnother) -> Iterable[tuple[_Place, Sign]]:
    for about, judgements in ((_FINDING, said.findings), (_ROW, said.reviews)):
        for index, one in judgements.items():
            if one.verdict:
                yield (about, index), one.verdict.sign


def _by_name(
    sayings: Iterable[SaidByAnother], waiting: Iterable[int], out: Collection[_Place]
) -> Iterable[tuple[str, SaidBy]]:
    wait = {(_FINDING, index) for index in waiting}
    for said in sayings:
        given = {place: sign for place, sign in _given(said) if place not in out}
        if given:
            signs = Counter(given.values())
            counts = signs[Sign.ERROR], signs[Sign.ASK], signs[Sign.FAIR]
            yield _name(said), SaidBy(len(wait.intersection(given)), *counts)


def _name(said: SaidByAnother) -> str:
    """Whose it is: what nobody said is shown to everyone as their own."""
    every: list[Judgement] = [*said.findings.values(), *said.reviews.values()]
    return next((one.by for one in every if one.verdict and one.by), "")
