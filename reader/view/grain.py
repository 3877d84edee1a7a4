"""The grain of a rewording: the edits of one passage, made coarser.

word      which [is →was] about [35 →40] years old
phrase    which [is about 35 →was about 40] years old
sentence  [which is about 35 years old →which was about 40 years old]
off       which is about 35 years old

A passage of which more than half is changed on both sides is recast: its words are not marked one
by one at any grain, as if no two of them belonged together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.dataclass import replace
from reader.late_pattern import late_pattern
from reader.model import Edit, Kind, Op, Passage, Side, Span
from reader.view.lens import Grain

_MOST_BETWEEN = 3
"""Words that two changes of one phrase may have between them."""
_PARTS = late_pattern(r"[\d.,:;!?()\[\]…—–\"“”«»、。，；：！？「」]")
"""What separates two phrases: the end of a clause, a quotation mark, an unchanged number."""


def recast(passage: Passage) -> bool:
    """Whether it is so different that only what matters in it is marked."""
    if passage.kind is not Kind.REWORDED:
        return False
    return passage.rephrased or all(_mostly_changed(passage, side) for side in Side)


def _mostly_changed(passage: Passage, side: Side) -> bool:
    """Whether more than half of one side's characters are changed."""
    spans = [(edit.op, edit.span(side)) for edit in passage.edits]
    every = sum(span.end - span.start for _, span in spans)
    equal = sum(span.end - span.start for op, span in spans if op is Op.EQUAL)
    return 2 * equal < every


def grained(passage: Passage, grain: Grain, text: str) -> tuple[Edit, ...]:
    """The edits of a passage at a grain; `text` is the left article's.

    Only a reworded passage has a grain. With `off` all of it counts as equal.
    """
    if passage.kind is not Kind.REWORDED:
        return passage.edits
    if grain is not Grain.OFF and recast(passage):
        return (_whole(passage.edits, Op.REPLACE),)
    if grain is Grain.WORD:
        return passage.edits
    if grain is Grain.PHRASE:
        return tuple(_phrases(passage.edits, text))
    return (_whole(passage.edits, Op.REPLACE if grain is Grain.SENTENCE else Op.EQUAL),)


def _phrases(edits: Sequence[Edit], text: str) -> Iterator[Edit]:
    """The edits, neighbouring changes and the few words between them as one."""
    phrase: list[Edit] = []
    between: list[Edit] = []
    for edit in edits:
        if edit.op is not Op.EQUAL:
            phrase += [*between, edit]
            between = []
        elif phrase and not between and _is_small(edit, text):
            between = [edit]
        else:
            yield from (*_joined(phrase), *between, edit)
            phrase, between = [], []
    yield from (*_joined(phrase), *between)


def _is_small(edit: Edit, text: str) -> bool:
    words = text[edit.left.start : edit.left.end]
    return len(words.split()) <= _MOST_BETWEEN and not _PARTS.search(words)


def _joined(phrase: Sequence[Edit]) -> tuple[Edit, ...]:
    if len(phrase) < 2:
        return tuple(phrase)
    whole = _whole(phrase, Op.REPLACE)
    if whole.left.start == whole.left.end:
        return (replace(whole, op=Op.INSERT),)
    return (replace(whole, op=Op.DELETE) if whole.right.start == whole.right.end else whole,)


def _whole(edits: Sequence[Edit], op: Op) -> Edit:
    first, last = edits[0], edits[-1]
    return Edit(
        op,
        Span(first.left.start, last.left.end),
        Span(first.right.start, last.right.end),
    )
