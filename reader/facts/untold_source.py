"""Whether the other article knows who speaks.

Orme aide Brit Solheim                    `Orme` is known, `Brit Solheim` is new
the chief of the campaign                 known by `campaign`
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.names.name import plain
from reader.facts.names.read import names
from reader.facts.report import Elsewhere
from reader.model import Side, Span

SURNAME = 2
"""Characters of a name that is written with others by which it is known."""


def untold_source(excerpt: Excerpt, source: Span, other: Side, told: Elsewhere) -> bool:
    """Whether a source has a name that the other article has nowhere.

    One without a name may have no word there: `the chief of a campaign` is known by the campaign.
    """
    words = [t for t in excerpt.between(*source) if t.is_word]
    if any(t.text in excerpt.own.negation.distant for t in words):
        return False
    if has_new_name(excerpt, source, other, told):
        return True
    tokens = [t for t in words if t.text not in excerpt.grammar]
    capital = [t for t in tokens if t.capital] or tokens
    return bool(capital) and not any(told(other, "word " + plain(t.raw)) for t in capital[-3:])


def has_new_name(excerpt: Excerpt, source: Span, other: Side, told: Elsewhere) -> bool:
    """Whether a source has a name of which the other article has no word."""
    return any(
        name.firm
        and name.span.meets(source)
        and not any(is_named(excerpt, word, other, told) for word in name.words)
        for name in names(excerpt)
    )


def is_named(excerpt: Excerpt, word: str, other: Side, told: Elsewhere) -> bool:
    """Whether a side has a name, or its surname where no blanks part the words."""
    glued = not excerpt.own.writing.spaced and told(other, f"text {word[:SURNAME]}")
    return glued or told(other, f"word {word}")
