"""A Comparison into rows: what is shown, in which order, with which signs and marks.

The palette and the painter decide how it looks. The screen, the terminal report and every other
front end paint these rows, so they cannot differ.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import zip_longest

from reader.dataclass import replace
from reader.model import (
    Article,
    Bead,
    Comparison,
    Equivalent,
    Finding,
    Kind,
    Mark,
    MatchedBy,
    Passage,
    Pin,
    Role,
    Row,
    RowKind,
    Run,
    Side,
    Sign,
    Span,
)
from reader.view.categories import (
    FURNITURE,
    PassageCategories,
    by_passage,
    categories_of,
    elsewhere,
    is_change,
    is_furniture,
    role_of,
)
from reader.view.folding import through
from reader.view.grain import grained, recast
from reader.view.labels import LABELS
from reader.view.lens import Grain, Lens
from reader.view.other_places import naming_other_places
from reader.view.runs import overlaid, runs_of

_WORDING = frozenset({Mark.OMITTED, Mark.ADDED, Mark.REWORDED, Mark.REPHRASED})
"""Marks of words in which nothing was found to matter."""
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
    (Kind.REPEATED, Role.TAKEAWAY): "summary point",
    (Kind.REPEATED, Role.CAPTION): "caption, repeated",
    (Kind.ADDED, Role.TAKEAWAY): "summary point, said nowhere else",
    (Kind.OMITTED, Role.CAPTION): "caption, omitted",
    (Kind.ADDED, Role.CAPTION): "caption, added",
}
_FURNITURE_CAPTION = {
    Role.LABEL: "label",
    Role.META: "byline or date",
    Role.CREDIT: "credit",
}


def rows_of(
    comparison: Comparison,
    lens: Lens = Lens(),
) -> tuple[Row, ...]:
    """The rows of a comparison that a lens shows, in the left's order, with nothing said of it.

    What is only possible is not shown.
    """
    hidden = comparison.possible
    rows = whole_rows(comparison, lens.grain, hidden=hidden)
    categories = categories_of(comparison, hidden) if lens.filters else ()
    return rows_through(rows, comparison, categories, lens)


def whole_rows(
    comparison: Comparison,
    grain: Grain = Grain.WORD,
    *,
    hidden: Collection[int] = frozenset(),
    pins: Sequence[Pin] = (),
) -> tuple[Row, ...]:
    """All rows of a comparison, with nothing folded or left out; none names its partner.

    Findings whose index is `hidden` are in no row; rows with a sentence of a pin are marked.
    """
    findings = [f for k, f in enumerate(comparison.findings) if k not in hidden]
    rows = _passage_rows(comparison, findings, grain)
    return tuple(_with_stubs(_pinned(rows, comparison, pins), comparison.passages))


def rows_through(
    rows: Sequence[Row], comparison: Comparison, categories: Sequence[PassageCategories], lens: Lens
) -> tuple[Row, ...]:
    """Those of `whole_rows` that a lens shows, moved ones and halves naming their other place."""
    shown = through(rows, comparison.passages, categories, lens)
    return naming_other_places(shown, rows, comparison)


def unaligned(left: Article, right: Article) -> tuple[Row, ...]:
    """The rows of two articles before they are compared: first sentence beside first, and so on.

    They look like equal rows, so that rows that prove equal need not be painted again.
    """
    sides = zip_longest(left.sentences, right.sentences)
    return tuple(
        Row(
            RowKind.PASSAGE,
            range(index, index + 1),
            left=(Run(a.span, Mark.SAME),) if a else (),
            right=(Run(b.span, Mark.SAME),) if b else (),
            number=f"{'s' if a else '+'}{index + 1}",
        )
        for index, (a, b) in enumerate(sides)
    )


def sentence_number(bead: Bead) -> str:
    """The number of a bead's first sentence, which no fold or filter changes: "s18", "+20"."""
    return f"s{bead.left.start + 1}" if bead.left else f"+{bead.right.start + 1}"


def _passage_rows(comparison: Comparison, shown: Iterable[Finding], grain: Grain) -> Iterator[Row]:
    findings = by_passage(shown)
    equal_values = by_passage(comparison.equivalents)
    for index in range(len(comparison.passages)):
        found, equal = findings.get(index, ()), equal_values.get(index, ())
        yield _passage_row(comparison, index, found, equal, grain)


def _passage_row(
    comparison: Comparison,
    index: int,
    findings: Sequence[Finding],
    equal_values: Sequence[Equivalent],
    grain: Grain,
) -> Row:
    passage = comparison.passages[index]
    role = role_of(comparison, passage)
    edits = grained(passage, grain, comparison.left.text)
    quiet = is_furniture(passage, role, findings)
    left = runs_of(passage, Side.LEFT, edits, findings, equal_values)
    right = runs_of(passage, Side.RIGHT, edits, findings, equal_values)
    return Row(
        RowKind.PASSAGE,
        range(index, index + 1),
        left=_muted(left, comparison.left.dateline, quiet=quiet),
        right=_muted(right, comparison.right.dateline, quiet=quiet),
        sign=_sign(passage, role),
        alert=_alert(passage, findings),
        caption=_caption(passage, role),
        change=is_change(passage, role, findings),
        number=sentence_number(passage.bead),
        label=_label(findings),
    )


def _label(findings: Sequence[Finding]) -> str:
    """What the worst finding of a row is about, in a word; the first of several as bad."""
    if not findings:
        return ""
    return LABELS[_worst(findings).kind]


def _worst(findings: Sequence[Finding]) -> Finding:
    """The first of those of the highest severity."""
    return min(findings, key=lambda found: found.severity.rank)


def _pinned(rows: Iterable[Row], comparison: Comparison, pins: Sequence[Pin]) -> Iterator[Row]:
    """The rows, those marked that were paired or parted by hand."""
    left, right = {pin.left for pin in pins}, {pin.right for pin in pins}
    for index, row in enumerate(rows):
        bead = comparison.passages[index].bead
        pinned = bead.matched_by is MatchedBy.BY_HAND or (
            bool(pins) and not (left.isdisjoint(bead.left) and right.isdisjoint(bead.right))
        )
        yield replace(row, pinned=True) if pinned else row


def _muted(runs: tuple[Run, ...], dateline: Span | None, *, quiet: bool) -> tuple[Run, ...]:
    """The runs; those of what is no story are marked as notes, and another dateline."""
    if quiet:
        return tuple(Run(run.span, Mark.NOTE) for run in runs)
    if dateline is None or not runs or runs[0].span.start >= dateline.end:
        return runs
    within = (_shared(run.span, dateline) for run in runs if run.mark in _WORDING)
    return overlaid(runs, [span for span in within if span.end > span.start], Mark.NOTE)


def _shared(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.end, other.end))


def _caption(passage: Passage, role: Role) -> str:
    """The words in the column of a side without a sentence."""
    kind = passage.kind
    if role in FURNITURE and kind in (Kind.OMITTED, Kind.ADDED):
        return f"no {_FURNITURE_CAPTION[role]} here"
    return _ROLE_CAPTION.get((kind, role)) or _CAPTION.get(kind, "")


def _sign(passage: Passage, role: Role) -> Sign:
    if role is Role.TAKEAWAY and passage.kind is Kind.REPEATED:
        return Sign.TAKEAWAY
    return Sign.REPHRASED if recast(passage) else _SIGN[passage.kind]


def _alert(passage: Passage, findings: Sequence[Finding]) -> Sign:
    """The worst severity of its findings; without one, that it left its place."""
    if findings:
        return Sign(_worst(findings).severity)
    return Sign.MOVED if elsewhere(passage) else Sign.NONE


def _with_stubs(rows: Iterable[Row], passages: Sequence[Passage]) -> list[Row]:
    """The rows, and at the right place of each moved passage a stub that points to it."""
    followers: dict[int, list[Row]] = {}
    place = -1
    with_right = (index for index, passage in enumerate(passages) if passage.bead.right)
    for index in sorted(with_right, key=lambda k: passages[k].bead.right.start):
        if passages[index].moved:
            stub = Row(RowKind.STUB, range(index, index + 1), sign=Sign.NONE, alert=Sign.MOVED)
            followers.setdefault(place, []).append(stub)
        else:
            place = index
    placed = list(followers.get(-1, ()))
    for index, row in enumerate(rows):
        placed += [row, *followers.get(index, ())]
    return placed


def caption_side(row: Row) -> Side:
    """The side of a row's caption: the empty column, or below the left words."""
    if row.kind is RowKind.STUB or (row.left and not row.right):
        return Side.RIGHT
    return Side.LEFT
