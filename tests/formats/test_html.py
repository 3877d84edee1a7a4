"""A page becomes an article: its story and what is said of it, without the site around it."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.formats import article_from, load
from tests.formats.pages import HEADLINE, PARAGRAPHS, page, paragraphs, parts, read, told

STORY = [
    ("headline", HEADLINE),
    ("body", "TARN, Feb. 3 (Anywire) -- The town of Tarn opened a night market on Sunday."),
    ("body", "It has 40 stalls."),
    ("body", PARAGRAPHS[1]),
    ("body", PARAGRAPHS[2]),
]


def test_the_story_is_told_without_the_site_and_the_notes_say_how_much_was_left_out() -> None:
    article = read(page())
    assert parts(article) == STORY
    assert article.notes == (
        "left out of the page: 7 lines, 49 words that are no part of the article",
    )


def test_json_ld_tells_who_wrote_it_when_and_where() -> None:
    article = read(page())
    assert (article.headline, article.outlet) == (HEADLINE, "The Lamp Post")
    assert (article.byline, article.published) == ("Oda Berg, Ada Lind", "2031-02-03T19:05+09:00")
    assert article.dateline is not None


@pytest.mark.parametrize(
    ("head", "story", "byline", "published"),
    [
        (
            '<meta name="author" content="By Oda Berg">'
            '<meta property="article:published_time" content="2031-02-03T10:05:00Z">',
            "",
            "Oda Berg",
            "2031-02-03T10:05Z",
        ),
        (
            "",
            '<p>By <a rel="author">Oda Berg</a></p><time datetime="2031-02-03T19:05">today</time>',
            "Oda Berg",
            "2031-02-03T19:05",
        ),
        ("", '<div class="byline">By Oda Berg</div>', "Oda Berg", ""),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "author": "Oda</script>',
            '<span itemprop="author">Oda Berg</span>',
            "Oda Berg",
            "",
        ),
    ],
)
def test_without_json_ld_meta_elements_and_the_page_tell_it(
    head: str, story: str, byline: str, published: str
) -> None:
    article = read(page(story + paragraphs(*PARAGRAPHS), head))
    assert (article.byline, article.published) == (byline, published)


def test_byline_and_date_above_the_story_are_meta() -> None:
    above = '<p class="byline">By Oda Berg</p><p class="date">Feb. 3, 2031, 7:05 p.m.</p>'
    article = read(page(above + paragraphs(*PARAGRAPHS)))
    assert told(article, "meta") == ["By Oda Berg", "Feb. 3, 2031, 7:05 p.m."]


def test_a_title_loses_the_name_of_the_site() -> None:
    story = paragraphs(*PARAGRAPHS)
    markup = page(story).replace(f"<h1>{HEADLINE}</h1>", "").replace('"headline"', '"about"')
    assert read(markup).headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        (f"{HEADLINE} | The Lamp Post", "The Lamp Post"),
        (f"{HEADLINE} - The Lamp Post", "The Lamp Post"),
        (f"{HEADLINE} — what it means | The Lamp Post", "Anywire"),
        (HEADLINE, "Anywire"),
    ],
)
def test_a_title_that_is_the_headline_and_more_names_the_outlet(title: str, outlet: str) -> None:
    """Else the dateline does."""
    assert read(page(head=f"<title>{title}</title>")).outlet == outlet


def test_subheads_lists_quotations_and_tables_have_their_lines() -> None:
    story = paragraphs(PARAGRAPHS[0]) + (
        "<h2>What is sold</h2><ol><li>Bread from the <b>first</b> stall</li><li>Soup</li></ol>"
        f"<blockquote><p>{PARAGRAPHS[1]}</p></blockquote>"
        "<table><tr><th>Stall</th><th>Sold</th></tr><tr><td>Bread</td><td>120</td></tr></table>"
    )
    article = read(page(story + paragraphs(PARAGRAPHS[2])))
    assert parts(article)[3:] == [
        ("label", "What is sold"),
        ("takeaway", "1. Bread from the first stall"),
        ("takeaway", "2. Soup"),
        ("body", PARAGRAPHS[1]),
        ("body", "Stall | Sold"),
        ("body", "Bread | 120"),
        ("body", PARAGRAPHS[2]),
    ]


def test_captions_and_credits_have_their_roles() -> None:
    story = (
        "<figure><img src=a.jpg><figcaption>Traders light lamps in Tarn."
        '<span class="credit">LAMPPIX</span></figcaption></figure>'
        + paragraphs(*PARAGRAPHS[:2])
        + '<div class="wp-caption"><p class="wp-caption-text">The gate at night.</p></div>'
        '<figure><img src=b.jpg><p class="photo-credit">Ada Lind for Anywire</p></figure>'
        + paragraphs(PARAGRAPHS[2])
    )
    article = read(page(story))
    assert told(article, "caption") == [
        "Traders light lamps in Tarn.",
        "The gate at night.",
    ]
    assert told(article, "credit") == ["LAMPPIX", "Ada Lind for Anywire"]
    assert told(article, "body") == [words for role, words in STORY if role == "body"]


def test_a_box_of_main_points_is_takeaways() -> None:
    box = (
        '<div class="key-takeaways"><h3>Key takeaways</h3><ul><li>The market has 40 stalls.</li>'
        "<li>A baker waited ten years.</li></ul></div>"
    )
    article = read(page(box + paragraphs(*PARAGRAPHS)))
    assert told(article, "takeaway") == ["The market has 40 stalls.", "A baker waited ten years."]
    assert told(article, "label") == ["Key takeaways"]


def test_a_post_in_the_page_says_who_posted_it() -> None:
    post = (
        '<blockquote class="twitter-tweet"><p>Our bread was gone by nine.</p>'
        '&mdash; Oda Brandt (@odabakes) <a href="x">February 3, 2031</a></blockquote>'
    )
    article = read(page(paragraphs(*PARAGRAPHS[:2]) + post + paragraphs(PARAGRAPHS[2])))
    assert ("body", "Our bread was gone by nine.") in parts(article)
    assert ("credit", "Oda Brandt (@odabakes) February 3, 2031") in parts(article)


def test_the_second_of_two_equal_paragraphs_is_kept() -> None:
    article = read(page(paragraphs(*PARAGRAPHS[1:], *PARAGRAPHS[1:])))
    assert told(article, "body") == [*PARAGRAPHS[1:], *PARAGRAPHS[1:]]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="share-bar"><p>Share this story with friends on Anynet</p></div>',
        '<section class="newsletterSignup"><h3>Evening letter</h3><p>Get the stories of the day in '
        "your mail, every evening at six, free of charge.</p></section>",
        '<aside class="related_links"><p><a href="1">The ferry will run on Sundays, the harbour '
        "office said on Monday</a></p></aside>",
        '<ul class="tags"><li><a href="t">Markets</a></li><li><a href="u">Tarn</a></li></ul>',
        '<div class="ad-slot"><p>Lamps for every house, cheaper now in Gate Street.</p></div>',
        '<div id="comments"><p>I was there, and the soup was cold, as nobody wrote.</p></div>',
        '<p style="display: none">You have read three of your five stories of this month.</p>',
    ],
)
def test_what_a_site_puts_into_the_story_is_no_body(box: str) -> None:
    article = read(page(paragraphs(*PARAGRAPHS[:2]) + box + paragraphs(PARAGRAPHS[2])))
    assert parts(article) == STORY


def test_a_story_in_chunks_between_advertisements_is_whole() -> None:
    more = [f"The {number} stall sells lamps that were made in the valley by hand." for number in
            ("fourth", "fifth", "sixth", "seventh", "eighth", "ninth")]  # fmt: skip
    chunk = '<div class="chunk story-part">{}</div><div class="ad">Buy lamps</div>'
    story = "".join(chunk.format(paragraphs(*texts)) for texts in (PARAGRAPHS, more[:3], more[3:]))
    assert told(read(page(story)), "body")[-6:] == more


def test_line_breaks_part_paragraphs_or_lines() -> None:
    story = f"<p>{PARAGRAPHS[1]}<br><br>{PARAGRAPHS[2]}<br>Then it rained.</p>"
    article = read(page(story))
    assert told(article, "body") == [PARAGRAPHS[1], PARAGRAPHS[2], "Then it rained."]
    assert [s.paragraph for s in article.sentences] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "markup",
    [
        paragraphs(*PARAGRAPHS),
        f"<h1>{HEADLINE}</h1>{paragraphs(*PARAGRAPHS)}",
        f"<article><h1>{HEADLINE}</h1>{paragraphs(*PARAGRAPHS)}</article>",
        f'<div class="share">Share</div><div>{paragraphs(*PARAGRAPHS)}</div>',
    ],
)
def test_a_piece_of_a_page_is_read_whole(markup: str) -> None:
    assert told(read(markup, "a.txt"), "body") == [w for role, w in STORY if role == "body"]


def test_xhtml_amp_and_reader_mode_are_pages_too() -> None:
    xhtml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 '
        'Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Tarn</title></head>'
        f"<body><h1>{HEADLINE}</h1>{paragraphs(*PARAGRAPHS)}<hr/></body></html>"
    )
    amp = page().replace("<html", "<html amp").replace("</h1>", "</h1><amp-ad width=300></amp-ad>")
    reader_mode = (
        f"<!DOCTYPE html><html><head><title>{HEADLINE}</title></head><body><div class='container'>"
        "<div class='header reader-header'><a class='domain reader-domain'>lamp.example</a>"
        f"<h1 class='reader-title'>{HEADLINE}</h1><div class='reader-credits'>Oda Berg</div>"
        f"</div><div class='content'><div class='moz-reader-content'>{paragraphs(*PARAGRAPHS)}"
        "</div></div></div></body></html>"
    )
    for markup, name in ((xhtml, "a.xhtml"), (amp, "a.html"), (reader_mode, "a.htm")):
        article = read(markup, name)
        assert article.headline == HEADLINE
        assert told(article, "body") == [words for role, words in STORY if role == "body"]


def test_a_page_saved_in_one_file_is_read_from_it() -> None:
    data = (
        "From: <Saved by Anybrowser>\r\nSnapshot-Content-Location: https://lamp.example/1\r\n"
        "Subject: =?utf-8?Q?Tarn?=\r\nDate: Mon, 3 Feb 2031 19:05:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n'
        "------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + page().replace("=", "=3D").replace("“", "=E2=80=9C").replace("”", "=E2=80=9D")
        + "\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "aGVsbG8=\r\n------b--\r\n"
    ).encode()
    for name in ("a.mht", "a.mhtml", "a"):
        assert parts(article_from(data, name)) == STORY


def test_the_encoding_is_the_one_that_the_page_says() -> None:
    korean = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr">'
        "<title>가람시 야시장 첫선</title></head><body><h1>가람시 야시장 첫선</h1>"
        "<p>(가람=새통신) 한누리 기자 = 가람시가 야시장을 열었다. 점포는 40곳이다.</p>"
        "<p>빵집 주인 오다는 십 년을 기다렸다고 말했다.</p></body></html>"
    )
    article = article_from(korean.encode("cp949"), "a.html")
    assert article.language == "ko"
    assert (article.headline, article.outlet) == ("가람시 야시장 첫선", "새통신")
    assert article.notes[0] == "read as euc-kr, which it says it is"
    western = page().replace("<head>", "<head><meta charset=iso-8859-1>").replace("Tarn", "Törn")
    assert "Törn opens" in article_from(western.encode("cp1252"), "a.html").headline


@pytest.mark.parametrize(("said", "found"), [("ko", "en"), ("en", "en"), ("sv", "sv")])
def test_a_language_that_the_words_tell_is_not_taken_from_the_template(
    said: str, found: str
) -> None:
    assert read(page().replace('lang="en"', f'lang="{said}"')).language == found


def test_an_empty_page_is_refused() -> None:
    for markup in (
        "<html></html>",
        "<!DOCTYPE html><html><body><script>x()</script></body></html>",
    ):
        with pytest.raises(BadFile, match=r"a\.html: is empty"):
            read(markup)


def test_what_only_claims_to_be_a_page_is_no_page() -> None:
    with pytest.raises(BadFile, match="looks like a binary file"):
        article_from(b"\x89PNG\r\n\x1a\n" + bytes(99), "a.html")
    assert told(article_from(b"It got dark. Nobody came.", "a.html"), "body")


def test_without_the_extra_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        "importlib.util.find_spec",
        lambda name: None if name == "trafilatura" else find_spec(name),
    )
    (tmp_path / "a.html").write_text(page(), encoding="utf-8")
    with pytest.raises(BadFile) as refused:
        load(tmp_path / "a.html")
    assert str(refused.value).endswith(
        "a.html: is HTML, and what reads that is not installed "
        "(in the clone: pip install '.[html]')"
    )


def test_a_line_that_sums_up_below_the_headline_is_kept_whatever_it_is_called() -> None:
    deck = '<div class="teaser-intro"><p class="lead">Forty stalls, and soup until May</p></div>'
    article = read(page(deck + paragraphs(*PARAGRAPHS)))
    assert told(article, "takeaway") == ["Forty stalls, and soup until May"]
    assert parts(article)[2:] == STORY[1:]


def test_menus_in_columns_and_captions_in_inline_elements_are_told_apart() -> None:
    menu = '<a href="1">Home</a><br><a href="2">Town</a><br><a href="3">Sport</a>'
    story = f'<span><img><em class="img_desc">The gate at night.</em></span>{PARAGRAPHS[0]}'
    words = "<br><br>".join([story, *PARAGRAPHS[1:]])
    markup = f"<html><body><table><tr><td>{menu}</td><td>{words}</td></tr></table></body></html>"
    article = read(markup)
    assert told(article, "caption") == ["The gate at night."]
    assert told(article, "body") == [words for role, words in STORY if role == "body"]


def test_the_name_of_the_site_is_no_headline() -> None:
    markup = page(head=f"<title>{HEADLINE} | The Lamp Post</title>").replace(
        "<main>", '<h1 class="logo">The Lamp Post</h1><main>'
    )
    second = markup.replace(f"<h1>{HEADLINE}</h1>", f'<h2 class="title">{HEADLINE}</h2>')
    for text in (markup, second):
        article = read(text)
        assert (article.headline, article.outlet) == (HEADLINE, "The Lamp Post")


def test_the_picture_above_the_headline_has_its_caption() -> None:
    hero = '<div class="hero"><img><p class="hero-caption">Tarn at night.</p></div>'
    markup = page().replace("<h1>", f"{hero}<h1>")
    assert parts(read(markup))[:2] == [STORY[0], ("caption", "Tarn at night.")]


def test_every_post_of_a_running_story_has_its_heading() -> None:
    posts = "".join(
        f"<article><time>1{number}:00</time><h2>Post {number}</h2><p>{text}</p></article>"
        for number, text in enumerate(PARAGRAPHS)
    )
    assert told(read(page(posts)), "label") == ["Post 0", "Post 1", "Post 2"]


def test_a_box_that_asks_for_money_is_no_story_and_the_story_behind_one_is() -> None:
    box = '<div class="paywall"><h3>Read on</h3><p>Read all for a crown a week.</p></div>'
    assert parts(read(page(paragraphs(*PARAGRAPHS) + box))) == STORY
    behind = f'<div class="paywall">{paragraphs(*PARAGRAPHS * 3)}</div>'
    assert told(read(page(behind)), "body")[-1] == PARAGRAPHS[2]


def test_the_paid_part_of_a_story_is_story() -> None:
    paid = paragraphs(
        "The traders had asked for a roof over the stalls, which the town could not pay for.",
        "A second market is to open below the mill in May, if the river lets the builders in.",
    )
    story = f"<div class=copy>{paragraphs(*PARAGRAPHS * 3)}</div><div class=paywall>{paid}</div>"
    asking = paid + '<p><a href="/abo">Subscribe</a></p>'
    walled = f"<div class=copy>{paragraphs(*PARAGRAPHS * 3)}</div><div class=paywall>{asking}</div>"
    assert told(read(page(story)), "body")[-1].startswith("A second market is to open")
    assert told(read(page(walled)), "body")[-1] == PARAGRAPHS[2]


@pytest.mark.parametrize(
    "below",
    [
        "<h2 class=x1>Forty traders sell bread, cloth and lamps, the mayor said.</h2>",
        "<p class=teaser>Forty traders sell bread, cloth and lamps, the mayor said.</p>",
        '<div data-gu-name="standfirst"><p>Forty traders sell bread, cloth and lamps, '
        "the mayor said.</p></div>",
    ],
)
def test_a_line_right_below_the_headline_needs_no_name(below: str) -> None:
    share = "<p class=share>Share this story with your friends and neighbours.</p>"
    story = (
        f"{below}<p class=byline>Oda Berg</p>{share}<div>{paragraphs(*PARAGRAPHS[1:] * 2)}</div>"
    )
    article = read(page(story))
    assert parts(article)[1] == (
        "body",
        "Forty traders sell bread, cloth and lamps, the mayor said.",
    )
    assert "friends and neighbours" not in article.text


def test_what_is_read_aloud_and_what_counts_pictures_is_no_caption() -> None:
    figure = (
        "<figure><img src=a.jpg><figcaption><span class=counter>1 of 3</span><span "
        'class="visually-hidden">Image caption, </span><p>A stall by the gate.</p></figcaption>'
        "</figure>"
    )
    article = read(page(figure + paragraphs(*PARAGRAPHS)))
    assert told(article, "caption") == ["A stall by the gate."]
    assert "Image caption" not in article.text


def test_credits_above_a_story_without_a_picture_are_its_author() -> None:
    head = "<div class=header><h1>{}</h1><div class='credits'>Oda Berg</div></div>"
    markup = (
        f"<html><body>{head.format(HEADLINE)}<div>{paragraphs(*PARAGRAPHS)}</div></body></html>"
    )
    assert parts(read(markup))[:2] == [("headline", HEADLINE), ("meta", "Oda Berg")]
    pictured = markup.replace("<div class='credits'>", "<img src=a.jpg><div class='credits'>")
    assert ("credit", "Oda Berg") in parts(read(pictured))


def test_a_page_without_headings_has_the_headline_that_its_title_ends_with() -> None:
    markup = (
        f"<html><head><title>The Lamp Post :: {HEADLINE}</title></head><body><table><tr><td>"
        f"<font size=5>{HEADLINE}</font></td></tr><tr><td>{paragraphs(*PARAGRAPHS)}</td></tr>"
        "</table></body></html>"
    )
    assert parts(read(markup)) == STORY


def test_the_label_of_a_box_of_main_points_is_no_point() -> None:
    box = "<div class=keyPoints><div>Key Points</div><ul><li>The market has 40 stalls</ul></div>"
    article = read(page(box + paragraphs(*PARAGRAPHS)))
    assert told(article, "label") == ["Key Points"]
    assert told(article, "takeaway") == ["The market has 40 stalls"]


def test_the_heading_of_a_post_may_stand_in_a_header_of_its_own() -> None:
    posts = "".join(
        f"<section><header><time>19:0{n}</time><h2>Lamp {n} is lit</h2></header><p>{text}</p>"
        "</section>"
        for n, text in enumerate(PARAGRAPHS)
    )
    assert told(read(page(posts)), "label") == ["Lamp 0 is lit", "Lamp 1 is lit", "Lamp 2 is lit"]
