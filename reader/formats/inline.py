"""The marks inside Markdown's lines, and the words without them.

    The [harbour](https://a.example/H_(L)) of **Lind** &amp; Tarn[^1] <br>
    The harbour of Lind & Tarn

Only marks with a partner are taken away, so what merely looks like one stays: `[YONHAP]`, a lone
asterisk, a name_with_underscores, `<laughs>`. What was escaped, or written as an entity, is no
mark: until the end another character stands in its place. Every pattern is bounded.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from reader.late_pattern import late_pattern

Dropped = Counter[str]
"""How many of what was left out."""

ADDRESS, COMMENT, TAG, FOOTNOTE = "address of a link", "comment", "HTML tag", "mark of a footnote"
SCRIPT, CODE = "script or style", "label of a code block"

_PUNCTUATION = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
_STAND_INS = {ord(mark): 0xFDD0 + place for place, mark in enumerate(_PUNCTUATION)}
"""No character of any text: 32 code points that Unicode keeps for a program's own use."""
_MARKS = {stand_in: mark for mark, stand_in in _STAND_INS.items()}
_OWN_USE = late_pattern("[\ufdd0-\ufdef]")

_TEXT = r"((?:[^\[\]\\\n]|\n(?!\n)){0,1000})"
_DESTINATION = r"(?:<[^<>\n]{0,2000}>|(?:[^()\s<]++|\((?:[^()\s]++|\([^()\s]*+\))*+\))*+)"
_TITLE = r"(?:\s{1,3}(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?"
_TARGET = rf"\(\s?{_DESTINATION}{_TITLE}\s?\)"
_LITERAL = late_pattern(
    r"\\([!-/:-@\[-`{-~])|(?<!`)(`{1,3})(?!`)((?:(?!\2)[^\n]){1,1000})\2(?!`)"
    r"|<((?:https?://|mailto:)[^<>\s]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,64})>|(&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]\w{1,30});)"
)
"""What is taken as it is written: escapes, code, addresses in angles, entities."""
_TAGS = (
    "a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col"
    "|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head"
    "|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol"
    "|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody"
    "|td|template|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr"
)
_INSIDE = "a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr"
"""Tags that part no words."""
_TAG = late_pattern(rf"</?({_TAGS})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_IMAGE = late_pattern(rf"!\[{_TEXT}\](?:{_TARGET}|\[[^\[\]\n]{{0,200}}\])")
_LINK = late_pattern(rf"\[{_TEXT}\]{_TARGET}")
_REFERENCE = late_pattern(rf"\[{_TEXT}\](?:\s?\[([^\[\]\n]{{0,200}})\])?")
_FOOTNOTE = late_pattern(r"\[\^[^\[\]\s]{1,40}\]")
_EMPHASIS = (
    ("*", late_pattern(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*]{1,1000})(?<=[^\s*])\1(?![\w*])")),
    ("_", late_pattern(r"(?<![\w_])(_{1,3})(?=[^\s_])([^_]{1,1000})(?<=[^\s_])\1(?![\w_])")),
    ("~~", late_pattern(r"(~~)(?=\S)([^~]{1,1000})(?<=\S)~~")),
)


def without_marks(text: str, labels: Collection[str], dropped: Dropped) -> str:
    """A block's text without its marks, line breaks kept; `shown` gives it back for reading.

    `labels` are those that addresses are given for elsewhere, in lower case; what is left out is
    counted in `dropped`.
    """
    text = text.replace("\\\n", "\n")
    if any(sign in text for sign in "\\`<&") and not _OWN_USE.search(text):
        text = _LITERAL.sub(_kept, text)
    if "<" in text:
        text = _TAG.sub(lambda tag: _no_tag(tag, dropped), text)
    if "[" in text:
        text = _FOOTNOTE.sub(lambda _: _nothing(FOOTNOTE, dropped), text)
        for pattern in (_IMAGE, _LINK):
            text = pattern.sub(lambda found: _words_of(found, dropped), text)
        text = _REFERENCE.sub(lambda found: _referred(found, labels), text)
    for _ in range(3):
        for sign, emphasis in _EMPHASIS:
            if sign in text:
                text = emphasis.sub(r"\2", text)
    return text


def shown(text: str) -> str:
    """The text with the characters back that were no marks."""
    return text.translate(_MARKS)


def label_of(written: str) -> str:
    """A label of a link as it is looked up: no letter case, one blank."""
    return " ".join(written.casefold().split())


def _kept(found: re.Match[str]) -> str:
    escape, _, code, address, entity = found.groups()
    return (_character(entity) if entity else escape or code or address).translate(_STAND_INS)


def _character(entity: str) -> str:
    """What an entity is; of a name that there is not, no beginning counts (`&notit;`)."""
    from html import unescape
    from html.entities import html5

    return unescape(entity) if entity[1] == "#" or entity[1:] in html5 else entity


def _nothing(what: str, dropped: Dropped) -> str:
    dropped[what] += 1
    return ""


def _no_tag(tag: re.Match[str], dropped: Dropped) -> str:
    _nothing(TAG, dropped)
    return "" if tag[1].lower() in _INSIDE.split("|") else " "


def _words_of(link: re.Match[str], dropped: Dropped) -> str:
    _nothing(ADDRESS, dropped)
    return link[1]


def _referred(found: re.Match[str], labels: Collection[str]) -> str:
    """`[harbour][1]`, `[harbour][]` and `[harbour]` are words where the label has an address."""
    return found[1] if label_of(found[2] or found[1]) in labels else found[0]
