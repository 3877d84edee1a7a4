"""A comparison written out: one pure function a format, one table of formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.late import late
from reader.model import Comparison
from reader.report import json, text
from reader.report.text import Page

__all__ = ["FORMATS", "Page"]

_linear = late("reader.report.linear", "rendered")

FORMATS: Mapping[str, Callable[[Comparison, Page], str]] = {
    "text": text.rendered,
    "json": lambda comparison, _page: json.rendered(comparison),
    "linear": lambda comparison, _page: _linear(comparison),
}
"""Every format that `reader diff --format` knows."""
