"""NITF as agencies send it."""

from __future__ import annotations

import pytest

from reader.errors import BadFile
from reader.model import Role, Standing
from tests.formats.reading import body, lines, metas, read

WHOLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf baselang="en-GB">
  <head>
    <title>Tarn pier</title>
    <meta name="anpa-keyword" content="TARN-PIER"/>
    <docdata management-status="usable">
      <urgency ed-urg="3"/>
      <date.issue norm="20310203T190500+0100"/>
      <ed-msg info="Adds the mayor."/>
      <key-list><keyword key="harbours"/><keyword key="storms"/></key-list>
      <doc.copyright holder="Anywire" year="2031"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Tarn closes its <em>old</em> pier</hl1><hl2>Storm took 14 planks</hl2></hedline>
      <byline>By <person>Ada Lind</person><byttl>Anywire</byttl></byline>
      <abstract>The pier of
         Tarn is closed.</abstract>
      <dateline><location>Tarn</location>, <story.date>Feb. 3</story.date></dateline>
    </body.head>
    <body.content>
      <media media-type="image">
        <media-reference source="pier.jpg"/>
        <media-caption>The pier after the storm.</media-caption>
        <media-producer>Jon Vale</media-producer>
      </media>
      <p>The town of <location>Tarn</location> closed its pier&nbsp;on Monday. It is
      120 planks long.</p>
      <p>It is old.<br/>It is green.</p>
      <hl2>What comes next</hl2>
      <ul><li>A vote in May</li><li>Repairs &amp; paint</li></ul>
      <table><tr><th>Year</th><th>Planks</th></tr><tr><td>2030</td><td>120</td></tr></table>
      <p>&#8220;We heard it go,&#8221; said Oda Brandt.</p>
      <script>var pier = "closed";</script>
      <p>ANY al/jv</p>
    </body.content>
  </body>
</nitf>
"""


def test_head_and_body_have_their_roles() -> None:
    article = read(WHOLE, "pier.xml")
    assert article.headline == "Tarn closes its old pier"
    assert article.outlet == "Anywire"
    assert article.byline == "Ada Lind Anywire"
    assert article.published == "2031-02-03T19:05+01:00"
    assert article.language == "en"
    assert article.standing is Standing.USABLE
    assert lines(article, Role.HEADLINE) == ["Tarn closes its old pier"]
    assert lines(article, Role.CAPTION) == ["The pier after the storm."]
    assert "Jon Vale" in lines(article, Role.CREDIT)
    assert "What comes next" in lines(article, Role.LABEL)
    assert {"Storm took 14 planks", "The pier of Tarn is closed."} <= set(
        lines(article, Role.TAKEAWAY)
    )
    assert {"A vote in May", "Repairs & paint"} <= set(lines(article, Role.TAKEAWAY))


def test_the_body_is_the_story_and_nothing_else() -> None:
    told = body(read(WHOLE, "pier.xml"))
    assert told[0] == "The town of Tarn closed its pier\xa0on Monday."
    assert told[1] == "It is 120 planks long."
    assert "Year | Planks" in told
    assert "2030 | 120" in told
    assert told[-1] == "“We heard it go,” said Oda Brandt."


def test_what_is_said_about_the_story_is_meta_below_it() -> None:
    said = metas(read(WHOLE, "pier.xml"))
    assert said[0] == "By Ada Lind Anywire"
    assert "Adds the mayor." in said
    assert "Slugline: TARN-PIER" in said
    assert "Keywords: harbours, storms" in said
    assert "Urgency: 3" in said
    assert "Copyright: 2031 Anywire" in said


def test_scripts_are_dropped_and_the_notes_say_so() -> None:
    article = read(WHOLE, "pier.xml")
    assert "var pier" not in article.text
    assert "left out: 1 script" in article.notes


def test_the_sign_off_of_the_desk_is_a_credit() -> None:
    assert lines(read(WHOLE, "pier.xml"), Role.CREDIT)[-1] == "ANY al/jv"


def test_tags_that_were_sent_as_text_are_tags() -> None:
    sent = WHOLE.replace(
        "It is old.", "It is &lt;b&gt;old&lt;/b&gt;.&lt;script&gt;a()&lt;/script&gt;"
    )
    article = read(sent, "pier.xml")
    assert "It is old." in article.text
    assert "a()" not in article.text


def test_a_document_that_is_not_what_it_says_is_read_as_what_it_is() -> None:
    sent = WHOLE.replace("UTF-8", "ISO-8859-1", 1).replace("old.", "älter.").encode()
    article = read(sent, "pier.xml")
    assert "It is älter." in article.text
    assert "says that it is ISO-8859-1, and is UTF-8" in article.notes


def test_a_document_in_an_old_encoding_is_read_as_it_says() -> None:
    sent = WHOLE.replace("UTF-8", "ISO-8859-1", 1).replace("old.", "älter.").encode("cp1252")
    assert "It is älter." in read(sent, "pier.xml").text


def test_text_that_was_mistaken_before_it_was_sent_is_noted() -> None:
    sent = WHOLE.replace("It is old.", "Ã„lter als CafÃ©.")
    assert "2 places where UTF-8" in " ".join(read(sent, "pier.xml").notes)


def test_broken_xml_is_read_as_far_as_it_goes_with_a_note() -> None:
    article = read(WHOLE[: WHOLE.index("<hl2>What")], "pier.xml")
    assert body(article)[0].startswith("The town of Tarn")
    assert any("broken XML, read as far as it goes" in note for note in article.notes)


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("canceled", Standing.KILLED),
        ("withheld", Standing.WITHHELD),
        ("usable", Standing.USABLE),
    ],
)
def test_the_status_is_the_standing(status: str, standing: Standing) -> None:
    assert read(WHOLE.replace("usable", status, 1), "pier.xml").standing is standing


def test_a_release_after_the_issue_is_an_embargo() -> None:
    issued = '<date.issue norm="20310203T190500+0100"/>'
    later = f'{issued}<date.release norm="20310204T060000+0100"/>'
    same = f'{issued}<date.release norm="20310203T190500+0100"/>'
    assert read(WHOLE.replace(issued, later), "a.xml").embargo == "2031-02-04T06:00+01:00"
    assert read(WHOLE.replace(issued, same), "a.xml").embargo == ""


def test_an_embargo_told_to_editors_is_one() -> None:
    sent = WHOLE.replace("Adds the mayor.", "Embargoed until 0001 Friday, February 7")
    assert read(sent, "a.xml").embargo == "0001 Friday, February 7"


def test_a_correction_stands_above_the_story() -> None:
    article = read(WHOLE.replace("Adds the mayor.", "CORRECTS the number of planks"), "a.xml")
    assert article.standing is Standing.CORRECTED
    assert metas(article)[0] == "CORRECTS the number of planks"


def test_a_document_without_a_story_is_refused_in_one_line() -> None:
    with pytest.raises(BadFile, match=r"^a\.xml: is NITF without a word of a story$"):
        read("<nitf><head/><body/></nitf>", "a.xml")


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("&#233;", "é"),
        ("&#xE9;", "é"),
        ("&eacute;", "é"),
        ("&#146;", "’"),
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&pier;", "&pier;"),
        ("&#0;", "\ufffd"),
        ("&#x1b;", "\ufffd"),
        ("&#xD800;", "\ufffd"),
        ("&#x110000;", "\ufffd"),
        ("<![CDATA[<b>&eacute;</b>]]>", "é"),
    ],
)
def test_characters_by_name_and_number_are_what_they_stand_for(written: str, read_as: str) -> None:
    article = read(WHOLE.replace("It is old.", f"It is {written} old."), "a.xml")
    assert f"It is {read_as} old." in body(article)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_document_in_any_unicode_is_known_and_read(codec: str) -> None:
    sent = WHOLE.replace("UTF-8", codec.removesuffix("-sig").removesuffix("-le"), 1)
    article = read(sent.encode(codec), "pier.txt")
    assert body(article)[-1] == "“We heard it go,” said Oda Brandt."
