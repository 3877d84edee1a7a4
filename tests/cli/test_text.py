"""`reader text`: the story of a file, a sentence a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import run
from reader.formats import articles_in
from tests.formats.sameness import ENGLISH, WRITERS
from tests.hostile.corpus import pair
from tests.hostile.terminal import live

Captured = pytest.CaptureFixture[bytes]


def test_what_is_known_comes_first_then_a_sentence_a_line(
    tmp_path: Path, capfdbinary: Captured
) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "---\noutlet: Anywire\npublished: 2031-02-03\n---\n"
        "# Quay shut\n\nIt fell. Nobody was hurt.\n"
    )
    assert run(["text", str(page)]) == 0
    assert capfdbinary.readouterr().out.decode() == (
        "outlet: Anywire\npublished: 2031-02-03\n\nQuay shut\n\nIt fell.\nNobody was hurt.\n"
    )


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_gives_its_sentences(name: str, tmp_path: Path, capfdbinary: Captured) -> None:
    written = WRITERS[name](ENGLISH)
    path = tmp_path / name
    path.write_bytes(written.encode() if isinstance(written, str) else written)
    assert run(["text", str(path)]) == 0
    printed = capfdbinary.readouterr().out.decode().splitlines()
    for _, article in articles_in(str(path)):
        assert not isinstance(article, Exception)
        sentences = [article.sentence_text(k) for k in range(len(article.sentences))]
        assert [line for line in printed if line in sentences] == sentences


def test_nothing_in_it_acts_on_a_terminal(tmp_path: Path, capfdbinary: Captured) -> None:
    for path in pair(tmp_path):
        run(["text", str(path)])
        out = capfdbinary.readouterr().out
        assert b"Clerk" in out
        assert live(out) == []


def test_a_file_without_a_byte_is_no_text_and_another_is_refused(
    tmp_path: Path, capfdbinary: Captured
) -> None:
    empty, blank = tmp_path / "empty.txt", tmp_path / "blank.txt"
    empty.write_bytes(b"")
    blank.write_bytes(b" \n")
    assert run(["text", str(empty)]) == 0
    assert capfdbinary.readouterr().out == b""
    assert run(["text", str(blank)]) == 2
    assert b"is empty" in capfdbinary.readouterr().err
