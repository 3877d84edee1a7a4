"""The two ends of what happens: whence and where, cause and effect, who acts and on whom.

    fled from Tell into Qadara              way      tell, qadara
    put the fall down to the closure        cause    closure, fall
    Pugh was stabbed by Voss                deed     voss, pugh
    Merrin threw out three diplomats        deed     merrin, three diplomats

An end is the words of matter that stand there, as far as the sentence goes on with them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache

from reader.facts.claim import bare
from reader.facts.excerpt import Excerpt
from reader.facts.phrasing import Phrasing, phrasing, places
from reader.languages import language as known
from reader.languages.record import Dates
from reader.model import Span
from reader.named_tuple import NamedTuple

REACH = 12
"""Words of matter beside a word for a cause that are read as one end."""
NEAR = 6
"""The same beside a verb of what one does to another."""
BEHIND = 4
"""Words behind a preposition in which the name or figure stands that it leads to."""
ADVERBS = 3
"""Words from a helping verb to its participle, where that stands near it."""
APART = 10
"""Words between whence and where, and between a verb and what belongs to it."""
_STOPS = frozenset('.;!?:"“”„«»\n')
_ASIDE = frozenset(",-()")
_CUT = _STOPS | {","}


class TwoEnds(NamedTuple):
    """Two ends of one sort, and where they are told; of a deed the sort is its row."""

    sort: str
    first: frozenset[str]
    second: frozenset[str]
    span: Span


@lru_cache(maxsize=4)
def two_ends(excerpt: Excerpt) -> tuple[TwoEnds, ...]:
    """All pairs of ends that a side tells, in order."""
    if not excerpt.own.ends:
        return ()
    reader = _Reader(excerpt)
    found = (*reader.ways(), *reader.causes(), *reader.deeds())
    return tuple(each for each in found if each.first or each.second)


class _Reader:
    """The words of a side, and where its sentences and their parts end."""

    def __init__(self, excerpt: Excerpt) -> None:
        self.excerpt = excerpt
        self.own = excerpt.own
        self.side: Phrasing = phrasing(excerpt)
        self.texts = [token.text for token in self.side.words]
        self.keys = [self._key(index) for index in range(len(self.texts))]
        self.marks = [self._marks_before(index) for index in range(len(self.texts) + 1)]
        small = self.own.small
        self.prepositions = (small.forward | self.own.sources.breaks) - small.articles
        self.prepositions -= self.own.ends.holding
        self.speaking = self.own.sources.saying | self.own.sources.breaks | self.own.sources.ends

    def _key(self, index: int) -> str:
        text, dates = self.texts[index], self.own.dates
        if text in self.excerpt.grammar or any(text in row for row in _dated(dates)):
            return ""
        return text if self.side.words[index].is_figure else bare(text)

    def _marks_before(self, index: int) -> frozenset[str]:
        words, text = self.side.words, self.excerpt.text
        start = words[index - 1].end if index else self.excerpt.span.start
        end = words[index].start if index < len(words) else self.excerpt.span.end
        return frozenset(text[start:end]) - {" "}

    def _spans(self, first: int, last: int) -> Span:
        return Span(self.side.words[first].start, self.side.words[last].end)

    def after(self, index: int, most: int, *, whole: bool) -> frozenset[str]:
        """The words of matter from a place on; a `whole` end goes past commas and prepositions."""
        found: list[str] = []
        for place in range(index, len(self.texts)):
            if self.marks[place] & (_STOPS if whole else _STOPS | _ASIDE) and place > index:
                break
            if self.texts[place] in (self.own.ends.after if whole else self.prepositions):
                break
            if key := self.keys[place]:
                found.append(key)
            if len(found) == most:
                break
        return frozenset(found)

    def before(self, index: int, most: int, *, whole: bool) -> frozenset[str]:
        """The same up to a place; of a verb its clause alone, as far as nobody says it."""
        found: list[str] = []
        for place in range(index - 1, -1, -1):
            if self.texts[place] in (self.own.ends.after if whole else self.speaking):
                break
            if key := self.keys[place]:
                found.append(key)
            if len(found) == most or self.marks[place] & _STOPS:
                break
        return frozenset(found)

    def ways(self) -> Iterator[TwoEnds]:
        """`from A to B`, in either order."""
        own, texts = self.own.ends, self.texts
        origins = [i for i, text in enumerate(texts) if text in own.origins]
        goals = [i for i, text in enumerate(texts) if text in own.goals]
        for one in origins:
            for other in goals:
                low, high = min(one, other), max(one, other)
                cut = any(self.marks[place] & _CUT for place in range(low + 1, high + 1))
                if high - low > APART or cut:
                    continue
                first, second = (self._noun(i + 1, stop=high) for i in (one, other))
                if first and second and _sort(first) == _sort(second):
                    yield TwoEnds(
                        "way", first, second, self._spans(low, min(high + 1, len(texts) - 1))
                    )

    def _noun(self, index: int, stop: int) -> frozenset[str]:
        """The first name or figure near behind a preposition."""
        for place in range(index, min(index + BEHIND, len(self.texts))):
            if place == stop or (self.marks[place] and place > index):
                return frozenset()
            word = self.side.words[place]
            if self.keys[place] and (word.capital or word.is_figure):
                return frozenset({self.keys[place]})
        return frozenset()

    def causes(self) -> Iterator[TwoEnds]:
        """What came of what, by the words that lead a cause or an effect."""
        for place in places(self.excerpt, "cause"):
            before = self.before(place.first, REACH, whole=True)
            behind = self.after(place.last + 1, REACH, whole=True)
            span = self.side.span(place)
            if place.row < 0:
                yield TwoEnds("cause", before, behind, span)
            else:
                yield self._caused("cause", place.first, place.last + 1, span)
        for index, text in enumerate(self.texts):
            span = self._spans(index, index)
            if text in self.own.ends.after:
                yield self._caused("order", index, index + 1, span)
            elif text in self.own.ends.blaming:
                yield from self._blamed(index, span)

    def _caused(self, sort: str, first: int, index: int, span: Span) -> TwoEnds:
        """What stands behind `because of` and the like, and what came of it."""
        if not first or self.marks[first] & (_STOPS | {","}):
            for place in range(index + 1, min(index + 2 * REACH, len(self.texts))):
                if "," in self.marks[place]:
                    cause = frozenset(filter(None, self.keys[index:place]))
                    return TwoEnds(sort, cause, self.after(place, REACH, whole=True), span)
        return TwoEnds(
            sort,
            self.after(index, REACH, whole=True),
            self.before(first, REACH, whole=True),
            span,
        )

    def _blamed(self, index: int, span: Span) -> Iterator[TwoEnds]:
        for place in range(index + 1, min(index + APART, len(self.texts))):
            if self.marks[place] & _STOPS:
                return
            if self.texts[place] in self.own.ends.blamed:
                effect = frozenset(filter(None, self.keys[index + 1 : place]))
                effect = effect or self.before(index, REACH, whole=True)
                yield TwoEnds("cause", self.after(place + 1, REACH, whole=True), effect, span)
                return

    def deeds(self) -> Iterator[TwoEnds]:
        """Who did a thing to whom."""
        table = _deeds(self.excerpt.language)
        for index, text in enumerate(self.texts):
            if self.side.words[index].capital or self._is_noun(index):
                continue
            for row in _rows(table, text):
                yield self._deed(f"deed {row}", index)
            behind = self.texts[index + 1] if index + 1 < len(self.texts) else ""
            for row in table[0].get(f"{text} {behind}", ()):
                yield self._deed(f"deed {row}", index)

    def _is_noun(self, index: int) -> bool:
        """`the accused`, `l'accuse`: a noun behind an article, or a verb without an object."""
        return index > 0 and self.texts[index - 1] in self.own.small.articles

    def _deed(self, sort: str, index: int) -> TwoEnds:
        own, span, texts = self.own.ends, self._spans(index, index), self.texts
        reach = APART if not own.having else 2 * APART
        back = range(index - 1, max(-1, index - reach), -1)
        passive = self.own.actors.passive
        helping = next((i for i in back if texts[i] in passive and len(texts[i]) > 1), None)
        having = next((i for i in back if texts[i] in own.having), None)
        doer = self._by(index)
        near = helping is not None and (index - helping <= ADVERBS or bool(own.having))
        start = index + 1
        if start < len(texts) and texts[start] in own.goals and not own.objects:
            start += 1  # `crashed into`
        if not near and (start > index + 1 or self._has_object(start)):
            doer = None
        if doer is not None or near:
            last = helping if near and helping is not None else index
            done = self.before(last, NEAR, whole=False)
            if own.having:
                done |= frozenset(self.keys[last + 1 : index])
            first = self.after(doer + 1, NEAR, whole=False) if doer is not None else frozenset()
            return TwoEnds(sort, first, done - first - {""}, span)
        if having is not None:
            done = frozenset(self.keys[having + 1 : index]) - {""}
            if own.objects.isdisjoint(texts[having + 1 : index]):
                done = frozenset()
            return TwoEnds(sort, self.before(having, NEAR, whole=False), done, span)
        before = self.before(index, NEAR, whole=False)
        if index and texts[index - 1] in own.inverting:
            return TwoEnds(sort, frozenset(), frozenset(), span)
        if own.objects:
            ahead = range(start, min(len(texts), start + NEAR))
            marked = next((i for i in ahead if texts[i] in own.objects), None)
            if marked is None:
                return TwoEnds(sort, frozenset(), frozenset(), span)
            start = marked + 1
        return TwoEnds(sort, before, self.after(start, NEAR, whole=False), span)

    def _has_object(self, place: int) -> bool:
        """Whether a noun stands right behind a verb, which is then no participle of a passive."""
        if place >= len(self.texts) or self.marks[place]:
            return False
        word = self.side.words[place]
        articles = self.own.small.articles | self.own.ends.objects
        return word.capital or word.is_figure or word.text in articles

    def _by(self, index: int) -> int | None:
        """Where the word stands before who does what a verb tells; None for the active."""
        ahead = range(index + 1, min(index + APART, len(self.texts)))
        behind = range(index - 1, max(-1, index - APART), -1) if self.own.ends.having else range(0)
        for way in (ahead, behind):
            for place in way:
                edge = place if way is ahead else place + 1
                if self.marks[edge] & (_STOPS | {","}):
                    break
                if self.texts[place] in self.own.actors.doers:
                    return place
        return None


def _sort(noun: frozenset[str]) -> str:
    """Whether an end is a year, another figure or a name."""
    figure = next(iter(noun))
    if figure.isdecimal() and len(figure) == len("2000"):
        return "year"
    return "figure" if "0" <= figure[0] <= "9" else "name"


def _dated(dates: Dates) -> tuple[Collection[str], ...]:
    """The words for days and parts of the year, which tell when and not who or what."""
    return dates.weekdays, dates.months, dates.dayparts


_Rows = tuple[Mapping[str, tuple[int, ...]], tuple[tuple[str, int], ...]]


@cache
def _deeds(language: str) -> _Rows:
    """The rows of deeds by whole word, and by how words begin."""
    whole: dict[str, tuple[int, ...]] = {}
    openings: list[tuple[str, int]] = []
    for number, row in enumerate(known(language).ends.deeds):
        for word in row:
            if word.endswith("*"):
                openings.append((word[:-1], number))
            else:
                phrase = word.replace("_", " ")
                whole[phrase] = (*whole.get(phrase, ()), number)
    return whole, tuple(openings)


def _rows(table: _Rows, word: str) -> Iterator[int]:
    yield from table[0].get(word, ())
    for opening, number in table[1]:
        if word.startswith(opening):
            yield number
