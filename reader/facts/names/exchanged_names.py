"""Another name in a recast sentence: by the same office, or of things that exclude each other.

    the club's treasurer, Mara Teel, resigned       Ivo Lund, treasurer of the club, has gone
    traces of listeria in the ham                   the ham had salmonella in it
    上游的石桥镇有房屋进水                              清河镇的房屋进了水

Only what the other article has nowhere in any form is another; both articles are asked, both ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from reader.facts.claim import alike_sides, matter
from reader.facts.excerpt import Excerpt, stem
from reader.facts.names.likeness import are_spellings
from reader.facts.names.name import Name, plain
from reader.facts.names.translated import is_country, is_place
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims
from reader.languages import language as known
from reader.model import Side, Span

FULL = 2
"""Words of a name by which a person is known wherever they stand."""
LED, ALIKE = 5, 0.6
"""Words before a place in which a preposition leads it, and the share of the words of two
sentences that are the same where it is the one thing that differs."""
NEAR = 4
"""Letters of a word beside two names by which both are called the same."""


def of_one_office(
    claims: Claims, lefts: Sequence[Name], rights: Sequence[Name], named: Set[str]
) -> list[tuple[Name, Name]]:
    """Two people who are called the same in paired sentences, and whom the other article lacks.

    Words of `named`, of names in either, call nobody anything.
    """
    own = [n for n in lefts if _is_person(n) and _is_gone(claims, Side.RIGHT, n)]
    other = [n for n in rights if _is_person(n) and _is_gone(claims, Side.LEFT, n)]
    if not own or not other:
        return []
    return best_pairs(own, other, lambda a, b: _called_the_same(claims, a, b, named))


def of_one_place(
    claims: Claims, lefts: Sequence[Name], rights: Sequence[Name]
) -> list[tuple[Name, Name]]:
    """Two places where one thing happened in sentences that are else alike: `in Orme`, `in Vellin`.

    Each is the only name of its side that the other article has nowhere.
    """
    own = [n for n in lefts if _is_gone(claims, Side.RIGHT, n)]
    other = [n for n in rights if _is_gone(claims, Side.LEFT, n)]
    if (
        len(own) != 1
        or len(other) != 1
        or not (_is_led(claims, own[0]) and _is_led(claims, *other))
    ):
        return []
    alike = alike_sides(matter(claims.left), matter(claims.right), ALIKE)
    return [(own[0], other[0])] if alike and not are_spellings(own[0], other[0]) else []


def _is_led(claims: Claims, name: Name) -> bool:
    """Whether a name without a title stands behind a preposition, or behind what kind it is of."""
    own = claims.left.own
    if name.title or name.acronym or name.speaks or not name.firm or len(name.words) > FULL:
        return False
    leading = own.small.prepositions - own.dates.of
    near = [word for word in name.before[:LED] if word not in own.small.articles]
    if near[:1] and near[0] in own.dates.of:
        near = near[2:]
    return bool(near) and near[0] in leading and near[0] not in own.actors.doers


def _called_the_same(claims: Claims, one: Name, other: Name, named: Set[str]) -> float:
    """How many words call both the same; none where one may be the other, spelt otherwise."""
    if are_spellings(one, other):
        return 0.0
    return float(len((_called(claims, one) & _called(claims, other)) - named))


def _is_person(name: Name) -> bool:
    named = len(name.words) >= FULL and not name.acronym and name.firm
    return named and not is_country(name.words) and not is_place(name.words)


def _is_gone(claims: Claims, side: Side, name: Name) -> bool:
    """Whether an article has no word of a name."""
    return not any(claims.told(side, "word " + word) for word in name.words)


def _called(claims: Claims, name: Name) -> set[str]:
    """What stands right beside a name and is no grammar and no saying.

    Who speaks `for the Orme Forum` is not called so himself.
    """
    own = claims.left.own
    near = {*name.title}
    for_whom = {*name.before[:1]} & own.small.prepositions
    others = own.speakers.anyone if for_whom else frozenset[str]()
    near.update(word for word in (*name.before, *name.after) if len(word) >= NEAR)
    near -= others
    return {
        stem(own.names.titles.get(word, word))
        for word in near
        if word.isalpha() and word not in claims.left.grammar and word not in own.sources.saying
    }


def things_exchanged(claims: Claims) -> Iterator[tuple[Span, Span]]:
    """Two things of one sort, each of which the other article has nowhere."""
    spoken = {token.text for token in claims.left.tokens}
    apart = not claims.left.own.sources.pattern
    for kind in claims.left.own.names.things:
        if apart and kind.isdisjoint(spoken):
            continue
        own = _untold_things(claims, claims.left, Side.RIGHT, kind)
        if len(own) != 1:
            continue
        other = _untold_things(claims, claims.right, Side.LEFT, kind)
        if len(other) == 1:
            yield next(iter(own.values())), next(iter(other.values()))


def _untold_things(
    claims: Claims, excerpt: Excerpt, side: Side, kind: frozenset[str]
) -> dict[str, Span]:
    """The things of a sort in a passage that an article has nowhere, by what that is asked for."""
    return {word: span for word, span in _things(excerpt, kind) if not claims.told(side, word)}


def _things(excerpt: Excerpt, kind: frozenset[str]) -> Iterator[tuple[str, Span]]:
    """The words of a sort in a passage, as the other article is asked for them."""
    if not excerpt.own.sources.pattern:
        for token in excerpt.tokens:
            if token.text in kind:
                yield "word " + plain(token.text), Span(token.start, token.end)
        return
    text = excerpt.words(*excerpt.span)
    for word in sorted(kind):
        at = text.find(word)
        if at >= 0:
            start = excerpt.span.start + at
            yield "text " + word, Span(start, start + len(word))


@cache
def _towns(code: str) -> re.Pattern[str]:
    """How a town is named where no capital marks a name."""
    return re.compile(known(code).names.settlements)


@cache
def _offices(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Offices that one person holds, and how a name begins."""
    own = known(code)
    return re.compile(own.speakers.offices), re.compile(own.names.people.begins)


def towns_exchanged(claims: Claims) -> list[tuple[Span, Span]]:
    """Two towns of one sort in paired sentences, each of which the other article has nowhere."""
    if not claims.left.own.names.settlements or claims.left.language != claims.right.language:
        return []
    sides = []
    for own, other in ((claims.left, claims.right), (claims.right, claims.left)):
        found = {}
        for match in _towns(own.language).finditer(own.text, *own.span):
            span = Span(*match.span(next(g for g in match.re.groupindex if match[g])))
            if own.text[slice(*span)][:-1] not in other.text:
                found[own.text[slice(*span)]] = span
        sides.append(found)
    if len(sides[0]) != 1 or len(sides[1]) != 1:
        return []
    (one, left), (two, right) = *sides[0].items(), *sides[1].items()
    return [(left, right)] if one[-1] == two[-1] else []


def holders_exchanged(claims: Claims) -> list[tuple[Span, Span]]:
    """Two who hold one office, of whom the right article does not know the left one's or back."""
    offices = claims.left.own.speakers.offices
    if not offices or claims.left.language != claims.right.language:
        return []
    sides = [_holders(excerpt) for excerpt in (claims.left, claims.right)]
    return [
        (sides[0][office], sides[1][office])
        for office in sorted(sides[0].keys() & sides[1].keys())
        if _are_two(claims, sides[0][office], sides[1][office])
    ]


def _are_two(claims: Claims, left: Span, right: Span) -> bool:
    own, other = claims.left.text[slice(*left)], claims.right.text[slice(*right)]
    if own in claims.right.text or own[0] == other[0]:
        return False
    return other != own and (other not in claims.left.text or len(other) > FULL)


def _holders(excerpt: Excerpt) -> dict[str, Span]:
    """From each office to the name beside it, where a passage has one of each."""
    found: dict[str, Span] = {}
    offices, names = _offices(excerpt.language)
    people = excerpt.own.names.people
    for match in offices.finditer(excerpt.text, *excerpt.span):
        if excerpt.text[match.start() - 1 : match.start()] in _OTHER_STANDING:
            continue
        span = _beside(excerpt, match.span(), names, people.given)
        if span is not None:
            found.setdefault(match[0], span)
    return found


def _beside(
    excerpt: Excerpt, office: tuple[int, int], names: re.Pattern[str], given: tuple[int, ...]
) -> Span | None:
    """A name right before an office, else right after it, up to a mark or a verb."""
    text = excerpt.text
    start, stop = office
    blank = 1 if excerpt.own.writing.particles or text[start - 1] == " " else 0
    for size in sorted(given, reverse=True):
        first = start - blank - size - 1
        if first >= excerpt.span.start and _is_name(text, first, start - blank, names):
            edge = text[first - 1 : first]
            if first == excerpt.span.start or not edge.isalpha():
                return Span(first, start - blank)
    for size in given:
        last = stop + size + 1
        named = last <= excerpt.span.end and _is_name(text, stop, last, names)
        if named and text[last : last + 1] in _AFTER:
            return Span(stop, last)
    return None


_OTHER_STANDING = frozenset("副元前原부")
_AFTER = frozenset("在说表称指对和与、,.: 也于向はがも「")


def _is_name(text: str, first: int, last: int, names: re.Pattern[str]) -> bool:
    return names.match(text, first) is not None and text[first:last].isalpha()
