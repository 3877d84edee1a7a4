"""The two articles as the aligner takes them: texts, keys and roles of their sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Article, Link, MatchedBy, Role
from reader.text.clean import match_key


@dataclass(frozen=True, slots=True)
class Texts:
    """The sentences of one article; equal `keys` are the same sentence, typography aside."""

    texts: tuple[str, ...]
    keys: tuple[str, ...]
    roles: tuple[Role, ...]
    language: str

    def of(self, role: Role) -> list[int]:
        """The indexes of the sentences with one role."""
        return [k for k, one in enumerate(self.roles) if one is role]

    def extent(self, chosen: Sequence[int]) -> tuple[int, int, list[str]]:
        """What decides which side is the larger one: number, characters, then the very words."""
        texts = [self.texts[k] for k in chosen]
        return len(texts), sum(map(len, texts)), texts


Sides = tuple[Texts, Texts]


def texts_of(article: Article) -> Texts:
    """The sentences of an article."""
    found = tuple(map(article.sentence_text, range(len(article.sentences))))
    keys = tuple(match_key(text).strip() for text in found)
    return Texts(found, keys, tuple(s.role for s in article.sentences), article.language)


def link_of(sides: Sides, i: int, j: int, score: float) -> Link:
    """A link found by reading: the same text, the same key, or alike with `score`."""
    one, other = sides
    if one.keys[i] != other.keys[j]:
        takeaways = (one.roles[i] is Role.TAKEAWAY, other.roles[j] is Role.TAKEAWAY)
        return Link(i, j, score, MatchedBy.ALIKE, sums_up=takeaways[0] != takeaways[1])
    same = one.texts[i] == other.texts[j]
    return Link(i, j, 1.0, MatchedBy.IDENTICAL if same else MatchedBy.TYPOGRAPHIC)
