"""Whether two opposites are said of two things, though much around them is the same.

inflation fell to 4.3 percent     prices rose 4.3 percent              what it came to, by how much
revenue rose 2 percent            profit slid, revenue rose 2 percent  in a clause of its own
closed until it is mended         mended before it opens again         two times
14 for and 6 against              14 approved, 6 opposed               both ways on both sides
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.facts.excerpt import Token
from reader.facts.phrasing import Phrasing, Place
from reader.facts.poles import first_forms
from reader.facts.tokens import CLAUSE_MARKS
from reader.languages import language

AHEAD, AGAIN, AGAIN_INSIDE = 12, 3, 8
"""Words from an opposite to its figures; words, and characters where words cling, from one to
what says that it is so again."""
OPENED = 5, 3
"""Words before an opposite and behind it that say that it is not so yet, or may not be."""
FOLLOWED = 3
"""Characters behind a figure, its sign aside, that say that it was reached."""
_SIGNS = "%％ "
_OPEN = frozenset({"possible", "likely", "intent", "advice", "open"})
"""Classes of hedges with which something is not told as so."""


def are_of_two(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    """Whether one word is of another figure or clause than the other, or only one may be."""
    sides = (left, one, right, other), (right, other, left, one)
    return is_open(left, one) != is_open(right, other) or any(_are_of_two(*s) for s in sides)


def are_of_two_times(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    """Whether one word tells what is so up to a time, and the other what comes then."""
    return _is_after_the_end(left, one, right, other) or _is_after_the_end(right, other, left, one)


def _are_of_two(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    return _is_step_of_rate(left, one, right, other) or _is_of_another_clause(
        left, one, right, other
    )


def count_one_camp(own: Phrasing, place: Place, other: Phrasing, places: Sequence[Place]) -> bool:
    """Whether the other side counts the same camp: `contre 268`, `268 contre`."""
    figures = _beside(own, place)
    return any(figures & _beside(other, p) for p in places)


def one_ends_clause(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    """Whether of two verbs one ends its clause, in a language that may put it there."""
    if not left.excerpt.own.tense.verb_last:
        return False
    sides = (left, one), (right, other)
    ends = {p.last + 1 == len(side.words) or _stops(side, p.last + 1) for side, p in sides}
    return len(ends) > 1 and not any(side.words[p.first].capital for side, p in sides)


def _beside(side: Phrasing, place: Place) -> set[str]:
    """The figures right before or after a word, those in words as digits."""
    counting = side.excerpt.own.numbers.counting
    beside = (*side.words[max(0, place.first - 1) : place.first], *side.words[place.last + 1 :][:1])
    return {str(counting.get(t.text, t.text)) for t in beside if t.is_figure or t.text in counting}


def _clause(side: Phrasing, place: Place) -> tuple[int, int]:
    """The first word of the clause around a place, and the one behind its last."""
    first = place.first
    while first and place.first - first < AHEAD and not _stops(side, first):
        first -= 1
    last = place.last + 1
    while last < len(side.words) and last - place.last <= AHEAD and not _stops(side, last):
        last += 1
    return first, last


def _stops(side: Phrasing, at: int) -> bool:
    """Whether a mark stands right before a word."""
    return not CLAUSE_MARKS.isdisjoint(
        side.excerpt.text[side.words[at - 1].end : side.words[at].start]
    )


def _figures(side: Phrasing, first: int, last: int) -> dict[str, int]:
    """The figures among some words but years, with their places."""
    words = enumerate(side.words[first:last], first)
    year = len("2000")
    return {t.text: at for at, t in words if t.is_figure and len(t.text) != year}


def _is_step_of_rate(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    """Whether the left came to a figure that the right went by: two measures of one thing."""
    here, there = (
        _figures(side, *_clause(side, place)) for side, place in ((left, one), (right, other))
    )
    shared = here.keys() & there.keys()
    levels = {figure for figure in shared if _is_reached(left, one, here[figure])}
    others = {figure for figure in shared if _is_reached(right, other, there[figure])}
    return bool(levels) and not others and any(_is_step(right, there[f]) for f in levels)


def _is_reached(side: Phrasing, place: Place, at: int) -> bool:
    """Whether something came to a figure: `fell to 4.3`, `4.3%로`."""
    numbers, text = side.excerpt.own.numbers, side.excerpt.text
    if _before(side, at) in numbers.reaching:
        return True
    if numbers.reaching_after:
        after = text[side.words[at].end : side.words[at].end + 2 * FOLLOWED].lstrip(_SIGNS)
        return after.startswith(numbers.reaching_after)
    between = text[side.words[place.last].end : side.words[at].start]
    return place.last < at and between.endswith(numbers.reaching_in or ("\0",))


def _is_step(side: Phrasing, at: int) -> bool:
    """Whether a figure stands without a word that leads it, or is one by which something went."""
    own, before = side.excerpt.own, _before(side, at)
    return before in own.numbers.by_steps or before not in own.small.forward - own.small.articles


def _before(side: Phrasing, at: int) -> str:
    return side.words[at - 1].text if at else ""


def _is_of_another_clause(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    """Whether the figures beside the left word stand in another clause than the right word."""
    first, last = _clause(left, one)
    mine = set(_figures(left, one.last + 1, last)) or set(_figures(left, first, one.first))
    if not mine or _figures(right, *_clause(right, other)):
        return False
    elsewhere = _figures(right, 0, len(right.words))
    return mine <= elsewhere.keys() and all(
        any(_stops(right, at) for at in _between(other, elsewhere[figure])) for figure in mine
    )


def _between(place: Place, at: int) -> range:
    """The words up to which a mark may stand between a place and another."""
    return range(place.last + 1, at + 1) if at > place.last else range(at + 1, place.first + 1)


def _is_after_the_end(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    """`closed until it is mended` on the left and `mended before it opens again` on the right."""
    later = left.excerpt.own.direction.later
    if not later.isdisjoint((*left.texts(one), *right.texts(other))):
        return False
    if not _lasts(left, one) or _is_again(left, one):
        return False
    return _is_again(right, other) or (_opens_later(right, other) and not _opens_later(left, one))


def _lasts(side: Phrasing, place: Place) -> bool:
    """Whether the sentence tells up to when it is so."""
    later = side.excerpt.own.direction.later
    if _clings(side):
        return any(word in side.excerpt.words(*side.excerpt.span) for word in later)
    return any(t.text in later for t in side.words[place.last + 1 :])


def _opens_later(side: Phrasing, place: Place) -> bool:
    """Whether a word stands in a clause of what comes later: `before it opens`."""
    if _clings(side):
        return False
    first, _ = _clause(side, place)
    opened = side.words[max(first, place.first - OPENED[0]) : place.first]
    return _has(opened, side.excerpt.own.direction.later)


def _is_again(side: Phrasing, place: Place) -> bool:
    """Whether a word says that something is so again, by itself or by one beside it."""
    own, text = side.excerpt.own, side.words[place.first].text
    if not own.direction.returning.isdisjoint(first_forms(side.excerpt.language, text)):
        return True
    again = own.negation.again
    if _clings(side):
        start, end = side.span(place)
        around = side.excerpt.text[max(side.excerpt.span.start, start - AGAIN_INSIDE) : end]
        return any(word in around for word in again)
    near = side.words[max(0, place.first - AGAIN) : place.last + 1 + AGAIN]
    return _has(near, again)


def _has(words: Sequence[Token], known: frozenset[str]) -> bool:
    return any(t.text in known for t in words)


def _clings(side: Phrasing) -> bool:
    """Whether what would be a word of its own elsewhere is a part of words."""
    return bool(side.excerpt.own.writing.particles) or not side.spaced


def is_open(side: Phrasing, place: Place) -> bool:
    """Whether a word tells what may come: `warned of a rise`, `if prices fall`."""
    first, last = _clause(side, place)
    singles, phrases = _opening(side.excerpt.language)
    if _clings(side):
        (start, end), text = side.span(place), side.excerpt.text
        near = max(side.words[first].start, start - AGAIN_INSIDE), side.words[last - 1].end
        beside = text[near[0] : start], text[end : min(near[1], end + AGAIN_INSIDE)]
        return any(phrase in part for phrase in (*singles, *phrases) for part in beside)
    before = side.words[max(first, place.first - OPENED[0]) : place.first]
    after = side.words[place.last + 1 : min(last, place.last + 1 + OPENED[1])]
    if after and _leads_noun(side, after[0].text):
        after = ()  # `cut its growth forecast`: what is cut says nothing of whether it is
    if place.last > place.first:  # `will land`
        before = (*before, *side.words[place.first : place.last + 1])
    words = [[t.text for t in part] for part in (before, after)]
    told = [" ".join(("", *part, "")) for part in words]
    return not singles.isdisjoint(words[0] + words[1]) or any(
        f" {phrase} " in part for phrase in phrases for part in told
    )


def _leads_noun(side: Phrasing, word: str) -> bool:
    """Whether a word leads a noun, as an article or a word for whose it is: `its forecast`."""
    own = side.excerpt.own
    others = own.small.prepositions | own.sources.clauses | own.actors.joining
    return word in own.small.forward - others - frozenset(own.negation.conditions)


@cache
def _opening(code: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words, and phrases of more, by which a claim is kept open or is of what is to come."""
    own = language(code)
    cues = (" ".join(cue) for cue, degree in own.hedges.cues.items() if degree in _OPEN)
    found = {*cues, *own.tense.planned, *own.negation.conditions}
    return frozenset(p for p in found if " " not in p), tuple(p for p in found if " " in p)


def is_bound(side: Phrasing, place: Place) -> bool:
    """Whether the words are of a number's bound, which numbers tell of: `more than 300`."""
    if side.words[place.first].text not in _bounding(side.excerpt.language):
        return False
    return any(t.is_figure for t in side.words[max(0, place.first - 1) : place.last + 3])


@cache
def _bounding(code: str) -> frozenset[str]:
    """The words of the phrases that bound a number."""
    numbers = language(code).numbers
    return frozenset(" ".join((*numbers.at_least, *numbers.at_most)).split())
