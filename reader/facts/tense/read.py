"""The verbs of one side of which it is told whether they have happened.

will open on Monday   →   `will open`, planned, with `open` as its verb
opened on Monday      →   `opened`, done, with the same verb
"""

from __future__ import annotations

from functools import cache

from reader.facts.claim import bare
from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.irregular import IRREGULAR
from reader.facts.pairing import MOST
from reader.facts.phrasing import Phrasing, phrasing
from reader.facts.taken import Taken
from reader.facts.tense.german_verbs import german_verb
from reader.facts.tokens import text_at
from reader.languages import language
from reader.languages.lexicon import line
from reader.model import Span
from reader.named_tuple import NamedTuple

LINK = 3
"""Words between an auxiliary and its verb, and before a verb that an auxiliary may stand in."""
FAR = 5
"""Words before a verb in which it is a participle of `be`: `would be one buyer left`."""
AROUND = 6
"""Words before and after a verb by which it is known again."""
FARTHEST = 16
"""Words behind an auxiliary in which its clause ends."""
SHORTEST = 6
"""Letters of a verb that its own form tells to be in the future."""
BEGINNING = 4
"""Letters by which two forms of a verb are one, where its first forms are not known."""


class Deed(NamedTuple):
    """A verb with what stands before it: its place, its first form, whether it has happened.

    `near` are the stems around it, `beside` those of whom and of what it is told, of no day.
    """

    span: Span
    verb: str
    done: bool
    near: frozenset[str]
    beside: frozenset[str]


@cache
def _planned(code: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases of what is to come by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    own = language(code).tense
    for phrase in sorted((*own.planned, *own.told), key=lambda p: (-len(p.split()), p)):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(rows) for first, rows in found.items()}


def read(excerpt: Excerpt, _taken: Taken) -> list[Deed]:
    """The verbs of an excerpt that are told as planned, in order."""
    planned = _planned(excerpt.language)
    if not planned:
        return []
    side, told, becoming = phrasing(excerpt), excerpt.own.tense.told, excerpt.own.tense.becoming
    found: list[Deed] = []
    for index, token in enumerate(side.words):
        if _is_future(side, index):
            found += _deed(side, index, index, done=False)
        if token.text not in planned:
            continue
        size = _phrase_at(side.words, index, planned[token.text])
        if size and " ".join(t.text for t in side.words[index : index + size]) in told:
            continue
        if size and _says_what(side, index, index + size):
            continue
        if size and text_at(side.words, index + size) in excerpt.own.scope.only:
            continue  # `will only confirm that`: so much and no more, whenever
        verb = _verb(side, index + size) if size else None
        if size and excerpt.own.tense.verb_last:
            last = _last_verb(side, index + size)
            if last is not None:
                found += _deed(side, index, last, done=False)
                continue
        if verb is None or token.text in becoming or _in_past(side, verb, index + size):
            continue
        found += _deed(side, index, verb, done=False)
    return found[:MOST]


def plans_anything(side: Phrasing) -> bool:
    """Whether a side has a word for what is still to come, of whatever verb."""
    planned, told = _planned(side.excerpt.language), side.excerpt.own.tense.told
    for index, token in enumerate(side.words):
        size = _phrase_at(side.words, index, planned.get(token.text, ()))
        phrase = " ".join(t.text for t in side.words[index : index + size])
        becoming = token.text in side.excerpt.own.tense.becoming
        if _is_future(side, index) or (size and phrase not in told and not becoming):
            return True
    return False


def _is_future(side: Phrasing, index: int) -> bool:
    """Whether a verb stands in the future by its own form (`cerrará`), and is no noun."""
    own, word = side.excerpt.own, side.words[index]
    ends = own.tense.future_endings
    if not ends or not word.text.endswith(ends) or len(word.text) < SHORTEST or word.capital:
        return False
    before = side.words[index - 1].text if index else ""
    return word.text not in side.excerpt.grammar and before not in own.small.articles


def deeds(excerpt: Excerpt, planned: list[Deed]) -> list[Deed]:
    """The verbs of an excerpt that are told as done, in order, but those that are planned."""
    done, side = excerpt.own.tense.done, phrasing(excerpt)
    found: list[Deed] = []
    free = 0
    for index, token in enumerate(side.words):
        if index < free or any(p.span.start <= token.start < p.span.end for p in planned):
            continue
        if _is_before_another(side, index) or _is_unreal(side, index):
            continue
        if excerpt.own.tense.verb_last and token.text in done | excerpt.own.tense.done_last:
            verb = _last_verb(side, index + 1, done=True)
            if verb is None and token.text in done:
                verb = _verb(side, index + 1)
        elif token.text in done:
            verb = None if _goes_on(side, index) else _verb(side, index + 1)
        else:
            verb = index if _past(side, index) else None
        if verb is not None:
            found += _deed(side, index, verb, done=True)
            free = verb + 1
    return found[:MOST]


def _is_before_another(side: Phrasing, index: int) -> bool:
    """Whether a deed is told as what comes before another: `once it had studied the reasons`."""
    own = side.excerpt.own.negation
    before = [t.text for t in side.words[max(0, index - LINK) : index]]
    return any(word in own.only_then or word in own.until for word in before)


def _says_what(side: Phrasing, index: int, verb: int) -> bool:
    """`his only answer was to call it a lie`, `all he did was to say so`: what the act was."""
    own, words = side.excerpt.own, side.words
    if words[index].text not in own.actors.passive:
        return False
    said = verb < len(words) and words[verb].text in own.sources.saying
    return said or (index > 0 and words[index - 1].text in own.tense.acts)


def _goes_on(side: Phrasing, index: int) -> bool:
    """Whether an auxiliary leaves open what is done: `has to be paid`, `was coming`."""
    own = side.excerpt.own.tense
    words = [t.text for t in side.words[index : index + 2]]
    return " ".join(words) in own.owing or words[-1].endswith(own.going_on or ("\0",))


def _is_unreal(side: Phrasing, index: int) -> bool:
    """Whether a deed is told as what ought to be or might be: `should have been replaced`."""
    return index > 0 and side.words[index - 1].text in side.excerpt.own.tense.unreal


def _phrase_at(words: tuple[Token, ...], index: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """The words of the longest phrase at a place."""
    for phrase in phrases:
        if tuple(t.text for t in words[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _verb(side: Phrasing, start: int) -> int | None:
    """The first word from a place on that is no grammar, if it is near and no article before it."""
    articles, grammar = side.excerpt.own.small.articles, side.excerpt.grammar
    for index in range(start, min(start + LINK, len(side.words))):
        word = side.words[index]
        if word.text in articles or _is_leading(side, index):
            return None
        if word.is_word and word.text not in grammar:
            return index
    return None


def _is_leading(side: Phrasing, index: int) -> bool:
    """Whether a word stands behind `be` and before a noun: `will be on supervised release`."""
    leads = side.excerpt.own.small.forward - side.excerpt.own.negation.words
    return side.words[index - 1].text == "be" and side.words[index].text in leads


def _last_verb(side: Phrasing, start: int, *, done: bool = False) -> int | None:
    """The verb that ends the clause from a place on, of which only the beginning changes."""
    text, last = side.excerpt.text, start
    while last + 1 < min(start + FARTHEST, len(side.words)):
        if not text[side.words[last].end : side.words[last + 1].start].isspace():
            break
        last += 1
    if last >= len(side.words):
        return None
    word = side.words[last]
    if word.capital or not word.is_word or word.text in side.excerpt.grammar:
        return None
    form = german_verb(word.text, side.excerpt.own.writing.separable)
    return last if form is not None and form.done is done else None


def _past(side: Phrasing, index: int) -> bool:
    """Whether a verb stands in the past by its own form, with no auxiliary before it."""
    word = side.words[index].text
    own = side.excerpt.own
    short = len(word) < 4 and IRREGULAR.get(word, word) == word
    if not own.tense.past_endings or short or word in side.excerpt.grammar:
        return False
    if not _past_form(side, index):
        return False
    following = side.words[index + 1 : index + 3]
    if following and following[0].text in own.tense.agents and not following[-1].is_figure:
        return False  # `half of it paid by the city` says nothing of when
    near = side.words[max(0, index - FAR) : index]
    before = {t.text for t in near[-LINK:]} | {t.text for t in near if t.text in {"be", "been"}}
    return not before & {"be", "to", "been", "being", "is", "are"}


def _in_past(side: Phrasing, verb: int, start: int) -> bool:
    """Whether what follows a plan is a form of the past (`due to closed roads`) and no passive."""
    between = side.words[start:verb]
    return _past_form(side, verb) and not any(t.text == "be" for t in between)


def _past_form(side: Phrasing, index: int) -> bool:
    own, word = side.excerpt.own, side.words[index].text
    if word.endswith(own.tense.past_endings or ("\0",)):
        return True
    if own.direction.endings and IRREGULAR.get(word, word) != word and word[-1] != "s":
        return True
    return any(entry[0] == "=" for entry in line(own.direction.lexicon, word))


@cache
def _days(code: str) -> frozenset[str]:
    """The stems of the names of days and months."""
    dates = language(code).dates
    return frozenset(stem(name) for name in (*dates.weekdays, *dates.months))


def _deed(side: Phrasing, first: int, verb: int, *, done: bool) -> list[Deed]:
    """The verb at a place; nothing where it is denied."""
    words = side.words
    negation = side.excerpt.own.negation
    before = [word.text for word in words[max(0, first - LINK) : verb]]
    if not negation.words.isdisjoint(before) or not negation.contracted.keys().isdisjoint(before):
        return []
    word = words[verb].text
    ahead, behind = side.stems(first - AROUND, first), side.stems(verb + 1, verb + 1 + AROUND)
    near = ahead + behind
    days = _days(side.excerpt.language)
    told = [s for s in ahead if s and s not in days][-1:] + [
        s for s in behind if s and s not in days and not s.isdecimal()
    ][:2]
    key = side.excerpt.own.tense.forms.get(word, word)[:BEGINNING]
    if side.excerpt.own.tense.verb_last:
        form = german_verb(word, side.excerpt.own.writing.separable)
        key = form.key if form is not None else key
    if side.excerpt.own.direction.endings:
        key = bare(word)
    span = Span(words[first].start, words[verb].end)
    return [Deed(span, key, done, frozenset(near) - {""}, frozenset(told))]
