"""What of two very long articles is read for facts, and that the rest is said to be left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import run
from reader.comparison.pipeline import compare
from reader.dataclass import replace
from reader.facts.article_index import ArticleIndex
from reader.facts.excerpt import FoldedArticle
from reader.facts.reach import MOST_MARKS, MOST_PASSAGES, in_reach
from reader.formats import article_from_text
from reader.model import Article, Bead, Comparison, Edit, Op, Passage, Side, Span
from reader.progress import watched
from reader.text.length import LONGEST_READ, LONGEST_UNSPACED

LEFT_OUT = "facts are looked for in the first passages that differ, and not in the last "


def article(*sentences: str) -> Article:
    """An article with a headline and a paragraph for each sentence."""
    return article_from_text("\n\n".join(("Harbour opens", *sentences)), "harbour.txt")


def counted(last: int, sold: str) -> Comparison:
    """So many sentences, each with a word of its own; the other side has another verb."""
    words = ("rope", "salt", "coal", "wool", "grain", "timber", "glass")
    letters = str.maketrans("0123456789", "bdfglmnrst")
    buyers = [f"{n:04}".translate(letters) for n in range(last)]
    sentences = [f"They sold crates of {words[n % 7]} to {buyers[n]}." for n in range(last)]
    return compare(article(*sentences), article(*(s.replace("sold", sold) for s in sentences)))


@pytest.mark.slow
def test_passages_beyond_the_limit_are_counted_in_a_note() -> None:
    compared = counted(MOST_PASSAGES + 40, "bought")
    assert compared.left.limits == (f"{LEFT_OUT}40 of them",)
    assert compared.right.limits == ()


def test_passages_of_nothing_but_figures_are_fewer() -> None:
    figures, words = 250, "the ships came in and went out again "
    one, other = article(*["7, " * figures] * 400), article(*[words * 20] * 400)

    def reached(held: Article) -> int:
        sides = {side: FoldedArticle(held) for side in Side}
        edits = (Edit(Op.REPLACE, Span(0, 1), Span(0, 1)),)
        run = [Passage(Bead(range(k, k + 1), range(k, k + 1)), edits) for k in range(1, 401)]
        return len(in_reach(list(enumerate(run)), sides))

    assert reached(one) == MOST_MARKS // (2 * figures)
    assert reached(other) == 400


def test_of_a_table_every_figure_is_known_and_what_it_ends_with() -> None:
    held = article(
        f"The sums were {', '.join(map(str, range(3000, 3200)))}, 1985, 17 and 40 crowns."
    )
    told = ArticleIndex({side: FoldedArticle(held) for side in Side})
    for key in ("3000", "3001", "3150", "3199", "year 1985", "17", "40"):
        assert told(Side.LEFT, key), key
    assert not told(Side.LEFT, "3200")


def test_of_very_many_sentences_with_figures_the_last_tell_figures_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.facts.article_index.MOST_WHOLE", 2)
    held = article("It cost 3 million.", "All sailed.", "It cost 4 million.", "It cost 5 million.")
    told = ArticleIndex({side: FoldedArticle(held) for side in Side})
    assert [told(Side.LEFT, key) for key in ("3000000", "4000000", "5000000", "5")] == [
        True,
        True,
        False,
        True,
    ]
    assert told.read_whole == 2
    both = ("It cost 3 crowns.", "It cost 4 crowns.", "It cost 9 crowns.")
    left, right = article(*both), article(*both, "Ada Lund paid 70 more for bread and salt.")
    for one, other in ((left, right), (right, left)):
        (note,) = compare(one, other).left.limits
        assert note.startswith("facts are looked for in the first 2 sentences with figures")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_words_of_a_giant_line_are_looked_up_with_pauses(language: str) -> None:
    """At one stroke those of two megabytes take a tenth of a second without an answer to a key."""
    words = "the ships came in and went out again " * 2_000
    held = replace(article(f"{words}with coal."), language=language)
    told, paused = ArticleIndex({side: FoldedArticle(held) for side in Side}), list[float]()
    with watched(paused.append):
        assert told(Side.LEFT, "word coal")
    assert len(paused) > 100


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


def test_of_a_sentence_without_blanks_as_many_words_are_read_in_fewer_characters() -> None:
    flood = "船舶進港又出港" * (LONGEST_UNSPACED // 6)
    left = article(f"共有40人，{flood}，港內沉沒17艘。")
    right = article(f"共有50人，{flood}，港內沉沒19艘。")
    found = compare(left, right)
    values = [(f.left.value, f.right.value) for f in found.findings if f.left and f.right]
    assert any("40" in one and "50" in other for one, other in values)
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


@pytest.mark.parametrize("between", [", ", " | ", ";", "|"])
def test_the_first_and_the_last_figure_of_a_row_are_read_with_what_they_count(
    between: str,
) -> None:
    row = between.join(map(str, range(700, 800)))
    told = ArticleIndex({s: FoldedArticle(article(f"They had {row} million.")) for s in Side})
    for figure in range(700, 799):
        assert told(Side.LEFT, str(figure)), figure
    assert told(Side.LEFT, "799000000")
    assert not told(Side.LEFT, "798000000")
