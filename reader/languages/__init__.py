"""What is known of languages, one file each, and the countries under all their names.

    language("de").dates.months["märz"]  →  3

A language's file is read when the language is first asked for.
"""

from __future__ import annotations

from functools import lru_cache

from reader.languages.en.sentence_ends import SENTENCES
from reader.languages.record import Language, Sentences

NAMES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pt": "Portuguese",
    "ru": "Russian",
    "th": "Thai",
    "zh": "Chinese",
}
"""The languages that have a file here, by name: a screen shows it before it needs the words."""

CODES = tuple(NAMES)
UNSPACED = frozenset({"ja", "th", "zh"})
"""Those written without blanks between words."""


@lru_cache(maxsize=256)
def language(code: str) -> Language:  # noqa: PLR0912 (a branch a language)
    """What is known of the language of an ISO 639-1 code; of any other code nothing is."""
    match code:
        case "ar":
            from reader.languages.ar import LANGUAGE
        case "de":
            from reader.languages.de import LANGUAGE
        case "en":
            from reader.languages.en.english import LANGUAGE
        case "es":
            from reader.languages.es import LANGUAGE
        case "fr":
            from reader.languages.fr import LANGUAGE
        case "it":
            from reader.languages.it import LANGUAGE
        case "ja":
            from reader.languages.ja import LANGUAGE
        case "ko":
            from reader.languages.ko import LANGUAGE
        case "nl":
            from reader.languages.nl import LANGUAGE
        case "pt":
            from reader.languages.pt import LANGUAGE
        case "ru":
            from reader.languages.ru import LANGUAGE
        case "th":
            from reader.languages.th import LANGUAGE
        case "zh":
            from reader.languages.zh import LANGUAGE
        case _:
            return Language(code, code)
    return LANGUAGE


def sentence_habits(code: str) -> Sentences:
    """How the sentences of a language end; as English ones where no abbreviation of it is known."""
    known = language(code).sentences
    return known if known.abbreviates else SENTENCES
