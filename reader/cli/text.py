"""`reader text FILE…`: articles of any format as text, a sentence a line.

published: 2031-05-03

Lorne ferry drifts after a fire

The ferry drifted for two hours.
Nobody was hurt.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from itertools import groupby

from reader.cli.asking import ask_for
from reader.cli.printing import print_text
from reader.errors import BadFile
from reader.files.read import CONTAINER_CAP, read_given
from reader.formats import articles_in, place_in
from reader.formats.wishes import refuse_under_embargo
from reader.model import Article, Role, Standing
from reader.settings.layers import settings
from reader.text.clean import sanitized

DONE = 0


def run(options: argparse.Namespace) -> int:
    """Print every article of the files; raises BadFile at the first that cannot be read."""
    ask_for(options, settings(os.environ, options.config, vars(options)))
    for path in options.paths:
        print_text("\n".join(_printed(path, options.language)))
    return DONE


def _printed(path: str, language: str | None) -> Iterator[str]:
    """The articles of one file; a file of several says before each which it is."""
    if path != os.devnull and not read_given(place_in(path).file, CONTAINER_CAP):
        return
    found = list(articles_in(path, language))
    for number, (_, article) in enumerate(found, 1):
        if isinstance(article, BadFile):
            raise article
        if len(found) > 1:
            yield f"#{number}\n"
        yield as_text(refuse_under_embargo(article))


def as_text(article: Article) -> str:
    """What is known of an article, and its sentences, a blank line between paragraphs."""
    head = "".join(f"{name}: {sanitized(value)}\n" for name, value in _known(article) if value)
    sentences = zip(range(len(article.sentences)), article.sentences, strict=True)
    paragraphs = (
        "".join(f"{_line(article.sentence_text(index))}\n" for index, _ in group)
        for _, group in groupby(sentences, key=lambda each: each[1].paragraph)
    )
    return "\n".join(filter(None, (head, *paragraphs)))


def _known(article: Article) -> Iterator[tuple[str, str]]:
    if not any(sentence.role is Role.HEADLINE for sentence in article.sentences):
        yield "headline", article.headline
    yield "outlet", article.outlet
    yield "byline", article.byline
    yield "published", article.published
    yield "embargo", article.embargo
    yield "standing", "" if article.standing is Standing.USABLE else str(article.standing)


def _line(words: str) -> str:
    return sanitized(" ".join(words.split()))
