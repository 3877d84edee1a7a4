"""Where two tellings of one claim use opposite words.

    profit rose 4 percent in May   |   in May profit fell by 4 percent    →   rose, fell

An opposite alone says little, since prices fall where discounts rise. It counts where the words
around it are the same and on the same side of it (`Avel beat Borg`, `Borg lost to Avel` is one
claim), no word of its own side stands there as well, neither is denied, and no other opposite
beside it turns it back (`less often`, `more rarely`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from reader.facts.denied_opposites import clause_denies, is_denied
from reader.facts.lasting import Told, tells_back
from reader.facts.parts_of_verbs import are_of_other_words, one_is_lessened, told_apart
from reader.facts.phrasing import Phrasing, Place, aside_before, phrasing, places
from reader.facts.poles import are_opposite, contrasts, table
from reader.facts.report import Claims, Report
from reader.facts.two_claims import (
    are_of_two,
    are_of_two_times,
    count_one_camp,
    is_bound,
    one_ends_clause,
)
from reader.model import Fact, FactKind, Finding, Span

NEAR = 6
"""Words before and after an opposite that are compared."""
FIGURES = 16
"""Words after an opposite of which the figures are compared."""
NEAR_CHARACTERS = 12
"""The same where no blanks part the words."""
SURE = 4
"""Likeness of two claims from which they are one, though both ways stand on one side."""
BESIDE = 2
"""Words before and after an opposite in which another one turns it back."""

Pair = tuple[Span, Span]


def opposed(
    claims: Claims, name: str, lefts: Sequence[Place], rights: Sequence[Place]
) -> list[Pair]:
    """Pairs of opposites among the places of both sides, in order, in the same claim."""
    opposite = {place.row for place in lefts} & {-place.row for place in rights}
    if not opposite or claims.left.language != claims.right.language:
        return []
    left, right = phrasing(claims.left), phrasing(claims.right)
    governing = table(claims.left.language, name).governing
    found: list[tuple[Place, Place]] = []
    for row in {abs(row) for row in opposite}:
        own = [place for place in lefts if abs(place.row) == row]
        others = [place for place in rights if abs(place.row) == row]
        pairs = _flips(left, right, own, others, governs=row in governing)
        found += [
            pair
            for pair in pairs
            if not _turned_back(
                left, right, *pair, _reach(left, right, *pair, governs=row in governing)
            )
        ]
    if any(are_of_two_times(left, one, right, other) for one, other in found):
        return []  # `closed before` and `open again after` say the same of it
    found = [
        pair
        for pair in found
        if not _tells_back(left, right, *pair)
        and not are_of_other_words(left, right, *pair)
        and (pair[0].row in governing or not are_of_two(left, pair[0], right, pair[1]))
        and not (name == "scope" and _few_denied(left, right, *pair))
    ]
    return _spans(left, right, found)


def contrasted(claims: Claims) -> list[Pair]:
    """Pairs of words that are opposites in any table, in the very same place of a sentence."""
    left, right = phrasing(claims.left), phrasing(claims.right)
    code = claims.left.language
    if code != claims.right.language:
        return []
    lefts, rights = _slots(left, right), _slots(right, left)
    found = []
    for slot, one in lefts.items():
        other = rights.get(slot)
        if other is None:
            continue
        pair = Place(one, one, 0), Place(other, other, 0)
        words = left.words[one].text, right.words[other].text
        if (
            are_opposite(code, *words)
            and not _both_ways(code, left, right, *pair)
            and clause_denies(left, pair[0]) == clause_denies(right, pair[1])
            and _likeness(left, right, *pair, governs=False)
            and not _turned_back(left, right, *pair, BESIDE)
            and not _tells_back(left, right, *pair)
        ):
            found.append(pair)
    return [] if found and _of_two_times(left, right) else _spans(left, right, found)


def _few_denied(left: Phrasing, right: Phrasing, one: Place, other: Place) -> bool:
    """`few were insured` and `most were not insured`: what only one side denies."""
    few = left.excerpt.own.negation.hardly
    told = few.isdisjoint(left.texts(one)), few.isdisjoint(right.texts(other))
    return not all(told) and clause_denies(left, one) != clause_denies(right, other)


def _reach(left: Phrasing, right: Phrasing, one: Place, other: Place, *, governs: bool) -> int:
    """How near another opposite turns a word back: `neither died` and `both survived` far off."""
    denying = left.excerpt.own.negation.words
    if not denying.isdisjoint((*left.texts(one), *right.texts(other))):
        return FIGURES
    return NEAR if governs else BESIDE


def _of_two_times(left: Phrasing, right: Phrasing) -> bool:
    """Whether any opposites tell what is so up to a time, and what comes then."""
    sides = (places(side.excerpt, "direction") for side in (left, right))
    pairs = ((a, b) for a, b in product(*sides) if a.row == -b.row)
    return any(are_of_two_times(left, a, right, b) for a, b in pairs)


def _flips(
    left: Phrasing,
    right: Phrasing,
    lefts: Sequence[Place],
    rights: Sequence[Place],
    *,
    governs: bool,
) -> Iterator[tuple[Place, Place]]:
    """Places of one row that stand for each other, though they are on its two sides."""
    ways = [sorted(p.row for p in side) for side in (lefts, rights)]
    mixed = any(len(set(rows)) > 1 for rows in ways)
    # Where both sides go both ways as often, only what stands in one place is turned.
    balanced = mixed and ways[0] == ways[1]
    for one in lefts:
        for other in rights:
            if one.row == other.row or _on_both_sides(left, right, one, other):
                continue
            if balanced and not _same_slot(left, right, one, other):
                continue
            if count_one_camp(left, one, right, [p for p in rights if p.row == one.row]):
                continue
            if count_one_camp(right, other, left, [p for p in lefts if p.row == other.row]):
                continue
            near = _likeness(left, right, one, other, governs=governs)
            if near < (SURE if mixed else 1):
                continue
            rivals = [
                _likeness(left, right, one, p, governs=governs) for p in rights if p.row == one.row
            ]
            rivals += [
                _likeness(left, right, p, other, governs=governs)
                for p in lefts
                if p.row == other.row
            ]
            if near > max(rivals, default=0):
                yield one, other


def _on_both_sides(left: Phrasing, right: Phrasing, one: Place, other: Place) -> bool:
    """Whether both sides have both words: they have changed places, and nothing is turned."""
    return _has(right, left.texts(one)) and _has(left, right.texts(other))


def _has(side: Phrasing, texts: tuple[str, ...]) -> bool:
    """Whether words stand together on a side."""
    size = len(texts)
    starts = (i for i, t in enumerate(side.words) if t.text == texts[0])
    return any(side.texts(Place(i, i + size - 1, 0)) == texts for i in starts)


def _likeness(left: Phrasing, right: Phrasing, one: Place, other: Place, *, governs: bool) -> int:
    """How much of what stands around two opposites is the same; 0 where it is another claim."""
    if is_denied(left, one) != is_denied(right, other):
        return 0
    before = _before(left, one), _before(right, other)
    after = _after(left, one), _after(right, other)
    if governs:
        return _same_noun(left, before, after) or _same_distance(left, before, after)
    if abs(one.row) == 1 and one_ends_clause(left, one, right, other):
        # `senkte die Prognose`, `hat die Prognose angehoben`: the whole clause stands before it.
        before, after = ((before[0] + after[0], before[1] + after[1]), ([], []))
    same = sum(not _is_year(word) for own, other in (before, after) for word in {*own} & {*other})
    crossed, exchanged = _crossed(before, after)
    if exchanged and left.spaced:
        return 0
    if _same_slot(left, right, one, other):
        same += SURE
    same = max(same, _same_figures(left, one, right, other))
    least = 2 if left.spaced else SURE
    return max(0, same - 2 * crossed) if same >= least else 0


def _is_year(word: str) -> bool:
    """Whether a figure may be a year, of which two claims can be."""
    return len(word) == len("2000") and word.isdecimal()


def _same_figures(left: Phrasing, one: Place, right: Phrasing, other: Place) -> int:
    """How many figures behind both are the same (`by 14 percent to 480`); 0 for a single one."""
    places = ((left, one), (right, other))
    found = [
        {t.text for t in side.words[place.last + 1 :][:FIGURES] if t.is_figure}
        for side, place in places
    ]
    return len(found[0]) if len(found[0]) > 1 and found[0] == found[1] else 0


def _crossed(
    before: tuple[list[str], list[str]], after: tuple[list[str], list[str]]
) -> tuple[int, bool]:
    """How many words stand on the other side of the opposite, and whether in both directions."""
    over = (set(before[0]) - set(before[1])) & (set(after[1]) - set(after[0]))
    back = (set(after[0]) - set(after[1])) & (set(before[1]) - set(before[0]))
    return len(over | back), bool(over and back)


def _same_noun(
    left: Phrasing, before: tuple[list[str], list[str]], after: tuple[list[str], list[str]]
) -> int:
    """Whether the same noun is told of: the next word, or where particles cling, any near."""
    if left.excerpt.own.writing.particles or not left.spaced:
        shared = {*before[0], *after[0]} & {*before[1], *after[1]}
        return len(shared) if len(shared) >= (2 if left.spaced else SURE) else 0
    one, other = (next(iter(words), "") for words in after)
    if one.isdecimal() and not _is_year(one) and after[0][:2] != after[1][:2]:
        return 0  # `for 263`, `289 against 263`: a figure alone is no noun
    return SURE if one == other != "" else 0


def _same_distance(
    left: Phrasing, before: tuple[list[str], list[str]], after: tuple[list[str], list[str]]
) -> int:
    """Whether the same length of time stands right before: `three hours after` the same."""
    if not left.spaced or left.excerpt.own.writing.particles or any(_crossed(before, after)):
        return 0
    near = before[0][:2], before[1][:2]
    counted = len(near[0]) == 2 and near[0] == near[1]
    return SURE if counted and len({*after[0]} & {*after[1]}) >= 2 else 0


def _before(side: Phrasing, place: Place) -> list[str]:
    """The stems before a place, nearest first, without what is put in between two commas."""
    near = NEAR if side.spaced else NEAR_CHARACTERS
    opened, closed = aside_before(side, place.first) if side.spaced else (place.first, place.first)
    stems = side.stems(closed, place.first)
    stems = side.stems(opened - near + len(stems), opened) + stems
    return [word for word in reversed(stems) if word]


def _after(side: Phrasing, place: Place) -> list[str]:
    near = NEAR if side.spaced else NEAR_CHARACTERS
    stems = side.stems(place.last + 1, place.last + 1 + near)
    return [word for word in stems if word]


def _same_slot(left: Phrasing, right: Phrasing, one: Place, other: Place) -> bool:
    """Whether the words right before and right after are the same."""
    return _slot(left, one.first, one.last) == _slot(right, other.first, other.last)


def _slot(side: Phrasing, first: int, last: int) -> tuple[str, str]:
    before = side.words[first - 1].text if first else ""
    after = side.words[last + 1].text if last + 1 < len(side.words) else ""
    return (side.excerpt.own.small.before_vowels.get(before, before), after)


def _both_ways(code: str, left: Phrasing, right: Phrasing, one: Place, other: Place) -> bool:
    """Whether a side has the other's word in another form: `born in May and died in June`."""
    others = contrasts(code, right.words[other.first].text)
    shared = {row for row in contrasts(code, left.words[one.first].text) if -row in others}
    mirrored = {-row for row in shared}
    return any(mirrored & contrasts(code, t.text) for t in left.words) or any(
        shared & contrasts(code, t.text) for t in right.words
    )


def _slots(own: Phrasing, other: Phrasing) -> dict[tuple[str, str], int]:
    """The words that the other side has not, by what stands before and after them."""
    known = {t.text for t in other.words}
    places = (i for i, t in enumerate(own.words) if t.is_word and t.text not in known)
    return {_slot(own, place, place): place for place in places}


def _spans(left: Phrasing, right: Phrasing, pairs: Sequence[tuple[Place, Place]]) -> list[Pair]:
    """The pairs in order, each word once, without the bounds of numbers."""
    told = [
        pair for pair in sorted(pairs) if not (is_bound(left, pair[0]) and is_bound(right, pair[1]))
    ]
    return list(dict.fromkeys(told_apart(left, one, right, other) for one, other in told))


def _turned_back(left: Phrasing, right: Phrasing, one: Place, other: Place, near: int) -> bool:
    """Whether near two opposites there are two more: `less often` and `more rarely`."""
    if one_is_lessened(left, one, right, other):
        return True
    code = left.excerpt.language
    lefts, rights = _beside(left, one, near), _beside(right, other, near)
    return any(are_opposite(code, a, b) for a in lefts - rights for b in rights - lefts)


def _tells_back(left: Phrasing, right: Phrasing, one: Place, other: Place) -> bool:
    """Whether one side tells the end of what the other side tells the length of."""
    code = left.excerpt.language
    told = Told(code, left.words, one.first), Told(code, right.words, other.first)
    return tells_back(*told) or tells_back(*told[::-1])


def _beside(side: Phrasing, place: Place, near: int) -> set[str]:
    before = side.words[max(0, place.first - near) : place.first]
    return {t.text for t in (*before, *side.words[place.last + 1 : place.last + 1 + near])}


def untold(pairs: Iterable[Pair], report: Report) -> list[Pair]:
    """Pairs that no finding but one of a quotation lies on already."""
    found = list(pairs)
    told = [f for f in report.findings if f.kind is not FactKind.QUOTE] if found else []
    return [(one, other) for one, other in found if not any(on((one, other), f) for f in told)]


def on(pair: Pair, found: Finding) -> bool:
    """Whether a finding lies on one of two places."""
    return lies_on(pair[0], found.left) or lies_on(pair[1], found.right)


def lies_on(span: Span, fact: Fact | None) -> bool:
    """Whether a place meets a fact."""
    return fact is not None and fact.span.meets(span)
