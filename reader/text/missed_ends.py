"""Ends of sentences that `sentencex` takes for abbreviations or initials.

    "Dozens fell ill. Health inspectors …"   ill is Illinois to it: no end
    "Tests found hepatitis B. Doctors …"     B is the initial of a Doctors
    "Dozens fell ill.| Health", "B.| Doctors"

It knows long lists of abbreviations in each language and takes them in any letter case. Here a
word that is written small and stands in none of our own tables ends its sentence before a capital
letter, and so does one that is a plain word too; `reader.text.seams` then looks at each such end.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from reader.languages import language as known
from reader.languages import sentence_habits
from reader.languages.page import LETTERED, PLATFORM
from reader.late_pattern import late_pattern
from reader.model import Span

_STOPPED = late_pattern(r"\.[\"”’»)]{0,3}\s{1,4}(?=[\"“„‘’«(\[¿¡]{0,3}([^\W_]{1,20}))")
"""A stop, and the word after it."""
_WORD = late_pattern(r"(?<![^\W\d_])((?:[A-Z]\.){1,4}[A-Z]|[^\W\d_]{1,20})$")
_RATE = late_pattern(r"\d\s?[^\W\d_]{1,5}/[^\W\d_]{1,4}$")
"""`90 km/h`, `5 mg/l`, `90 км/ч`: symbols of units, which have no stop of their own."""
_REACH = 24
_WORD_BEFORE = late_pattern(r"([^\W\d_]{1,20})[^\S\n]{1,2}$")

_COUNTED = late_pattern(
    r"[\d.,]{1,12}\s(?:(?!plus\b|sous\b|dans\b|this\b|is\b)[a-zà-öø-ÿ]{2,20}[isx]"
    r"|people|men|women|children|percent|per cent|million|billion)\b"
)
"""`14 ministers`: a number of things opens a sentence, the number of an article does not."""

_VOWEL = late_pattern("[aeiouy]")


def missed_ends(text: str, line: Span, language: str, found: Container[int]) -> Iterator[int]:
    """Where sentences of `text[line]` may end besides the ends `found`, in order."""
    for stop in _STOPPED.finditer(text, *line):
        if stop.end() not in found and _ends(text, stop, language):
            yield stop.end()


def counts_things(after: str) -> bool:
    """Whether what follows a stop opens with a number of things."""
    return bool(_COUNTED.match(after))


def starts_sentence(word: str, language: str) -> bool:
    """Whether a word that is written with a capital opens a sentence."""
    small = word.lower()
    return small in sentence_habits(language).starters or small in known(language).sentences.openers


def _ends(text: str, stop: re.Match[str], language: str) -> bool:
    before, following = text[max(0, stop.start() - _REACH) : stop.start()], stop[1]
    last = _WORD.search(before)
    if not last:
        return False
    if _RATE.search(before):
        return following[0].isupper()
    word, before = last[1], before[: last.start()]
    if not following[0].isupper():
        return word.islower() and counts_things(text[stop.start(1) :][:40])
    if "." in word or (len(word) == 1 and word.isupper()):
        return following.lower() in known(language).sentences.openers or _names_a_kind(before, word)
    if word.lower() in sentence_habits(language).plain:
        return word.islower() or known(language).writing.capital_nouns
    return _is_no_abbreviation(word, before, following, language)


def _is_no_abbreviation(word: str, before: str, following: str, language: str) -> bool:
    """Of a word written small; a unit after its number ends a sentence before what starts one."""
    own, small = sentence_habits(language), word.lower()
    measured = before.rstrip()[-1:].isdigit()
    if small in own.titles or small in own.numbered or small in own.inside:
        return measured and small in own.inside and starts_sentence(following, language)
    if not word.islower():
        return False
    return len(word) > 1 and bool(measured or _VOWEL.search(word) or not word.isascii())


def _names_a_kind(before: str, letter: str) -> bool:
    """`hepatitis B`, `on X`."""
    found = _WORD_BEFORE.search(before)
    kind = found[1].lower() if found else ""
    return kind in LETTERED or (letter == "X" and kind in PLATFORM)
