"""What is known of a language's words of grammar: a part of its record."""

from collections.abc import Mapping

from reader.languages.values import NO_WORDS, NOTHING, Words
from reader.named_tuple import NamedTuple


class SmallWords(NamedTuple):
    """Words that carry grammar rather than matter, as the comparison of wording weighs them.

    `forward` lean on what follows (articles, prepositions, conjunctions, possessives), `behind` on
    what stands before, `free` on neither (pronouns, auxiliaries). `grammar` is the wider class by
    which no name, source or statement is recognised. `prepositions` are those that are taken for
    each other without harm: none that denies, bounds or tells a time or a side; `telling` ones of
    them say who acts, with whom or whence. `fillers` are what speakers say and writers leave out.
    A word of one side of a row of `persons`, phrases with bars between words, is never said of whom
    one of the other side is said of. Phrases of `meaning` stand beside a quotation that says what a word means. `long_forms` lead
    from a contraction, or from what it ends in (`'ll`), to the words it stands for, `before_vowels` from a form before a
    vowel (`an`) to the word.
    """

    forward: Words = NO_WORDS
    behind: Words = NO_WORDS
    free: Words = NO_WORDS
    grammar: Words = NO_WORDS
    void: Words = NO_WORDS
    fillers: Words = NO_WORDS
    articles: Words = NO_WORDS
    prepositions: Words = NO_WORDS
    telling: Words = NO_WORDS
    pronouns: Mapping[str, str] = NOTHING
    persons: tuple[tuple[str, str], ...] = ()
    meaning: tuple[str, ...] = ()
    long_forms: Mapping[str, str] = NOTHING
    before_vowels: Mapping[str, str] = NOTHING

    def has(self, word: str) -> bool:
        """Whether a word is one of them."""
        return word in self.forward or word in self.behind or word in self.free

    def __bool__(self) -> bool:
        """Whether any is known."""
        return bool(self.forward or self.behind or self.free)
