"""What is at stake in a sentence: a denial, an answer, blame, a threat, a promise, a doubt.

Each class of phrases is looked for as one pattern, made when a language is first asked.
"""

from __future__ import annotations

import re
from functools import cache

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
    text = excerpt.text[slice(*excerpt.span)].lower()
    return tuple(name for name in WEIGHTS if _has(excerpt.language, name, text))


def place_of(excerpt: Excerpt, stake: str) -> Span | None:
    """The first words of a class with the rest of their clause; None where there are none."""
    pattern = _pattern(excerpt.language, stake)
    text = excerpt.text[slice(*excerpt.span)].lower()
    found = pattern.search(text) if pattern else None
    if found is None or len(text) != excerpt.span.end - excerpt.span.start:
        return None
    start = excerpt.span.start + found.start()
    ends = (t.start for t in excerpt.tokens if t.start > start and t.text in _CLAUSE_ENDS)
    return Span(start, next(ends, excerpt.span.end))


def is_background(excerpt: Excerpt) -> bool:
    """Whether it tells what was so before the news."""
    return _has(excerpt.language, "background", excerpt.text[slice(*excerpt.span)].lower())


def _has(code: str, name: str, text: str) -> bool:
    pattern = _pattern(code, name)
    if pattern is None:
        return False
    silent = _pattern(code, "silence") if name == "answers" else None
    # Who did not respond gave no answer.
    return pattern.search(silent.sub(" ", text) if silent else text) is not None


@cache
def _pattern(code: str, name: str) -> re.Pattern[str] | None:
    """All phrases of a class as one pattern; None where none is known."""
    own = language(code)
    phrases: tuple[str, ...] = getattr(own.stakes, name)
    if not phrases:
        return None
    any_of = "|".join(
        re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in phrases
    )
    apart = own.writing.spaced and not own.writing.particles
    return re.compile(rf"(?<!\w)(?:{any_of})(?!\w)" if apart else any_of)
