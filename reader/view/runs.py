"""The words of one side of a passage as runs, each with its mark.

edits      students | aged 7-14      | are required to
findings              aged 7-14: a number differs
runs       students   aged  7-14       are required to
plain            fact       plain
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from reader.model import (
    Edit,
    Equivalent,
    FactKind,
    Finding,
    Kind,
    Mark,
    Op,
    Passage,
    Run,
    Severity,
    Side,
    Span,
)
from reader.view.grain import recast

_EDIT_MARK = {
    Op.EQUAL: Mark.PLAIN,
    Op.REPLACE: Mark.REWORDED,
    Op.DELETE: Mark.OMITTED,
    Op.INSERT: Mark.ADDED,
}
_WHOLE_MARK = {
    Kind.SAME: Mark.SAME,
    Kind.OMITTED: Mark.OMITTED,
    Kind.ADDED: Mark.ADDED,
    Kind.REPEATED: Mark.REPEATED,
}
"""Kinds whose words all have one mark."""
_LOUD = {Severity.HIGH: Mark.QUOTE, Severity.MEDIUM: Mark.FACT}
"""The marks of words that matter; those of a finding of low severity are marked as wording."""
_FINDING_MARKS = tuple(_LOUD.values())
WHOLE = frozenset({FactKind.OMISSION, FactKind.ADDITION, FactKind.HEADLINE})
"""Findings about a whole sentence: the sign of its row shows them, and no word is marked."""


def overlaid(runs: Sequence[Run], spans: Iterable[Span], mark: Mark) -> tuple[Run, ...]:
    """The same runs with `mark` on `spans`, which are in order and disjoint."""
    painted: list[Run] = []
    pending = list(spans)[::-1]
    for run in runs:
        at = run.span.start
        while pending and pending[-1].start < run.span.end:
            start, end = max(pending[-1].start, at), min(pending[-1].end, run.span.end)
            if start > at:
                painted.append(Run(Span(at, start), run.mark))
            if end > start:
                painted.append(Run(Span(start, end), mark))
            at = max(at, end)
            if pending[-1].end > run.span.end:
                break
            pending.pop()
        if at < run.span.end:
            painted.append(Run(Span(at, run.span.end), run.mark))
    return tuple(painted)


def runs_in_lines(runs: Sequence[Run], lines: Iterable[Span]) -> Iterator[list[Run]]:
    """The parts of the runs in each line; the runs are in order and disjoint."""
    starts, ends = [run.span.start for run in runs], [run.span.end for run in runs]
    for start, end in lines:
        inside = runs[bisect_right(ends, start) : bisect_left(starts, end)]
        yield [Run(Span(max(start, a), min(end, b)), mark) for (a, b), mark in inside]


def runs_of(
    passage: Passage,
    side: Side,
    edits: Sequence[Edit],
    findings: Sequence[Finding],
    equal_values: Sequence[Equivalent],
) -> tuple[Run, ...]:
    """The runs of one side of a passage, in order; empty where it has no words.

    `edits` are its own, or coarser ones.
    """
    runs = wording(passage, side, edits)
    if not (runs and (findings or equal_values)):
        return runs
    marked = [f for f in findings if f.kind not in WHOLE]
    altered = {mark: _disjoint(_spans(passage, marked, side, mark)) for mark in _FINDING_MARKS}
    runs = overlaid(runs, _disjoint(_span(e, side) for e in equal_values), Mark.EQUIVALENT)
    return overlaid(overlaid(runs, altered[Mark.FACT], Mark.FACT), altered[Mark.QUOTE], Mark.QUOTE)


def _spans(
    passage: Passage, findings: Iterable[Finding], side: Side, mark: Mark
) -> Iterator[Span | None]:
    for finding in findings:
        if mark is _LOUD.get(finding.severity):
            yield from _altered(passage, finding, side)


def wording(passage: Passage, side: Side, edits: Sequence[Edit] = ()) -> tuple[Run, ...]:
    """The runs of one side as its edits alone have them, or coarser ones of the same passage."""
    if not passage.run(side):
        return ()
    whole = _WHOLE_MARK.get(passage.kind)
    runs = []
    for edit in edits or passage.edits:
        span = edit.span(side)
        if span.end > span.start:
            rephrased = not whole and edit.op is Op.REPLACE and recast(passage)
            runs.append(Run(span, whole or (Mark.REPHRASED if rephrased else _edit_mark(edit))))
    return tuple(runs)


def _edit_mark(edit: Edit) -> Mark:
    return Mark.MOVED if edit.moved else _EDIT_MARK[edit.op]


def _span(finding: Finding | Equivalent, side: Side) -> Span | None:
    fact = finding.left if side is Side.LEFT else finding.right
    return fact.span if fact else None


def _disjoint(spans: Iterable[Span | None]) -> list[Span]:
    """The spans in order, overlapping ones as one."""
    joined: list[Span] = []
    for span in sorted(span for span in spans if span):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined


def _altered(passage: Passage, finding: Finding, side: Side) -> list[Span | None]:
    """The changed words of what differs; all of it where no word did (lost quotation marks)."""
    within = {each: _changed_within(passage, _span(finding, each), each) for each in Side}
    if any(within.values()):
        return list(within[side])
    return [_span(finding, side)]


def _changed_within(passage: Passage, fact: Span | None, side: Side) -> list[Span]:
    if fact is None:
        return []
    changed = (edit.span(side) for edit in passage.edits if edit.op is not Op.EQUAL)
    return [
        Span(max(span.start, fact.start), min(span.end, fact.end))
        for span in changed
        if span.start < fact.end and span.end > fact.start
    ]
