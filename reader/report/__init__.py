"""A comparison written out: one pure function a format, one table of formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.model import Comparison
from reader.report import json, text
from reader.report.text import Page

__all__ = ["FORMATS", "Page"]

FORMATS: Mapping[str, Callable[[Comparison, Page], str]] = {
    "text": text.rendered,
    "json": lambda comparison, _page: json.rendered(comparison),
}
"""Every format that `reader diff --format` knows."""
