"""Of how many something is said: all against some, the largest against one of the largest.

A record changes its reach where it is of a region on one side and of a country on the other, or
where one side gives no first year and says that there never was the like.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.facts.excerpt import Excerpt, Token
from reader.facts.opposed_in_place import opposed_in_place
from reader.facts.opposing import Pair, lies_on, opposed, untold
from reader.facts.phrasing import phrasing, places
from reader.facts.report import Claims, Report, quoted
from reader.facts.scope.counted_wholes import one_and_only, part_of_counted
from reader.facts.scope.groups import group_and_all
from reader.facts.scope.of_one_kind import part_and_all, part_and_bare
from reader.facts.scope.portions import part_and_whole
from reader.facts.scope.read import Record
from reader.facts.scope.rules import (
    SCOPE_AMOUNT,
    SCOPE_ONE_OF,
    SCOPE_ONLY,
    SCOPE_REACH,
    SCOPE_WHOLE,
)
from reader.facts.scope.second_and_first import second_and_first
from reader.model import Fact, FactKind, Rule, Severity, Span


def compare(claims: Claims, lefts: list[Record], rights: list[Record], report: Report) -> None:
    """Report other amounts, other records, and an `only` that one side lacks."""
    amounts = places(claims.left, "scope"), places(claims.right, "scope")
    pairs = opposed(claims, "scope", *amounts) or opposed_in_place(claims, "scope")
    if not pairs and (kind := part_and_all(claims)):
        pairs = [kind]
    others = [p for p in pairs if not _is_total(claims, p)]
    for pair in untold(others, report)[:1]:
        _add(claims, SCOPE_AMOUNT, 0.7, pair, report)
    for pair in untold(_one_of(lefts, rights), report)[:1]:
        _add(claims, SCOPE_ONE_OF, 0.7, pair, report)
    second = second_and_first(claims)
    for pair in untold([second] if second else [], report):
        _add(claims, SCOPE_ONE_OF, 0.7, pair, report)
    for pair in untold(_reach(claims, lefts, rights), report)[:1]:
        _add(claims, SCOPE_REACH, 0.6, pair, report)
    _only(claims, report)
    part = part_and_whole(claims) or part_and_bare(claims)
    for pair in untold([part] if part else [], report):
        _add(claims, SCOPE_WHOLE, 0.6, pair, report)
    for pair in untold([found] if (found := one_and_only(claims)) else [], report):
        _add(claims, SCOPE_ONE_OF, 0.8, pair, report)
    group = group_and_all(claims) or part_of_counted(claims)
    if group is not None:
        _take_parts(group, report)
        for pair in untold([group], report):
            _add(claims, SCOPE_WHOLE, 0.8, pair, report)


SINCE = 2
"""Words and marks after `never` in which it is told since when."""
_PARTS = frozenset({"number.lost", "number.added", SCOPE_ONLY.id})
"""Rules whose findings a group told as all of its kind holds."""


def _take_parts(pair: Pair, report: Report) -> None:
    """Take out what is part of a group: its figure, its `only`."""
    report.findings = [
        found
        for found in report.findings
        if found.rule.id not in _PARTS
        or not (
            found.rule.id == SCOPE_ONLY.id
            or lies_on(pair[0], found.left)
            or lies_on(pair[1], found.right)
        )
    ]


def _add(claims: Claims, rule: Rule, chance: float, pair: Pair, report: Report) -> None:
    facts = _facts(claims, *pair)
    words = f"{quoted(claims.left, pair[0])} and {quoted(claims.right, pair[1])}: another scope"
    report.add(rule, chance, words, *facts)


def _facts(claims: Claims, left: Span, right: Span) -> tuple[Fact, Fact]:
    return claims.left.fact(FactKind.SCOPE, *left), claims.right.fact(FactKind.SCOPE, *right)


def _is_total(claims: Claims, pair: Pair) -> bool:
    """Whether a word for all stands before a figure: `모두 620억원` is 620 in total."""
    sides = zip((claims.left, claims.right), pair, strict=True)
    return bool(claims.left.own.writing.particles) and any(
        excerpt.text[span.end : span.end + 2].strip().isdecimal() for excerpt, span in sides
    )


def _one_of(lefts: list[Record], rights: list[Record]) -> Iterator[Pair]:
    """Records of the same word, of which one side has only one of many and the other only one."""
    for left in lefts:
        same = [record for record in rights if record.word == left.word]
        own = {record.one_of for record in lefts if record.word == left.word}
        if (
            same
            and own == {left.one_of}
            and {record.one_of for record in same} == {not left.one_of}
        ):
            yield left.span, same[0].span


def _reach(claims: Claims, lefts: list[Record], rights: list[Record]) -> Iterator[Pair]:
    if len(lefts) == len(rights) == 1:
        sizes = lefts[0].places, rights[0].places
        if len(sizes[0]) == len(sizes[1]) == 1 and sizes[0] != sizes[1]:
            yield lefts[0].reach, rights[0].reach
    if not any(record.since for record in (*lefts, *rights)):
        return
    evers = _ever(claims.left), _ever(claims.right)
    if (evers[0] is None) == (evers[1] is None):
        return
    bounded, open_ended = (claims.left, claims.right)[:: 1 if evers[0] is None else -1]
    if _first_years(bounded) & _figures(open_ended):
        return  # `the first since it opened in 1957`, `opened in 1957, it never had one before`
    if evers[1] is not None:
        bound = next((r for r in lefts if r.since), None)
        if bound and not any(r.since for r in rights):
            yield bound.reach, evers[1]
    elif evers[0] is not None:
        bound = next((r for r in rights if r.since), None)
        if bound and not any(r.since for r in lefts):
            yield evers[0], bound.reach


def _first_years(excerpt: Excerpt) -> set[str]:
    """The figures behind a word for since when."""
    since = excerpt.own.scope.since
    if not excerpt.own.writing.apart:
        found = _figures(excerpt)
        return found if any(word in excerpt.words(*excerpt.span) for word in since) else set()
    first = next((at for at, t in enumerate(excerpt.tokens) if t.text in since), None)
    return set() if first is None else {t.text for t in excerpt.tokens[first:] if t.is_figure}


def _figures(excerpt: Excerpt) -> set[str]:
    return {t.text for t in excerpt.tokens if t.is_figure}


def _ever(excerpt: Excerpt) -> Span | None:
    """Where an excerpt says that there never was the like."""
    scope = excerpt.own.scope
    if not excerpt.own.writing.apart:
        places = [(excerpt.text.find(phrase, *excerpt.span), phrase) for phrase in scope.ever]
        return next((Span(at, at + len(phrase)) for at, phrase in places if at >= 0), None)
    firsts = {phrase.split()[0] for phrase in scope.ever}
    tokens = excerpt.tokens
    for index, token in enumerate(tokens):
        if token.text in firsts:
            for phrase in scope.ever:
                words = phrase.split()
                told = [t.text for t in tokens[index : index + len(words) + SINCE]]
                # `ever since` tells since when, not that there never was the like.
                if told[: len(words)] == words and scope.since.isdisjoint(told[len(words) :]):
                    return Span(token.start, tokens[index + len(words) - 1].end)
    return None


def _only(claims: Claims, report: Report) -> None:
    """Report an `only` before words that stand together on the other side without it."""
    only = claims.left.own.scope.only
    texts = [{t.text for t in excerpt.tokens} for excerpt in (claims.left, claims.right)]
    if not only or bool(only & texts[0]) == bool(only & texts[1]):
        return
    denying = claims.left.own.negation.words
    if bool(denying & texts[0]) != bool(denying & texts[1]):
        return  # `only adults may` is `children may not`
    lost = bool(only & texts[0])
    own, other = (claims.left, claims.right) if lost else (claims.right, claims.left)
    words, others = phrasing(own).words, phrasing(other).words
    index = next(i for i, t in enumerate(words) if t.text in only)
    slot = ("", *(t.text for t in words))[index], ("", *(t.text for t in words), "")[index + 2]
    standing = ["", *(t.text for t in others)]
    place = next((i for i in range(len(others)) if (standing[i], standing[i + 1]) == slot), None)
    if place is None or slot[0] in own.own.small.articles or _is_of_another(own, words, index):
        return
    span, rest = (Span(t.start, t.end) for t in (words[index], others[place]))
    spans = (span, rest) if lost else (rest, span)
    if untold([spans], report):
        word = f"{quoted(own, span)} is {'dropped' if lost else 'put in'}"
        severity = Severity.LOW if others[place].is_figure else None
        report.add(SCOPE_ONLY, 0.6, word, *_facts(claims, *spans), severity=severity)


def _is_of_another(own: Excerpt, words: Sequence[Token], index: int) -> bool:
    """`Only the mill employs 80` and `has only flown` say of another word that there is no more."""
    following = words[index + 1] if index + 1 < len(words) else None
    if not index:
        return any(t.is_figure for t in words)
    counted = following is not None and (
        following.is_figure or following.text in own.own.numbers.counting
    )
    return words[index - 1].text in own.own.tense.done and not counted
