"""Whether a form of a verb of saying says anything where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Token
from reader.facts.wordlists import listed

_DETERMINERS = listed(
    """the a an his her its their our my your this that these those no any some new such"""
)


_NOUN_FORMS = listed(
    """report reports claim claims comment comments notes state states reply point points post
    posts fears estimate estimates forecast list lists plan plans caution hint hints joke
    jokes call calls order orders offer offers demand demands promise promises pledge
    pledges count counts name names term terms"""
)


def is_noun(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form that may be a noun is one: `its claims`, `signals caution`."""
    word = tokens[index].text
    if word not in _NOUN_FORMS:
        return False
    before = tokens[index - 1].text if index else ""
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if tokens[index].capital and index:
        return True
    plural_subject = before.endswith("s") and before not in {"s", "its", "his"}
    if following == "that":
        return before in _DETERMINERS
    return before in _DETERMINERS or not plural_subject or following not in _CLAIM_OPENS


_ADJECTIVES = listed(
    """alleged suspected feared estimated reported predicted accused blamed suspect"""
)


def is_participle(tokens: Sequence[Token], index: int) -> bool:
    """`three alleged smugglers`, `the man accused of`: no one is speaking."""
    word = tokens[index].text
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if following in {"of", "by"} and word.endswith("ed") and word not in {"complained", "warned"}:
        return True
    return word in _ADJECTIVES and following not in _CLAIM_OPENS


_CLAIM_OPENS = listed("that the a an it he she they there this these his her its their on ,")


MODALS = listed("will would can could may might must should shall to ll d")


_ADVERBS = listed(
    """also never always already first later then again only just still now once ever even"""
)


def auxiliary(tokens: Sequence[Token], index: int) -> str:
    """The word before a verb, adverbs between them passed over."""
    at = index - 1
    while (
        at > 0
        and (tokens[at].text in _ADVERBS or tokens[at].text.endswith("ly"))
        and index - at < 4
    ):
        at -= 1
    return tokens[at].text if at >= 0 else ""
