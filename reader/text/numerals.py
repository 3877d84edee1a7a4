"""Number words and digit groups, and the values they stand for, per language.

`two hundred and five` comes in; adding the words up gives 107; the value wanted is 205. A number
word either counts (`five`) or multiplies what stands before it (`hundred`), so one pass over the
words with one running group is enough, and words that no grammar joins (`two three`) give None.
Languages that write a number as one word (German, Korean, Japanese) are first cut into words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

LONGEST = 120
"""No number is written in more code points; anything longer has no value."""


def _listed(words: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """`a|b c` becomes `a` and `b` with the first value and `c` with the next."""
    return {
        form: start + step * index
        for index, forms in enumerate(words.split())
        for form in forms.split("|")
    }


_COUNTING: dict[str, dict[str, int]] = {
    "en": _listed(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen"
    )
    | _listed("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    "de": _listed(
        "null eins|ein|eine|einen|einem|einer|eines zwei|zwo drei vier fünf sechs sieben acht neun "
        "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    )
    | _listed("zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10),
    "fr": _listed(
        "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
        "quinze seize"
    )
    | _listed(
        "vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante", 20, 10
    ),
    "es": _listed(
        "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
        "quince dieciséis|dieciseis diecisiete dieciocho diecinueve veinte "
        "veintiuno|veintiún|veintiuna|veintiun veintidós|veintidos veintitrés|veintitres "
        "veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve"
    )
    | _listed("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    | _listed(
        "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas "
        "quinientos|quinientas seiscientos|seiscientas setecientos|setecientas "
        "ochocientos|ochocientas novecientos|novecientas",
        100,
        100,
    ),
    "ko": _listed("영|공 일 이 삼 사 오 육 칠 팔 구")
    | _listed("하나|한 둘|두 셋|세|석 넷|네|넉 다섯 여섯 일곱 여덟 아홉", 1)
    | _listed("열 스물|스무 서른 마흔 쉰 예순 일흔 여든 아흔", 10, 10),
    "ja": _listed("〇|零 一|壱 二|弐 三|参 四 五 六 七 八 九"),
}

_SCALES: dict[str, dict[str, int]] = {
    "en": {
        "hundred": 100,
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "dozen": 12,
        "score": 20,
        "hundreds": 100,
        "thousands": 10**3,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
        "dozens": 12,
        "lakh": 10**5,
        "crore": 10**7,
    },
    "de": {
        "hundert": 100,
        "tausend": 10**3,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
        "dutzend": 12,
    },
    "fr": {
        "cent": 100,
        "cents": 100,
        "mille": 10**3,
        "milliers": 10**3,
        "millier": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
        "douzaine": 12,
        "douzaines": 12,
    },
    "es": {
        "mil": 10**3,
        "millón": 10**6,
        "millon": 10**6,
        "millones": 10**6,
        "billón": 10**12,
        "billon": 10**12,
        "billones": 10**12,
        "docena": 12,
        "docenas": 12,
    },
    "ko": {"십": 10, "백": 100, "천": 10**3, "만": 10**4, "억": 10**8, "조": 10**12},
    "ja": {"十": 10, "百": 100, "千": 10**3, "万": 10**4, "億": 10**8, "兆": 10**12},
}

_JOINERS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"and"}),
    "de": frozenset({"und"}),
    "fr": frozenset({"et"}),
    "es": frozenset({"y"}),
}

_ARTICLES: Mapping[str, frozenset[str]] = {"en": frozenset({"a", "an"})}
"""Words that count one, but only before a scale (`a million`)."""

_SHORT_SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {
        "m": 10**6,
        "mn": 10**6,
        "mln": 10**6,
        "bn": 10**9,
        "tn": 10**12,
        "trn": 10**12,
        "k": 1000,
    },
    "de": {"tsd": 1000, "mio": 10**6, "mrd": 10**9, "bio": 10**12},
    "fr": {"m": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9},
    "es": {"m": 10**6, "mm": 10**6},
}

_ORDINALS: dict[str, dict[str, int]] = {
    "en": _listed(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        1,
    )
    | _listed(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10
    )
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6},
    "de": _listed("erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft", 1),
    "fr": _listed(
        "premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième "
        "huitième neuvième dixième onzième douzième",
        1,
    ),
    "es": _listed(
        "primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta "
        "quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima",
        1,
    ),
    "ko": _listed("첫|첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째", 1),
    "ja": {},
}

_PARTS: Mapping[str, Mapping[str, int]] = {
    "en": _listed(
        "half|halves third|thirds quarter|quarters|fourth|fourths fifth|fifths sixth|sixths "
        "seventh|sevenths eighth|eighths ninth|ninths tenth|tenths",
        2,
    ),
    "de": _listed(
        "hälfte|halb|halbe|halben|halber drittel viertel fünftel sechstel siebtel achtel neuntel "
        "zehntel",
        2,
    ),
    "fr": _listed("moitié|demi|demie tiers quart|quarts cinquième|cinquièmes sixième|sixièmes", 2),
    "es": _listed("mitad|medio|media tercio|tercios cuarto|cuartos quinto|quintos", 2),
    "ko": {"절반": 2, "반": 2},
    "ja": {"半分": 2, "半": 2},
}


def _frozen(tables: Mapping[str, Mapping[str, int]]) -> Mapping[str, Mapping[str, int]]:
    return MappingProxyType({language: MappingProxyType(dict(t)) for language, t in tables.items()})


NUMBER_WORDS = _frozen(_COUNTING)
"""Words that count, a language each: `twelve` is 12. Lower case."""

SCALE_WORDS = _frozen(_SCALES)
"""Words that multiply what stands before them: `million`."""

SHORT_SCALES = _frozen(_SHORT_SCALES)
"""Letters after a figure that multiply it: `3m`, `1.2bn`."""

ORDINAL_WORDS = _frozen(_ORDINALS)
"""`third` is 3; German stems are without their ending."""

PART_WORDS = _frozen(_PARTS)
"""The denominator that a word names: `quarter` is 4."""

_DECIMAL_COMMA = frozenset({"de", "fr", "es"})
_WIDE = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_FIGURE = re.compile(r"[0-9](?:[0-9.,'’\u00a0\u202f]*[0-9])?")
_PACKED = {
    language: re.compile(
        "|".join(sorted({**_COUNTING[language], **_SCALES[language]}, key=lambda w: (-len(w), w)))
        + r"|[0-9][0-9.,]*|\s+|(?P<other>.)",
        re.DOTALL,
    )
    for language in ("ko", "ja")
}
_BLANKS = re.compile(r"[\s\-‐‑]+")


def value_of(words: str, language: str = "en") -> Decimal | None:
    """What a number word, a figure or both together stand for; None where it is no number.

    `words` is at most `LONGEST` code points: `two hundred and five`, `1.2 million`, `3억 2천만`.
    Case does not count, and neither does a hyphen or a blank between the words.
    """
    if len(words) > LONGEST:
        return None
    pieces = _cut(words.translate(_WIDE).lower(), language)
    return _joined(pieces, language) if pieces else None


def figure_value(figure: str, language: str = "en") -> Decimal | None:
    """The value of digits with the language's separators: `1.500` is 1500 in German."""
    if not _FIGURE.fullmatch(figure) or len(figure) > LONGEST:
        return None
    plain = re.sub(r"['’\u00a0\u202f]", "", figure)
    mark, group = (",", ".") if language in _DECIMAL_COMMA else (".", ",")
    whole, _, decimals = plain.partition(mark)
    groups = whole.split(group)
    if any(len(g) != 3 for g in groups[1:]) or (decimals and not decimals.isdecimal()):
        return _foreign_figure(plain)
    return Decimal("".join(groups) + ("." + decimals if decimals else ""))


def _foreign_figure(plain: str) -> Decimal | None:
    """A figure whose separators are not the language's: one mark with other than three digits."""
    parts = re.split(r"[.,]", plain)
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        return None
    return Decimal(f"{parts[0]}.{parts[1]}")


def _cut(words: str, language: str) -> list[str]:
    """The number words of a phrase, or none where something else stands among them."""
    if language in _PACKED:
        matches = list(_PACKED[language].finditer(words))
        return [] if any(m["other"] for m in matches) else [m[0] for m in matches if m[0].strip()]
    pieces = [piece for piece in _BLANKS.split(words) if piece]
    if language != "de":
        return pieces
    return [part for piece in pieces for part in _german(piece)]


def _german(word: str) -> list[str]:
    """A German number word cut at its seams: `zweihundertdreiundvierzig`."""
    for scale in ("tausend", "hundert"):
        before, found, after = word.partition(scale)
        if found:
            return [*_german(before), scale, *_german(after.removeprefix("und"))]
    if word in _COUNTING["de"]:
        return [word]
    unit, _, tens = word.partition("und")
    if _COUNTING["de"].get(unit, 10) < 10 and _COUNTING["de"].get(tens, 0) >= 20:
        return [tens, unit]
    return [word] if word else []


def _joined(pieces: list[str], language: str) -> Decimal | None:
    """Number words in a row as one value, each scale taking up the smaller values before it."""
    counting, scales = NUMBER_WORDS.get(language, {}), SCALE_WORDS.get(language, {})
    short = SHORT_SCALES.get(language, {})
    parts: list[Decimal] = []
    for index, piece in enumerate(pieces):
        if 0 < index < len(pieces) - 1 and piece in _JOINERS.get(language, ()):
            continue
        if index == 0 and len(pieces) > 1 and piece in _ARTICLES.get(language, ()):
            if pieces[1] not in scales:
                return None
            continue
        scale = scales.get(piece) or (short.get(piece) if index else None)
        if scale is not None:
            _scaled(parts, Decimal(scale))
            continue
        value = Decimal(counting[piece]) if piece in counting else figure_value(piece, language)
        if value is None or not _fits(parts, value, language):
            return None
        parts.append(value)
    return sum(parts, Decimal(0)) if parts else None


def _scaled(parts: list[Decimal], scale: Decimal) -> None:
    """Let a scale take up the smaller values before it: 200, 5 and `thousand` give 205,000."""
    group = Decimal(0)
    while parts and parts[-1] < scale:
        group += parts.pop()
    parts.append((group or Decimal(1)) * scale)


def _fits(parts: list[Decimal], value: Decimal, language: str) -> bool:
    """Whether a counting word may follow: `twenty one` and `hundred five`, never `two three`."""
    if not parts:
        return True
    last = parts[-1]
    if language == "fr" and last == 4 and value == 20:
        parts[-1] = Decimal(60)  # and the 20 that follows makes the four score
        return True
    if language == "fr" and (last == 60 or (last == 20 and len(parts) > 1)):
        return 0 < value < 20
    if last != last.to_integral_value() or last == 0:
        return False
    digits = str(int(last))
    return 0 < value < int("1" + "0" * (len(digits) - len(digits.rstrip("0"))))
