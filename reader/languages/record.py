"""What is known of one language: a frozen record in small parts.

What a language lacks is empty, and does nothing wherever it is asked for. All words are in lower
case; a list's own docstring says what it is for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]
_NONE: Words = frozenset()


@dataclass(frozen=True, slots=True)
class Writing:
    """Habits of writing.

    `spaced`: blanks stand between words. `particles`: particles and endings cling to a word, so
    that a word is found by how a token begins.
    """

    spaced: bool = True
    particles: bool = False


@dataclass(frozen=True, slots=True)
class Sentences:
    """What tells whether a full stop ends a sentence; abbreviations are without their last stop.

    `titles` are always followed by what they belong to: a name, a term, an example. `numbered`
    stand inside a sentence before a number. `inside` end one only where a word of `starters`
    follows. `saying` is what a speaker does right after a quotation, where speakers come first;
    `goes_on` is a pattern of what goes on after a quotation, where they come last.
    """

    titles: Words = _NONE
    numbered: Words = _NONE
    inside: Words = _NONE
    starters: Words = _NONE
    saying: Words = _NONE
    goes_on: str = ""

    @property
    def abbreviates(self) -> bool:
        """Whether any abbreviation is known."""
        return bool(self.titles or self.numbered or self.inside)


@dataclass(frozen=True, slots=True)
class SmallWords:
    """Words that carry grammar rather than matter, as the comparison of wording weighs them.

    `forward` lean on what follows (articles, prepositions, conjunctions, possessives), `behind` on
    what stands before, `free` on neither (pronouns, auxiliaries).
    """

    forward: Words = _NONE
    behind: Words = _NONE
    free: Words = _NONE

    def __contains__(self, word: str) -> bool:
        """Whether a word is one of them."""
        return word in self.forward or word in self.behind or word in self.free

    def __bool__(self) -> bool:
        """Whether any is known."""
        return bool(self.forward or self.behind or self.free)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Number words with their values, and the words around a number that say what it is.

    `counting` count (`twelve`) and `scales` multiply what stands before them (`million`), as
    `short_scales` do after a figure (`1.2bn`); `parts` are denominators (`quarter` is 4), `vague`
    the least that a vague number may be (`dozens`), `multiples` say how often (`twice`), `groups`
    how many after an article (`a couple`). German `ordinals` are without their ending.

    `joiners` stand between number words, `articles` count one before a scale, `suffixes` follow
    the figure of an ordinal. `indefinite` are number words that count nothing alone, `other_words`
    are as often something else, `not_one` and `not_ordinal` follow a `one` or an ordinal that is
    no number. `counters` follow a number in order of preference, `years_of_age` among them.

    `at_least`, `at_most` and `about` are phrases before a number, `to` stands inside a range and
    `between` before one, `labels` before a number that is a name (`Article 5`), `per` before the
    measure of a rate. `packed`: a number is written as one word.
    """

    counting: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    short_scales: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, int] = field(default_factory=dict)
    vague: Mapping[str, int] = field(default_factory=dict)
    multiples: Mapping[str, int] = field(default_factory=dict)
    groups: Mapping[str, int] = field(default_factory=dict)
    joiners: Words = _NONE
    articles: Words = _NONE
    suffixes: Words = _NONE
    indefinite: Words = _NONE
    other_words: Words = _NONE
    not_one: Words = _NONE
    not_ordinal: Words = _NONE
    counters: tuple[str, ...] = ()
    years_of_age: Words = _NONE
    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    to: Words = _NONE
    between: Words = _NONE
    labels: Words = _NONE
    per: Words = _NONE
    decimal_comma: bool = False
    packed: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """A language under its ISO 639-1 code, with its name in English."""

    code: str
    name: str
    writing: Writing = Writing()
    sentences: Sentences = Sentences()
    small: SmallWords = SmallWords()
    numbers: Numbers = Numbers()
