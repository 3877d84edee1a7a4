"""Flags of the settings that say how a pair is shown."""

from __future__ import annotations

import argparse


def add_view_flags(parser: argparse.ArgumentParser) -> None:
    """Flags with the name of a setting as their `dest`; None where one is not given."""
    parser.add_argument(
        "--view",
        choices=("auto", "side", "stacked", "inline"),
        help="side by side, stacked, in one text, or by the width of the screen",
    )
    parser.add_argument(
        "--extent",
        choices=("full", "folded", "changes"),
        help="everything, what is the same folded, or changes only",
    )
    parser.add_argument(
        "--grain",
        choices=("word", "phrase", "sentence", "off"),
        help="how finely a changed wording is marked",
    )
    parser.add_argument(
        "--mouse",
        action=argparse.BooleanOptionalAction,
        help="let the mouse scroll and click (more bytes on the line)",
    )
    parser.add_argument(
        "--driver",
        choices=("auto", "thin", "stock"),
        help="thin: send only what is different; stock: Textual's own; auto: by the terminal",
    )
