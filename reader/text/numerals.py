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
from functools import cache, lru_cache

from reader import languages
from reader.late_pattern import late_pattern

LONGEST = 120
"""No number is written in more code points; anything longer has no value."""


_WIDE = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_FIGURE = late_pattern(r"[0-9](?:[0-9.,'’ \u00a0\u2009\u202f]*[0-9])?")
_BLANKS = late_pattern(r"[\s\-‐‑]+")


@cache
def _packed(language: str) -> re.Pattern[str]:
    """The number words and figures inside a number that is written as one word."""
    numbers = languages.language(language).numbers
    known = sorted({**numbers.counting, **numbers.scales}, key=lambda word: (-len(word), word))
    return re.compile("|".join(known) + r"|[0-9][0-9.,]*|\s+|(?P<other>.)", re.DOTALL)


@lru_cache(maxsize=1 << 14)
def value_of(words: str, language: str = "en") -> Decimal | None:
    """What a number word, a figure or both together stand for; None where it is no number.

    `words` is at most `LONGEST` code points: `two hundred and five`, `1.2 million`, `3억 2천만`.
    Case does not count, and neither does a hyphen or a blank between the words.
    """
    if len(words) > LONGEST:
        return None
    pieces = _cut(words.translate(_WIDE).lower(), language)
    return joined(pieces, language) if pieces else None


def figure_value(figure: str, language: str = "en") -> Decimal | None:
    """The value of digits with the language's separators: `1.500` is 1500 in German."""
    if not _FIGURE.fullmatch(figure) or len(figure) > LONGEST:
        return None
    if figure.isdecimal():
        return Decimal(figure)
    plain = re.sub(r"['’ \u00a0\u2009\u202f]", "", figure)
    mark, group = (",", ".") if languages.language(language).numbers.decimal_comma else (".", ",")
    whole, _, decimals = plain.partition(mark)
    groups = whole.split(group)
    shaped = all(len(g) == 3 for g in groups[1:]) and (len(groups[0]) < 4 or len(groups) == 1)
    zero = len(groups) == 2 and groups[0] == "0"
    if not shaped or zero or (decimals and not decimals.isdecimal()):
        return _foreign_figure(plain)
    return Decimal("".join(groups) + ("." + decimals if decimals else ""))


def _foreign_figure(plain: str) -> Decimal | None:
    """A figure whose separators are not the language's.

    One mark with other than three digits after it, groups with the last mark for the decimals
    (`1.111,5` in English), or groups of two below one of three (`12,34,567`).
    """
    whole, mark, decimals = plain.rpartition("," if plain.rfind(",") > plain.rfind(".") else ".")
    group = "." if mark == "," else ","
    if group in whole and re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+", whole):
        return Decimal(whole.replace(group, "") + "." + decimals) if mark not in whole else None
    lakhs = re.fullmatch(r"(\d{1,2}(?:,\d\d)+,\d{3})(\.\d+)?", plain)
    if lakhs:
        return Decimal(lakhs[1].replace(",", "") + (lakhs[2] or ""))
    parts = re.split(r"[.,]", plain)
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        return None
    return Decimal(f"{parts[0]}.{parts[1]}")


def _cut(words: str, language: str) -> list[str]:
    """The number words of a phrase, or none where something else stands among them."""
    numbers = languages.language(language).numbers
    pieces = [piece for piece in _BLANKS.split(words) if piece]
    if language == "de":
        return [part for word in _compounds(pieces) for part in _german(word, numbers.counting)]
    if not numbers.packed:
        return pieces
    matches = list(_packed(language).finditer(words))
    return [] if any(m["other"] for m in matches) else [m[0] for m in matches if m[0].strip()]


def _compounds(pieces: list[str]) -> list[str]:
    """German words up to the thousands written as one: `zwei und dreißig` as `zweiunddreißig`."""
    numbers = languages.language("de").numbers
    found: list[str] = []
    for piece in pieces:
        large = numbers.scales.get(piece, 0) >= 10**6 or piece in numbers.short_scales
        figure = piece[0].isdigit()
        if found and not (large or figure or found[-1][0].isdigit()):
            before = numbers.scales.get(found[-1], 0)
            if before < 10**6 and found[-1] not in numbers.short_scales:
                found[-1] += piece
                continue
        found.append(piece)
    return found


def _german(word: str, counting: Mapping[str, int]) -> list[str]:
    """A German number word cut at its seams: `zweihundertdreiundvierzig`."""
    for scale in ("tausend", "hundert"):
        before, found, after = word.partition(scale)
        if found:
            return [
                *_german(before, counting),
                scale,
                *_german(after.removeprefix("und"), counting),
            ]
    if word in counting:
        return [word]
    unit, _, tens = word.partition("und")
    if counting.get(unit, 10) < 10 and counting.get(tens, 0) >= 20:
        return [tens, unit]
    return [word] if word else []


def joined(pieces: list[str], language: str) -> Decimal | None:
    """Number words in a row as one value, each scale taking up the smaller values before it.

    None where they make no number (`two three`).
    """
    numbers = languages.language(language).numbers
    parts: list[Decimal] = []
    for index, piece in enumerate(pieces):
        if 0 < index < len(pieces) - 1 and piece in numbers.joiners:
            continue
        if index == 0 and len(pieces) > 1 and piece in numbers.articles:
            if pieces[1] not in numbers.scales:
                return None
            continue
        scale = numbers.scales.get(piece) or (numbers.short_scales.get(piece) if index else None)
        if scale is not None:
            _scaled(parts, Decimal(scale))
            continue
        counted = numbers.counting.get(piece)
        value = figure_value(piece, language) if counted is None else Decimal(counted)
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
