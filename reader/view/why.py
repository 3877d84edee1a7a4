"""Why a row was paired as it was, and its findings: titles with paragraphs of plain words.

The reasons and the rivals come from the aligner itself (`reader.align.explain`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.align.explain import Reason, ReasonKind, explain, rivals
from reader.model import Comparison, Finding, MatchedBy, Passage, RowKind, Side
from reader.view.descriptions import reading_notes
from reader.view.reading import Reading

_MOST_RIVALS = 3
_SHOWN = 90
_MATCHED = {
    MatchedBy.IDENTICAL: "the same words",
    MatchedBy.TYPOGRAPHIC: "the same words but for typography",
    MatchedBy.ALIKE: "alike",
    MatchedBy.BY_HAND: "paired by hand",
}
_REASONS: Mapping[ReasonKind, str] = {
    ReasonKind.WORDS: "Shared words, the rarest first: {words}; all shared words together are"
    " {strength} of one sentence by weight.",
    ReasonKind.NUMBERS: "The same numbers: {words}.",
    ReasonKind.NAMES: "The same names: {words}.",
    ReasonKind.BEFORE: "The sentences before them are a pair too, sure to {strength}.",
    ReasonKind.AFTER: "The sentences after them are a pair too, sure to {strength}.",
    ReasonKind.PLACE: "Both are at about the same place in their articles.",
    ReasonKind.LEAD: "No other sentence fits better: the next best is less sure by {strength}.",
    ReasonKind.ROLE: "Both have the same role: {words}.",
}


def reasons(reading: Reading, row: int) -> Iterator[tuple[str, list[str]]]:
    """The titles and paragraphs on one row."""
    shown = reading.rows[row]
    if shown.kind is RowKind.FOLD:
        yield (
            f"Rows folded: {shown.caption}",
            ["Both sides have the same words."],
        )
        return
    comparison = reading.comparison
    passage = comparison.passages[shown.passages.start]
    yield f"Row {row + 1}: {passage.kind}", list(_pairing(comparison, passage))
    yield "Rivals", list(_rivals(comparison, passage)) or ["none that came near"]
    if notes := reading_notes(comparison.left, comparison.right):
        yield "How the articles were read", notes


def finding_lines(reading: Reading, row: int) -> list[str]:
    """The findings of a row in words, worst first, with the rule and the verdict."""
    return [
        _finding_line(reading.comparison.findings[index], reading.verdicts.get(index, ""))
        for index in reading.indexes_in(row)
    ]


def _pairing(comparison: Comparison, passage: Passage) -> Iterator[str]:
    bead = passage.bead
    if bead.matched_by is None:
        other = comparison.right if bead.left else comparison.left
        for index in bead.half_of:
            yield f"It is a half of a sentence elsewhere: {_cut(other.sentence_text(index))}"
        if bead.half_of:
            return
        yield "No sentence of the other article shares enough with it to be its partner."
        for index in bead.repeats:
            side = comparison.left if bead.left else comparison.right
            yield f"Its own article says it elsewhere: {_cut(side.sentence_text(index))}"
        return
    one, many = len(bead.left), len(bead.right)
    shape = "" if (one, many) == (1, 1) else f", {one} sentence(s) against {many}"
    yield f"Matched as {_MATCHED[bead.matched_by]}; sure to {bead.score:.0%}{shape}."
    yield from map(_reason, _explained(comparison, passage))
    if passage.moved:
        yield "Moved: it stands elsewhere in the order of the other article."
    if passage.rephrased:
        yield "Rephrased: too few words are shared to colour the changed ones."


def _explained(comparison: Comparison, passage: Passage) -> Sequence[Reason]:
    """The reasons for the surest link of a passage that was weighed at all."""
    within = [
        link
        for link in comparison.links
        if link.left in passage.bead.left
        and link.right in passage.bead.right
        and link.matched_by is MatchedBy.ALIKE
    ]
    if not within:
        return ()
    surest = max(within, key=lambda link: link.score)
    return explain(comparison.left, comparison.right, comparison.links, surest)


def _reason(reason: Reason) -> str:
    strength = f"{reason.strength:.0%}"
    return _REASONS[reason.kind].format(strength=strength, words=", ".join(reason.words))


def _finding_line(found: Finding, verdict: str) -> str:
    judged = f"{verdict}: " if verdict else ""
    words = f"{found.severity} {found.kind}: {found.message}"
    return f"{judged}{words} (sure to {found.chance:.0%}) [{found.rule.id}]"


def _rivals(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """Who else was near the passage's base, or its right side where it has no left."""
    side = Side.LEFT if passage.bead.left else Side.RIGHT
    other = comparison.right if side is Side.LEFT else comparison.left
    found = rivals(comparison.left, comparison.right, comparison.links, side, passage.run(side))
    for rival in found[:_MOST_RIVALS]:
        yield f"sure to {rival.chance:.0%}: {_cut(other.sentence_text(rival.sentence))}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
