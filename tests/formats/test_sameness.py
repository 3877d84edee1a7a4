"""The same story is the same article, whatever it was sent in."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import pytest

from reader.comparison.pipeline import compare
from reader.formats import article_from
from reader.model import Article, Role
from tests.formats.sameness import TELLINGS, WRITERS

ORIGINAL = next(iter(WRITERS))


def read(name: str, language: str) -> Article:
    return article_from(WRITERS[name](TELLINGS[language]), name)


def story(article: Article) -> list[tuple[Role, str]]:
    """Every sentence with its role, but for what is said about the article."""
    return [
        (sentence.role, article.sentence_text(index))
        for index, sentence in enumerate(article.sentences)
        if sentence.role is not Role.META
    ]


def test_the_original_has_the_parts_that_its_writer_gave_it() -> None:
    roles = [role for role, _ in story(read(ORIGINAL, "en"))]
    assert roles == [
        Role.HEADLINE,
        *[Role.BODY] * 4,
        Role.LABEL,
        *[Role.BODY] * 2,
        Role.CREDIT,
    ]


@pytest.mark.parametrize("language", TELLINGS)
@pytest.mark.parametrize("name", WRITERS)
def test_every_format_gives_the_same_sentences_and_roles(name: str, language: str) -> None:
    original, article = read(ORIGINAL, language), read(name, language)
    assert story(article) == story(original)
    assert article.language == original.language
    assert article.headline == original.headline
    assert article.byline == original.byline
    times = [datetime.fromisoformat(each.published) for each in (article, original)]
    assert times[0] == times[1]
    assert article.dateline is not None
    assert original.dateline is not None
    assert article.text[slice(*article.dateline)] == original.text[slice(*original.dateline)]


@pytest.mark.parametrize("language", TELLINGS)
def test_between_any_two_nothing_is_found(language: str) -> None:
    """Each against the original and the next: all have the same sentences (the test above)."""
    articles = [read(name, language) for name in WRITERS]
    pairs = [*pairwise(articles), *((articles[0], other) for other in articles[1:])]
    for left, right in pairs:
        for one, other in ((left, right), (right, left)):
            found = [finding.message for finding in compare(one, other).findings]
            assert found == [], (one.source, other.source)
