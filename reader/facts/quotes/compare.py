"""Quotations compared word by word: a stream of their own beside the prose around them.

    "We are ready," he said, "and we wait."      "We are ready, and we wait," he said.

Pieces of a split quotation that share words with pieces of the other side are joined first.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.facts.excerpt import Excerpt, spelt
from reader.facts.quotes.in_figures import in_figures
from reader.facts.quotes.mentions import are_meanings, are_mentions, are_one_name, is_mention
from reader.facts.quotes.read import Quotation, word_pattern
from reader.facts.quotes.rules import (
    QUOTE_LOST,
    QUOTE_MARKS,
    QUOTE_NEW,
    QUOTE_SHORTENED,
)
from reader.facts.quotes.versions import are_versions
from reader.facts.quotes.weighed import MUCH, alteration
from reader.facts.report import Claims, Report
from reader.facts.tokens import common_ends
from reader.model import Fact, FactKind, Severity, Side, Span

LEAST_FRAME, SAME_FRAME = 2, 0.5
"""Words around two quotations that both sides have, and their share, from which one speaks."""

MOSTLY = 0.6
"""Share of the pairs of words of a long quotation from which the other article has it."""

PHRASE = 4
"""Words from which marks hold a saying, one less where particles are part of them; in a script
without blanks twice as many characters."""

EXCHANGED = 0.85
"""The chance where one saying stands for another."""


def compare(
    claims: Claims, lefts: Sequence[Quotation], rights: Sequence[Quotation], report: Report
) -> None:
    """Report altered, shortened, marked, unmarked and new quotations."""
    alone: dict[Side, list[Quotation]] = {Side.LEFT: [], Side.RIGHT: []}
    for left_group, right_group in _groups(claims, lefts, rights):
        if left_group and right_group:
            _versions(claims, left_group, right_group, report)
            continue
        for side, group in ((Side.LEFT, left_group), (Side.RIGHT, right_group)):
            alone[side] += [q for q in group if not _unmarked(claims, side, q, report)]
    # Where both sides have a saying of their own in one frame, words were put into a mouth.
    exchanged = all(any(_is_saying(claims, q) for q in own) for own in alone.values()) and (
        _share_frame(claims, lefts, rights)
    )
    for side, group in alone.items():
        for quotation in group:
            _alone(claims, side, quotation, report, exchanged=exchanged)


def _groups(
    claims: Claims, lefts: Sequence[Quotation], rights: Sequence[Quotation]
) -> list[tuple[list[Quotation], list[Quotation]]]:
    """Pieces that tell one quotation, put together; the rest each alone."""
    groups: list[tuple[list[Quotation], list[Quotation]]] = []
    rest = list(rights)
    grammar, long_forms = claims.left.grammar, claims.left.own.small.long_forms
    for left in lefts:
        kin = [r for r in rights if are_versions(left.words, r.words, grammar, long_forms)]
        joined = [g for g in groups if any(right in g[1] for right in kin)]
        merged_left = [q for g in joined for q in g[0]] + [left]
        merged_right = list(dict.fromkeys([q for g in joined for q in g[1]] + kin))
        groups = [g for g in groups if g not in joined] + [(merged_left, merged_right)]
        rest = [right for right in rest if right not in kin]
    return groups + [([], [right]) for right in rest]


def _versions(
    claims: Claims, lefts: list[Quotation], rights: list[Quotation], report: Report
) -> None:
    lefts, rights = (sorted(group, key=lambda q: q.span) for group in (lefts, rights))
    lefts, rights = (
        in_figures(own, other, excerpt)
        for own, other, excerpt in ((lefts, rights, claims.right), (rights, lefts, claims.left))
    )
    left_words = [w for q in lefts for w in q.words]
    right_words = [w for q in rights for w in q.words]
    if left_words == right_words:
        return
    sides = (claims.left, lefts), (claims.right, rights)
    named = are_meanings(sides) or are_one_name(sides)
    rule, words, severity, chance = alteration(claims, lefts, rights, named=named)
    if rule == QUOTE_SHORTENED and are_mentions(sides):
        severity = Severity.LOW
    if rule == QUOTE_SHORTENED and _told_elsewhere(claims, left_words, right_words):
        return
    head, tail = common_ends(left_words, right_words)
    report.add(
        rule,
        chance,
        words,
        _holding(claims.left, lefts, head, len(left_words) - tail),
        _holding(claims.right, rights, head, len(right_words) - tail),
        severity=severity,
    )


def _told_elsewhere(claims: Claims, left: list[str], right: list[str]) -> bool:
    """A longer quotation whose words all stand in the other article was put together there."""
    if len(left) < len(right):
        return claims.told(Side.LEFT, "said " + " ".join(right))
    return claims.told(Side.RIGHT, "said " + " ".join(left))


def _holding(excerpt: Excerpt, group: list[Quotation], first: int, stop: int) -> Fact:
    """The piece of a quotation in which the difference begins."""
    seen = 0
    for piece in sorted(group, key=lambda q: q.span):
        seen += len(piece.words)
        if seen > first or (seen == first == stop):
            return excerpt.fact(FactKind.QUOTE, *piece.span)
    return excerpt.fact(FactKind.QUOTE, *max(group, key=lambda q: q.span).span)


def _unmarked(claims: Claims, side: Side, quotation: Quotation, report: Report) -> bool:
    """Whether the other side has a quotation's words: elsewhere, or bare, which is told."""
    own, other = (claims.left, claims.right) if side is Side.LEFT else (claims.right, claims.left)
    other_side = side.other
    place = _find(other, quotation.words)
    fact = own.fact(FactKind.QUOTE, *quotation.marked)
    if place is not None:
        bare = other.fact(FactKind.QUOTE, *place)
        words = "the same words lost their quotation marks"
        facts: tuple[Fact | None, Fact | None] = (fact, bare)
        if side is Side.RIGHT:
            words, facts = "the same words were put in quotation marks", (bare, fact)
        low = _is_block(other, place) or is_mention(own, quotation)
        severity = Severity.LOW if low else None
        report.add(QUOTE_MARKS, 0.9, words, *facts, severity=severity)
        return True
    return _is_told(claims, other_side, quotation.words)


def _share_frame(claims: Claims, lefts: Sequence[Quotation], rights: Sequence[Quotation]) -> bool:
    """Whether what stands around the quotations, who speaks and where, is mostly the same."""
    frames = []
    for excerpt, quoted in ((claims.left, lefts), (claims.right, rights)):
        places = word_pattern(excerpt.language).finditer(excerpt.text, *excerpt.span)
        frames.append(
            {
                spelt(place[0]).lower()
                for place in places
                if not any(q.span.start <= place.start() < q.span.end for q in quoted)
            }
            - excerpt.grammar
        )
    shared = len(frames[0] & frames[1])
    return shared >= LEAST_FRAME and shared >= SAME_FRAME * min(map(len, frames))


def _is_saying(claims: Claims, quotation: Quotation) -> bool:
    """Whether it is long enough to be a saying, not a word in marks."""
    writing = claims.left.own.writing
    least = PHRASE - bool(writing.particles) if writing.spaced else 2 * PHRASE
    return len(quotation.words) >= least


def _is_block(excerpt: Excerpt, place: Span) -> bool:
    """Words that are the whole passage: a block quotation, or a post, which has no marks."""
    around = excerpt.words(excerpt.span.start, place.start) + excerpt.words(
        place.end, excerpt.span.end
    )
    return not any(c.isalnum() for c in around)


def _is_told(claims: Claims, side: Side, words: Sequence[str]) -> bool:
    """Whether an article has a quotation's words in a row, or most of a long one's by twos."""
    if claims.told(side, "said " + " ".join(words)):
        return True
    pairs = list(pairwise(words))
    known = sum(claims.told(side, f"said {one} {two}") for one, two in pairs)
    return len(words) >= MUCH and known >= MOSTLY * len(pairs)


def _alone(
    claims: Claims, side: Side, quotation: Quotation, report: Report, *, exchanged: bool
) -> None:
    """Quoted words that the other article has neither in marks nor outside them."""
    own = claims.left if side is Side.LEFT else claims.right
    fact = own.fact(FactKind.QUOTE, *quotation.marked)
    said = _is_saying(claims, quotation) and not is_mention(own, quotation)
    chance = EXCHANGED if exchanged and said else 0.6
    if side is Side.LEFT:
        words = "the other article does not quote these words"
        report.add(QUOTE_LOST, chance, words, fact, None)
        return
    words = "the base quotes no such words"
    grave = Severity.HIGH if exchanged else None
    report.add(QUOTE_NEW, chance, words, None, fact, severity=grave if said else Severity.LOW)


def _find(excerpt: Excerpt, words: Sequence[str]) -> Span | None:
    """Where the words stand in a row in a excerpt."""
    pattern = word_pattern(excerpt.language)
    matches = list(pattern.finditer(excerpt.text, *excerpt.span))
    present = [spelt(m[0]).lower() for m in matches]
    joined, wanted = f" {' '.join(present)} ", f" {' '.join(words)} "
    at = joined.find(wanted)
    if at < 0:
        return _find_glued(excerpt, words)
    first = joined.count(" ", 0, at + 1) - 1
    return Span(matches[first].start(), matches[first + len(words) - 1].end())


def _find_glued(excerpt: Excerpt, words: Sequence[str]) -> Span | None:
    """Particles cling to the last word: look for the words as plain text."""
    if not excerpt.own.writing.particles:
        return None
    at = excerpt.text.find(" ".join(words), *excerpt.span)
    return Span(at, at + len(" ".join(words))) if at >= 0 else None
