"""A file becomes an article: its parts, its sentences, and one clear line where it is none."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pipeline import compare
from reader.errors import BadFile
from reader.files.read import SIZE_CAP
from reader.formats import article_from, article_from_text, caps, load
from reader.formats.caps import LONG_CAP, SENTENCES_CAP, SHORT, is_read
from reader.formats.lines import article_of_lines
from reader.model import Article, Role

WIRE = """\
Tarn opens its first night market
Published: 3 Feb. 2025, 19:05
Traders light lamps at the night market in Tarn on Sunday. [LAMPPIX]

TARN, Feb. 3 (Anywire) -- The town of Tarn opened a night market on Sunday. It has 40 stalls.
\u00a0
"We waited ten years," said Oda Brandt, a baker.
"""

REWRITE = """\
Lamps and Lentils: Tarn After Dark

Synopsis
Key Takeaways
- The market has 40 stalls.
- A baker had waited ten years.
Tarn, February 3 (LampPost) A night market opened in Tarn, and the whole town came to see it.
A baker, Oda Brandt, said she had waited for it for ten years.
"""


def parts(article: Article) -> list[tuple[str, str]]:
    return [
        (sentence.role.value, article.sentence_text(index))
        for index, sentence in enumerate(article.sentences)
    ]


def test_a_wire_story_has_its_parts() -> None:
    article = article_from_text(WIRE, "a.txt")
    assert parts(article) == [
        ("headline", "Tarn opens its first night market"),
        ("meta", "Published: 3 Feb. 2025, 19:05"),
        ("caption", "Traders light lamps at the night market in Tarn on Sunday. [LAMPPIX]"),
        ("body", "TARN, Feb. 3 (Anywire) -- The town of Tarn opened a night market on Sunday."),
        ("body", "It has 40 stalls."),
        ("body", '"We waited ten years," said Oda Brandt, a baker.'),
    ]
    assert article.headline == "Tarn opens its first night market"
    assert article.published == "2025-02-03T19:05"
    assert article.outlet == "Anywire"
    assert article.language == "en"
    assert article.dateline is not None
    assert article.text[slice(*article.dateline)] == "TARN, Feb. 3 (Anywire) --"
    assert [sentence.paragraph for sentence in article.sentences] == [0, 1, 2, 3, 3, 4]


def test_a_page_saved_as_text_has_a_paragraph_a_line() -> None:
    article = article_from_text(REWRITE, "b.txt")
    roles = [role for role, _ in parts(article)]
    assert roles == ["headline", "label", "label", "takeaway", "takeaway", "body", "body"]
    assert article.outlet == "LampPost"
    assert article.text.count("\n\n") == 5
    assert "- The market has 40 stalls.\n- A baker" in article.text


def test_a_bullet_mark_is_in_the_text_and_outside_the_sentence() -> None:
    article = article_from_text(REWRITE, "b.txt")
    bullet = article.sentences[3]
    assert article.sentence_text(3) == "The market has 40 stalls."
    assert article.text[bullet.span.start - 2 : bullet.span.start] == "- "


def test_the_headline_of_front_matter_opens_the_text() -> None:
    article = article_from_text("---\nheadline: Night falls\n---\n\nIt got dark.\n", "a.md")
    assert parts(article) == [("headline", "Night falls"), ("body", "It got dark.")]


def test_a_headline_that_the_text_has_already_is_not_told_twice() -> None:
    text = "---\nheadline: 'Tarn''s lamps'\n---\nTarn’s lamps\n\nIt got dark.\n"
    assert [role for role, _ in parts(article_from_text(text, "a.txt"))] == ["headline", "body"]


def test_front_matter_speaks_for_the_article() -> None:
    text = (
        "---\nheadline: Night falls\noutlet: LampPost\nbyline: Oda Brandt\n"
        "published: 3 Feb 2025\nurl: https://lamppost.example/1\nlanguage: de\n---\nIt got dark.\n"
    )
    article = article_from_text(text, "a.txt")
    assert (article.outlet, article.byline) == ("LampPost", "Oda Brandt")
    assert (article.published, article.language) == ("2025-02-03", "de")
    assert article.url == "https://lamppost.example/1"


def test_the_language_asked_for_wins() -> None:
    text = "---\nlanguage: de\n---\nIt got dark.\n"
    assert article_from_text(text, "a.txt", language="fr").language == "fr"


def test_korean_news_is_understood() -> None:
    text = (
        "가람시 야시장 첫선\n송고시간 2025-02-03 19:05\n\n"
        "(가람=새통신) 한누리 기자 = 가람시가 야시장을 열었다. 점포는 40곳이다.\n\n"
        "핵심 요약\n- 점포 40곳\n"
    )
    article = article_from_text(text, "a.txt")
    assert article.language == "ko"
    assert (article.outlet, article.byline) == ("새통신", "한누리 기자")
    assert article.published == "2025-02-03T19:05"
    roles = [role for role, _ in parts(article)]
    assert roles == ["headline", "meta", "body", "body", "label", "takeaway"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n", "\x85", "\u2028"])
def test_every_kind_of_line_end_gives_the_same_sentences(end: str) -> None:
    article = article_from_text(WIRE.replace("\n", end), "a.txt")
    assert parts(article) == parts(article_from_text(WIRE, "a.txt"))


def test_a_missing_last_line_end_changes_nothing() -> None:
    assert article_from_text(WIRE.rstrip(), "a.txt").text == article_from_text(WIRE, "a.txt").text


def test_an_article_is_cut_at_the_cap_and_says_so() -> None:
    article = article_from_text("A dog ran. " * (SENTENCES_CAP + 5), "a.txt")
    assert len(article.sentences) == SENTENCES_CAP
    assert article.sentences[-1].span.end == len(article.text)
    assert article.notes == ("cut after 20,000 sentences",)


def test_lines_are_cut_at_the_same_cap_and_the_same_size() -> None:
    article = article_of_lines(b"a\n" * (SENTENCES_CAP + 1), "a.txt")
    assert len(article.sentences) == SENTENCES_CAP
    assert article.notes == ("cut after 20,000 sentences",)
    with pytest.raises(BadFile, match="bytes long, and 2,097,152 are read at most"):
        article_of_lines(b"a " * SIZE_CAP, "a.txt")


@pytest.mark.parametrize("read", [article_from, article_of_lines])
def test_nothing_longer_than_the_longest_article_is_read(
    read: Callable[[bytes, str], Article],
) -> None:
    with pytest.raises(BadFile, match="bytes long, and 6,291,456 are read at most"):
        read(b"A dog ran.\n" * (LONG_CAP // 11 + 1), "a.txt")


@pytest.mark.parametrize(
    ("number", "length", "read"),
    [
        (SENTENCES_CAP - 1, 2, True),
        (SENTENCES_CAP, SHORT - 1, False),
        (SENTENCES_CAP, SHORT + 1, True),
        (49_999, 117, True),
        (50_000, 117, False),
        (8_000, 250, True),
        (9_000, 250, False),
        (0, LONG_CAP, True),
    ],
)
def test_more_is_read_of_an_article_whose_sentences_have_a_usual_length(
    number: int, length: int, read: bool
) -> None:
    assert is_read(number, number * length, (number + 1) * length) is read


@pytest.mark.parametrize("between", ["\n\n", "\n", " "])
def test_of_an_article_of_usual_sentences_more_are_read_than_of_tiny_ones(
    between: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caps, "SENTENCES_CAP", 5)
    monkeypatch.setattr(caps, "MOST_SENTENCES", 8)
    usual = f"The ferry of the old harbour was late {'and late again ' * 4}on that day."
    for sentence, most in ((usual, 8), ("It was late.", 5)):
        article = article_from_text(between.join([sentence] * 10), "a.txt")
        lines = article_of_lines("\n".join([sentence] * 10).encode(), "a.txt")
        for one in (article, lines):
            assert [one.sentence_text(k) for k in range(len(one.sentences))] == [sentence] * most
            assert one.notes == (f"cut after {most} sentences",)
            assert one.unread.count(sentence) == 10 - most


def test_a_sentence_too_long_for_facts_is_noted() -> None:
    article = article_from_text("Harbour closed\n\n" + "on and on " * 3_000, "a.txt")
    (note,) = article.notes
    assert note == "facts are looked for only where a sentence of 29,999 characters begins"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a.json", "is JSON without an article that is known"),
        ("b.XML", r"is XML, which is not read \(save its text"),
        ("feed.rss", "is a feed without an entry in it"),
        ("c.nitf", "is no XML that can be read"),
    ],
)
def test_a_file_that_holds_articles_in_fields_is_read_by_its_name_or_refused(
    name: str, reason: str
) -> None:
    with pytest.raises(BadFile, match=reason):
        article_from(b'{"headline": "Harbour closed"}', name)


def test_a_file_in_an_old_encoding_says_how_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("가람시가 야시장을 열었다고 밝혔다.".encode("cp949"))
    article = load(path)
    assert article.text == "가람시가 야시장을 열었다고 밝혔다."
    assert article.notes == ("read as Korean (CP949), since it is not UTF-8",)


@pytest.mark.parametrize("text", ["", "\ufeff", " \t\n\n \n", "\u200b\u200b\n", "---\na: b\n---\n"])
def test_an_empty_file_is_refused(text: str) -> None:
    with pytest.raises(BadFile, match=r"a\.txt: is empty"):
        article_from_text(text, "a.txt")


def test_a_markdown_file_of_rules_alone_is_empty() -> None:
    with pytest.raises(BadFile, match=r"a\.md: is empty"):
        article_from_text("***\n\n---\n", "a.md")


def test_a_file_that_is_none_is_refused_in_one_line(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "big").write_bytes(b"x" * (SIZE_CAP + 1))
    (tmp_path / "png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    for name, reason in [
        ("missing", "there is no such file"),
        ("pipe", "is a pipe"),
        ("loop", "is a link that leads back to itself"),
        ("big", "is 2,097,153 bytes long, and 2,097,152 are read at most"),
        ("png", "looks like a binary file"),
        ("", "is a folder"),
        ("a\0b", "its name holds a NUL character"),
    ]:
        with pytest.raises(BadFile) as refused:
            load(f"{tmp_path}/{name}")
        assert reason in refused.value.reason
        assert "\n" not in str(refused.value)


def test_a_socket_and_a_device_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("sock")
        for path in ("sock", os.devnull):
            with pytest.raises(BadFile):
                load(path)


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-8")))
def test_bytes_make_an_article_or_a_bad_file_and_nothing_else(data: bytes) -> None:
    for source in ("a.txt", "a.md"):
        try:
            article = article_from(data, source)
        except BadFile as refused:
            assert refused.path == source
        else:
            assert_whole(article)


PIECES = st.sampled_from(
    ["# Lamps", "## Notes", "- one", "* two", "1. three", "Key takeaways", "By Oda Brandt",
     "[LAMPPIX]", "Published: 3 Feb. 2025", "TARN (AW) -- It began. It ended.", "> said",
     "![a lamp](x.png)", "**so**", "=====", "---", "", "", "\u00a0", "가람시가 열었다.", "한 줄",
     "“Open. Still open", "x" * 90, "a b c " * 14]
)  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=12), st.sampled_from(["a.txt", "a.md"]))
def test_sentences_part_any_article(lines: list[str], source: str) -> None:
    try:
        article = article_from_text("\n".join(lines), source)
    except BadFile:
        return
    assert_whole(article)


def assert_whole(article: Article) -> None:
    """Sentences in order and apart, paragraphs counted up, nothing left out but bullets."""
    spans = [sentence.span for sentence in article.sentences]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(article.text[start:end].strip() for start, end in spans)
    counted = [sentence.paragraph for sentence in article.sentences]
    assert counted == sorted(counted)
    assert sum(sentence.role is Role.HEADLINE for sentence in article.sentences) <= 1
    gaps = [article.text[a.end : b.start].strip() for a, b in pairwise(spans)]
    assert all(len(gap) <= 3 for gap in gaps)


def test_the_number_of_an_item_is_a_word_of_its_sentence() -> None:
    article = article_from_text(
        "Tarn plans\n\nThe plan is out.\n\n3. Mai: Fest.\n4. Mai: Markt.\n", "a"
    )
    assert [article.sentence_text(index) for index in range(len(article.sentences))][-2:] == [
        "3. Mai: Fest.",
        "4. Mai: Markt.",
    ]


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.txt", '<?xml version="1.0"?><note/>', "XML"),
        ("a", "<!-- drawn --><svg><text>Tarn</text></svg>", "XML"),
        ("a.txt", "<letter>\n<words>Tarn</words>\n</letter>\n", "XML"),
        ("a.txt", "{\\rtf1\\ansi Tarn}", "RTF"),
    ],
)
def test_the_source_of_what_is_not_read_is_refused_in_one_line(
    name: str, text: str, kind: str
) -> None:
    with pytest.raises(BadFile, match=rf"is {kind}( \(<\w+>\))?, which is not read"):
        article_from(text.encode(), name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "<laughs> The mayor left."),
        ("a.txt", "<Anywire> The mayor left."),
        ("a.txt", "The page begins with <body> and ends."),
        ("a.md", "<div align=center>\n\nTarn\n\n</div>"),
    ],
)
def test_what_only_has_a_tag_in_it_is_read(name: str, text: str) -> None:
    assert article_from(text.encode(), name).sentences


def test_what_lies_beyond_the_limit_still_counts_as_a_difference() -> None:
    same, other = (
        article_from_text(f"Tarn\n\n{'It rained. ' * SENTENCES_CAP} It {verb}.\n", "a")
        for verb in ("stopped", "went on")
    )
    assert compare(same, other).different
    assert not compare(same, same).different
