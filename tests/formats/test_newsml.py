"""NewsML 1.2 and NewsML-G2: items, packages and messages."""

from __future__ import annotations

import pytest

from reader.errors import BadFile
from reader.formats import article_from, articles_in
from reader.model import Article, Role, Standing
from tests.formats.reading import body, lines, metas, read

ONE = """\
<?xml version="1.0" encoding="utf-8"?>
<NewsML Version="1.2">
<NewsEnvelope><DateAndTime>20310203T190700Z</DateAndTime></NewsEnvelope>
<NewsItem xml:lang="en">
<NewsManagement><ThisRevisionCreated>20310203T190500+0000</ThisRevisionCreated>
<Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine><![CDATA[Tarn closes pier]]></HeadLine>
<SlugLine>Tarn-pier</SlugLine><DateLine>TARN, Feb 3, 2031 (Anywire) -</DateLine>
<CopyrightLine>(c) 2031 Anywire</CopyrightLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="Anywire"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/>
<Property FormalName="Keyword" Value="harbours"/></DescriptiveMetadata>
<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/>
<DataContent><![CDATA[<P>The pier of Tarn is closed.</P>
<P>It will open in June.</P>]]></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
<DataContent><p>The pier.</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Photo"/><ContentItem><MediaType FormalName="Photo"/>
</ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>
"""


def test_markup_in_cdata_is_the_story_of_its_component() -> None:
    article = read(ONE, "a.xml")
    assert article.headline == "Tarn closes pier"
    assert article.outlet == "Anywire"
    assert article.published == "2031-02-03T19:05+00:00"
    assert body(article) == ["The pier of Tarn is closed.", "It will open in June."]
    assert {"Slugline: Tarn-pier", "Keywords: harbours", "Urgency: 4"} <= set(metas(article))
    assert "TARN, Feb 3, 2031 (Anywire) -" in metas(article)


def test_captions_and_pictures_are_counted_and_not_read() -> None:
    assert "not read of this file: 1 caption, 1 photo" in read(ONE, "a.xml").notes


@pytest.mark.parametrize(
    ("status", "standing"),
    [("Canceled", Standing.KILLED), ("Withheld", Standing.WITHHELD), ("Usable", Standing.USABLE)],
)
def test_the_status_of_an_item_is_its_standing(status: str, standing: Standing) -> None:
    assert read(ONE.replace('"Usable"', f'"{status}"'), "a.xml").standing is standing


def test_an_item_whose_status_will_change_is_under_embargo() -> None:
    change = (
        '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>'
        "<DateAndTime>20310204T060000+0000</DateAndTime></StatusWillChange>"
    )
    article = read(ONE.replace('<Status FormalName="Usable"/>', change), "a.xml")
    assert article.embargo == "2031-02-04T06:00+00:00"
    assert article.standing is Standing.USABLE


def item(number: int, content: str, **more: str) -> str:
    return (
        f'<newsItem guid="urn:{number}" xml:lang="en"><rightsInfo><usageTerms>Any use'
        "</usageTerms></rightsInfo><itemMeta>"
        f"<itemClass qcode='ninat:{more.get('kind', 'text')}'/>"
        "<provider literal='anywire.example'/>"
        "<versionCreated>2031-02-03T19:05:00Z</versionCreated>"
        f"<pubStatus qcode='stat:{more.get('status', 'usable')}'/>{more.get('meta', '')}</itemMeta>"
        f"<contentMeta><urgency>4</urgency><headline>Tarn closes pier {number}</headline>"
        f"{more.get('about', '')}</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def message(*items: str) -> str:
    return (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-02-03T19:06Z'
        f"</sent></header><itemSet>{''.join(items)}</itemSet></newsMessage>"
    )


XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
    "<head><title>T</title></head><body><header><h1>Tarn closes pier 1</h1><ul><li>Harbours</li>"
    "</ul></header><p>The pier of Tarn is closed.</p><p>– It is old, a baker said.</p></body>"
    "</html></inlineXML>"
)
NITF = (
    '<inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><byline>By Ada Lind'
    "</byline></body.head><body.content><p>The pier of Tarn is closed.</p></body.content></body>"
    "</nitf></inlineXML>"
)
DATA = (
    '<inlineData contenttype="text/plain"><![CDATA[\nThe pier of Tarn is closed after a storm that '
    "\nlasted for all of Sunday night and took away\n14 of its planks.\n   It will open in June.\n"
    "]]></inlineData>"
)
PICTURE = '<remoteContent contenttype="image/jpeg" href="pier.jpg"/>'


@pytest.mark.parametrize("content", [XHTML, NITF, DATA], ids=["xhtml", "nitf", "data"])
def test_each_kind_of_content_is_a_story(content: str) -> None:
    article = read(message(item(1, content)), "a.xml")
    assert article.headline == "Tarn closes pier 1"
    assert body(article)[0].startswith("The pier of Tarn is closed")
    assert body(article)[0].endswith(".")
    assert article.published == "2031-02-03T19:05+00:00"
    assert "Usage: Any use" in metas(article)


def test_what_stands_around_a_page_is_no_story() -> None:
    article = read(message(item(1, XHTML)), "a.xml")
    assert "Harbours" in metas(article)
    assert lines(article, Role.HEADLINE) == ["Tarn closes pier 1"]
    assert article.text.count("Tarn closes pier 1") == 1


def test_a_quotation_after_a_dash_is_no_bullet() -> None:
    assert "– It is old, a baker said." in body(read(message(item(1, XHTML)), "a.xml"))


def test_items_of_a_message_are_articles_of_their_own() -> None:
    sent = message(item(1, XHTML), item(2, PICTURE, kind="picture"), item(3, NITF)).encode()
    assert article_from(sent, "a.xml#2").headline == "Tarn closes pier 3"
    assert article_from(sent, "a.xml#2").source == "a.xml#2"
    assert "not read of this file: 1 picture" in article_from(sent, "a.xml#1").notes
    with pytest.raises(BadFile, match=r"holds 2 articles \(name one: a\.xml#1 to a\.xml#2\)"):
        article_from(sent, "a.xml")
    with pytest.raises(
        BadFile, match=r"a\.xml#3: there is no such article: the file has 2 articles"
    ):
        article_from(sent, "a.xml#3")


def test_a_file_lists_its_articles(tmp_path: pytest.TempPathFactory) -> None:
    path = f"{tmp_path}/a.xml"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write(message(item(1, XHTML), item(2, NITF)))
    found = dict(articles_in(path))
    assert list(found) == [f"{path}#1", f"{path}#2"]
    assert all(isinstance(each, Article) for each in found.values())


def test_a_message_without_a_text_says_what_it_holds() -> None:
    with pytest.raises(BadFile, match=r"is NewsML-G2 without a text in it: 2 pictures$"):
        read(message(item(1, PICTURE, kind="picture"), item(2, PICTURE, kind="picture")), "a.xml")


def test_embargo_correction_and_kill_are_told() -> None:
    under = item(1, NITF, meta="<embargoed>2031-02-04T06:00:00+09:00</embargoed>")
    assert read(message(under), "a.xml").embargo == "2031-02-04T06:00+09:00"
    killed = item(1, NITF, status="canceled")
    assert read(message(killed), "a.xml").standing is Standing.KILLED
    signal = item(1, NITF, meta="<signal qcode='sig:correction'/>")
    assert read(message(signal), "a.xml").standing is Standing.CORRECTED


def test_notes_to_editors_stand_below_each_once() -> None:
    notes = "<edNote><p>Picture follows.</p></edNote><edNote>Picture follows.</edNote>"
    said = metas(read(message(item(1, NITF, meta=notes)), "a.xml"))
    assert said.count("Picture follows.") == 1


def test_a_byline_that_the_story_has_is_not_told_twice() -> None:
    content = XHTML.replace("<p>The", "<p>By Ada Lind</p><p>The")
    article = read(message(item(1, content, about="<by>Ada Lind</by>")), "a.xml")
    assert article.byline == "Ada Lind"
    assert article.text.count("Ada Lind") == 1


def test_subheadlines_and_summaries_are_takeaways() -> None:
    about = (
        "<headline role='hld:subHeadline'>Storm took planks</headline>"
        "<description role='drol:summary'>The pier of\n   Tarn is shut.</description>"
    )
    article = read(message(item(1, NITF, about=about)), "a.xml")
    assert lines(article, Role.TAKEAWAY) == ["Storm took planks", "The pier of Tarn is shut."]
