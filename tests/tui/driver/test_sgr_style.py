"""SGR in and out: what is parsed, and the shortest way from one look to another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.driver.sgr_style import PLAIN, Style, change, styled

COLORS = st.sampled_from(["", "31", "97", "38;5;200", "38;2;1;2;3"])
GROUNDS = st.sampled_from(["", "41", "107", "48;5;20", "48;2;3;2;1"])
ATTRIBUTES = st.sets(st.sampled_from(["1", "2", "3", "4", "7", "9", "21", "53"])).map(
    lambda codes: tuple(sorted(codes))
)
LOOKS = st.builds(Style, COLORS, GROUNDS, ATTRIBUTES)


@pytest.mark.parametrize(
    ("parameters", "style"),
    [
        ("", PLAIN),
        ("0", PLAIN),
        ("1;31", Style("31", "", ("1",))),
        ("38;5;250;48;2;1;2;3", Style("38;5;250", "48;2;1;2;3")),
        ("4;9;0;3", Style("", "", ("3",))),
        ("01;031", Style("31", "", ("1",))),
        ("1;2;22", PLAIN),
        ("95;105;39", Style("", "105")),
        ("38;5", Style("38;5;0")),
    ],
)
def test_a_sequence_is_understood(parameters: str, style: Style) -> None:
    assert styled(PLAIN, parameters) == style


@given(LOOKS, LOOKS)
def test_a_change_ends_in_the_style_that_was_wanted(old: Style, new: Style) -> None:
    sequence = change(old, new)
    after = styled(old, sequence.removeprefix("\x1b[").removesuffix("m")) if sequence else old
    assert after == new


@given(LOOKS, LOOKS)
def test_a_change_is_never_longer_than_beginning_anew(old: Style, new: Style) -> None:
    anew = ";".join(["0", *new.attributes, *filter(None, (new.foreground, new.background))])
    assert len(change(old, new)) <= len(f"\x1b[{anew}m")


def test_only_what_differs_is_sent() -> None:
    old = Style("38;2;1;2;3", "48;2;9;9;9", ("1",))
    assert change(old, old._replace(attributes=())) == "\x1b[22m"
    assert change(old, PLAIN) == "\x1b[m"
    assert change(old, old) == ""


def test_bold_that_ends_takes_dim_along_and_dim_is_sent_again() -> None:
    assert change(Style("", "", ("1", "2")), Style("", "", ("2",))) in ("\x1b[0;2m", "\x1b[22;2m")


def test_an_attribute_without_an_end_is_ended_by_beginning_anew() -> None:
    assert change(Style("", "", ("11",)), Style("31")) == "\x1b[0;31m"
