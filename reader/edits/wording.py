"""The wording of one bead compared: from two runs of text to the edits between them."""

from __future__ import annotations

from reader.dataclass import dataclass
from reader.edits.likeness import alike, may_be_alike
from reader.edits.moves import with_moves
from reader.edits.script import changes, encoded
from reader.edits.spans import as_edits
from reader.edits.tidy import peeled, tidied
from reader.edits.units import UnitRun, UnitWeight, run
from reader.model import Edit, Op, Span
from reader.progress import pause
from reader.text.length import WORD_BY_WORD

_MIRRORED = {Op.DELETE: Op.INSERT, Op.INSERT: Op.DELETE}


@dataclass(frozen=True, slots=True)
class Options:
    """How to compare wordings.

    With `typography` curly and straight quotes, kinds of dash and space, ligatures and widths
    count as changes. `likeness_floor` in 0..1: the share in common below which two runs are shown
    whole, as one replacement.
    """

    typography: bool = False
    likeness_floor: float = 0.25


def edits(  # noqa: PLR0917 (two places, then how to compare them)
    left: str,
    left_span: Span,
    right: str,
    right_span: Span,
    options: Options | None = None,
    language: str = "en",
) -> tuple[Edit, ...]:
    """The edits from `left[left_span]` to `right[right_span]`, in order, equal stretches included.

    Their left spans part `left_span`, their right spans `right_span`, in code points of the two
    texts. Runs with too little in common, or too long, are one replacement. The sides exchanged
    give the same edits mirrored: the work is done in an order chosen by content.
    """
    options = options or Options()
    ours, theirs = left[slice(*left_span)], right[slice(*right_span)]
    if ours == theirs:
        return (Edit(Op.EQUAL, left_span, right_span),) if ours else ()
    if not (ours and theirs):
        return (Edit(Op.DELETE if ours else Op.INSERT, left_span, right_span),)
    if max(len(ours), len(theirs)) > WORD_BY_WORD:
        return (Edit(Op.REPLACE, left_span, right_span),)
    one = run(left, left_span, language, exact=options.typography)
    other = run(right, right_span, language, exact=options.typography)
    if ours <= theirs:
        return _compared(one, other, options)
    return tuple(
        Edit(_MIRRORED.get(edit.op, edit.op), edit.right, edit.left, edit.moved)
        for edit in _compared(other, one, options)
    )


def _compared(left: UnitRun, right: UnitRun, options: Options) -> tuple[Edit, ...]:
    """Two runs whose texts differ and are not empty."""
    whole = (Edit(Op.REPLACE, left.span, right.span),)
    if not may_be_alike(left, right, options.likeness_floor):
        return whole
    codes = encoded(left.matched_by(), right.matched_by())
    if codes is None:
        return whole
    content = [unit.weight > UnitWeight.GRAMMAR for unit in left.units]
    found = changes(*codes, content)
    pause()
    found = tidied(left, right, found)
    pause()
    found = peeled(left, right, with_moves(left, right, found))
    if not alike(left, right, found, options.likeness_floor):
        return whole
    pause()
    return tuple(as_edits(left, right, found))
