"""What was done to a quotation, in words, how grave that is and how sure.

we rebuild every house      we rebuild every school      reworded, high: `house`, `school`
so we begin at dawn         we begin at dawn             shortened, low
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.facts.excerpt import stem
from reader.facts.quotes.altered import Alteration, difference
from reader.facts.quotes.broken_off import chosen
from reader.facts.quotes.read import Quotation
from reader.facts.quotes.rules import (
    QUOTE_ALTERED,
    QUOTE_REWORDED,
    QUOTE_SHORTENED,
    QUOTE_TIDIED,
)
from reader.facts.quotes.versions import is_part, is_tidied
from reader.facts.report import Claims
from reader.facts.tokens import common_ends
from reader.model import Rule, Severity, Side

MUCH, MUCH_MATTER = 10, 6
"""Pairs of words, and words of matter in them, only one article has, from which much was cut."""

HEARD = 12
"""Words from which small ones are left out or put for others by whoever takes them down."""

SEVERAL, ONE_WORD = 2, 0.85
"""Words exchanged in a quotation from which nobody misheard, and the chance where it is one."""

ANEW, UNSURE = 0.7, 0.7
"""The chance where little of a quotation is the same, and where no word of matter was exchanged."""

LEAST_LEFT = 0.5
"""Share of a quotation's words that has to be left of it where it was thinned out."""


def alteration(
    claims: Claims, lefts: Sequence[Quotation], rights: Sequence[Quotation], *, named: bool
) -> tuple[Rule, str, Severity | None, float]:
    """What was done to a quotation; `named` says that it is one name in two spellings."""
    left, right = ([w for q in group for w in q.words] for group in (lefts, rights))
    long_forms = claims.left.own.small.long_forms
    if is_tidied(left, right, long_forms):
        return QUOTE_TIDIED, "the words inside the marks were tidied up", None, 0.95
    longer = "longer" if len(right) > len(left) else "shorter"
    runs = [[list(run) for q in group for run in q.runs] for group in (lefts, rights)]
    if is_part(runs[1], left, long_forms) or is_part(runs[0], right, long_forms):
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
    # What was cut before and after what both have is no change of its words.
    words = _told(*(differs.cores if differs.cut else (left, right)))
    elided = any(len(side) > len(group) for side, group in zip(runs, (lefts, rights), strict=True))
    rule, severity, chance = _weighed(differs, elided=elided, parted=bool(cut), named=named)
    return rule, words, severity, chance


def _weighed(
    differs: Alteration, *, elided: bool, parted: bool, named: bool
) -> tuple[Rule, Severity | None, float]:
    """How grave an alteration is, and how sure: most words are the same, words of matter differ."""
    if named or not (differs.lost or differs.came):
        # What is said is the same but for small words, the case of a pronoun or the order.
        severity = Severity.HIGH if differs.telling and not named else Severity.LOW
        return QUOTE_REWORDED, severity, 0.95
    if not differs.is_one_text:
        return QUOTE_REWORDED, Severity.MEDIUM, ANEW
    exchanged = bool(differs.lost and differs.came)
    sure = differs.matter and not elided and exchanged
    several = min(len(differs.lost), len(differs.came)) >= SEVERAL and differs.both_matter
    if (sure and several and not differs.near) or differs.denies:
        return QUOTE_ALTERED, None, 0.95
    if differs.near:
        return QUOTE_REWORDED, Severity.LOW if differs.slips else Severity.MEDIUM, ONE_WORD
    if differs.longest >= HEARD and not (exchanged and differs.both_matter):
        # Words left out, or small ones put for others where much is taken down.
        several = exchanged or len(differs.lost + differs.came) > 1
        severity = Severity.MEDIUM if differs.matter and several else Severity.LOW
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
    head, tail = common_ends(left, right)
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


def _told(left: Sequence[str], right: Sequence[str]) -> str:
    """What became what, without the words that both begin and end with."""
    head, tail = common_ends(left, right)
    ends = (side[head : len(side) - tail] for side in (left, right))
    before, after = (_cut(" ".join(words) or "nothing") for words in ends)
    return f"inside the marks '{before}' became '{after}'"


def _cut(words: str) -> str:
    return words if len(words) <= 60 else words[:57] + "…"
