"""What the other side of a denial only asks, tells of something else, or says that somebody tried.

It is no surprise.               Is it any surprise?              asked
She could not call for help.     She tried to call for help.      tried
They would not say more.         They said it was late.           of something else
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.claim import ClaimWord, alike
from reader.facts.excerpt import Excerpt
from reader.facts.negation.conditions import has_phrase
from reader.facts.negation.denying_side import DenyingSide
from reader.facts.negation.denying_words import says
from reader.facts.negation.read import Negation
from reader.model import Span

BEFORE = 20
"""Characters before a word in which somebody is said to try what it tells."""
_ENDS, _ASKS = frozenset(".!?"), frozenset("?")


def is_left_open(own: Excerpt, other: Excerpt, word: ClaimWord) -> bool:
    """Whether the other side asks what a word tells, or has it as tried, and this side does not."""
    end = next((t for t in other.tokens if t.start >= word.end and t.text in _ENDS), None)
    if end is not None and end.text in _ASKS and not _ASKS & {t.text for t in own.tokens}:
        return True
    told = {token.text for token in own.tokens}
    tried = [phrase for phrase in other.own.negation.trying if phrase.split()[0] not in told]
    return has_phrase(other, Span(max(other.span.start, word.start - BEFORE), word.start), tried)


def only_tells(own: DenyingSide, near: Sequence[int], other: DenyingSide, place: int) -> bool:
    """Whether a verb of saying at a place tells of something else than what was `not said`."""
    words, told = own.matter.words, other.matter.words
    if own.matter.backwards or not says(other.excerpt, told[place].key):
        return False
    at = next((i for i in near if says(own.excerpt, words[i].key)), None)
    mine = words[at + 1].key if at is not None and at + 1 < len(words) else ""
    theirs = told[place + 1].key if place + 1 < len(told) else ""
    return not alike(mine, theirs, loose=own.matter.loose)


def has_another_verb(own: DenyingSide, negation: Negation, other: DenyingSide) -> bool:
    """`führte Hallstedt nicht:`: whether the other side has no verb of a clause that it ends."""
    if not own.excerpt.own.writing.capital_nouns:
        return False
    words = [own.matter.words[at] for at in own.denies(negation)]
    verbs = [word.key for word in words if own.excerpt.text[word.start].islower()]
    return bool(verbs) and not any(map(other.matter.has, verbs))


def is_asked(own: DenyingSide, negation: Negation, other: DenyingSide) -> bool:
    """`not clear whether it sank`: whether both sides only ask what is denied here."""
    first = own.matter.after(negation.span)
    if first == len(own.matter.words):
        return False
    before = own.excerpt.between(negation.span.end, own.matter.words[first].start)
    asked = own.excerpt.own.negation.which.intersection(token.text for token in before)
    return any(token.text in asked for token in other.excerpt.tokens)
