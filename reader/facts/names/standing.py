"""Titles and ranks before a name, and the standing of an office (`former`, `deputy`)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from reader.facts.excerpt import Excerpt, Token
from reader.facts.names.name import Name
from reader.facts.names.rules import NAME_DEPUTY, NAME_TITLE
from reader.facts.names.vocabulary import Vocabulary, letters_of
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report
from reader.languages import language as known
from reader.languages.record import Names
from reader.model import FactKind, Severity, Span


def titles(
    claims: Claims,
    lefts: Sequence[Name],
    rights: Sequence[Name],
    vocabulary: tuple[Vocabulary, Vocabulary],
    report: Report,
) -> None:
    """Ranks and offices before a name that both sides have."""
    for left, right in best_pairs(lefts, rights, _namesakes):
        if left.title == right.title:
            continue
        own, other = set(left.title), set(right.title)
        lost = [t for t in left.title if t not in other and t not in vocabulary[1].titles]
        gained = [t for t in right.title if t not in own and t not in vocabulary[0].titles]
        if _in_letters(left, vocabulary[1]) or _in_letters(right, vocabulary[0]):
            continue
        if not lost and not gained:
            continue
        spans = _title_span(claims.left, left), _title_span(claims.right, right)
        facts = (
            claims.left.fact(FactKind.NAME, *spans[0]) if spans[0] else None,
            claims.right.fact(FactKind.NAME, *spans[1]) if spans[1] else None,
        )
        both = bool(spans[0] and spans[1])
        said = " ".join(left.title) or "no title", " ".join(right.title) or "no title"
        words = f"'{said[0]}' and '{said[1]}' before the same name"
        severity = None if both else Severity.LOW
        if both and _standing_of(claims.left, left.title) != _standing_of(
            claims.right, right.title
        ):
            severity = Severity.HIGH
        report.add(NAME_TITLE, 0.8, words, *facts, severity=severity)


def _in_letters(name: Name, other: Vocabulary) -> bool:
    """Whether the other side tells a title by its letters: `PM` for `Prime Minister`."""
    return len(name.title) > 1 and letters_of(name.title) in other.acronyms


def _namesakes(left: Name, right: Name) -> float:
    """How likely two names are one person's: those with the same title before the others."""
    if left.words[-1] != right.words[-1]:
        return 0.0
    return 2.0 if left.title == right.title else 1.0


def _standing_of(excerpt: Excerpt, title: Sequence[str]) -> set[str]:
    own = excerpt.own.names.standings
    return {own[word] for word in title if word in own}


def grades(claims: Claims, report: Report) -> None:
    """`the former minister` told as `the minister`: an office of another standing."""
    if any(d.rule == NAME_TITLE for d in report.findings):
        return
    sides = _standings(claims.left), _standings(claims.right)
    for own, other, excerpt, told in (
        (sides[0], sides[1], claims.left, claims.right),
        (sides[1], sides[0], claims.right, claims.left),
    ):
        words = _offices_in(told)
        for (standing, title), span in own.items():
            if any(s == standing for s, _ in other) or title not in words:
                continue
            if _tells_standing(told, standing):
                continue
            if _has_another(excerpt, title, span):
                continue
            fact = excerpt.fact(FactKind.NAME, *span)
            pair = (fact, None) if excerpt is claims.left else (None, fact)
            said = f"'{standing} {title}' and '{title}': another standing of the same office"
            sure = standing == DEPUTY and _name_one_person(claims)
            rule = NAME_DEPUTY if sure else NAME_TITLE
            report.add(rule, 0.7, said, *pair, severity=Severity.HIGH)
            return


def _name_one_person(claims: Claims) -> bool:
    """Whether both sides have the same two capital words side by side, as a person's full name."""
    return not _full_names(claims.left).isdisjoint(_full_names(claims.right))


def _full_names(excerpt: Excerpt) -> set[tuple[str, str]]:
    """Two words with a capital letter side by side, neither of them an office."""
    words = excerpt.tokens
    return {
        (one.text, other.text)
        for one, other in pairwise(words)
        if one.capital
        and other.capital
        and other.start - one.end == 1
        and not any(_is_office(excerpt, word.text) for word in (one, other))
    }


def _tells_standing(excerpt: Excerpt, standing: str) -> bool:
    """Whether a word of a standing stands anywhere on a side: `deputy to the head teacher`."""
    own = excerpt.own.names.standings
    return excerpt.own.writing.apart and any(own.get(t.text) == standing for t in excerpt.tokens)


def _offices_in(excerpt: Excerpt) -> set[str]:
    """The words of a side among which an office may stand without its standing."""
    if excerpt.own.writing.apart:
        return {token.text for token in excerpt.tokens}
    text = excerpt.words(*excerpt.span)
    return {office for office in excerpt.own.names.offices if office in text}


def _has_another(excerpt: Excerpt, office: str, span: Span) -> bool:
    """Whether a side names the office again elsewhere: who is meant by it is then not sure."""
    if not excerpt.own.writing.apart:
        return excerpt.words(*excerpt.span).count(office) > 1
    return any(t.text == office and not span.start <= t.start < span.end for t in excerpt.tokens)


def _standings(excerpt: Excerpt) -> dict[tuple[str, str], Span]:
    """Each word of standing with the office that follows it within three words."""
    found: dict[tuple[str, str], Span] = {}
    own, first = excerpt.own.names, _first_words(excerpt.language)
    if not excerpt.own.writing.apart:
        return _glued(excerpt)
    texts, glued = {t.text for t in excerpt.tokens}, _glued_words(excerpt.language)
    if first.isdisjoint(texts) and glued.keys().isdisjoint(texts):
        return {}
    words = [t for t in excerpt.tokens if t.is_word]
    found.update({glued[w.text]: Span(w.start, w.end) for w in words if w.text in glued})
    for index in (i for i, word in enumerate(words) if word.text in first):
        standing, size = _standing_at(own, words, index)
        after = index + size
        office = next((t for t in words[after : after + 3] if _is_office(excerpt, t.text)), None)
        if office is None and standing == DEPUTY:
            office = next((t for t in words[after : after + 1] if _is_noun(excerpt, t)), None)
        if office and "," in excerpt.text[words[index].start : office.start]:
            office = None  # `by then, mayor Lund said`
        if standing and office:
            found[standing, office.text] = Span(words[index].start, office.end)
        elif standing and words[index].text in own.standings_behind:
            ahead = words[max(0, index - 1)]
            if _is_office(excerpt, ahead.text) or (standing == DEPUTY and _is_noun(excerpt, ahead)):
                found[standing, ahead.text] = Span(ahead.start, words[index].end)
    return found


def _is_noun(excerpt: Excerpt, word: Token) -> bool:
    """Whether a word may be an office that is not known: whoever has a deputy has one."""
    plain = excerpt.own.writing.capital_nouns or not word.capital
    return plain and len(word.raw) >= SHORTEST and word.text not in excerpt.grammar


def _is_office(excerpt: Excerpt, word: str) -> bool:
    """Whether a word is an office; where words are put together, one that ends with it."""
    own = excerpt.own.names
    if word in own.titles or word in own.offices:
        return True
    return bool(excerpt.own.writing.separable) and word.endswith(_heads(excerpt.language))


@cache
def _heads(language: str) -> tuple[str, ...]:
    """The offices that other words are put before: `Polizeipräsidentin`."""
    own = known(language).names
    return tuple(sorted(word for word in {*own.titles, *own.offices} if len(word) >= SHORTEST))


def _glued(excerpt: Excerpt) -> dict[tuple[str, str], Span]:
    """The same where the word of standing clings to the office: 副市長, 前大統領."""
    pattern = _glued_pattern(excerpt.language)
    if pattern is None:
        return {}
    own = excerpt.own.names.standings
    return {
        (own[match["standing"]], match["office"]): Span(*match.span())
        for match in pattern.finditer(excerpt.text, *excerpt.span)
    }


@cache
def _glued_words(language: str) -> Mapping[str, tuple[str, str]]:
    """Words of an office with its standing as their beginning (`exdirector`), by the word."""
    own = known(language).names
    return {
        before + office: (standing, office)
        for before, standing in own.standings.items()
        for office in own.offices
    }


@cache
def _glued_pattern(language: str) -> re.Pattern[str] | None:
    own = known(language).names
    if not own.standings or not own.offices:
        return None
    parts = (sorted(words, key=len, reverse=True) for words in (own.standings, own.offices))
    standing, office = ("|".join(map(re.escape, words)) for words in parts)
    return re.compile(rf"(?P<standing>{standing}) ?(?P<office>{office})")


@cache
def _first_words(language: str) -> frozenset[str]:
    """The words with which a phrase begins that gives an office its standing."""
    return frozenset(phrase.split(" ")[0] for phrase in known(language).names.standings)


def _standing_at(own: Names, words: Sequence[Token], index: int) -> tuple[str, int]:
    """The standing that a word or a phrase gives (`former`, `used to be`) and its words."""
    for size in range(LONGEST_STANDING, 0, -1):
        phrase = " ".join(t.text for t in words[index : index + size])
        if phrase in own.standings:
            return own.standings[phrase], size
    return "", 1


DEPUTY = "deputy"
LONGEST_STANDING, SHORTEST = 3, 4
"""Words of a phrase that gives an office its standing, and letters of an office that other words
are put before."""


def _title_span(excerpt: Excerpt, name: Name) -> Span | None:
    """The words of the title before a name."""
    if not name.title:
        return None
    before = [t for t in excerpt.tokens if t.end <= name.span.start and t.is_word]
    first = before[-len(name.title) :][0] if len(before) >= len(name.title) else None
    return Span(first.start, before[-1].end) if first else None
