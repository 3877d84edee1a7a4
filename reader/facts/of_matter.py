"""Whether a sentence without a partner holds what no free telling leaves out or puts in by itself.

    put in      Many owners are staying put.                     told in other words, or colour
    put in      Analysts expect sales of 900 million crowns.     who speaks is told nowhere else
    left out    The price was not disclosed.
    left out    He denies the charge.                            something is at stake

Where every sentence is told anew, dates, quotations and words that the other article does not have
say nothing, nor do names that are left out: the same is told by another day, in prose, by an
office, in other words.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.facts.around_stages import keys
from reader.facts.at_stake import WEIGHTS, stakes
from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.facts.figures_derived import FiguresDerived, untold_figures
from reader.facts.hearsay import hearsay, is_hearsay
from reader.facts.numbers.read import amounts
from reader.facts.quotes.read import quotations
from reader.facts.report import Elsewhere
from reader.facts.sources.read import attributions
from reader.facts.times.read import whens
from reader.facts.untold_source import has_new_name
from reader.model import Side

QUOTATION = "a quotation"
SOURCE, NEW_SOURCE = "a source", "a source that has no word in the other article"
NEW_DEED = "what is told nowhere else"
"""What weighs in a sentence: what is quoted, who speaks, known there or not, a deed that is not."""
A_NAME = "the name "
_LIGHT = frozenset({"law", "promises"})
"""What is at stake in nearly every story, and told in words of no list."""


class OfMatter:
    """Asked of sentences in a pair that is retold freely."""

    def __init__(self, sources: Mapping[Side, FoldedArticle], told: Elsewhere) -> None:
        self._told = told
        self._figures = FiguresDerived(sources)

    def holds(self, side: Side, excerpt: Excerpt, own: frozenset[str]) -> bool:
        """Whether it does; `own` names what only the excerpt tells.

        Something at stake, somebody new who speaks by name, by his kind or of something at stake,
        and of what is put in a new name, hearsay, or a figure that follows from none of the other
        article.
        """
        at_stake = own & WEIGHTS.keys() - _LIGHT
        if at_stake == {"harm"} and self._is_same_harm(excerpt, side.other):
            at_stake = frozenset()
        if NEW_DEED in own or at_stake:
            return True
        if NEW_SOURCE in own and (
            stakes(excerpt)
            or self._is_new_kind(excerpt, side.other)
            or self._is_new_name(excerpt, side.other)
        ):
            return True
        if side is Side.LEFT:
            return False
        named = any(name.startswith(A_NAME) for name in own)
        return named or self._has_new_figure(excerpt) or self._is_heard_here(excerpt)

    def _is_same_harm(self, excerpt: Excerpt, other: Side) -> bool:
        """Whether all that befell somebody befell somebody there: `hurt`, `injuries`."""
        befell = [key for key in keys(excerpt) if key.startswith("~")]
        return bool(befell) and all(self._told(other, f"stage {key}") for key in befell)

    def _is_new_name(self, excerpt: Excerpt, other: Side) -> bool:
        """Whether who speaks there has a name of which the other article has no word."""
        quoted = [quotation.span for quotation in quotations(excerpt)]
        sources = [each.source for each in attributions(excerpt, quoted)]
        return any(has_new_name(excerpt, source, other, self._told) for source in sources)

    def _is_new_kind(self, excerpt: Excerpt, other: Side) -> bool:
        """Whether it has a word for a kind of speakers of whom the other article has none."""
        glued = not excerpt.own.writing.spaced
        words = frozenset(token.text for token in excerpt.tokens)
        text = excerpt.text[slice(*excerpt.span)]
        key = "text" if glued else "word"
        return any(
            (any(word in text for word in kind) if glued else not words.isdisjoint(kind))
            and not any(self._told(other, f"{key} {word}") for word in kind)
            for kind in excerpt.own.speakers.kinds
        )

    def _is_heard_here(self, excerpt: Excerpt) -> bool:
        """Whether it passes on what nobody is named for, and the other article nothing."""
        return is_hearsay(excerpt) and not any(
            self._told(Side.LEFT, f"text {cue.strip()}") for cue in hearsay(excerpt.language)
        )

    def _has_new_figure(self, excerpt: Excerpt) -> bool:
        times = [when.span for when in whens(excerpt)]
        untold = untold_figures(amounts(excerpt, times), Side.LEFT, self._told)
        return any(not self._figures.follows(Side.LEFT, amount) for amount in untold)
