"""Agencies' own XML."""

from __future__ import annotations

import pytest

from reader.errors import BadFile
from reader.model import Role, Standing
from tests.formats.reading import body, lines, metas, read

RITZAU = """\
<?xml version="1.0"?>
<RBNews xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <PublishDate>2031-02-03T19:05:18.397</PublishDate>
  <strapline>NU/MOLE</strapline>
  <headline>Tarn lukker sin mole</headline>
  <subtitle>Storm tog 14 planker</subtitle>
  <town>Tarn</town><origin>/anywire/</origin>
  <content>&lt;p&gt;Molen i Tarn er lukket.&lt;/p&gt;
  &lt;p&gt;- Den er gammel, siger en bager.&lt;/p&gt;</content>
  <Priority>3</Priority>
  <Annuleret>false</Annuleret><Korrektion>false</Korrektion>
  <byLine>Ada Lind</byLine>
  <TilRedaktionen>&lt;p&gt;Med billeder.&lt;/p&gt;</TilRedaktionen>
</RBNews>
"""
RELEASE = """\
<release id="1" lang="no">
  <longurl>https://anywire.example/1</longurl>
  <body>&lt;p&gt;Br&amp;oslash;en i Tarn er stengt.&lt;/p&gt;</body>
  <contactsAsText>Ada Lind</contactsAsText>
  <embargo>04.02.2031 06:00</embargo>
  <leadtext>En storm tok 14 planker.</leadtext>
  <publicationDate>03.02.2031 19:05</publicationDate>
  <title>Tarn stenger sin brø</title>
  <publisher><name>Tarn kommune</name></publisher>
</release>
"""


def test_ritzau_has_its_parts() -> None:
    article = read(RITZAU, "a.xml")
    assert (article.headline, article.byline) == ("Tarn lukker sin mole", "Ada Lind")
    assert (article.language, article.published) == ("da", "2031-02-03T19:05")
    assert body(article) == ["Molen i Tarn er lukket.", "- Den er gammel, siger en bager."]
    assert lines(article, Role.TAKEAWAY) == ["Storm tog 14 planker"]
    assert {"Tarn /anywire/", "Med billeder.", "Slugline: NU/MOLE", "Urgency: 3"} <= set(
        metas(article)
    )


@pytest.mark.parametrize(
    ("name", "standing"),
    [("Annuleret", Standing.KILLED), ("Korrektion", Standing.CORRECTED)],
)
def test_ritzau_says_what_becomes_of_a_story(name: str, standing: Standing) -> None:
    sent = RITZAU.replace(f"<{name}>false", f"<{name}>true")
    assert read(sent, "a.xml").standing is standing


def test_a_press_release_has_its_parts() -> None:
    article = read(RELEASE, "a.xml")
    assert (article.headline, article.outlet) == ("Tarn stenger sin brø", "Tarn kommune")
    assert (article.published, article.embargo) == ("2031-02-03T19:05", "2031-02-04T06:00")
    assert body(article) == ["Brøen i Tarn er stengt."]
    assert "Ada Lind" in metas(article)


def test_the_canadian_press_has_its_parts() -> None:
    sent = (
        "<Publish><ContentItem><Headline>Pier shut in Tarn</Headline><Source>Anywire</Source>"
        "<UpdatedDateTime>2031-02-03T19:05:48.893-04:00</UpdatedDateTime>"
        "<EmbargoTime>0001-01-01T00:00:00</EmbargoTime><Keyword>Harbours,Storms</Keyword>"
        "<ContentText>&lt;p&gt;The pier is shut.&lt;/p&gt;</ContentText></ContentItem></Publish>"
    )
    article = read(sent, "a.xml")
    assert (article.headline, article.outlet) == ("Pier shut in Tarn", "Anywire")
    assert (article.published, article.embargo) == ("2031-02-03T19:05-04:00", "")
    assert body(article) == ["The pier is shut."]
    under = sent.replace("0001-01-01T00:00:00", "2031-02-04T06:00:00")
    assert read(under, "a.xml").embargo == "2031-02-04T06:00"


def test_a_message_without_a_story_is_refused() -> None:
    with pytest.raises(BadFile, match=r"^a\.xml: is an agency's XML without a story in it$"):
        read("<release/>", "a.xml")
