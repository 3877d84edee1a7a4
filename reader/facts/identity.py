"""Whether two who speak are two: by name, by what either article calls them, by their kind.

Darya Melk, the envoy | the chairman, Nils Aakre        two, where both articles know both
Finserve | the bank                                     two: `the union, Finserve, …`
Anna Lind | the mayor                                   may be one: `Lind, the mayor, …`
the company | Ostmark Bakeries                          may be one
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import takewhile

from reader.facts.excerpt import stem
from reader.facts.sources.glued_identity import MAYBE, SURE, apart_glued, surety
from reader.facts.sources.likeness import are_one, are_spellings
from reader.facts.sources.source import Attribution, is_counted, stems_of
from reader.facts.spelled import Spelled
from reader.languages.lexicon import has
from reader.languages.record import Language
from reader.model import Side

BESIDE, BEHIND = 5, 9
"""Words before a name, and after its comma, in which it is told who somebody is."""
FULL = 2
"""Words of a name by which a person is known wherever they stand."""

_STOPS = frozenset('.;:!?"“”„«»()')


class Identities:
    """Who is who in two articles; what is asked of a whole article is asked once."""

    def __init__(self, spelled: Spelled) -> None:
        self._spelled = spelled
        self.sources = spelled.sources
        self.own = self.sources[Side.LEFT].own

    @cached_property
    def _distinct(self) -> dict[Side, frozenset[str]]:
        return {side: frozenset(words) for side, words in self._spelled.whole.items()}

    @cached_property
    def _said(self) -> dict[Side, frozenset[str]]:
        return {side: frozenset(map(str.lower, own)) for side, own in self._distinct.items()}

    @cached_property
    def _stems_said(self) -> dict[Side, frozenset[str]]:
        return {side: frozenset(map(stem, own)) for side, own in self._said.items()}

    @cached_property
    def _small(self) -> frozenset[str]:
        """Words that either article writes without a capital letter."""
        return frozenset(w.lower() for own in self._distinct.values() for w in own if w.islower())

    @cached_property
    def _standing(self) -> dict[Side, Mapping[str, Sequence[int]]]:
        """Where the words stand that are written with capital letters: no name is any other."""
        found: dict[Side, Mapping[str, Sequence[int]]] = {}
        for side, words in self._spelled.whole.items():
            large = {w for w in self._distinct[side] if w[0].isalpha() and not w.islower()}
            places: dict[str, list[int]] = {}
            for place, word in enumerate(words):
                if word in large:
                    places.setdefault(word.lower(), []).append(place)
            found[side] = places
        return found

    def apart(self, left: Attribution, right: Attribution) -> float:
        """How surely the speakers of the left and of the right are two; 0 where they may be one."""
        if any(not one.nouns or self._is_paper(one) for one in (left, right)):
            return 0.0
        told = (left, self._text(Side.LEFT, left)), (right, self._text(Side.RIGHT, right))
        if any(is_counted(*each, self.own.sources) for each in told):
            return 0.0
        if self.own.sources.pattern:
            texts = [source.text for source in self.sources.values()]
            return 0.0 if are_one(left, right) else apart_glued(self.own, texts, left, right)
        if left.names & right.names:
            return 0.0
        if self.are_two_people(left, right):
            return SURE
        return 0.0 if are_one(left, right) else self._apart(left, right)

    def _is_paper(self, one: Attribution) -> bool:
        """Whether what speaks is a document, which is somebody's."""
        return not one.nouns.isdisjoint(stems_of(self.own.sources.documents))

    def _text(self, side: Side, one: Attribution) -> str:
        return self.sources[side].text[slice(*one.source)]

    def are_two_people(self, left: Attribution, right: Attribution) -> bool:
        """Whether two have full names that differ, and neither article gives both to one."""
        names = self._own_names(Side.LEFT, left), self._own_names(Side.RIGHT, right)
        if min(map(len, names)) < FULL or names[0] & names[1] or are_spellings(left, right):
            return False
        gone = [
            not any(name in self._said[side] for name in own)
            for own, side in ((names[0], Side.RIGHT), (names[1], Side.LEFT))
        ]
        if not any(gone):
            return False
        return not self._are_one_run(*names)

    def _are_one_run(self, left: frozenset[str], right: frozenset[str]) -> bool:
        """Whether the names of two stand side by side, as two parts of one name."""
        return any(
            not right.isdisjoint(
                map(str.lower, words[max(0, at - 1) : at] + words[at + 1 : at + 2])
            )
            for side, words in self._spelled.whole.items()
            for name in left
            for at in self._standing[side].get(name, ())
        )

    def _apart(self, left: Attribution, right: Attribution) -> float:
        names = self.names(left), self.names(right)
        about = [self._about(own) for own in names]
        heads = [self._head(Side.LEFT, left), self._head(Side.RIGHT, right)]
        if self._may_be_one(names, about, heads):
            return 0.0
        kinds = [
            self._kinds(one, head, called)
            for one, head, called in zip((left, right), heads, about, strict=True)
        ]
        speak_for = any(
            not kind and one.stems & self._spokes
            for kind, one in zip(kinds, (left, right), strict=True)
        )
        same_kind = bool(kinds[0] & kinds[1])
        if speak_for or not (all(names) or (all(kinds) and not same_kind)):
            return 0.0
        told = self._told(left, names[0], Side.RIGHT), self._told(right, names[1], Side.LEFT)
        return surety(told) or (0.0 if same_kind else MAYBE)

    def _may_be_one(
        self,
        names: tuple[frozenset[str], frozenset[str]],
        about: Sequence[frozenset[str]],
        heads: Sequence[frozenset[str]],
    ) -> bool:
        """Whether either article calls one of two what the other is."""
        if heads[0] & (about[1] | heads[1]) or heads[1] & about[0]:
            return True
        called = [{word.lower() for word in words} for words in about]
        if called[0] & names[1] or called[1] & names[0]:
            return True
        return all(names) and self._are_one_run(*names)

    def names(self, one: Attribution) -> frozenset[str]:
        """Those of the words for a speaker that are a name."""
        given = self.own.names.given
        if self.own.writing.capital_nouns:
            named = [w for w in one.names if given and has(given, w)]
            return (
                one.names - self._small if named else frozenset(w for w in one.names if w.isupper())
            )
        return frozenset(
            w
            for w in one.names
            if w not in self._small
            and w not in self.own.sources.anyone
            and w not in self.own.names.titles
        )

    def _own_names(self, side: Side, one: Attribution) -> frozenset[str]:
        """The names of one who speaks for somebody, without those of whom he speaks for."""
        names = self.names(one)
        if one.stems.isdisjoint(self._spokes):
            return names
        stop = self.own.small.prepositions | {"of"}
        words = self._text(side, one).replace(",", " ").lower().split()
        return names.intersection(takewhile(lambda word: word not in stop, words))

    def _told(self, one: Attribution, names: frozenset[str], side: Side) -> bool:
        """Whether the other article knows a speaker: all of their last name, or what they are."""
        known = self._said[side]
        if names:
            return any(name in known for name in names)
        return one.stems <= self._stems_said[side]

    def _about(self, names: frozenset[str]) -> frozenset[str]:
        """What both articles call somebody beside their name, as stems."""
        found: set[str] = set()
        for side, words in self._spelled.whole.items() if names else ():
            for name in names:
                for at in self._standing[side].get(name, ()):
                    if words[at][0].isupper():
                        found.update(_before(self.own, words, at), _behind(self.own, words, at))
        return frozenset(found)

    def _head(self, side: Side, one: Attribution) -> frozenset[str]:
        """What a speaker is, without what it is of: `economist` of `an economist at a bank`."""
        small = self.own.small
        stop = small.prepositions | self.own.sources.ends | {",", "of", "at", "from", "in"}
        found: set[str] = set()
        tokens = self.sources[side].text[slice(*one.source)]
        for word in tokens.replace(",", " , ").split():
            plain = word.lower()
            if plain in stop and found:
                break
            if plain not in small.articles and stem(plain) in one.stems and plain not in one.names:
                found.add(stem(plain))
        return frozenset(found)

    @cached_property
    def _spokes(self) -> frozenset[str]:
        """Words for one who speaks for another."""
        return frozenset(map(stem, self.own.speakers.anyone))

    def _kinds(
        self, one: Attribution, head: frozenset[str], about: frozenset[str]
    ) -> frozenset[int]:
        """The kinds of speakers that somebody is of: by what they are, of what, and are called."""
        places = (_kinds_of(self.own, words) for words in (head, one.stems, about))
        return next(filter(None, places), frozenset())


def _before(own: Language, words: Sequence[str], index: int) -> set[str]:
    """What stands before a name: `the union Finserve`, `its head, Moe`; not `ties to Moe`."""
    found: set[str] = set()
    commas = 0
    for raw in reversed(words[max(0, index - BESIDE) : index]):
        word = raw.lower()
        if raw == "," and not commas and not found:
            commas = 1
        elif not raw[0].isalpha() or word in own.sources.finite or word in own.sources.saying:
            break
        elif word not in own.small.grammar:
            found.add(_called(own, raw))
        elif not commas and word not in own.sources.determiners:
            break
    return found


def _behind(own: Language, words: Sequence[str], index: int) -> set[str]:
    """What stands after a name between commas: `Moe, the skipper, …`."""
    at = index + 1
    while at < len(words) and words[at][0].isalpha() and words[at][0].isupper() and at - index < 4:
        at += 1
    if at >= len(words) or words[at] not in {",", "("}:
        return set()
    found: set[str] = set()
    for raw in words[at + 1 : at + BEHIND]:
        word = raw.lower()
        if word in _STOPS or word in own.sources.saying or (word == "," and found):
            break
        if raw[0].isalpha() and word not in own.small.grammar:
            found.add(_called(own, raw))
    return found


def _called(own: Language, word: str) -> str:
    """A word beside a name; as it stands where it belongs to a proper name, and is no title."""
    small = word.lower()
    return word if word[0].isupper() and small not in own.names.titles else stem(small)


def _kinds_of(own: Language, stems: frozenset[str]) -> frozenset[int]:
    kinds = map(stems_of, own.speakers.kinds)
    return frozenset(place for place, kind in enumerate(kinds) if not kind.isdisjoint(stems))
