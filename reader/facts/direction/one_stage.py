"""Whether two stages are one, or those of others, though their names shut each other out.

passed the House           approved by the House                    one
退けた                      決めたとして、退けた                         both tell it
three are missing          two were killed, three not found         others
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.stages import Stage
from reader.facts.tokens import CLAUSE_MARKS
from reader.model import Span

OF_A_HOUSE = frozenset({"housed", "adopted"})
"""A bill is passed by one of two houses, and so approved by that one."""

OF_PEOPLE = frozenset(
    {"missing", "killed", "rescued", "injured", "unhurt", "ill", "recovered", "grave", "slight"}
    | {"critical", "stable", "arrested", "lifeless"}
)
"""Stages of people, who are counted."""

COUNTED = 4, 3
"""Words before a stage and behind it in which its people are counted."""

ROOT = 2
"""Characters by which a word is known in its forms where no blanks part words."""


def are_one(left: Excerpt, one: Stage, right: Excerpt, other: Stage) -> bool:
    """Whether two stages are one of one thing, or of other people each."""
    sides = (left, one, right, other), (right, other, left, one)
    return any(_is_told(*each) or _names_house(*each) for each in sides) or _are_others(
        left, one, right, other
    )


def _is_told(own: Excerpt, stage: Stage, other: Excerpt, against: Stage) -> bool:
    """Whether the other side has the word of this stage too, beside its own, in another form."""
    if own.own.writing.spaced:
        return False
    word = own.words(*stage.span)
    # `買収を検討` and `買収した`: a noun alone is no other form of a verb.
    root = word[:ROOT] if "ぁ" <= word[:ROOT][-1] <= "ん" else word
    start, end = against.span
    around = other.words(other.span.start, start), other.words(end, other.span.end)
    return any(root in text for text in around)


def _names_house(own: Excerpt, stage: Stage, other: Excerpt, against: Stage) -> bool:
    """Whether the other side names the house by which this one says that a bill was passed."""
    if stage.name != "housed" or {stage.name, against.name} != OF_A_HOUSE:
        return False
    if not own.own.writing.spaced:
        return own.words(*stage.span)[:ROOT] in other.words(*other.span)
    verbs = {t.text for t in other.between(*against.span)}
    house = {stem(t.text) for t in own.between(*stage.span) if t.text not in own.grammar | verbs}
    told = {stem(t.text) for t in other.tokens if not _within(t, against.span)}
    return bool(house & told)


def _are_others(left: Excerpt, one: Stage, right: Excerpt, other: Stage) -> bool:
    """Whether each side counts the people of its stage, and counts others."""
    if not {one.name, other.name} <= OF_PEOPLE:
        return False
    counts = _counted(left, one.span), _counted(right, other.span)
    return all(counts) and counts[0].isdisjoint(counts[1])


def _counted(excerpt: Excerpt, span: Span) -> set[str]:
    """The numbers beside a stage in its clause."""
    at = excerpt.inside(*span)
    before, behind = COUNTED
    found = set[str]()
    for words in (
        reversed(excerpt.tokens[max(0, at.start - before) : at.start]),
        excerpt.tokens[at.stop : at.stop + behind],
    ):
        for token in words:
            if token.text in CLAUSE_MARKS:
                break
            counting = excerpt.own.numbers.counting.get(token.text)
            if token.is_figure or counting is not None:
                found.add(token.text if counting is None else str(counting))
    return found


def _within(token: Token, span: Span) -> bool:
    return span.start <= token.start < span.end
