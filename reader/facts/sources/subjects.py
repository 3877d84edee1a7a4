"""The noun phrases before and after a verb, appositives and brackets included."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Token
from reader.languages.record import Sources

LONGEST_SOURCE = 22
"""Tokens that a source may have to the left of its verb."""

TOGETHER = 6
"""Tokens before a verb among which two who speak together are told as one source."""

IN_BRACKETS = 7
"""Tokens back from the end of a bracket within a subject to where it opens."""

_ENDING = frozenset([",", ".", ";", ":", "!", "?", '"', "“", "”", "(", ")", "«", "»"])
_BREAKING = frozenset([";", ":", ".", "!", "?", '"', "“", "”", "«", "»", ")"])
"""Marks that end the noun phrase after a verb, and the one before it."""


def phrase_end(own: Sources, tokens: Sequence[Token], first: int) -> int:
    """The token after a noun phrase; an appositive of one comma belongs to it."""
    ends = _ENDING | own.ends
    if not own.alike:
        ends |= own.finite
    stop = first
    while stop < len(tokens) and stop - first < LONGEST_SOURCE:
        article = stop == first and tokens[stop].text in own.determiners
        if tokens[stop].text in ends and not article and not _abbreviates(tokens, stop):
            break
        stop += 1
    if stop < len(tokens) - 1 and tokens[stop].text == "," and tokens[stop + 1].capital:
        more = stop + 1
        while more < len(tokens) and more - stop < 8 and tokens[more].text not in ends:
            more += 1
        if more - stop > 1 and more - stop <= 5:
            return more
    return stop


def _abbreviates(tokens: Sequence[Token], index: int) -> bool:
    """Whether a full stop ends a short word and no sentence: `Sen. Moe, R-Calif., said`."""
    before = tokens[index - 1] if index else None
    if not (before and tokens[index].text == "." and before.capital):
        return False
    if before.end != tokens[index].start or index + 1 >= len(tokens):
        return False
    following, letters = tokens[index + 1], len(before.raw)
    return (following.capital and letters <= 4) or (following.text == "," and letters <= 6)


def _breaks(own: Sources, token: Token) -> bool:
    return token.text in _BREAKING or token.text in own.breaks


def _are_together(own: Sources, words: Sequence[Token]) -> bool:
    """Whether a joining word has two who speak around it: `Moe and Lund`, `Moe and his wife`."""
    before, joining, after = words
    if not before.capital:
        return False
    if joining.text in own.joining and after.text in own.theirs:
        return True
    return (joining.text == "&" or joining.text in own.together) and after.capital


def _opening(tokens: Sequence[Token], closing: int) -> int:
    """Where a short bracket opens, 0 for none: `the Coast Guard (KCG)`."""
    near = range(closing - 1, max(0, closing - IN_BRACKETS), -1)
    return next((i for i in near if tokens[i].text == "("), 0)


def subject_start(own: Sources, tokens: Sequence[Token], index: int) -> int:
    """Where the noun phrase before a verb begins; appositives between commas belong to it."""
    first = index
    commas = 0
    closes = tokens[index - 1].text == ","
    while first > 0 and index - first < LONGEST_SOURCE:
        token = tokens[first - 1]
        near = first > 1 and tokens[first - 2].is_word and index - first < TOGETHER
        if near and _are_together(own, tokens[first - 2 : first + 1]):
            pass
        elif token.text == "&":
            break
        elif closes and token.text in own.relative:
            pass
        elif token.text == ")" and (opening := _opening(tokens, first - 1)) > 0:
            # `Harry Moe (D) of Lund said`
            first = opening
            continue
        elif _breaks(own, token) and not _abbreviates(tokens, first - 1):
            break
        if token.text == "," and token is not tokens[index - 1]:
            commas += 1
            if not closes or commas > 1:
                break
        first -= 1
    while first < index and not tokens[first].is_word:
        first += 1
    return first
