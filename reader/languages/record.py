"""What is known of one language: a frozen record in small parts.

What a language lacks is empty, and does nothing wherever it is asked for. All words are in lower
case; a list's own docstring says what it is for.
"""

from __future__ import annotations

from dataclasses import dataclass

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
class Language:
    """A language under its ISO 639-1 code, with its name in English."""

    code: str
    name: str
    writing: Writing = Writing()
    sentences: Sentences = Sentences()
    small: SmallWords = SmallWords()
