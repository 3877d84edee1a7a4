"""The dateline: where, when and by which agency a story was filed, at the start of its body."""

from __future__ import annotations

import re
from collections.abc import Container

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple
from reader.text.western import western

_MONTH = (
    r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mrz|mai|okt|dez"
    r"|févr|fév|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out)\w{0,7}\.?"
)
_DATE = rf"(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\.?\s(?:de\s)?{_MONTH})(?:,?\s(?:de\s)?\d{{4}})?"
_DASH = r"(?:--?|[—–])"
_PLACE = r"[^\W\d_a-zß-ÿ][^\d()\[\]\n:;!?–—\"“”]{1,50}?"
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_CAPITALS = r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ'’ ./,-]{1,40}"
_AGENCY = r"[^\W_][^()\n]{1,40}?"

_BRACKETED_FORMS = (
    # SEOUL, March 31 (Yonhap) -- | Seoul, March 31 (NationPress)
    # Vegamar, 12 mar (Testwire).- | ROMA, 3 MAR (ANSA) -
    rf"{_PLACE},\s{_DATE}\s\((?P<agency>{_AGENCY})\)(?:\s*\.?\s*{_DASH}(?=\s))?",
    # ST. LOUIS (AP) — | Berlin (dpa) -
    rf"{_PLACE}\s\((?P<agency>{_AGENCY})\)\s*\.?\s*{_DASH}(?=\s)",
    # (Reuters) - | (ANSA) - ROMA, 3 MAR -
    r"\((?P<agency>[A-Z][\w/ .-]{1,30})\)"
    rf"\s{_DASH}(?:\s{_CAPITALS},\s{_DATE}\s{_DASH})?(?=\s)",
)
_DASHED_FORMS = (
    # PARIS, Dec. 31 — | LORENCE –
    rf"{_PLACE},\s{_DATE}\s*\.?\s*{_DASH}(?=\s)",
    rf"{_CAPITALS}(?:,\s[A-Z][\w.]{{1,12}})?\s(?:--|[—–]|-(?=\s))(?=\s)",
)
"""In the order in which they are tried, each compiled for the first story that it is tried on."""
# TARN: | PORT ELLERY (Anywire):
_COLON_FORM = (
    rf"{_CAPITAL}{{2,}}(?:[ '’./-]{_CAPITAL}+){{0,3}}(?:\s\((?P<agency>{_AGENCY})\))?:(?=\s)"
)
_DASH_AND_BLANK = late_pattern(r"[-—–]\s")
_EASTERN_FORMS = (
    # (서울=연합뉴스) 김하나 기자 = | (해람=통신) 1월 14일 -- | [서울] | [서울=뉴스]
    (
        "=",
        r"[(\[][가-힣·\s]{1,20}=(?P<agency>[^()\[\]\n]{1,30})[)\]]"
        r"(?:\s*(?:(?P<byline>[가-힣·]{2,12}(?:\s[가-힣·]{2,12}){0,4}\s(?:기자|특파원))|[^=\n.]{0,30}?)"
        rf"\s*(?:=|{_DASH})(?=\s))?",
    ),
    ("[", r"\[[가-힣]{1,6}\](?=\s)"),
    # 【東京共同】 | [東京 3日 みなと] - | 东桥社平壤3月31日电（记者 某某） | （中央社台北1日電）
    ("【", r"【[^】\n]{2,30}】"),
    (
        "[［（(",
        r"[\[［（(][\u3040-\u30ff\u4e00-\u9fff・]{2,10}[＝=\s][^\]］）)\n]{1,24}[\]］）)]"
        rf"\s?(?:{_DASH}(?=\s))?",
    ),
    (
        "电電讯訊",
        r"(?:[\u4e00-\u9fff]{2,4}[社网網]|本[报報社])[^，。\s]{2,20}[电電讯訊]"
        r"(?:\s*[（(][^）)\n]{1,20}[）)])?",
    ),
    ("电電", r"（[\u4e00-\u9fff]{2,4}社[^，。）\n]{2,20}[电電]）"),
    # МОСКВА, 3 марта /ТАСС/. | Киев. 3 марта. —
    (
        "/-–—",
        rf"[А-ЯЁ][А-ЯЁа-яё -]{{2,30}}[.,]\s\d{{1,2}}\s[а-яё]{{3,9}}\.?\s?"
        rf"(?:/(?P<agency>[^/\n]{{2,20}})/\.?(?=\s)|{_DASH}(?=\s))",
    ),
)
"""Each with signs of which one stands in it."""


class Dateline(NamedTuple):
    """How many characters it takes, the agency in it and the byline in it, or nothing."""

    length: int
    agency: str
    byline: str


_PLACE_ONLY = (
    rf"({_CAPITAL}[\w'’-]{{2,24}}"
    rf"(?:[ /-](?:(?:de|del|la|am|an|der|im|sur)[ -])?{_CAPITAL}[\w'’-]{{1,24}}){{0,2}})"
)
_STOP, _COLON = rf"\.(?:\s?{_DASH})?(?=\s{_CAPITAL})", rf":(?=\s{_CAPITAL})"


def place_of(text: str, unlikely: Container[str], *, bare: bool) -> Dateline | None:
    """`Vegamar: The council …`, or with a stop where a language has such `bare` places.

    A sentence of one word has the same shape; what is no place is asked of `unlikely`.
    """
    found = re.match(_PLACE_ONLY + (rf"(?:{_STOP}|{_COLON})" if bare else _COLON), text[:120])
    if not found or found[1].casefold() in unlikely:
        return None
    return Dateline(found.end(), "", "")


def dateline_of(text: str) -> Dateline | None:
    """The dateline that a body opens with, its dash included."""
    head = text[:160]
    forms = [*_BRACKETED_FORMS] if "(" in head else []
    if _DASH_AND_BLANK.search(head):
        forms += _DASHED_FORMS
    if ": " in head:
        forms.append(_COLON_FORM)
    # None of the others fits letters of the West, but for an equals sign between brackets.
    if "=" in head or not western(head):
        forms += [form for signs, form in _EASTERN_FORMS if any(sign in head for sign in signs)]
    for form in forms:
        if (found := re.match(form, head)) and found.end() < len(text.rstrip()):
            named = found.groupdict()
            agency, byline = named.get("agency") or "", named.get("byline") or ""
            return Dateline(found.end(), agency.strip(), byline.strip())
    return None
