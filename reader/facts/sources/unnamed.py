"""What kind of speaker somebody is who has no name: `the utility` may well be `the company`.

the company  | the food maker      may be one: a word that may stand for anyone
aid groups   | aid organisations   may be one: nothing says that they are of two kinds
a neighbour  | police              two, of two kinds
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.sources.carried import claim_words
from reader.facts.sources.source import Attribution, stems_of
from reader.languages.lexicon import has

VERBATIM = 0.65
"""Share of the longer claim that both have, from which another word for a speaker tells of another
though it is of no known kind."""


def may_be_one(left: Excerpt, one: Attribution, right: Excerpt, other: Attribution) -> bool:
    """Whether two without names may be one: nothing tells their kinds apart, and words changed."""
    if left.own.sources.pattern or _is_named(left, one) or _is_named(right, other):
        return False
    kinds = _kinds(left, one), _kinds(right, other)
    if all(kinds) and not kinds[0] & kinds[1]:
        return False
    anyone = stems_of(left.own.speakers.anyone)
    if any(each.stems and each.stems <= anyone for each in (one, other)):
        return True
    said = claim_words(one, left) - other.stems
    told = claim_words(other, right) - one.stems
    return len(said & told) < VERBATIM * max(len(said), len(told))


def can_speak(excerpt: Excerpt, one: Attribution) -> bool:
    """Whether a source is somebody: a name, a pronoun, or a word for a speaker or a document.

    `the numbers beat his fears`, `the ban alone explains` name none; what a word of saying leads
    (`citing a manifesto`) always does.
    """
    own = excerpt.own
    if one.span.start < one.source.start:
        return True
    if own.sources.pattern or one.pronoun or one.names or one.institutions:
        return True
    known = own.sources.alike.keys() | own.sources.documents | own.sources.anyone
    stems = stems_of(frozenset(known) | own.speakers.anyone)
    return bool(_kinds(excerpt, one)) or not one.stems.isdisjoint(stems)


def _is_named(excerpt: Excerpt, one: Attribution) -> bool:
    own, names = excerpt.own, one.names
    if own.writing.capital_nouns:
        given = own.names.given
        names = frozenset(w for w in names if w.isupper() or (given and has(given, w)))
    words = [t for t in excerpt.between(*one.source) if t.is_word]
    opens = excerpt.opens_sentence(excerpt.inside(*one.source).start)
    if opens and len(words) > 1 and not words[1].capital:
        names -= {words[0].text}  # `Aid groups say`
    return bool(names - own.sources.anyone - own.names.titles.keys())


def _kinds(excerpt: Excerpt, one: Attribution) -> frozenset[int]:
    """The kinds of speakers of which a word for somebody is."""
    kinds = map(stems_of, excerpt.own.speakers.kinds)
    return frozenset(at for at, kind in enumerate(kinds) if not kind.isdisjoint(one.stems))
