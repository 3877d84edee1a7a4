"""The two articles as the aligner takes them: texts, keys and roles of their sentences."""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern
from reader.model import Article, Link, MatchedBy, Role
from reader.progress import paced
from reader.text.clean import match_key

SHORT = 30
"""Characters of a short sentence, at most."""

FEW_WORDS = 5
"""Words of a short sentence, at most."""

_SIGNATURE = late_pattern(r"\s*[-–—]{1,2}\s*\S.{0,80}\(@\w{1,40}\)")


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """The sentences of one article; equal `keys` are the same sentence, typography aside."""

    texts: tuple[str, ...]
    keys: tuple[str, ...]
    roles: tuple[Role, ...]
    language: str

    def of(self, role: Role) -> list[int]:
        """The indexes of the sentences with one role."""
        return [k for k, one in enumerate(self.roles) if one is role]

    def short(self) -> frozenset[int]:
        """The body sentences of so few words that the one before must say what they mean."""
        return frozenset(
            k
            for k in self.of(Role.BODY)
            if len(self.texts[k]) <= SHORT and len(self.texts[k].split()) <= FEW_WORDS
        )

    def extent(self, chosen: Sequence[int]) -> tuple[int, int, list[str]]:
        """What decides which side is the larger one: number, characters, then the very words."""
        texts = [self.texts[k] for k in chosen]
        return len(texts), sum(map(len, texts)), texts


Sides = tuple[Texts, Texts]


def texts_of(article: Article) -> Texts:
    """The sentences of an article; who signed an embedded post is a credit, not a statement.

    The lead's text is without its dateline, which is no part of what it says; its key has it.
    """
    found = tuple(map(article.sentence_text, range(len(article.sentences))))
    keys = tuple(match_key(text).strip() for text in paced(found))
    filed = article.dateline
    if filed:
        found = tuple(
            text[filed.end - s.span.start :].lstrip() or text
            if s.span.start == filed.start and filed.end < s.span.end
            else text
            for s, text in zip(article.sentences, found, strict=True)
        )
    roles = (
        Role.CREDIT if s.role is Role.BODY and _SIGNATURE.match(text) else s.role
        for s, text in zip(article.sentences, found, strict=True)
    )
    return Texts(found, keys, tuple(roles), article.language)


def link_of(sides: Sides, i: int, j: int, score: float) -> Link:
    """A link found by reading: the same text, the same key, or alike with `score`."""
    one, other = sides
    if one.keys[i] != other.keys[j]:
        takeaways = (one.roles[i] is Role.TAKEAWAY, other.roles[j] is Role.TAKEAWAY)
        return Link(i, j, score, MatchedBy.ALIKE, sums_up=takeaways[0] != takeaways[1])
    same = one.texts[i] == other.texts[j]
    return Link(i, j, 1.0, MatchedBy.IDENTICAL if same else MatchedBy.TYPOGRAPHIC)
