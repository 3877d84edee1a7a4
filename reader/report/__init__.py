"""A comparison written out: one pure function for each format, and one table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.model import Comparison
from reader.report import text
from reader.report.text import PageStyle

__all__ = ["FORMATS", "PageStyle", "as_json"]


def _linear(comparison: Comparison, _page: PageStyle) -> str:
    from reader.report.linear import rendered

    return rendered(comparison)


def as_json(comparison: Comparison) -> dict[str, object]:
    """The JSON document as Python values: dicts, lists, strings, numbers, booleans and None.

    Spans are in code points of `text`, indexes count from 0.
    """
    from reader.report.json import as_json as document_of

    return document_of(comparison)


def _json(comparison: Comparison, _page: PageStyle) -> str:
    from reader.report.json import rendered

    return rendered(comparison)


def _html(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.html import rendered

    return rendered(comparison, page)


def _markdown(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.markdown_page import rendered

    return rendered(comparison, page)


def _csv(comparison: Comparison, _page: PageStyle) -> str:
    from reader.report.records import rendered

    return rendered(comparison)


def _tsv(comparison: Comparison, _page: PageStyle) -> str:
    from reader.report.records import rendered

    return rendered(comparison, "\t")


FORMATS: Mapping[str, Callable[[Comparison, PageStyle], str]] = {
    "text": text.rendered,
    "json": _json,
    "linear": _linear,
    "html": _html,
    "markdown": _markdown,
    "csv": _csv,
    "tsv": _tsv,
}
"""Every format of `reader diff --format`."""
