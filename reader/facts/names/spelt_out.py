"""Where an article spells out what the other tells by its letters.

Housing and Urban Development Secretary Ben Aster     HUD
General Motors Co                                     GM
New York Police Commissioner                          NYPD

Small words between the capitals may count or not; the last letter may be a body's that is not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from reader.facts.excerpt import Excerpt, Token

LONGEST, MOST = 20, 100
"""Words and marks of a run beyond which it is no name; runs, and letters, that are tried."""
SURE = 3
"""Letters that spell a name wherever it begins; fewer only from its beginning."""
WITHOUT_BODY = 4
"""Letters of which the last may be that of a body that is not told."""

Run = Sequence[Token]


def runs(excerpt: Excerpt) -> list[Run]:
    """The runs of words with capitals, with the small words between them; not one in capitals."""
    found: list[Run] = []
    run: list[Token] = []
    for token in excerpt.tokens:
        small = token.text in {"&", "-"} or token.text in excerpt.grammar
        if (token.is_word and token.capital) or (run and small):
            run.append(token)
        else:
            found.append(run)
            run = []
    near = (run for run in (*found, run) if len(run) <= LONGEST and sum(map(_counts, run)) > 1)
    return list(islice(near, MOST))


def _counts(token: Token) -> bool:
    return token.is_word and token.capital and not (token.raw.isupper() and len(token.raw) > 1)


def spelt(letters: str, run: Run, bodies: Iterable[str]) -> frozenset[str]:
    """The words of a run that letters stand for; none where they stand for no part of it."""
    for told in _tellings(letters, bodies):
        for words in _readings(run):
            at = "".join(word.text[0] for word in words).find(told)
            if at == 0 or (at > 0 and len(told) >= SURE):
                return frozenset(word.text for word in words[at : at + len(told)])
    return frozenset()


def _tellings(letters: str, bodies: Iterable[str]) -> Iterator[str]:
    if len(letters) > 1:
        yield letters
    if len(letters) >= WITHOUT_BODY and any(letters[-1] == body[0] for body in bodies):
        yield letters[:-1]


def _readings(run: Run) -> Iterator[Run]:
    """The words that may give letters: those with capitals, or the small ones too."""
    yield [token for token in run if token.is_word and token.capital]
    yield [token for token in run if token.is_word]
