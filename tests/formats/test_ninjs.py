"""ninjs of all versions, and the envelopes around it."""

from __future__ import annotations

import json

import pytest

from reader.errors import BadFile
from reader.formats import article_from
from reader.model import Role, Standing
from tests.formats.reading import body, lines, metas, read

ITEM = {
    "uri": "https://anywire.example/pier",
    "type": "text",
    "pubstatus": "usable",
    "versioncreated": "2031-02-03T19:05:00+0000",
    "language": "en-GB",
    "headline": "Tarn closes pier &amp; beach",
    "byline": "By Ada Lind",
    "source": "Anywire",
    "slugline": "TARN-PIER",
    "keywords": ["harbours", "storms"],
    "urgency": 3,
    "ednote": "With pictures.",
    "copyrightnotice": "(c) 2031 Anywire",
    "description_text": "A storm took 14 planks.",
    "body_html": "<p>The pier of Tarn is closed.</p><p>It&nbsp;is old.</p>",
    "associations": {"featuremedia": {"type": "picture", "headline": "The pier"}},
}


def sent(**changed: object) -> str:
    return json.dumps({**ITEM, **changed})


def test_the_fields_of_an_item_are_those_of_the_article() -> None:
    article = read(sent(), "a.json")
    assert article.headline == "Tarn closes pier & beach"
    assert (article.outlet, article.byline, article.language) == ("Anywire", "Ada Lind", "en")
    assert article.published == "2031-02-03T19:05+00:00"
    assert article.url == "https://anywire.example/pier"
    assert body(article) == ["The pier of Tarn is closed.", "It\xa0is old."]
    assert lines(article, Role.TAKEAWAY) == ["A storm took 14 planks."]
    assert {"With pictures.", "Slugline: TARN-PIER", "Keywords: harbours, storms"} <= set(
        metas(article)
    )
    assert "not read: 1 item that goes with it" in article.notes


def test_names_of_ninjs_3_mean_the_same() -> None:
    item = {
        "uri": "urn:1",
        "pubStatus": "canceled",
        "versionCreated": "2031-02-03T19:05:00Z",
        "headlines": [{"role": "short", "value": "Pier"}, {"role": "main", "value": "Pier shut"}],
        "bodies": [
            {"contentType": "text/plain", "value": "Not this."},
            {"contentType": "text/html", "value": "<p>The pier is closed.</p>"},
        ],
    }
    article = read(json.dumps(item), "a.json")
    assert article.headline == "Pier shut"
    assert body(article) == ["The pier is closed."]
    assert article.standing is Standing.KILLED


def test_bodies_of_any_name_are_read_the_richest_first() -> None:
    item = sent(body_html=None, body_main="Plain words.", body_richtext="<p>Rich words.</p>")
    assert body(read(item, "a.json")) == ["Rich words."]


def test_nitf_in_a_body_is_its_content() -> None:
    nitf = "<nitf><body><body.head><hedline/></body.head><body.content><p>The pier.</p><p>Is shut."
    item = sent(body_html=None, body_nitf=f"{nitf}</p></body.content></body></nitf>")
    assert body(read(item, "a.json")) == ["The pier.", "Is shut."]


def test_a_summary_that_the_body_begins_with_is_told_once() -> None:
    article = read(sent(description_text="The pier of Tarn is closed."), "a.json")
    assert article.text.count("The pier of Tarn is closed.") == 1


def test_an_embargo_is_the_articles() -> None:
    assert (
        read(sent(embargoed="2031-02-04T06:00:00Z"), "a.json").embargo == "2031-02-04T06:00+00:00"
    )


@pytest.mark.parametrize(
    "wrap",
    [
        lambda item: [item],
        lambda item: {"items": [item]},
        lambda item: {"data": {"items": [{"item": item}]}},
        lambda item: {"api_version": "1.1", "data": {"item": item}},
    ],
)
def test_envelopes_are_opened(wrap: object) -> None:
    assert callable(wrap)
    document = json.dumps(wrap(ITEM))
    assert body(read(document, "a.json"))[0] == "The pier of Tarn is closed."


def test_several_items_are_articles_of_their_own() -> None:
    document = json.dumps([ITEM, {**ITEM, "type": "picture"}, {**ITEM, "headline": "Two"}]).encode()
    assert article_from(document, "a.json#2").headline == "Two"
    assert "not read of this file: 1 picture" in article_from(document, "a.json#2").notes


def test_a_text_that_is_elsewhere_is_not_fetched() -> None:
    item = sent(body_html=None, description_text="", renditions={"nitf": {"href": "https://a"}})
    with pytest.raises(BadFile, match="holds no text but the address of one, which is not fetched"):
        read(item, "a.json")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "is no JSON: expecting property name"),
        ("[" * 200_000, "is JSON nested too deeply to read"),
        ('{"uri": ' + "9" * 5_000 + "}", "holds a number too long to read"),
        ('{"a": 1}', "is JSON without an article that is known"),
        ('{"uri": "a", "type": "picture", "headline": "b"}', "is known: 1 picture"),
        ("," * 6_000_000, "has more than 5,000,000 values"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(text: str, reason: str) -> None:
    with pytest.raises(BadFile, match=reason) as refused:
        read(text, "a.json")
    assert "\n" not in str(refused.value)


def test_a_summary_without_its_story_says_so() -> None:
    article = read(sent(body_html=None, renditions={"nitf": {"href": "https://a"}}), "a.json")
    assert body(article) == ["A storm took 14 planks."]
    assert "only a summary: the story is at an address, which is not fetched" in article.notes
