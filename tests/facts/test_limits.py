"""What of two very long articles is read for facts, and that the rest is said to be left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import run
from reader.comparison.pipeline import compare
from reader.facts.check import MOST_PASSAGES
from reader.facts.excerpt import LONGEST_READ
from reader.formats import article_from_text
from reader.model import Article, Comparison

LEFT_OUT = "facts are looked for in the first passages that differ, and not in the last "


def article(*sentences: str) -> Article:
    """An article with a headline and a paragraph for each sentence."""
    return article_from_text("\n\n".join(("Harbour opens", *sentences)), "harbour.txt")


def counted(last: int, sold: str) -> Comparison:
    """So many sentences, each with a figure of its own that the other side has otherwise."""
    words = ("rope", "salt", "coal", "wool", "grain", "timber", "glass")
    sentences = [f"Ship {n} sold {n * 7} crates of {words[n % 7]}." for n in range(last)]
    return compare(article(*sentences), article(*(s.replace("sold", sold) for s in sentences)))


@pytest.mark.slow
def test_passages_beyond_the_limit_are_counted_in_a_note() -> None:
    compared = counted(MOST_PASSAGES + 40, "bought")
    assert compared.left.limits == (f"{LEFT_OUT}40 of them",)
    assert compared.right.limits == ()


def test_below_the_limit_nothing_is_left_out_and_nothing_said() -> None:
    assert counted(50, "bought").left.notes == ()


def test_a_very_long_sentence_is_read_where_it_begins() -> None:
    flood = "the ships came in and the ships went out, " * (LONGEST_READ // 40)
    left = article(f"In all 40 men {flood} and 17 boats sank in the harbour.")
    right = article(f"In all 50 men {flood} and 19 boats sank in the harbour.")
    found = compare(left, right)
    values = [(f.left.value, f.right.value) for f in found.findings if f.left and f.right]
    assert ("40", "50") in values
    assert not any("17" in value for pair in values for value in pair)
    (note,) = left.limits
    assert note.startswith("facts are looked for only where a sentence of ")


def test_a_check_says_on_standard_error_what_was_cut(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [str(tmp_path / "wire.txt"), str(tmp_path / "light.txt")]
    for path, men in zip(paths, (40, 50), strict=True):
        words = f"In all {men} men {'went out, ' * (LONGEST_READ // 10)} and came back."
        Path(path).write_text(f"Harbour opens\n\n{words}\n", encoding="utf-8")
    run(["check", *paths])
    assert "wire.txt: facts are looked for only where a sentence of " in capsys.readouterr().err
