"""A claim that another makes in the other article, wherever in its sentence the speaker stands.

    The envoy accused Norland of "playing for time".
    Norland, said the chairman, is "playing for time".     another speaker, whom both know

What is compared is who says the same: one quotation, one figure or most of the same words. Nothing
is found where who says it there may be who says it here, under another name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import product

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.facts.identity import Identities
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.read import amounts
from reader.facts.quotes.read import quotations
from reader.facts.report import quoted
from reader.facts.sources.carried import stemmed
from reader.facts.sources.glued_identity import LIKELY
from reader.facts.sources.likeness import are_one, nouns_in, one_is_described, stems_in
from reader.facts.sources.read import attributions
from reader.facts.sources.rules import SOURCE_CHANGED
from reader.facts.sources.source import Attribution
from reader.facts.spelled import Spelled
from reader.facts.voices import Voice, Voices
from reader.languages.countries import COUNTRIES
from reader.model import FactKind, Finding, Kind, Passage, Severity, Side, Span

QUOTED, FIGURE, WORDED, PAIRED = 0.95, 0.85, 0.75, 0.6
"""How surely two say the same: one quotation, one figure, the same words, one pair."""
LEAST_QUOTED, LEAST_GLUED = 3, 6
"""Words that two quotations share, and characters."""
SHARED, SHARE = 3, 0.5
"""Words of two claims that are the same, and their share of the shorter claim."""
CARRIED = 0.4
"""What is left of it where either is known only as who spoke in a sentence before, where one of
the two sentences names both, or where both quote and one is told by what he is."""
LARGE = 5
"""Characters of a figure, with what it measures, that says by itself which claim it is."""
PAIRED_SHARE = 0.2
"""The same share where each of two paired sentences has one speaker and no more."""
SURELY_PAIRED = 0.85
"""The score of a pair of sentences that tell the same."""


def settled(found: Sequence[Finding], changed: Sequence[Finding]) -> list[Finding]:
    """The findings of all passages, with those about another speaker for less sure ones."""
    beside: dict[int | None, list[Finding]] = {}
    for old in found:
        beside.setdefault(old.passage, []).append(old)
    surer = {
        id(one): [old for old in beside.get(one.passage, ()) if _is_told(old, one)]
        for one in changed
    }
    changed = [
        one
        for one in changed
        if not any(
            old.rule is SOURCE_CHANGED and old.chance >= one.chance for old in surer[id(one)]
        )
    ]
    named = [old for old in found if old.kind is FactKind.NAME and old.rule.id == "name.changed"]
    changed = [one for one in changed if not any(_names(old, one) for old in named)]
    gone = {id(old) for one in changed for old in surer[id(one)]}
    return [*(one for one in found if id(one) not in gone), *changed]


def _is_told(old: Finding, new: Finding) -> bool:
    """Whether a finding says of the same passage that another speaks, or of the same words."""
    if old.passage != new.passage or old.kind is not FactKind.ATTRIBUTION:
        return False
    if old.rule is SOURCE_CHANGED:
        return True
    return any(
        a is not None and b is not None and a.span.meets(b.span)
        for a, b in ((old.left, new.left), (old.right, new.right))
    )


def _names(old: Finding, new: Finding) -> bool:
    """Whether another name is told already in the words for who speaks."""
    return all(
        a is not None and b is not None and a.span.meets(b.span)
        for a, b in ((old.left, new.left), (old.right, new.right))
    )


class _Claim:
    """What a voice says, read as far as it is asked for."""

    def __init__(self, source: FoldedArticle, voice: Voice) -> None:
        self.source, self.voice = source, voice

    @cached_property
    def words(self) -> frozenset[str]:
        whole = self.source.excerpt([self.voice.sentence])
        parts = [
            stems_in(replace(whole, span=span, tokens=whole.between(*span)))
            for span in self.voice.claims
        ]
        small = stemmed(whole.grammar) | self.voice.speaker.stems
        return frozenset().union(*parts) - small

    @cached_property
    def figures(self) -> frozenset[str]:
        whole = self.source.excerpt([self.voice.sentence])
        found: set[str] = set()
        for span in self.voice.claims:
            part = replace(whole, span=span, tokens=whole.between(*span))
            found.update(_figure(amount) for amount in amounts(part) if _tells(amount))
        return frozenset(found)


def _figure(amount: Amount) -> str:
    return f"{amount.base.normalize():f} {amount.dimension}"


def _tells(amount: Amount) -> bool:
    """Whether a figure says which claim it is: no year, no one or two, no label."""
    if amount.sort not in {AmountKind.COUNT, AmountKind.RATIO} or amount.name:
        return False
    year = 1900 <= amount.value <= 2100 and amount.value == int(amount.value)
    return bool(amount.dimension) or (amount.value > 2 and not year)


class OtherSpeakers:
    """The voices of both articles, held against each other passage by passage."""

    def __init__(self, spelled: Spelled) -> None:
        self.sources = spelled.sources
        self._spelled = spelled
        codes = {source.own.code for source in self.sources.values()}
        self._of_one_language = len(codes) == 1
        self._voices = {side: Voices(source) for side, source in self.sources.items()}

    @cached_property
    def _identities(self) -> Identities:
        return Identities(self._spelled)

    def _claims(self, side: Side, run: Sequence[int]) -> list[_Claim]:
        """The claims of a run of sentences of a side, in order."""
        voices, source = self._voices[side], self.sources[side]
        return [_Claim(source, voice) for index in run for voice in voices.in_sentence(index)]

    def changed(self, passage: Passage, number: int) -> Iterator[Finding]:
        """Each claim of a passage that another makes on the other side."""
        if passage.kind is not Kind.REWORDED or not self._of_one_language:
            return
        lefts = self._claims(Side.LEFT, passage.bead.left)
        rights = self._claims(Side.RIGHT, passage.bead.right) if lefts else []
        alone = len(lefts) == 1 == len(rights) and passage.bead.score >= SURELY_PAIRED
        alone = alone and len(passage.bead.left) == 1 == len(passage.bead.right)
        places = list(product(range(len(lefts)), range(len(rights))))
        apart = {
            (i, j): self._identities.apart(lefts[i].voice.speaker, rights[j].voice.speaker)
            for i, j in places
        }
        if not any(apart.values()):
            return
        said = {(i, j): self._same(lefts[i], rights[j], alone=alone) for i, j in places}
        for (i, j), surely in sorted(said.items(), key=lambda item: (-item[1], sum(item[0]))):
            if not surely or not apart[i, j]:
                continue
            pair = lefts[i], rights[j]
            if self._tells_too(*pair) or self._tells_too(*pair[::-1]):
                continue
            beside = [k for k in said if (k[0] == i) != (k[1] == j) and not apart[k]]
            shared = len(pair[0].words & pair[1].words)
            if any(
                said[k] >= surely
                or (said[k] and len(lefts[k[0]].words & rights[k[1]].words) > shared)
                for k in beside
            ):
                continue
            yield self._finding(*pair, surely, apart[i, j], number)
            return

    def _tells_too(self, one: _Claim, other: _Claim) -> bool:
        """Whether the other side has this speaker too, in what is quoted or around another's words.

        A paper that quotes a whole sentence quotes who speaks there: `"Moe called it a joke"`.
        """
        whole = other.source.excerpt([other.voice.sentence])
        heard = [quotation.span for quotation in quotations(whole)]
        for told in attributions(whole, ()):
            inside = any(span.start <= told.span.start < span.end for span in heard)
            around = other.voice.at.hinted and not told.hinted
            if (inside or around) and are_one(one.voice.speaker, told):
                return True
            if around and told.pronoun:
                # `he said the mayor wants …`: who `he` is may be the other.
                return True
        return False

    def _same(self, left: _Claim, right: _Claim, *, alone: bool) -> float:
        """How surely two voices say the same."""
        if _share_quotation(left.voice, right.voice, self._identities.own.writing.spaced):
            return QUOTED
        shared = left.words & right.words
        least = min(len(left.words), len(right.words))
        figures = left.figures & right.figures
        if figures and (shared or any(len(figure) >= LARGE for figure in figures)):
            return FIGURE
        if len(shared) >= SHARED and len(shared) >= SHARE * least:
            return WORDED
        return PAIRED if alone and len(shared) >= PAIRED_SHARE * least and len(shared) > 1 else 0.0

    def _finding(
        self, left: _Claim, right: _Claim, surely: float, apart: float, number: int
    ) -> Finding:
        wholes = [one.source.excerpt([one.voice.sentence]) for one in (left, right)]
        facts = [
            whole.fact(FactKind.ATTRIBUTION, *_place(one.voice, whole.span))
            for one, whole in zip((left, right), wholes, strict=True)
        ]
        words = [
            quoted(w, one.voice.speaker.source)
            for one, w in zip((left, right), wholes, strict=True)
        ]
        sure = surely >= FIGURE and apart >= LIKELY
        carried = _is_carried(left.voice, wholes[0]) or _is_carried(right.voice, wholes[1])
        carried |= _is_named(left.voice, wholes[1]) != _is_named(right.voice, wholes[0])
        severity = Severity.MEDIUM
        speakers = left.voice.speaker, wholes[0], right.voice.speaker, wholes[1]
        if left.voice.quotes and right.voice.quotes and one_is_described(*speakers):
            severity, carried = Severity.LOW, True
        elif sure and _are_told_there(left.voice, right.voice, wholes):
            severity = Severity.HIGH
        return Finding(
            SOURCE_CHANGED,
            severity,
            round(surely * apart * (CARRIED if carried else 1) + 0.1, 2),
            f"{words[0]} became {words[1]}: another says the same",
            number,
            facts[0],
            facts[1],
        )


def _is_carried(voice: Voice, whole: Excerpt) -> bool:
    """Whether a sentence does not say itself who speaks in it."""
    return not whole.span.start <= voice.at.span.start < whole.span.end


def _is_named(voice: Voice, whole: Excerpt) -> bool:
    """Whether the sentence of the other speaker names this one too: it tells a vow of his."""
    return voice.speaker.nouns <= nouns_in(whole)


def _are_told_there(left: Voice, right: Voice, wholes: Sequence[Excerpt]) -> bool:
    """Whether both sentences say themselves who speaks, both or neither by a name, and not both.

    Whom a pronoun means or who goes on is read from other sentences; who is named on one side
    alone may be who is described on the other (`Moe`, `the president`); and where each sentence
    names both, one of them tells what the other said.
    """
    names = [_names_of(voice.speaker) for voice in (left, right)]
    words = [{token.text for token in whole.tokens} for whole in wholes]
    here = all(
        not _is_carried(voice, whole) and not voice.at.pronoun
        for voice, whole in zip((left, right), wholes, strict=True)
    )
    both = names[0] & words[1] and names[1] & words[0]
    return here and bool(names[0]) == bool(names[1]) and not both


def _names_of(speaker: Attribution) -> set[str]:
    """The names of a speaker besides those of countries (`the U.S. president`)."""
    return {name for name in speaker.names if len(name) > 1 and name not in COUNTRIES}


def _place(voice: Voice, sentence: Span) -> Span:
    """Where it stands who says it: the words for it, else what is said."""
    at = voice.at
    if sentence.start <= at.span.start < sentence.end:
        apart = at.source.end <= at.span.start or at.span.end <= at.source.start
        return at.source if apart else at.span
    return voice.quotes[0].marked if voice.quotes else voice.claims[0]


def _share_quotation(left: Voice, right: Voice, spaced: bool) -> bool:  # noqa: FBT001
    least = LEAST_QUOTED if spaced else LEAST_GLUED
    return any(
        _longest_run(a.words, b.words) >= min(least, max(least - 1, len(a.words)))
        for a in left.quotes
        for b in right.quotes
    )


def _longest_run(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words in a row two quotations share."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(other):
        places.setdefault(word, []).append(at)
    longest, runs = 0, dict[int, int]()
    for word in one:
        runs = {at: runs.get(at - 1, 0) + 1 for at in places.get(word, ())}
        longest = max(longest, *runs.values(), 0)
    return longest
