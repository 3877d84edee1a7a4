"""Text cut into words, numbers, spaces and punctuation marks, without losing a code point.

    "Kim Jong-un's U.S. trip cost $35,000."
    → Kim| |Jong-un's| |U.S.| |trip| |cost| |$35,000|.

A token is what a reader takes for one thing: a number with its separators, currency and percent
sign (`7-14`, `3,000,000`, `€1.2bn`, `11:10`), a hyphenated or apostrophised word, initials with
their full stops, an address, an emoji with all it joins, a base with its combining marks. Scripts
without spaces between words give one token a character, but a katakana run and a row of Han
numerals are one; a French elision (`l'`) parts from its word. Hangul gives one token an eojeol, a
word with its particles; `finer=True` cuts the particle off.

One pattern of possessive quantifiers, which never go back: linear on any input.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from reader.late_pattern import late_pattern
from reader.model import Span
from reader.progress import pause
from reader.text.char_ranges import lies_in
from reader.text.clean import match_key
from reader.text.marks import MARKS
from reader.text.particles import stem_length
from reader.text.strides import STRIDE
from reader.text.western import western

_DENSE = (
    "\u0e00-\u0e4f\u0e5a-\u0ecf\u0eda-\u0f1f\u0f2a-\u103f\u104a-\u109f\u1780-\u17df\u17ea-\u17ff"
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u30ff\u3100-\u312f\u31a0-\u31ff"
    "\u3400-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Scripts without spaces between words: Han, kana, Thai, Lao, Tibetan, Burmese, Khmer, Yi."""
_DENSE_EDGES = _DENSE.replace("-", "")
_FLAGS = "\U0001f1e6-\U0001f1ff"

_MONEY = "[$€£¥₩₹₽₺₴₫₪฿¢]"
_ADDRESS = r"[\x00-\x08\x0e-\x1b#-&*+/-9=@-\x7f-]"
"""ASCII without blanks and without what may end an address or enclose it: .,:;!?()'"<>"""
_KATAKANA = "[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]"
_NUMERAL = "[〇零一二三四五六七八九十百千万萬億兆亿]"

_DENSE_KINDS = (
    rf"(?>{_KATAKANA}[\u3099\u309a]?+)++",
    rf"{_NUMERAL}{_NUMERAL}++",
    rf"[{_DENSE}][\u3099\u309aーぁぃぅぇぉゃゅょゎ]*+",
    f"[{_FLAGS}]{{2}}",
)
_JOINED = r"(?>[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*+\u200d[^\w\s])*+"
"""What zero-width joiners tie to an emoji."""


def _token(dense: str, marks: str, dense_kinds: tuple[str, ...], joined: str) -> re.Pattern[str]:
    """The pattern of a token, given scripts without spaces and the marks that cling to a base."""
    character = rf"[^\W_{dense}]"
    letter = rf"[^\W\d_{dense}]"
    tie = rf"(?>[-‐‑–]|['’&](?!\d))(?={character})|[.@](?=[a-z0-9])"
    digits = (
        r"(?>\d{1,3}+(?>[ \u00a0\u2009\u202f]\d{3}(?!\d))++|\d++)"
        rf"(?>[.,:/'’·．，：]\d++)*+[{marks}]*+"
    )
    kinds = (
        r"\s++",
        rf"https?+://(?>{_ADDRESS}++|[.,:;!?()']++(?={_ADDRESS}))++",
        # An elision before a small letter: "l'eau", but not "L'Oréal", which is a name.
        r"(?i:[ldjtmnsc]|qu|jusqu|lorsqu|puisqu|dell|nell|dall|all|un)['’](?=[^\W\d_A-ZÀ-Þ]{2})",
        rf"{letter}(?>\.{letter}(?!\w))++\.?+(?>-(?={letter})\w++)?+",
        # A handle's or number's sign, a currency; words and what ties them; a unit.
        rf"(?>[@#](?=[^\W\d_]))?+(?>[-−–+±](?={_MONEY}?\d))?+"
        rf"(?>(?>[A-Z]{{1,3}}+(?={_MONEY}))?+{_MONEY}(?=\d))?+"
        rf"(?>(?={character})(?>{digits})?+(?>{character}++[{marks}]*+)*+(?>{tie})?+)++"
        rf"(?>(?<=\d)(?>[%‰％]p?+|°[CF]?+|{_MONEY}))?+",
        *dense_kinds,
        r"\.\.++|--++|''|``",
        # Any other code point.
        rf".{joined}",
    )
    return late_pattern(rf"[A-Za-z]++(?=[ ,])|(?>{'|'.join(kinds)})[{marks}]*+", re.DOTALL)


_ANY_TOKEN = _token(_DENSE, f"{MARKS}\u200d", _DENSE_KINDS, _JOINED)
_PLAIN_TOKEN = _token("", "\xad", (), "")
"""The same pattern without what few texts have: a soft hyphen is its only mark."""
_PLAIN = late_pattern("[\t\n -\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff\uac00-\ud7a3]*")
"""Latin letters, Hangul, punctuation: soon compiled, and what most other texts are."""
_BEYOND_PLAIN = late_pattern(f"[{_DENSE}{MARKS}\u200d{_FLAGS}]")
"""What the plain pattern does not know: no letter of the West, of Greek, Russian or Korean."""
_TYPED = {"--": "-", "---": "-", "``": '"', "''": '"'}
"""How typewriters and TeX write a dash and quotation marks."""

_FIRST_HANGUL = "\uac00"
_SEAM = 4
"""Tokens at the end of a stride that are read again with what follows them."""


def _pattern_for(text: str) -> re.Pattern[str]:
    if western(text) or _PLAIN.fullmatch(text):
        return _PLAIN_TOKEN
    return _ANY_TOKEN if _BEYOND_PLAIN.search(text) else _PLAIN_TOKEN


def pieces(text: str, start: int = 0, end: int | None = None, *, finer: bool = False) -> list[str]:
    """The tokens of `text[start:end]` as texts, which joined give it back.

    `finer` cuts a Hangul eojeol into its stem and its last particle.
    """
    pause()
    stop = len(text) if end is None else end
    whole = text if not start and stop == len(text) else text[start:stop]
    pattern = _pattern_for(whole)
    found: list[str] = pattern.findall(text, start, stop)
    if finer and whole and max(whole) >= _FIRST_HANGUL:
        return [part for piece in found for part in _stem_and_particle(piece)]
    return found


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The spans of the tokens of `text[start:end]`, in code points of `text`, without gaps."""
    found = pieces(text, start, end)
    return [Span(*ends) for ends in pairwise(accumulate(map(len, found), initial=start))]


def words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The spans of the tokens that are words or numbers."""
    found = pieces(text, start, end)
    ends = accumulate(map(len, found), initial=start)
    return [
        Span(a, a + len(piece)) for a, piece in zip(ends, found, strict=False) if is_word(piece)
    ]


def count(text: str, start: int = 0, end: int | None = None) -> int:
    """How many words and numbers stand in `text[start:end]`; a Han character counts as one.

    One with tens of thousands of characters and signs within may count as several.
    """
    stop = len(text) if end is None else end
    counted, goes_on = 0, False
    while stop - start > STRIDE:
        found = pieces(text, start, start + STRIDE)
        settled = found[:-_SEAM] or found
        counted += _words_among(settled[goes_on:])
        start += sum(map(len, settled))
        goes_on = len(found) <= _SEAM
    return counted + _words_among(pieces(text, start, stop)[goes_on:])


def _words_among(found: Sequence[str]) -> int:
    """How many of some tokens are words; most are letters alone, a blank or a mark."""
    others = [piece for piece in found if not piece.isalnum()]
    return len(found) - len(others) + sum([len(one) > 1 and is_word(one) for one in others])


def is_word(piece: str) -> bool:
    """Whether a token has a letter or a digit in it."""
    return piece[0].isalnum() or (len(piece) > 1 and any(map(str.isalnum, piece)))


def is_dense(piece: str) -> bool:
    """Whether a token is of a script without spaces between words."""
    return lies_in(_DENSE_EDGES, piece[0])


def key(piece: str) -> str:
    """What a token is compared by: the same for typographic variants; letter case is kept.

    Any white space is one space; a token of invisible code points alone is empty.
    """
    if piece.isalnum() and piece.isascii():
        return piece
    return _folded(piece)


@lru_cache(maxsize=1 << 16)
def _folded(piece: str) -> str:
    if piece.isspace():
        return " "
    folded = match_key(piece)
    return _TYPED.get(folded, folded)


@lru_cache(maxsize=1 << 14)
def _stem_and_particle(piece: str) -> tuple[str, ...]:
    cut = stem_length(piece)
    return (piece[:cut], piece[cut:]) if cut < len(piece) else (piece,)
