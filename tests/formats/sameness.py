"""One story, in two languages, written in every format that is read: the same for whoever reads it.

A format joins with a function that writes a `Telling`, and its line in `WRITERS`.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr
from html import escape


@dataclass(frozen=True)
class Telling:
    """A story to be written: `blocks` are paragraphs, and subheads, which begin with `# `.

    The byline has the opening that its language has (`By `); times are ISO 8601 with an offset.
    """

    language: str
    headline: str
    byline: str
    published: str
    blocks: tuple[str, ...]


ENGLISH = Telling(
    "en",
    "Tarn closes its old pier after storm",
    "By Ada Lind",
    "2031-02-03T19:05+00:00",
    (
        "TARN, Feb. 3 (Anywire) -- The town of Tarn closed its old pier on Monday after a storm "
        "tore away 14 of its 120 planks. Nobody was hurt.",
        '"We heard it go at 6:40 a.m.," said Oda Brandt, who sells fish & chips beside it. '
        "Repairs will cost about $1.2 million, she said.",
        "# Open by summer",
        "The harbour board wants to open the pier again on June 1. It has not said who will pay.",
        "(Reporting by Ada Lind; Editing by Jon Vale)",
    ),
)
KOREAN = Telling(
    "ko",
    "가람시, 폭풍에 부서진 옛 부두 폐쇄",
    "한누리 기자",
    "2031-02-03T19:05+09:00",
    (
        "(가람=새통신) 한누리 기자 = 가람시가 3일 폭풍으로 널판 120장 가운데 14장이 뜯겨 나간 "
        "옛 부두를 폐쇄했다. 다친 사람은 없다.",
        '부두 옆에서 생선을 파는 오다연 씨는 "오전 6시 40분에 무너지는 소리를 들었다"고 말했다. '
        "수리비는 약 12억원이라고 시는 밝혔다.",
        "항만위원회는 6월 1일 부두를 다시 열 계획이다. 비용을 누가 낼지는 정하지 않았다.",
    ),
)
TELLINGS: Mapping[str, Telling] = {"en": ENGLISH, "ko": KOREAN}

Write = Callable[[Telling], bytes]


def _text(told: Telling) -> bytes:
    stamp = told.published.replace("T", " ")
    label = {"en": "Published", "ko": "송고시간"}[told.language]
    lines = [told.headline, f"{told.byline}\n{label}: {stamp}", *_plain(told)]
    return "\n\n".join(lines).encode()


def _markdown(told: Telling) -> bytes:
    front = (
        f"---\nheadline: {json.dumps(told.headline, ensure_ascii=False)}\n"
        f"byline: {_name(told)}\npublished: {told.published}\n---\n"
    )
    body = [f"## {block[2:]}" if block.startswith("# ") else block for block in told.blocks]
    return (front + "\n\n".join(body)).encode()


def _nitf(told: Telling) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_nitf_element(told)}'.encode()


def _nitf_element(told: Telling) -> str:
    return (
        "<nitf><head><title>pier</title><docdata>"
        f'<date.issue norm="{_compact(told.published)}"/><urgency ed-urg="4"/></docdata></head>'
        f"<body><body.head><hedline><hl1>{escape(told.headline)}</hl1></hedline>"
        f"<byline>{told.byline}</byline></body.head>"
        f"<body.content>{_marked(told, 'hl2')}</body.content></body></nitf>"
    )


def _newsml(told: Telling) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<NewsML Version="1.2"><NewsItem>'
        "<NewsManagement><NewsItemType FormalName='News'/>"
        f"<ThisRevisionCreated>{_compact(told.published)}</ThisRevisionCreated>"
        "<Status FormalName='Usable'/></NewsManagement><NewsComponent><NewsLines>"
        f"<HeadLine>{escape(told.headline)}</HeadLine><ByLine>{told.byline}</ByLine></NewsLines>"
        "<ContentItem><MediaType FormalName='Text'/><DataContent>"
        f"<![CDATA[{_marked(told)}]]></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    ).encode()


def _g2(told: Telling, content: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="{told.language}">'
        "<itemMeta><itemClass qcode='ninat:text'/>"
        f"<versionCreated>{told.published}</versionCreated><pubStatus qcode='stat:usable'/>"
        f"</itemMeta><contentMeta><headline>{escape(told.headline)}</headline>"
        f"<by>{told.byline}</by></contentMeta><contentSet>{content}</contentSet></newsItem>"
    ).encode()


def _g2_xhtml(told: Telling) -> bytes:
    return _g2(
        told,
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>pier</title></head><body>{_marked(told)}</body></html></inlineXML>",
    )


def _g2_nitf(told: Telling) -> bytes:
    inner = _nitf_element(told)
    return _g2(told, f'<inlineXML contenttype="application/nitf+xml">{inner}</inlineXML>')


def _g2_data(told: Telling) -> bytes:
    data = escape("\n\n".join(_plain(told)))
    return _g2(told, f'<inlineData contenttype="text/plain">{data}</inlineData>')


def _ninjs_1(told: Telling) -> bytes:
    item = {
        "uri": "urn:pier",
        "type": "text",
        "pubstatus": "usable",
        "versioncreated": told.published,
        "language": told.language,
        "headline": told.headline,
        "byline": told.byline,
        "body_xhtml": f"<div>{_marked(told)}</div>",
    }
    return json.dumps(item).encode()


def _ninjs_3(told: Telling) -> bytes:
    item = {
        "uri": "urn:pier",
        "type": "text",
        "pubStatus": "usable",
        "versionCreated": told.published,
        "headlines": [{"role": "main", "value": told.headline}],
        "by": told.byline,
        "bodies": [{"contentType": "text/plain", "value": "\n\n".join(_plain(told))}],
    }
    return json.dumps(item, ensure_ascii=False).encode()


def _iptc7901(told: Telling) -> bytes:
    day = told.published[8:10] + told.published[11:13] + told.published[14:16]
    zone = {"+00:00": "GMT", "+09:00": "KST"}[told.published[16:]]
    story = "\r\n\r\n".join(f"   {block}" for block in _plain(told))
    return (
        f"\x01tst062 4 i 211 any   any 061\r\n\r\nTarn-pier/\r\n\x02{told.headline}\r\n"
        f"{told.byline} =\r\n\r\n{story}\r\n\r\n# any NOTEBOOK\r\n\r\n* * * *\r\n"
        "The following information is not for publication\r\n\r\n- Tel: 0100\r\n\r\n"
        f"\x03{day} {zone} Feb 31\r\n\x7f\r\n\x7f\x04"
    ).encode()


def _anpa(told: Telling) -> bytes:
    sent = datetime.fromisoformat(told.published).astimezone(UTC)
    story = "\n".join(f"\t   {block}" for block in _plain(told))
    return (
        f"\x16\x16\x01w2870\x1f-----\nf l\x13\x11\x11BC-TST--Tarn      02-03 1049\n"
        f"\x02^BC-TST--Tarn Pier,211<\n^{told.headline}<\n^{told.byline}=\n{story}\n"
        f"\t   \x03AP-WF-{sent:%m-%d-%y %H%M}GMT<\n\x0c\x04"
    ).encode()


def _json_lines(told: Telling) -> bytes:
    item = {
        "title": told.headline,
        "author": _name(told),
        "date": told.published,
        "text": "\n\n".join(_plain(told)),
    }
    return f"{json.dumps(item)}\n".encode()


def _zip(told: Telling) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("day/pier.nitf", _nitf(told))
    return packed.getvalue()


def _page(told: Telling) -> bytes:
    data = {
        "@type": "NewsArticle",
        "headline": told.headline,
        "author": {"name": _name(told)},
        "datePublished": told.published,
    }
    return (
        f'<!DOCTYPE html>\n<html lang="{told.language}"><head><meta charset="utf-8">'
        f"<title>{escape(told.headline)} | Anywire</title>"
        f'<script type="application/ld+json">{json.dumps(data)}</script></head><body>'
        '<nav><ul><li><a href="/">Tarn</a></li><li><a href="/pier">Pier</a></li></ul></nav>'
        f"<main><article><h1>{escape(told.headline)}</h1>"
        f'<p class="byline">{told.byline}</p><div class="share-bar"><a>Share this story</a></div>'
        f'{_marked(told)}</article><aside class="related"><p><a href="/1">Older news of the pier, '
        "from the years before the storm came</a></p></aside></main></body></html>"
    ).encode()


def _saved_page(told: Telling) -> bytes:
    parts = MIMEMultipart("related")
    parts["Subject"], parts["From"] = told.headline, "<Saved by Anybrowser>"
    parts["Snapshot-Content-Location"] = "https://tarn.example/pier"
    parts["Date"] = format_datetime(datetime.fromisoformat(told.published))
    parts.attach(MIMEText(_page(told).decode(), "html", "utf-8"))
    return parts.as_bytes()


def _piece(told: Telling) -> bytes:
    time = f'<time datetime="{told.published}">{told.published}</time>'
    head = f'<h1>{escape(told.headline)}</h1><p class="byline">{told.byline}</p>{time}'
    return f"<article>{head}{_marked(told)}</article>".encode()


def _mail(told: Telling, subtype: str, words: str) -> bytes:
    message = MIMEMultipart()
    message["Subject"] = told.headline
    message["From"] = formataddr((_name(told), "lind@anywire.example"))
    message["To"] = "desk@anywire.example"
    message["Date"] = format_datetime(datetime.fromisoformat(told.published))
    message.attach(MIMEText(words, subtype, "utf-8"))
    return message.as_bytes()


def _plain_mail(told: Telling) -> bytes:
    return _mail(told, "plain", "\n\n".join(_plain(told)))


def _html_mail(told: Telling) -> bytes:
    return _mail(told, "html", f"<html><body>{_marked(told)}</body></html>")


def _rss(told: Telling) -> bytes:
    date = format_datetime(datetime.fromisoformat(told.published))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Anywire</title><item>'
        f"<title>{escape(told.headline)}</title><dc:creator>{_name(told)}</dc:creator>"
        f"<pubDate>{date}</pubDate><description>A pier.</description>"
        f"<content:encoded><![CDATA[{_marked(told)}]]></content:encoded></item></channel></rss>"
    ).encode()


def _atom(told: Telling) -> bytes:
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{told.language}">'
        f"<title>Anywire</title><entry><title>{escape(told.headline)}</title>"
        f"<author><name>{_name(told)}</name></author><published>{told.published}</published>"
        f'<content type="html">{escape(_marked(told))}</content></entry></feed>'
    ).encode()


WRITERS: Mapping[str, Write] = {
    "pier.txt": _text,
    "pier.md": _markdown,
    "pier.nitf": _nitf,
    "pier-1.2.xml": _newsml,
    "pier-xhtml.xml": _g2_xhtml,
    "pier-nitf.xml": _g2_nitf,
    "pier-data.xml": _g2_data,
    "pier-1.json": _ninjs_1,
    "pier-3.json": _ninjs_3,
    "pier.7901": _iptc7901,
    "pier.anpa": _anpa,
    "pier.jsonl": _json_lines,
    "pier.zip": _zip,
    "pier.html": _page,
    "pier.mht": _saved_page,
    "pier.htm": _piece,
    "plain.eml": _plain_mail,
    "marked.eml": _html_mail,
    "pier.rss": _rss,
    "pier.atom": _atom,
}
"""What writes each format, by the name of its file; the first is what the others are held to."""


def _plain(told: Telling) -> list[str]:
    return [block.removeprefix("# ") for block in told.blocks]


def _marked(told: Telling, heading: str = "h2") -> str:
    return "\n".join(
        f"<{heading}>{escape(block[2:])}</{heading}>"
        if block.startswith("# ")
        else f"<p>{escape(block, quote=False)}</p>"
        for block in told.blocks
    )


def _name(told: Telling) -> str:
    return told.byline.removeprefix("By ")


def _compact(time: str) -> str:
    return time.replace("-", "").replace(":", "")
