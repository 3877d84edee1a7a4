"""Mail as it is saved: its words, who sent it and when."""

from __future__ import annotations

import pytest

from reader.errors import BadFile
from reader.formats import article_from
from reader.model import Article
from tests.formats.pages import parts, told

HEAD = (
    "Return-Path: <lind@anywire.example>\n"
    "From: =?iso-8859-1?Q?Zo=EB?= Lind <lind@anywire.example>\n"
    "To: desk@anywire.example\n"
    "Subject: =?utf-8?B?VGFybiBvcGVucyBpdHMgbmlnaHQgbWFya2V0?=\n"
    "Date: Mon, 03 Feb 2031 19:05:00 +0900\n"
    "Message-ID: <1@anywire.example>\n"
)
PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
SENT = "Content-Transfer-Encoding: "
WORDS = "TARN, Feb. 3 (Anywire) -- Tarn opened a night market on Sunday. It has 40 stalls.\n"


def mail(rest: str, name: str = "a.eml", codec: str = "utf-8") -> Article:
    return article_from((HEAD + rest).encode(codec), name)


def multipart(*bodies: str, kind: str = "mixed") -> str:
    joined = "".join(f"\n--b\n{body}" for body in bodies)
    return f'MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary="b"\n{joined}\n--b--\n'


def test_headers_tell_headline_sender_and_time_and_are_meta() -> None:
    article = mail(PLAIN + WORDS)
    assert parts(article) == [
        ("headline", "Tarn opens its night market"),
        ("meta", "From: Zoë Lind <lind@anywire.example>"),
        ("meta", "To: desk@anywire.example"),
        ("meta", "Date: Mon, 03 Feb 2031 19:05:00 +0900"),
        ("body", "TARN, Feb. 3 (Anywire) -- Tarn opened a night market on Sunday."),
        ("body", "It has 40 stalls."),
    ]
    assert (article.headline, article.byline) == ("Tarn opens its night market", "Zoë Lind")
    assert (article.published, article.outlet) == ("2031-02-03T19:05+09:00", "Anywire")


@pytest.mark.parametrize("name", ["a.eml", "a", "a.txt", "a.html"])
def test_mail_is_known_by_its_header_whatever_its_name(name: str) -> None:
    assert told(mail(PLAIN + WORDS, name), "headline") == ["Tarn opens its night market"]


def test_two_lines_above_a_story_make_no_mail() -> None:
    text = f"From: the desk\nDate: 3 February 2031\n\n{WORDS}"
    assert told(article_from(text.encode(), "a.txt"), "body")[-1] == "It has 40 stalls."
    assert "From: the desk" in article_from(text.encode(), "a.txt").text


@pytest.mark.parametrize(
    ("header", "written", "codec"),
    [
        ("charset=iso-8859-1", "The café closed.", "cp1252"),
        (f"charset=utf-8\n{SENT}quoted-printable", "The caf=C3=A9 =\nclosed.", "ascii"),
        (f"charset=utf-8\n{SENT}base64", "VGhlIGNhZsOpIGNsb3NlZC4=", "ascii"),
        ("charset=unheard-of", "The café closed.", "utf-8"),
        ("charset=us-ascii", "The café closed.", "utf-8"),
    ],
)  # fmt: skip
def test_words_are_read_as_the_part_says_they_are_encoded(
    header: str, written: str, codec: str
) -> None:
    article = mail(f"Content-Type: text/plain; {header}\n\n{written}\n", codec=codec)
    assert told(article, "body") == ["The café closed."]


def test_korean_mail_is_read() -> None:
    head = (
        "From: han@saewire.example\nSubject: =?euc-kr?B?sKG2973D?=\n"
        "Date: Mon, 3 Feb 2031 19:05:00 +0900\n"
    )
    body = "Content-Type: text/plain; charset=ks_c_5601-1987\n\n가람시가 야시장을 열었다.\n"
    article = article_from((head + body).encode("cp949"), "a.eml")
    assert (article.headline, article.language) == ("가람시", "ko")
    assert told(article, "body") == ["가람시가 야시장을 열었다."]


def test_the_plain_part_is_read_and_the_marked_one_where_there_is_no_other() -> None:
    marked = f"Content-Type: text/html; charset=utf-8\n\n<p>{WORDS}</p><ul><li>Soup</li></ul>"
    both = mail(multipart(PLAIN + WORDS, marked, kind="alternative"))
    assert "takeaway" not in [role for role, _ in parts(both)]
    for rest in (marked, multipart(PLAIN + "See the page.", marked, kind="alternative")):
        assert told(mail(rest), "body", "takeaway")[-2:] == ["It has 40 stalls.", "Soup"]


def test_the_signature_is_meta_and_the_lines_of_flowed_text_are_joined() -> None:
    flowed = (
        "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
        "The town of Tarn opened \na night market.\n\n-- \nZoë Lind\n+00 555 0100\n"
    )
    article = mail(flowed)
    assert told(article, "body") == ["The town of Tarn opened a night market."]
    assert told(article, "meta")[-2:] == ["Zoë Lind", "+00 555 0100"]


def test_attachments_are_named_and_not_read() -> None:
    picture = (
        'Content-Type: image/jpeg; name="x"\nContent-Disposition: attachment; '
        "filename*=utf-8''caf%C3%A9.jpg\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n"
    )
    text = 'Content-Type: text/plain\nContent-Disposition: attachment; filename="b.txt"\n\nMore.\n'
    article = mail(multipart(PLAIN + WORDS, picture, text))
    assert "More." not in article.text
    assert article.notes == ("2 attachments not read: café.jpg (image/jpeg), b.txt (text/plain)",)


@pytest.mark.parametrize("subject", ["Re: Fwd: Tarn opens", "AW: Tarn opens", "회신: Tarn opens"])
def test_a_subject_loses_what_answers_put_before_it(subject: str) -> None:
    text = f"From: a@b.example\nTo: c@d.example\nSubject: {subject}\nDate: x\n\nIt got dark.\n"
    assert article_from(text.encode(), "a.eml").headline == "Tarn opens"


def test_a_message_without_words_is_refused() -> None:
    with pytest.raises(BadFile, match=r"a\.eml: is empty"):
        mail("MIME-Version: 1.0\nContent-Type: image/png\n\nhello\n")


@pytest.mark.parametrize(
    "rest",
    [
        "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(5_000)),
        "Content-Type: message/rfc822\n\n" * 5_000 + "x",
        "X: " + "=?utf-8?q?" * 50_000 + "\n\nIt got dark.",
        "Subject: " + "=?utf-8?b?YQ==?= " * 50_000 + "\n\nIt got dark.",
        "To: " + "a@b.example, " * 50_000 + "\n\nIt got dark.",
        "".join(f"X-{n}: y\n" for n in range(100_000)) + "\nIt got dark.",
        multipart(*[PLAIN + "It got dark."] * 5_000),
        'Content-Type: text/plain; charset="' + "x" * 50_000 + '"\n\nIt got dark.',
        "Content-Type: text/plain; format=flowed\n\n" + "a \n" * 100_000,
        "Content-Transfer-Encoding: base64\n\n" + "=" * 100_000,
        "Date: " + "9" * 50_000 + "\n\nIt got dark.",
        "Subject: \x1b]0;x\x07\n\nIt got dark.",
    ],
    ids=lambda rest: rest[:30].replace("\n", " "),
)
def test_hostile_mail_is_read_or_refused_in_one_line(rest: str) -> None:
    try:
        assert mail(rest).sentences
    except BadFile as problem:
        assert "\n" not in str(problem)
