"""Two that have changed places, or parts, between the sides of a passage.

Norland sued Sudland over the dam.      Sudland sued Norland over the dam.
The blast left 3 dead and 12 hurt.      The blast left 12 dead and 3 hurt.
Moe attacked Lind.                      Moe was attacked by Lind.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, islice

from reader.facts.actors.compared import compared
from reader.facts.actors.exchanged_values import exchanged_values
from reader.facts.actors.other_persons import other_persons
from reader.facts.actors.parts import have_changed_parts
from reader.facts.actors.read import Word
from reader.facts.actors.rules import ROLE_EXCHANGED, ROLE_PERSON, ROLE_TURNED
from reader.facts.actors.slots import SHORT, Frame, frame, have_changed_places, is_passive
from reader.facts.actors.stretches import Stretch, stretches
from reader.facts.actors.turned_ends import turned_ends
from reader.facts.poles import first_forms
from reader.facts.report import Claims, Report, quoted
from reader.languages.lexicon import has
from reader.languages.record import Language
from reader.model import FactKind, Rule, Span

MOST = 40
"""Stretches of one passage that are asked; a bound on the work, which hardly a sentence meets."""

ROOT = 4
"""Letters by which a participle is known as a form of its verb."""


def compare(claims: Claims, lefts: Sequence[Word], rights: Sequence[Word], report: Report) -> None:
    """Report the nearest two that have changed places, or else the first of another person."""
    _report_places(claims, lefts, rights, report)
    if not any(found.kind is FactKind.ROLE for found in report.findings):
        for one, other in islice(other_persons(claims, lefts, rights), 1):
            _report_person(claims, one, other, report)


def _report_places(
    claims: Claims, lefts: Sequence[Word], rights: Sequence[Word], report: Report
) -> None:
    own = claims.left.own
    if claims.right.language != own.code or not lefts or not rights:
        return
    if two := compared(own, lefts, rights):
        if two.mirrored:
            report.mirrored.append(two.spans)
        else:
            _report(claims, ROLE_EXCHANGED, two.lefts, two.rights, report)
            return
    told = any(found.kind is FactKind.ROLE for found in report.findings)
    if not told and (values := exchanged_values(claims, lefts, rights)):
        _report(claims, ROLE_EXCHANGED, *values, report)
        return
    for one, other in sorted(combinations(stretches(lefts, rights)[:MOST], 2), key=_distance):
        rule = _rule(own, one, other, lefts, rights)
        if rule is not None:
            left = _spans((one[:2], other[:2]), lefts)
            right = _spans((one[2:], other[2:]), rights)
            _report(claims, rule, left, right, report)
            return
    if not told and (turned := turned_ends(claims)):
        _report(claims, ROLE_TURNED, [turned[0]], [turned[1]], report)


def _are_of_two_sorts(own: Language, lefts: Sequence[Word], *two: Stretch) -> bool:
    """`Kritik wies Anna Lohr zurück`: where a verb stands second, a thing may open for its object.

    Of a person's name and what is none the order says nothing.
    """
    if not own.writing.capital_nouns or not own.names.given:
        return False
    one, other = (
        any(has(own.names.given, word.text) for word in lefts[each.left : each.left_stop])
        for each in two
    )
    return one != other


def _distance(pair: tuple[Stretch, Stretch]) -> tuple[int, int, int]:
    """How far apart two stretches stand, the same from both sides."""
    one, other = pair
    rights = sorted((one[2:], other[2:]))
    gaps = other.left - one.left_stop + rights[1][0] - rights[0][1]
    places = one.left * one.right + other.left * other.right
    return gaps, one.left + other.left + one.right + other.right, places


def _rule(
    own: Language,
    one: Stretch,
    other: Stretch,
    lefts: Sequence[Word],
    rights: Sequence[Word],
) -> Rule | None:
    """What has become of two that both sides have."""
    if own.actors.parts and have_changed_parts(own.actors, one, other, lefts, rights):
        return ROLE_EXCHANGED
    if one.right > other.right:
        told = have_changed_places(own, one, other, lefts, rights)
        return ROLE_EXCHANGED if told and not _are_of_two_sorts(own, lefts, one, other) else None
    sides = frame(lefts, one[:2], other[:2]), frame(rights, one[2:], other[2:])
    passive = [is_passive(own.actors, side) for side in sides]
    if passive[0] != passive[1] and _turned(own, *(sides if passive[1] else sides[::-1])):
        return ROLE_TURNED
    return None


def _turned(own: Language, active: Frame, passive: Frame) -> bool:
    """Whether one verb stands between two in the active, and the same in the passive."""
    known = own.actors
    helping = known.passive | known.particles
    if any(word.bare and word.text not in helping for word in active.between):
        return False
    verb = [word for word in active.between if not word.bare]
    longest = 1 if own.writing.spaced else SHORT
    if not 0 < len(verb) <= longest:
        return False
    particles = [word.text for word in active.between if word.text in known.particles]
    if particles != [word.text for word in passive.between if word.text in known.particles]:
        return False
    if passive.between[-1].text not in known.doers or len(passive.between) > ROOT + len(particles):
        return False
    told = [word for word in (*passive.between, *passive.after[:SHORT]) if not word.bare]
    told = [word for word in told if word.text not in known.doers][: len(verb)]
    return len(told) == len(verb) and all(
        _are_forms(own.code, *pair) for pair in zip(verb, told, strict=True)
    )


def _are_forms(code: str, one: Word, other: Word) -> bool:
    """Whether two words are forms of one verb: `taking` and `taken`."""
    forms = {*first_forms(code, one.text)}
    return one.key[:ROOT] == other.key[:ROOT] or not forms.isdisjoint(first_forms(code, other.text))


def _spans(runs: tuple[tuple[int, ...], ...], words: Sequence[Word]) -> list[Span]:
    return [Span(words[first].span.start, words[stop - 1].span.end) for first, stop in runs]


def _report(
    claims: Claims, rule: Rule, lefts: Sequence[Span], rights: Sequence[Span], report: Report
) -> None:
    names = " and ".join(quoted(claims.left, place) for place in lefts)
    what = "places" if rule == ROLE_EXCHANGED else "parts"
    verb = "have" if len(lefts) > 1 else "has two ends that have"
    report.add(
        rule,
        0.7,
        f"{names} {verb} changed {what}",
        claims.left.fact(FactKind.ROLE, min(lefts).start, max(lefts).end),
        claims.right.fact(FactKind.ROLE, min(rights).start, max(rights).end),
    )


def _report_person(claims: Claims, one: Span, other: Span, report: Report) -> None:
    report.add(
        ROLE_PERSON,
        0.7,
        f"{quoted(claims.left, one)} and {quoted(claims.right, other)} are two persons",
        claims.left.fact(FactKind.ROLE, *one),
        claims.right.fact(FactKind.ROLE, *other),
    )
