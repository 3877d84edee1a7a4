"""The articles that a command is given: by their paths, or on standard input."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from reader.errors import BadFile
from reader.files.read import CONTAINER_CAP
from reader.formats import article_from, bytes_given, load, place_in
from reader.model import Article

_STANDARD_INPUT = frozenset({"-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"})


def given_pair(options: argparse.Namespace) -> tuple[Article, Article]:
    """The two articles of a command, read as its options say; raises BadFile."""
    paths = options.left, options.right
    refuse_two_inputs(paths)
    left, right = (given_article(path, options.language, options.segment) for path in paths)
    return left, right


def is_standard_input(path: str) -> bool:
    """Whether an article is piped in."""
    return path in _STANDARD_INPUT


def refuse_two_inputs(paths: Sequence[str]) -> None:
    """Raises BadFile where several of the paths are standard input."""
    inputs = [path for path in paths if is_standard_input(path)]
    if len(inputs) > 1:
        raise BadFile(inputs[-1], "only one side can be standard input")


def given_article(path: str, language: str | None, segment: str) -> Article:
    """The article at a path, or on standard input (`-`), which may be one of many in a file."""
    if segment != "lines" and place_in(path).number is not None:
        return load(path, language)
    piped = is_standard_input(path)
    data = sys.stdin.buffer.read(CONTAINER_CAP + 1) if piped else bytes_given(path)
    if segment == "lines":
        from reader.formats.lines import article_of_lines

        return article_of_lines(data, path, language)
    return article_from(data, path, language)
