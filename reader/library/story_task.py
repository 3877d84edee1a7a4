"""The stories of thousands of articles, found in a process of its own: its memory goes with it.

The process is told which articles there are; what tells their stories is in the index.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reader.library.entries import Entry, story_origins
from reader.library.index_file import IndexFile
from reader.library.terms_kept import terms_kept
from reader.named_tuple import NamedTuple
from reader.stories.group import ArticleHead, Grouped, grouped_by_story


class StoryTask(NamedTuple):
    """The folder of the index, the days, and of each article digest, day, folder, stem, outlet."""

    folder: Path
    days: int
    heads: Sequence[tuple[str, str, str, str, str]]


def story_task(folder: Path, days: int, entries: Sequence[Entry]) -> StoryTask:
    """What a process is to be told of some entries."""
    places = zip(entries, story_origins(entries), strict=True)
    return StoryTask(folder, days, [(entry.digest, entry.day, *place) for entry, place in places])


def grouped(task: StoryTask) -> Grouped | None:
    """Their stories; None where the index does not have all that is needed."""
    file = IndexFile(task.folder)
    try:
        terms = file.read(
            lambda db: terms_kept(db, {digest for digest, *_ in task.heads if digest})
        )
    finally:
        file.close()
    if any(digest not in terms for digest, *_ in task.heads):
        return None
    heads = [
        ArticleHead(terms[digest], date.fromisoformat(day) if day else None, *place)
        for digest, day, *place in task.heads
    ]
    return grouped_by_story(heads, days=task.days)
