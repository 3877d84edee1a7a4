"""Who is said to have said it, compared between the two sides of a passage.

Two sources are the same when one of their content words stands on the other side too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.report import Claims, Report, quoted
from reader.facts.sources.carried import (
    claim_words,
    is_carried,
    is_named_beside,
    is_spoken_around,
)
from reader.facts.sources.flat import is_done_flat, is_told_flat
from reader.facts.sources.glued_identity import kind_in
from reader.facts.sources.likeness import (
    are_of_one_age,
    are_of_one_place,
    are_one,
    are_spellings,
    nouns_in,
    one_is_described,
    stems_in,
)
from reader.facts.sources.recast import are_two, is_recast
from reader.facts.sources.rules import (
    SOURCE_ADDED,
    SOURCE_CHAIN,
    SOURCE_CHANGED,
    SOURCE_FLAT,
    SOURCE_LOST,
)
from reader.facts.sources.source import Attribution, is_counted, is_passed_on, stems_of
from reader.facts.sources.unnamed import can_speak, may_be_one
from reader.facts.tokens import SENTENCE_MARKS
from reader.model import Fact, FactKind, Severity, Side, Span

NAMED, DESCRIBED = 0.75, 0.5
"""The chance of another source where both are named or neither is, and where one is."""

_MARKS = frozenset('"“”„«»')

RECAST = 0.15
"""The chance that a source is another, lost or new where the claim is told in other words."""

FLAT = 0.95
"""The chance that a claim is told flat where its words stand and nobody near says it."""

SAME_CLAIM = 0.4
"""Share of a claim's words on the other side from which its source is surely missed there."""


def compare(
    claims: Claims, lefts: Sequence[Attribution], rights: Sequence[Attribution], report: Report
) -> None:
    """Report sources that were dropped, put in, exchanged, or lost from a chain."""
    if _anonymity(claims, report):
        return
    named_left = [a for a in lefts if not a.hinted]
    named_right = [a for a in rights if not a.hinted]
    if named_left and not _speakers(rights, named_left):
        _alone(claims, Side.LEFT, named_left, rights, report)
    elif named_right and not _speakers(lefts, named_right):
        _alone(claims, Side.RIGHT, named_right, lefts, report)
    elif (named_left and named_right) or (named_left and rights) or (lefts and named_right):
        _exchanged(claims, lefts, rights, report)


def _speakers(own: Sequence[Attribution], named: Sequence[Attribution]) -> list[Attribution]:
    """Who speaks on a side; a verb that hints counts where the other side names its subject."""
    return [
        one
        for one in own
        if not one.hinted or one.pronoun or any(are_one(one, other) for other in named)
    ]


def _anonymity(claims: Claims, report: Report) -> bool:
    """A source that asked not to be named on one side and just speaks on the other."""
    places = [_phrase(t, t.own.sources.anonymous) for t in (claims.left, claims.right)]
    if (places[0] is None) == (places[1] is None):
        return False
    facts = [
        t.fact(FactKind.ATTRIBUTION, *p) if p else None
        for t, p in zip((claims.left, claims.right), places, strict=True)
    ]
    words = "the source's anonymity is told on one side only"
    report.add(SOURCE_CHAIN, 0.8, words, facts[0], facts[1])
    return True


def _phrase(excerpt: Excerpt, phrases: Sequence[str]) -> Span | None:
    text = excerpt.words(*excerpt.span).lower()
    for phrase in phrases:
        at = text.find(phrase)
        if at >= 0:
            start = excerpt.span.start + at
            return Span(start, start + len(phrase))
    return None


def _alone(
    claims: Claims,
    side: Side,
    own: Sequence[Attribution],
    theirs: Sequence[Attribution],
    report: Report,
) -> None:
    """All sources of one side, and the other side speaks in its own voice."""
    excerpt, other = (
        (claims.left, claims.right) if side is Side.LEFT else (claims.right, claims.left)
    )
    best = next((a for a in own if not a.pronoun), own[0])
    if is_done_flat(best, excerpt, other, theirs):
        _flat(excerpt, side, best, report)
        return
    if is_carried(best, excerpt, other):
        return
    if _is_known(claims, side.other, best) and is_told_flat(best, excerpt, other, theirs):
        _flat(excerpt, side, best, report)
        return
    recast = is_recast(excerpt, other, best, None)
    if recast and is_spoken_around(other):
        return
    told = nouns_in(other)
    itself = bool(best.words) and len(best.words & told) >= 0.5 * len(best.words)
    fact = excerpt.fact(FactKind.ATTRIBUTION, *best.shown)
    source = quoted(excerpt, best.source)
    same = _is_same_claim(best, excerpt, other)
    chance = RECAST if recast else 0.7 if itself else 0.8
    if side is Side.LEFT:
        severity = Severity.HIGH if _gone(claims, Side.RIGHT, best) and not recast else None
        severity = severity if same and not is_named_beside(best, other) else Severity.LOW
        message = f"the source {source} is dropped"
        report.add(SOURCE_LOST, chance, message, fact, None, severity=severity)
        return
    severity = Severity.LOW if itself or best.pronoun or not same else None
    message = f"the source {source} is put in"
    report.add(SOURCE_ADDED, chance, message, None, fact, severity=severity)


def _flat(excerpt: Excerpt, side: Side, one: Attribution, report: Report) -> None:
    fact = excerpt.fact(FactKind.ATTRIBUTION, *one.span)
    pair = (fact, None) if side is Side.LEFT else (None, fact)
    words = f"what {quoted(excerpt, one.source)} says is told flat"
    report.add(SOURCE_FLAT, FLAT, words, *pair)


def _is_known(claims: Claims, side: Side, one: Attribution) -> bool:
    """Whether the whole article of a side has most words for a source; `the team` may be anyone."""
    if claims.left.own.sources.pattern:
        excerpt, other = (
            (claims.right, claims.left) if side is Side.LEFT else (claims.left, claims.right)
        )
        return excerpt.words(*one.source) in other.text
    named = sorted(one.stems - stems_of(claims.left.own.sources.anyone))
    told = sum(claims.told(side, "stem " + word) for word in named)
    return told * 2 > len(named) or not named


def _is_same_claim(one: Attribution, own: Excerpt, other: Excerpt) -> bool:
    """Whether the other side tells what the source said; of other words it need be no source."""
    claim = claim_words(one, own)
    return not claim or len(claim & stems_in(other)) >= SAME_CLAIM * len(claim)


def _gone(claims: Claims, side: Side, one: Attribution) -> bool:
    """Whether a source has no word in the whole article of a side; `the agency` may be anyone."""
    if claims.left.own.sources.pattern:
        return False
    if not one.stems or one.stems <= stems_of(claims.left.own.sources.anyone):
        return False
    return not any(claims.told(side, "stem " + word) for word in sorted(one.stems))


def _exchanged(
    claims: Claims, lefts: Sequence[Attribution], rights: Sequence[Attribution], report: Report
) -> None:
    """Sources on both sides: those without a partner on the other side."""
    told_left, told_right = stems_in(claims.left), stems_in(claims.right)
    alone_left = [a for a in lefts if _unpartnered(a, rights, told_right)]
    alone_right = [a for a in rights if _unpartnered(a, lefts, told_left)]
    if any(a.pronoun and not a.hinted for a in lefts) and len(lefts) == 1:
        alone_right = []
    if any(a.pronoun and not a.hinted for a in rights) and len(rights) == 1:
        alone_left = []
    left = next((a for a in alone_left if not a.hinted), None)
    right = next((a for a in alone_right if not a.hinted), None)
    if left and right and _link_of(claims.left, left, lefts):
        right = None
    elif left and right and _link_of(claims.right, right, rights):
        left = None
    if left and right:
        if not (
            _may_be(claims.left, left, right)
            or _may_be(claims.right, right, left)
            or _is_called(claims, claims.left, left, right)
            or _is_called(claims, claims.right, right, left)
            or _are_of_one_kind(claims, left, right)
        ):
            _changed(claims, left, right, report)
    elif left and _is_chain(claims.left, left, lefts, rights):
        _chain(claims, Side.LEFT, left, report)
    elif right and _is_chain(claims.right, right, rights, lefts):
        _chain(claims, Side.RIGHT, right, report)


def _link_of(excerpt: Excerpt, one: Attribution, own: Sequence[Attribution]) -> bool:
    """Whether somebody whom a pronoun means spoke before, and a source only passes it on."""
    return any(a.pronoun and not a.hinted and is_passed_on(excerpt, one, a) for a in own)


def _are_of_one_kind(claims: Claims, left: Attribution, right: Attribution) -> bool:
    """`県警` and `警察`, `県の担当者` and `担当者`: where no blanks part words, two for one."""
    if not claims.left.own.sources.pattern:
        return False
    words = claims.left.words(*left.source), claims.right.words(*right.source)
    kinds = [
        kind_in(excerpt.own, own)
        for excerpt, own in zip((claims.left, claims.right), words, strict=True)
    ]
    short, long = sorted(words, key=len)
    return (kinds[0] is not None and kinds[0] == kinds[1]) or (len(short) > 1 and short in long)


def _may_be(excerpt: Excerpt, one: Attribution, other: Attribution) -> bool:
    """Whether who is not named may be the other: `the agency` a ministry, `those who want it`."""
    own = excerpt.own.sources
    words = excerpt.words(*one.source).lower().split()
    if len(words) > 2 and words[1] in own.ends:
        return True
    if len(words) > 1 and is_counted(one, excerpt.words(*one.source), own):
        return True
    return bool(other.names - own.anyone) and bool(one.stems) and one.stems <= stems_of(own.anyone)


def _is_called(claims: Claims, own: Excerpt, one: Attribution, other: Attribution) -> bool:
    """Whether either article puts a word of an unnamed source before a name: `President … Moe`."""
    if one.names - own.own.names.titles.keys() or not other.names or not one.nouns:
        return False
    telling = {t.text for t in own.between(*one.source) if t.is_word and t.text not in own.grammar}
    words, names = ("|".join(map(re.escape, sorted(found))) for found in (telling, other.names))
    called = re.compile(rf"(?<!\w)(?:{words})\s(?:\w+\.?\s)?(?:{names})(?!\w)", re.IGNORECASE)
    return any(called.search(excerpt.text) for excerpt in (claims.left, claims.right))


def _unpartnered(one: Attribution, others: Sequence[Attribution], told: frozenset[str]) -> bool:
    """No source of the other side is this one, and the other side does not speak of it."""
    if not one.words:
        return False
    near = [o for o in others if are_one(one, o)]
    if not near:
        unseen = one.stems - told
        return bool(unseen) and len(unseen) * 2 >= len(one.stems)
    alike = are_spellings, are_of_one_age, are_of_one_place
    if any(are(one, other) for are in alike for other in near):
        return False
    small = len(one.words) <= 2 and all(len(o.words) <= 2 for o in near)
    return small and bool(one.nouns.difference(*(o.nouns for o in near)) and one.stems - told)


def _is_chain(
    excerpt: Excerpt, one: Attribution, own: Sequence[Attribution], others: Sequence[Attribution]
) -> bool:
    """Of more sources than the other side has, another one is shared: one link was lost.

    Two that speak in two sentences, or on two sides of a semicolon, are no chain.
    """
    if sum(not a.hinted for a in own) <= sum(not a.hinted for a in others):
        return False
    if not can_speak(excerpt, one):
        return False
    rest = [a for a in own if a is not one and not a.hinted and not _are_apart(excerpt, one, a)]
    return any(a.words & b.words or a.pronoun for a in rest for b in others)


def _are_apart(excerpt: Excerpt, one: Attribution, other: Attribution) -> bool:
    """Whether a sentence ends between two sources."""
    first, last = sorted((one.span, other.span))
    between = excerpt.inside(first.end, last.start)
    return any(
        excerpt.tokens[i].text in SENTENCE_MARKS
        and (excerpt.tokens[i].text != "." or excerpt.opens_sentence(i + 1))
        for i in between
        if i + 1 < len(excerpt.tokens)
    )


def _changed(claims: Claims, left: Attribution, right: Attribution, report: Report) -> None:
    facts = (
        claims.left.fact(FactKind.ATTRIBUTION, *left.shown),
        claims.right.fact(FactKind.ATTRIBUTION, *right.shown),
    )
    gone = _gone(claims, Side.RIGHT, left) and _gone(claims, Side.LEFT, right)
    recast = is_recast(claims.left, claims.right, left, right) and not are_two(claims, left, right)
    severity = Severity.HIGH if gone and not recast else None
    if _quote_both(claims) and one_is_described(left, claims.left, right, claims.right):
        severity = Severity.LOW
    unnamed = all(_phrase(t, t.own.sources.anonymous) for t in (claims.left, claims.right))
    if unnamed or may_be_one(claims.left, left, claims.right, right):
        recast, severity = True, Severity.LOW
    pair = quoted(claims.left, left.source), quoted(claims.right, right.source)
    words = f"{pair[0]} became {pair[1]}: another source"
    # Who is named on one side alone may be who is described on the other.
    chance = NAMED if bool(left.names) == bool(right.names) else DESCRIBED
    report.add(SOURCE_CHANGED, RECAST if recast else chance, words, *facts, severity=severity)


def _quote_both(claims: Claims) -> bool:
    """Whether both sides quote: then it is hardly another who said the same words."""
    return all(not _MARKS.isdisjoint(e.words(*e.span)) for e in (claims.left, claims.right))


def _chain(claims: Claims, side: Side, one: Attribution, report: Report) -> None:
    excerpt = claims.left if side is Side.LEFT else claims.right
    fact: Fact = excerpt.fact(FactKind.ATTRIBUTION, *one.shown)
    verb = "shorter" if side is Side.LEFT else "longer"
    words = f"the chain of sources is {verb} by {quoted(excerpt, one.source)}"
    pair = (fact, None) if side is Side.LEFT else (None, fact)
    told = all(claims.told(side.other, "stem " + word) for word in sorted(one.stems))
    severity = Severity.LOW if told and 0 < len(one.nouns) <= len(one.names) else None
    report.add(SOURCE_CHAIN, 0.7, words, *pair, severity=severity)
