"""Files of many articles: JSON lines and archives."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.formats import article_from, articles_in
from reader.formats.wishes import Wishes, ask
from reader.model import Article, Standing
from tests.formats.reading import body, read

LINE = {
    "title": "Pier shut",
    "date": "2031-02-03",
    "text": "The pier is shut.\n\nIt is old.",
    "id": 7,
}


@pytest.fixture(autouse=True)
def _wishes() -> Iterator[None]:
    yield
    ask(Wishes())


def test_a_line_is_an_article_and_says_what_of_it_was_not_read() -> None:
    article = read(json.dumps(LINE), "a.jsonl")
    assert (article.headline, article.published) == ("Pier shut", "2031-02-03")
    assert body(article) == ["The pier is shut.", "It is old."]
    assert article.notes == ("fields not read: id",)


def test_lines_are_articles_of_their_own_and_a_broken_one_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{json.dumps(LINE)}\n\n{{\n{json.dumps({**LINE, 'title': 'Two'})}\n")
    first, second, third = dict(articles_in(str(path))).values()
    assert isinstance(first, Article)
    assert isinstance(second, BadFile)
    assert isinstance(third, Article)
    assert (second.line, third.source) == (3, f"{path}#3")


def test_fields_are_named_in_the_settings() -> None:
    ask(Wishes(jsonl_fields={"body": "content.words", "headline": "hl", "outlet": "site.name"}))
    item = {"hl": "Pier", "content": {"words": "<p>It is shut.</p>"}, "site": {"name": "Anywire"}}
    article = read(json.dumps(item), "a.jsonl")
    assert (article.headline, article.outlet) == ("Pier", "Anywire")
    assert body(article) == ["It is shut."]


def test_a_line_without_a_text_names_its_fields_and_the_remedy() -> None:
    with pytest.raises(BadFile, match=r"a\.jsonl:1: has no text in a field that is known \(a, b\)"):
        read('{"a": "x", "b": 1}', "a.jsonl")


def test_a_line_may_be_withdrawn_or_under_embargo() -> None:
    item = {**LINE, "pubstatus": "canceled", "embargo": "2031-02-04T06:00Z"}
    article = read(json.dumps(item), "a.jsonl")
    assert article.standing is Standing.KILLED
    assert article.embargo == "2031-02-04T06:00+00:00"


def packed(files: Mapping[str, bytes | str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


STORY = "Pier shut in Tarn\n\nThe pier of Tarn is shut. It is old.\n"


def test_every_file_of_an_archive_is_read_by_its_own_format() -> None:
    data = packed({"one.txt": STORY, "two.jsonl": json.dumps(LINE), "pier.jpg": b"x"})
    first, second = (article_from(data, f"a.zip#{number}") for number in (1, 2))
    assert (first.headline, second.headline) == ("Pier shut in Tarn", "Pier shut")
    assert first.notes == ("from one.txt", "not read of this archive: 1 other files")


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(packed({"one.txt": STORY, "inner.zip": packed({"one.txt": STORY})}))
    _, inner = dict(articles_in(str(path))).values()
    assert isinstance(inner, BadFile)
    assert inner.reason == "is an archive in an archive, which is not opened"


def test_hidden_files_and_those_of_the_system_are_no_articles() -> None:
    data = packed({"one.txt": STORY, "__MACOSX/one.txt": "x", "a/.hidden.txt": "x"})
    assert article_from(data, "a.zip").headline == "Pier shut in Tarn"


def test_a_bomb_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(packed({"one.txt": STORY, "two.txt": bytes(70 * 1024 * 1024)}))
    _, bomb = dict(articles_in(str(path))).values()
    assert isinstance(bomb, BadFile)
    assert bomb.reason == "unpacks to more than 67,108,864 bytes"


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04", b"PK\x03\x04" + bytes(500), packed({"one.txt": STORY})[:-30], b"PK\x05\x06"],
)
def test_what_is_no_whole_archive_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(BadFile, match=r"is no ZIP archive that can be read"):
        article_from(data, "a.zip")


def test_an_archive_without_an_article_says_so() -> None:
    with pytest.raises(BadFile, match=r"holds no file that may be an article \(1 others\)"):
        article_from(packed({"pier.jpg": b"x"}), "a.zip")


def test_a_document_that_is_packed_is_no_archive_of_articles() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(BadFile, match="is a document of an office program, which is not read"):
        article_from(made.getvalue(), "a.docx")


def test_more_articles_than_are_read_are_refused() -> None:
    with pytest.raises(BadFile, match="holds more than 10,000 articles"):
        read(f"{json.dumps(LINE)}\n" * 10_001, "a.jsonl")


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"PK\x03\x04" + bytes(40), "damaged.docx", "a document of an office program"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old.doc", "a document of an office program"),
        (b"%PDF-1.7\n%\xe2\xe3\n", "page.pdf", "a PDF"),
    ],
)
def test_what_offices_and_printers_write_is_refused_by_what_it_is(
    data: bytes, name: str, says: str
) -> None:
    with pytest.raises(BadFile, match=f"{name}: is {says}, which is not read .save its text"):
        article_from(data, name)
