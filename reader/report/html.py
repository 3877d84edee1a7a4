"""A comparison as one HTML page: no script, nothing fetched, both colour schemes of a reader.

The same rows, order of findings and words as on the screen. All text of the articles is made safe
and escaped; a content security policy forbids everything but the page's own style.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from reader.model import Article, Comparison, Mark, Row, RowKind, Run, Side, Span
from reader.report.html_style import opening, style
from reader.report.outline import Outline, sign_words
from reader.report.page_style import Detail, PageStyle
from reader.report.text_digest import digest_of
from reader.text.clean import hidden_spans, sanitized
from reader.view.descriptions import DOT, article_line
from reader.view.rows import caption_side
from reader.view.runs import overlaid

_TAGS = {Mark.OMITTED: "del", Mark.ADDED: "ins", Mark.FACT: "mark", Mark.QUOTE: "mark"}
"""Elements that say by themselves what a mark means; others are spans."""
_UNMARKED = frozenset({Mark.PLAIN, Mark.SAME})
_DIGITS = 16
"""Digits of a digest that are shown."""
_PREFIX = 8
_DAY = len("2031-05-03")
_BLANKS = " \n"
"""What no mark begins or ends with, unless typography counts."""
_SIDES = {Side.LEFT: "base", Side.RIGHT: "other"}


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """The whole page. `page.palette` is the theme of its brightness; the other is a shipped one."""
    return "".join(f"{line}\n" for line in _Document(Outline(comparison, page)).lines())


def fragment(comparison: Comparison, page: PageStyle) -> str:
    """Its header, findings and rows alone, with their style, to stand in another page.

    The names of its rows have a part that other comparisons in that page have not.
    """
    digests = (digest_of(article)[:_PREFIX] for article in (comparison.left, comparison.right))
    document = _Document(Outline(comparison, page), f"r{''.join(digests)}-")
    lines = [f"<style>\n{style(page.palette, '.wire-reader')}</style>"]
    lines += ['<div class="wire-reader">', *document.header(), *document.body(), "</div>"]
    return "".join(f"{line}\n" for line in lines)


class _Document:
    """The lines of one page; the names of its rows begin with `prefix`."""

    def __init__(self, outline: Outline, prefix: str = "") -> None:
        self.outline, self.prefix = outline, prefix
        self.comparison, self.page = outline.comparison, outline.page

    def lines(self) -> Iterator[str]:
        """From the document type to the end."""
        title = escape(sanitized(self.comparison.right.headline or "What changed"))
        yield from opening(f"What changed: {title}", self.page.palette)
        yield "<body>"
        yield from self.header()
        if self.page.detail is not Detail.STAT:
            yield "<main>"
            yield from self.body()
            yield "</main>"
        yield "</body>"
        yield "</html>"

    def header(self) -> Iterator[str]:
        """Both articles, each with who, when and digest, and what became of the story."""
        yield "<header>"
        if self.page.home:
            yield f'<p><a href="{escape(self.page.home)}">All stories</a></p>'
        yield "<h1>What changed</h1>"
        yield "<dl>"
        for name, article in (("Base", self.comparison.left), ("Other", self.comparison.right)):
            notes = "".join(f"<br><small>{_safe(note)}</small>" for note in article.notes)
            yield f"<dt>{name}</dt>"
            yield f"<dd><b{_language(article)}>{_safe(article.headline)}</b> "
            yield f"{_safe(article_line(article))}"
            yield f"<br><small>{_safe(_origin(article))}</small>{notes}</dd>"
        yield "</dl>"
        yield f"<p>{_safe(self.outline.summary)}</p>"
        if self.page.detail is Detail.STAT:
            yield f"<p>{_safe(self.outline.counts)}</p>"
        yield "</header>"

    def body(self) -> Iterator[str]:
        """What matters, then every row that is told."""
        yield from self._findings()
        if self.outline.rows:
            yield from self._table()

    def _findings(self) -> Iterator[str]:
        yield f'<section aria-labelledby="{self.prefix}findings">'
        yield f'<h2 id="{self.prefix}findings">What was found</h2>'
        for line in self.outline.whole:
            yield f"<p>{_safe(line)}</p>"
        if not self.outline.told:
            yield "<p>Nothing was found.</p>"
        else:
            yield '<ol class="findings">'
            for index in self.outline.told:
                yield f"<li>{self._finding(index)}</li>"
            yield "</ol>"
        if self.outline.possible:
            yield f'<p class="quiet">{_safe(self.outline.possible)}</p>'
        yield "</section>"

    def _finding(self, index: int) -> str:
        found, words = self.outline.finding(index), _safe(self.outline.words(index))
        place = self.outline.place(index)
        if found.passage is not None and self.outline.rows:
            words = f'<a href="#{self._anchor(place)}">{words}</a>'
        words = f"<bdi>{words}</bdi>"
        where = f' <small class="place">{place}</small>' if place else ""
        said = _said(self.outline.said_of(index))
        box = f'<input type="checkbox" aria-label="looked at: {found.severity} {found.kind}">'
        level = f'<b class="level {found.severity}">{found.severity}</b>'
        kind = f'<span class="kind">{found.kind}</span>'
        return f'{box} {level} {kind} <span class="words">{words}{where}{said}</span>'

    def _table(self) -> Iterator[str]:
        yield f'<section aria-labelledby="{self.prefix}rows">'
        yield f'<h2 id="{self.prefix}rows">Sentence by sentence</h2>'
        yield "<table>"
        yield '<thead><tr><th scope="col">Row</th><th scope="col">Base</th>'
        yield '<th scope="col">Other</th></tr></thead>'
        yield "<tbody>"
        for row in self.outline.rows:
            yield from self._fold(row) if row.kind is RowKind.FOLD else self._row(row)
        yield "</tbody>"
        yield "</table>"
        yield "</section>"

    def _fold(self, row: Row) -> Iterator[str]:
        yield '<tr class="fold"><td colspan="3">'
        yield f'<small class="caption" lang="en">{_safe(row.caption)}</small></td></tr>'

    def _row(self, row: Row) -> Iterator[str]:
        told = self.outline.told_in(row)
        level = f" {self.outline.finding(told[0]).severity}" if told else ""
        name = f' id="{self._anchor(row.number)}"' if row.number else ""
        yield f'<tr{name} class="{row.sign}{level}">'
        yield '<th scope="row">'
        if row.number:
            yield f'<a href="#{self._anchor(row.number)}">{row.number}</a>'
        yield f'<span aria-hidden="true">{escape(self.outline.signs(row).strip())}</span>'
        yield f'<span class="said">{", ".join(sign_words(row))}</span></th>'
        for side in Side:
            article = self.comparison.article(side)
            cell = self._side(row, side)
            if side is Side.RIGHT:
                cell += _said(self.outline.said_of_row(row))
                cell += "\n".join(self._why(told) if told else ())
            yield f'<td class="{_SIDES[side]}"{_language(article)}>{cell}</td>'
        yield "</tr>"

    def _side(self, row: Row, side: Side) -> str:
        blanks = "" if self.comparison.options.get("typography") else _BLANKS
        words = _marked(self.comparison.article(side).text, row.runs(side), blanks)
        if row.caption and side is caption_side(row):
            caption = _safe(row.caption)
            if row.partner is not None and (place := self.outline.rows[row.partner].number):
                caption = f'<a href="#{self._anchor(place)}">{caption}</a>'
            words += f' <small class="caption" lang="en">{caption}</small>'
        return words

    def _anchor(self, number: str) -> str:
        """The number of a row as the name of its place: "s7", and "a20" for "+20"."""
        return f"{self.prefix}{number.replace('+', 'a')}"

    def _why(self, told: Sequence[int]) -> Iterator[str]:
        yield '<details lang="en" dir="ltr"><summary>Why</summary><ul>'
        for found in map(self.outline.finding, told):
            yield f"<li>{found.severity} {found.kind}: <bdi>{_safe(found.message)}</bdi> "
            by = f"found by {found.origin}" if found.origin else f"chance {found.chance:.2f}"
            yield f"<small>({found.rule.id}, {_safe(by)})</small></li>"
        yield "</ul></details>"


def _origin(article: Article) -> str:
    """Who signed it, when exactly, and the digest of its text; the line above has the day."""
    time = article.published.replace("T", " ") if len(article.published) > _DAY else ""
    parts = article.byline, time, f"SHA-256 {digest_of(article)[:_DIGITS]}"
    return DOT.join(filter(None, parts))


def _said(words: str) -> str:
    return f' <em class="verdict">{_safe(words)}</em>' if words else ""


def _safe(text: str) -> str:
    return escape(sanitized(text))


def _language(article: Article) -> str:
    return f' lang="{escape(article.language)}" dir="auto"'


def _marked(text: str, runs: Sequence[Run], blanks: str) -> str:
    """The words of runs, each mark an element with its class and without `blanks` at its ends."""
    if not runs:
        return ""
    start, end = runs[0].span.start, runs[-1].span.end
    unseen = (Span(start + a, start + b) for a, b in hidden_spans(text[start:end]))
    words = sanitized(text[start:end])
    parts = []
    for (a, b), mark in overlaid(runs, unseen, Mark.HIDDEN):
        piece = words[a - start : b - start]
        parts.append(escape(piece) if mark in _UNMARKED else _tagged(piece, mark, blanks))
    return "".join(parts)


def _tagged(words: str, mark: Mark, blanks: str) -> str:
    """The words as an element; `blanks` at its ends stand outside, and alone unmarked."""
    core = words.strip(blanks)
    if not core:
        return escape(words)
    at, tag = words.index(core), _TAGS.get(mark, "span")
    before, after = words[:at], words[at + len(core) :]
    return f'{before}<{tag} class="m-{mark}">{escape(core)}</{tag}>{after}'
