"""Giants that break naive programs are compared like anything else.

No clock is read here: what is quadratic in one of these would not end within the gate's patience.
"""

from __future__ import annotations

import pytest

from reader.comparison.pipeline import compare
from reader.formats import article_from_text
from reader.model import Article
from reader.report import FORMATS, PageStyle

pytestmark = pytest.mark.slow

GIANTS = {
    "one sentence": "word " * 40_000,
    "one word": "x" * 300_000,
    "one-word sentences": "Rain. " * 2_500,
    "the same sentence": "The council said so. " * 2_500,
    "the same bullet": "- x\n" * 3_000,
    "alternating marks": "x" + "\u0301\u0316" * 50_000,
    "opening quotation marks": "“" * 100_000,
    "digits": "1" * 300_000,
    "numbers": "7 to 16, " * 8_000,
    "Chinese number words": "三百万一" * 10_000,
    "Chinese numbers without an end": "三万个港口和市长2月" * 10_000,
    "hyphens": "7-" * 60_000,
    "stops": "." * 300_000,
    "abbreviations": "U.S. Gov. Gen. " * 8_000,
    "blanks": "a" + " " * 300_000 + "b",
    "brackets": "[a](b" * 40_000,
    "denials": "not never no may reportedly denied must without " * 4_000,
    "escapes": "\x1b[31m" * 15_000,
    "joiners": "👩\u200d" * 25_000,
}
USUAL = article_from_text(
    "Harbour opens\n\nThe harbour opened on Monday, 7 March. “We waited,” she said.", "usual.txt"
)


def article(text: str) -> Article:
    """A giant below a headline."""
    return article_from_text(f"Harbour opens\n\n{text}\n", "giant.md")


@pytest.mark.parametrize("text", GIANTS.values(), ids=GIANTS)
def test_a_giant_is_compared_and_printed(text: str) -> None:
    giant, other = article(text), article(text.replace("a", "e") + " and the end")
    for left, right in ((giant, USUAL), (giant, other)):
        assert FORMATS["text"](compare(left, right), PageStyle(80))
