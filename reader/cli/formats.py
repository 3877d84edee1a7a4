"""`reader formats`: what this installation reads, and the extra that brings the rest."""

from __future__ import annotations

import argparse

from reader.cli.printing import print_text
from reader.formats.catalogue import FORMATS, Format

_TITLE, _SUFFIXES = 22, 28


def run(options: argparse.Namespace) -> int:
    """Print a line for each format; always 0."""
    del options
    print_text("".join(f"{_line(form)}\n" for form in FORMATS))
    return 0


def _line(form: Format) -> str:
    suffixes = " ".join(f".{suffix}" for suffix in form.suffixes) or "known by its content"
    state = "read" if form.is_installed else f"not installed; {form.remedy}"
    return f"{form.title:<{_TITLE}}  {suffixes:<{_SUFFIXES}}  {state}"
