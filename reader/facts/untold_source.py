"""Whether the other article knows who speaks.

Orme aide Brit Solheim                    `Orme` is known, `Brit Solheim` is new
the chief of the campaign                 known by `campaign`
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.names.name import plain
from reader.facts.names.read import names
from reader.facts.of_matter import is_named
from reader.facts.report import Elsewhere
from reader.model import Side, Span


def untold_source(excerpt: Excerpt, source: Span, other: Side, told: Elsewhere) -> bool:
    """Whether a source has a name that the other article has nowhere.

    One without a name may have no word there: `the chief of a campaign` is known by the campaign.
    """
    words = [t for t in excerpt.between(*source) if t.is_word]
    if any(t.text in excerpt.own.negation.distant for t in words):
        return False
    named = [n.words for n in names(excerpt) if n.firm and n.span.within(source)]
    if any(not any(is_named(excerpt, word, other, told) for word in n) for n in named):
        return True
    tokens = [t for t in words if t.text not in excerpt.grammar]
    capital = [t for t in tokens if t.capital] or tokens
    return bool(capital) and not any(told(other, "word " + plain(t.raw)) for t in capital[-3:])
