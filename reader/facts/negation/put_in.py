"""Denials that one side has between words that both sides have, where the other has none.

which have launched an inquiry, found no leak     which have not launched an inquiry, found a leak

Each is put in or dropped for itself: a denial of something else on the other side answers none.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import stem
from reader.facts.in_place import Gap, Tokens, gaps
from reader.facts.negation.asides import past_aside
from reader.facts.negation.asked_or_tried import is_left_open
from reader.facts.negation.bounded_figures import bounds
from reader.facts.negation.denied import denied_beside, ends_otherwise
from reader.facts.negation.denying_side import DenyingSide
from reader.facts.negation.denying_words import in_other_words
from reader.facts.negation.only_then import only_then
from reader.facts.negation.other_time import is_other_time
from reader.facts.negation.read import Negation
from reader.model import Span

NEW = 1
"""Words of matter that may be put in behind a denial (`not primarily`)."""

Denials = list[tuple[Negation, int]]
"""Denials, each with the place of the word on the other side before which it stands."""


def in_place(
    left: DenyingSide, lefts: Sequence[Negation], right: DenyingSide, rights: Sequence[Negation]
) -> tuple[Denials, Denials]:
    """The denials of either side in whose place the other side affirms."""
    lost: Denials = []
    gained: Denials = []
    for gap in gaps(left.excerpt, right.excerpt):
        mine = [n for n in lefts if _holds(gap.left, n)]
        theirs = [n for n in rights if _holds(gap.right, n)]
        if len(mine) == 1 and not theirs:
            lost += _affirmed(left, mine[0], right, gap)
        elif len(theirs) == 1 and not mine:
            gained += _affirmed(right, theirs[0], left, gap.turned)
        elif len(mine) == len(theirs) == 1:
            moved = _denies_other(left, mine[0], right, theirs[0], gap)
            lost += [(mine[0], moved[0])] if moved else []
            gained += [(theirs[0], moved[1])] if moved else []
        elif not mine and not theirs:
            lost += _forgone(left, right, gap)
            gained += _forgone(right, left, gap.turned)
    return lost, gained


def _denies_other(
    left: DenyingSide, mine: Negation, right: DenyingSide, theirs: Negation, gap: Gap
) -> tuple[int, int] | None:
    """`ill, not drunk` for `not ill, but drunk`: where each side affirms what the other denies."""
    own, other = left.matter, right.matter
    one = own.after(past_aside(left.excerpt, mine))
    two = other.after(past_aside(right.excerpt, theirs))
    if mine.distant or theirs.distant or one == len(own.words) or two == len(other.words):
        return None
    at = _place_of(right, own.words[one].key, gap.right, gap.behind[1])
    back = _place_of(left, other.words[two].key, gap.left, gap.behind[0])
    if at is None or back is None or at == two or back == one:
        return None
    parted = _are_parted(right, at, two) and _are_parted(left, back, one)
    return (at, back) if parted and (at > two) != (back > one) else None


def _are_parted(side: DenyingSide, one: int, other: int) -> bool:
    """Whether a comma or a `but` stands between two words: else one denial is of both."""
    first, last = (side.matter.words[at] for at in sorted((one, other)))
    between = {token.text for token in side.excerpt.between(first.end, last.start)}
    return not between.isdisjoint(side.excerpt.own.negation.breaks | {","})


def _place_of(side: DenyingSide, key: str, words: Tokens, behind: int) -> int | None:
    """Where a word stands among some words, or as the first of matter behind them."""
    after = side.matter.after(Span(behind, behind))
    starts = {word.start for word in words}
    return next(
        (
            at
            for at, word in enumerate(side.matter.words)
            if word.key == key and (word.start in starts or at == after)
        ),
        None,
    )


def _affirmed(own: DenyingSide, negation: Negation, other: DenyingSide, gap: Gap) -> Denials:
    """The denial with the word that the other side affirms; nothing where it denies otherwise."""
    table, small = other.excerpt.own.negation, other.excerpt.own.small
    plain = small.articles | small.void | table.leading | table.affirming | table.wherever
    known = {w.text for w in gap.left}
    if negation.word in own.excerpt.own.limits.exceptions.phrases:
        return []
    place, denied = (
        other.matter.after(Span(gap.behind[1], gap.behind[1])),
        own.matter.after(negation.span),
    )
    first = own.matter.after(Span(gap.behind[0], gap.behind[0]))
    if (
        first - denied > NEW
        or any(w.text not in plain | known for w in gap.right)
        or "," in own.excerpt.words(negation.span.end, gap.behind[0])
        or (denied < first and _asks(own, gap.behind[0]))
        or place == len(other.matter.words)
        or place in other.denied
        or (denied < first and _denies_itself(own, denied, other))
        or first == len(own.matter.words)
        or own.matter.words[first].key != other.matter.words[place].key
        or (negation.distant and not _is_told(own, negation, other))
        or past_aside(own.excerpt, negation) != negation.span
        or not _is_told_of_names(own, first, other)
    ):
        return []
    word = other.matter.words[place]
    if (
        _is_of_verb(own, negation, other, gap)
        or bounds(own.excerpt, negation, other.excerpt)
        or only_then(own.excerpt, negation, other.excerpt)
        or ends_otherwise(own, other)
        or is_other_time(own.excerpt, negation, other.excerpt, word)
        or is_left_open(own.excerpt, other.excerpt, word)
        or denied_beside(own, other, Span(word.start, word.end), gap.right, half=True)
    ):
        return []
    return [(negation, place)]


def _is_of_verb(own: DenyingSide, negation: Negation, other: DenyingSide, gap: Gap) -> bool:
    """`n'interdit pas la pêche`: what is denied is a verb before it, which the other has not."""
    if negation.word not in own.excerpt.own.negation.trailing:
        return False
    starts = {word.start for word in gap.left if word.start < negation.span.start}
    verbs = [word.key for word in own.matter.words if word.start in starts]
    return bool(verbs) and not other.affirmed(verbs[-1])


def _asks(own: DenyingSide, at: int) -> bool:
    """`not clear how it began`: whether what stands at a place is only asked."""
    ahead = own.excerpt.between(at, own.excerpt.span.end)[:1]
    return any(token.text in own.excerpt.own.negation.which for token in ahead)


def _denies_itself(own: DenyingSide, denied: int, other: DenyingSide) -> bool:
    """Whether the other side denies the same elsewhere: `cannot run a ward`, `a ward not run`."""
    key = own.matter.words[denied].key if denied < len(own.matter.words) else ""
    return any(place in other.denied for place in other.matter.places(key))


def _is_told(own: DenyingSide, negation: Negation, other: DenyingSide) -> bool:
    """Whether the other side tells what a word like `no` denies of its noun."""
    words = own.matter.words
    return all(other.matter.places(words[at].key) for at in own.denies(negation)[1:3])


def _is_told_of_names(own: DenyingSide, first: int, other: DenyingSide) -> bool:
    """`Nunca el Atlético había pagado`: whether the first word behind names and figures is told."""
    text, writing = own.excerpt.text, own.excerpt.own.writing
    if writing.capital_nouns:
        return True
    words = own.matter.words[first:]
    if not _affirms_nothing(text[words[0].start]):
        return True
    word = next((w for w in words if not _affirms_nothing(text[w.start])), None)
    return word is not None and other.matter.has(word.key)


def _affirms_nothing(letter: str) -> bool:
    """Whether a name or a figure begins with it."""
    return letter.isdecimal() or letter.isupper()


def _forgone(own: DenyingSide, other: DenyingSide, gap: Gap) -> Denials:
    """`avoid walking` for `walk`: a word that denies, and the same words in another form."""
    denying, perhaps = in_other_words(own.excerpt.language)
    mine = [w for w in gap.left if stem(w.text) in denying]
    if len(mine) != 1 or any(stem(w.text) in denying | perhaps for w in gap.right):
        return []
    denial = Span(mine[0].start, mine[0].end)
    rest = [
        [w for w in side.matter.words if any(w.start == t.start for t in tokens)]
        for side, tokens in ((own, gap.left), (other, gap.right))
    ]
    forgone = [w.key for w in rest[0] if w.start > denial.start]
    if not forgone or forgone != [w.key for w in rest[1]][-len(forgone) :]:
        return []
    place = other.matter.after(Span(rest[1][-1].start, rest[1][-1].start))
    return [(Negation(denial, mine[0].text, ()), place)]


def _holds(words: Tokens, negation: Negation) -> bool:
    return any(_is_of(w.start, negation) for w in words)


def _is_of(start: int, negation: Negation) -> bool:
    return negation.span.start <= start < negation.span.end
