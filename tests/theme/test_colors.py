"""Colour arithmetic against published values."""

from __future__ import annotations

import pytest

from reader.theme.colors.contrast import contrast
from reader.theme.colors.oklab import distance, lab, turn
from reader.theme.colors.srgb import blended, color_of, light
from reader.theme.colors.terminal import (
    FIXED,
    SIXTEEN,
    hue_of_16,
    nearest_16,
    nearest_256,
    tint_256,
)
from reader.theme.colors.vision import Vision, seen


def test_black_on_white_has_the_highest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


def test_the_grey_that_wcag_gives_as_just_readable_on_white_is() -> None:
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_light_and_back_is_the_same_colour() -> None:
    for color in ("#000000", "#3d2226", "#8f2f45", "#fed899", "#ffffff"):
        assert color_of(light(color)) == color


def test_half_of_white_over_black_is_mid_grey() -> None:
    assert blended("#ffffff", "#000000", 0.5) == "#808080"


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ("#ffffff", (1.0, 0.0, 0.0)),
        ("#ff0000", (0.62796, 0.22486, 0.12585)),
        ("#00ff00", (0.86644, -0.23389, 0.17950)),
        ("#0000ff", (0.45201, -0.03246, -0.31153)),
    ],
)
def test_oklab_gives_the_values_of_its_definition(
    color: str, expected: tuple[float, float, float]
) -> None:
    assert lab(color) == pytest.approx(expected, abs=1e-4)


def test_black_and_white_are_one_apart_and_a_colour_is_not_apart_from_itself() -> None:
    assert distance("#000000", "#ffffff") == pytest.approx(1, abs=1e-3)
    assert distance("#8f2f45", "#8f2f45") == 0


def test_hues_turn_the_short_way() -> None:
    assert turn("#ff0000", "#ff00ff") == pytest.approx(60.9, abs=0.5)


@pytest.mark.parametrize("vision", list(Vision))
def test_every_eye_sees_greys_as_greys(vision: Vision) -> None:
    for grey in ("#000000", "#808080", "#ffffff"):
        assert distance(seen(grey, vision), grey) < 0.005


@pytest.mark.parametrize("vision", [Vision.PROTANOPIA, Vision.DEUTERANOPIA])
def test_red_and_green_of_a_traffic_light_come_closer_without_red_or_green_cones(
    vision: Vision,
) -> None:
    red, green = "#c83c28", "#5a8c28"
    assert distance(seen(red, vision), seen(green, vision)) < 0.6 * distance(red, green)


def test_blue_and_green_come_closer_without_blue_cones() -> None:
    blue, green = "#2878b4", "#288c78"
    eye = Vision.TRITANOPIA
    assert distance(seen(blue, eye), seen(green, eye)) < 0.5 * distance(blue, green)


def test_the_fixed_colours_are_xterms() -> None:
    assert len(FIXED) == 240
    assert FIXED["xterm_16"] == "#000000"
    assert FIXED["xterm_67"] == "#5f87af"
    assert FIXED["xterm_231"] == "#ffffff"
    assert FIXED["xterm_255"] == "#eeeeee"


def test_a_colour_of_the_terminal_is_nearest_to_itself() -> None:
    for name in ("xterm_52", "xterm_67", "xterm_244"):
        assert nearest_256(FIXED[name]) == name
    assert [nearest_16(color) for color in SIXTEEN.values()] == list(SIXTEEN)


def test_a_dark_tint_never_becomes_a_grey() -> None:
    red, green, blue = (tint_256(tint) for tint in ("#412022", "#1a3b29", "#22304c"))
    assert (red, green, blue) == ("xterm_52", "xterm_22", "xterm_17")


def test_a_hue_is_found_among_the_sixteen_only_where_one_is_near() -> None:
    assert hue_of_16("#eca5a2", SIXTEEN) in ("ansi_red", "ansi_bright_red")
    assert hue_of_16("#eca5a2", ["ansi_green", "ansi_blue", "ansi_white"]) is None
