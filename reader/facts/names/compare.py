"""Names of people, places and organisations compared between the sides of a passage.

Whether a name is told again is asked word by word, since a rewrite says `the Istrian county` for
`the county of Istria`; only names with a word that the other side lacks are set against each
other. A name that is merely left out is no discrepancy: nothing contradicts it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from reader.facts.excerpt import stem
from reader.facts.in_place import Tokens, gaps
from reader.facts.names.described import descriptions
from reader.facts.names.exchanged_names import (
    holders_exchanged,
    of_one_office,
    of_one_place,
    things_exchanged,
    towns_exchanged,
)
from reader.facts.names.likeness import (
    are_in_place,
    are_kin,
    are_near_spellings,
    are_of_one_stem,
    are_spellings,
    exchange,
    is_nearer,
    kinship,
)
from reader.facts.names.name import Name
from reader.facts.names.people import people_exchanged
from reader.facts.names.replaced import replaced
from reader.facts.names.rules import (
    NAME_ACRONYM,
    NAME_CHANGED,
    NAME_FIRST,
    NAME_REPLACED,
    NAME_SPELLING,
)
from reader.facts.names.short_forms import are_forms
from reader.facts.names.standing import grades, titles
from reader.facts.names.translated import are_one_place, are_one_thing
from reader.facts.names.vocabulary import LONGEST_OFFICE, Vocabulary, initials, letters_of
from reader.facts.pairing import best_pairs
from reader.facts.poles import are_opposite
from reader.facts.report import Claims, Report, quoted
from reader.languages.countries import COUNTRIES
from reader.model import FactKind, Finding, Severity, Side, Span

GONE = 0.95
"""The chance of another name where neither article has the other's in any form."""


def compare(claims: Claims, lefts: list[Name], rights: list[Name], report: Report) -> None:
    """Report names and titles that differ."""
    vocabulary = Vocabulary(claims.left, lefts), Vocabulary(claims.right, rights)
    titles(claims, lefts, rights, vocabulary, report)
    grades(claims, report)
    descriptions(claims, lefts, rights, report)
    unmatched_left = [n for n in lefts if _missing(n, *vocabulary)]
    unmatched_right = [n for n in rights if _missing(n, *vocabulary[::-1])]
    language = claims.left.language
    called_otherwise = best_pairs(unmatched_left, unmatched_right, partial(_one, language))
    for left, right in called_otherwise:
        _two_names_of_one(claims, left, right, report)
    same = {name.span for pair in called_otherwise for name in pair}
    unmatched_left = [n for n in unmatched_left if n.span not in same]
    unmatched_right = [n for n in unmatched_right if n.span not in same]
    pairs = best_pairs(unmatched_left, unmatched_right, kinship)
    pairs += _told_elsewhere(lefts, rights, pairs)
    pairs += _in_place(claims, lefts, rights, vocabulary, pairs)
    for left, right in pairs:
        if _have_changed_places(left, right, report):
            continue
        speak = left.speaks and right.speaks and not are_kin(left, right)
        if speak and _may_be_described(claims, left, right):
            continue
        _changed(claims, left, right, report)
    told = {name.span for pair in pairs for name in pair} | same
    free = [[n for n in names if n.span not in told] for names in (lefts, rights)]
    named = {stem(word) for name in (*lefts, *rights) for word in name.words}
    alike = of_one_office(claims, free[0], free[1], named) or of_one_place(claims, *free)
    for left, right in alike:
        pairs.append((left, right))
        _another_person(claims, left.span, right.span, report, chance=GONE)
    recast = [*things_exchanged(claims), *towns_exchanged(claims), *holders_exchanged(claims)]
    for one, other in recast:
        if not any(_lies_on(one, other, found) for found in report.findings):
            _another_person(claims, one, other, report, chance=GONE)
    for one, other in people_exchanged(claims):
        if not any(_lies_on(one, other, found) for found in report.findings):
            _another_person(claims, one, other, report)
    _replaced(claims, lefts, rights, report)
    for side, names_left, others in (
        (Side.LEFT, unmatched_left, rights),
        (Side.RIGHT, unmatched_right, lefts),
    ):
        paired = {n.span for pair in pairs for n in pair}
        for name in names_left:
            if name.span not in paired:
                _first_name(claims, side, name, others, report)


def _may_be_described(claims: Claims, left: Name, right: Name) -> bool:
    """Whether two who speak may be one, of whom one is told by what he is: `the Lund Liberal`."""
    described = left if left.article else right
    members = claims.left.own.names.members
    by_kind = left.article != right.article and described.words[-1] in members
    return by_kind or not are_in_place(left, right)


def _one(code: str, left: Name, right: Name) -> float:
    """1 for two names of one place or of one thing in two languages, and two forms of a name."""
    if are_forms(code, left, right):
        return 1.0
    if are_one_place(left.words, right.words):
        return 1.0
    return float(not are_near_spellings(left, right) and are_one_thing(left.words, right.words))


def _have_changed_places(left: Name, right: Name, report: Report) -> bool:
    """Whether it is told already that who did what to whom was exchanged."""
    return any(
        found.rule.kind is FactKind.ROLE
        and found.left is not None
        and found.right is not None
        and left.span.meets(found.left.span)
        and right.span.meets(found.right.span)
        for found in report.findings
    )


def _lies_on(one: Span, other: Span, found: Finding) -> bool:
    """Whether a finding tells of either name already; one of a quotation says less."""
    facts = (one, found.left), (other, found.right)
    return found.kind is not FactKind.QUOTE and any(
        fact is not None and span.meets(fact.span) for span, fact in facts
    )


def _another_person(
    claims: Claims, one: Span, other: Span, report: Report, *, chance: float = 0.7
) -> None:
    pair = f"{quoted(claims.left, one)} and {quoted(claims.right, other)}"
    facts = claims.left.fact(FactKind.NAME, *one), claims.right.fact(FactKind.NAME, *other)
    report.add(NAME_CHANGED, chance, f"{pair}: another name", *facts)


def _told_elsewhere(
    lefts: Sequence[Name], rights: Sequence[Name], pairs: Sequence[tuple[Name, Name]]
) -> list[tuple[Name, Name]]:
    """Names that the other side has too, but not in this place, where all around is the same."""
    paired = {name.span for pair in pairs for name in pair}
    free = [[n for n in names if n.span not in paired] for names in (lefts, rights)]
    return best_pairs(
        free[0], free[1], lambda a, b: exchange(a, b) * is_nearer(a, b, lefts, rights)
    )


def _in_place(
    claims: Claims,
    lefts: Sequence[Name],
    rights: Sequence[Name],
    vocabulary: tuple[Vocabulary, Vocabulary],
    pairs: Sequence[tuple[Name, Name]],
) -> Iterator[tuple[Name, Name]]:
    """Names that alone differ between the same words, of which one side has one nowhere."""
    paired = {name.span for pair in pairs for name in pair}
    for gap in gaps(claims.left, claims.right) if lefts and rights else ():
        one = _name_of(_bare(claims, gap.left), lefts)
        other = _name_of(_bare(claims, gap.right), rights)
        if one is None or other is None or {one.span, other.span} & paired:
            continue
        if _one(claims.left.language, one, other):
            continue
        if "".join(t.text for t in gap.left) == "".join(t.text for t in gap.right):
            continue  # `U.S.` and `US`
        led = [_bare(claims, words) != words for words in gap[:2]]
        if any(led) and not set(one.words).isdisjoint(other.words):
            continue  # `l'Université Orme`, `le Collège Orme`
        alike = one.acronym == other.acronym or (_is_country(one) and _is_country(other))
        if alike and (_missing(one, *vocabulary) or _missing(other, *vocabulary[::-1])):
            yield one, other


def _bare(claims: Claims, words: Tokens) -> Tokens:
    """Some words without the article before them: `the U.S.`."""
    return words[1:] if words and words[0].text in claims.left.own.small.articles else words


def _name_of(words: Tokens, names: Sequence[Name]) -> Name | None:
    """The name that some words are, or are part of."""
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    return next((n for n in names if n.firm and n.span.start <= start and end <= n.span.end), None)


def _missing(name: Name, own: Vocabulary, other: Vocabulary) -> list[str]:
    """The words of a name that the other side lacks."""
    if name.acronym and (
        name.letters in other.acronyms
        or any(_fits(name.letters, i) for i in other.initials)
        or other.spells(name.letters)
    ):
        return []
    if any(_fits(acronym, i) for i in initials(name) for acronym in other.acronyms):
        return []
    for size in range(len(name.words), 0, -1):
        if COUNTRIES.get(" ".join(name.words[:size])) in other.countries:
            return [w for w in name.words[size:] if not other.tells(w)]
    country = COUNTRIES.get(" ".join(name.words))
    if country:
        return [] if country in other.countries else list(name.words)
    left_over = [w for w in name.words[_office(name, other) :] if not other.tells(w)]
    if not left_over or (len(name.words) == 1 and other.tells_one(left_over[0])):
        return []
    inside = {w for w, raw in zip(name.words, name.raw, strict=True) if raw.isupper()}
    spelt = own.spelt_for(other) | {w for w in inside if other.spells(w)} | _ranks(name, own)
    spelt |= _middle_initials(name, other)
    return [w for w in left_over if w not in spelt]


def _middle_initials(name: Name, other: Vocabulary) -> frozenset[str]:
    """Letters within a name of which the other side has what stands around: `Eva T. Moe`."""
    around = zip(name.words, name.words[1:], name.words[2:], strict=False)
    return frozenset(w for a, w, b in around if len(w) == 1 and other.has_side_by_side(a, b))


def _ranks(name: Name, own: Vocabulary) -> frozenset[str]:
    """Words for a rank inside a name, before the name of who has it: `Democratic Senator Moe`."""
    return frozenset(word for word in name.words[1:-1] if word in own.ranks)


def _office(name: Name, other: Vocabulary) -> int:
    """How many words before a name are an office that the other side gives in the other form.

    `CFO` and `Chief Financial Officer`: one is the letters of the other.
    """
    if len(name.words) > 1 and name.raw[0].isupper() and name.words[0] in other.offices:
        return 1
    sizes = range(2, min(len(name.words), LONGEST_OFFICE + 1))
    return next((n for n in sizes if letters_of(name.words[:n]) in other.acronyms), 0)


def _fits(acronym: str, letters: str) -> bool:
    """Whether an acronym stands for initials: the same, or one letter more (`EPL`, `PL`)."""
    return acronym == letters or (len(letters) > 1 and acronym[1:] == letters)


def _changed(claims: Claims, left: Name, right: Name, report: Report) -> None:
    if are_opposite(claims.left.language, " ".join(left.words), " ".join(right.words)):
        return  # `Employers`, `Employees` at the beginning of a sentence are no names
    facts = (
        claims.left.fact(FactKind.NAME, *left.span),
        claims.right.fact(FactKind.NAME, *right.span),
    )
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    if left.acronym != right.acronym and not _is_country(left) and not _is_country(right):
        if len(left.words) == len(right.words) == 1:
            # One word is not spelt by several letters: a body, and somebody of it.
            words = f"{pair}: another name"
            report.add(NAME_CHANGED, 0.5, words, *facts, severity=Severity.MEDIUM)
            return
        words = f"{pair}: the letters do not stand for the name"
        report.add(NAME_ACRONYM, 0.8, words, *facts)
    elif are_spellings(left, right):
        severity = Severity.LOW if are_near_spellings(left, right) else None
        report.add(NAME_SPELLING, 0.8, f"{pair}: two spellings", *facts, severity=severity)
    else:
        chance = 0.8 if are_kin(left, right) or are_in_place(left, right) else 0.6
        # Of two lone words that open their sentences it is not sure that they are names.
        sure = left.firm or right.firm or _is_country(left)
        severity = Severity.MEDIUM if not sure or are_of_one_stem(left, right) else None
        report.add(NAME_CHANGED, chance, f"{pair}: another name", *facts, severity=severity)


def _two_names_of_one(claims: Claims, left: Name, right: Name, report: Report) -> None:
    """A place by its names in two languages; what is only told in two languages is the same."""
    if are_one_thing(left.words, right.words) or are_forms(claims.left.language, left, right):
        return
    facts = (
        claims.left.fact(FactKind.NAME, *left.span),
        claims.right.fact(FactKind.NAME, *right.span),
    )
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    words = f"{pair}: two names of one place"
    report.add(NAME_SPELLING, 0.8, words, *facts, severity=Severity.LOW)


def _replaced(claims: Claims, lefts: list[Name], rights: list[Name], report: Report) -> None:
    """Other words in the place of a name, where nothing else was found of them."""
    for one, other in replaced(claims, lefts, rights):
        if not any(_lies_on(one, other, found) for found in report.findings):
            words = f"{quoted(claims.left, one)} and {quoted(claims.right, other)}: one is no name"
            facts = claims.left.fact(FactKind.NAME, *one), claims.right.fact(FactKind.NAME, *other)
            report.add(NAME_REPLACED, 0.5, words, *facts)


def _is_country(name: Name) -> bool:
    return " ".join(name.words) in COUNTRIES or (name.acronym and name.letters in COUNTRIES)


def _first_name(
    claims: Claims, side: Side, name: Name, others: Sequence[Name], report: Report
) -> None:
    """`Koo Byung-sam` told only as `Koo` anywhere in the other article."""
    other_side = side.other
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
