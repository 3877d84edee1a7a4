"""What is at stake in a sentence: a denial, an answer, blame, a threat, a promise, a doubt.

Of a class those phrases are looked for as patterns whose words stand in the sentence: to compile
all of them takes longer than a short comparison, to look for each of them in ten thousand
sentences longer than to align these.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from reader.facts.excerpt import Excerpt
from reader.facts.report import Elsewhere
from reader.facts.tokens import CLAUSE_MARKS
from reader.languages import language
from reader.late_pattern import late_pattern
from reader.model import Side, Span
from reader.named_tuple import NamedTuple

WEIGHTS = {
    "denials": 3.0,
    "doubts": 2.0,
    "bribes": 2.0,
    "secrecy": 2.0,
    "suspicion": 2.0,
    "neglect": 2.0,
    "caveats": 2.0,
    "all_clear": 2.0,
    "exempted": 2.0,
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
    "bribes": "a charge of corruption",
    "secrecy": "something kept quiet",
    "suspicion": "a suspicion",
    "neglect": "carelessness or a broken rule",
    "caveats": "the limits of a finding",
    "all_clear": "an all-clear",
    "exempted": "who is exempt",
    "promises": "a promise",
    "answers": "a reaction",
    "silence": "no answer",
    "blame": "an accusation",
    "warnings": "a warning",
    "harm": "harm to people",
    "law": "a step of the law",
}
"""What each is called, the gravest first."""

_EVERY = frozenset(WEIGHTS)

GRAVE = frozenset({"denials", "doubts"})
"""What outweighs that the rest of a sentence is told elsewhere."""

WRONGS = frozenset({"bribes", "secrecy", "suspicion", "neglect"})
"""What somebody is said to have done that is not right."""

_HIDDEN = {
    "answers": "silence",
    "denials": "decisions",
    "doubts": "decisions",
    "harm": "all_clear",
    "warnings": "all_clear",
}
"""Classes that words of another hide: who did not respond gave no answer, who rejected an appeal
denied no claim, and where nobody was hurt there is no harm."""


_BETWEEN = r"\s+(?:[^\s.;!?]+\s+){0,4}?"
"""Words that may stand where a phrase has `~`."""
_WORD = late_pattern(r"\w+")
_PART = late_pattern(r"[*~\s]+")
_OPENING = 3
"""Letters by which a phrase is looked up whose longest word may go on."""
_OPENS = late_pattern(rf"\w{{{_OPENING}}}")


def stakes(excerpt: Excerpt, among: frozenset[str] = _EVERY) -> tuple[str, ...]:
    """The classes that an excerpt has words of, the gravest first."""
    return _stakes(excerpt.language, excerpt.text[slice(*excerpt.span)].lower(), among)


@lru_cache(maxsize=2)
def _stakes(code: str, text: str, among: frozenset[str]) -> tuple[str, ...]:
    """The classes of a lower-case text; to weigh one sentence asks for them several times."""
    words = _words(text)
    names = among.intersection(_named(code, text, words))
    return tuple(name for name in WEIGHTS if name in names and _has(code, name, text, words))


def place_of(excerpt: Excerpt, stake: str) -> Span | None:
    """The first words of a class with the rest of their clause; None where there are none."""
    text = excerpt.text[slice(*excerpt.span)].lower()
    if len(text) != excerpt.span.end - excerpt.span.start:
        return None
    words = _words(text)
    plain = _without_hidden(excerpt.language, stake, text, words)
    first = min(_places(excerpt.language, stake, plain, words), default=None)
    if first is None:
        return None
    start = excerpt.span.start + first
    ends = (
        t.start
        for index, t in enumerate(excerpt.tokens)
        if t.start > start and t.text in CLAUSE_MARKS and _closes(excerpt, index)
    )
    return Span(start, next(ends, excerpt.span.end))


def _closes(excerpt: Excerpt, index: int) -> bool:
    """Whether a mark ends a clause: the dots of `U.S.` and the comma of `4,500` do not."""
    tokens, mark = excerpt.tokens, excerpt.tokens[index]
    if mark.text not in ".,:" or index + 1 == len(tokens):
        return True
    if tokens[index + 1].start == mark.end:
        return False
    return mark.text != "." or len(tokens[index - 1].raw) > 1


def may_deny(excerpt: Excerpt) -> bool:
    """Whether a side has words that may tell a denial or a doubt in another way."""
    text = excerpt.text[slice(*excerpt.span)].lower()
    return any(True for _ in _places(excerpt.language, "half_denials", text, _words(text)))


def harms(excerpt: Excerpt) -> frozenset[str]:
    """The kinds of harm to people that an excerpt tells of, by their phrases: `harm evacu*`."""
    text = excerpt.text[slice(*excerpt.span)].lower()
    words = _words(text)
    plain = _without_hidden(excerpt.language, "harm", text, words)
    standing = _standing(excerpt.language, "harm", plain, words)
    found = (each for each in standing if _pattern(excerpt.language, each).search(plain))
    return frozenset(f"harm {each}" for each in found)


def is_told_again(excerpt: Excerpt, stake: str, other: Side, told: Elsewhere) -> bool:
    """Whether the other article has words of a class; of harm, of the same harm.

    That some were evacuated tells nothing of those who are in hospital.
    """
    if not told(other, f"stake {stake}"):
        return False
    return stake != "harm" or any(told(other, f"stake {each}") for each in harms(excerpt))


def is_background(excerpt: Excerpt) -> bool:
    """Whether it tells what was so before the news."""
    text = excerpt.text[slice(*excerpt.span)].lower()
    return _has(excerpt.language, "background", text, _words(text))


class _Words(NamedTuple):
    """The words of a lower-case text, and how they begin."""

    whole: frozenset[str]
    openings: frozenset[str]


@lru_cache(maxsize=2)
def _words(text: str) -> _Words:
    whole = frozenset(_WORD.findall(text))
    return _Words(whole, frozenset([word[:_OPENING] for word in whole]))


def _named(code: str, text: str, words: _Words) -> Iterator[str]:
    """The classes that a lower-case text of these words may tell of: of most none or one."""
    by_word, by_opening, of_any = _names(code)
    yield from of_any
    for word in by_word.keys() & words.whole:
        yield from by_word[word]
    for opening in by_opening.keys() & words.openings:
        yield from (name for piece, name in by_opening[opening] if piece in text)


@cache
def _names(
    code: str,
) -> tuple[Mapping[str, set[str]], Mapping[str, set[tuple[str, str]]], frozenset[str]]:
    """The classes by the words of their phrases, by how words begin with the rest, and others."""
    by_word: dict[str, set[str]] = defaultdict(set)
    by_opening: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for name in WEIGHTS:
        phrases = _phrases(code, name)
        for word in phrases.by_word:
            by_word[word].add(name)
        for opening, parts in phrases.by_opening.items():
            by_opening[opening].update((part.piece, name) for part in parts)
    return by_word, by_opening, frozenset(name for name in WEIGHTS if _phrases(code, name).by_part)


def _has(code: str, name: str, text: str, words: _Words) -> bool:
    plain = _without_hidden(code, name, text, words)
    return any(True for _ in _places(code, name, plain, words))


def _without_hidden(code: str, name: str, text: str, words: _Words) -> str:
    """A text with blanks for the words that only look like words of a class."""
    if name in _HIDDEN:
        for phrase in _standing(code, _HIDDEN[name], text, words):
            text = _pattern(code, phrase).sub(lambda found: " " * len(found[0]), text)
    return text


def _places(code: str, name: str, text: str, words: _Words) -> Iterator[int]:
    """Where each phrase of a class that stands in a lower-case text stands first."""
    for phrase in _standing(code, name, text, words):
        if found := _pattern(code, phrase).search(text):
            yield found.start()


def _standing(code: str, name: str, text: str, words: _Words) -> Iterator[str]:
    """The phrases of a class of which every word stands in a lower-case text, in any order."""
    for phrase in _phrases(code, name).in_text(text, words):
        if _whole(code, phrase) <= words.whole:
            yield phrase


@cache
def _whole(code: str, phrase: str) -> frozenset[str]:
    """The words of a phrase that stand whole in what it stands in."""
    return frozenset(
        filter(_WORD.fullmatch, phrase.split() if language(code).writing.apart else ())
    )


class _Part(NamedTuple):
    """A phrase with its longest piece, and its place among those that have no whole word as one."""

    place: int
    piece: str
    phrase: str


class _Phrases(NamedTuple):
    """The phrases of a class by their longest word, else by how that begins, else by a part."""

    by_word: Mapping[str, Sequence[str]]
    by_opening: Mapping[str, Sequence[_Part]]
    by_part: Sequence[_Part]

    def in_text(self, text: str, words: _Words) -> Iterator[str]:
        """The phrases whose longest word stands in a lower-case text of these words."""
        for word in sorted(self.by_word.keys() & words.whole):
            yield from self.by_word[word]
        parts = list(self.by_part)
        for opening in self.by_opening.keys() & words.openings:
            parts += self.by_opening[opening]
        yield from (part.phrase for part in sorted(parts) if part.piece in text)


@cache
def _phrases(code: str, name: str) -> _Phrases:
    """The phrases of a class of a language."""
    by_word: dict[str, list[str]] = {}
    by_opening: dict[str, list[_Part]] = {}
    by_part: list[_Part] = []
    apart = language(code).writing.apart
    for place, phrase in enumerate(getattr(language(code).stakes, name)):
        longest = max(_PART.split(phrase), key=len)
        part = _Part(place, longest, phrase)
        if not apart:
            by_part.append(part)
        elif longest in phrase.split() and _WORD.fullmatch(longest):
            by_word.setdefault(longest, []).append(phrase)
        elif f" {longest}" in f" {phrase}" and _OPENS.match(longest):
            by_opening.setdefault(longest[:_OPENING], []).append(part)
        else:
            by_part.append(part)
    return _Phrases(by_word, by_opening, by_part)


@cache
def _pattern(code: str, phrase: str) -> re.Pattern[str]:
    words = re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ \~\ ", _BETWEEN)
    words = words.replace(r"\ ", r"\s+")
    return re.compile(rf"(?<!\w){words}(?!\w)" if language(code).writing.apart else words)
