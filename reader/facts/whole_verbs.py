"""Verbs of which a part stands apart at the end of its clause, put together again.

    Der Rat schloss neue Steuern aus.    →   der rat ausschloss neue steuern

What a verb says hangs on that part (`nahm zu`, `nahm ab`; `schloss aus` closes nothing).
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.facts.excerpt import Excerpt, Token
from reader.facts.poles import contrasts, entries

FARTHEST = 40
"""Words and marks before a part in which its verb stands."""
GOES_ON = frozenset({"und", "oder", "sowie", "aber", "doch"})
"""Words after which the next clause begins."""


def whole_verbs(excerpt: Excerpt) -> Iterator[Token]:
    """The words and figures of an excerpt, each verb with the part that ends its clause."""
    tokens, joined = excerpt.tokens, dict[int, Token | None]()
    for at, token in enumerate(tokens):
        if token.text in excerpt.own.writing.separable and _ends_clause(tokens, at):
            verb = _verb(excerpt, at, token.text)
            if verb is not None:
                joined[verb] = tokens[verb]._replace(text=token.text + tokens[verb].text)
                joined[at] = None
    for at, token in enumerate(tokens):
        whole = joined.get(at, token)
        if whole is not None and token.raw[0].isalnum():
            yield whole


def _ends_clause(tokens: tuple[Token, ...], at: int) -> bool:
    if at + 1 == len(tokens):
        return True
    after = tokens[at + 1]
    return not after.raw[0].isalnum() or after.text in GOES_ON


def _verb(excerpt: Excerpt, at: int, part: str) -> int | None:
    """The verb in a clause that a part belongs to: one that is known whole, or else by itself."""
    found, code = list[int](), excerpt.language
    for place in range(at - 1, max(-1, at - 1 - FARTHEST), -1):
        token = excerpt.tokens[place]
        if not token.raw[0].isalnum():
            break
        small = not token.capital or excerpt.opens_sentence(place)
        if token.is_word and small and token.text not in excerpt.grammar:
            found.append(place)
    known = (p for p in found if _is_known(code, part + excerpt.tokens[p].text))
    alone = (p for p in found if _is_known(code, excerpt.tokens[p].text))
    return next(known, next(alone, None))


def _is_known(code: str, word: str) -> bool:
    return bool(entries(code, word) or contrasts(code, word))
