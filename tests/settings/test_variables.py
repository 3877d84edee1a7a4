"""READER_* variables as settings."""

from __future__ import annotations

import pytest

from reader.errors import ReaderError
from reader.settings.layers import resolved, settings
from reader.settings.settings import Settings

NOWHERE = {"XDG_CONFIG_HOME": "/nonexistent"}


@pytest.mark.parametrize(
    ("variable", "text", "expected"),
    [
        ("READER_THEME", "day", Settings(theme="day")),
        ("READER_CONTEXT", "3", Settings(context=3)),
        ("READER_MOUSE", "true", Settings(mouse=True)),
        ("READER_LIKENESS", "0.7", Settings(likeness=0.7)),
        ("READER_LOADED_WORDS", "regime, slam", Settings(loaded_words=("regime", "slam"))),
        ("READER_RULES_OFF", "quote.marks", Settings(rules_off=("quote.marks",))),
        ("READER_VIEW", "", Settings()),
        ("READER_SOMETHING", "of another program", Settings()),
    ],
)
def test_a_variable_sets_what_its_name_says(variable: str, text: str, expected: Settings) -> None:
    assert settings({**NOWHERE, variable: text}) == expected


def test_the_variable_is_named_as_where_a_setting_comes_from() -> None:
    assert resolved({**NOWHERE, "READER_VIEW": "side"}).origins == {"view": "READER_VIEW"}


@pytest.mark.parametrize(
    ("variable", "text", "reason"),
    [
        (
            "READER_VIEW",
            "sid",
            'wants one of auto, side, stacked, inline (did you mean "side"?)',
        ),
        ("READER_CONTEXT", "many", "wants a whole number from 0 to 99"),
        ("READER_LIKENESS", "2", "wants a number from 0 to 1"),
        ("READER_THMEE", "day", 'no such setting (did you mean "READER_THEME"?)'),
        (
            "READER_KEYS",
            "{down: n}",
            "cannot be set in the environment "
            "(it belongs in your own settings; reader config path names the file)",
        ),
    ],
)
def test_a_wrong_variable_is_named_with_its_reason(variable: str, text: str, reason: str) -> None:
    with pytest.raises(ReaderError) as caught:
        settings({**NOWHERE, variable: text})
    assert str(caught.value) == f"{variable}: {reason}"


def test_every_wrong_variable_is_said_at_once() -> None:
    with pytest.raises(ReaderError) as caught:
        settings({**NOWHERE, "READER_VIEW": "x", "READER_MOUSE": "x"})
    assert [line.split(":")[0] for line in str(caught.value).splitlines()] == [
        "READER_MOUSE",
        "READER_VIEW",
    ]
