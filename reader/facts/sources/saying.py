"""Whether a form of a verb of saying says anything where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Token
from reader.languages.record import Sources


def is_noun(own: Sources, tokens: Sequence[Token], index: int) -> bool:
    """Whether a form that may be a noun is one: `its claims`, `signals caution`."""
    word = tokens[index].text
    if word not in own.nouns:
        return False
    before = tokens[index - 1].text if index else ""
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if tokens[index].capital and index:
        return True
    if _closes(own, tokens, index):
        return False
    plural_subject = before.endswith(own.plurals) and before not in own.no_plurals
    if following in own.that:
        return before in own.determiners
    return before in own.determiners or not plural_subject or following not in own.claim_opens


def _closes(own: Sources, tokens: Sequence[Token], index: int) -> bool:
    """Whether a form ends a sentence behind its subject: `It costs 9 million, the city says`."""
    at = index - 1
    while at > 0 and tokens[at].is_word and index - at < SUBJECT:
        at -= 1
    if index + 1 < len(tokens) and tokens[index + 1].text != ".":
        return False
    return index - at > 1 and tokens[at].text == "," and tokens[at + 1].text in own.determiners


SUBJECT = 6
"""Words before a verb that closes a sentence among which the comma before its subject stands."""


def is_participle(own: Sources, tokens: Sequence[Token], index: int) -> bool:
    """`three alleged smugglers`, `the man accused of`: no one is speaking."""
    word = tokens[index].text
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if f"{word} {following}" in own.suffered:
        return True
    described = word.endswith(own.participle_endings) and word not in own.no_participles
    if described and following in own.after_participle:
        return True
    if word in own.hinting and index + 1 < len(tokens) and tokens[index + 1].capital:
        # `accused Norland of`: what is no `accused man` has an object.
        return False
    return word in own.participles and following not in own.claim_opens


def auxiliary(own: Sources, tokens: Sequence[Token], index: int) -> str:
    """The word before a verb, adverbs between them passed over."""
    at = index - 1
    while (
        at > 0
        and (tokens[at].text in own.adverbs or tokens[at].text.endswith(own.adverb_endings))
        and index - at < 4
    ):
        at -= 1
    return tokens[at].text if at >= 0 else ""
