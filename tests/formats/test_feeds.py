"""RSS and Atom files: every entry an article of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.formats import article_from, articles_in
from reader.model import Article
from tests.formats.pages import parts, told

STORY = (
    "<p>TARN, Feb. 3 (Anywire) -- Tarn opened a night market.</p>"
    "<ul><li>It has 40 stalls.</li></ul>"
)
ITEM = (
    "<item><title>Tarn opens &amp; lights its market</title><link>https://lamp.example/1</link>"
    "<dc:creator>Oda Berg</dc:creator><pubDate>Mon, 03 Feb 2031 19:05:00 +0900</pubDate>"
    f"<description>Short.</description><content:encoded><![CDATA[{STORY}]]></content:encoded></item>"
)
SHORT = "<item><title>Harbour closed</title><description>The harbour closed.</description></item>"
RSS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Lamp Post</title>'
    "<language>en-us</language>{}</channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Lamp Post</title><entry>'
    '<title type="html">Tarn &lt;b&gt;opens&lt;/b&gt;</title><author><name>Oda Berg</name></author>'
    '<updated>2031-02-03T19:05:00+09:00</updated><link href="https://lamp.example/1"/>'
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Tarn opened a market.</p>'
    "<p>It has 40 stalls.</p></div></content></entry></feed>"
)
OLD = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns="http://purl.org/rss/1.0/"><channel><title>The Lamp Post</title></channel>'
    "<item><title>Tarn opens</title><description>It got dark.</description></item></rdf:RDF>"
)


def read(text: str, name: str = "a.rss") -> Article:
    return article_from(text.encode(), name)


def test_an_item_of_rss_is_an_article() -> None:
    article = read(RSS.format(ITEM))
    assert parts(article) == [
        ("headline", "Tarn opens & lights its market"),
        ("body", "TARN, Feb. 3 (Anywire) -- Tarn opened a night market."),
        ("takeaway", "It has 40 stalls."),
    ]
    assert (article.outlet, article.byline) == ("The Lamp Post", "Oda Berg")
    assert (article.published, article.url) == ("2031-02-03T19:05+09:00", "https://lamp.example/1")
    assert article.notes == ()


@pytest.mark.parametrize(
    "back",
    [
        "The post <a>Tarn opens &amp; lights its market</a> appeared first on <a>Lamps</a>.",
        "Der Beitrag <a>Tarn opens &amp; lights its market</a> erschien zuerst auf <a>Lampe</a>.",
    ],
)
def test_the_line_that_leads_back_to_the_site_is_no_body(back: str) -> None:
    article = read(RSS.format(ITEM.replace(STORY, f"{STORY}<p>{back}</p>")))
    assert parts(article)[-1][0] == "meta"
    assert [role for role, _ in parts(article)].count("meta") == 1


def test_a_last_sentence_with_the_headline_in_it_is_body() -> None:
    said = (
        "A letter to the mayor with the words Tarn opens &amp; lights its market was found on the "
        "door of the town hall on Sunday morning, and nobody knows who put it there."
    )
    article = read(RSS.format(ITEM.replace(STORY, f"{STORY}<p>{said}</p>")))
    assert parts(article)[-1][0] == "body"


def test_an_entry_of_atom_is_an_article() -> None:
    article = read(ATOM, "a.atom")
    assert told(article, "headline", "body") == [
        "Tarn opens", "Tarn opened a market.", "It has 40 stalls.",
    ]  # fmt: skip
    assert (article.outlet, article.byline) == ("The Lamp Post", "Oda Berg")
    assert article.published == "2031-02-03T19:05+09:00"


def test_several_entries_are_named_by_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "day.xml"
    path.write_text(RSS.format(ITEM + SHORT + "<item><title>Nothing more</title></item>"))
    found = dict(articles_in(str(path)))
    assert list(found) == [f"{path}#1", f"{path}#2", f"{path}#3"]
    second, third = found[f"{path}#2"], found[f"{path}#3"]
    assert isinstance(second, Article)
    assert second.notes == ("the feed has only a summary of it",)
    assert isinstance(third, BadFile)
    assert third.reason == "is empty"


def test_old_rss_and_feeds_of_any_name_are_known_by_their_first_element() -> None:
    for text in (OLD, f"<!-- a feed -->{ATOM}"):
        assert told(read(text, "a.txt"), "headline") == ["Tarn opens"]


def test_a_feed_in_another_encoding_is_read_by_what_it_says() -> None:
    text = RSS.replace("UTF-8", "euc-kr").format(
        "<item><title>야시장 첫선</title><description>야시장이 열렸다.</description></item>"
    )
    article = article_from(text.encode("cp949"), "a.rss")
    assert (article.headline, article.language) == ("야시장 첫선", "ko")


def test_a_broken_feed_gives_the_entries_that_it_has() -> None:
    assert read(RSS.format(SHORT).replace("</channel></rss>", "<b>")).headline == "Harbour closed"


@pytest.mark.parametrize(
    "text", [RSS.format(""), "<rss", "<feed xmlns='http://www.w3.org/2005/Atom'/>"]
)
def test_a_feed_without_an_entry_is_refused(text: str) -> None:
    with pytest.raises(BadFile, match="is a feed without an entry in it"):
        read(text)


def test_no_entry_is_fetched_and_no_script_is_told() -> None:
    item = (
        "<item><title>x</title><description><![CDATA[<p>Tarn opened.</p><script>alert(1)</script>"
        '<img src="http://x.example/a.png" onerror="alert(1)">]]></description></item>'
    )
    article = read(RSS.format(item))
    assert told(article, "body") == ["Tarn opened."]
    assert "left out: 1 script" in article.notes


BOMB = "<!DOCTYPE rss [<!ENTITY a0 'lol'>{}]>".format(
    "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB + RSS.partition("\n")[2].format("<item><title>&a11;</title></item>"),
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        + RSS.partition("\n")[2].format("<item><title>a &x; b</title></item>"),
        RSS.format("<item>" * 100_000),
        RSS.format("<a:b>" * 100_000),
        RSS.format("<item " + "".join(f"a{n}='1' " for n in range(200_000)) + "/>"),
        RSS.format("<item><title>" + "&amp;lt;b&amp;gt;" * 50_000 + "</title></item>"),
        RSS.format("<item><description>" + "&lt;div&gt;" * 50_000 + "x</description></item>"),
        "<rss" + "<" * 300_000,
    ],
    ids=["bomb", "file", "deep items", "deep", "attributes", "title", "markup", "open"],
)
def test_a_hostile_feed_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        article = read(text)
    except BadFile as problem:
        assert "\n" not in str(problem)
    else:
        assert "root:" not in article.text


def test_more_entries_than_are_read_are_refused() -> None:
    with pytest.raises(BadFile, match="holds 10,001 articles, and 10,000 are read at most"):
        read(RSS.format("<item><title>a</title></item>" * 10_002))
