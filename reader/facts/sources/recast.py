"""Whether two sides tell a claim in much the same words, or one of them recast it.

    The dyke holds for now, the engineers said.      The dyke holds for now, the pastor said.
    The engineers said the dyke holds for now.       Nothing has given way yet, say its builders.

Who recasts a sentence says in other words who said it too: `Moe` is `the skipper`, `a study` `the
authors`. In a sentence that kept its words another word for its source is another source.
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.report import Claims
from reader.facts.sources.carried import claim_words, stemmed
from reader.facts.sources.likeness import stems_in
from reader.facts.sources.source import Attribution
from reader.model import Side

KEPT, KEPT_PAIRS = 0.6, 0.5
"""Share of the words of the longer claim that both have, from which it kept its words; the same
where words are compared by pairs of characters, of which one other word changes several."""

WITHIN, FEW = 0.8, 4
"""Share of the words of the shorter side from which one that has no source tells the same claim
in more or fewer words, and how many words that takes."""


def is_recast(own: Excerpt, other: Excerpt, one: Attribution, their: Attribution | None) -> bool:
    """Whether what a source says is told in other words by another source, or by none."""
    said = claim_words(one, own)
    told = claim_words(their, other) if their else stems_in(other) - stemmed(other.grammar)
    told -= one.stems
    fewer = min(len(said), len(told))
    if their is None and fewer >= FEW and len(said & told) >= WITHIN * fewer:
        return False
    most = max(len(said), len(told))
    kept = KEPT_PAIRS if own.own.sources.pattern else KEPT
    return len(said & told) < kept * most


def are_two(claims: Claims, left: Attribution, right: Attribution) -> bool:
    """Whether both articles know two sources by their names, and so tell them apart."""
    return _is_named(claims, Side.RIGHT, left) and _is_named(claims, Side.LEFT, right)


def _is_named(claims: Claims, side: Side, one: Attribution) -> bool:
    names = one.names - claims.left.own.sources.anyone
    return bool(names) and all(claims.told(side, "word " + name) for name in sorted(names))
