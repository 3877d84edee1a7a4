"""Which stages and outcomes a text tells of: charged, convicted; hurt, killed; put off, called off.

    Orme was charged with arson; if convicted …   →   charged, told; convicted, supposed

Which words tell of a stage, a language says (`reader.languages.claims.Outcomes`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, takewhile

from reader.facts.excerpt import Excerpt, Token
from reader.facts.pairing import MOST
from reader.facts.stage_order import exclude, later
from reader.languages import language
from reader.languages.record import Language
from reader.model import Span
from reader.named_tuple import NamedTuple
from reader.text.word_table import WordTable

BEFORE = 3
"""Words before a phrase in which it is denied or left open."""
AROUND = 8
"""Characters around one where no blanks part the words."""
ASIDE = 6
"""Words and marks that something put in between two commas has before a phrase."""
NOBODY = 8
"""Words before a phrase in which `nobody` denies it."""
APART = 16
"""Words that may stand between two parts of a phrase."""
BEHIND = 6
"""Characters behind the beginning of a word in which its ending denies it, and a word after it."""
_OPEN = frozenset({"possible", "likely", "intent", "advice"})
"""Classes of hedges after which something has not happened yet, or may not."""
_GAP = ".."
_ENDS = frozenset(".;:!?")
_CLAUSE = _ENDS | {","}


class Stage(NamedTuple):
    """A stage that a text tells of: its name and its words.

    `firm`: the words say no more than this. `status` is `told`, `earlier` (before what is told),
    `open` (still to come), `supposed` or `denied`.
    """

    name: str
    span: Span
    firm: bool
    status: str


def furthest(stages: Sequence[Stage]) -> list[Stage]:
    """The firm stages of a side that it tells no later one beside: `charged … and convicted`."""
    firm = [stage for stage in stages if stage.firm]
    return [
        one
        for one in firm
        if not any(
            exclude(one.name, s.name) and later(s.name) > later(one.name)
            for s in firm
            if s.status != "denied"
        )
    ]


class _Phrase(NamedTuple):
    """A phrase's first word and those after it, of which the last may be any that begins so."""

    first: str
    rest: tuple[str, ...]
    stage: str
    firm: bool
    ground: str


_Rows = Mapping[str, Sequence[tuple[str, str]]]
"""Phrases as they are written, each after its stage, by their first word or how that begins."""


@cache
def _rows(code: str) -> tuple[_Rows, _Rows]:
    """The phrases of a language by their first word, and by how their first word begins."""
    whole: dict[str, list[tuple[str, str]]] = {}
    openings: dict[str, list[tuple[str, str]]] = {}
    for stage, row in language(code).outcomes.stages:
        for written in row.split("|"):
            first = written.lstrip("~").split("+", 1)[0].split(None, 1)[0]
            into = openings if first[-1] == "*" else whole
            into.setdefault(first.rstrip("*"), []).append((stage, written))
    return whole, openings


@lru_cache(maxsize=16384)
def _opened(code: str, word: str) -> tuple[_Phrase, ...]:
    """The phrases whose first word this is, the longest first."""
    return _parsed(_rows(code)[0].get(word, ()))


def _parsed(rows: Sequence[tuple[str, str]]) -> tuple[_Phrase, ...]:
    """The phrases that are written in some rows, the longest first."""
    found = []
    for stage, written in rows:
        words, _, ground = written.lstrip("~").partition("+")
        first, *rest = words.split()
        firm = not written.startswith("~")
        found.append(_Phrase(first.rstrip("*"), tuple(rest), stage, firm, ground))
    return tuple(sorted(found, key=lambda p: (-len(p.rest), not p.firm, p.stage)))


@cache
def _phrases(code: str) -> WordTable[tuple[_Phrase, ...]]:
    """The phrases that a word may be the first of, the longest first."""
    openings = _rows(code)[1]

    def tell(word: str) -> tuple[_Phrase, ...]:
        found = _opened(code, word)
        for size in range(len(word), 1, -1):
            found += _parsed(openings.get(word[:size], ()))
        return tuple(sorted(found, key=lambda p: -len(p.rest))) if len(found) > 1 else found

    return WordTable(tell)


@lru_cache(maxsize=4)
def stages(excerpt: Excerpt) -> tuple[Stage, ...]:
    """The stages that an excerpt tells of, in order; of phrases that overlap the longest."""
    if not excerpt.own.outcomes.stages:
        return ()
    found = _spaced(excerpt) if excerpt.own.writing.spaced else _unspaced(excerpt)
    return tuple(islice(found, MOST))


def _spaced(excerpt: Excerpt) -> Iterator[Stage]:
    words = [t for t in excerpt.tokens if t.raw[0].isalnum() or t.text in _CLAUSE]
    phrases, free = _phrases(excerpt.language), 0
    for index, token in enumerate(words):
        if index < free:
            continue
        size = 0
        for phrase in phrases[token.text]:
            if len(phrase.rest) + 1 < size:
                break
            end = _end(words, index, phrase.rest)
            if end is None or not _grounded(excerpt, phrase) or _has_particle(excerpt, words, end):
                continue
            size, free = len(phrase.rest) + 1, max(free, _follows(index, phrase))
            span = Span(token.start, words[end].end if _GAP not in phrase.rest else token.end)
            status = _status(excerpt, words, index, end)
            if status == "told" and _is_denied_behind(excerpt, words[index : end + ASIDE], phrase):
                status = "denied"
            yield Stage(phrase.stage, span, phrase.firm, status)


def _is_denied_behind(excerpt: Excerpt, words: Sequence[Token], phrase: _Phrase) -> bool:
    """`인정하지 않고`, `stimmte dem Antrag nicht zu`: a denial ends the word, or its clause."""
    own = excerpt.own
    if own.writing.separable:
        clause = [t.text for t in takewhile(lambda t: t.text not in _CLAUSE, words)]
        return not own.negation.words.isdisjoint(clause) and own.negation.words.isdisjoint(
            (phrase.first, *phrase.rest)
        )
    if not own.negation.inside:
        return False
    last = words[len(phrase.rest) - phrase.rest.count(_GAP)]
    start = last.start + len((phrase.rest[-1] if phrase.rest else phrase.first).rstrip("*"))
    return any(cue in excerpt.words(start, start + BEHIND) for cue in own.negation.inside)


def _has_particle(excerpt: Excerpt, words: Sequence[Token], end: int) -> bool:
    """`held up`: a particle right behind a verb, no preposition, makes it another verb."""
    own, after = excerpt.own, words[end + 1].text if end + 1 < len(words) else ""
    return after in own.actors.particles and after not in own.small.forward


def _follows(index: int, phrase: _Phrase) -> int:
    return index + 1 if _GAP in phrase.rest else index + 1 + len(phrase.rest)


def _end(words: Sequence[Token], index: int, rest: tuple[str, ...]) -> int | None:
    """The place of the last word of a phrase that begins at a place; None where it does not."""
    at, gap = index + 1, False
    for wanted in rest:
        if wanted == _GAP:
            gap = True
            continue
        while True:
            if at >= len(words) or (gap and (at > index + APART or words[at].text in _ENDS)):
                return None
            if _is(words[at].text, wanted):
                break
            if not gap:
                return None
            at += 1
        at, gap = at + 1, False
    return at - 1


def _is(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted[-1] == "*" else word == wanted


def _grounded(excerpt: Excerpt, phrase: _Phrase) -> bool:
    if not phrase.ground:
        return True
    wanted = excerpt.own.outcomes.grounds[phrase.ground]
    return any(token.text in wanted for token in excerpt.tokens)


def _status(excerpt: Excerpt, words: Sequence[Token], index: int, end: int) -> str:
    """Whether a phrase is denied, left open, or told as it is."""
    before = list[str]()
    opened = _past_aside(words, index)
    for token in reversed(words[max(0, opened - BEFORE) : opened]):
        if token.text in _CLAUSE:
            break
        before.append(token.text)
    after = [t.text for t in words[end + 1 : end + 1 + BEFORE]]
    own = excerpt.own
    denying = own.negation.words
    if _is_nobodys(own, words, index):
        return "denied"
    if any(word in denying or word in own.negation.contracted for word in before) or (
        own.negation.trailing and any(word in own.negation.trailing for word in after)
    ):
        return "denied"
    if any(word in own.outcomes.supposed or word in own.negation.unless for word in before):
        return "supposed"
    singles, pairs, earlier = _opening(own.code)
    if " ".join(["", *reversed(before)]).endswith(earlier):
        return "earlier"
    twos = zip(before[1:], before, strict=False)
    return "open" if not singles.isdisjoint(before) or not pairs.isdisjoint(twos) else "told"


def _past_aside(words: Sequence[Token], index: int) -> int:
    """Where the words before a place begin, without what is put in between two commas there."""
    marks = [at for at in range(max(0, index - ASIDE), index) if words[at].text in _CLAUSE][-2:]
    if len(marks) < 2 or marks[1] != index - 1 or {words[at].text for at in marks} != {","}:
        return index
    return marks[0]


def _is_nobodys(own: Language, words: Sequence[Token], index: int) -> bool:
    """Whether `nobody` or `neither` is told to have done it, further ahead in the clause."""
    for token in reversed(words[max(0, index - NOBODY) : index]):
        if token.text in _CLAUSE:
            return False
        if token.text in own.negation.distant:
            return True
    return False


@cache
def _opening(code: str) -> tuple[frozenset[str], frozenset[tuple[str, str]], tuple[str, ...]]:
    """Words, and two words, after which something has not happened yet, or may not.

    The last are phrases, with a blank in front, after which it happened before what is told.
    """
    own = language(code)
    cues = (list(cue) for cue, certainty in own.hedges.cues.items() if certainty in _OPEN)
    phrases = [*map(str.split, own.tense.planned), *cues]
    ends = {(words[-2], words[-1]) for words in phrases if len(words) > 1}
    singles = frozenset(words[0] for words in phrases if len(words) == 1)
    return singles, frozenset(ends), tuple(f" {phrase}" for phrase in own.outcomes.earlier)


def _unspaced(excerpt: Excerpt) -> Iterator[Stage]:
    text, code = excerpt.text, excerpt.language
    firsts = _rows(code)[0]
    at = excerpt.span.start
    while at < excerpt.span.end - 1:
        found = [
            (first, phrase)
            for size in (2, 3, 4, 5, 6, 7, 8)
            if (first := text[at : at + size]) in firsts
            for phrase in _opened(code, first)
            if _grounded_in(excerpt, phrase)
        ]
        longest = max((len(first) for first, _ in found), default=1)
        for first, phrase in found:
            if len(first) == longest and at + longest <= excerpt.span.end:
                span = Span(at, at + longest)
                yield Stage(phrase.stage, span, phrase.firm, _status_in(excerpt, span))
        at += longest


def _grounded_in(excerpt: Excerpt, phrase: _Phrase) -> bool:
    if not phrase.ground:
        return True
    wanted = excerpt.own.outcomes.grounds[phrase.ground]
    text = excerpt.words(*excerpt.span)
    return any(word in text for word in wanted)


def _status_in(excerpt: Excerpt, span: Span) -> str:
    start, end = excerpt.span
    before = excerpt.words(max(start, span.start - AROUND // 2), span.start)
    after = excerpt.words(span.end, min(end, span.end + AROUND))
    own = excerpt.own
    if any(cue in after or cue in before for cue in own.negation.inside):
        return "denied"
    if any(word in before or word in after for word in own.outcomes.supposed):
        return "open"
    return "told"
