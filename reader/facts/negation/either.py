"""One claim denied by its noun on one side and by its verb on the other.

No damage to the quay was reported.     Damage to the quay was not reported.     the same
Keine Anklage wird erhoben.             Anklage wird nicht erhoben.              the same
No ferry sailed and the port closed.    Ferries sailed; the port did not close.  not the same
No ferry sailed from the quay.          One ferry did not sail from the quay.    not the same

What each denies has to stand in the clause of the other, with no other claim between them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from reader.facts.negation.denying_side import DenyingSide
from reader.facts.negation.read import Negation
from reader.languages import language
from reader.model import Span

QUANTIFIED = 3
"""Words and marks before a noun in which is told how many of its kind it is."""

_MARKS = frozenset(",;:")

Denials = list[Negation]


def not_of_either(
    left: DenyingSide, lefts: Sequence[Negation], right: DenyingSide, rights: Sequence[Negation]
) -> tuple[Denials, Denials]:
    """The denials of both sides without those that deny one claim by its noun and by its verb."""
    mine, theirs = list(lefts), list(rights)
    verbal = left.excerpt.own.negation.verbal
    for one in _alone(left, lefts):
        for other in _alone(right, theirs):
            if (one.word in verbal) == (other.word in verbal):
                continue
            noun_left = other.word in verbal
            sides = (left, one, right, other) if noun_left else (right, other, left, one)
            if _is_same(*sides):
                mine.remove(one)
                theirs.remove(other)
                break
    return mine, theirs


def _alone(side: DenyingSide, denials: Sequence[Negation]) -> Denials:
    """Those beside which nothing else in their clause denies, but verbs that deny (`lacked`)."""
    clauses = Counter(side.matter.clause_at(each.span) for each in denials)
    denying = side.excerpt.own.negation.in_other_words
    return [
        each
        for each in denials
        if clauses[side.matter.clause_at(each.span)] == 1 and each.word not in denying
    ]


def _is_same(own: DenyingSide, whole: Negation, other: DenyingSide, plain: Negation) -> bool:
    """Whether a denial of a noun denies what one of a verb does on the other side."""
    noun, verb = own.denies(whole)[:1], other.denies(plain)[:1]
    if not noun or not verb:
        return False
    mine, theirs = own.matter, other.matter
    behind = _stretch(own, theirs.words[verb[0]].key, whole)
    before = _stretch(other, mine.words[noun[0]].key, plain)
    if behind is None or before is None:
        return False
    counted = _counting(other.excerpt.language)
    for side, span in ((own, behind), (other, before)):
        known = side.excerpt.own
        parted = known.sources.breaks | known.negation.breaks | _MARKS
        if any(t.text in parted for t in side.excerpt.between(*span)):
            return False
    first = other.excerpt.inside(*before).start
    near = other.excerpt.tokens[max(0, first - QUANTIFIED) : first]
    return not any(t.text in counted or t.is_figure for t in near)


def _stretch(side: DenyingSide, key: str, negation: Negation) -> Span | None:
    """From a denial to a word in its clause, whichever comes first; None where it is not there."""
    words, clause = side.matter.words, side.matter.clause_at(negation.span)
    places = [i for i in side.matter.places(key) if words[i].clause == clause]
    if not places:
        return None
    word = min((words[i] for i in places), key=lambda w: abs(w.start - negation.span.start))
    return Span(min(word.start, negation.span.start), max(word.end, negation.span.end))


@cache
def _counting(code: str) -> frozenset[str]:
    """The words for how many of a kind."""
    own = language(code)
    phrases = (p for row in own.scope.amounts for side in row for p in side.strip("> ").split("|"))
    return frozenset(own.numbers.counting).union(*map(str.split, phrases)) - own.small.articles
