"""Why a finding was made and its row paired as it was: a few sentences, the finding first.

    Words changed inside quotation marks (high, 95% sure). …
    Surely the same sentence. Both say appreciate, organization, age. …

The reasons and the rivals come from the aligner itself (`reader.align.explain`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.align.explain import Reason, ReasonKind, explain, rivals
from reader.dataclass import replace
from reader.late_pattern import late_pattern
from reader.model import Comparison, Finding, MatchedBy, Op, Passage, Role, RowKind, Side
from reader.text.clean import sanitized
from reader.text.words import is_dense
from reader.view.descriptions import reading_notes
from reader.view.labels import LABELS
from reader.view.reading import Reading
from reader.view.surroundings import plain

_MOST_RIVALS, _LEAST_CHANCE = 3, 0.05
"""How many others are named, and from which chance of being a partner."""
_SHOWN = 90
_SURE = (
    (0.97, "Surely the same sentence"),
    (0.85, "Very likely the same sentence"),
    (0.65, "Probably the same sentence"),
    (0.0, "Perhaps the same sentence"),
)
"""What a pairing is called from so much chance on."""
_MATCHED = {
    MatchedBy.IDENTICAL: "The same words",
    MatchedBy.TYPOGRAPHIC: "The same words but for typography",
    MatchedBy.BY_HAND: "Paired by hand",
}
_REASONS: Mapping[ReasonKind, str] = {
    ReasonKind.WORDS: "Both say {words}.",
    ReasonKind.NUMBERS: "Both have the numbers {words}.",
    ReasonKind.NAMES: "Both name {words}.",
    ReasonKind.BEFORE: "The sentences before them are a pair too.",
    ReasonKind.AFTER: "The sentences after them are a pair too.",
    ReasonKind.PLACE: "Both stand at about the same place in their articles.",
    ReasonKind.LEAD: "No other sentence fits better.",
    ReasonKind.ROLE: "Both are {words}s.",
}
_ONE: Mapping[ReasonKind, str] = {ReasonKind.NUMBERS: "Both have the number {words}."}
"""The same where a single word is named."""
_AROUND = (ReasonKind.BEFORE, ReasonKind.AFTER)
_BOTH_AROUND = "The sentences before and after them are pairs too."
_MOST_WORDS = 7
"""Words, numbers or names that are told of one reason."""
_LEAST_DENSE, _MOST_STRETCHES = 3, 3
"""Characters of a stretch that both say where no blanks part the words; such stretches."""
_PARTED = late_pattern(r"(?:(?!(?<=\d)[.,:]\d)\W)+")
_NAMED_ROLE = {Role.META: "publication line", Role.TAKEAWAY: "summary point"}


def why(reading: Reading, row: int, finding: int | None = None) -> tuple[str, ...]:
    """Paragraphs on a row, what matters most first; `finding` is the one that is asked about."""
    shown = reading.rows[row]
    if shown.kind is RowKind.FOLD:
        return (f"Folded: {shown.caption}.",)
    comparison = reading.comparison
    passage = comparison.passages[shown.passages.start]
    return (
        *(_findings(reading, row, finding) if finding is not None else ()),
        " ".join(_pairing(comparison, passage)),
        *_rivals(comparison, passage),
        *reading_notes(comparison.left, comparison.right),
    )


def _findings(reading: Reading, row: int, finding: int) -> Iterator[str]:
    """The finding, its rule and what the rule says of it; then which others the row has."""
    found = reading.comparison.findings[finding]
    yield _finding(found)
    others = [k for k in reading.indexes_in(row) if k != finding and k not in reading.possible]
    if others:
        labels = ", ".join(LABELS[reading.comparison.findings[k].kind] for k in others)
        yield f"Found in this row too: {labels}."


def _finding(found: Finding) -> str:
    told = found.message[:1].upper() + found.message[1:]
    if found.origin:
        origin = sanitized(found.origin)
        return f"Found by {origin} ({found.severity}): {told}."
    sure = f"{found.severity}, {found.chance:.0%} sure"
    return f"{found.rule.title} ({sure}). {told}."


def _pairing(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """How its sentences were found to belong together, or that they have no partner."""
    bead = passage.bead
    if bead.matched_by is None:
        yield from _alone(comparison, passage)
        return
    yield f"{_matched(bead.matched_by, bead.score)}{_shape(*bead.shape)}."
    yield from _reasons(
        _in_whole_words(r, comparison, passage) for r in _explained(comparison, passage)
    )
    if passage.moved:
        yield "It stands elsewhere in the order of the other article."
    if passage.rephrased:
        yield "Too few words are shared to colour the changed ones."


def _alone(comparison: Comparison, passage: Passage) -> Iterator[str]:
    bead = passage.bead
    own, other = comparison.left, comparison.right
    if not bead.left:
        own, other = other, own
    for index in bead.half_of:
        yield f"It is a half of a sentence elsewhere: {_cut(other.sentence_text(index))}"
    if not bead.half_of:
        yield "No sentence of the other article shares enough with it to be its partner."
        for index in bead.repeats:
            yield f"Its own article says it elsewhere: {_cut(own.sentence_text(index))}"


def _matched(by: MatchedBy, chance: float) -> str:
    if by in _MATCHED:
        return _MATCHED[by]
    return next(words for least, words in _SURE if chance >= least)


def _shape(left: int, right: int) -> str:
    if (left, right) == (1, 1):
        return ""
    return f", {left} of the base and {right} of the other article"


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


def _in_whole_words(reason: Reason, comparison: Comparison, passage: Passage) -> Reason:
    """Stretches that both say, where no blanks part words: the aligner has pairs of characters."""
    if reason.kind is not ReasonKind.WORDS or not any(is_dense(word) for word in reason.words):
        return reason
    text = comparison.left.text
    kept = (plain(text, edit.left) for edit in passage.edits if edit.op is Op.EQUAL)
    parts = [part for run in kept for part in _PARTED.split(run) if len(part) >= _LEAST_DENSE]
    longest = sorted(parts, key=len, reverse=True)[:_MOST_STRETCHES]
    return replace(reason, words=tuple(part for part in parts if part in longest))


def _reasons(every: Iterable[Reason]) -> Iterator[str]:
    """What speaks for a pair, a sentence each; the neighbours on both sides in one."""
    reasons = [one for one in every if one.words or one.kind is not ReasonKind.WORDS]
    kinds = [reason.kind for reason in reasons]
    both = all(kind in kinds for kind in _AROUND)
    told = False
    for reason in reasons:
        if not both or reason.kind not in _AROUND:
            yield _reason(reason)
        elif not told:
            told = True
            yield _BOTH_AROUND


def _reason(reason: Reason) -> str:
    words: Sequence[str] = reason.words[:_MOST_WORDS]
    if reason.kind is ReasonKind.ROLE:
        words = [_NAMED_ROLE.get(Role(word), word) for word in words]
    sentence = _REASONS[reason.kind]
    if len(words) == 1:
        sentence = _ONE.get(reason.kind, sentence)
    return sentence.format(words=_listed(words))


def _listed(words: Sequence[str]) -> str:
    """a, b and c."""
    *most, last = words or ("",)
    return f"{', '.join(most)} and {last}" if most else last


def _rivals(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """Who else was near the passage's base, or its right side where it has no left."""
    side = Side.LEFT if passage.bead.left else Side.RIGHT
    other = comparison.article(side.other)
    found = rivals(comparison.left, comparison.right, comparison.links, side, passage.run(side))
    for rival in found[:_MOST_RIVALS]:
        if rival.chance < _LEAST_CHANCE:
            break
        yield f"Came near ({rival.chance:.0%} sure): {_cut(other.sentence_text(rival.sentence))}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
