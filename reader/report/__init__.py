"""A comparison written out: one pure function for each format, and one table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.model import Comparison
from reader.report.page_style import Detail, PageStyle

__all__ = ["FORMATS", "Detail", "PageStyle", "as_json", "as_notebook", "render", "rows"]


def _text(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.text import rendered

    return rendered(comparison, page)


def _linear(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.linear import rendered

    return rendered(comparison, page)


def render(comparison: Comparison, form: str = "text", page: PageStyle = PageStyle()) -> str:
    """The comparison in one of `FORMATS`; raises ValueError for another."""
    if form not in FORMATS:
        raise ValueError(f"no such format: {form!r} (there are {', '.join(FORMATS)})")
    return FORMATS[form](comparison, page)


def rows(comparison: Comparison, page: PageStyle = PageStyle()) -> list[dict[str, str]]:
    """The records of the table (`csv`) as plain dicts, by the names of its columns."""
    from reader.report.records import records

    return [dict(record) for record in records(comparison, page)]


def as_notebook(comparison: Comparison) -> str:
    """The HTML page without what makes it a page, to stand among others."""
    from reader.report.html import fragment

    return fragment(comparison, PageStyle())


def as_json(comparison: Comparison, page: PageStyle = PageStyle()) -> dict[str, object]:
    """The JSON document as Python values; see `reader.report.json.as_json`."""
    from reader.report import json

    return json.as_json(comparison, page)


def _json(comparison: Comparison, page: PageStyle) -> str:
    from reader.report import json

    if page.detail is Detail.STAT:
        return json.stat(comparison, page)
    if page.detail is Detail.BRIEF:
        from reader.report.finding_records import as_document
        from reader.report.outline import Outline

        return as_document(comparison, Outline(comparison, page).told)
    return json.rendered(comparison, page)


def _html(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.html import rendered

    return rendered(comparison, page)


def _markdown(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.markdown_page import rendered

    return rendered(comparison, page)


def _csv(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.records import rendered

    return rendered(comparison, page)


def _tsv(comparison: Comparison, page: PageStyle) -> str:
    from reader.report.records import rendered

    return rendered(comparison, page, "\t")


FORMATS: Mapping[str, Callable[[Comparison, PageStyle], str]] = {
    "text": _text,
    "json": _json,
    "linear": _linear,
    "html": _html,
    "markdown": _markdown,
    "csv": _csv,
    "tsv": _tsv,
}
"""Every format of `reader diff --format`."""
