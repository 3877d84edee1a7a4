"""`reader formats`: nothing to say but how."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_config


def parser() -> argparse.ArgumentParser:
    """The settings file alone, as every command has it."""
    made = Parser(
        prog="reader formats",
        description="List the files that are read, by their suffixes, and what to install for the "
        "others. What a file holds comes before what it is called.",
    )
    add_config(made)
    return made
