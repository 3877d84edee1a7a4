"""The index of many reports: a section a story, in it each pair with a link to its page."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from urllib.parse import quote

from reader.model import Severity
from reader.report.harmless import harmless
from reader.report.html_style import opening
from reader.report.markdown_page import escaped_words
from reader.report.page_style import PageStyle
from reader.report.told_pair import ToldArticle, ToldPair
from reader.text.clean import sanitized
from reader.view.descriptions import DOT, file_name

INDEX = {"html": "index.html", "markdown": "index.md"}
"""The name of the index by the format of the pages; of any other it is a table."""
TABLE = "index.csv"
COLUMNS = ("page", "base", "other", "summary", *map(str, Severity), "worst")


def index_name(form: str) -> str:
    """The name of the index of pages in a format."""
    return INDEX.get(form, TABLE)


def index(pairs: Sequence[ToldPair], form: str, page: PageStyle) -> str:
    """The index of some pairs, those of one base together."""
    lines: Iterator[str]
    match form:
        case "html":
            lines = _page(pairs, page)
        case "markdown":
            lines = _markdown(pairs)
        case _:
            return _table(pairs)
    return "".join(f"{line}\n" for line in lines)


def _stories(pairs: Sequence[ToldPair]) -> Iterator[tuple[ToldArticle, list[ToldPair]]]:
    for _, group in groupby(pairs, key=lambda pair: pair.left.source):
        listed = list(group)
        yield listed[0].left, listed


def _title(article: ToldArticle) -> str:
    return sanitized(article.headline or article.source)


def _about(article: ToldArticle) -> str:
    parts = article.outlet or file_name(article.source), article.published[:10]
    return sanitized(DOT.join(filter(None, parts)))


def _counts(pair: ToldPair) -> str:
    counts = ", ".join(f"{count} {level}" for level, count in pair.counts.items() if count)
    return counts or "nothing found"


def _page(pairs: Sequence[ToldPair], page: PageStyle) -> Iterator[str]:
    yield from opening("What changed, story by story", page.palette)
    yield "<body>"
    yield "<header><h1>What changed, story by story</h1></header>"
    yield "<main>"
    for wire, tellings in _stories(pairs):
        yield "<section>"
        yield f'<h2 dir="auto">{escape(_title(wire))}</h2>'
        yield f"<p>{escape(_about(wire))}</p>"
        yield '<ul class="pairs">'
        for pair in tellings:
            yield "<li>"
            yield f'<a dir="auto" href="{quote(pair.page)}">{escape(_title(pair.right))}</a>'
            yield f"<br><small>{escape(_about(pair.right))}</small>"
            yield f"<br>{_levels(pair)} {escape(sanitized(pair.summary))}"
            if pair.worst:
                yield "<ul>"
                yield from (f"<li>{escape(sanitized(words))}</li>" for words in pair.worst)
                yield "</ul>"
            yield "</li>"
        yield "</ul>"
        yield "</section>"
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _levels(pair: ToldPair) -> str:
    """How many findings of each severity, loud as on the page."""
    found = [(level, count) for level, count in pair.counts.items() if count]
    levels = [f'<b class="level {level}">{count} {level}</b>' for level, count in found]
    return " ".join(levels) or "nothing found"


def _markdown(pairs: Sequence[ToldPair]) -> Iterator[str]:
    yield "# What changed, story by story"
    for wire, tellings in _stories(pairs):
        yield ""
        yield f"## {escaped_words(_title(wire))}"
        yield ""
        yield escaped_words(_about(wire))
        yield ""
        for pair in tellings:
            link = f"[{escaped_words(_title(pair.right))}]({quote(pair.page)})"
            told = escaped_words(f"{_about(pair.right)}: {_counts(pair)}; {pair.summary}")
            yield f"- {link} {told}"
            yield from (f"  - {escaped_words(words)}" for words in pair.worst)


def _table(pairs: Sequence[ToldPair]) -> str:
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for pair in pairs:
        cells = (
            *(pair.page, pair.left.source, pair.right.source, pair.summary),
            *map(str, pair.counts.values()),
            "; ".join(pair.worst),
        )
        writer.writerow([harmless(sanitized(cell)) for cell in cells])
    return written.getvalue()
