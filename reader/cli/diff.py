"""`reader diff LEFT RIGHT`: the comparison printed, and whether there is a difference."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from reader.cli.asking import ask_for
from reader.cli.streams import complain
from reader.comparison.configured import compared
from reader.dataclass import replace
from reader.errors import BadFile, printable
from reader.files.read import CONTAINER_CAP
from reader.formats import article_from, bytes_given, load, place_in
from reader.model import Article, Comparison
from reader.report import FORMATS, PageStyle
from reader.settings.layers import config_folder, settings
from reader.settings.settings import Settings
from reader.theme.palette import Palette
from reader.view.descriptions import release_line, rules_off_line

SAME, DIFFERENT = 0, 1
_WIDTH = 100
_STANDARD_INPUT = frozenset({"-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"})
_COLORLESS = ("", "dumb", "unknown")
"""What TERM is on a terminal that may print any sequence as it is."""


def run(options: argparse.Namespace) -> int:
    """Print the comparison in the chosen format; 1 if the articles differ, else 0."""
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    page = page_of(options, resolved)
    left, right = (article(path, options) for path in (options.left, options.right))
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


def write_whole(path: Path, written: str) -> None:
    """A file with all of it; BadFile where it cannot be written.

    What is there and is no file, such as `/dev/null` or a pipe, is written to and never replaced.
    """
    from reader.files.private import replace_file

    data = written.encode("utf-8", "replace")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            replace_file(path, data)
    except OSError as problem:
        reason = f"cannot write: {problem.strerror}"
        raise BadFile(str(path), reason, remedy="choose another --output") from problem


def say_what_is_hidden(comparison: Comparison) -> None:
    """Lines on stderr: articles under embargo or withdrawn, and rules off that would have found."""
    for article in (comparison.left, comparison.right):
        if line := release_line(article.standing, article.embargo):
            print(f"reader: {printable(article.source)}: {line}", file=sys.stderr)  # noqa: T201
    if line := rules_off_line(comparison):
        print(f"reader: {line}", file=sys.stderr)  # noqa: T201


def article(path: str, options: argparse.Namespace) -> Article:
    """The article at a path, or on standard input (`-`), read as the options say."""
    refuse_two_inputs((options.left, options.right))
    return given_article(path, options)


def is_standard_input(path: str) -> bool:
    """Whether an article is piped in."""
    return path in _STANDARD_INPUT


def refuse_two_inputs(paths: Sequence[str]) -> None:
    """Raises BadFile where several of the paths are standard input."""
    inputs = [path for path in paths if path in _STANDARD_INPUT]
    if len(inputs) > 1:
        raise BadFile(inputs[-1], "only one side can be standard input")


def given_article(path: str, options: argparse.Namespace) -> Article:
    """The same of an article that may be one of many."""
    if options.segment != "lines" and place_in(path).number is not None:
        return load(path, options.language)
    piped = path in _STANDARD_INPUT
    data = sys.stdin.buffer.read(CONTAINER_CAP + 1) if piped else bytes_given(path)
    if options.segment == "lines":
        from reader.formats.lines import article_of_lines

        return article_of_lines(data, path, options.language)
    return article_from(data, path, options.language)


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


def width_of_output() -> int:
    """The width of the terminal that is printed to, or that of a page."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _WIDTH
    except OSError:
        return _WIDTH


def _colored(wanted: str) -> bool:
    if wanted != "auto":
        return wanted == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM", "") in _COLORLESS
    return sys.stdout.isatty() and not plain


def print_text(text: str) -> None:
    """Write UTF-8 whatever the locale says; a lone surrogate cannot be written and is replaced."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
