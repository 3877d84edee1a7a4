"""Tab in the line of the filter completes a term, or says what may follow."""

from __future__ import annotations

import pytest

from reader.library.query_hints import completed


@pytest.mark.parametrize(
    ("typed", "line", "hint"),
    [
        ("kin", "kind:", "kind:"),
        ("harbour -kind:q", "harbour -kind:quote", "quote"),
        ("verdict:", "verdict:", "error, ask, fair, dismissed, ignored, independent"),
        ("words:", "words:", "words: wants a number, such as >300"),
        ("sto", "story:", "story:"),
        ("-@ni", "-@night", "@night"),
        ("ferry @", "ferry @", "@night, @morning"),
        ("@x", "@x", "no saved query begins so; the setting queries names them"),
        ("rev", "reviewe", "reviewer:, reviewed"),
    ],
)
def test_a_term_is_completed_as_far_as_one_thing_can_follow(
    typed: str, line: str, hint: str
) -> None:
    assert completed(typed, ["night", "morning"]) == (line, hint)


def test_what_is_no_field_is_told_with_the_fields_there_are() -> None:
    for typed in ("path:", "zebra"):
        line, hint = completed(typed)
        assert line == typed
        assert "headline:, outlet:, file:" in hint
