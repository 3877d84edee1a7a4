"""The verbs of one side of which it is told whether they have happened.

will open on Monday   →   `will open`, planned, with `open` as its verb
opened on Monday      →   `opened`, done, with the same verb
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.opposing import Phrasing, phrasing
from reader.facts.pairing import MOST
from reader.facts.poles import first_forms
from reader.facts.taken import Taken
from reader.languages import language
from reader.languages.lexicon import line
from reader.model import Span

LINK = 3
"""Words between an auxiliary and its verb, and before a verb that an auxiliary may stand in."""


BEGINNING = 4
"""Letters by which two forms of a verb are one, where its first forms are not known."""


class Deed(NamedTuple):
    """A verb with what stands before it: its place, its first form, whether it has happened.

    `near` are the stems around it, `before` the words before it and those of its auxiliaries.
    """

    span: Span
    verb: str
    done: bool
    near: frozenset[str]
    before: frozenset[str]


@cache
def _planned(code: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases of what is to come by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(language(code).tense.planned, key=lambda p: (-len(p.split()), p)):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(rows) for first, rows in found.items()}


def read(excerpt: Excerpt, _taken: Taken) -> list[Deed]:
    """The verbs of an excerpt that are told as planned or as done, in order."""
    own = excerpt.own.tense
    if not own.planned:
        return []
    side = phrasing(excerpt)
    found: list[Deed] = []
    planned = _planned(excerpt.language)
    open_until = -1
    for index, token in enumerate(side.words):
        size = _phrase_at(side.words, index, planned)
        if size:
            verb = _verb(side, index + size)
            if verb is not None and not _in_past(side, verb, index + size):
                found.append(_deed(side, index, verb, done=False))
                open_until = verb
        elif index > open_until and token.text in own.done:
            verb = _verb(side, index + 1)
            if verb is not None:
                found.append(_deed(side, index, verb, done=True))
                open_until = verb
        elif index > open_until and _past(side, index):
            found.append(_deed(side, index, index, done=True))
    denying = excerpt.own.negation.words
    return [deed for deed in found if not deed.before & denying][:MOST]


def _phrase_at(
    words: tuple[Token, ...], index: int, planned: dict[str, tuple[tuple[str, ...], ...]]
) -> int:
    for phrase in planned.get(words[index].text, ()):
        if tuple(t.text for t in words[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _verb(side: Phrasing, start: int) -> int | None:
    """The first word from a place on that is no grammar, if it is near."""
    articles = side.excerpt.own.small.articles
    for index in range(start, min(start + LINK, len(side.words))):
        if side.words[index].text in articles:
            return None
        if side.stems[index] and side.words[index].is_word:
            return index
    return None


def _past(side: Phrasing, index: int) -> bool:
    """Whether a verb stands in the past by its own form, with no auxiliary before it."""
    word = side.words[index].text
    own = side.excerpt.own
    if not own.tense.past_endings or not side.stems[index] or len(word) < 4:
        return False
    before = {t.text for t in side.words[max(0, index - LINK) : index]}
    if before & {"be", "to", "been", "being", "is", "are", "not"} or "t" in before:
        return False
    return _past_form(side, index)


def _in_past(side: Phrasing, verb: int, start: int) -> bool:
    """Whether what follows a plan is a form of the past (`due to closed roads`) and no passive."""
    between = side.words[start:verb]
    return _past_form(side, verb) and not any(t.text == "be" for t in between)


def _past_form(side: Phrasing, index: int) -> bool:
    own, word = side.excerpt.own, side.words[index].text
    irregular = any(entry[0] == "=" for entry in line(own.direction.lexicon, word))
    return irregular or word.endswith(own.tense.past_endings or ("\0",))


def _deed(side: Phrasing, first: int, verb: int, *, done: bool) -> Deed:
    word = side.words[verb].text
    near = side.stems[max(0, first - 6) : first] + side.stems[verb + 1 : verb + 7]
    forms = first_forms(side.excerpt.language, word)
    span = Span(side.words[first].start, side.words[verb].end)
    known = side.excerpt.own.direction.endings
    first_form = stem(forms[-1] if len(forms) > 1 else word) if known else word[:BEGINNING]
    before = frozenset(t.text for t in side.words[max(0, first - LINK) : verb])
    return Deed(span, first_form, done, frozenset(near) - {""}, before)
