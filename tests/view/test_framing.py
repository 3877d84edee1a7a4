"""Two stretches that share words tell the same stretch of both sentences."""

from __future__ import annotations

import pytest

from reader.model import Article, Span
from reader.view.framing import framed


def told(left: str, one: str, right: str, other: str) -> tuple[str, str]:
    articles = [Article.from_sentences([text], "en") for text in (left, right)]
    spans = [
        Span(text.index(words), text.index(words) + len(words))
        for text, words in ((left, one), (right, other))
    ]
    grown = framed(articles[0], spans[0], articles[1], spans[1])
    return tuple(a.text[s.start : s.end] for a, s in zip(articles, grown, strict=True))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("left", "one", "right", "other", "shown"),
    [
        (
            *("The crew cannot dig in the rain.", "cannot dig in the rain"),
            *("The crew can dig in the rain.", "rain"),
            ("cannot dig in the rain", "can dig in the rain"),
        ),
        (
            *("Riders may have to walk.", "may have"),
            *("Riders will have to walk.", "have to"),
            ("may have to", "will have to"),
        ),
        (
            *("The quay was shut.", "was shut"),
            *("The quay was never shut.", "never shut"),
            ("was shut", "never shut"),
        ),
        (
            *("The quay opened.", "opened"),
            *("The quay stays closed.", "closed"),
            ("opened", "closed"),
        ),
    ],
)
def test_where_one_ends_as_the_other_begins_both_tell_all_of_it(
    left: str, one: str, right: str, other: str, shown: tuple[str, str]
) -> None:
    assert told(left, one, right, other) == shown
