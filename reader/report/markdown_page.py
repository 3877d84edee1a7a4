"""A comparison as Markdown that reads well in a chat and on GitHub: findings first, then each row.

Omitted words are struck through, added ones bold. Whatever in an article means something in
Markdown or HTML is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.late_pattern import late_pattern
from reader.model import Comparison, Finding, Mark, Run, Side, Sign
from reader.report.text import PageStyle
from reader.text.clean import sanitized
from reader.theme.palette import SIGN_SETS
from reader.view.descriptions import article_line, summary_line
from reader.view.digest import possible_line, worth_telling
from reader.view.finding_words import finding_words
from reader.view.picture_words import picture_line
from reader.view.rows import caption_side, numbers_of, rows_of

_WIDTH = 160
"""Cells for the words of a finding."""
_SPECIAL = late_pattern(r"([\\`*_\[\]<>|~#&$@])")
"""Marks that mean something inside a line; none of these lines begins with words of an article."""
_STRUCK = frozenset({Mark.OMITTED})
_BOLD = frozenset({Mark.ADDED, Mark.FACT, Mark.QUOTE})


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """The whole text; `page` gives the set of signs."""
    return "".join(f"{line}\n" for line in _lines(comparison, page))


def _lines(comparison: Comparison, page: PageStyle) -> Iterator[str]:
    rows = rows_of(comparison)
    row_of = numbers_of(rows)
    yield "## What changed"
    yield ""
    for name, article in (("base", comparison.left), ("other", comparison.right)):
        headline = f"**{_safe(article.headline)}** " if article.headline else ""
        yield f"- {name}: {headline}{_safe(article_line(article))}"
    yield f"- {_safe(summary_line(comparison.summary))}"
    yield ""
    for line in (picture_line(comparison), possible_line(comparison)):
        if line:
            yield _safe(line)
            yield ""
    for found in worth_telling(comparison.findings):
        yield f"- {_finding(comparison, found, row_of)}"
    yield ""
    yield "| row | base | other |"
    yield "| --- | --- | --- |"
    glyphs = SIGN_SETS[page.signs]
    for number, row in enumerate(rows, 1):
        signs = "".join(glyphs[sign] for sign in (row.sign, row.alert) if sign is not Sign.NONE)
        cells = []
        for side in Side:
            words = _marked(comparison.article(side).text, row.runs(side))
            caption = row.caption if row.caption and side is caption_side(row) else ""
            cells.append(f"{words} _{_safe(caption)}_".strip() if caption else words)
        yield f"| {number} {_safe(signs)} | {cells[0]} | {cells[1]} |"


def _finding(comparison: Comparison, found: Finding, row_of: dict[int, int]) -> str:
    words = _safe(finding_words(comparison, found, _WIDTH))
    place = "" if found.passage is None else f" (row {row_of[found.passage]})"
    return f"**{found.severity}** {found.kind}: {words}{place}"


def _marked(text: str, runs: Sequence[Run]) -> str:
    """The words of runs; the blanks at the ends of a mark stand outside it, as Markdown wants."""
    parts = []
    for (start, end), mark in runs:
        words = text[start:end]
        core = words.strip()
        around = "~~" if mark in _STRUCK else "**" if mark in _BOLD else ""
        if not around or not core:
            parts.append(_safe(words))
            continue
        at = words.index(core)
        before, after = words[:at], words[at + len(core) :]
        parts.append(f"{_safe(before)}{around}{_safe(core)}{around}{_safe(after)}")
    return "".join(parts).strip()


def _safe(text: str) -> str:
    """Words that mean nothing in Markdown, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(sanitized(text).splitlines()))
