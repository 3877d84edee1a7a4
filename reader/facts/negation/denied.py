"""What one side denies, and whether the other side affirms it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import chain, takewhile

from reader.facts.claim import Matter, alike, alike_sides, bare, claim, matter
from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.negation.asked_or_tried import is_left_open
from reader.facts.negation.bounded_figures import bounds, is_other_figure
from reader.facts.negation.denying_words import binding, in_other_words, leading_words, saying
from reader.facts.negation.only_then import only_then
from reader.facts.negation.other_time import is_last_time, is_other_time, is_record
from reader.facts.negation.read import Negation
from reader.facts.poles import are_opposite
from reader.model import Span

AROUND = 6
"""Words around a place among which the rest of a claim is looked for."""
WITHIN = 20
"""Tokens after a denial among which what holds in its place may follow."""
REACH = 4
"""Words after a denial that it denies on its own side."""
NEAR = 8
"""Tokens before and after a place among which another word may deny it."""
_CLOSING = frozenset('"”»“')
_ENDS = frozenset(",;:")
_FULL = frozenset(".!?")
SAME = 0.6
"""The share of the shorter side's words on the other side from which a sentence is not recast."""


class Side:
    """One side with the negations that were read there; most have none, and are asked nothing."""

    def __init__(self, excerpt: Excerpt, negations: Sequence[Negation]) -> None:
        self.excerpt = excerpt
        self._negations = negations

    @cached_property
    def matter(self) -> Matter:
        """The words that carry matter."""
        return matter(self.excerpt, [n.span for n in self._negations])

    @cached_property
    def denied(self) -> frozenset[int]:
        """The places of those that it denies."""
        reached = (_reach(self.excerpt, self.matter, n) for n in self._negations)
        return frozenset(chain.from_iterable(reached))

    def denies(self, negation: Negation) -> list[int]:
        """The places of the words that a negation denies, the nearest first."""
        own = self.excerpt.own.negation
        near = claim(self.matter, negation.span)
        before = self.matter.before(negation.span)
        if _closes(self.excerpt, negation):
            words = self.matter.words
            back = range(before, max(-1, before - REACH), -1)
            return [i for i in back if words[i].clause == words[before].clause]
        if negation.word in own.trailing and before >= 0 and before not in near:
            near = [*near, before] if near else [before]
        return near

    def affirmed(self, key: str, without: Sequence[int] = ()) -> list[int]:
        """Where a word stands that is not denied."""
        return [p for p in self.matter.places(key) if p not in self.denied and p not in without]


def _closes(excerpt: Excerpt, negation: Negation) -> bool:
    """Whether a quotation or a clause ends with a denial, which denies what stands before it."""
    after = excerpt.text[negation.span.end : min(negation.span.end + 2, excerpt.span.end)]
    ends = after.lstrip()[:1] in _ENDS and not negation.distant
    # Behind a blank a mark opens a quotation, but for `»`: `has not "kept its word"`.
    closing = _CLOSING & {"»"} if after[:1].isspace() else _CLOSING
    return ends or any(mark in after for mark in closing)


def _reach(excerpt: Excerpt, words: Matter, negation: Negation) -> range:
    """The places of the words that a negation may deny."""
    behind, front = words.after(negation.span), words.before(negation.span)
    clause = words.clause_at(negation.span)
    ahead, back = REACH, 0
    if words.backwards or _closes(excerpt, negation):
        ahead, back = 0, 3
    elif negation.word in excerpt.own.negation.trailing:
        back = 3
    first = front + 1
    while first > front + 1 - back and first and words.words[first - 1].clause == clause:
        first -= 1
    last = behind
    while last < min(len(words.words), behind + ahead) and words.words[last].clause == clause:
        if (
            last > behind
            and "," in excerpt.text[words.words[last - 1].end : words.words[last].start]
        ):
            break
        last += 1
    return range(first, last)


def affirmed_at(own: Side, negation: Negation, other: Side) -> int | None:
    """The place of the word on the other side that affirms what this side denies; none otherwise.

    The nearest denied word stands there once more than this side affirms it elsewhere, with another
    denied word or the one before the denial near it, no other word in the place of the denial and
    none beside it that may deny in other words.
    """
    near = own.denies(negation)
    sides = own.excerpt, negation, other.excerpt
    if not near or bounds(*sides) or is_other_figure(*sides) or _holds_otherwise(*sides):
        return None
    keys = [own.matter.words[i].key for i in near]
    if len(keys) > 1 and not other.matter.has(keys[0]) and _obliges(own, keys[0], other):
        near, keys = near[1:], keys[1:]  # `not required to delete`: `delete`
    leader = own.matter.before(negation.span)
    if leader in near:
        leader -= 1
    subject = own.matter.words[leader].key if leader >= 0 and not own.matter.backwards else ""
    if subject and _says(own.excerpt, keys[0]):
        subject = ""
    recast = not alike_sides(own.matter, other.matter, SAME)
    # `fährt kein Schiff`: the verb stands before it.
    leads = recast and negation.distant and bool(subject) and not other.matter.has(subject)
    if negation.word in own.excerpt.own.negation.instead and (
        recast or any(t.text == negation.word for t in other.excerpt.tokens)
    ):
        return None
    otherwise = (recast or own.matter.backwards) and ends_otherwise(own, other)
    if otherwise or leads or _is_of_another(own, negation, keys, other, recast=recast):
        return None
    loose = own.matter.loose or own.matter.backwards
    heads = keys[:2] if loose and negation.word not in own.excerpt.own.negation.absent else keys[:1]
    if not other.matter.backwards and not other.matter.has(keys[0]):
        heads = []
    claimed = _up_to_comma(own, negation, near)
    heads = [head for head in heads if not _is_counted(own, near, head)]
    for head in heads[:1] if recast else heads:
        support = [key for key in (*claimed, subject) if key and key != head]
        affirmed = [
            place
            for place in other.affirmed(head)
            if (not support or _near(other.matter, place, support))
            and (negation.distant or not _replaced(own, (subject, keys), other, place))
            and _related(other, place, negation)
            and not _denied_otherwise(own, other, place)
            and not _tells_opposite(own, near, other, place)
            and not is_left_open(own.excerpt, other.excerpt, other.matter.words[place])
            and not is_other_time(own.excerpt, negation, other.excerpt, other.matter.words[place])
        ]
        elsewhere = own.affirmed(head, near)
        if len(affirmed) > sum(
            not support or _near(own.matter, p, support, near) for p in elsewhere
        ):
            return affirmed[0]
    return None


def _up_to_comma(own: Side, negation: Negation, near: Sequence[int]) -> list[str]:
    """The keys of what is denied that stand before the next comma."""
    words = [own.matter.words[i] for i in near]
    ahead = own.excerpt.between(negation.span.end, own.excerpt.span.end)
    comma = next((t.start for t in ahead if t.text == ","), own.excerpt.span.end)
    return [word.key for word in words if word.start < comma]


def _is_counted(own: Side, near: Sequence[int], key: str) -> bool:
    """Whether a word clings to a figure, what it counts: `2000개가`."""
    if not own.matter.backwards:
        return False
    starts = [own.matter.words[i].start for i in near if own.matter.words[i].key == key]
    return any(own.excerpt.text[max(0, at - 1) : at].isdecimal() for at in starts)


def _holds_otherwise(own: Excerpt, negation: Negation, other: Excerpt) -> bool:
    """Whether the other side tells in its own words what a denial says of a time or a record."""
    told = only_then, is_last_time, is_record
    return any(each(own, negation, other) for each in told)


def _is_of_another(
    own: Side, negation: Negation, keys: Sequence[str], other: Side, *, recast: bool
) -> bool:
    """Whether a denial is of something else than what the other side tells of its nearest word.

    What `nobody` did has to stand there, and where the sentence was told anew most of the words
    that are denied. `not what they deserve` and `not A, but B` say which one and deny nothing else.
    """
    ahead = [t.text for t in own.excerpt.between(negation.span.end, own.excerpt.span.end)]
    if ahead and ahead[0] in own.excerpt.own.negation.which:
        return True
    if negation.word in own.excerpt.own.negation.verbal and _is_past_comma(own, negation):
        return True
    if negation.word in own.excerpt.own.negation.instead and _is_chosen(own, negation, other):
        return True
    told = [other.matter.has(key) for key in keys]
    if negation.distant and not all(told[1:3]):
        return True
    clause = list(takewhile(lambda word: word not in _ENDS | _FULL, ahead[:WITHIN]))
    rest = ahead[len(clause) :][:WITHIN]
    if len(rest) > 2 and rest[0] in _ENDS and clause[:1] and clause[0] in rest[1:4]:
        return True  # `no fue A, fue B`
    mended = len(rest) > 2 and rest[1] in own.excerpt.own.negation.instead
    return recast and (mended or 3 * sum(told) < 2 * len(told))


def _is_past_comma(own: Side, negation: Negation) -> bool:
    """`did not back down, as a clerk told`: behind a comma is nothing that is denied."""
    after = own.matter.after(negation.span)
    if after == len(own.matter.words):
        return False
    between = own.excerpt.between(negation.span.end, own.matter.words[after].start)
    return bool(between) and between[0].text != "," in {token.text for token in between}


def _is_chosen(own: Side, negation: Negation, other: Side) -> bool:
    """Whether the other side has what was taken `instead of` what is denied."""
    chosen = own.matter.before(negation.span)
    return chosen >= 0 and bool(other.affirmed(own.matter.words[chosen].key))


def _says(excerpt: Excerpt, key: str) -> bool:
    """Whether a word is one of saying: `did not say` denies that something was told, no claim."""
    return key in saying(excerpt.language)


def ends_otherwise(own: Side, other: Side) -> bool:
    """Whether the other side has a word of denial that this side has not, anywhere."""
    denying, _ = in_other_words(other.excerpt.language)
    if other.excerpt.own.negation.inside or not other.excerpt.own.writing.spaced:
        text, mine = (side.excerpt.words(*side.excerpt.span) for side in (other, own))
        parts = other.excerpt.own.negation.in_other_words
        return any(part in text and part not in mine for part in parts)
    mine_stems = {stem(t.text) for t in own.excerpt.tokens}
    return any(stem(t.text) in denying - mine_stems for t in other.excerpt.tokens)


def _near(words: Matter, place: int, keys: Sequence[str], without: Sequence[int] = ()) -> bool:
    """Whether one of these words stands near a place."""
    around = set(range(place - AROUND, place + AROUND + 1)) - {place, *without}
    return any(p in around for key in keys for p in words.places(key))


def _replaced(own: Side, asked: tuple[str, list[str]], other: Side, place: int) -> bool:
    """Whether another word stands in the place of the denial (`not well received`, `poorly`)."""
    (subject, keys), words = asked, other.matter.words
    first = place
    while first and any(alike(words[first - 1].key, k, loose=other.matter.loose) for k in keys):
        first -= 1
    if own.matter.backwards or not first or words[first - 1].clause != words[place].clause:
        return False
    before = words[first - 1].key
    if (
        before.isdecimal()
        or before in leading_words(own.excerpt.language)
        or own.matter.has(before)
    ):
        return False
    between = other.excerpt.between(words[first - 1].end, words[first].start)
    if any(t.text in other.excerpt.own.actors.joining for t in between):
        return False  # `for young and old` beside `not for the old`
    return bool(subject) and other.matter.has(subject)


def _related(other: Side, place: int, negation: Negation) -> bool:
    """Whether the word that this denial is the opposite of stands before a place, if it has one."""
    wanted = other.excerpt.own.negation.needs.get(negation.word)
    if not wanted:
        return True
    start = other.matter.words[place].start
    before = [t.text for t in other.excerpt.tokens if t.end <= start][-4:]
    return any(word in wanted for word in before)


def _obliges(own: Side, key: str, other: Side) -> bool:
    """Whether a denied word is one of duty, and the other side has no word of what one may do."""
    language = own.excerpt.language
    if key not in binding(language, "duty"):
        return False
    may = binding(language, "permit")
    return not any(bare(token.text) in may for token in other.excerpt.tokens)


def _denied_otherwise(own: Side, other: Side, place: int) -> bool:
    """Whether a word near a place may deny in other words, one that this side has not."""
    word = other.matter.words[place]
    return denied_beside(own, other, Span(word.start, word.end), half=True)


def _tells_opposite(own: Side, near: Sequence[int], other: Side, place: int) -> bool:
    """Whether the opposite of a word that is denied stands near a place: `not closed` is `open`."""
    code, text = own.excerpt.language, own.excerpt.text
    around = other.matter.words[max(0, place - AROUND) : place + AROUND + 1]
    head = other.matter.words[place].key
    words = [own.matter.words[i] for i in near if own.matter.words[i].key != head]
    denied = [text[word.start : word.end].lower() for word in words]
    return any(
        are_opposite(code, word, other.excerpt.text[each.start : each.end].lower())
        and not own.matter.has(each.key)
        for word in denied
        for each in around
    )


def denied_beside(
    own: Side, other: Side, span: Span, known: Sequence[Token] = (), *, half: bool = False
) -> bool:
    """Whether a word near a span denies in other words, one that this side has not.

    With `half` also a word that only may deny; the `known` ones are seen not to.
    """
    if other.excerpt.own.negation.inside:
        around = other.excerpt.text[
            max(other.excerpt.span.start, span.start - NEAR) : span.end + NEAR
        ]
        own_text = own.excerpt.words(*own.excerpt.span)
        parts = other.excerpt.own.negation.in_other_words
        return any(part in around and part not in own_text for part in parts)
    denying, perhaps = in_other_words(other.excerpt.language)
    words = [t for t in other.excerpt.tokens if t.end <= span.start and t.text != ","]
    before = words[-NEAR:]
    after = [t for t in other.excerpt.tokens if t.start >= span.end][:NEAR]
    if half:
        after = list(takewhile(lambda t: t.text not in _ENDS | _FULL, after))
    near = {*before, *after[: NEAR // 2]}
    mine = {stem(t.text) for t in own.excerpt.tokens}
    return any(
        (stem(t.text) in denying or (half and t in near and stem(t.text) in perhaps))
        and stem(t.text) not in mine
        and t not in known
        for t in (*before, *after)
    )
