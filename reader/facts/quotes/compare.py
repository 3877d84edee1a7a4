"""Quotations compared word by word: a stream of their own beside the prose around them.

    "We are ready," he said, "and we wait."      "We are ready, and we wait," he said.

Pieces of a split quotation that share words with pieces of the other side are joined first.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.facts.excerpt import Excerpt, stem
from reader.facts.quotes.altered import Alteration, difference
from reader.facts.quotes.broken_off import chosen
from reader.facts.quotes.in_figures import in_figures
from reader.facts.quotes.mentions import are_meanings, are_mentions, are_one_name, is_mention
from reader.facts.quotes.read import Quotation, word_pattern
from reader.facts.quotes.rules import (
    QUOTE_ALTERED,
    QUOTE_LOST,
    QUOTE_MARKS,
    QUOTE_NEW,
    QUOTE_REWORDED,
    QUOTE_SHORTENED,
    QUOTE_TIDIED,
)
from reader.facts.quotes.versions import are_versions, is_part, is_tidied
from reader.facts.report import Claims, Report
from reader.model import Fact, FactKind, Rule, Severity, Side, Span

MUCH, MUCH_MATTER = 10, 6
"""Pairs of words, and words of matter in them, only one article has, from which much was cut."""

HEARD = 12
"""Words from which small ones are left out or put for others by whoever takes them down."""

LEAST_FRAME, SAME_FRAME = 2, 0.5
"""Words around two quotations that both sides have, and their share, from which one speaks."""

MOSTLY = 0.6
"""Share of the pairs of words of a long quotation from which the other article has it."""

PHRASE = 4
"""Words from which marks hold a saying, one less where particles are part of them; in a script
without blanks twice as many characters."""

SEVERAL, ONE_WORD = 2, 0.85
"""Words exchanged in a quotation from which nobody misheard, and the chance where it is one."""

EXCHANGED, ANEW, UNSURE = 0.85, 0.7, 0.7
"""The chance where one saying stands for another, where little of a quotation is the same, and
where no word of matter was exchanged."""

LEAST_LEFT = 0.5
"""Share of a quotation's words that has to be left of it where it was thinned out."""


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
    grammar = claims.left.grammar
    for left in lefts:
        kin = [right for right in rights if are_versions(left.words, right.words, grammar)]
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
        in_figures(own, other, claims.left.language)
        for own, other in ((lefts, rights), (rights, lefts))
    )
    left_words = [w for q in lefts for w in q.words]
    right_words = [w for q in rights for w in q.words]
    if left_words == right_words:
        return
    sides = (claims.left, lefts), (claims.right, rights)
    named = are_meanings(sides) or are_one_name(sides)
    rule, words, severity, chance = _alteration(claims, lefts, rights, named=named)
    if rule == QUOTE_SHORTENED and are_mentions(sides):
        severity = Severity.LOW
    if rule == QUOTE_SHORTENED and _told_elsewhere(claims, left_words, right_words):
        return
    head, tail = _common(left_words, right_words)
    report.add(
        rule,
        chance,
        words,
        _holding(claims.left, lefts, head, len(left_words) - tail),
        _holding(claims.right, rights, head, len(right_words) - tail),
        severity=severity,
    )


def _alteration(
    claims: Claims, lefts: Sequence[Quotation], rights: Sequence[Quotation], *, named: bool
) -> tuple[Rule, str, Severity | None, float]:
    """What was done to a quotation; `named` says that it is one name in two spellings."""
    left, right = ([w for q in group for w in q.words] for group in (lefts, rights))
    if is_tidied(left, right):
        return QUOTE_TIDIED, "the words inside the marks were tidied up", None, 0.95
    longer = "longer" if len(right) > len(left) else "shorter"
    runs = [[list(run) for q in group for run in q.runs] for group in (lefts, rights)]
    if is_part(runs[1], left) or is_part(runs[0], right):
        much = _cut_much(claims, left, right)
        severity = Severity.MEDIUM if much else None
        return QUOTE_SHORTENED, f"the quotation is {longer}", severity, 0.95
    spoken = chosen(*runs)
    differs = difference(*spoken, claims.left.own)
    cut = differs.cut or sum(map(len, spoken)) < sum(len(run) for side in runs for run in side)
    if cut and not (differs.lost or differs.came):
        # Where each side has what the other left out, they are two choices from one speech.
        both = len(spoken[0]) < len(left) and len(spoken[1]) < len(right)
        severity = None if both or not _cut_much(claims, left, right) else Severity.MEDIUM
        return QUOTE_SHORTENED, f"the quotation is {longer}", severity, 0.95
    apart = len(differs.lost) + len(differs.came)
    if apart and _is_thinned(differs, *spoken):
        severity = Severity.MEDIUM if apart > 1 else None
        return QUOTE_SHORTENED, f"the quotation is {longer} in its midst", severity, 0.95
    head, tail = _common(left, right)
    before = " ".join(left[head : len(left) - tail]) or "nothing"
    after = " ".join(right[head : len(right) - tail]) or "nothing"
    words = f"inside the marks '{_cut(before)}' became '{_cut(after)}'"
    elided = any(len(side) > len(group) for side, group in zip(runs, (lefts, rights), strict=True))
    rule, severity, chance = _weighed(differs, elided=elided, parted=bool(cut), named=named)
    return rule, words, severity, chance


def _weighed(
    differs: Alteration, *, elided: bool, parted: bool, named: bool
) -> tuple[Rule, Severity | None, float]:
    """How grave an alteration is, and how sure: most words are the same, words of matter differ."""
    if named or not (differs.lost or differs.came):
        # What is said is the same but for small words, the case of a pronoun or the order.
        severity = Severity.MEDIUM if differs.telling and not named else Severity.LOW
        return QUOTE_REWORDED, severity, 0.95
    if not differs.is_one_text:
        return QUOTE_REWORDED, Severity.MEDIUM, ANEW
    exchanged = bool(differs.lost and differs.came)
    sure = differs.matter and not elided and exchanged
    several = min(len(differs.lost), len(differs.came)) >= SEVERAL and differs.both_matter
    if (sure and several and not differs.near) or differs.denies:
        return QUOTE_ALTERED, None, 0.95
    if differs.near:
        return QUOTE_REWORDED, Severity.MEDIUM, ONE_WORD
    if differs.longest >= HEARD and not (exchanged and differs.both_matter):
        # Words left out, or small ones put for others where much is taken down.
        severity = Severity.MEDIUM if differs.matter else Severity.LOW
        return QUOTE_REWORDED, severity, UNSURE
    # A word less or more weighs little where each chose from a longer speech.
    loose = not sure and (elided or parted)
    severity = Severity.HIGH
    if loose:
        severity = Severity.MEDIUM if differs.matter else Severity.LOW
    return QUOTE_REWORDED, severity, ONE_WORD if sure else UNSURE


def _is_thinned(differs: Alteration, left: list[str], right: list[str]) -> bool:
    """Whether one side leaves out one run of words inside, none of which denies."""
    short, long = sorted((left, right), key=len)
    head, tail = _common(left, right)
    enough = head + tail == len(short) and len(short) >= LEAST_LEFT * len(long)
    return enough and not differs.denies


def _cut_much(claims: Claims, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether one side leaves out many words of a quotation that its article has nowhere."""
    short, long = sorted((left, right), key=len)
    other = Side.LEFT if len(left) < len(right) else Side.RIGHT
    pairs = set(pairwise(long)) - set(pairwise(short))
    untold = sum(not claims.told(other, f"said {one} {two}") for one, two in pairs)
    if untold < MUCH or not claims.left.own.writing.spaced:
        return untold >= MUCH
    # What was cut from between the marks is often told beside them.
    cut = {w for w in long if "'" not in w} - set(short) - claims.left.grammar
    return sum(not _has(claims, other, word) for word in cut) >= MUCH_MATTER


def _has(claims: Claims, side: Side, word: str) -> bool:
    return claims.told(side, f"word {word}") or claims.told(side, f"stem {stem(word)}")


def _cut(words: str) -> str:
    return words if len(words) <= 60 else words[:57] + "…"


def _told_elsewhere(claims: Claims, left: list[str], right: list[str]) -> bool:
    """A longer quotation whose words all stand in the other article was put together there."""
    if len(left) < len(right):
        return claims.told(Side.LEFT, "said " + " ".join(right))
    return claims.told(Side.RIGHT, "said " + " ".join(left))


def _common(left: list[str], right: list[str]) -> tuple[int, int]:
    """How many words agree at the beginning and at the end."""
    most = min(len(left), len(right))
    head = next((i for i in range(most) if left[i] != right[i]), most)
    tail = next((i for i in range(most - head) if left[-1 - i] != right[-1 - i]), most - head)
    return head, tail


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
                place[0].lower()
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
    present = [m[0].lower() for m in matches]
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
