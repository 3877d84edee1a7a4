"""What every language's record owes to those who ask it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations

import pytest

from reader.facts.hedges.certainty import NEAR
from reader.languages import CODES, NAMES, UNSPACED, language
from reader.languages.page import LABELS, MONTHS, SMALL_WORDS, SYNOPSIS
from reader.languages.record import Language

EVERY = pytest.mark.parametrize("code", CODES)
FULL = ("de", "en", "es", "fr", "ja", "ko")
"""Languages of which numbers, dates, hedges and negations are known."""


def strings(value: object) -> Iterator[str]:
    """Every word and phrase of a record, keys of its tables among them."""
    if isinstance(value, str):
        yield from [value] if value else []
    elif isinstance(value, tuple | frozenset):
        for part in value:
            yield from strings(part)
    elif hasattr(value, "keys"):
        yield from strings(tuple(value.keys()))


def parts(own: Language) -> Iterator[str]:
    yield from strings(own[2:])


@EVERY
def test_a_language_has_its_code_and_an_english_name(code: str) -> None:
    own = language(code)
    assert own.code == code
    assert re.fullmatch(r"[A-Z][a-z]+", own.name)


def test_of_an_unknown_language_nothing_is_known_but_its_code() -> None:
    assert language("xx") == Language("xx", "xx")
    assert not list(parts(language("xx")))


@EVERY
def test_all_words_are_in_lower_case_and_without_stray_blanks(code: str) -> None:
    own = language(code)
    said = own.sources
    apart = {own.sentences.goes_on, said.pattern, said.topic, said.subject, own.names.pattern}
    apart |= {*own.negation.inside, own.negation.inside_pattern, *strings(own.names.people)}
    apart |= {own.numbers.few, own.dates.after_short_year}
    apart |= set(own.names.parts) | {own.tense.plans, own.tense.happened, own.speakers.claims}
    apart |= {own.speakers.offices, own.names.settlements, own.tense.undecided}
    apart |= set(strings(own.negation.opposites)) | set(strings(own.direction))
    apart |= set(strings(own.small.persons))
    apart |= set(strings(own.scope)) | set(strings(own.outcomes.stages))
    for word in set(parts(own)) - apart:
        assert word == word.lower()
        assert word == " ".join(word.split()), repr(word)
        assert "|" not in word, repr(word)


@EVERY
def test_a_language_that_names_months_names_twelve_and_seven_weekdays(code: str) -> None:
    dates = language(code).dates
    assert set(dates.months.values()) in (set(), set(range(1, 13)))
    assert set(dates.weekdays.values()) in (set(), set(range(7)))
    assert set(dates.seasons.values()) <= {1, 2, 3, 4}


@EVERY
def test_special_months_and_weekdays_are_months_and_weekdays(code: str) -> None:
    dates = language(code).dates
    assert dates.months.keys() >= dates.whole_months | dates.short_months | dates.doubtful_months
    assert dates.weekdays.keys() >= dates.short_weekdays
    assert set(dates.month_parts.values()) <= {"early", "mid", "late"}
    assert set(dates.periods.values()) <= {"Q", "H", "C"}
    near = {"yesterday", "today", "tomorrow", "day before yesterday", "day after tomorrow"}
    assert set(dates.relative.values()) <= near
    assert {*dates.clock_halves.values(), *dates.meridians.values()} <= {"am", "pm"}
    assert dates.sure_joints <= dates.joints.keys()
    assert {turn.split()[0] for turn in dates.turns.values()} <= {"last", "this", "next"}


@EVERY
def test_dates_of_languages_without_blanks_have_a_mark_for_each_of_their_five_parts(
    code: str,
) -> None:
    dates = language(code).dates
    assert len(dates.marks) in (0, 5)
    assert bool(dates.marks) == (code in {"ko", "ja", "zh"})
    assert all(span.startswith(dates.marks) for span in dates.spans)


@EVERY
def test_number_words_are_positive_and_scales_are_larger_than_what_they_multiply(code: str) -> None:
    numbers = language(code).numbers
    assert all(value >= 0 for value in numbers.counting.values())
    assert all(value >= 10 for value in {**numbers.scales, **numbers.short_scales}.values())
    assert all(value >= 2 for value in numbers.parts.values())
    assert not numbers.counting.keys() & numbers.scales.keys()
    assert set(numbers.years_of_age) <= set(numbers.counters)
    assert numbers.other_words | numbers.indefinite <= {*numbers.counting, *numbers.scales}


@EVERY
def test_no_phrase_bounds_a_number_in_two_ways(code: str) -> None:
    numbers = language(code).numbers
    for one, other in combinations((numbers.at_least, numbers.at_most, numbers.about), 2):
        assert not set(one) & set(other)


@EVERY
def test_a_small_word_leans_one_way(code: str) -> None:
    small = language(code).small
    assert not small.forward & small.behind
    assert small.has("the") == (code == "en")
    assert bool(small) == bool(small.forward | small.behind | small.free)


@EVERY
def test_an_abbreviation_that_ends_no_sentence_never_ends_one_elsewhere(code: str) -> None:
    sentences = language(code).sentences
    for word in sentences.titles | sentences.numbered | sentences.inside:
        assert not word.endswith(".")
    assert not (sentences.titles & sentences.starters) - {"il"}


@EVERY
def test_every_cue_is_of_a_class_that_the_comparer_knows(code: str) -> None:
    hedges = language(code).hedges
    assert set(hedges.cues.values()) <= set(NEAR)
    cues = {" ".join(words) for words in hedges.cues}
    assert cues >= {*hedges.needs_after, *hedges.not_before, *hedges.not_after}


@EVERY
def test_no_word_is_its_own_opposite(code: str) -> None:
    own = language(code)
    rows = own.negation.opposites + own.direction.opposites + own.direction.contrasts
    for one, other in rows + own.scope.amounts:
        assert one
        assert other
        assert not set(one.split("|")) & set(other.split("|"))


@EVERY
def test_what_denies_does_not_affirm(code: str) -> None:
    negation = language(code).negation
    assert not negation.words & negation.affirming
    assert negation.distant <= negation.words
    assert not (negation.words and negation.inside)


@EVERY
def test_a_verb_that_hands_over_a_claim_does_not_only_hint_at_its_speaker(code: str) -> None:
    sources = language(code).sources
    assert not sources.saying & sources.hinting
    assert not sources.pronouns & sources.mute
    assert all(sources.alike[first] == first for first in sources.alike.values())
    if sources.pattern:
        re.compile(sources.pattern)


@pytest.mark.parametrize("code", FULL)
def test_a_language_that_is_read_in_full_lacks_no_part(code: str) -> None:
    own = language(code)
    assert own.numbers.counting
    assert own.numbers.scales
    assert own.dates.weekdays
    assert own.hedges.cues
    assert own.negation.words or own.negation.inside
    assert own.small


@pytest.mark.parametrize("table", [SMALL_WORDS, MONTHS, SYNOPSIS, LABELS])
def test_the_rows_of_a_page_are_of_known_languages(table: dict[str, str]) -> None:
    assert set(table) <= set(CODES)


def test_every_language_has_all_months_in_the_order_of_the_year() -> None:
    assert {len(row.split()) for row in MONTHS.values()} == {12}


def test_the_words_that_tell_two_languages_apart_are_not_the_same() -> None:
    rows = {code: frozenset(row.split()) for code, row in SMALL_WORDS.items()}
    for one, other in combinations(rows, 2):
        assert len(rows[one] & rows[other]) <= len(rows[one]) // 2, (one, other)


def test_a_comparison_of_english_articles_reads_no_other_language() -> None:
    program = """
from reader import compare
from reader.model import Article
compare(Article.from_sentences(["Ten boats left.", "Rain came on Monday, the mayor said."]),
        Article.from_sentences(["Nine boats left.", "Snow came on Tuesday, the mayor said."]))
import sys
print(*(name for name in sys.modules if name.startswith("reader.languages.")))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    read = {name.split(".")[2] for name in done.stdout.split()}
    assert read & set(CODES) == {"en"}


def test_what_is_told_of_a_language_before_its_file_is_read_is_what_the_file_says() -> None:
    assert {code: language(code).name for code in CODES} == NAMES
    assert {code for code in CODES if not language(code).writing.spaced} == UNSPACED
