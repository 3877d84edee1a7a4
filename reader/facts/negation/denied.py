"""What one side denies, and whether the other side affirms it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from reader.facts.claim import Matter, alike, alike_sides, bare
from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.negation.asked_or_tried import (
    has_another_verb,
    is_asked,
    is_left_open,
    only_tells,
)
from reader.facts.negation.bounded_figures import bounds, is_other_figure
from reader.facts.negation.denying_side import DenyingSide
from reader.facts.negation.denying_words import binding, in_other_words, leading_words, says
from reader.facts.negation.only_then import only_then
from reader.facts.negation.other_time import is_last_time, is_other_time, is_record
from reader.facts.negation.read import Negation
from reader.facts.poles import are_opposite
from reader.model import Span

AROUND = 6
"""Words around a place among which the rest of a claim is looked for."""
WITHIN = 20
"""Tokens after a denial among which what holds in its place may follow."""
NEAR = 8
"""Tokens before and after a place among which another word may deny it."""
_ENDS = frozenset(",;:")
_FULL = frozenset(".!?")
_HANGUL, _ENDINGS = "가", 28
"""The first syllable of Hangul, and in how many ways one with the same beginning may end."""
SAME = 0.6
"""The share of the shorter side's words on the other side from which a sentence is not recast."""


def affirmed_at(own: DenyingSide, negation: Negation, other: DenyingSide) -> int | None:
    """The place of the word on the other side that affirms what this side denies; none otherwise.

    The nearest denied word stands there once more than this side affirms it elsewhere, with another
    denied word or the one before the denial near it, no other word in the place of the denial and
    none beside it that may deny in other words.
    """
    near = _without_names(own, own.denies(negation))
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
    if subject and says(own.excerpt, keys[0]):
        subject = ""
    recast = not alike_sides(own.matter, other.matter, SAME)
    # `fährt kein Schiff`: the verb stands before it.
    leads = recast and negation.distant and bool(subject) and not other.matter.has(subject)
    if negation.word in own.excerpt.own.negation.instead and (
        recast or any(t.text == negation.word for t in other.excerpt.tokens)
    ):
        return None
    otherwise = (recast or own.matter.backwards) and ends_otherwise(own, other)
    # Where what is denied stands before it, the verb is the nearest: in no form is it told there.
    if own.matter.backwards and not any(_begin_alike(keys[0], w.key) for w in other.matter.words):
        return None
    if otherwise or leads or _is_of_another(own, negation, keys, other, recast=recast):
        return None
    loose = own.matter.loose or own.matter.backwards
    heads = keys[:2] if loose and negation.word not in own.excerpt.own.negation.absent else keys[:1]
    if not other.matter.backwards:
        heads = heads[:1] if other.matter.has(keys[0]) else []
    claimed = _up_to_comma(own, negation, near)
    heads = [head for head in heads if not _is_counted(own, near, head)]
    verbal = negation.word in own.excerpt.own.negation.verbal and not own.matter.backwards
    for head in heads[:1] if recast else heads:
        support = [key for key in (*claimed, subject) if key and key != head]
        affirmed = [
            place
            for place in other.affirmed(head)
            if (not support or _near(other.matter, place, support))
            and not only_tells(own, near, other, place)
            and (negation.distant or not _replaced(own, (subject, keys), other, place))
            and _related(other, place, negation)
            and not _denied_otherwise(own, other, place)
            and not (verbal and _has_other_subject(own, (negation, subject), other, place))
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


def _without_names(own: DenyingSide, near: list[int]) -> list[int]:
    """The places of what is denied without the names and figures that stand first there.

    `Nunca el Atlético había pagado`, `no longer after 41 days`: these affirm nothing by themselves.
    """
    writing, text = own.excerpt.own.writing, own.excerpt.text
    words = [own.matter.words[at] for at in near]
    firm = [
        at
        for at, word in zip(near, words, strict=True)
        if not text[word.start].isdecimal()
        and (writing.capital_nouns or not text[word.start].isupper())
    ]
    first = near.index(firm[0]) if firm else 0
    return near[first:] if firm else near


def _begin_alike(one: str, other: str) -> bool:
    """Whether two words begin with one character, or syllable but for its end (듣지, 들었다)."""
    first, second = ord(one[0]) - ord(_HANGUL), ord(other[0]) - ord(_HANGUL)
    if min(first, second) < 0 or max(one[0], other[0]) > "힣":
        return first == second
    return first // _ENDINGS == second // _ENDINGS


def _has_other_subject(
    own: DenyingSide, asked: tuple[Negation, str], other: DenyingSide, place: int
) -> bool:
    """`the union did not strike` and `drivers struck, backed by the union`: who else did it."""
    (negation, subject), words = asked, other.matter.words
    places = other.matter.places(subject) if subject else []
    if not place or not places or places[0] < place:
        return False
    behind = other.excerpt.between(words[place].end, words[places[0]].start)
    doers = other.excerpt.own.actors.doers
    if words[place - 1].clause != words[place].clause or any(t.text in doers for t in behind):
        return False  # `was shot by the police`
    here = own.matter.places(words[place - 1].key)
    return bool(here) and here[0] >= own.matter.after(negation.span)


def _up_to_comma(own: DenyingSide, negation: Negation, near: Sequence[int]) -> list[str]:
    """The keys of what is denied that stand before the next comma."""
    words = [own.matter.words[i] for i in near]
    ahead = own.excerpt.between(negation.span.end, own.excerpt.span.end)
    comma = next((t.start for t in ahead if t.text == ","), own.excerpt.span.end)
    return [word.key for word in words if word.start < comma]


def _is_counted(own: DenyingSide, near: Sequence[int], key: str) -> bool:
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
    own: DenyingSide, negation: Negation, keys: Sequence[str], other: DenyingSide, *, recast: bool
) -> bool:
    """Whether a denial is of something else than what the other side tells of its nearest word.

    What `nobody` did has to stand there, and where the sentence was told anew most of the words
    that are denied. `not what they deserve` and `not A, but B` say which one and deny nothing else.
    """
    ahead = [t.text for t in own.excerpt.between(negation.span.end, own.excerpt.span.end)]
    table = own.excerpt.own.negation
    if (
        (ahead and ahead[0] in table.which)
        or is_asked(own, negation, other)
        or (ahead and ahead[0] in _ENDS | _FULL and has_another_verb(own, negation, other))
        or (negation.word in table.verbal and _is_past_comma(own, negation))
        or (negation.word in table.instead and _is_chosen(own, negation, other))
    ):
        return True
    told = [other.matter.has(key) for key in keys]
    if negation.distant and not all(told[1:3]):
        return True
    clause = list(takewhile(lambda word: word not in _ENDS | _FULL, ahead[:WITHIN]))
    rest = ahead[len(clause) :][:WITHIN]
    if len(rest) > 2 and rest[0] in _ENDS and clause[:1] and clause[0] in rest[1:4]:
        return True  # `no fue A, fue B`
    mended = len(rest) > 2 and rest[1] in table.instead
    if any(word in table.instead for word in ahead[:WITHIN]) and _is_mended(own, negation, other):
        return True
    return recast and (mended or 3 * sum(told) < 2 * len(told))


def _is_mended(own: DenyingSide, negation: Negation, other: DenyingSide) -> bool:
    """`not A, but B`: whether the other side, which denies nothing, tells B."""
    if other.negated:
        return False
    instead = own.excerpt.own.negation.instead
    ahead = own.excerpt.between(negation.span.end, own.excerpt.span.end)[:WITHIN]
    opened = next(t.end for t in ahead if t.text in instead)
    at = own.matter.after(Span(opened, opened))
    return at < len(own.matter.words) and bool(other.affirmed(own.matter.words[at].key))


def _is_past_comma(own: DenyingSide, negation: Negation) -> bool:
    """`did not back down, as a clerk told`: behind a comma is nothing that is denied."""
    after = own.matter.after(negation.span)
    if after == len(own.matter.words):
        return False
    between = own.excerpt.between(negation.span.end, own.matter.words[after].start)
    return bool(between) and between[0].text != "," in {token.text for token in between}


def _is_chosen(own: DenyingSide, negation: Negation, other: DenyingSide) -> bool:
    """Whether the other side has what was taken `instead of` what is denied."""
    chosen = own.matter.before(negation.span)
    return chosen >= 0 and bool(other.affirmed(own.matter.words[chosen].key))


def ends_otherwise(own: DenyingSide, other: DenyingSide) -> bool:
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


def _replaced(
    own: DenyingSide, asked: tuple[str, list[str]], other: DenyingSide, place: int
) -> bool:
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
    between = {t.text for t in other.excerpt.between(words[first - 1].end, words[first].start)}
    table = other.excerpt.own
    if between & (table.actors.joining | table.tense.done | table.tense.done_last):
        return False  # `for young and old` beside `not for the old`; a subject, where `has` follows
    return bool(subject) and other.matter.has(subject)


def _related(other: DenyingSide, place: int, negation: Negation) -> bool:
    """Whether the word that this denial is the opposite of stands before a place, if it has one."""
    wanted = other.excerpt.own.negation.needs.get(negation.word)
    if not wanted:
        return True
    start = other.matter.words[place].start
    before = [t.text for t in other.excerpt.tokens if t.end <= start][-4:]
    return any(word in wanted for word in before)


def _obliges(own: DenyingSide, key: str, other: DenyingSide) -> bool:
    """Whether a denied word is one of duty, and the other side has no word of what one may do."""
    language = own.excerpt.language
    if key not in binding(language, "duty"):
        return False
    may = binding(language, "permit")
    return not any(bare(token.text) in may for token in other.excerpt.tokens)


def _denied_otherwise(own: DenyingSide, other: DenyingSide, place: int) -> bool:
    """Whether a word near a place may deny in other words, one that this side has not."""
    word = other.matter.words[place]
    return denied_beside(own, other, Span(word.start, word.end), half=True)


def _tells_opposite(own: DenyingSide, near: Sequence[int], other: DenyingSide, place: int) -> bool:
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
    own: DenyingSide,
    other: DenyingSide,
    span: Span,
    known: Sequence[Token] = (),
    *,
    half: bool = False,
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
