"""The words by which newsrooms mark what is not story, in the languages that the reader knows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.formats.forms import has_any
from reader.formats.published import is_date
from reader.languages import page
from reader.late_pattern import late_pattern


def _listed(rows: Mapping[str, str]) -> frozenset[str]:
    """The phrases of every language, since a page is read before its language is known."""
    phrases = (phrase for row in rows.values() for phrase in row.split(";"))
    return frozenset(" ".join(phrase.split()) for phrase in phrases)


SYNOPSIS = _listed(page.SYNOPSIS)
"""Labels below which a paragraph sums up."""

LABELS = SYNOPSIS | _listed(page.LABELS)
"""Labels of any kind, in lower case and without a colon."""


def _any_of(*patterns: str, flags: int = 0) -> re.Pattern[str]:
    return late_pattern("|".join(patterns), flags)


_PUBLISHED = "|".join(
    (
        r"(?:first )?published(?: on| at)?|(?:last )?updated(?: on| at)?|posted(?: on)?|date",
        r"송고시간|송고|(?:기사)?입력|등록|게재|게시|(?:최종)?수정|발행일?",
        r"veröffentlicht(?: am)?|aktualisiert|stand|publié(?: le)?|mis à jour(?: le)?",
        r"publicado(?: el| em)?|actualizado(?: el)?|pubblicato(?: il)?|gepubliceerd(?: op)?",
        r"опубликовано|公開|更新|配信|掲載|发布时间|发布|نُشر",
    )
)
PUBLICATION = late_pattern(rf"(?:{_PUBLISHED})(?:\s*[:：|]\s*|\s+)", re.IGNORECASE)
"""What opens a publication line, if a date follows."""

_NAME = r"[^\W\d_a-zß-ÿ][^\s\d,.;:!?()]{0,30}\.?"
_BETWEEN_NAMES = r",?\s(?:(?:and|&|und|et|y|e|von|van|der|de|del|di|da|la|bin|al)\s){0,3}"
NAMES = late_pattern(rf"{_NAME}(?:{_BETWEEN_NAMES}{_NAME}){{1,4}}")
"""Words with capital letters alone, as the names of people and outlets are written."""
_KOREAN_NAMES = r"[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,3}"
_BY = ("By", "BY", "Von", "Par", "Por", "Di", "Da", "Door")
_REPORTERS = ("기자", "특파원")
_BYLINE = _any_of(
    rf"(?:{'|'.join(_BY)})\s+(?P<name>{_NAME}(?:{_BETWEEN_NAMES}{_NAME}){{0,8}})"
    r"(?:\s*[,|/–—-]\s*[^.!?\n]{1,60}|\s*\([^()\n]{1,60}\))?",
    r"(?:By|BY)\s(?:our|a|the)\s[\w’' -]{2,40}",
    rf"(?:글\s*[=:]?\s*)?(?P<korean>{_KOREAN_NAMES}\s?(?:선임|수습)?(?:{'|'.join(_REPORTERS)}))"
    r"(?:\s*=?\s*[\w.+-]{1,40}@[\w.-]{1,60})?",
)

_A_PICTURE = (
    r"(?:[\w.-]{1,20}\s){0,3}(?:photo(?:graph)?|image|picture|frame grab|screenshot|video still)\b"
)
PICTURE = _any_of(
    r"(?:photos?|pictures?|images?|caption|file(?: photo)?|사진|그림|자료사진|foto|bild|写真|图|図)"
    r"\s*(?:[:：=|]|[-–—]{1,2}\s)",
    rf"(?:in\s)?this\s{_A_PICTURE}",
    rf"an?\s{_A_PICTURE}\s(?:[^.]{{0,60}}\s)?(?:shows?|taken|released|provided|carried|captured)\b",
    flags=re.IGNORECASE,
)
"""What opens a caption."""

PICTURED = _any_of(
    rf"\b(?:in|from)\s(?:this|an?)\s{_A_PICTURE}",
    r"\((?:left|right|center|centre|top|bottom|front|back|[LRC])\)|\b(?:pictured|file photo)\b",
    r"(?:보이|담긴|찍은|공개한|제공한)[^.]{0,20}(?:사진|모습)",
    flags=re.IGNORECASE,
)
"""What a caption says of itself."""

_BRACKETED = r"\[[^\W\d_a-zß-ÿ][^\[\]()\n]{0,60}\]"
_SLASHED = r"\([^()\n]{1,40}/[^()\n]{1,40}\)"
_WITH_AGENCY = r"\((?:AP|AFP|EPA|Reuters|Getty|Yonhap|dpa)\s[^()\n]{1,60}\)"
_CREDIT_MARKS = "(", "[", "/", "사진"
_CREDIT_END = _any_of(
    rf"[.!?…”\"’)]\s*(?:{_BRACKETED}|{_SLASHED}|{_WITH_AGENCY})\.?$",
    r"[\[(](?:사진|자료사진)?\s*=?\s*[^\[\]()\n]{1,30}(?:제공|뉴스|통신|DB|금지)[\])]\s*\.?$",
    r"사진\s*=\s*\S[^\n]{0,30}$",
    r"/\s*(?:사진|연합뉴스|뉴시스|뉴스1)[^\n]{0,20}$",
)
"""The credit with which a caption ends, and what each of its forms has."""

CREDIT = _any_of(
    _BRACKETED,
    _SLASHED,
    _WITH_AGENCY,
    r"\((?:AP|AFP|EPA|Reuters|dpa|Yonhap)\)",
    r"\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated) by .{1,200}",
    r"(?:Photo|Image|Picture|Source|Credit|출처|자료|Foto|Quelle|Fuente)\s*[:：=]\s*[^.!?]{1,60}",
    r"\(?(?:END|ENDS|끝|-30-)\)?|(?:Copyright|\(c\)|©|ⓒ|<저작권자)[^\n]{0,160}",
    r"[^\n]{0,40}(?:무단 ?전재|재배포 ?금지)[^\n]{0,80}",
)
"""A line that is nothing but a credit."""

_ALONE_CAP = 160
_AROUND = ":： ■●◆▶►[]【】<>"


def is_label(line: str) -> bool:
    """Whether a line is a known label, with or without a colon, a sign before it or brackets."""
    return line.strip(_AROUND).casefold() in LABELS


def is_synopsis(line: str) -> bool:
    """Whether a line is a label below which a paragraph sums up."""
    return line.strip(_AROUND).casefold() in SYNOPSIS


def label_before(line: str) -> str:
    """`Story highlights` of `Story highlights Forty lamps are lit`: a label with a first item."""
    words = line[:_ALONE_CAP].split(" ", 4)
    for count in (3, 2):
        label, rest = " ".join(words[:count]), words[count : count + 1]
        if rest and label.casefold() in LABELS and not rest[0][:1].islower():
            return "" if line.endswith((".", "!", "?")) else label
    return ""


def ends_in_credit(line: str) -> bool:
    """Whether a line ends with the credit of a picture; most have no mark of one."""
    return has_any(line, _CREDIT_MARKS) and _CREDIT_END.search(line) is not None


def date_in(line: str) -> str | None:
    """The date that a publication line gives, as written; None where it is none."""
    opening = PUBLICATION.match(line)
    rest = line[opening.end() :] if opening else ""
    return rest if is_date(rest) else None


def byline_of(line: str) -> re.Match[str] | None:
    """A byline that is a line of its own, with who it names as `name` or `korean`.

    The pattern takes a millisecond to compile, and few lines have a word of it.
    """
    if line.startswith(_BY) or has_any(line, _REPORTERS):
        return _BYLINE.fullmatch(line)
    return None


def stands_alone(line: str) -> bool:
    """Whether a line can be no part of a wrapped paragraph: label, date, byline or credit."""
    if len(line) > _ALONE_CAP:
        return False
    own = byline_of(line) or CREDIT.fullmatch(line) or is_label(line)
    return bool(own) or date_in(line) is not None
