"""Whether what a cue modifies stands on the other side with nothing that keeps it open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile

from reader.dataclass import dataclass
from reader.facts.claim import Matter, alike, alike_sides, bare, claim, matter
from reader.facts.excerpt import Excerpt, Token
from reader.facts.hedges.certainty import LOOSE, TOLD, UNSAID
from reader.facts.hedges.denials import denied_in, is_pending
from reader.facts.hedges.read import Cue
from reader.facts.poles import poles
from reader.facts.report import Measures
from reader.facts.tokens import QUOTE_MARKS
from reader.languages import language
from reader.late_pattern import late_pattern
from reader.model import Span

_CLAUSE_ENDS = late_pattern(r"(?<!\d)[,.;:](?=\s|$)")
AHEAD, BEHIND = 8, 3
"""Words after and before a cue that it may keep open; the other way round where claims precede."""
FAR = 60
"""Characters before a cue in which a word may deny it."""
ABILITY = frozenset({"possible", "permit", "belief"})
"""Classes of what somebody can do, or has signs of: denied, they hedge nothing."""
SAME = 0.6
"""The share of the shorter side's words on the other side from which a sentence is not recast."""
SUPPORT = 2
"""Words of a claim beside its verb that stand near another verb of one way."""
AROUND = 6
"""Words around a place among which a claim's other words are looked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Stated:
    """What one side states: its words, what each cue keeps open of them, and the words of deeds.

    `asked` are the places of the words of questions, `deniers` words that deny what their clause
    goes on with (`nobody could open it`), `future` the stems of verbs in the future, `done` cues
    that oblige to what was done. `measures` are those that a report has of this side, each
    with its place. `denied` are the places of cues with a denial right beside them; `pending` says
    that something is not done yet, `sourced` that a source is named.
    """

    text: str
    code: str
    matter: Matter
    kept_open: tuple[tuple[Cue, range], ...]
    asked: frozenset[int]
    firm: frozenset[str]
    deniers: tuple[Span, ...]
    future: frozenset[str]
    done: frozenset[str]
    measures: Measures
    denied: frozenset[Span]
    pending: bool
    sourced: bool

    @staticmethod
    def of(excerpt: Excerpt, cues: Sequence[Cue], measures: Measures) -> Stated:
        """An excerpt with the cues and measures that were read there."""
        hedging = [cue for cue in cues if cue.degree != TOLD]
        words = matter(excerpt, [cue.span for cue in hedging])
        denying, future = excerpt.own.negation.distant, excerpt.own.hedges.future or ("\0",)
        marks = [mark for mark in excerpt.tokens if mark.text in "?？"]
        return Stated(
            excerpt.text,
            excerpt.language,
            words,
            tuple(
                (cue, _reach(words, cue, verb_last=excerpt.own.tense.verb_last)) for cue in hedging
            ),
            frozenset(place for mark in marks for place in _asked(words, mark)),
            frozenset(bare(word) for word in excerpt.own.hedges.firm),
            tuple(
                Span(t.start, t.end)
                for index, t in enumerate(excerpt.tokens)
                if t.text in denying
                or (t.text in excerpt.own.negation.words and excerpt.opens_sentence(index))
            ),
            frozenset(bare(t.text) for t in excerpt.tokens if t.text.endswith(future)),
            excerpt.own.hedges.done,
            measures,
            denied_in(excerpt, hedging),
            is_pending(excerpt),
            len(hedging) < len(cues),
        )

    def denies(self, cue: Cue) -> bool:
        """Whether what a cue lets somebody do is denied from further ahead in its clause."""
        if cue.degree not in ABILITY:
            return False
        clause = self.matter.clause_at(cue.span)
        return any(
            0 < cue.span.start - denier.end < FAR and self.matter.clause_at(denier) == clause
            for denier in self.deniers
        )

    def plans(self, key: str) -> bool:
        """Whether a verb is told in the future."""
        return any(alike(key, verb, loose=self.matter.loose) for verb in self.future)

    def quotes(self, cue: Cue) -> bool:
        """Whether what a cue modifies stands in a quotation and the cue does not."""
        near = self.claim(cue)[:1]
        if not near:
            return False
        word, text = self.matter.words[near[0]], self.text
        between = text[word.end : cue.span.start] or text[cue.span.end : word.start]
        return not QUOTE_MARKS.isdisjoint(between)

    def foretells(self, cue: Cue) -> bool:
        """Whether a verb of this side is in the future, which is no surer than an expectation."""
        return cue.degree in {"likely", "intent"} and bool(self.future)

    def intends(self) -> bool:
        """Whether this side tells of a plan by a verb before another one (`are to`, `plan to`)."""
        planned = language(self.code).tense.planned
        return any(f" {phrase} " in self.told() for phrase in planned if " " in phrase)

    def told(self) -> str:
        """The words of this side as they stand, from its first of matter to its last."""
        words = self.matter.words
        return f" {self.text[words[0].start : words[-1].end].lower()} " if words else ""

    def hedges(self, without: Iterable[Cue]) -> bool:
        """Whether anything keeps this side open, but for cues whose words are `without` too."""
        known = {cue.words for cue in without}
        endings = language(self.code).hedges.conditional or ("\0",)
        return any(
            cue.degree not in UNSAID or cue.words[0].endswith(endings)
            for cue, _ in self.kept_open
            if cue.words not in known
        )

    def ways(self, place: int) -> frozenset[int]:
        """Which way a word of matter says that something went; as rows of a table."""
        word = self.matter.words[place]
        return frozenset(poles(self.code, "direction", self.text[word.start : word.end].lower()))

    def claim(self, cue: Cue) -> list[int]:
        """The places of the words that a cue modifies, light verbs before them passed over."""
        places = claim(self.matter, cue.span)
        return places[next((n for n, p in enumerate(places) if not self.is_light(p)), 0) :]

    def is_light(self, place: int) -> bool:
        """Whether a word of matter is a verb that says nothing beside another one."""
        word = self.matter.words[place]
        return self.text[word.start : word.end].lower() in language(self.code).hedges.light

    def doubled(self, cue: Cue, other: Stated) -> bool:
        """Whether another cue of its class keeps the same open, and the other side has that one."""
        first = self.claim(cue)[:1]
        return any(
            each.degree == cue.degree
            and each is not cue
            and reach.start <= min(first, default=-1) < reach.stop
            and f" {' '.join(each.words)} " in other.told()
            for each, reach in self.kept_open
        )

    def infinitive(self, cue: Cue) -> int:
        """The place of the infinitive that ends a cue's clause (`muss morgen zahlen`), or -1."""
        if not language(self.code).tense.verb_last:
            return -1
        found = _CLAUSE_ENDS.search(self.text, cue.span.end)
        if found and self.is_light(self.matter.before(Span(found.start(), found.start()))):
            found = _CLAUSE_ENDS.search(self.text, found.end())
        end = found.start() if found else len(self.text)
        last = self.matter.before(Span(end, end))
        if last < 0:
            return -1
        clause = self.text[cue.span.end : end]
        verb = self.matter.words[last]
        ends = clause.endswith("n") and clause.split()[-1].islower()
        return last if ends and verb.start >= cue.span.end and self.in_small(last) else -1

    def in_small(self, place: int) -> bool:
        """Whether a word of matter begins with a small letter, which no noun does in German."""
        return self.text[self.matter.words[place].start].islower()

    def stands(self, key: str, asked: Cue, shared: Counter[tuple[str, ...]]) -> list[int]:
        """Where a word stands that nothing keeps open: no question, no cue of this side alone.

        What both sides hedge with leaves it as it is, if it is of another class than `asked`.
        """
        holding = [
            (reach, self.matter.clause_at(cue.span))
            for cue, reach in self.kept_open
            if cue.degree == asked.degree or not shared[cue.words]
        ]
        words = self.matter.words
        return [
            place
            for place in self.matter.places(key)
            if place not in self.asked
            and not any(place in reach and words[place].clause == of for reach, of in holding)
        ]


def _reach(own: Matter, cue: Cue, *, verb_last: bool) -> range:
    """The places of the words that a cue may keep open, as far as they are of its clause.

    Where verbs may stand last in their clause, one that does keeps open what stands before it.
    """
    after = own.after(cue.span)
    ends = after == len(own.words) or own.words[after].clause != own.clause_at(cue.span)
    ahead, behind = (BEHIND, AHEAD) if own.backwards or (verb_last and ends) else (AHEAD, BEHIND)
    first, last = own.before(cue.span) - behind + 1, own.after(cue.span) + ahead
    return range(max(0, first), min(last, len(own.words)))


def _asked(own: Matter, mark: Token) -> Iterable[int]:
    """The places of the words in the clause that a question mark closes."""
    last = own.before(Span(mark.start, mark.end))
    clause = own.words[last].clause if last >= 0 else -1
    return takewhile(lambda i: own.words[i].clause == clause, range(last, -1, -1))


def recast(own: Stated, other: Stated, share: float = SAME) -> bool:
    """Whether the two sides tell the same in mostly other words."""
    return not alike_sides(own.matter, other.matter, share)


def bare_in(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether the other side states what a cue of this side modifies.

    It has the first word of the claim, its verb, once more than this side has it elsewhere, with
    another word of the claim or the word before the cue near it. Where claims precede, the second
    will do.
    """
    places = own.claim(cue)
    last = own.infinitive(cue)
    if last >= 0:
        places = [last, *(place for place in places if place != last)]
    keys = [own.matter.words[i].key for i in places]
    leader = own.matter.before(cue.span) if not own.matter.backwards else -1
    subject = own.matter.words[leader].key if leader >= 0 and leader not in places else ""
    shared = Counter(c.words for c, _ in own.kept_open) & Counter(
        c.words for c, _ in other.kept_open
    )
    heads = range(min(2, len(keys)))
    if not own.matter.backwards or other.matter.has(keys[0]) or recast(own, other):
        heads = heads[:1]
    for at in heads:
        standing = [
            place
            for place in other.stands(keys[at], cue, shared)
            if last < 0 or other.in_small(place)
        ]
        elsewhere = [p for p in own.stands(keys[at], cue, shared) if p not in places]
        beside = [*keys[:at], *keys[at + 1 :]]
        support = [key for key in (*beside, subject) if key]
        stated = sum(
            (not support or _near(other.matter, place, support))
            # A noun without its verb is of the claim only behind the subject.
            and (not at or _near(other.matter, place, beside) or _behind(other, place, subject))
            and not _replaced(own, (subject, keys), other, place)
            for place in standing
        )
        if stated > sum(not support or _near(own.matter, p, support, places) for p in elsewhere):
            return True
    return False


def unhedged_in(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether the other side tells the same in other words and nothing there keeps anything open.

    Most words of the shorter side stand on both, three at least; and half of those that the cue
    modifies, two at least. Where less is kept, other words may keep it as open as the cue.
    """
    if cue.degree not in LOOSE or other.kept_open or other.asked:
        return False
    shorter, longer = sorted((own.matter, other.matter), key=lambda side: len(side.words))
    shared = sum(longer.has(word.key) for word in shorter.words)
    if shared < max(3, SAME * len(shorter.words)):
        return False
    keys = {own.matter.words[i].key for i in own.claim(cue)}
    # What stands right behind it, or next to that where it may be so, is what it hedges.
    near = own.claim(cue)[: 1 if cue.degree == "likely" else 2]
    if not any(other.matter.has(own.matter.words[i].key) for i in near):
        return False
    told = sum(other.matter.has(key) for key in keys)
    return told >= min(2, len(keys)) and 2 * told >= len(keys)


def same_way_in(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether the other side states in another word of one way what a cue keeps open.

    `may cut the risk of gout`, `reduces the risk of gout`: two words of the claim stand near it.
    """
    if cue.degree != "possible" or other.asked:
        return False
    places = own.claim(cue)
    ways = own.ways(places[0]) if places else frozenset()
    if not ways or other.hedges(each for each, _ in own.kept_open):
        return False
    known = {each.words for each, _ in own.kept_open}
    held = {p for each, reach in other.kept_open if each.words not in known for p in reach}
    before = own.matter.before(cue.span)
    beside = {*places[1:], *([before] if before >= 0 and not own.matter.backwards else [])}
    rest = {own.matter.words[place].key for place in beside - {places[0]}}
    least = min(SUPPORT, len(rest))
    return any(
        not ways.isdisjoint(other.ways(place))
        and sum(_near(other.matter, place, [key]) for key in rest) >= least > 0
        for place in range(len(other.matter.words))
        if place not in held
    )


def _near(words: Matter, place: int, keys: Sequence[str], without: Sequence[int] = ()) -> bool:
    """Whether one of these words stands near a place."""
    around = set(range(place - AROUND, place + AROUND + 1)) - {place, *without}
    return any(p in around for key in keys for p in words.places(key))


def _behind(other: Stated, place: int, subject: str) -> bool:
    """Whether a word stands a few words before a place."""
    return any(place - AROUND <= at < place for at in other.matter.places(subject))


def _replaced(own: Stated, asked: tuple[str, list[str]], other: Stated, place: int) -> bool:
    """Whether another word stands where the cue was, so that something else is claimed.

    `they estimate losses` against `they recorded losses`; a subject in other words is none.
    """
    (subject, keys), words = asked, other.matter.words
    first = place
    while first and words[first - 1].key in keys:
        first -= 1
    if own.matter.backwards or not first or words[first - 1].clause != words[place].clause:
        return False
    before = words[first - 1].key
    if before in own.firm or own.matter.has(before):
        return False
    return not subject or other.matter.has(subject)
