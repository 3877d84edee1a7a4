"""One event, told with another stage or outcome: charged and convicted, put off and called off.

    Orme was charged with arson   |   Orme was convicted of arson   →   was charged, convicted

Two stages that shut each other out say little alone, since a story goes through several: charged in
May, convicted now. It counts where the words around both tell of the same event, and neither
article tells of the other's stage in the same connection.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.facts.around_stages import in_clause, near
from reader.facts.claim import Matter, alike, matter
from reader.facts.direction.one_stage import are_one
from reader.facts.excerpt import Excerpt
from reader.facts.opposing import Pair
from reader.facts.report import Claims
from reader.facts.stage_order import exclude, later, precedes, telling
from reader.facts.stages import Stage, furthest, stages
from reader.model import Side

SURE, LIKELY, DOUBTED = 0.95, 0.9, 0.6
"""The chance by how alike the two claims are; doubted is also what is half told elsewhere."""

HARMLESS, FEW = frozenset({"unhurt", "cleared"}), 2
"""The stages of those whom nothing befell or threatens, and how few words may stand around one:
that nobody was hurt is mostly said in a sentence of its own, of the event of the story."""

LASTING = frozenset({"unchanged"})
"""Stages that hold for one thing, where another may go up or down beside it."""

HARM = frozenset({"injured", "killed"})

MOST_PAIRS, MOST_WORDS = 20, 200
"""Pairs of stages, and words of matter of a side, beyond which a passage tells of many events."""

_TO_COME = "open", "told"
"""A stage still to come, and a later one that is told as done: to be proposed, decided."""

Told = tuple[float, Stage, Stage]


def other_outcomes(claims: Claims) -> Iterator[tuple[Pair, float]]:
    """Pairs of words for stages that shut each other out, told of one event, with their chance."""
    if claims.left.language != claims.right.language:
        return
    lefts, rights = stages(claims.left), stages(claims.right)
    ends = furthest(lefts), furthest(rights)
    beside = _lasting(lefts), _lasting(rights)
    pairs = [
        (one, other)
        for one in ends[0]
        for other in ends[1]
        # What a side tells as well is not told in its place.
        if _differ(one, other) and one.name not in beside[1] and other.name not in beside[0]
    ]
    if not 0 < len(pairs) <= MOST_PAIRS:
        return
    left, right = _matter(claims, lefts, rights)
    if max(len(left.words), len(right.words)) > MOST_WORDS:
        return
    found = [(_chance(claims, left, right, *pair), *pair) for pair in pairs]
    used = set[Stage]()
    for chance, one, other in sorted(found, key=_surest):
        if chance and not {one, other} & used:
            used |= {one, other}
            yield (one.span, other.span), chance


def _lasting(told: Sequence[Stage]) -> set[str]:
    """What a side tells to be as it was, by any word."""
    return {s.name for s in told if s.status in {"told", "earlier"} and s.name in LASTING}


def denies_harm(claims: Claims) -> bool:
    """Whether one side tells that people were harmed and the other that they were not."""
    told, denied = (
        [
            {stage.name for stage in stages(excerpt) if stage.firm and stage.status == status}
            for excerpt in (claims.left, claims.right)
        ]
        for status in ("told", "denied")
    )
    return bool(HARM & ((told[0] & denied[1]) | (told[1] & denied[0])))


def _surest(told: Told) -> tuple[float, int, int, int]:
    """The surest first, then what is later in the course of things, then as they are read."""
    chance, one, other = told
    return -chance, -later(one.name) - later(other.name), one.span.start, other.span.start


def _differ(one: Stage, other: Stage) -> bool:
    """Whether two stages shut each other out, as both are told; the earlier may be to come."""
    if one.status == other.status:
        return one.status != "denied" and exclude(one.name, other.name)
    pairs = (one, other), (other, one)
    return any(
        (early.status, late.status) == _TO_COME and precedes(early.name, late.name)
        for early, late in pairs
    )


def _matter(
    claims: Claims, lefts: Sequence[Stage], rights: Sequence[Stage]
) -> tuple[Matter, Matter]:
    """What both sides tell besides their stages."""
    return (
        matter(claims.left, [s.span for s in lefts if s.firm]),
        matter(claims.right, [s.span for s in rights if s.firm]),
    )


def _chance(claims: Claims, left: Matter, right: Matter, one: Stage, other: Stage) -> float:
    """How sure it is that two stages are told of one event, each by one side only; else 0."""
    likely = _likeness(claims, left, right, one, other)
    if not likely or are_one(claims.left, one, claims.right, other):
        return 0.0
    around = near(claims.left, left, one) | near(claims.right, right, other)
    sides = (Side.RIGHT, one.name, other.name), (Side.LEFT, other.name, one.name)
    told = [(side, name) for side, own, but in sides for name in telling(own, but)]
    known = _names(claims.left, left) | _names(claims.right, right)
    for side, name in told:
        beside = {word for word in around if claims.told(side, f"stage {name} {word}")}
        if len(beside) > 1 or beside - known:
            return 0.0
    if any(claims.told(side, f"stage {name}") for side, name in told) or all(
        claims.told(side, f"stage ~{name}") for side, name, _ in sides
    ):
        return DOUBTED if likely > DOUBTED else 0.0
    return likely


def _names(excerpt: Excerpt, side: Matter) -> frozenset[str]:
    """The words in capitals: of one person several stages are told, each of another matter."""
    if excerpt.own.writing.capital_nouns:
        return frozenset()
    return frozenset(w.key for w in side.words if excerpt.text[w.start].isupper())


def _likeness(claims: Claims, left: Matter, right: Matter, one: Stage, other: Stage) -> float:
    """How much alike the claims around two stages are; 0 where they are of other events."""
    shared = _shared({w.key for w in left.words}, {w.key for w in right.words}, left)
    fewer = min(len(left.words), len(right.words))
    beside = _shared(near(claims.left, left, one), near(claims.right, right, other), left)
    whole = shared / fewer if fewer else 0.0
    if HARMLESS & {one.name, other.name}:
        if _denies(claims.right if one.name in HARMLESS else claims.left):
            return 0.0
        if fewer <= FEW and whole >= 0.5 * bool(fewer):
            return LIKELY
    if not _are_of_one_clause(claims, left, right, one, other):
        return 0.0
    if beside >= 4 or (beside >= 3 and whole >= 0.5):
        return SURE
    if beside >= 2 and whole >= 0.45:
        return LIKELY
    return DOUBTED if beside >= 2 and whole >= 0.3 else 0.0


def _are_of_one_clause(
    claims: Claims, left: Matter, right: Matter, one: Stage, other: Stage
) -> bool:
    """Whether a word of either stage's own clause stands around the other, if it has any."""
    sides = (claims.left, left, one), (claims.right, right, other)
    own, around = [in_clause(*side) for side in sides], [near(*side) for side in sides]
    pairs = (own[0], around[1]), (own[1], around[0])
    return all(not mine or _shared(mine, theirs, left) for mine, theirs in pairs)


def _denies(excerpt: Excerpt) -> bool:
    """Whether a side has a word that denies, wherever it stands: `verletzt wurde dabei niemand`."""
    negation = excerpt.own.negation
    text = excerpt.words(*excerpt.span)
    return any(t.text in negation.words or t.text in negation.trailing for t in excerpt.tokens) or (
        any(cue in text for cue in negation.inside)
    )


def _shared(own: frozenset[str] | set[str], others: frozenset[str] | set[str], side: Matter) -> int:
    short, long = sorted((own, others), key=len)
    return sum(any(alike(word, key, loose=side.loose) for key in long) for word in short)
