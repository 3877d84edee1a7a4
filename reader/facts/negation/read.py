"""The denying words of an excerpt, each with what it denies."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from reader.facts.excerpt import Excerpt, stem
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.facts.tokens import is_figure_at, text_at
from reader.languages import language as known
from reader.model import Span
from reader.named_tuple import NamedTuple

SCOPE = 5
"""Content words after a negation that it is taken to deny."""


class Negation(NamedTuple):
    """A denying word, its place and the stems of what it denies, nearest first.

    `distant` ones deny a predicate that stands further on: their noun alone affirms nothing.
    """

    span: Span
    word: str
    scope: tuple[str, ...]
    distant: bool = False


def read(excerpt: Excerpt, _taken: Taken) -> list[Negation]:
    """Every denying word of an excerpt, in order."""
    return negations(excerpt)[:MOST]


def negations(excerpt: Excerpt) -> list[Negation]:
    """Every denying word of an excerpt, in order."""
    own = excerpt.own.negation
    if not own.words:
        return _inside(excerpt)
    tokens = excerpt.tokens
    idle, starts = _idle(excerpt), _starts(excerpt.language)
    found: list[Negation] = []
    for index, token in enumerate(tokens):
        if token.text not in starts:
            continue
        following = text_at(tokens, index + 1)
        contracted = (
            token.text in own.contracted
            and text_at(tokens, index - 1) == "'"
            and text_at(tokens, index - 2).endswith(own.contracted[token.text])
        )
        failing = f"{token.text} {following}" in own.failing and not is_figure_at(tokens, index + 2)
        if token.text not in own.words and not contracted and not failing:
            continue
        if index in idle or _is_other_no(excerpt, index) or _goes_on(excerpt, index, found):
            continue
        if _answers(excerpt, index):
            continue
        start = tokens[index - 2].start if contracted else token.start
        if failing and found and excerpt.words(found[-1].span.end, start).isspace():
            del found[-1]  # `had not failed to pay`: both together deny nothing
            continue
        end = token.end if failing or following not in own.aside else tokens[index + 1].end
        if not _hides_source(excerpt, index):
            scope = _scope(excerpt, index)
            distant = token.text in own.distant or _denies_a_noun(excerpt, index)
            found.append(Negation(Span(start, end), token.text, scope, distant))
    return _undone(excerpt, found)


def _answers(excerpt: Excerpt, index: int) -> bool:
    """`No. We stay`: a word by itself that opens a sentence answers, and denies nothing of it."""
    return excerpt.opens_sentence(index) and text_at(excerpt.tokens, index + 1) in _ANSWERED


_ANSWERED = frozenset(".,!;")


def _denies_a_noun(excerpt: Excerpt, index: int) -> bool:
    """`Not one farmer came`, `pas un élève n'est venu`: what opens a clause as `no` does."""
    tokens, own = excerpt.tokens, excerpt.own.negation
    opens = excerpt.opens_sentence(index) or not index or not tokens[index - 1].is_word
    return opens and text_at(tokens, index + 1) in own.lone


def _undone(excerpt: Excerpt, found: list[Negation]) -> list[Negation]:
    """Without two that undo each other: `nobody leaves without paying`, `no reason not to pay`."""
    kept: list[Negation] = []
    own, joining = excerpt.own.negation, excerpt.own.actors.joining
    for each in found:
        without = each.word in own.needs and each.word in excerpt.own.small.forward
        if kept and (without or (each.word in own.verbal and kept[-1].word not in own.verbal)):
            between = excerpt.between(kept[-1].span.end, each.span.start)
            near = len(between) <= (UNDONE if without else UNDONE // 2)
            stops = any(not t.is_word or t.text in joining for t in between)
            if near and not stops and kept[-1].word != each.word:
                del kept[-1]
                continue
        kept.append(each)
    return kept


UNDONE = 6
"""Words between a denial and `without` up to which both together deny nothing."""


@cache
def _starts(language: str) -> frozenset[str]:
    """Every word with which a denial can begin: no other is asked."""
    own = known(language).negation
    return own.words.union(own.contracted, (phrase.split()[0] for phrase in own.failing))


@cache
def _idle_by_word(language: str) -> dict[str, list[list[str]]]:
    """The phrases that deny nothing, by their first word."""
    found: dict[str, list[list[str]]] = {}
    for phrase in known(language).negation.idle:
        found.setdefault(phrase.split()[0], []).append(phrase.split())
    return found


def _idle(excerpt: Excerpt) -> set[int]:
    """The places of the words of phrases that deny nothing."""
    phrases, tokens = _idle_by_word(excerpt.language), excerpt.tokens
    return {
        place
        for index, token in enumerate(tokens)
        for phrase in phrases.get(token.text, ())
        if [t.text for t in tokens[index : index + len(phrase)]] == phrase
        for place in range(index, index + len(phrase))
    }


def _hides_source(excerpt: Excerpt, index: int) -> bool:
    """`asked not to be named`: that is attribution's business."""
    tokens, phrases = excerpt.tokens, excerpt.own.negation.hiding
    after = (f"{text_at(tokens, at)} {text_at(tokens, at + 1)}" for at in (index + 1, index + 2))
    return any(words in phrases for words in after)


def _goes_on(excerpt: Excerpt, index: int, found: list[Negation]) -> bool:
    """`neither … nor`, `not corn, nor wheat`: the same denial goes on."""
    if excerpt.tokens[index].text not in excerpt.own.negation.going_on or not found:
        return False
    return index <= excerpt.inside(found[-1].span.start, found[-1].span.end).stop + 12


def _is_other_no(excerpt: Excerpt, index: int) -> bool:
    """`No. 1`, `No 7`, a name, `not unusual`: a word of denial that denies nothing."""
    tokens, own = excerpt.tokens, excerpt.own.negation
    token, following = tokens[index], text_at(tokens, index + 1)
    if token.capital and following == "." and text_at(tokens, index + 2)[:1].isdecimal():
        return True
    if token.capital and following.isdecimal() and not excerpt.opens_sentence(index):
        return True
    if token.capital and index and tokens[index + 1 : index + 2] and tokens[index + 1].capital:
        return bool(own.needs.get(token.text))
    return following in own.turned_back


_MARKS = frozenset('"“„«')
_ENDS = frozenset('.;!?"”')


def _scope(excerpt: Excerpt, index: int) -> tuple[str, ...]:
    """Stems of the content words after a negation, up to the end of its clause."""
    found: list[str] = []
    tokens = excerpt.tokens[index + 1 : index + 16]
    # A mark right behind it opens a quotation: `has not "kept its word"`.
    opens = len(tokens) > 1 and tokens[0].text in _MARKS and tokens[0].end == tokens[1].start
    for token in tokens[opens:]:
        if token.text in _ENDS or token.text in excerpt.own.negation.breaks:
            break
        if token.text == "," and found:
            break
        if (token.is_word or token.is_figure) and token.text not in excerpt.grammar:
            found.append(stem(token.text))
        if len(found) == SCOPE:
            break
    return tuple(found)


def _inside(excerpt: Excerpt) -> list[Negation]:
    """The denials that are a part of a word, or two words with a blank between, the longest each.

    Where one stands inside a phrase that denies nothing, it denies nothing.
    """
    own, found = excerpt.own.negation, list[Negation]()
    closed = [span for phrase in own.idle for span in _places(excerpt, phrase)]
    cues = sorted(own.inside, key=lambda c: (-len(c), c))
    spans = [span for cue in cues for span in _places(excerpt, cue)]
    if own.inside_pattern:
        matches = re.compile(own.inside_pattern).finditer(excerpt.text, *excerpt.span)
        spans += [Span(*match.span()) for match in islice(matches, MOST)]
    for span in spans:
        if not any(map(span.meets, closed)):
            closed.append(span)
            found.append(Negation(span, excerpt.words(*span).strip(), ()))
    return sorted(found)


def _places(excerpt: Excerpt, phrase: str) -> list[Span]:
    """Where a phrase stands in the text of an excerpt."""
    found: list[Span] = []
    at = excerpt.text.find(phrase, *excerpt.span)
    while at >= 0 and len(found) < MOST:
        found.append(Span(at, at + len(phrase)))
        at = excerpt.text.find(phrase, at + len(phrase), excerpt.span.end)
    return found
