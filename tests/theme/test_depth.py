"""How many colours a terminal is given, by its environment and by what its user asks for."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from reader.theme.depth import Depth, depth_of


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, Depth.TRUECOLOR),
        ({"TERM": "xterm", "COLORTERM": "24bit"}, Depth.TRUECOLOR),
        ({"TERM": "xterm-direct"}, Depth.TRUECOLOR),
        ({"TERM": "xterm-kitty"}, Depth.TRUECOLOR),
        ({"TERM": "xterm-256color"}, Depth.XTERM),
        ({"TERM": "tmux-256color", "COLORTERM": "yes"}, Depth.XTERM),
        ({"TERM": "xterm"}, Depth.SIXTEEN),
        ({"TERM": "linux"}, Depth.SIXTEEN),
        ({}, Depth.SIXTEEN),
        ({"TERM": "dumb"}, Depth.NONE),
        ({"TERM": "dumb", "COLORTERM": "truecolor"}, Depth.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, Depth.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, Depth.XTERM),
    ],
)
def test_the_depth_is_what_the_environment_tells(
    environment: Mapping[str, str], expected: Depth
) -> None:
    assert depth_of(environment) is expected


def test_a_flag_overrules_the_environment() -> None:
    assert depth_of({"TERM": "xterm-256color", "NO_COLOR": "1"}, "always") is Depth.XTERM
    assert depth_of({"TERM": "dumb"}, "always") is Depth.SIXTEEN
    assert depth_of({"TERM": "xterm", "COLORTERM": "truecolor"}, "never") is Depth.NONE
