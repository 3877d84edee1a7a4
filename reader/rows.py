"""A Comparison into rows: what is shown, in which order, with which signs and marks.

How it looks is the palette's and the painter's. The screen, the terminal report and every other
front end paint these rows, so they cannot differ.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest
from typing import TypeVar

from reader.model import (
    Article,
    Comparison,
    Discrepancy,
    Equivalent,
    FactKind,
    Kind,
    Mark,
    Passage,
    Role,
    Row,
    RowKind,
    Run,
    Side,
    Sign,
)
from reader.runs import WHOLE, runs_of

_SIGN = {
    Kind.SAME: Sign.SAME,
    Kind.REWORDED: Sign.REWORDED,
    Kind.OMITTED: Sign.OMITTED,
    Kind.ADDED: Sign.ADDED,
    Kind.REPEATED: Sign.REPEATED,
}
_CAPTION = {
    Kind.OMITTED: "omitted",
    Kind.ADDED: "added",
    Kind.REPEATED: "said elsewhere",
}
_ROLE_CAPTION = {
    (Kind.REPEATED, Role.TAKEAWAY): "takeaway",
    (Kind.REPEATED, Role.CAPTION): "caption, repeated",
    (Kind.ADDED, Role.TAKEAWAY): "takeaway, said nowhere else",
    (Kind.OMITTED, Role.CAPTION): "caption, omitted",
    (Kind.ADDED, Role.CAPTION): "caption, added",
}
_FURNITURE = {
    Role.LABEL: "a label, only here",
    Role.META: "a publication line or byline, only here",
    Role.CREDIT: "a credit, only here",
}
"""Roles that carry no story: a reader who steps through the changes passes them by."""


def rows_of(
    comparison: Comparison,
    *,
    fold: bool = False,
    context: int = 1,
    dismissed: Collection[int] = frozenset(),
) -> tuple[Row, ...]:
    """The rows of a comparison, in the left's order.

    With `fold`, a run of rows that are the same is one row, but for `context` of them before and
    after each change. Findings whose index is in `dismissed` are not shown.
    """
    kept = [f for k, f in enumerate(comparison.discrepancies) if k not in dismissed]
    rows = _with_stubs(_passage_rows(comparison, kept), comparison.passages)
    if fold:
        rows = list(_folded(rows, context))
    return tuple(_partnered(rows))


def unaligned(left: Article, right: Article) -> tuple[Row, ...]:
    """The words of two articles before they are compared: sentence beside sentence as they come."""
    sides = zip_longest(left.sentences, right.sentences)
    return tuple(
        Row(
            RowKind.PASSAGE,
            range(index, index + 1),
            left=(Run(a.span, Mark.PLAIN),) if a else (),
            right=(Run(b.span, Mark.PLAIN),) if b else (),
        )
        for index, (a, b) in enumerate(sides)
    )


def _passage_rows(comparison: Comparison, kept: Iterable[Discrepancy]) -> list[Row]:
    findings = _by_passage(kept)
    equal_values = _by_passage(comparison.equivalents)
    return [
        _passage_row(comparison, index, findings.get(index, []), equal_values.get(index, []))
        for index in range(len(comparison.passages))
    ]


def _passage_row(
    comparison: Comparison,
    index: int,
    findings: Sequence[Discrepancy],
    equal_values: Sequence[Equivalent],
) -> Row:
    passage = comparison.passages[index]
    role = _role(comparison, passage)
    alert = _alert(passage, findings)
    return Row(
        RowKind.PASSAGE,
        range(index, index + 1),
        left=_quiet(role, runs_of(passage, Side.LEFT, findings, equal_values)),
        right=_quiet(role, runs_of(passage, Side.RIGHT, findings, equal_values)),
        sign=_sign(passage, role),
        alert=alert,
        caption=_caption(passage, role),
        change=_is_change(passage, role) or alert is not Sign.NONE,
    )


def _role(comparison: Comparison, passage: Passage) -> Role:
    if passage.bead.left:
        return comparison.left.sentences[passage.bead.left[0]].role
    return comparison.right.sentences[passage.bead.right[0]].role


def _quiet(role: Role, runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs, those of labels and publication lines in the look of notes."""
    return tuple(Run(run.span, Mark.NOTE) for run in runs) if role in _FURNITURE else runs


def _caption(passage: Passage, role: Role) -> str:
    """What the column without words says."""
    if passage.kind in (Kind.OMITTED, Kind.ADDED) and role in _FURNITURE:
        return _FURNITURE[role]
    return _ROLE_CAPTION.get((passage.kind, role)) or _CAPTION.get(passage.kind, "")


def _sign(passage: Passage, role: Role) -> Sign:
    if passage.kind is Kind.REPEATED and role is Role.TAKEAWAY:
        return Sign.TAKEAWAY
    return Sign.REPHRASED if passage.rephrased else _SIGN[passage.kind]


def _alert(passage: Passage, findings: Sequence[Discrepancy]) -> Sign:
    if any(finding.kind is FactKind.QUOTE for finding in findings):
        return Sign.QUOTE
    if any(finding.kind not in WHOLE for finding in findings):
        return Sign.DISCREPANCY
    return Sign.MOVED if passage.moved else Sign.NONE


def _is_change(passage: Passage, role: Role) -> bool:
    if role in _FURNITURE or passage.kind is Kind.REPEATED:
        return False
    return passage.kind is not Kind.SAME or passage.moved


_Finding = TypeVar("_Finding", Discrepancy, Equivalent)


def _by_passage(findings: Iterable[_Finding]) -> Mapping[int, list[_Finding]]:
    found: dict[int, list[_Finding]] = {}
    for finding in findings:
        if finding.passage is not None:
            found.setdefault(finding.passage, []).append(finding)
    return found


def _with_stubs(rows: Sequence[Row], passages: Sequence[Passage]) -> list[Row]:
    """The rows, and at the right place of each moved passage a stub that points to it."""
    followers: dict[int, list[Row]] = {}
    place = -1
    for index in sorted(_told_right(passages), key=lambda k: passages[k].bead.right.start):
        if passages[index].moved:
            stub = Row(RowKind.STUB, range(index, index + 1), sign=Sign.NONE, alert=Sign.MOVED)
            followers.setdefault(place, []).append(stub)
        else:
            place = index
    placed = list(followers.get(-1, ()))
    for index, row in enumerate(rows):
        placed += [row, *followers.get(index, ())]
    return placed


def _told_right(passages: Sequence[Passage]) -> Iterator[int]:
    return (index for index, passage in enumerate(passages) if passage.bead.right)


def _folded(rows: Sequence[Row], context: int) -> Iterator[Row]:
    shown: set[int] = set()
    for index, row in enumerate(rows):
        if row.sign is not Sign.SAME or row.alert is not Sign.NONE:
            shown.update(range(index - context, index + context + 1))
    for visible, group in groupby(range(len(rows)), key=shown.__contains__):
        hidden = [rows[index] for index in group]
        if visible or len(hidden) == 1:
            yield from hidden
        else:
            run = range(hidden[0].passages.start, hidden[-1].passages.stop)
            yield Row(RowKind.FOLD, run, caption=f"{len(hidden)} sentences the same")


def _partnered(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, each moved passage and its stub naming the other's row."""
    at = {row.passages.start: k for k, row in enumerate(rows) if row.kind is RowKind.PASSAGE}
    stubs = {row.passages.start: k for k, row in enumerate(rows) if row.kind is RowKind.STUB}
    for row in rows:
        passage = row.passages.start
        if row.kind is RowKind.STUB:
            partner = at[passage]
            yield replace(row, partner=partner, caption=f"moved: stands at row {partner + 1}")
        elif row.kind is RowKind.PASSAGE and passage in stubs:
            partner = stubs[passage]
            yield replace(row, partner=partner, caption=f"moved: row {partner + 1} on the right")
        else:
            yield row


def caption_side(row: Row) -> Side:
    """Where a row's caption stands: in the empty column, or under the left words."""
    if row.kind is RowKind.STUB or (row.left and not row.right):
        return Side.RIGHT
    return Side.LEFT
