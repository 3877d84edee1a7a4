"""Why a row was paired as it was, and why it was flagged: titles with paragraphs of plain words.

The words that two sentences share are those that weigh: rare in both articles together (inverse
document frequency, Spärck Jones 1972). Rivals are the sentences that share most of that weight
and were not taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

from reader.model import Article, Comparison, Finding, MatchedBy, Passage, Role, RowKind
from reader.text import words
from reader.text.clean import match_key
from reader.view.phrases import noted
from reader.view.reading import Reading

_MOST_WORDS = 12
_MOST_RIVALS = 3
_SHOWN = 90
_MATCHED = {
    MatchedBy.IDENTICAL: "the same words",
    MatchedBy.TYPOGRAPHIC: "the same words but for typography",
    MatchedBy.ALIKE: "alike",
    MatchedBy.BY_HAND: "paired by hand",
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
    yield "Rivals", list(_rivals(comparison, passage)) or ["none that shares a word that weighs"]
    if notes := noted(comparison.left, comparison.right):
        yield "How the articles were read", notes


def findings_told(reading: Reading, row: int) -> list[str]:
    """The findings of a row in words, worst first, with the rule that fired and what was said."""
    return [
        _told(reading.comparison.findings[index], reading.verdicts.get(index, ""))
        for index in reading.indexes_in(row)
    ]


def _pairing(comparison: Comparison, passage: Passage) -> Iterator[str]:
    bead = passage.bead
    if bead.matched_by is None:
        yield "No sentence of the other article shares enough with it to be its partner."
        for index in bead.repeats:
            side = comparison.left if bead.left else comparison.right
            yield f"Its own article says it elsewhere: {_cut(side.sentence_text(index))}"
        return
    one, many = len(bead.left), len(bead.right)
    shape = "" if (one, many) == (1, 1) else f", {one} sentence(s) against {many}"
    yield f"Matched as {_MATCHED[bead.matched_by]}; sure to {bead.score:.0%}{shape}."
    shared = _shared(comparison, passage)
    if shared:
        yield f"Shared words, those that weigh most first: {', '.join(shared)}."
    if passage.moved:
        yield "Moved: it stands elsewhere in the order of the other article."
    if passage.rephrased:
        yield "Rephrased: too few words are shared to colour the changed ones."


def _told(found: Finding, verdict: str) -> str:
    said = f"{verdict}: " if verdict else ""
    words = f"{found.severity} {found.kind}: {found.message}"
    return f"{said}{words} (sure to {found.chance:.0%}) [{found.rule.id}]"


def _bag(article: Article, index: int) -> frozenset[str]:
    text = article.sentence_text(index)
    return frozenset(match_key(text[a:b]).casefold() for a, b in words.words(text))


def _bags(article: Article) -> list[frozenset[str]]:
    return [_bag(article, index) for index in range(len(article.sentences))]


def _weights(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    held = Counter(word for bag in bags for word in bag)
    return {word: log((len(bags) + 1) / (count + 0.5)) for word, count in held.items()}


def _shared(comparison: Comparison, passage: Passage) -> list[str]:
    left, right = _bags(comparison.left), _bags(comparison.right)
    weights = _weights([*left, *right])
    ours = frozenset().union(*(left[i] for i in passage.bead.left))
    theirs = frozenset().union(*(right[j] for j in passage.bead.right))
    return sorted(ours & theirs, key=lambda word: (-weights[word], word))[:_MOST_WORDS]


def _rivals(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """For the passage's base (its right side where it has no left), who else was near."""
    bead = passage.bead
    here, there = comparison.left, comparison.right
    own, taken = bead.left, bead.right
    if not bead.left:
        here, there, own, taken = there, here, bead.right, bead.left
    ours, others = _bags(here), _bags(there)
    weights = _weights([*ours, *others])
    words_here = frozenset().union(*(ours[index] for index in own))
    mass = sum(max(0.0, weights[word]) for word in words_here) or 1.0
    near = [
        (sum(max(0.0, weights[word]) for word in words_here & bag) / mass, index)
        for index, bag in enumerate(others)
        if index not in taken and there.sentences[index].role is not Role.LABEL
    ]
    for share, index in sorted(near, key=lambda rival: (-rival[0], rival[1]))[:_MOST_RIVALS]:
        if share >= 0.1:
            yield f"shares {share:.0%} of its weight: {_cut(there.sentence_text(index))}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
