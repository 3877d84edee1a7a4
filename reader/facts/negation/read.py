"""The denying words of a excerpt, each with what it denies."""

from __future__ import annotations

from typing import NamedTuple

from reader.facts.excerpt import Excerpt, stem
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.model import Span

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
    """Every denying word of a excerpt, in order."""
    own = excerpt.own.negation
    if not own.words:
        return _inside(excerpt)
    tokens = excerpt.tokens
    found = []
    for index, token in enumerate(tokens):
        pending = token.text == "yet" and index + 1 < len(tokens) and tokens[index + 1].text == "to"
        contracted = (
            token.text == "t"
            and index > 1
            and tokens[index - 1].text == "'"
            and tokens[index - 2].text.endswith("n")
        )
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        failing = f"{token.text} {following}" in own.failing
        if token.text not in own.words and not contracted and not pending and not failing:
            continue
        if excerpt.language == "en" and _is_other_no(excerpt, index):
            continue
        start = tokens[index - 2].start if contracted else token.start
        scope = _scope(excerpt, index)
        unnamed = (
            "be" in {t.text for t in tokens[index + 1 : index + 3]} and scope[:1] in _ANONYMOUS
        )
        if not unnamed:
            distant = token.text in own.distant
            found.append(Negation(Span(start, token.end), token.text, scope, distant))
    return found


_ANONYMOUS = ((stem("named"),), (stem("identified"),))
"""What `not to be named` denies: attribution's business."""


def _is_other_no(excerpt: Excerpt, index: int) -> bool:
    """`No. 1`, `not only`, `no fewer than`, `no later than`: a `no` that denies nothing."""
    tokens = excerpt.tokens
    token = tokens[index]
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    then = tokens[index + 2].text if index + 2 < len(tokens) else ""
    if token.text == "nor" and any(t.text == "neither" for t in tokens[max(0, index - 12) : index]):
        return True
    if token.text == "no" and following == "." and then[:1].isdecimal():
        return True
    if (
        token.text in {"no", "not"}
        and following in {"fewer", "less", "more", "later", "longer"}
        and then == "than"
    ):
        return True
    if token.capital and index and tokens[index + 1 : index + 2] and tokens[index + 1].capital:
        return token.text == "without"
    doubled = following in excerpt.own.negation.turned_back
    return token.text == "not" and (following in {"only", "without"} or doubled)


def _scope(excerpt: Excerpt, index: int) -> tuple[str, ...]:
    """Stems of the content words after a negation, up to the end of its clause."""
    found: list[str] = []
    for token in excerpt.tokens[index + 1 : index + 16]:
        if token.text in {".", ";", "!", "?", '"', "”", "but", "although"}:
            break
        if token.text == "," and found:
            break
        if (token.is_word or token.is_figure) and token.text not in excerpt.grammar:
            found.append(stem(token.text))
        if len(found) == SCOPE:
            break
    return tuple(found)


def _inside(excerpt: Excerpt) -> list[Negation]:
    """The denials that are a part of a word, or two words with a blank between."""
    found = []
    for cue in excerpt.own.negation.inside:
        at = excerpt.text.find(cue, *excerpt.span)
        while at >= 0:
            found.append(Negation(Span(at, at + len(cue)), cue.strip(), ()))
            at = excerpt.text.find(cue, at + len(cue), excerpt.span.end)
    return sorted(found)
