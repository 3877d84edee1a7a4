"""Who says what in an article: each claim with its speaker, read through from first to last.

    "We sail at dawn," Moe said. He put the damage at 40 euros.     Moe says both
    The union counted 900 marchers, the police 300.                 900 is the union's
    "The ice can wait."                                             who spoke last goes on

A pronoun is who was named last; a quotation without a speaker is by who spoke before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.facts.quotes.read import Quotation, quotations
from reader.facts.sources.read import attributions
from reader.facts.sources.source import Attribution, is_passed_on, source_over
from reader.facts.sources.subjects import subject_start
from reader.facts.sources.topics import glued_voices
from reader.facts.tokens import text_at
from reader.late_pattern import late_pattern
from reader.model import Role, Span
from reader.named_tuple import NamedTuple

GOES_ON = 2
"""Sentences after a speaker in which a pronoun or a quotation may still be theirs."""
ANOTHER = 5
"""Words in which another is named, with a figure of theirs."""
LED = 3
"""Words of matter before a speaker from which what they say stands there."""


class Voice(NamedTuple):
    """A claim and who makes it: `at` is what stands in its sentence, `speaker` who that is.

    `claims` are the stretches of the sentence that are said, `quotes` what is quoted there.
    """

    speaker: Attribution
    at: Attribution
    sentence: int
    claims: tuple[Span, ...]
    quotes: tuple[Quotation, ...]


class _Speaker(NamedTuple):
    """Who has spoken last, and in which sentence."""

    speaker: Attribution
    sentence: int


class _Heard(NamedTuple):
    """A sentence read by itself: its speakers with their claims, and what it quotes."""

    said: Sequence[tuple[Attribution, tuple[Span, ...]]] = ()
    quotes: tuple[Quotation, ...] = ()
    is_quoted: bool = False
    """It is a quotation, hardly anything else, and names nobody."""

    @property
    def goes_on(self) -> bool:
        """Whether only the sentences before it say who speaks."""
        return self.is_quoted or any(one.pronoun for one, _ in self.said)


class Voices:
    """Every claim of the story that has a speaker; a sentence is read when it is asked about."""

    def __init__(self, source: FoldedArticle) -> None:
        self._source = source
        self._heard: dict[int, _Heard] = {}
        self._found: dict[int, Sequence[Voice]] = {}
        self._last: dict[int, _Speaker | None] = {}

    def in_sentence(self, index: int) -> Sequence[Voice]:
        """The claims of one sentence, in order."""
        if index not in self._found:
            for place in range(self._first(index), index + 1):
                if place not in self._found:
                    self._resolve(place)
        return self._found[index]

    def _first(self, index: int) -> int:
        """The first sentence that may say who speaks in one: those around a pronoun are read."""
        place = first = index
        while place >= max(0, first):
            if place not in self._found and self._alone(place).goes_on:
                first = place - GOES_ON
            place -= 1
        return max(0, first)

    def _alone(self, index: int) -> _Heard:
        if index not in self._heard:
            self._heard[index] = _heard(self._source, index)
        return self._heard[index]

    def _before(self, index: int) -> _Speaker | None:
        """Who spoke last in the sentences before one, as far back as anybody goes on."""
        near = (self._last.get(index - back) for back in range(1, GOES_ON + 1))
        return next(filter(None, near), None)

    def _resolve(self, index: int) -> None:
        heard, last = self._alone(index), self._before(index)
        del self._heard[index]
        spoke: _Speaker | None = None
        found: list[Voice] = []
        if heard.is_quoted and last:
            spans = tuple(quotation.span for quotation in heard.quotes)
            found.append(Voice(last.speaker, last.speaker, index, spans, heard.quotes))
            spoke = _Speaker(last.speaker, index)
        for one, claims in heard.said:
            speaker = one
            if one.pronoun:
                if last is None or not _may_mean(self._source, last, index, one):
                    continue
                speaker = last.speaker
            kept = tuple(
                q for q in heard.quotes if any(c.start <= q.span.start < c.end for c in claims)
            )
            found.append(Voice(speaker, one, index, claims, kept))
            if not one.hinted or one.pronoun or kept:
                spoke = last = _Speaker(speaker, index)
        self._found[index], self._last[index] = found, spoke


def _heard(source: FoldedArticle, index: int) -> _Heard:
    """A sentence of the story read by itself; one of any other role says nothing."""
    if source.article.sentences[index].role is not Role.BODY:
        return _Heard()
    excerpt = source.excerpt([index])
    quoted = tuple(quotations(excerpt))
    spans = [quotation.span for quotation in quoted]
    own = _attributions(excerpt, spans)
    if not own:
        return _Heard((), quoted, bool(quoted) and _is_quoted(excerpt, spans))
    return _Heard(tuple(_claimed(excerpt, own)), quoted)


def _may_mean(source: FoldedArticle, last: _Speaker, index: int, pronoun: Attribution) -> bool:
    """Whether a pronoun can only be who spoke last: nobody else is named between the two."""
    if index - last.sentence > GOES_ON:
        return False
    own = source.own
    if not own.names.capitals or own.writing.capital_nouns:
        return True
    between = source.excerpt(range(last.sentence, index + 1))
    return not any(
        token.capital
        and last.speaker.span.end <= token.start < pronoun.span.start
        and not between.opens_sentence(at)
        and token.text not in last.speaker.names
        and token.text not in own.dates.months
        for at, token in enumerate(between.tokens)
    )


def _attributions(excerpt: Excerpt, quoted: Sequence[Span]) -> list[Attribution]:
    """Those who speak, blame or give a figure, in the order of the sentence."""
    if excerpt.own.sources.pattern:
        found = [*attributions(excerpt, quoted), *glued_voices(excerpt, quoted)]
    else:
        found = [*attributions(excerpt, quoted), *_claimants(excerpt, quoted)]
    kept: list[Attribution] = []
    denying = excerpt.own.negation.words
    for one in found:
        denied = one.hinted and any(t.text in denying for t in excerpt.between(*one.span))
        loose = one.pronoun and one.hinted and not _goes_on(excerpt, one)
        if (
            not (denied or loose)
            and _may_speak(excerpt, one)
            and not any(one.span.meets(other.span) for other in kept)
        ):
            kept.append(one)
    kept.sort(key=lambda one: one.span)
    links = {
        link.span
        for before, link in pairwise(kept)
        if not before.hinted and not link.hinted and is_passed_on(excerpt, link, before)
    }
    return [one for one in kept if one.span not in links]


def _goes_on(excerpt: Excerpt, one: Attribution) -> bool:
    """`, adding that …`: a participle goes on for who spoke, but a `warning` may be a noun.

    So does `he demands`, and not `residents, who demand`: those are whom the clause tells of.
    """
    if one.source != one.span:
        return excerpt.text[slice(*one.source)].lower() not in excerpt.own.sources.ends
    return excerpt.text[one.span.start - 2 : one.span.start].strip() == ","


def _may_speak(excerpt: Excerpt, one: Attribution) -> bool:
    """Whether the words for a speaker are a noun's: no object, no half of a clause."""
    if not excerpt.own.writing.spaced or one.pronoun:
        return True
    words = excerpt.between(*one.source)
    inner = [token.text for token in words] or [""]
    cut = one.hinted and inner.count(",") == 1 and inner[-1] == ","
    own = excerpt.own
    leading = inner[0] in own.small.prepositions or inner[0] in own.speakers.objects
    bare = (
        len(words) < 2
        and not any(word.capital for word in words)
        and inner[0].endswith(own.sources.verb_endings or ("\0",))
    )
    known = any(inner[0] in kind for kind in own.speakers.kinds)
    return not cut and not leading and (not bare or known)


def _claimants(excerpt: Excerpt, quoted: Sequence[Span]) -> Iterator[Attribution]:
    """The subjects of verbs that blame or give a figure; `told him that Moe put …` is another's."""
    own, tokens = excerpt.own, excerpt.tokens
    for index, token in enumerate(tokens):
        if token.text not in own.speakers.claiming or not index:
            continue
        if any(q.start <= token.start < q.end for q in quoted):
            continue
        before = tokens[index - 1].text
        if before in own.speakers.not_after or before in own.sources.determiners:
            continue
        if text_at(tokens, index + 1) in own.speakers.not_before:
            continue
        verb = index - 1 if before in own.sources.helping and index > 1 else index
        first = subject_start(own.sources, tokens, verb)
        if first < verb and text_at(tokens, first - 1) not in own.sources.that:
            one = source_over(excerpt, first, index + 1, first, verb, hinted=True)
            if one is not None and not one.pronoun:
                yield one


def _claimed(
    excerpt: Excerpt, found: Sequence[Attribution]
) -> Iterator[tuple[Attribution, tuple[Span, ...]]]:
    """Each of a sentence's speakers with what they say: what follows them, or stands before."""
    reached = excerpt.span.start
    for place, one in enumerate(found):
        start, end = min(one.span.start, one.source.start), max(one.span.end, one.source.end)
        stop = found[place + 1] if place + 1 < len(found) else None
        last = min(stop.span.start, stop.source.start) if stop else excerpt.span.end
        reached = max(reached, excerpt.text.rfind(";", reached, start) + 1)
        before, after = Span(reached, max(reached, start)), Span(end, max(end, last))
        within = Span(one.source.end, one.span.start)
        if within.start < within.end and _matter(excerpt, within):
            # `경찰은 … 밝혔다`: what is said stands between the speaker and the verb.
            claims: tuple[Span, ...] = before, within
        elif one.hinted and excerpt.own.writing.spaced and not one.pronoun:
            # `the union wants 9 percent`: such a verb stands before what it hands over.
            claims, end = (_until_another(excerpt, after),), after.end
        elif _matter(excerpt, before) >= LED or not _matter(excerpt, after):
            claims = (before,)
            if len(found) == 1:
                claims = before, after
        else:
            claims = (after,)
            end = after.end
        reached = max(reached, end)
        yield one, claims


def _until_another(excerpt: Excerpt, span: Span) -> Span:
    """Up to another's figure: `900 marchers, the police 300`."""
    tokens = excerpt.between(*span)
    for at, token in enumerate(tokens[:-2]):
        if token.text == "," and tokens[at + 1].text in excerpt.own.small.articles:
            words = [word.text for word in tokens[at + 1 : at + 1 + ANOTHER]]
            figure = next((n for n, w in enumerate(words) if "0" <= w[0] <= "9"), 0)
            if figure > 1 and not excerpt.own.sources.finite & set(words[:figure]):
                return Span(span.start, token.start)
    return span


def _matter(excerpt: Excerpt, span: Span) -> int:
    """How many words of matter a stretch has; without blanks two characters are a word."""
    if not excerpt.own.writing.spaced:
        return len(_LETTER.findall(excerpt.text[slice(*span)])) // 2
    return sum(
        token.is_word and token.text not in excerpt.grammar for token in excerpt.between(*span)
    )


_LETTER = late_pattern(r"[^\W\d_]")


def _is_quoted(excerpt: Excerpt, quoted: Sequence[Span]) -> bool:
    """Whether a sentence is a quotation and hardly anything else."""
    size = sum(span.end - span.start for span in quoted)
    return 2 * size >= excerpt.span.end - excerpt.span.start
