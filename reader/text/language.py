"""The language of a text: by its script, and for Latin letters by its small words."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from operator import itemgetter

from reader.languages.page import SMALL_WORDS
from reader.late_pattern import late_pattern
from reader.text.western import western

PREFIX = 4_000
"""Code points that are looked at."""
DEFAULT = "en"

_SCRIPTS = {
    "ko": "\uac00\ud7a3\u1100\u11ff\u3131\u318e",
    "ja": "\u3041\u30ff\uff66\uff9d",
    "zh": "\u3400\u9fff",
    "ar": "\u0620\u064a\u0671\u06d3",
    "he": "\u05d0\u05ea",
    "ru": "\u0400\u04ff",
    "el": "\u0370\u03ff",
    "hi": "\u0900\u097f",
    "bn": "\u0980\u09ff",
    "ta": "\u0b80\u0bff",
    "th": "\u0e00\u0e7f",
    "ka": "\u10a0\u10ff",
    "hy": "\u0530\u058f",
    "km": "\u1780\u17ff",
    "my": "\u1000\u109f",
    "am": "\u1200\u137f",
    "latin": "AZaz\u00c0\u024f",
}
"""The first and the last letter of each range."""
_RANGES = sorted(
    (first, last, script)
    for script, edges in _SCRIPTS.items()
    for first, last in zip(edges[::2], edges[1::2], strict=True)
)
_LETTERS_A_WORD = {"latin": 0.4, "ru": 0.4, "el": 0.4, "ar": 0.5, "he": 0.5}
"""A letter of these scripts says less than a syllable or a Han character does."""
_OWN_LETTERS = {"fa": "پچژگ", "ur": "ٹڈڑے", "uk": "іїєґ"}
_PARENTS = {"fa": "ar", "ur": "ar", "uk": "ru"}
_SHARE = 0.02

_MEANING = {language: frozenset(row.split()) for language, row in SMALL_WORDS.items()}
_WORD = late_pattern(r"[^\W\d_]+")


def _script_of(letter: str) -> str:
    """The script of a letter; nothing for what is none."""
    first, last, script = _RANGES[bisect_right(_RANGES, letter, key=itemgetter(0)) - 1]
    return script if first <= letter <= last else ""


def is_told(language: str) -> bool:
    """Whether `language_of` tells a language from others."""
    return language in _SCRIPTS or language in _MEANING or language in _OWN_LETTERS


def language_of(text: str) -> str:
    """An ISO 639-1 code for the text's first `PREFIX` characters; English where nothing speaks."""
    text = text[:PREFIX]
    if western(text):
        return _by_small_words(text)
    letters: Counter[str] = Counter()
    for letter, times in Counter(text).items():
        letters[_script_of(letter)] += times
    weights = {script: letters[script] * _LETTERS_A_WORD.get(script, 1.0) for script in _SCRIPTS}
    # Japanese writes most of its words in Chinese characters, but never a sentence without kana.
    if weights["ja"] > weights["zh"] * _SHARE * 2:
        weights["ja"] += weights["zh"]
    script = max(weights, key=weights.__getitem__)
    if not weights[script]:
        return DEFAULT
    return _by_small_words(text) if script == "latin" else _variant(text, script)


def _variant(text: str, script: str) -> str:
    """Persian, Urdu and Ukrainian are told by letters that their neighbours lack."""
    enough = max(2, len(text) * _SHARE / 2)
    for language, parent in _PARENTS.items():
        if parent == script and sum(map(text.count, _OWN_LETTERS[language])) >= enough:
            return language
    return script


def _by_small_words(text: str) -> str:
    words = Counter(_WORD.findall(text.lower()))
    hits = {language: sum(words[w] for w in sorted(own)) for language, own in _MEANING.items()}
    best = max(hits, key=hits.__getitem__)
    return best if hits[best] > hits[DEFAULT] else DEFAULT
