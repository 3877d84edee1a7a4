"""Which files are listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import run
from reader.errors import BadFile
from reader.library.folders import SAMPLES, files_in
from reader.library.unread import unread_words


def test_a_folder_lists_its_articles_in_order_and_leaves_other_files_and_hidden_ones(
    tmp_path: Path,
) -> None:
    for name in ("b.md", "a.txt", "picture.jpg", ".hidden.txt", "deep/c.markdown", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("News.")
    names = [Path(path).relative_to(tmp_path).as_posix() for path in files_in([str(tmp_path)])]
    assert names == ["a.txt", "b.md", "deep/c.markdown"]


def test_files_named_outright_are_taken_whatever_their_ending_and_each_once(tmp_path: Path) -> None:
    (tmp_path / "story").write_text("News.")
    path = str(tmp_path / "story")
    assert files_in([path, path]) == [path]


def test_a_link_to_a_folder_above_is_not_followed_round(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("News.")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert files_in([str(tmp_path)]) == [str(tmp_path / "a.txt")]


@pytest.mark.parametrize(("name", "reason"), [("nowhere", "no such file"), ("empty", "no article")])
def test_what_is_not_there_is_refused_by_name(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadFile, match=f"{name}: {reason}"):
        files_in([str(tmp_path / name)])


def test_the_samples_are_eleven_articles() -> None:
    assert len(files_in([str(SAMPLES)])) == 11


def test_the_parts_of_a_saved_page_are_no_articles(tmp_path: Path) -> None:
    for name in (
        "a.html",
        "a_files/advert.html",
        "b.HTM",
        "b-Dateien/frame.html",
        "c_files/d.html",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<p>x</p>")
    found = [Path(path).relative_to(tmp_path).as_posix() for path in files_in([str(tmp_path)])]
    assert found == ["a.html", "b.HTM", "c_files/d.html"]


@pytest.mark.parametrize("form", ["text", "linear", "html", "markdown", "json"])
def test_reports_in_the_folder_of_their_articles_are_no_articles(form: str, tmp_path: Path) -> None:
    for name in ("storm-1-wire.txt", "storm-3-rewrite.txt"):
        (tmp_path / name).write_bytes((SAMPLES / name).read_bytes())
    pair = [str(tmp_path / name) for name in ("storm-1-wire.txt", "storm-3-rewrite.txt")]
    ending = {"html": "html", "markdown": "md", "json": "json"}.get(form, "txt")
    run(["diff", *pair, "--format", form, "--output", str(tmp_path / f"a-report.{ending}")])
    run(["report", *pair, "--format", form, "--output", str(tmp_path / "pages")])
    run(["handover", str(tmp_path), "--format", "md", "--output", str(tmp_path / "said.md")])
    run(["handover", str(tmp_path), "--format", "json", "--output", str(tmp_path / "said.json")])
    passed: list[str] = []
    assert files_in([str(tmp_path)], passed.append) == pair
    named = {Path(path).relative_to(tmp_path).as_posix() for path in passed}
    assert {f"a-report.{ending}", "said.md", "said.json", "pages/pages.jsonl"} <= named


def test_an_article_about_a_handover_and_a_file_named_outright_are_taken(tmp_path: Path) -> None:
    (tmp_path / "handover.md").write_text("# Harbour handed over\n\nThe key changed hands.\n")
    own = tmp_path / "desk.md"
    own.write_text("# Handed over: 1 judgement of 1 pair\n")
    assert files_in([str(tmp_path)]) == [str(tmp_path / "handover.md")]
    assert files_in([str(own)]) == [str(own)]


def test_documents_of_other_programs_are_told_of_and_never_listed(tmp_path: Path) -> None:
    for name in ("a.txt", "draft.docx", "page.PDF", ".hidden.docx", "~$draft.docx", "b.png"):
        (tmp_path / name).write_text("Rain fell.\n")
    passed: list[str] = []
    assert files_in([str(tmp_path)], passed.append) == [str(tmp_path / "a.txt")]
    assert passed == [str(tmp_path / "draft.docx"), str(tmp_path / "page.PDF")]
    assert unread_words(passed[:1]).startswith("not read: draft.docx, a document")
    assert unread_words(passed).startswith("not read: draft.docx and 1 more, documents")
    assert unread_words(["report.html"]) == ""
