"""Text in one of the encodings before Unicode: which of them the bytes look like.

    c4 e1 f0 ef   Cyrillic "Дбрп", Greek "Δαπο", Windows-1252 "Äáðï"

A reading in an alphabet is as likely as its letters are frequent in the language and its capitals
stand first in their words. A reading of two bytes a character is as likely as its characters lie
in the zone that the standard keeps for common ones, and as many of them are the most common. In
Windows-1252 letters beyond ASCII stand beside those of ASCII. Every reading is scored, 0 to 1, and
the best one counts; where another comes near, the bytes alone do not say.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

_PROBE = 6_000
"""Bytes that are scored."""
_SURE = 0.5
_SURELY_WESTERN = 0.8
_APART = 0.08
"""A best reading below the first, or less than the second above the next one, is a guess."""
_FEW = 4
"""Letters of another script; of fewer than these every reading is a guess."""


class LegacyText(NamedTuple):
    """A text, the name of its encoding, and whether the bytes leave no doubt of it."""

    text: str
    name: str
    sure: bool


class _Alphabet(NamedTuple):
    """One byte a letter; `letters` in the order of how frequent they are."""

    codec: str
    name: str
    letters: str


class _Zones(NamedTuple):
    """Two bytes a character; first bytes of its common characters, and the most common ones.

    `share` of a text's characters are among these in ordinary text.
    """

    codec: str
    name: str
    first: frozenset[int]
    common: frozenset[str]
    share: float


_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєўґ"
_GREEK = "αοιετνσρηπυκμλςίδόάγέήθχωφύβώξζψϊϋΐΰ"
_HEBREW = "יוהלאתמברשנדעקחםפגצטסזכןךףץ"
_ARABIC = "اليمنوترةبعدسفهكقحجأشطصخىإذضثغءئآزظؤ"
_THAI = "านรอกเงมยลวดทส่ตะปบคหแจพชขใไโผีิ้ัุูื์็ำ"
_HANGUL = frozenset("이다는을의에가고하지한로사도기은를인서대어리정부시자해나일으제장스전아")
_KANA = frozenset(map(chr, range(0x3041, 0x30F7)))
_KANJI = frozenset("日年大本人国市会長月東京者中時間事行出発表政府地方部新学生社県町港橋")
_SIMPLE = frozenset(
    "的一是不了在人有我他这中大来上国和到说为发布会市年日月部门长时间新地方政经公司学生对于后前也就将被"
    "与及区家行动报道表示计划工作进行开关三二五六个以"
)
_TRADITIONAL = frozenset(
    "的一是不了在人有我他這中大來上國和到說為發布會市年日月部門長時間新地方政經公司學生對於後前也就將被"
    "與及區家行動報導表示計畫工作進行開關三二五六個以"
)


def _range(first: int, last: int) -> frozenset[int]:
    return frozenset(range(first, last + 1))


_ALPHABETS = (
    _Alphabet("cp1251", "Cyrillic (Windows-1251)", _RUSSIAN),
    _Alphabet("koi8_r", "Russian (KOI8-R)", _RUSSIAN),
    _Alphabet("iso8859_5", "Cyrillic (ISO 8859-5)", _RUSSIAN),
    _Alphabet("cp866", "Cyrillic (DOS 866)", _RUSSIAN),
    _Alphabet("cp1253", "Greek (Windows-1253)", _GREEK),
    _Alphabet("iso8859_7", "Greek (ISO 8859-7)", _GREEK),
    _Alphabet("cp1255", "Hebrew (Windows-1255)", _HEBREW),
    _Alphabet("cp1256", "Arabic (Windows-1256)", _ARABIC),
    _Alphabet("iso8859_6", "Arabic (ISO 8859-6)", _ARABIC),
    _Alphabet("cp874", "Thai (Windows-874)", _THAI),
)
_DOUBLE = (
    _Zones("cp949", "Korean (CP949)", _range(0xB0, 0xC8), _HANGUL, 0.3),
    _Zones("cp932", "Japanese (Shift JIS)", _range(0x82, 0x97), _KANA | _KANJI, 0.3),
    _Zones(
        "euc_jp", "Japanese (EUC-JP)", _range(0xA4, 0xA5) | _range(0xB0, 0xCF), _KANA | _KANJI, 0.3
    ),
    _Zones("gb18030", "Chinese (GB 18030)", _range(0xB0, 0xD7), _SIMPLE, 0.2),
    _Zones("big5", "Chinese (Big5)", _range(0xA4, 0xC6), _TRADITIONAL, 0.2),
)
_WESTERN = "Windows-1252"

_BROKEN = "\ufffd"
_SELDOM = 200
_SHOUTED = 0.8
"""For a text all in capitals, which is rare: Hebrew looks like that in KOI8-R."""
_RISES = late_pattern(r"[^\W\d_]+")
_PLAIN = frozenset(
    "\xa0«»‘’“”„–—…·•№€°§©®、。，．：；？！「」『』（）《》“”…·　０１２３４５６７８９％"
)
_MIXED = late_pattern(r"(?<=[A-Za-z])[^\x00-\x7f\W]{1,3}|[^\x00-\x7f\W]{1,3}(?=[A-Za-z])")
"""Letters of one alphabet in a word of another."""
_ACCENTED = (
    rb"\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0-\xcf\xd1-\xd6\xd8-\xdc\xdf-\xef\xf1-\xf6\xf8-\xfc\xff"
)
"""Letters of Western Europe, without those that are Iceland's alone (and Turkey's, elsewhere)."""
_BESIDE = late_pattern(
    rb"[A-Za-z][%(a)b]{1,2}|[%(a)b]{1,2}(?=[a-z])"
    rb"|(?<![\x80-\xff])[\xc0\xc9\xd3\xe0\xe1\xe8\xe9\xf2\xf3](?=[ \n])"
    rb"|(?<![\x81-\xff])[\x80\x82\x84\x85\x8b\x91-\x97\x99\x9b\xa0-\xbf]{1,3}(?![\xc0-\xff]{3})"
    % {b"a": _ACCENTED}
)
"""Accents, marks and signs where they stand in a text: in words of ASCII letters, or alone."""
_IN_WORD = late_pattern(rb"[a-z](?:[\xa1-\xa8\xac\xaf\xb1\xb4-\xb6\xb8\xb9\xbc-\xbf]|(?<!m)\xb3)")
_HIGH = late_pattern(rb"[\x80-\xff]")


def reading(data: bytes) -> LegacyText:
    """The likeliest reading of bytes that are no UTF-8."""
    probe = data[:_PROBE]
    scores = sorted(_scores(probe), key=lambda scored: -scored[0])
    score, codec, name = scores[0]
    rivals = (other for other, its, _ in scores[1:] if _differ(probe, codec, its))
    few = name != _WESTERN and len(_foreign(probe.decode(codec, "replace"))) < _FEW
    enough = _SURELY_WESTERN if name == _WESTERN else _SURE
    sure = not few and score >= enough and score - next(rivals, 0.0) >= _APART
    return LegacyText(data.decode(codec, "replace"), name, sure)


def _differ(probe: bytes, codec: str, other: str) -> bool:
    """Whether two encodings read more than a few characters of the probe in another way."""
    one, another = probe.decode(codec, "replace"), probe.decode(other, "replace")
    unlike = sum(a != b for a, b in zip(one, another, strict=False))
    return len(one) != len(another) or unlike * 20 > len(one)


def _scores(probe: bytes) -> Iterator[tuple[float, str, str]]:
    yield _western(probe), "cp1252", _WESTERN
    for alphabet in _ALPHABETS:
        if text := _read(probe, alphabet.codec):
            yield _alphabetic(text, alphabet.letters), alphabet.codec, alphabet.name
    for zones in _DOUBLE:
        if text := _read(probe, zones.codec):
            yield _double(text, zones), zones.codec, zones.name


def _read(probe: bytes, codec: str) -> str:
    """The probe in an encoding; nothing where more than a byte here and there cannot be read."""
    text = probe.decode(codec, "replace")
    return text if text.count(_BROKEN) <= max(1, len(text) // _SELDOM) else ""


def _foreign(text: str) -> list[str]:
    """The letters that speak for an encoding; broken ones speak against it."""
    return [character for character in text if character > "\x7f" and character not in _PLAIN]


def _alphabetic(text: str, letters: str) -> float:
    """How frequent the letters are, and how seldom a capital follows a small one."""
    foreign = _foreign(text)
    if not foreign:
        return 0.0
    weight = {
        letter: max(0.0, 1 - 1.3 * rank / len(letters)) for rank, letter in enumerate(letters)
    }
    found = sum(weight.get(character.lower(), 0.0) for character in foreign)
    words = _RISES.findall("".join(c if c > "\x7f" else " " for c in text))
    odd = sum(any(b.isupper() and a.islower() for a, b in pairwise(w)) for w in words)
    if "".join(foreign).isupper():
        found *= _SHOUTED
    mixed = sum(map(len, _MIXED.findall(text)))
    return max(0.0, (found - mixed) / len(foreign) - odd / max(len(words), 1))


def _double(text: str, zones: _Zones) -> float:
    foreign = _foreign(text)
    if not foreign:
        return 0.0
    common = sum(character in zones.common for character in foreign) / len(foreign)
    zone = sum(_first_byte(c, zones.codec) in zones.first for c in foreign) / len(foreign)
    return zone * (0.5 + 0.5 * min(1.0, common / zones.share))


def _first_byte(character: str, codec: str) -> int:
    written = character.encode(codec, "ignore")
    return written[0] if len(written) == 2 else 0


def _western(probe: bytes) -> float:
    """The share of bytes beyond ASCII that stand as accents and quotation marks do."""
    high = len(_HIGH.findall(probe))
    fitting = sum(len(_HIGH.findall(found)) for found in _BESIDE.findall(probe))
    return max(0.0, (fitting - 2 * len(_IN_WORD.findall(probe))) / high) if high else 1.0
