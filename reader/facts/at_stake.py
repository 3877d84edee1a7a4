"""What is at stake in a sentence: a denial, an answer, blame, a threat, a promise, a doubt.

Of a class those phrases are looked for as patterns whose longest word stands in the sentence: to
compile all of them takes longer than a short comparison.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from reader.facts.excerpt import Excerpt
from reader.languages import language
from reader.model import Span

WEIGHTS = {
    "denials": 3.0,
    "doubts": 2.0,
    "promises": 1.5,
    "answers": 1.0,
    "silence": 1.0,
    "blame": 1.0,
    "warnings": 1.0,
    "harm": 1.0,
    "law": 0.5,
}
"""What each adds to the weight of a sentence: what a reader would wrongly believe without it."""

NAMES = {
    "denials": "a denial",
    "doubts": "a doubt about a claim",
    "promises": "a promise",
    "answers": "a reaction",
    "silence": "no answer",
    "blame": "an accusation",
    "warnings": "a warning",
    "harm": "harm to people",
    "law": "a step of the law",
}
"""What each is called, the gravest first."""


GRAVE = frozenset({"denials", "doubts"})
"""What outweighs that the rest of a sentence is told elsewhere."""


_CLAUSE_ENDS = frozenset(",.;:!?，。；：！？、")


def stakes(excerpt: Excerpt) -> tuple[str, ...]:
    """The classes of `WEIGHTS` that an excerpt has words of, the gravest first."""
    return _stakes(excerpt.language, excerpt.text[slice(*excerpt.span)].lower())


@lru_cache(maxsize=2)
def _stakes(code: str, text: str) -> tuple[str, ...]:
    """The classes of a lower-case text; to weigh one sentence asks for them several times."""
    return tuple(name for name in WEIGHTS if _has(code, name, text))


def place_of(excerpt: Excerpt, stake: str) -> Span | None:
    """The first words of a class with the rest of their clause; None where there are none."""
    text = excerpt.text[slice(*excerpt.span)].lower()
    first = min(_places(excerpt.language, stake, text), default=None)
    if first is None or len(text) != excerpt.span.end - excerpt.span.start:
        return None
    start = excerpt.span.start + first
    ends = (t.start for t in excerpt.tokens if t.start > start and t.text in _CLAUSE_ENDS)
    return Span(start, next(ends, excerpt.span.end))


def is_background(excerpt: Excerpt) -> bool:
    """Whether it tells what was so before the news."""
    return _has(excerpt.language, "background", excerpt.text[slice(*excerpt.span)].lower())


def _has(code: str, name: str, text: str) -> bool:
    if name == "answers":
        # Who did not respond gave no answer.
        for phrase, longest in _phrases(code, "silence"):
            text = _pattern(code, phrase).sub(" ", text) if longest in text else text
    return any(True for _ in _places(code, name, text))


def _places(code: str, name: str, text: str) -> Iterator[int]:
    """Where each phrase of a class that stands in a lower-case text stands first."""
    for phrase, longest in _phrases(code, name):
        if longest in text and (found := _pattern(code, phrase).search(text)):
            yield found.start()


@cache
def _phrases(code: str, name: str) -> tuple[tuple[str, str], ...]:
    """The phrases of a class, each with its longest word."""
    phrases: tuple[str, ...] = getattr(language(code).stakes, name)
    return tuple((phrase, max(phrase.replace("*", " ").split(), key=len)) for phrase in phrases)


@cache
def _pattern(code: str, phrase: str) -> re.Pattern[str]:
    own = language(code)
    words = re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    apart = own.writing.spaced and not own.writing.particles
    return re.compile(rf"(?<!\w){words}(?!\w)" if apart else words)
