"""A comparison as one HTML page: no script, nothing fetched, both colour schemes of a reader.

The same rows, order of findings and words as on the screen. All text of the articles is made safe
and escaped; a content security policy forbids everything but the page's own style.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from reader.model import (
    Article,
    Comparison,
    Finding,
    Mark,
    Row,
    RowKind,
    Run,
    Severity,
    Side,
    Sign,
    Span,
)
from reader.report.html_style import style
from reader.report.text import PageStyle
from reader.text.clean import hidden_spans, sanitized
from reader.theme.palette import SIGN_SETS
from reader.view.categories import by_passage
from reader.view.descriptions import article_line, summary_line
from reader.view.digest import possible_line, worth_telling
from reader.view.finding_words import finding_words
from reader.view.picture_words import picture_line
from reader.view.rows import caption_side, numbers_of, rows_of
from reader.view.runs import overlaid

_WIDTH = 160
"""Cells for the words of a finding: a browser breaks lines by itself."""
_TAGS = {Mark.OMITTED: "del", Mark.ADDED: "ins", Mark.FACT: "mark", Mark.QUOTE: "mark"}
"""Elements that say by themselves what a mark means; others are spans."""
_UNMARKED = frozenset({Mark.PLAIN, Mark.SAME})
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SIDES = {Side.LEFT: "base", Side.RIGHT: "other"}


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """The whole page. `page.palette` is the theme of its brightness; the other is a shipped one."""
    return "".join(f"{line}\n" for line in _Document(comparison, page).lines())


class _Document:
    """The lines of one page."""

    def __init__(self, comparison: Comparison, page: PageStyle) -> None:
        self.comparison, self.page = comparison, page
        self.rows = rows_of(comparison)
        self.row_of = numbers_of(self.rows)
        self.listed = worth_telling(comparison.findings)

    def lines(self) -> Iterator[str]:
        """From the document type to the end."""
        title = escape(sanitized(self.comparison.right.headline or "What changed"))
        yield "<!doctype html>"
        yield '<html lang="en">'
        yield "<head>"
        yield '<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f"<title>What changed: {title}</title>"
        yield f"<style>\n{style(self.page.palette)}</style>"
        yield "</head>"
        yield "<body>"
        yield from self._header()
        yield "<main>"
        yield from self._findings()
        yield from self._table()
        yield "</main>"
        yield "</body>"
        yield "</html>"

    def _header(self) -> Iterator[str]:
        yield "<header>"
        yield "<h1>What changed</h1>"
        yield "<dl>"
        for name, article in (("Base", self.comparison.left), ("Other", self.comparison.right)):
            notes = "".join(f"<br><small>{_safe(note)}</small>" for note in article.notes)
            yield f"<dt>{name}</dt>"
            yield f"<dd><b{_language(article)}>{_safe(article.headline)}</b> "
            yield f"{_safe(article_line(article))}{notes}</dd>"
        yield "</dl>"
        yield f"<p>{_safe(summary_line(self.comparison.summary))}</p>"
        yield "</header>"

    def _findings(self) -> Iterator[str]:
        yield '<section aria-labelledby="findings">'
        yield '<h2 id="findings">What changed that matters</h2>'
        for line in (picture_line(self.comparison), possible_line(self.comparison)):
            if line:
                yield f"<p>{_safe(line)}</p>"
        if not self.listed:
            yield "<p>Nothing was found.</p>"
        else:
            yield '<ol class="findings">'
            for finding in self.listed:
                yield f"<li>{self._finding(finding)}</li>"
            yield "</ol>"
        yield "</section>"

    def _finding(self, finding: Finding) -> str:
        words = _safe(finding_words(self.comparison, finding, _WIDTH))
        if finding.passage is not None:
            words = f'<a href="#r{self.row_of[finding.passage]}">{words}</a>'
        level = f'<b class="level {finding.severity}">{finding.severity}</b>'
        return (
            f'{level} <span class="kind">{finding.kind}</span> <span class="words">{words}</span>'
        )

    def _table(self) -> Iterator[str]:
        yield '<section aria-labelledby="rows">'
        yield '<h2 id="rows">Sentence by sentence</h2>'
        yield "<table>"
        yield '<thead><tr><th scope="col">Row</th><th scope="col">Base</th>'
        yield '<th scope="col">Other</th></tr></thead>'
        yield "<tbody>"
        told = by_passage(self.listed)
        for number, row in enumerate(self.rows, 1):
            here = row.passages if row.kind is RowKind.PASSAGE else ()
            yield from self._row(number, row, [f for k in here for f in told.get(k, ())])
        yield "</tbody>"
        yield "</table>"
        yield "</section>"

    def _row(self, number: int, row: Row, findings: Sequence[Finding]) -> Iterator[str]:
        glyphs = SIGN_SETS[self.page.signs]
        signs = f"{glyphs[row.sign]}{glyphs[row.alert]}".strip()
        said = ", ".join(
            sign.value.replace("discrepancy", "finding")
            for sign in (row.sign, row.alert)
            if sign is not Sign.NONE
        )
        level = f" {min(findings, key=_gravity).severity}" if findings else ""
        yield f'<tr id="r{number}" class="{row.sign}{level}">'
        yield f'<th scope="row"><a href="#r{number}">{number}</a>'
        yield f'<span aria-hidden="true">{escape(signs)}</span>'
        yield f'<span class="said">{said}</span></th>'
        for side in Side:
            article = self.comparison.article(side)
            yield f'<td class="{_SIDES[side]}"{_language(article)}>{self._side(row, side)}'
            if side is Side.RIGHT and findings:
                yield from self._why(findings)
            yield "</td>"
        yield "</tr>"

    def _side(self, row: Row, side: Side) -> str:
        words = _marked(self.comparison.article(side).text, row.runs(side))
        if row.caption and side is caption_side(row):
            caption = _safe(row.caption)
            if row.partner is not None:
                caption = f'<a href="#r{row.partner + 1}">{caption}</a>'
            words += f' <small class="caption">{caption}</small>'
        return words

    def _why(self, findings: Sequence[Finding]) -> Iterator[str]:
        yield "<details><summary>Why</summary><ul>"
        for finding in findings:
            yield f"<li>{finding.severity} {finding.kind}: {_safe(finding.message)} "
            yield f"<small>({finding.rule.id}, chance {finding.chance:.2f})</small></li>"
        yield "</ul></details>"


def _gravity(finding: Finding) -> int:
    return list(Severity).index(finding.severity)


def _safe(text: str) -> str:
    return escape(sanitized(text))


def _language(article: Article) -> str:
    return f' lang="{escape(article.language)}" dir="auto"'


def _marked(text: str, runs: Sequence[Run]) -> str:
    """The words of runs, each mark an element with its class."""
    if not runs:
        return ""
    start, end = runs[0].span.start, runs[-1].span.end
    unseen = (Span(start + a, start + b) for a, b in hidden_spans(text[start:end]))
    words = sanitized(text[start:end])
    parts = []
    for (a, b), mark in overlaid(runs, unseen, Mark.HIDDEN):
        piece = escape(words[a - start : b - start])
        tag = _TAGS.get(mark, "span")
        parts.append(piece if mark in _UNMARKED else f'<{tag} class="m-{mark}">{piece}</{tag}>')
    return "".join(parts)
