"""Files made to harm, in each format: one line, in bounds, and nothing is written."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.formats import article_from, articles_in
from reader.model import Article
from tests.formats.reading import read
from tests.formats.sameness import ENGLISH, WRITERS

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "pier"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><nitf><body><body.content><p>&c;</p></body.content>'
    "</body></nitf>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    "<nitf><body><body.content><p>&a;</p></body.content></body></nitf>"
)
DTD = '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd"><nitf>{}</nitf>'
STORY = "<body><body.content><p>The pier is shut.</p></body.content></body>"


@pytest.mark.parametrize("document", [BOMB, OUTSIDE], ids=["bomb", "outside"])
def test_entities_of_a_file_are_not_read(document: str) -> None:
    with pytest.raises(
        BadFile, match=r"^a\.xml: declares entities of its own, which are not read$"
    ):
        read(document, "a.xml")


def test_nothing_outside_the_file_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    assert read(DTD.format(STORY), "a.xml").text == "The pier is shut."


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("<nitf>" + "<p>" * 100_000, "nested too deeply"),
        (f"<nitf {' '.join(f'a{k}=1' for k in range(200_000))}/>", "a tag of more than 20,000"),
        ("<nitf>" + "<p/>" * 4_000_001 + "</nitf>", "has more than 4,000,000 tags"),
        ("<nitf>", "is NITF without a word of a story"),
        ("<nitf", "is NITF without a word|is no XML that can be read|which is not read"),
    ],
    ids=["depth", "attributes", "tags", "cut", "begun"],
)
def test_a_tree_out_of_bounds_is_refused_in_one_line(document: str, reason: str) -> None:
    with pytest.raises(BadFile, match=reason) as refused:
        read(document, "a.nitf")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "most"), [("The pier " * 300_000, "2,097,152"), ("The pier. " * 700_000, "6,291,456")]
)
def test_an_article_longer_than_one_may_be_is_refused_wherever_it_stands(
    text: str, most: str
) -> None:
    item = {"uri": "a", "pubstatus": "usable", "body_text": text}
    with pytest.raises(BadFile, match=f"bytes long, and {most} are read at most"):
        read(json.dumps(item), "a.json")


def test_a_file_larger_than_a_container_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with pytest.raises(BadFile, match="67,108,865 bytes long, and 67,108,864 are read at most"):
        list(articles_in(str(path)))


@pytest.mark.parametrize("suffix", ["txt", "md", "nitf", "json", "jsonl", "zip", "newsml", "xml"])
@pytest.mark.parametrize("name", [*WRITERS])
def test_the_suffix_may_lie(name: str, suffix: str) -> None:
    """What a file holds comes first; plain text is what its name says."""
    data = WRITERS[name](ENGLISH)
    try:
        article = article_from(data, f"a.{suffix}")
    except BadFile as problem:
        assert name in ("pier.txt", "pier.md", "pier.jsonl")
        assert "\n" not in str(problem)
    else:
        assert "The town of Tarn closed its old pier" in article.text


@pytest.mark.parametrize("name", [*WRITERS])
def test_every_beginning_of_a_file_is_an_article_or_one_line(name: str) -> None:
    data = WRITERS[name](ENGLISH)
    for end in range(0, len(data), max(1, len(data) // 60)):
        loaded = _loaded(lambda cut=data[:end]: article_from(cut, name))  # type: ignore[misc]
        assert loaded is None or loaded.sentences


@pytest.mark.parametrize("name", [*WRITERS])
def test_a_changed_byte_anywhere_is_an_article_or_one_line(name: str) -> None:
    data = WRITERS[name](ENGLISH)
    for at in range(0, len(data), max(1, len(data) // 60)):
        for byte in (0, 60, 255):
            changed = data[:at] + bytes([byte]) + data[at + 1 :]
            loaded = _loaded(lambda cut=changed: article_from(cut, name))  # type: ignore[misc]
            assert loaded is None or loaded.sentences


def _loaded(load: Callable[[], Article]) -> Article | None:
    try:
        return load()
    except BadFile as problem:
        assert "\n" not in str(problem)
        return None


def test_reading_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, write in WRITERS.items():
        (tmp_path / name).write_bytes(write(ENGLISH))
    before = sorted(os.listdir(tmp_path))  # noqa: PTH208
    for name in WRITERS:
        assert list(articles_in(name))
    assert sorted(os.listdir(tmp_path)) == before  # noqa: PTH208
