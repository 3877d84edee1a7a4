"""The words with which a language denies, leads to what is affirmed, obliges and says, as stems."""

from __future__ import annotations

from functools import cache

from reader.facts.claim import bare
from reader.facts.excerpt import Excerpt, grammar_words, stem
from reader.languages import language as known


@cache
def saying(language: str) -> frozenset[str]:
    """Stems of the verbs of saying."""
    return frozenset(map(bare, known(language).sources.saying))


def says(excerpt: Excerpt, key: str) -> bool:
    """Whether a word is one of saying: `did not say` denies that something was told, no claim."""
    return key in saying(excerpt.language)


@cache
def leading_words(language: str) -> frozenset[str]:
    """Stems of the words that go with what is affirmed."""
    own = known(language).negation
    return frozenset(map(bare, own.leading | own.wherever | own.aside)) | binding(language, "duty")


@cache
def binding(language: str, degree: str) -> frozenset[str]:
    """Stems of the words of a class of duty or leave, without small ones."""
    own = known(language)
    cues = (cue for cue, found in own.hedges.cues.items() if found == degree)
    grammar = grammar_words(language)
    return frozenset(bare(word) for cue in cues for word in cue if word not in grammar)


@cache
def in_other_words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of the words that carry a denial, and of those that may carry one."""
    own = known(language).negation
    return frozenset(map(stem, own.in_other_words)), frozenset(map(stem, own.half_denying))
