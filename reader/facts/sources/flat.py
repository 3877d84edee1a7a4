"""Whether one side tells flat, in the paper's own voice, what the other has from a source.

No leak was found, the inspectors said. The pier stays open.
No leak was found. The pier stays open.                     told flat
No leak was found. The inspectors left at noon.             theirs, as the next sentence shows
No leak was reported.                                       somebody says so

The line said it had shut the pier.
The line has shut the pier.                                 told flat, whoever speaks beside it
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt, stem
from reader.facts.hearsay import is_hearsay
from reader.facts.sources.carried import claim_words, is_named_beside, sentence_of, stemmed
from reader.facts.sources.likeness import nouns_in, stems_in
from reader.facts.sources.source import Attribution
from reader.facts.tokens import QUOTE_MARKS

KEPT, FEWEST = 0.6, 3
"""Share of a claim's words that tell it again, and how many words it has at least."""

OF_ITSELF = 0.75
"""The same share, of the words of either side, where a source says what it does itself."""

SAME_VERB = 4
"""Letters at the beginning of two forms of one verb (`plans`, `planning`)."""

_ENDS = frozenset(".!?。！？")


def is_told_flat(
    one: Attribution, own: Excerpt, other: Excerpt, theirs: Sequence[Attribution]
) -> bool:
    """Whether the other side has the claim in its words, and not its source, nor beside it."""
    if one.pronoun or not _is_plain(one, own, other, theirs) or _is_in(one, other):
        return False
    claim = claim_words(one, sentence_of(own, one))
    kept = len(claim) >= FEWEST and len(claim & stems_in(other)) >= KEPT * len(claim)
    return kept and not is_named_beside(one, other)


def is_done_flat(
    one: Attribution, own: Excerpt, other: Excerpt, theirs: Sequence[Attribution]
) -> bool:
    """Whether the other side tells as done what a source says that it does: `said it had left`."""
    if one.pronoun or one.source.start != one.span.start or not _is_in(one, other):
        return False
    if not _is_plain(one, own, other, theirs):
        return False
    told = stems_in(other) - stemmed(other.grammar) - one.stems
    done = _done(sentence_of(own, one), one.span.end)
    if not done or not any(word.startswith(done[:SAME_VERB]) for word in told):
        return False
    claim = claim_words(one, sentence_of(own, one))
    return len(claim) >= FEWEST and len(claim & told) >= OF_ITSELF * max(len(claim), len(told))


def _done(own: Excerpt, start: int) -> str:
    """The first word of matter of a claim that begins with a pronoun: `said on Monday it had left`.

    Before the pronoun may stand `that` and the day; without one it is the empty string.
    """
    sources = own.own.sources
    small = own.grammar | sources.never | sources.that
    words = [token.text for token in own.between(start, own.span.end) if token.is_word]
    opening = next(
        (at for at, word in enumerate(words) if word in sources.pronouns or word not in small), 0
    )
    if not words or words[opening] not in sources.pronouns:
        return ""
    passed = own.grammar | sources.finite
    return next((stem(word) for word in words[opening + 1 :] if word not in passed), "")


def _is_plain(
    one: Attribution, own: Excerpt, other: Excerpt, theirs: Sequence[Attribution]
) -> bool:
    """Whether neither side quotes, and the other is a sentence in which nobody says anything."""
    if theirs or not other.tokens or other.tokens[-1].text not in _ENDS:
        return False
    if any(token.raw in QUOTE_MARKS for side in (own, other) for token in side.tokens):
        return False
    claim = {t.text for t in own.tokens if not one.span.start <= t.start < one.span.end}
    telling = other.own.sources.saying | other.own.sources.showing
    if any(token.text in telling and token.text not in claim for token in other.tokens):
        return False
    return not is_hearsay(other)


def _is_in(one: Attribution, other: Excerpt) -> bool:
    """Whether the other side speaks of a source."""
    return len(one.nouns & nouns_in(other)) * 2 >= len(one.nouns)
