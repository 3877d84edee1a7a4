"""A comparison as Markdown that reads well in a chat and on GitHub: findings first, then each row.

Omitted words are struck through, added ones bold. Whatever in an article means something in
Markdown or HTML is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.late_pattern import late_pattern
from reader.model import Comparison, Mark, Row, Run, Side
from reader.report.outline import Outline
from reader.report.page_style import Detail, PageStyle
from reader.text.clean import sanitized
from reader.view.descriptions import DOT, article_line
from reader.view.rows import caption_side

_SPECIAL = late_pattern(r"([\\`*_\[\]<>|~#&$@])")
"""Marks that mean something inside a line; none of these lines begins with words of an article."""
_STRUCK = frozenset({Mark.OMITTED})
_BOLD = frozenset({Mark.ADDED, Mark.FACT, Mark.QUOTE})


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """The whole text; `page` gives the set of signs."""
    outline = Outline(comparison, page)
    lines = _one_line(outline) if page.detail is Detail.STAT else _lines(outline)
    return "".join(f"{line}\n" for line in lines)


def _one_line(outline: Outline) -> Iterator[str]:
    names = " → ".join(
        escaped_words(outline.comparison.article(side).source or "-") for side in Side
    )
    yield f"- **{names}**: {escaped_words(DOT.join((outline.summary, outline.counts)))}"


def _lines(outline: Outline) -> Iterator[str]:
    if outline.page.home:
        yield f"[All stories]({outline.page.home})"
        yield ""
    yield "## What changed"
    yield ""
    for name, side in (("base", Side.LEFT), ("other", Side.RIGHT)):
        article = outline.comparison.article(side)
        headline = f"**{escaped_words(article.headline)}** " if article.headline else ""
        yield f"- {name}: {headline}{escaped_words(article_line(article))}"
    yield f"- {escaped_words(outline.summary)}"
    yield ""
    for line in outline.whole:
        yield escaped_words(line)
        yield ""
    for index in outline.told:
        yield f"- {_finding(outline, index)}"
    if outline.possible:
        yield from ("", escaped_words(outline.possible)) if outline.told else (outline.possible,)
    if outline.rows:
        yield ""
        yield "| row | base | other |"
        yield "| --- | --- | --- |"
    for row in outline.rows:
        left, right = (_cell(outline, row, side) for side in Side)
        head = escaped_words(f"{row.number} {outline.signs(row).strip()}".strip())
        yield f"| {head} | {left} | {right} |"


def _cell(outline: Outline, row: Row, side: Side) -> str:
    """The words of one side of a row, what is said in their place, and what was said of it."""
    words = _marked(outline.comparison.article(side).text, row.runs(side))
    caption = row.caption if side is caption_side(row) else ""
    said = outline.said_of_row(row) if side is Side.RIGHT else ""
    return " ".join(filter(None, (words, caption and f"_{escaped_words(caption)}_", _bold(said))))


def _finding(outline: Outline, index: int) -> str:
    found, place = outline.finding(index), outline.place(index)
    where = f" (row {escaped_words(place)})" if place else ""
    said = outline.said_of(index)
    words = f"**{found.severity}** {found.kind}: {escaped_words(outline.words(index))}{where}"
    return " ".join(filter(None, (words, _bold(said))))


def _bold(words: str) -> str:
    return f"**{escaped_words(words)}**" if words.strip() else ""


def _marked(text: str, runs: Sequence[Run]) -> str:
    """The words of runs; the blanks at the ends of a mark stand outside it, as Markdown wants."""
    parts = []
    for (start, end), mark in runs:
        words = text[start:end]
        core = words.strip()
        around = "~~" if mark in _STRUCK else "**" if mark in _BOLD else ""
        if not around or not core:
            parts.append(escaped_words(words))
            continue
        at = words.index(core)
        before, after = words[:at], words[at + len(core) :]
        parts.append(
            f"{escaped_words(before)}{around}{escaped_words(core)}{around}{escaped_words(after)}"
        )
    return "".join(parts).strip()


def escaped_words(text: str) -> str:
    """Words that mean nothing in Markdown, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(sanitized(text).splitlines()))
