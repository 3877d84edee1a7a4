"""`reader diff LEFT RIGHT`: the comparison printed, and whether there is a difference."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from reader.cli.asking import ask_for
from reader.cli.given import given_pair
from reader.cli.printing import print_text, width_of_output, write_whole
from reader.cli.streams import complain
from reader.comparison.configured import compared
from reader.dataclass import replace
from reader.errors import printable
from reader.model import Article, Comparison
from reader.report import FORMATS, PageStyle
from reader.settings.layers import config_folder, settings
from reader.settings.settings import Settings
from reader.theme.palette import Palette
from reader.view.descriptions import release_line, rules_off_line

SAME, DIFFERENT = 0, 1
_COLORLESS = ("", "dumb", "unknown")
"""What TERM is on a terminal that may print any sequence as it is."""


def run(options: argparse.Namespace) -> int:
    """Print the comparison in the chosen format; 1 if the articles differ, else 0."""
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    page = page_of(options, resolved)
    left, right = given_pair(options)
    comparison, page = comparison_of(left, right, resolved, page, options)
    written = FORMATS[options.format](comparison, page)
    if options.output:
        write_whole(Path(options.output), written)
    else:
        print_text(written)
    say_what_is_hidden(comparison)
    return DIFFERENT if comparison.different else SAME


def comparison_of(
    left: Article, right: Article, resolved: Settings, page: PageStyle, options: argparse.Namespace
) -> tuple[Comparison, PageStyle]:
    """The comparison, and the page with what was said of it where that is asked for."""
    if not options.with_review:
        return compared(left, right, resolved), page
    from reader.cli.reviewer import reviewer
    from reader.files.private import state_folder
    from reader.review.session import ReviewSession

    session = ReviewSession(resolved, state_folder(os.environ), reviewer(resolved, os.environ))
    try:
        reviewed = session.compare(left, right)
    finally:
        notice = session.close()
    if notice:
        complain(notice)
    return reviewed.comparison, replace(page, findings=reviewed.findings, passages=reviewed.reviews)


def say_what_is_hidden(comparison: Comparison) -> None:
    """Lines on stderr: articles under embargo or withdrawn, and rules off that would have found."""
    for article in (comparison.left, comparison.right):
        if line := release_line(article.standing, article.embargo):
            complain(f"{printable(article.source)}: {line}")
    if line := rules_off_line(comparison):
        complain(line)


def page_of(options: argparse.Namespace, resolved: Settings) -> PageStyle:
    """The page as options and settings say; raises BadFile for a theme that cannot be read."""
    page = PageStyle(
        options.width or width_of_output(),
        signs=resolved.signs,
        detail=options.detail,
        context=options.context,
        kinds=options.only,
        raw=options.raw,
    )
    palette: Palette | None = None
    colored = _colored(options.color)
    if colored or options.theme or options.format == "html":
        theme = options.theme or resolved.theme
        from reader.theme.files import palette_named

        palette = palette_named(theme, config_folder(os.environ) / "themes")
    if palette is None or not (colored or options.format == "html"):
        return page
    if options.format == "html":
        return replace(page, palette=palette)
    from reader.theme.depth import depth_of
    from reader.theme.shades import palette_at

    return replace(page, palette=palette_at(palette, depth_of(os.environ, options.color)))


def _colored(wanted: str) -> bool:
    if wanted != "auto":
        return wanted == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM", "") in _COLORLESS
    return sys.stdout.isatty() and not plain
