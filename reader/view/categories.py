"""The categories that a passage belongs to: its kind, the kinds of its findings, moved."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from reader.dataclass import dataclass
from reader.model import (
    Comparison,
    Equivalent,
    Finding,
    Kind,
    Passage,
    Role,
    Severity,
    Sign,
)
from reader.typed import TypeVar
from reader.view.lens import Category, Lens
from reader.view.runs import WHOLE

FURNITURE = frozenset({Role.LABEL, Role.META, Role.CREDIT})
"""Roles that never are a part of the story: the keys that step through the changes skip them."""


@dataclass(frozen=True, slots=True)
class PassageCategories:
    """The categories of one passage, and the severity of its worst finding."""

    categories: frozenset[Category]
    worst: Severity | None = None


def categories_of(
    comparison: Comparison, dismissed: Collection[int]
) -> tuple[PassageCategories, ...]:
    """The categories of each passage, without the findings in `dismissed`."""
    found = by_passage(f for k, f in enumerate(comparison.findings) if k not in dismissed)
    return tuple(
        _categories(passage, role_of(comparison, passage), found.get(index, ()))
        for index, passage in enumerate(comparison.passages)
    )


def lets_through(passage: PassageCategories, lens: Lens) -> bool:
    """Whether the filters of a lens let a passage through."""
    if lens.kinds and not lens.kinds & passage.categories:
        return False
    return lens.least is None or (
        passage.worst is not None and passage.worst.rank <= lens.least.rank
    )


def is_change(passage: Passage, role: Role, findings: Collection[Finding]) -> bool:
    """Whether the key for the next change stops at a passage."""
    if any(finding.kind not in WHOLE for finding in findings) or elsewhere(passage):
        return True
    if is_furniture(passage, role, findings):
        return False
    return passage.kind not in (Kind.SAME, Kind.REPEATED)


def is_furniture(passage: Passage, role: Role, findings: Collection[Finding]) -> bool:
    """Whether it is no part of the story: labels, publication lines, credits.

    So is a caption that one article alone has, unless something was found in it.
    """
    if role is Role.CAPTION and not findings and passage.kind in (Kind.OMITTED, Kind.ADDED):
        return True
    return role in FURNITURE


def elsewhere(passage: Passage) -> bool:
    """Whether it has left its place: it moved, or it is a half of a sentence elsewhere."""
    return passage.moved or bool(passage.bead.half_of)


def role_of(comparison: Comparison, passage: Passage) -> Role:
    """The role of a passage's first sentence, the base's where it has one."""
    if passage.bead.left:
        return comparison.left.sentences[passage.bead.left[0]].role
    return comparison.right.sentences[passage.bead.right[0]].role


_Finding = TypeVar("_Finding", Finding, Equivalent)


def by_passage(findings: Iterable[_Finding]) -> Mapping[int, list[_Finding]]:
    """The findings of each passage that has some, in their order."""
    found: dict[int, list[_Finding]] = {}
    for finding in findings:
        if finding.passage is not None:
            found.setdefault(finding.passage, []).append(finding)
    return found


def _categories(passage: Passage, role: Role, findings: Collection[Finding]) -> PassageCategories:
    categories: set[Category] = {finding.kind for finding in findings}
    kind = passage.kind
    if kind in (Kind.SAME, Kind.REPEATED) or is_change(passage, role, findings):
        categories.add(kind)
    if elsewhere(passage):
        categories.add(Sign.MOVED)
    worst = min((f.severity for f in findings), key=lambda level: level.rank, default=None)
    return PassageCategories(frozenset(categories), worst)
