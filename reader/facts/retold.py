"""Whether a sentence without a partner is told by the other article in words of its own.

    left   Some branches have advised against the deal because night shifts gain nothing by it.
    right  There are branches which call for a no: whoever works at night will see no more money.
    wrong  left out: Some branches …

Where an article is told anew from end to end, sentences say the same with one or two words in
common, and the aligner pairs them no more. What tells them from a sentence that really went are
words that either article has once; so they are asked for where the pairs are retold freely, and
only of what has nothing of its own: no figure, day, name or quotation that stands nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from math import log

from reader.facts.at_stake import GRAVE, may_deny, stakes
from reader.facts.circumstances import paired_recast
from reader.facts.claim import ClaimWord, matter
from reader.facts.claims_little import FRAME, SHORT, claims_little
from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.facts.names.read import names
from reader.facts.numbers.amount import converted
from reader.facts.numbers.read import amounts
from reader.facts.of_matter import A_NAME, NEW_SOURCE, QUOTATION, SOURCE, OfMatter
from reader.facts.quotes.read import quotations
from reader.facts.report import Elsewhere
from reader.facts.sentence_words import SentenceWords
from reader.facts.spared import spares
from reader.facts.unpaired import is_paired, standing_there
from reader.model import Passage, Role, Side
from reader.named_tuple import NamedTuple
from reader.progress import paced

FREELY = 0.6
"""Share of the characters of paired sentences that is not kept, from which a pair is retold freely.

Real pairs of one story have .58 at most, light and medium edits of our own less."""

SOME, PART, MEASURED = 0.3, 0.4, 0.15
"""Share of a sentence's words of matter that one sentence of the other article has where it tells
the same in other words: of a short one, of any other, and of a short one whose measures the other
article gives. Pairs of characters count as half."""

MOST_OF, ALONE, TWICE = 0.25, 0.5, 2
"""Share of a sentence's words, by their rarity, that one sentence of the other article has where it
tells the same: with a word that both articles have once, or without; and how many such words show
it as well."""

REPORTED = 0.4
"""Share of the words of a quotation and its frame, by their rarity, that two sentences running of
the other article have where they report it."""

SAID = 3
"""Words of matter from which it shows that a quotation is told in prose."""

_LIGHT = frozenset({"law", "answers", "silence", "blame", "warnings"})
"""Stakes that a sentence of the other article may tell in words of no list."""

_ACTS = {
    "denials": "denial",
    "doubts": "denial",
    "answers": "answer",
    "blame": "blame",
    "warnings": "warning",
    "promises": "promise",
}
"""What is done by words of some classes: a quotation may do it, and prose in its place."""

_CLEAR = frozenset({"all_clear", "harm", SOURCE, NEW_SOURCE, ""})
MOST = 200
"""Sentences that are asked whether they spare somebody."""
_OWN = frozenset({QUOTATION, "a number", "numbers", "a date"})
_ASKS = "?？"


class _Nearest(NamedTuple):
    """The sentence of the other article that has most of some words, by their rarity.

    `share` is how much of them it has, `rare` how many words of it stand once in either article.
    """

    place: int = -1
    share: float = 0.0
    rare: int = 0


class _Known:
    """Some words of one side: their weights, and by sentence of the other side those that it has.

    A bit stands for each word, in the order of their keys; `rare` ones stand once in either
    article. Thousands of sentences have one of a few sets of them, of which each is weighed once.
    """

    def __init__(self, weights: Sequence[float], rare: int, found: Mapping[int, int]) -> None:
        self._weights = weights
        self._whole = sum(weights)
        self._shares: dict[int, float] = {}
        self.rare = rare
        self.found = found

    def share(self, words: int) -> float:
        """The share in 0..1 of the weight of all words that some of them have."""
        known = self._shares.get(words)
        if known is None:
            own = sum(weight for bit, weight in enumerate(self._weights) if words >> bit & 1)
            known = self._shares[words] = own / self._whole if self._whole else 0.0
        return known


class Retold:
    """What of a pair's sentences without partners the other article tells in other words."""

    def __init__(
        self,
        sources: Mapping[Side, FoldedArticle],
        passages: Sequence[Passage],
        told: Elsewhere,
        sentences: SentenceWords,
    ) -> None:
        self._sources = sources
        self._passages = passages
        self._told = told
        self._sentences = sentences
        self._matter = OfMatter(sources, told)

    @cached_property
    def freely(self) -> bool:
        """Whether hardly any words of the sentences that have partners are kept."""
        return paired_recast(self._passages) >= FREELY

    @cached_property
    def _homes(self) -> Mapping[Side, Mapping[int, int]]:
        """By sentence of each side, its passage."""
        return {
            side: {k: at for at, each in enumerate(paced(self._passages)) for k in each.run(side)}
            for side in Side
        }

    @cached_property
    def _places(self) -> Mapping[Side, Mapping[int, frozenset[int]]]:
        """By passage without a pair, the sentences of each side that stand there."""
        return {side: standing_there(self._passages, side) for side in Side}

    @cached_property
    def _alone(self) -> Mapping[Side, frozenset[int]]:
        """The sentences of each side's body that have no partner."""
        return {
            side: frozenset(
                place
                for place, at in paced(self._homes[side].items())
                if source.article.sentences[place].role is Role.BODY
                and not is_paired(self._passages[at])
            )
            for side, source in self._sources.items()
        }

    def in_other_words(self, excerpt: Excerpt, own: frozenset[str]) -> bool:
        """Whether a sentence of the left article has part of the words of a right one.

        `own` names what only it tells; one with something of its own is never told so.
        """
        words = matter(excerpt).words
        short = len(words) <= SHORT and own <= {"law"}
        if not words or not (short or own <= _LIGHT):
            return False
        share = SOME if short else PART
        measures = (a for a in amounts(excerpt) if a.unit) if short else ()
        if any(self._told(Side.LEFT, converted(a)) for a in measures):
            share = MEASURED
        share = share / 2 if _in_pairs(excerpt) else share
        return self._sentences.has_sentence(Side.LEFT, words, share)

    def is_told(self, side: Side, index: int, excerpt: Excerpt, own: frozenset[str]) -> bool:
        """Whether a sentence of a side that has no partner tells nothing that is not told there.

        A question that somebody only asks claims nothing.
        """
        if self.freely and not self._matter.holds(side, excerpt, own):
            return True
        if own & _OWN - {QUOTATION} or any(name.startswith(A_NAME) for name in own):
            return False
        if excerpt.text[slice(*excerpt.span)].rstrip()[-1:] in _ASKS:
            return not quotations(excerpt)
        return self.freely and self._is_retold(side, index, excerpt, own)

    def _is_retold(self, side: Side, index: int, excerpt: Excerpt, own: frozenset[str]) -> bool:
        words = matter(excerpt).words
        if QUOTATION in own:
            return self._is_reported(side, words)
        framed = own & GRAVE and len(words) <= FRAME and self._frames(side, index)
        if framed or claims_little(excerpt, own, len(words)):
            return True
        denies = own & GRAVE or self._may_deny(side, [index])
        if denies and self._is_denied_there(side, words):
            return True
        if own <= _CLEAR and self._is_clear_there(side, excerpt, words):
            return True
        return self._is_found(side, index, excerpt, own)

    def is_reported(self, side: Side, words: Sequence[ClaimWord]) -> bool:
        """Whether two sentences running of the other side have what a quotation of a side says.

        In marks or in prose; of a few words of matter it cannot be seen.
        """
        return len(words) >= SAID and self._is_reported(side, words)

    def is_in_prose(self, side: Side, index: int, excerpt: Excerpt) -> bool:
        """Whether prose without a partner does in the place of a quotation what that does.

        Somebody whom the quotation's own article does not name is another.
        """
        if not quotations(excerpt):
            return False
        done = _acts(excerpt)
        others = map(self._sources[side.other].excerpt, ([i] for i in self._in_place(side, index)))
        return any(
            done & _acts(other)
            and not quotations(other)
            and not any(n.firm and self._is_unknown(side, n.words) for n in names(other))
            for other in others
        )

    def is_frame(self, side: Side, index: int, excerpt: Excerpt) -> bool:
        """Whether it denies in prose what a quotation beside it does that has a partner."""
        denies = not GRAVE.isdisjoint(stakes(excerpt)) and not quotations(excerpt)
        return denies and self._frames(side, index)

    def _is_unknown(self, side: Side, words: Sequence[str]) -> bool:
        return not any(self._told(side, f"word {word}") for word in words)

    def may_deny_around(self, side: Side, run: Sequence[int]) -> bool:
        """Whether a side may deny something there or beside it, where the pair is retold freely."""
        last = len(self._sources[side].article.sentences) - 1
        around = range(max(0, run[0] - 1), min(last, run[-1] + 1) + 1)
        return self.freely and self._may_deny(side, around)

    def _is_reported(self, side: Side, words: Sequence[ClaimWord]) -> bool:
        """Whether two sentences running of the other side have what a quotation says, by rarity."""
        known = self._by_rarity(side, words)
        running = {own | known.found.get(place + 1, 0) for place, own in known.found.items()}
        return any(known.share(own) >= REPORTED for own in running)

    def _is_denied_there(self, side: Side, words: Sequence[ClaimWord]) -> bool:
        """Whether a sentence of the other side without a partner denies, with one of some words."""
        there = {place for word in words for place in self._sentences.places(side.other, word)}
        return any(self._may_deny(side.other, [place]) for place in there & self._alone[side.other])

    def _is_clear_there(self, side: Side, excerpt: Excerpt, words: Sequence[ClaimWord]) -> bool:
        """Whether any sentence of the other side spares somebody too, or denies of a rare word."""
        other = self._sources[side.other]
        if spares(excerpt):
            places = range(len(other.article.sentences))[:MOST]
            return any(spares(other.excerpt([place])) for place in places)
        asked = self._sentences.places
        once = (asked(side.other, word) for word in words if len(asked(side, word)) == 1)
        return any(len(there) == 1 and self._may_deny(side.other, there) for there in once)

    def _is_found(self, side: Side, index: int, excerpt: Excerpt, own: frozenset[str]) -> bool:
        """Whether a sentence of the other side tells it, going by the words that both have.

        What weighs little is found where one stands in its place; a denial where one may deny it.
        """
        near = self._nearest(side, matter(excerpt).words)
        least = TWICE * (2 if _in_pairs(excerpt) else 1)
        half = near.rare * 2 >= least
        in_place = self._in_place(side, index)
        if near.rare >= least or near.share >= (MOST_OF if near.rare else ALONE):
            near_run = range(near.place, near.place + 1)
            denies = own & GRAVE or not GRAVE.isdisjoint(stakes(excerpt))
            return not denies or self._may_deny(side.other, near_run)
        if own & GRAVE:
            return False
        if own <= _LIGHT | {SOURCE, "", "the lead"}:
            return half or bool(in_place)
        return half and near.place in in_place

    def _nearest(self, side: Side, words: Sequence[ClaimWord]) -> _Nearest:
        """The sentence of the other side that has most of some words."""
        known = self._by_rarity(side, words)
        if not known.found:
            return _Nearest()
        shares = {place: known.share(own) for place, own in known.found.items()}
        rare = {place: (own & known.rare).bit_count() for place, own in known.found.items()}
        best = max(shares, key=lambda place: (rare[place], shares[place], -place))
        return _Nearest(best, shares[best], rare[best])

    def _by_rarity(self, side: Side, words: Sequence[ClaimWord]) -> _Known:
        """What some words of a side weigh, and which of them a sentence of the other side has."""
        count = sum(len(source.article.sentences) for source in self._sources.values())
        weights: list[float] = []
        found: dict[int, int] = {}
        rare = 0
        for bit, (_, word) in enumerate(sorted({word.key: word for word in words}.items())):
            here, there = (self._sentences.places(each, word) for each in (side, side.other))
            weights.append(log((count + 1) / (len(here) + len(there) + 0.5)))
            rare |= (len(here) == len(there) == 1) << bit
            for place in there:
                found[place] = found.get(place, 0) | 1 << bit
        return _Known(weights, rare, found)

    def _in_place(self, side: Side, index: int) -> frozenset[int]:
        """The sentences of the other side without partners that stand in the same place."""
        return self._places[side.other].get(self._passage_of(side, index), frozenset())

    def _frames(self, side: Side, index: int) -> bool:
        """Whether the sentence beside it is paired with a quotation that may deny the same."""
        last = len(self._sources[side].article.sentences) - 1
        for beside in (index - 1, index + 1):
            if not 0 <= beside <= last or not quotations(self._sources[side].excerpt([beside])):
                continue
            run = self._passages[self._passage_of(side, beside)].run(side.other)
            told = bool(run) and bool(quotations(self._sources[side.other].excerpt(run)))
            if told and self._may_deny(side.other, run):
                return True
        return False

    def _may_deny(self, side: Side, run: Sequence[int]) -> bool:
        """Whether a side has a word there that may deny something."""
        excerpt = self._sources[side].excerpt(run)
        negations = excerpt.own.negation.words
        return may_deny(excerpt) or any(token.text in negations for token in excerpt.tokens)

    def _passage_of(self, side: Side, index: int) -> int:
        return self._homes[side][index]


def _acts(excerpt: Excerpt) -> frozenset[str]:
    return frozenset(_ACTS[stake] for stake in stakes(excerpt) if stake in _ACTS)


def _in_pairs(excerpt: Excerpt) -> bool:
    """Whether the words of matter are pairs of characters."""
    writing = excerpt.own.writing
    return not writing.spaced and not writing.particles
