"""Tokens asked for by their place, beyond either end too, and what two rows of words share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reader.facts.excerpt import Token

QUOTE_MARKS = frozenset('"“”„«»「」『』')
"""Marks that open or close a quotation."""
SENTENCE_MARKS = frozenset(".;!?。；！？")
"""Marks that end a sentence, or a part of one that could be one of its own."""
CLAUSE_MARKS = SENTENCE_MARKS | frozenset(",:，：、")
"""Marks that end a clause."""


def text_at(tokens: Sequence[Token], index: int) -> str:
    """The lower-case text of a token; empty where there is none."""
    return tokens[index].text if 0 <= index < len(tokens) else ""


def is_figure_at(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is a figure; there may be none."""
    return 0 <= index < len(tokens) and tokens[index].is_figure


def number_at(tokens: Sequence[Token], index: int, low: int, high: int) -> int | None:
    """The whole number that a token is, within bounds."""
    text = text_at(tokens, index)
    if not text.isdecimal() or len(text) > 4:
        return None
    return int(text) if low <= int(text) <= high else None


def past_hyphen(tokens: Sequence[Token], index: int) -> int:
    """The place itself, or the next one where a hyphen stands there."""
    return index + 1 if text_at(tokens, index) == "-" else index


def past_phrase(tokens: Sequence[Token], index: int, phrase: str) -> int:
    """The token after the words of a phrase that stands at a place; 0 where it does not."""
    first = text_at(tokens, index)
    if not first or not phrase.startswith(first):
        return 0
    words = phrase.split()
    stop = index + len(words)
    return stop if words == [token.text for token in tokens[index:stop]] else 0


def past_any(tokens: Sequence[Token], index: int, phrases: Iterable[str]) -> int:
    """The token after the first of some phrases that stands at a place; 0 where none does."""
    return next(filter(None, (past_phrase(tokens, index, phrase) for phrase in phrases)), 0)


def phrase_of(
    tokens: Sequence[Token], index: int, table: Mapping[str, str]
) -> tuple[str, int] | None:
    """What the phrase at a place stands for in a table, the first of it, and the token after it."""
    for phrase, value in table.items():
        if stop := past_phrase(tokens, index, phrase):
            return value, stop
    return None


def common_ends(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """How many words agree at the beginning, and how many of the others at the end."""
    most = min(len(left), len(right))
    head = next((i for i in range(most) if left[i] != right[i]), most)
    tail = next((i for i in range(most - head) if left[-1 - i] != right[-1 - i]), most - head)
    return head, tail
