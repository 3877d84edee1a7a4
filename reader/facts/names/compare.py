"""Names of people, places and organisations compared between the sides of a passage.

Whether a name is told again is asked word by word, since a rewrite says `the Istrian county` for
`the county of Istria`; only names with a word that the other side lacks are set against each
other. A name that is merely left out is no discrepancy: nothing contradicts it.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.letters import letters_alike
from reader.facts.names.read import Name
from reader.facts.names.rules import NAME_ACRONYM, NAME_CHANGED, NAME_FIRST, NAME_SPELLING
from reader.facts.names.standing import grades, titles
from reader.facts.names.vocabulary import Vocabulary, initials
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report, quoted
from reader.languages.countries import COUNTRIES
from reader.model import FactKind, Side

ALIKE = 0.6
"""Share of letters in common from which two names may be spellings of one."""


def compare(claims: Claims, lefts: list[Name], rights: list[Name], report: Report) -> None:
    """Report names and titles that differ; a source that differs is attribution's business."""
    vocabulary = Vocabulary(claims.left, lefts), Vocabulary(claims.right, rights)
    titles(claims, lefts, rights, vocabulary, report)
    grades(claims, report)
    unmatched_left = [n for n in lefts if _missing(n, vocabulary[1])]
    unmatched_right = [n for n in rights if _missing(n, vocabulary[0])]
    pairs = best_pairs(unmatched_left, unmatched_right, _likeness)
    for left, right in pairs:
        kin = _similar(left, right) >= ALIKE or bool(set(left.words) & set(right.words))
        if not kin and left.speaks and right.speaks:
            continue
        _changed(claims, left, right, report)
    for side, names_left, others in (
        (Side.LEFT, unmatched_left, rights),
        (Side.RIGHT, unmatched_right, lefts),
    ):
        paired = {n.span for pair in pairs for n in pair}
        for name in names_left:
            if name.span not in paired:
                _first_name(claims, side, name, others, report)


def _missing(name: Name, other: Vocabulary) -> list[str]:
    """The words of a name that the other side lacks."""
    if name.acronym and name.words[0] in other.initials:
        return []
    if initials(name) & other.acronyms:
        return []
    for size in range(len(name.words), 0, -1):
        if COUNTRIES.get(" ".join(name.words[:size])) in other.countries:
            return [w for w in name.words[size:] if not other.tells(w)]
    country = COUNTRIES.get(" ".join(name.words))
    if country:
        return [] if country in other.countries else list(name.words)
    return [w for w in name.words if not other.tells(w)]


def _likeness(left: Name, right: Name) -> float:
    """How likely two names that the other side lacks stand for each other."""
    score = _similar(left, right)
    shared = set(left.words) & set(right.words)
    if shared:
        score += 1.0
    if (left.before == right.before and left.before not in {"", ","}) or (
        left.after == right.after and left.after not in {"", ",", "."}
    ):
        score += 0.5
    if left.title and left.title == right.title:
        score += 0.7
    if left.acronym != right.acronym:
        acronym, name = (left, right) if left.acronym else (right, left)
        score += 0.8 if acronym.raw[0][0].lower() == name.words[0][0] else 0.0
    both_countries = " ".join(left.words) in COUNTRIES and " ".join(right.words) in COUNTRIES
    if both_countries:
        score += 0.5
    if not left.firm or not right.firm:
        return (
            score
            if score >= 1.2 or (score >= ALIKE and not shared and _similar(left, right) >= 0.75)
            else 0.0
        )
    return score if score >= 0.5 else 0.0


def _similar(left: Name, right: Name) -> float:
    """Highest letter similarity between words that differ, in 0..1."""
    own = [w for w in left.words if w not in right.words]
    other = [w for w in right.words if w not in left.words]
    return max((letters_alike(a, b) for a in own[:6] for b in other[:6]), default=0.0)


def _changed(claims: Claims, left: Name, right: Name, report: Report) -> None:
    facts = (
        claims.left.fact(FactKind.NAME, *left.span),
        claims.right.fact(FactKind.NAME, *right.span),
    )
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    countries = {" ".join(left.words), " ".join(right.words)} <= set(COUNTRIES)
    if left.acronym != right.acronym:
        words = f"{pair}: the letters do not stand for the name"
        report.add(NAME_ACRONYM, 0.8, words, *facts)
    elif _similar(left, right) >= ALIKE and not countries:
        report.add(NAME_SPELLING, 0.8, f"{pair}: two spellings", *facts)
    else:
        chance = 0.8 if set(left.words) & set(right.words) or left.before == right.before else 0.6
        report.add(NAME_CHANGED, chance, f"{pair}: another name", *facts)


def _first_name(
    claims: Claims, side: Side, name: Name, others: Sequence[Name], report: Report
) -> None:
    """`Koo Byung-sam` told only as `Koo` anywhere in the other article."""
    other_side = Side.RIGHT if side is Side.LEFT else Side.LEFT
    own = claims.left if side is Side.LEFT else claims.right
    other = claims.right if side is Side.LEFT else claims.left
    if not 2 <= len(name.words) <= 4 or len(name.raw) < 2 or " of " in own.words(*name.span):
        return
    short = next((o for o in others if len(o.words) == 1 and o.words[0] == name.words[-1]), None)
    if short is None or not short.firm:
        return
    if any(claims.told(other_side, "word " + w) for w in name.words[:-1]):
        return
    fact, rest = own.fact(FactKind.NAME, *name.span), other.fact(FactKind.NAME, *short.span)
    words = (
        f"{quoted(own, name.span)} and {quoted(other, short.span)}: the first name is given once"
    )
    pair = (fact, rest) if side is Side.LEFT else (rest, fact)
    report.add(NAME_FIRST, 0.5, words, *pair)
