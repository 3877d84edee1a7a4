"""`reader stories DIR`: which articles tell the same story, the wire copy of each first.

night/wire.txt  2031-05-03  Lorne ferry drifts after a fire
  night/rewrite.txt  2031-05-03  Ferry lay still off Lorne
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence

from reader.cli.asking import ask_for
from reader.cli.bar import Bar
from reader.cli.kept_readings import kept_readings
from reader.cli.printing import print_text
from reader.cli.streams import complain, say_passed_over
from reader.errors import printable
from reader.library.entries import Entry
from reader.library.tellings import Tellings, grouped
from reader.report.finding_records import as_table
from reader.report.json import escaped
from reader.settings.layers import settings
from reader.text.clean import sanitized

DONE, TROUBLE = 0, 2
_SCHEMA = "wire-reader/stories/1"
_COLUMNS = ("story", "wire", "file", "headline", "outlet", "published", "language", "words")
_GAP = "  "


def run(options: argparse.Namespace) -> int:
    """Print the stories in the chosen format; 2 if an article cannot be read."""
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    bar = Bar("reading")
    own: list[str] = []
    with kept_readings(resolved) as kept:
        found = grouped(options.paths, bar, resolved.story_days, own.append, readings=kept)
    bar.clear()
    broken = [each.wire for each in found if each.wire.problem]
    stories = [each for each in found if not each.wire.problem]
    match options.format:
        case "json":
            print_text(_document(stories))
        case "csv":
            print_text(as_table(_records(stories)))
        case _:
            print_text("".join(_paragraphs(stories)))
    say_passed_over(own)
    for entry in broken:
        complain(printable(f"{entry.path}: {entry.problem}"))
    return TROUBLE if broken else DONE


def _paragraphs(stories: Sequence[Tellings]) -> Iterator[str]:
    """Stories that several tell, each with a blank line after it, then the articles alone."""
    for story in stories:
        if story.tellings:
            yield from (_line(story.wire), *(_GAP + _line(each) for each in story.tellings), "\n")
    yield from (_line(story.wire) for story in stories if not story.tellings)


def _line(entry: Entry) -> str:
    told = (entry.path, entry.day, entry.headline)
    return _GAP.join(sanitized(" ".join(each.split())) for each in told if each) + "\n"


def _document(stories: Sequence[Tellings]) -> str:
    document = {
        "schema": _SCHEMA,
        "stories": [
            {"wire": _described(story.wire), "tellings": list(map(_described, story.tellings))}
            for story in stories
        ],
    }
    return escaped(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def _described(entry: Entry) -> dict[str, str | int]:
    return {
        "file": entry.path,
        "headline": entry.headline,
        "outlet": entry.outlet,
        "published": entry.published,
        "language": entry.language,
        "words": entry.words,
    }


def _records(stories: Sequence[Tellings]) -> Iterator[Sequence[str]]:
    """The heads of the columns, then a record for each article; stories count from 1."""
    yield _COLUMNS
    for number, story in enumerate(stories, 1):
        for entry in (story.wire, *story.tellings):
            wire = "yes" if entry is story.wire and story.tellings else ""
            told = map(str, _described(entry).values())
            yield (str(number), wire, *map(sanitized, told))
