"""Why a row was paired, in words."""

from __future__ import annotations

from reader.comparison.pipeline import compare
from reader.model import Article
from reader.view.reading import reading
from reader.view.why import reasons

WIRE = Article.from_sentences(
    ["Quay Street is shut.", "Its repair costs 41 million crowns.", "Gulls circled over a market."]
)
REWRITE = Article.from_sentences(["Quay Street is shut.", "The repair costs 41 million crowns."])


def page(row: int) -> dict[str, str]:
    """The titles and the words below each."""
    return {
        title: " ".join(words) for title, words in reasons(reading(compare(WIRE, REWRITE)), row)
    }


def test_a_pair_is_explained_by_what_the_aligner_weighed() -> None:
    words = page(1)["Row 2: reworded"]
    assert "Matched as alike" in words
    assert "The same numbers: 41." in words
    assert "Shared words, the rarest first: " in words
    assert "The sentences before them are a pair too, sure to 100%." in words


def test_the_same_sentence_needs_no_other_reason() -> None:
    words = page(0)["Row 1: same"]
    assert words.startswith("Matched as the same words; sure to 100%")
    assert "Shared words" not in words


def test_a_sentence_without_a_partner_says_so() -> None:
    found = page(2)
    assert found["Row 3: omitted"].startswith("No sentence of the other article shares enough")
    assert found["Rivals"] == "none that came near"
