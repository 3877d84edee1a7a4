"""Whether two who speak are two: by name, by what either article calls them, by their kind.

Darya Melk, the envoy | the chairman, Nils Aakre        two, where both articles know both
Finserve | the bank                                     two: `the union, Finserve, …`
Anna Lind | the mayor                                   may be one: `Lind, the mayor, …`
the company | Ostmark Bakeries                          may be one
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from reader.facts.excerpt import LONGEST, FoldedArticle, Token, stem, tokens_of
from reader.facts.sources.glued_identity import MAYBE, SURE, apart_glued, surety
from reader.facts.sources.likeness import are_one, are_spellings
from reader.facts.sources.source import Attribution, stems_of
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

    def __init__(self, sources: Mapping[Side, FoldedArticle]) -> None:
        self.sources = sources
        self.own = sources[Side.LEFT].own

    @cached_property
    def tokens(self) -> dict[Side, tuple[Token, ...]]:
        """The words of both articles."""
        return {
            side: tuple(
                token
                for sentence in source.article.sentences
                for token in tokens_of(source.text, *sentence.span, most=LONGEST)
            )
            for side, source in self.sources.items()
        }

    @cached_property
    def _said(self) -> dict[Side, frozenset[str]]:
        return {side: frozenset(t.text for t in own) for side, own in self.tokens.items()}

    @cached_property
    def _small(self) -> frozenset[str]:
        """Words that either article writes without a capital letter."""
        return frozenset(t.text for own in self.tokens.values() for t in own if t.raw.islower())

    def apart(self, left: Attribution, right: Attribution) -> float:
        """How surely the speakers of the left and of the right are two; 0 where they may be one."""
        if not left.nouns or not right.nouns or self._is_paper(left) or self._is_paper(right):
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

    def are_two_people(self, left: Attribution, right: Attribution) -> bool:
        """Whether two have full names that differ, and neither article gives both to one."""
        names = self.names(left), self.names(right)
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
        pairs = {(a, b) for a in left for b in right} | {(b, a) for a in left for b in right}
        return any(
            (one.text, two.text) in pairs
            for tokens in self.tokens.values()
            for one, two in pairwise(tokens)
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

    def _told(self, one: Attribution, names: frozenset[str], side: Side) -> bool:
        """Whether the other article knows a speaker: all of their last name, or what they are."""
        known = self._said[side]
        if names:
            return any(name in known for name in names)
        return all(any(stem(word) == noun for word in known) for noun in one.stems)

    def _about(self, names: frozenset[str]) -> frozenset[str]:
        """What both articles call somebody beside their name, as stems."""
        found: set[str] = set()
        for tokens in self.tokens.values() if names else ():
            for index, token in enumerate(tokens):
                if token.text in names and token.capital:
                    found.update(_before(self.own, tokens, index), _behind(self.own, tokens, index))
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


def _before(own: Language, tokens: Sequence[Token], index: int) -> set[str]:
    """What stands before a name: `the union Finserve`, `its head, Moe`."""
    found: set[str] = set()
    commas = 0
    for token in reversed(tokens[max(0, index - BESIDE) : index]):
        if token.text == "," and not commas and not found:
            commas = 1
        elif (
            not token.is_word
            or token.text in own.sources.finite
            or token.text in own.sources.saying
        ):
            break
        elif token.text not in own.small.grammar:
            found.add(_called(token))
    return found


def _behind(own: Language, tokens: Sequence[Token], index: int) -> set[str]:
    """What stands after a name between commas: `Moe, the skipper, …`."""
    at = index + 1
    while at < len(tokens) and tokens[at].is_word and tokens[at].capital and at - index < 4:
        at += 1
    if at >= len(tokens) or tokens[at].text not in {",", "("}:
        return set()
    found: set[str] = set()
    for token in tokens[at + 1 : at + BEHIND]:
        if (
            token.text in _STOPS
            or token.text in own.sources.saying
            or (token.text == "," and found)
        ):
            break
        if token.is_word and token.text not in own.small.grammar:
            found.add(_called(token))
    return found


def _called(token: Token) -> str:
    """A word beside a name; as it stands where it belongs to a proper name."""
    return token.raw if token.capital else stem(token.text)


def _kinds_of(own: Language, stems: frozenset[str]) -> frozenset[int]:
    return frozenset(
        place
        for place, kind in enumerate(own.speakers.kinds)
        if any(stem(w) in stems for w in kind)
    )
