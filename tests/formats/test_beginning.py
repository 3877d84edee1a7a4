"""The first screens of a long article, and the whole of it afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.formats import load
from reader.formats.beginning import SHOWN, begun, wholes

SENTENCE = "The ferry left the harbour late on Tuesday."


def written(folder: Path, text: str) -> Path:
    path = folder / "ferry.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_short_article_is_whole_from_the_start(tmp_path: Path) -> None:
    path = written(tmp_path, f"{SENTENCE}\n")
    beginning = begun(path)
    assert beginning.article == load(path)
    assert wholes(beginning) is None


@pytest.mark.parametrize("between", ["\n\n", " "], ids=["lines", "one paragraph"])
def test_a_long_article_begins_with_whole_sentences_of_its_own(
    tmp_path: Path, between: str
) -> None:
    path = written(tmp_path, between.join([SENTENCE] * 2_000))
    beginning = begun(path).article
    assert 0 < len(beginning.text) <= SHOWN
    assert {beginning.sentence_text(k) for k in range(len(beginning.sentences))} == {SENTENCE}


def test_the_whole_is_what_load_gives_and_other_articles_stay_as_they_are(tmp_path: Path) -> None:
    path = written(tmp_path, "\n\n".join([SENTENCE] * 2_000))
    beginning, other = begun(path), load(path)
    whole = wholes(beginning)
    assert whole
    assert whole(beginning.article) == other
    assert whole(other) is other


def test_an_article_that_begins_with_screens_of_nothing_is_read_to_its_words(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, "\n" * 2 * SHOWN + SENTENCE)
    assert begun(path).article == load(path)


def test_a_file_without_words_is_refused_at_once_however_long(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="is empty"):
        begun(written(tmp_path, "\n" * 2 * SHOWN))


@pytest.mark.parametrize("keys", [2_000, 20_000], ids=["with an end", "without one near"])
def test_long_front_matter_is_read_to_its_end_and_lines_without_one_are_text_that_begins(
    tmp_path: Path, keys: int
) -> None:
    front = "\n".join(f"key {k}: value" for k in range(keys))
    path = written(tmp_path, f"---\n{front}\n---\n\n{SENTENCE}")
    beginning, whole = begun(path), load(path)
    assert (beginning.article == whole) is (keys == 2_000)
    assert beginning.article.notes == whole.notes[: len(beginning.article.notes)]
