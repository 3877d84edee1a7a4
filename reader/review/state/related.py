"""What can be said of whole articles: which is the wire copy, which tell one story.

W on wire.txt          wire          its words
Y on a candidate       joined        the words of both
P on a telling         parted        the words of both
two reports            independent   the words of both, by this reviewer
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from reader.model import Judgement
from reader.named_tuple import NamedTuple


class Relation(StrEnum):
    """What was said: of one article, or of two in either order."""

    WIRE = "wire"
    JOINED = "joined"
    PARTED = "parted"
    INDEPENDENT = "independent"


class Related(NamedTuple):
    """One thing that was said; `right` is "" of one article. The digests of two are sorted."""

    relation: Relation
    left: str
    right: str
    by: str
    at: str


def called_independent(said: Iterable[Related], reviewer: str) -> dict[str, Judgement]:
    """Who called two articles independent, and when; what nobody said is the reviewer's."""
    return {
        one.by or reviewer: Judgement(at=one.at, by=one.by)
        for one in said
        if one.relation is Relation.INDEPENDENT
    }
