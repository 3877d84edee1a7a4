"""Whether two stretches have changed places, or stand in another order and say the same.

    Norland beat Sudland            Sudland beat Norland               changed places
    Norland beat Sudland            Sudland was beaten by Norland      the same
    Norland and Sudland met         Sudland and Norland met            the same
    3 dead and 12 hurt              12 dead and 3 hurt                 changed places

Each has to stand where the other stood: the same words between them, after the same preposition,
and the same words before the first or after the second.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.facts.actors.read import Word
from reader.facts.actors.stretches import Stretch
from reader.facts.tokens import SENTENCE_MARKS
from reader.languages.actors import Actors
from reader.languages.record import Language
from reader.named_tuple import NamedTuple

FARTHEST = 14
"""Words that may stand between two that change places."""

SHORT = 3
"""Words between two names in which a verb joins them, whatever stands around."""

VERB_AFTER = 4
"""Words after two nouns in which their verb may follow."""

_LISTING = frozenset(",、，;/()（）・·-:：&")


class Frame(NamedTuple):
    """One side of two stretches: the words before the first, between them and after the second."""

    before: Sequence[Word]
    between: Sequence[Word]
    after: Sequence[Word]


def frame(words: Sequence[Word], first: tuple[int, int], second: tuple[int, int]) -> Frame:
    """What stands around two runs of words, the first of which ends before the second begins."""
    return Frame(words[: first[0]], words[first[1] : second[0]], words[second[1] :])


def have_changed_places(
    own: Language,
    one: Stretch,
    other: Stretch,
    lefts: Sequence[Word],
    rights: Sequence[Word],
) -> bool:
    """Whether each of two stretches stands on the right where the other stood on the left.

    `one` comes first on the left and second on the right.
    """
    left, right = frame(lefts, one[:2], other[:2]), frame(rights, other[2:], one[2:])
    sides = left, right
    torn = not own.writing.spaced and (
        _is_torn(lefts[one.left : other.left_stop])
        or _is_torn(rights[other.right : one.right_stop])
    )
    # `the opposition's leader, Moe` and `Moe, who leads the opposition` are one.
    described = _opens_relative(own, left) != _opens_relative(own, right)
    measured = bool(own.numbers.margins) and (
        _measures(own, left, one, lefts) or _measures(own, left, other, lefts)
    )
    if torn or described or measured or not all(_may_relate(own, side) for side in sides):
        return False
    capital = own.writing.capital_nouns
    nouns = _Noun(one, lefts, rights, nouns=capital), _Noun(other, lefts, rights, nouns=capital)
    if not _may_change(own, *nouns) or any(_is_list(own.actors, side) for side in sides):
        return False
    orders = [(is_passive(own.actors, side), _turns(own.actors, side)) for side in sides]
    leads = [(_led(own, side.before), _led(own, side.between)) for side in sides]
    if orders[0] != orders[1] or leads[0] != leads[1]:
        return False
    if not own.writing.spaced and not _contents(left.between):
        return False
    short = max(len(left.between), len(right.between)) <= SHORT
    return _is_one_relation(left, right, sure=short and all(noun.name for noun in nouns))


def _measures(own: Language, side: Frame, one: Stretch, lefts: Sequence[Word]) -> bool:
    """`margin of a point`, `a point of margin`: a thing that is measured, and its measure."""
    told = [word.text for word in side.between if not word.mark]
    if not told or not own.scope.of.issuperset(told):
        return False
    margins = own.numbers.margins
    return any(word.text.startswith(margins) for word in lefts[one.left : one.left_stop])


class _Noun:
    """What both sides tell of a stretch."""

    def __init__(
        self, stretch: Stretch, lefts: Sequence[Word], rights: Sequence[Word], *, nouns: bool
    ) -> None:
        own, other = (
            lefts[stretch.left : stretch.left_stop],
            rights[stretch.right : stretch.right_stop],
        )
        self.words = own
        self.figure = own[0].figure
        # Where every noun has a capital letter, an adjective shows that a noun is no name.
        named = [a.name or b.name for a, b in zip(own, other, strict=True) if not a.bare]
        self.name = all(named) if nouns else any(named)
        self.sure = self.name or own[0].definite or other[0].definite
        self.stays = _keep(own[0].case, other[0].case) or _keep(own[-1].part, other[-1].part)


def _may_change(own: Language, one: _Noun, other: _Noun) -> bool:
    """Whether two stretches are two figures, or two nouns that nothing keeps what they were."""
    if any(word.text in own.sources.saying for word in (*one.words, *other.words)):
        return False
    if one.figure or other.figure:
        return one.figure and other.figure
    sure = not own.small.articles or (one.sure and other.sure)
    return sure and not one.stays and not other.stays


def _keep(own: str, other: str) -> bool:
    """Whether an article or a particle keeps a noun what it was, wherever it stands."""
    return bool(own) and own == other


def _opens_relative(own: Language, side: Frame) -> bool:
    """Whether a relative clause about the first stands between the two."""
    told = [word.text for word in side.between if not word.mark]
    opens = bool(told) and side.between[0].mark
    return opens and any(word in own.sources.ends for word in told)


def _is_torn(words: Sequence[Word]) -> bool:
    """Whether a blank parts the two where none parts words: the halves of a headline.

    Around a figure or letters of another script a blank says nothing.
    """
    return any(
        one.span.end < other.span.start and one.text >= "぀" and other.text >= "぀"
        for one, other in pairwise(words)
    )


def _may_relate(own: Language, side: Frame) -> bool:
    between = side.between
    if not between or len(between) > FARTHEST or all(word.mark for word in between):
        return False
    told = [word for word in between if not word.bare]
    said = bool(told) and all(word.text in own.sources.saying for word in told)
    turned = said and any(word.mark for word in between)
    return not turned and not any(word.text in SENTENCE_MARKS for word in between)


def is_passive(own: Actors, side: Frame) -> bool:
    """Whether the first is told to suffer what the second does."""
    doers = any(word.text in own.doers for word in side.between)
    beside = (*side.between, *side.after[:VERB_AFTER])
    return doers and any(word.text in own.passive for word in beside)


def _turns(own: Actors, side: Frame) -> list[str]:
    return sorted(word.text for word in side.between if word.text in own.turning)


def _is_list(own: Actors, side: Frame) -> bool:
    """Whether the two are members of a list, equal partners, or two names of one."""
    between = side.between
    if all(
        word.mark or _joins(own, word) or word.text in own.passive - own.doers for word in between
    ):
        return True
    edges = [_joins(own, word) or word.text in _LISTING for word in (between[0], between[-1])]
    if all(edges) or between[0].text in "(（":
        return True
    if _is_parallel(own, side):
        return True
    near = (*side.before[-1:], *between, *side.after[:2])
    return any(
        word.text in own.mutual and not _hands_on(own, near, place)
        for place, word in enumerate(near)
    )


def _hands_on(own: Actors, words: Sequence[Word], place: int) -> bool:
    """`agreed to buy`: what two do together is another verb's, which one does to the other."""
    after = words[place + 1 : place + 3]
    before_verb = len(after) > 1 and after[0].text in own.before_verb
    return before_verb and not after[1].bare and not after[1].name


def _joins(own: Actors, word: Word) -> bool:
    return word.text in own.joining or word.part == "with"


def _is_parallel(own: Actors, side: Frame) -> bool:
    """`once in Oslo and once in Bergen`: the same words around both."""
    between = side.between
    if _ends_with(side.before, between):
        return True
    cut = next((i for i in range(len(between) - 1, -1, -1) if _joins(own, between[i])), -1)
    cut = max(cut, *(i for i, word in enumerate(between) if word.text in _LISTING), -1)
    if cut < 0:
        return False
    after = _keys(between[cut + 1 :])
    if after:
        return _ends_with(side.before, between[cut + 1 :])
    before = _keys(between[:cut])
    return before == _keys(side.after)[: len(before)]


def _ends_with(words: Sequence[Word], ending: Sequence[Word]) -> bool:
    keys = _keys(ending)
    return bool(keys) and _keys(words)[-len(keys) :] == keys


def _keys(words: Sequence[Word]) -> list[str]:
    return [word.key for word in words if not word.mark]


def _led(own: Language, before: Sequence[Word]) -> str:
    """The preposition that stands right before a place; "" for none."""
    near = next((word for word in reversed(before) if not word.mark), None)
    return near.text if near is not None and near.text in own.small.forward else ""


def _is_one_relation(left: Frame, right: Frame, *, sure: bool) -> bool:
    """Whether the same is told of the two places: the same words between them and around."""
    contents = _contents(left.between), _contents(right.between)
    edges = _meet(left.before[::-1], right.before[::-1]) + _meet(left.after, right.after)
    keys = _keys(left.between), _keys(right.between)
    if contents[0] or contents[1]:
        shared = contents[0] & contents[1]
        if contents[0] - shared and contents[1] - shared and not sure:
            return False  # `rise faster than` and `rise more slowly than`
        ends = keys[0][0] == keys[1][0] or keys[0][-1] == keys[1][-1]
        return 2 * len(shared) > max(map(len, contents)) and ends and (edges > 0 or sure)
    return keys[0] == keys[1] and edges > 1


def _contents(words: Sequence[Word]) -> set[str]:
    return {word.key for word in words if not word.bare}


def _meet(own: Sequence[Word], other: Sequence[Word]) -> int:
    """How well two surroundings agree next to a place, in 0..2: not, at its edge, in matter."""
    if not own and not other:
        return 1
    found = 0
    for one, two in zip(own[:4], other[:4], strict=False):
        if one.key != two.key:
            break
        found = max(found, 1 if one.bare else 2)
    if not found and (not own or own[0].mark) and (not other or other[0].mark):
        return 1
    return found
